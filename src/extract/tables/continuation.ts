// A table that a page break or a stray line cut in two: the second piece, with or without its header again, goes to the first.
import type { Block, Cell, Table } from '../../document/document.js';
import { cellText, isRepetition, type Layout, ownCells, readLayout } from './layout.js';

const BETWEEN_PATTERN = /^(?:[-—–\s]*\d{1,4}[-—–\s]*|第\s*\d+\s*页.*|[（(]?续表?[)）]?.{0,40}|.{0,40}[（(]续表?[)）])$/;

/** The layout of the table at `at` and of the pieces that go on with it; `end` is the last block that belongs to it. */
export function readWholeLayout(blocks: readonly Block[], at: number): { layout: Layout; end: number } | null {
  const block = blocks[at];
  if (block?.type !== 'table') return null;
  const first = readLayout(block);
  if (first === null) return null;
  const body = [...first.body];
  let rowsBefore = block.rows.length;
  const rowNumbers = new Map<readonly Cell[], number>();
  let end = at;
  for (let i = at + 1; i < blocks.length; i++) {
    const next = blocks[i];
    if (next === undefined || next.type === 'box') break;
    if (next.type === 'paragraph') {
      if (next.passage.text.trim() !== '' && !BETWEEN_PATTERN.test(next.passage.text.trim())) break;
      continue;
    }
    const rest = continuationOf(first, next);
    if (rest === null) break;
    for (const row of rest) rowNumbers.set(row, rowsBefore + (row[0]?.row ?? 0) + 1);
    rowsBefore += next.rows.length;
    for (const row of rest) body.push(row);
    end = i;
  }
  return { layout: { ...first, body, rowNumbers }, end };
}

function continuationOf(first: Layout, table: Table): Layout['body'] | null {
  if (table.columnCount !== first.table.columnCount) return null;
  const again = readLayout(table);
  if (again === null) {
    // Without a header: rows that are as full as those of the first piece.
    return table.rows.length > 0 && !table.rows.some((row) => /[:：]$/.test(cellText(row[0])))
      ? table.rows.filter((row) => ownCells(row).length > 0)
      : null;
  }
  const isSame =
    again.headerRows.length === first.headerRows.length &&
    again.headerRows.every((row, i) =>
      isRepetition(table.rows[row] ?? [], first.table.rows[first.headerRows[i] ?? -1] ?? []),
    );
  const isTitled =
    again.titles.some((title) => !BETWEEN_PATTERN.test(cellText(title))) ||
    (table.caption !== null && !BETWEEN_PATTERN.test(table.caption.text.trim()));
  return isSame && !isTitled ? again.body : null;
}
