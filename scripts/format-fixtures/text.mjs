// The plan as plain text: cells parted by tabs, a merged one only where it begins.
import { footnotesOf, gridOf } from './plan.mjs';

const MARKS = '①②③④⑤';

export function plainText(blocks) {
  let count = 0;
  const mark = (block) => (block.footnote ? MARKS[count++] : '');
  const lines = blocks.flatMap((block) => {
    if (block.title) return [block.title, ''];
    if (block.heading) return [block.label + block.text];
    if (block.caption) return ['', block.caption];
    if (block.table)
      return [...gridOf(block.table).map((cells) => cells.map((cell) => cell?.text ?? '').join('\t')), ''];
    if (block.box) return ['', block.box, ...block.items.map(({ label, text }) => label + text), ''];
    return [block.text + mark(block)];
  });
  return `${[...lines, '', ...footnotesOf(blocks).map((text, i) => MARKS[i] + text)].join('\n')}\n`;
}
