// A plan as the page of an office: menus around it, a layout table, a box as a table of one cell.
import { tableHtml } from './markdown.mjs';
import { footnotesOf } from './plan.mjs';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&<>]/g, (char) => ESCAPES[char]);

/** The page; `headings` writes a plan's headings as h2, h3 …, where an editor without them would write bold text. */
export function html(blocks, { headings = false } = {}) {
  let count = 0;
  const mark = (block) => (block.footnote ? `<sup><a href="#fn${++count}">[${count}]</a></sup>` : '');
  const parts = blocks.map((block) => {
    if (block.title) return `<h1 style="text-align:center">${block.title}</h1>`;
    if (block.heading) {
      const text = escaped(block.label + block.text);
      const level = block.heading + 1;
      return headings ? `<h${level}>${text}</h${level}>` : `<p><strong>${text}</strong></p>`;
    }
    if (block.caption) return `<p style="text-align:center">${escaped(block.caption)}</p>`;
    if (block.table) return tableHtml(block);
    if (block.items) return box(block);
    if (block.right) return `<p style="text-align:right">${block.text}</p>`;
    return `<p>${escaped((block.label ?? '') + block.text)}${mark(block)}</p>`;
  });
  const notes = footnotesOf(blocks).map((text, i) => `<p id="fn${i + 1}">[${i + 1}] ${text}</p>`);
  return `<!DOCTYPE html>
<html lang="zh">
<head><meta charset="utf-8"><title>${blocks.find(({ title }) => title)?.title ?? ''}</title></head>
<body>
<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hdjl">互动交流</a></li></ul></div>
<table width="100%"><tr><td>
<div class="article">
${[...parts, ...notes].join('\n')}
</div>
</td></tr></table>
<div class="footer"><p>主办：云溪市人民政府办公室　网站标识码：0000000000</p></div>
</body>
</html>
`;
}

function box({ box: caption, items, rows = 1 }) {
  const head = caption === null ? '' : `<p>${escaped(caption)}</p>`;
  const content = items.map(({ label, text }) => `<p>${escaped(label + text)}</p>`).join('');
  const cells = rows === 2 ? [head, content] : [head + content];
  return `<table border="1">${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('\n')}</table>`;
}
