// A table set in two or three columns of the page: 序号 | 指标 | 2025年 | 序号 | 指标 | 2025年. One below the other again.
import type { Cell } from '../../document/document.js';
import { type Layout, ownCells } from './layout.js';

const MOST_PARTS = 3;

/** How often a layout prints its header side by side; 1 for an ordinary table. */
export function countParts({ headers }: Layout): number {
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const width = headers.length / parts;
    if (!Number.isInteger(width) || width < 2) continue;
    const first = headers.slice(0, width);
    const isRepeated = headers.every(({ text }, i) => text === first[i % width]?.text);
    const isNamed = first.some(({ readings }) => ['name', 'task'].includes(readings.at(-1)?.hint ?? ''));
    if (isRepeated && isNamed && first.every(({ text }) => text !== '')) return parts;
  }
  return 1;
}

/** The layout as if its parts stood one below the other: all rows of the left part, then those of the next. */
export function stackParts(layout: Layout): Layout {
  const parts = countParts(layout);
  if (parts === 1) return layout;
  const width = layout.headers.length / parts;
  const rowNumbers = new Map(layout.rowNumbers ?? []);
  const take = (row: readonly Cell[], from: number): Cell[] =>
    row.slice(from, from + width).map((cell) => ({
      ...cell,
      column: cell.column - from,
      printedColumn: cell.column,
      columnSpan: Math.min(cell.columnSpan, from + width - cell.column),
    }));
  const body: (readonly Cell[])[] = [];
  for (let from = 0; from < layout.headers.length; from += width) {
    for (const row of layout.body) {
      const part = take(row, from);
      // A note or a group over the whole width stands in the left part.
      const isOver = from > 0 && ownCells(part).every((cell) => cell.carried && cell.rowSpan === 1);
      if (isOver || ownCells(part).length === 0) continue;
      const number = layout.rowNumbers?.get(row);
      if (number !== undefined) rowNumbers.set(part, number);
      body.push(part);
    }
  }
  const rows = layout.table.rows.map((row) => take(row, 0));
  return {
    ...layout,
    table: { ...layout.table, rows, columnCount: width },
    headers: layout.headers.slice(0, width),
    body,
    rowNumbers,
  };
}
