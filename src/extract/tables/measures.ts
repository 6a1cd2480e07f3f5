// Tables that print one indicator in two rows, 「PAD Targets」 above 「Actual Achieved」: the two are put together.
import type { Cell } from '../../document/document.js';
import type { ColumnPlan } from './columns.js';
import { cellText } from './layout.js';
import type { BodyRow } from './rows.js';

export type MeasureRole = 'target' | 'actual';

export interface MeasureRow {
  readonly cells: readonly Cell[];
  readonly role: MeasureRole | null;
}

export type JoinedRow =
  | Exclude<BodyRow, { type: 'data' }>
  | {
      readonly type: 'data';
      readonly cells: readonly Cell[];
      readonly group: string | null;
      readonly measures: readonly MeasureRow[];
    };

const TARGET_PATTERN = /target|planned|目标|计划|规划/i;
const ACTUAL_PATTERN = /actual|achieved|实际|完成|实现/i;

/** Joins the rows of one indicator where a column says which of its rows is the target and which the actual. */
export function joinMeasures(rows: readonly BodyRow[], columns: readonly ColumnPlan[]): JoinedRow[] {
  const at = measureColumn(rows, columns);
  const nameAt = columns.findIndex((column) => column.role === 'name');
  const joined: JoinedRow[] = [];
  for (const row of rows) {
    if (row.type !== 'data') {
      joined.push(row);
      continue;
    }
    if (at === null) {
      joined.push({ ...row, measures: [{ cells: row.cells, role: null }] });
      continue;
    }
    const role: MeasureRole = ACTUAL_PATTERN.test(cellText(row.cells[at])) ? 'actual' : 'target';
    const last = joined.at(-1);
    const isSame =
      last?.type === 'data' &&
      isSameName(last.cells[nameAt], row.cells[nameAt]) &&
      !last.measures.some((measure) => measure.role === role);
    if (isSame) joined[joined.length - 1] = { ...last, measures: [...last.measures, { cells: row.cells, role }] };
    else joined.push({ ...row, measures: [{ cells: row.cells, role }] });
  }
  return joined;
}

function measureColumn(rows: readonly BodyRow[], columns: readonly ColumnPlan[]): number | null {
  const data = rows.filter((row) => row.type === 'data');
  for (const column of columns) {
    if (column.role !== 'other' && column.role !== 'category') continue;
    const texts = data.map((row) => cellText(row.cells[column.column])).filter((text) => text !== '');
    const targets = texts.filter((text) => text.length < 24 && TARGET_PATTERN.test(text)).length;
    const actuals = texts.filter((text) => text.length < 24 && ACTUAL_PATTERN.test(text)).length;
    if (texts.length >= 2 && targets > 0 && actuals > 0 && targets + actuals >= texts.length) return column.column;
  }
  return null;
}

function isSameName(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return cellText(b) === '' || cellText(a) === cellText(b);
}
