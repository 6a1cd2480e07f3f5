// The plan as the page of an office: menus around it, a layout table, the box as a table of one cell.
import { tableHtml } from './markdown.mjs';
import { footnotesOf } from './plan.mjs';

export function html(blocks) {
  let count = 0;
  const mark = (block) => (block.footnote ? `<sup><a href="#fn${++count}">[${count}]</a></sup>` : '');
  const parts = blocks.map((block) => {
    if (block.title) return `<h1 style="text-align:center">${block.title}</h1>`;
    if (block.heading) return `<p><strong>${block.label}${block.text}</strong></p>`;
    if (block.caption) return `<p style="text-align:center">${block.caption}</p>`;
    if (block.table) return tableHtml(block);
    if (block.box) {
      const items = block.items.map(({ label, text }) => `<p>${label}${text}</p>`);
      return `<table border="1"><tr><td><p>${block.box}</p>${items.join('')}</td></tr></table>`;
    }
    return `<p>${block.text}${mark(block)}</p>`;
  });
  const notes = footnotesOf(blocks).map((text, i) => `<p id="fn${i + 1}">[${i + 1}] ${text}</p>`);
  return `<!DOCTYPE html>
<html lang="zh">
<head><meta charset="utf-8"><title>${blocks[0].title}</title></head>
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
