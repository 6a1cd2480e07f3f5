// bytes of a parameters file → one object a row: 指标, 不允许值, 满意值, and for intervals 区间下限, 区间上限, 不允许下限, 不允许上限.
import { fold } from '../../language/zh/fold.js';
import type { Note, Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { type GridRow, readGrid } from '../actuals/grid.js';

export interface Param {
  /** The id of the indicator, or its name. */
  readonly indicator: string;
  /** 不允许值 and 满意值: 60 and 100 points. In the indicator's unit, as all of these. */
  readonly notAllowed?: number | null;
  readonly satisfactory?: number | null;
  /** 区间下限 and 区间上限: 100 points between them. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** 不允许下限 and 不允许上限: 60 points at the one farther from the interval. */
  readonly min?: number | null;
  readonly max?: number | null;
  /** The row of the file, for messages. */
  readonly row?: number;
}

type Value = Exclude<keyof Param, 'indicator' | 'row'>;

const NAME_HEADERS = ['指标编号', 'id', '指标', '指标名称', '名称', 'indicator', 'name'];
const VALUE_HEADERS: Readonly<Record<Value, readonly string[]>> = {
  notAllowed: ['不允许值', '不容许值', 'notallowed', 'unacceptable'],
  satisfactory: ['满意值', 'satisfactory'],
  lower: ['区间下限', '适度区间下限', 'lower'],
  upper: ['区间上限', '适度区间上限', 'upper'],
  min: ['不允许下限', '不容许下限', 'min'],
  max: ['不允许上限', '不容许上限', 'max'],
};
const VALUES = Object.keys(VALUE_HEADERS) as Value[];
const KNOWN: ReadonlySet<string> = new Set([...NAME_HEADERS, ...Object.values(VALUE_HEADERS).flat()]);
const NUMBER_PATTERN = /^[-+]?\d{1,15}(?:\.\d{1,12})?$/;

/** Reads a parameters file (CSV, JSON or XLSX). Throws a PlanError where a header is missing or a cell is no number. */
export function readParams(bytes: Uint8Array, options: { readonly file: string }): Result<Param[]> {
  const { file } = options;
  const grid = readGrid(bytes, file, (cell) => KNOWN.has(keyOf(cell)));
  const at = grid.rows.findIndex(({ cells }) => cells.filter((cell) => KNOWN.has(keyOf(cell))).length > 1);
  const headers = grid.rows[at]?.cells.map(keyOf) ?? [];
  const nameColumns = NAME_HEADERS.map((name) => headers.indexOf(name)).filter((column) => column >= 0);
  const columns = VALUES.map((field) => ({
    field,
    column: headers.findIndex((header) => VALUE_HEADERS[field].includes(header)),
  })).filter(({ column }) => column >= 0);
  if (nameColumns.length === 0 || columns.length < 2) {
    const found = (grid.rows[Math.max(at, 0)]?.cells ?? []).filter((cell) => cell.trim() !== '').join(', ');
    throw new PlanError('params-header', { file, found });
  }
  const params: Param[] = [];
  for (const row of grid.rows.slice(at + 1)) {
    const name = nameColumns.map((column) => row.cells[column]?.trim() ?? '').find((cell) => cell !== '') ?? '';
    const values = columns.map(({ field, column }) => [field, readValue(row, column, headers[column]!, file)] as const);
    if (name === '' && values.every(([, value]) => value === null)) continue;
    const param: Param = { indicator: name, ...Object.fromEntries(values), row: row.line };
    refuseNonsense(param, file);
    params.push(param);
  }
  return { value: params, notes: grid.notes as Note[] };
}

function keyOf(header: string): string {
  return fold(header).replace(/[\s_]/g, '').toLowerCase();
}

function readValue({ cells, line }: GridRow, column: number, header: string, file: string): number | null {
  const raw = cells[column]?.trim() ?? '';
  const text = fold(raw).replace(/[,%\s]/g, '');
  if (text === '' || /^[-—–/]+$/.test(text)) return null;
  if (!NUMBER_PATTERN.test(text)) throw new PlanError('params-value', { file, row: line, column: header, found: raw });
  return Number(text);
}

/** Equal values leave nothing to measure by, and an interval has its lower end below. */
function refuseNonsense(param: Param, file: string): void {
  const { notAllowed = null, satisfactory = null, lower = null, upper = null, min = null, max = null } = param;
  const isFlat = notAllowed !== null && notAllowed === satisfactory;
  const order = [min, lower, upper, max].filter((value) => value !== null);
  const isTwisted =
    lower !== null &&
    upper !== null &&
    (order.some((value, i) => i > 0 && value < order[i - 1]!) ||
      Math.max(lower - (min ?? lower), (max ?? upper) - upper) === 0);
  if (!isFlat && !(isTwisted && (min !== null || max !== null))) return;
  throw new PlanError('params-nonsense', { file, row: param.row ?? 0, name: param.indicator });
}
