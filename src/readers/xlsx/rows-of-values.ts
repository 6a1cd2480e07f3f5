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
  /** Columns whose text stands in more than one cell of these rows, because the cell is merged. */
  readonly merged: ReadonlyMap<number, 'down' | 'across'>;
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
  const carried: Carried[] = [];
  return rows.map((row) => {
    const merged = new Map<number, 'down' | 'across'>();
    return { line: row.index + 1, cells: cellsOf(row, columns, carried, merged), merged };
  });
}

interface Carried {
  readonly text: string;
  readonly bottom: number;
  /** What is merged in the row in which it begins. */
  readonly merged: Map<number, 'down' | 'across'>;
}

/** The texts of a row; `carried` holds what reaches down from above, by column. */
function cellsOf(row: VisibleRow, columns: number, carried: Carried[], merged: Carried['merged']): string[] {
  const cells: string[] = new Array(columns).fill('');
  for (let column = 0; column < columns; column++) {
    const above = carried[column];
    if (above === undefined || above.bottom < row.index) continue;
    cells[column] = above.text;
    merged.set(column, 'down');
    above.merged.set(column, 'down');
  }
  for (const { column, text: shown } of row.cells) {
    const text = shown.trim();
    const merge = row.merges.get(column);
    const right = Math.min(merge?.right ?? column, columns - 1);
    for (let c = column; c <= right; c++) {
      cells[c] = text;
      if (merge !== undefined) carried[c] = { text, bottom: merge.bottom, merged };
      if (right > column) merged.set(c, 'across');
    }
  }
  return cells;
}
