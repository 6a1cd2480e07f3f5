// A workbook as rows of values, for actual values: numbers with all their digits, merged cells at each place they cover.
import { type Note, note, type Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import type { OoxmlOptions } from '../ooxml/limits.js';
import type { VisibleGrid, VisibleRow } from './visible-grid.js';
import { visibleGrid } from './visible-grid.js';
import { openWorkbook } from './workbook.js';

export interface ValueRow {
  /** 1-based row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Wider sheets are no lists of actual values. */
const MOST_COLUMNS = 1000;
const MOST_CELLS = 2_000_000;

/**
 * The rows of the first sheet for which `isWanted` is true, else of the first that has text. Hidden sheets come last.
 */
export function readRowsOfValues(
  bytes: Uint8Array,
  options: OoxmlOptions,
  isWanted: (rows: readonly ValueRow[]) => boolean,
): Result<ValueRow[]> {
  const sheets = openWorkbook(bytes, { ...options, isExact: true }).sheets.filter(({ hasCells }) => hasCells);
  const inOrder = [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)];
  let first: { rows: ValueRow[]; notes: Note[] } | null = null;
  for (const { name, read } of inOrder) {
    const grid = visibleGrid(read());
    const rows = valueRows(grid, options.file);
    if (rows.length === 0) continue;
    const found = { rows, notes: notesOf(grid, name, inOrder.length > 1) };
    if (isWanted(rows)) return { value: rows, notes: found.notes };
    first ??= found;
  }
  return { value: first?.rows ?? [], notes: first?.notes ?? [] };
}

function notesOf(grid: VisibleGrid, sheet: string, isOneOfSeveral: boolean): Note[] {
  const notes = isOneOfSeveral ? [note('info', 'xlsx-sheet-used', { sheet })] : [];
  if (grid.hiddenRows > 0) notes.push(note('warning', 'xlsx-hidden-rows', { sheet, count: grid.hiddenRows }));
  if (grid.hiddenColumns > 0) notes.push(note('warning', 'xlsx-hidden-columns', { sheet, count: grid.hiddenColumns }));
  return notes;
}

function valueRows({ rows }: VisibleGrid, file: string): ValueRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)!.column + 1), 0);
  const columns = Math.min(width, MOST_COLUMNS);
  if (rows.length * columns > MOST_CELLS) throw new PlanError('limit-cells', { file, limit: MOST_CELLS });
  const carried: { text: string; bottom: number }[] = [];
  return rows.map((row) => ({ line: row.index + 1, cells: cellsOf(row, columns, carried) }));
}

/** The texts of a row; `carried` holds what reaches down from above, by column. */
function cellsOf(row: VisibleRow, columns: number, carried: { text: string; bottom: number }[]): string[] {
  const cells: string[] = new Array(columns).fill('');
  for (let column = 0; column < columns; column++) {
    const above = carried[column];
    if (above !== undefined && above.bottom >= row.index) cells[column] = above.text;
  }
  for (const { column, text: shown } of row.cells) {
    const text = shown.trim();
    const merge = row.merges.get(column);
    const right = Math.min(merge?.right ?? column, columns - 1);
    for (let c = column; c <= right; c++) {
      cells[c] = text;
      if (merge !== undefined) carried[c] = { text, bottom: merge.bottom };
    }
  }
  return cells;
}
