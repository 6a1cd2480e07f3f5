// Tables that a page break cut: put together again, without repeated headers, cells that go on over the break as one.
import { cellText, firstToken } from './cell-text.js';
import type { PdfCell, TableBlock } from './model.js';

/** Edges that differ by at most this are one. */
const SAME_EDGE = 5;
const MAX_HEADER_ROWS = 5;
const TERMINAL_PATTERN = /[。；！？;!?][”’」』）)》]?$/;

/** Puts `next` at the end of `table` when it is the same table going on; false when it is another one. */
export function joinTables(table: TableBlock, next: TableBlock): boolean {
  if (!matchColumns(table, next)) return false;
  const repeated = repeatedRows(table, next);
  if (repeated === 0 && hasOtherHeader(table, next)) return false;
  dropRows(next, repeated);
  if (next.rowPages.length === 0) return true;
  const offset = continuesRow(table, next) ? table.rowPages.length - 1 : table.rowPages.length;
  append(table, next, offset);
  return true;
}

/** Gives both tables the columns of the finer one; false when their edges do not fit each other. */
function matchColumns(a: TableBlock, b: TableBlock): boolean {
  const shift = b.xs[0]! - a.xs[0]!;
  if (Math.abs(b.xs.at(-1)! - a.xs.at(-1)! - shift) > 2 * SAME_EDGE) return false;
  const moved = b.xs.map((x) => x - shift);
  if (!(a.isRuled && b.isRuled) && a.xs.length > 2 && isNearly(a.xs, moved)) return true;
  const fits = (few: readonly number[], many: readonly number[]) =>
    few.map((x) => many.findIndex((other) => Math.abs(other - x) <= SAME_EDGE));
  if (b.xs.length <= a.xs.length) {
    const places = fits(moved, a.xs);
    if (places.includes(-1) || new Set(places).size < places.length) return false;
    // a frame around text, as wide as the table before it
    if (b.xs.length === 2 && a.xs.length > 2) return false;
    spread(b, places);
    b.xs = a.xs.map((x) => x + shift);
    return true;
  }
  const places = fits(a.xs, moved);
  if (places.includes(-1) || new Set(places).size < places.length || a.xs.length === 2) return false;
  spread(a, places);
  a.xs = moved;
  return true;
}

/** Columns read from gaps differ from page to page; they are the same when each edge lies within the next columns. */
function isNearly(a: readonly number[], b: readonly number[]): boolean {
  return (
    a.length === b.length &&
    a.every((x, i) => Math.abs(x - b[i]!) <= 0.45 * Math.min(x - (a[i - 1] ?? -1e4), (a[i + 1] ?? 1e4) - x))
  );
}

function spread(table: TableBlock, places: readonly number[]): void {
  for (const cell of table.cells) {
    const left = places[cell.column]!;
    const right = places[cell.column + cell.columnSpan]!;
    cell.column = left;
    cell.columnSpan = right - left;
  }
}

function rowTexts(table: TableBlock, row: number): string {
  return table.cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${cell.columnSpan}:${cellText(cell).replace(/\s+/g, '')}`)
    .join('|');
}

/** How many rows at the top of both are the same: the header again. */
function repeatedRows(a: TableBlock, b: TableBlock): number {
  const most = Math.min(MAX_HEADER_ROWS, a.rowPages.length, b.rowPages.length);
  let count = 0;
  while (count < most && rowTexts(a, count) === rowTexts(b, count)) count++;
  // A header's cells may reach below the rows that are the same; those rows are header too.
  const reach = Math.max(count, ...b.cells.filter(({ row }) => row < count).map(({ row, rowSpan }) => row + rowSpan));
  return Math.min(reach, b.rowPages.length);
}

/** 序号 | 指标 … under 序号 | 任务 …: its first cell is that of a header, the others are not those of this one. */
function hasOtherHeader(a: TableBlock, b: TableBlock): boolean {
  const first = (table: TableBlock) => table.cells.find(({ row, column }) => row === 0 && column === 0);
  const [one, other] = [first(a), first(b)].map((cell) => (cell ? cellText(cell).replace(/\s+/g, '') : ''));
  return one !== '' && one === other && a.rowPages.length > 1 && !/\d/.test(one ?? '');
}

function dropRows(table: TableBlock, count: number): void {
  if (count === 0) return;
  table.cells = table.cells.filter(({ row }) => row >= count);
  for (const cell of table.cells) cell.row -= count;
  table.rowPages = table.rowPages.slice(count);
}

/** The cell that covers a place of the grid. */
function cellAt(table: TableBlock, row: number, column: number): PdfCell | undefined {
  return table.cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );
}

/** Whether the first row of `next` is the rest of the last row of `table`. */
function continuesRow(table: TableBlock, next: TableBlock): boolean {
  const last = table.rowPages.length - 1;
  let continued = 0;
  let unfinished = 0;
  let blank = 0;
  for (let column = 0; column < table.xs.length - 1; column++) {
    const above = cellAt(table, last, column);
    const below = cellAt(next, 0, column);
    if (above === undefined || below === undefined) return false;
    if (above.column !== below.column || above.columnSpan !== below.columnSpan) return false;
    if (below.column < column) continue;
    const [head, tail] = [cellText(above), cellText(below)];
    const isMerged = above.rowSpan > 1 || below.rowSpan > 1;
    if (tail === '') {
      if (head !== '' && !isMerged) blank++;
      continue;
    }
    if (head === '') {
      // The number of a row whose text began on the page before, centred on what is below.
      if (!isMerged && tail.length > 12) return false;
      continue;
    }
    if (isMerged) continue;
    if (TERMINAL_PATTERN.test(head) || !isFull(above, below)) return false;
    continued++;
    if (tail.length > 0) unfinished++;
  }
  return continued > 0 && unfinished > 0 && blank > 0;
}

/** Whether the last line of a cell leaves no room for the beginning of what stands below. */
function isFull(cell: PdfCell, below: PdfCell): boolean {
  const line = cell.lines.at(-1);
  const next = below.lines[0];
  if (line === undefined || next === undefined) return false;
  if (/[、，,（(]$/.test(line.text)) return true;
  const room = cell.right - cell.left - (line.x1 - line.x0);
  return room < Math.max(2.2 * line.em, firstToken(next) + 1.2 * line.em);
}

function append(table: TableBlock, next: TableBlock, offset: number): void {
  const isRowJoined = offset < table.rowPages.length;
  for (const cell of next.cells) {
    const isFirst = cell.row === 0;
    const above = isFirst ? cellAt(table, table.rowPages.length - 1, cell.column) : undefined;
    const isSameColumn = above?.column === cell.column && above?.columnSpan === cell.columnSpan;
    const goesOn = above !== undefined && isSameColumn && (isRowJoined || isMergedOn(above, cell, next));
    if (goesOn) {
      above.lines = [...above.lines, ...cell.lines];
      above.rowSpan = Math.max(above.rowSpan, cell.row + offset + cell.rowSpan - above.row);
      continue;
    }
    table.cells.push({ ...cell, row: cell.row + offset });
  }
  for (const page of isRowJoined ? next.rowPages.slice(1) : next.rowPages) table.rowPages.push(page);
}

/** An empty cell under a merged one, while the row has text elsewhere: the merged cell goes on. */
function isMergedOn(above: PdfCell, cell: PdfCell, next: TableBlock): boolean {
  if (cell.lines.length > 0 || above.lines.length === 0) return false;
  if (above.rowSpan === 1 && cell.rowSpan === 1) return false;
  return next.cells.some(({ row, lines }) => row === 0 && lines.length > 0);
}
