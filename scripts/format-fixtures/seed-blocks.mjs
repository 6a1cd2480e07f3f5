// The seeds as the blocks that the writers know: what an author who types the text anew would make of it. Read here by rules of
// these two files' own layout, not by the readers that are tested on the result.
import { cell } from './plan.mjs';

const LEVELS = [
  /^(?<label>(?<count>[一二三四五六七八九十]+)、)(?<text>.+)$/,
  /^(?<label>（(?<count>[一二三四五六七八九十]+)）)(?<text>[^。]+)$/,
  /^(?<label>(?<count>\d)、)(?<text>[^。]+)$/,
];
const ITEM = /^(?<label>(?<count>\d+)(?<after>[、．.] ?))(?<text>.+)$/;
const CHINESE = '一二三四五六七八九十';
/** Where a table or box ends: at two empty lines that no further cell follows, or at three. */
const END = /\n{4}|\n{3}(?=[^\n\t])/;

/** The blocks of a seed's text; `title` is its line that stands in the middle, `ends` the lines at the right margin. */
export function seedBlocks(source, { title = null, ends = [] } = {}) {
  const numbers = counter();
  const blocks = [];
  let rest = source.replace(/\[bookmark: \w+\]/g, '');
  while (rest !== '') {
    const framed = /^ ?\t/.test(rest);
    const end = framed ? (END.exec(rest)?.index ?? rest.length) : `${rest}\n`.indexOf('\n');
    const piece = rest.slice(0, end);
    rest = rest.slice(end).replace(/^\n+/, '');
    if (framed) blocks.push(frame(piece));
    else if (piece.trim() !== '') blocks.push(line(piece));
  }
  return blocks;

  function line(text) {
    if (text === title) return { title: text };
    if (ends.includes(text)) return { text, right: true };
    if (/^ ?表\d/.test(text)) return { caption: text };
    for (const [at, pattern] of LEVELS.entries()) {
      const { label, count, text: rest } = pattern.exec(text)?.groups ?? {};
      if (label !== undefined) return { heading: at + 1, label, text: rest, typed: !numbers.goesOn(at, count) };
    }
    const item = ITEM.exec(text)?.groups;
    return item ? { item: 'body', ...numbered(item, numbers, 'body') } : { text };
  }
}

/** A table, or a box when it has one column. */
function frame(piece) {
  const cells = piece
    .split('\t')
    .slice(1)
    .map((text) => text.replace(/\n+$/, ''));
  const columns = piece.trimStart().split('\n\n')[0].split('\n\t').length;
  if (columns === 1) return box(cells);
  const rows = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns));
  return { header: 1, table: withMergedCategories(rows, columns) };
}

function withMergedCategories(rows, columns) {
  return rows.map((texts, r) => {
    if (texts.length < columns) return [cell(texts[0], 1, columns)];
    let below = r + 1;
    while (rows[below]?.[0] === '' && rows[below].length === columns) below++;
    const [category, ...others] = texts;
    return [...(category === '' ? [] : [cell(category, below - r)]), ...others.map((text) => cell(text))];
  });
}

function box(cells) {
  const [caption, content] = cells.length > 1 ? cells : [null, cells[0]];
  const numbers = counter();
  const items = content.split('\n').map((text) => {
    const item = ITEM.exec(text)?.groups;
    return item ? numbered(item, numbers, 'box') : { label: '', text, typed: true };
  });
  return { box: caption, items, rows: cells.length };
}

/** An item whose number Word may count, as long as it goes on from the one before with the same mark. */
function numbered({ label, count, after, text }, numbers, list) {
  return { label, text, typed: !numbers.goesOn(list + after, count), after };
}

/** Counts what is numbered automatically: a number that does not follow is one that the author typed. */
function counter() {
  const counts = new Map();
  return {
    goesOn(list, count) {
      const next = (counts.get(list) ?? 0) + 1;
      if (count !== String(next) && count !== CHINESE[next - 1]) return false;
      counts.set(list, next);
      if (typeof list === 'number') for (let deeper = list + 1; deeper < LEVELS.length; deeper++) counts.delete(deeper);
      return true;
    },
  };
}
