// A sheet as people see it: its visible rows and columns that hold text, with the merged cells that begin in each row.
import type { CellRange } from './cell-range.js';
import type { Sheet, SheetCell } from './sheet.js';

/** A visible row that has text of its own. */
export interface VisibleRow {
  /** 0-based row of the sheet. */
  readonly index: number;
  /** How many empty rows stand directly above it. */
  readonly blanksAbove: number;
  readonly cells: readonly SheetCell[];
  /** Merged ranges of its cells, by their column. */
  readonly merges: ReadonlyMap<number, CellRange>;
  /** How many filled cells reach down into it from above. */
  readonly covering: number;
}

export interface VisibleGrid {
  readonly rows: readonly VisibleRow[];
  /** Rows and columns with text that were left out. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly filteredRows: number;
  /** Cells under a merged one: Excel does not show them. */
  readonly coveredCells: number;
}

const NO_MERGES: ReadonlyMap<number, CellRange> = new Map();

/** Leaves out what is hidden by hand; rows that a filter hides stay. */
export function visibleGrid(sheet: Sheet): VisibleGrid {
  const { filtered } = sheet;
  const isFiltered = (row: number) => filtered !== null && row > filtered.top && row <= filtered.bottom;
  const merges = indexMerges(sheet);
  const isHidden = hiddenColumnTest(sheet);
  const cover = new Cover();
  const hiddenColumns = new Set<number>();
  const counts = { hiddenRows: 0, filteredRows: 0, coveredCells: 0 };
  const rows: VisibleRow[] = [];
  let before = -1;
  for (const { index, isHidden: isHiddenRow, cells: all } of sheet.rows) {
    if (isHiddenRow && isFiltered(index)) counts.filteredRows++;
    else if (isHiddenRow) {
      counts.hiddenRows += all.length > 0 ? 1 : 0;
      before = Math.max(before, index);
      continue;
    }
    cover.goTo(index);
    const covering = cover.count;
    const own = merges.get(index);
    const found = new Map<number, CellRange>();
    const cells = all.filter((cell) => {
      const { column } = cell;
      if (isHidden(column)) hiddenColumns.add(column);
      else if (cover.has(column)) counts.coveredCells++;
      else {
        const merge = own?.get(column);
        if (merge !== undefined) {
          found.set(column, merge);
          cover.add(merge);
        }
        return true;
      }
      return false;
    });
    if (cells.length === 0) continue;
    rows.push({ index, blanksAbove: index - before - 1, cells, merges: own ? found : NO_MERGES, covering });
    before = index;
  }
  return { rows, hiddenColumns: hiddenColumns.size, ...counts };
}

/** Which columns are covered by merged cells, while one goes down a sheet. */
class Cover {
  readonly #bottoms: number[] = [];
  #open: CellRange[] = [];
  #row = -1;

  /** Filled cells that began above the current row and reach into it. */
  count = 0;

  goTo(row: number): void {
    this.#row = row;
    if (this.#open.some(({ bottom }) => bottom < row)) this.#open = this.#open.filter(({ bottom }) => bottom >= row);
    this.count = this.#open.length;
  }

  has(column: number): boolean {
    return (this.#bottoms[column] ?? -1) >= this.#row;
  }

  add(range: CellRange): void {
    for (let column = range.left; column <= range.right; column++) this.#bottoms[column] = range.bottom;
    if (range.bottom > range.top) this.#open.push(range);
  }
}

/** Merged ranges by the row and the column in which they begin. */
function indexMerges({ merges }: Sheet): Map<number, Map<number, CellRange>> {
  const byRow = new Map<number, Map<number, CellRange>>();
  for (const range of merges) {
    const row = byRow.get(range.top) ?? new Map<number, CellRange>();
    if (!row.has(range.left)) row.set(range.left, range);
    byRow.set(range.top, row);
  }
  return byRow;
}

function hiddenColumnTest({ hiddenColumns }: Sheet): (column: number) => boolean {
  const hidden = new Set<number>();
  for (const { from, to } of hiddenColumns) for (let column = from; column <= to; column++) hidden.add(column);
  return (column) => hidden.has(column);
}
