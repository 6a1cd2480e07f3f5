// HTML → Document against parse5 with the tree of htmlparser2 alone, on a page made here, in interleaved runs.
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

const BAR = 1.6;

/**
 * Measures reading against parsing. `read(bytes)` is the reader; the page has `times` times 90 KB.
 * Returns what the other benches return: name, ms, ratio to the floor, bar.
 */
export async function measureHtmlReader(read, runs = 30, times = 1, page = makePage(times)) {
  const bytes = new TextEncoder().encode(page);
  const floor = [];
  const whole = [];
  for (let i = -3; i < runs; i++) {
    const start = performance.now();
    parse(new TextDecoder().decode(bytes), { treeAdapter: adapter });
    const between = performance.now();
    await read(bytes);
    const end = performance.now();
    if (i < 0) continue;
    floor.push(between - start);
    whole.push(end - between);
  }
  const ms = median(whole);
  const base = median(floor);
  return [
    { name: 'html: parse5 + adapter', ms: base, ratio: 1, bar: null },
    { name: 'html: to Document', ms, ratio: ms / base, bar: BAR },
  ];
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
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
