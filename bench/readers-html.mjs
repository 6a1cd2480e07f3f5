// HTML → Document against parse5 with the tree of htmlparser2 alone, on pages made here.
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** A page as bytes, and the parsing of it. */
export function htmlSubject(page) {
  const bytes = new TextEncoder().encode(page);
  return { bytes, floor: () => parse(new TextDecoder().decode(bytes), { treeAdapter: adapter }) };
}

/** A page that is one table of short cells: there is least to parse for what is to be made of it. */
export function makeTable(rows) {
  const cells = Array.from(
    { length: rows },
    (_, i) => `<tr><td>${i + 1}</td><td>指标${i}</td><td>%</td><td>${i}.5</td><td>≥${i + 1}</td></tr>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>任务分工</title></head><body><h1>任务分工</h1><table border="1">
<tr><th>序号</th><th>指标</th><th>单位</th><th>2020年</th><th>2025年目标</th></tr>
${cells.join('\n')}</table></body></html>`;
}

/** A government page: menu, labels and values, text pasted from Word, a table with merged cells, a footer. */
export function makePage(times) {
  const style =
    'margin-top: 0px; margin-bottom: 0px; text-indent: 2em; font-family: 宋体; font-size: 16px; line-height: 1.75;';
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/c/${i}.html">栏目${i}</a></li>`).join('\n');
  const text = Array.from(
    { length: 150 * times },
    (_, i) =>
      `<p style="${style}"><strong>${i + 1}.提升服务能力。</strong><span lang="EN-US">到2025</span>年，覆盖率达到<span>9${i % 10}%</span>以上，建成${i}个示范点，持续完善服务体系。（责任单位：市发展改革委、市财政局）<o:p></o:p></p>`,
  ).join('\n');
  const rows = Array.from(
    { length: 60 * times },
    (_, i) =>
      `<tr>${i % 3 === 0 ? '<td rowspan="3"><p>创新发展</p></td>' : ''}<td style="${style}"><p>指标${i}</p></td><td><p>%</p></td><td><p>${i}.5</p></td><td><p>≥${i + 1}</p></td></tr>`,
  ).join('\n');
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某市实施方案</title><script>${'var a=1;'.repeat(500 * times)}</script></head>
<body><div class="nav"><ul>${menu}</ul></div><table><tr><td>索引号：</td><td>1</td><td>发文机关：</td><td>某市人民政府</td></tr></table>
<div class="article-content"><h1>某市实施方案</h1>${text}<table border="1"><tr><th>类别</th><th>指标</th><th>单位</th><th>2020年</th><th>2025年目标</th></tr>${rows}</table></div>
<div class="footer"><p>版权所有 某市人民政府</p></div></body></html>`;
}
