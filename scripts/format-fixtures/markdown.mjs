// The plan as Markdown: the table in HTML, for it has merged cells; the box as a quote; footnotes as [^1].
import { footnotesOf } from './plan.mjs';

export function markdown(blocks) {
  let count = 0;
  const mark = (block) => (block.footnote ? `[^${++count}]` : '');
  const parts = blocks.map((block) => {
    if (block.title) return `# ${block.title}`;
    if (block.heading) return `${'#'.repeat(block.heading + 1)} ${block.label}${block.text}`;
    if (block.caption) return `**${block.caption}**`;
    if (block.table) return tableHtml(block);
    if (block.box)
      return [`> **${block.box}**`, ...block.items.map(({ label, text }) => `> ${label}${text}`)].join('\n>\n');
    return block.text + mark(block);
  });
  return `${[...parts, ...footnotesOf(blocks).map((text, i) => `[^${i + 1}]: ${text}`)].join('\n\n')}\n`;
}

/** A table with its merged cells. */
export function tableHtml({ table, header }) {
  const rows = table.map((cells, r) => {
    const tag = r < header ? 'th' : 'td';
    const each = cells.map(({ text, rows: down, columns }) => {
      const spans = `${down > 1 ? ` rowspan="${down}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
      return `<${tag}${spans}>${text.replace(/</g, '&lt;').replaceAll('\n', '<br>')}</${tag}>`;
    });
    return `<tr>${each.join('')}</tr>`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}
