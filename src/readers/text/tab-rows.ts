// Rows whose cells are parted by tabs, as they are pasted from a spreadsheet. An empty cell is two tabs side by side; a
// line without a tab goes on with the last cell, or is a title over the whole width.
import { append } from '../../util/append.js';
import { isBoxCaption, isCaption } from './captions.js';
import { buildTable, type CellDraft } from './grid.js';
import { hasHeaderWords } from './header-words.js';
import { cellPassage, type Found, type Line, type Scan, type Stretch } from './lines.js';

export interface TabRow {
  /** The lines of each cell. */
  readonly cells: Stretch[][];
  readonly isTitle: boolean;
}

const MAX_TITLE = 40;

/** Reads the tab-separated rows that begin at a line. */
export function recogniseTabRows(scan: Scan, index: number): Found | number {
  const { lines } = scan;
  if (!hasTabs(lines[index]!)) return index + 1;
  const rows: TabRow[] = [];
  let i = index;
  let last = index;
  let cells = 0;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    if (hasTabs(line)) {
      const own = splitCells(line);
      cells += own.length;
      scan.cells?.check(cells);
      addRow(rows, own, last === i - 1);
    } else if (line.isBlank) {
      const next = lines[i + 1];
      if (next === undefined || !hasTabs(next)) break;
      continue;
    } else if (!takeBareLine(lines, i, rows, last)) break;
    last = i;
  }
  return tableOf(scan, rows, { start: lines[index]!.start, end: lines[last]!.end }, last + 1) ?? last + 1;
}

/** A new row, or the rest of the one before, whose last cell was broken over two lines: then the two have one too many. */
function addRow(rows: TabRow[], cells: readonly Stretch[], isAdjacent: boolean): void {
  const before = rows.at(-1);
  const columns = rows[0]?.cells.length ?? 0;
  const isRest = isAdjacent && rows.length > 1 && before !== undefined && !before.isTitle && cells.length < columns;
  if (isRest && before.cells.length + cells.length - 1 === columns && before.cells.length > 1) {
    before.cells.at(-1)!.push(cells[0]!);
    append(
      before.cells,
      cells.slice(1).map((cell) => [cell]),
    );
  } else rows.push({ cells: cells.map((cell) => [cell]), isTitle: false });
}

function hasTabs({ text, isBlank }: Line): boolean {
  if (isBlank) return false;
  const body = text.trimStart();
  return body.includes('\t') || /^[ \u3000]*\t/.test(text);
}

function splitCells({ text, start }: Line): Stretch[] {
  const cells: Stretch[] = [];
  for (let from = 0; ; ) {
    const tab = text.indexOf('\t', from);
    cells.push({ start: start + from, end: start + (tab < 0 ? text.length : tab) });
    if (tab < 0) return cells;
    from = tab + 1;
  }
}

/** A line without tabs between rows: the rest of a cell whose row is not full, or a group's title. */
function takeBareLine(lines: readonly Line[], i: number, rows: TabRow[], last: number): boolean {
  const line = lines[i]!;
  const next = lines[i + 1];
  const isBetween = last === i - 1 && next !== undefined && hasTabs(next);
  const row = rows.at(-1);
  const columns = rows[0]?.cells.length ?? 0;
  if (row === undefined || last !== i - 1) return false;
  if (!row.isTitle && row.cells.length < columns && line.text.length < 200) {
    row.cells.at(-1)!.push({ start: line.start, end: line.end });
    return true;
  }
  if (!isBetween || line.text.trim().length > MAX_TITLE) return false;
  rows.push({ cells: [[{ start: line.start, end: line.end }]], isTitle: true });
  return true;
}

/** Rows of cells as a table, null where they are none; `next` is the line after them. */
export function tableOf(scan: Scan, rows: readonly TabRow[], { start, end }: Stretch, next: number): Found | null {
  const counts = new Map<number, number>();
  for (const { cells, isTitle } of rows) if (!isTitle) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [columns, alike] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  const drafts = rows.map(({ cells }) => cells.map((cell): CellDraft => ({ passage: cellPassage(scan, cell) })));
  const texts = drafts.map((row) => row.map(({ passage }) => passage.text));
  const hasHeader = texts.slice(0, 4).some((row) => hasHeaderWords(row));
  const isAlike = alike >= 2 && alike >= rows.length * (hasHeader ? 0.4 : 0.7);
  const filled = texts.filter((row) => row.filter((text) => text !== '').length > 1).length;
  if (columns < 2 || filled < 2 || !(isAlike || (hasHeader && rows.length > 1))) return null;
  if (!hasHeader && columns === 2 && (rows.length < 3 || isContents(texts))) return null;
  if (texts[0]!.length === 1 && isBoxCaption(texts[0]![0]!)) return null;
  const width = Math.max(columns, ...(hasHeader ? texts.slice(0, 4).map((row) => row.length) : [0]));
  const trimmed = drafts.map((row) => dropTrailing(row, width));
  const aligned = trimmed.map((row, r) => {
    const isTitle = rows[r]!.isTitle || (row.length === 1 && (r === 0 ? isCaption(row[0]!.passage.text) : false));
    return isTitle ? [{ ...row[0]!, columnSpan: width }] : row;
  });
  return { blocks: [buildTable({ rows: aligned, start, end }, scan.notes)], next };
}

/** Headings and page numbers: a table of contents. */
function isContents(texts: readonly (readonly string[])[]): boolean {
  return texts.filter((row) => /^\d{0,4}$/.test(row[1] ?? '')).length > texts.length * 0.8;
}

/** A row with more tabs than columns: the empty cells at its end go. */
function dropTrailing(row: readonly CellDraft[], columns: number): readonly CellDraft[] {
  let length = row.length;
  while (length > columns && row[length - 1]!.passage.text === '') length--;
  return row.slice(0, length);
}
