// A table as Word stores it → where its cells stand on the grid. Word gives each row's cells and how many columns each covers;
// merged cells are marked row by row (vMerge) or cell by cell (hMerge, in old files).
import type { CellDraft, CellProperties, Draft, TableDraft } from './drafts.js';
import { hasText } from './drafts.js';
import type { Losses } from './losses.js';

export interface PlacedCell {
  readonly drafts: readonly Draft[];
  readonly vertical: CellProperties['vertical'];
  /** 0-based columns that it covers, `end` not included. */
  start: number;
  end: number;
  rowSpan: number;
}

export interface PlacedTable {
  /** Each row's cells, left to right; places that a cell above covers and places without a cell are left out. */
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly columnCount: number;
  readonly headerRows: number;
}

/** A column narrower than this holds no text: it is there because the edges of two rows do not quite meet. In twips. */
const NARROW = 130;

export function placeTable(table: TableDraft, losses: Losses): PlacedTable {
  const rows = table.rows.map((row) => {
    let column = row.before;
    return mergedAcross(row.cells).map(({ drafts, properties: { columnSpan, vertical } }): PlacedCell => {
      const start = column;
      column += columnSpan;
      return { drafts, vertical, start, end: column, rowSpan: 1 };
    });
  });
  straighten(rows, table.columnWidths);
  // Cells that may go on below, by their first column.
  let open = new Map<number, PlacedCell>();
  const placedRows = rows.map((row) => {
    const next = new Map<number, PlacedCell>();
    const kept = row.filter((cell) => {
      if (cell.end <= cell.start) return false;
      const above = cell.vertical === 'continue' ? open.get(cell.start) : undefined;
      if (above?.end === cell.end) {
        above.rowSpan++;
        next.set(cell.start, above);
        if (hasText(cell.drafts)) losses.mergedTexts++;
        return false;
      }
      if (cell.vertical !== null) next.set(cell.start, cell);
      return true;
    });
    open = next;
    return kept;
  });
  return { rows: placedRows, columnCount: lastEdge(placedRows), headerRows: headerRows(table) };
}

function lastEdge(rows: readonly (readonly PlacedCell[])[]): number {
  let last = 0;
  for (const row of rows) for (const { end } of row) last = Math.max(last, end);
  return last;
}

function headerRows({ rows }: TableDraft): number {
  return Math.max(
    0,
    rows.findIndex(({ isHeader }) => !isHeader),
  );
}

/** Cells with hMerge="continue" belong to the one before them. */
function mergedAcross(cells: readonly CellDraft[]): readonly CellDraft[] {
  if (cells.every(({ properties }) => properties.horizontal === null)) return cells;
  const merged: CellDraft[] = [];
  for (const { drafts, properties } of cells) {
    const before = merged.at(-1);
    if (properties.horizontal === 'continue' && before !== undefined) {
      const columnSpan = before.properties.columnSpan + properties.columnSpan;
      before.properties = { ...before.properties, columnSpan };
    } else merged.push({ drafts, properties });
  }
  return merged;
}

/**
 * Takes out the columns of the grid that are none: those in which no cell begins or ends on its own, and very narrow ones,
 * unless a cell with text would vanish. Changes the places of the cells.
 */
function straighten(rows: readonly (readonly PlacedCell[])[], widths: readonly number[]): void {
  const count = lastEdge(rows);
  let first = count;
  const isEdge = new Uint8Array(count + 1);
  const isSingle = new Uint8Array(count + 1);
  for (const row of rows) {
    for (const { start, end, drafts } of row) {
      first = Math.min(first, start);
      isEdge[start] = 1;
      isEdge[end] = 1;
      if (end - start === 1 && hasText(drafts)) isSingle[start] = 1;
    }
  }
  const isDropped = (column: number) => {
    const width = widths[column];
    return width !== undefined && width > 0 && width < NARROW && isSingle[column] === 0 && widths.length >= count;
  };
  // Edge `at` of the grid becomes edge place[at].
  const place = new Int32Array(count + 1);
  let last = 0;
  for (let at = first + 1; at <= count; at++) {
    const isKept = isEdge[at] === 1 && !(isDropped(at - 1) && !(at === count && last === 0));
    if (isKept) last++;
    place[at] = last;
  }
  for (const row of rows) {
    for (const cell of row) {
      cell.end = place[cell.end]!;
      cell.start = place[cell.start]!;
    }
  }
}
