// A file of weights: an indicator or a whole category a row, and how much it counts. CSV, XLSX or JSON; 指标,权重 · 类别,权重 · both.
import { fold } from '../../language/zh/fold.js';
import type { Note, Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { readGrid } from '../actuals/grid.js';

export interface WeightRow {
  readonly row: number;
  readonly id: string | null;
  readonly table: string | null;
  readonly name: string | null;
  readonly category: string | null;
  readonly weight: number;
}

export interface WeightFile {
  readonly file: string;
  readonly rows: readonly WeightRow[];
}

const HEADERS: Readonly<Record<'id' | 'table' | 'name' | 'category' | 'either' | 'weight', readonly string[]>> = {
  id: ['指标编号', 'id', 'indicatorid'],
  table: ['表', '表号', 'table'],
  name: ['指标', '指标名称', '名称', 'indicator', 'name', 'indicatorname'],
  category: ['类别', '一级指标', '领域', 'category'],
  either: ['指标/类别', '指标或类别', '类别/指标', 'indicator/category', 'item', '项目'],
  weight: ['权重', '权数', '分值', 'weight', 'weights'],
};
const WEIGHT_PATTERN = /^(?<number>-?\d{1,12}(?:\.\d{1,12})?)\s?%?$/;
const TOTAL_ROW_PATTERN = /^(?:合计|总计|小计|total|sum)$/i;
const LISTED = 20;

type Field = keyof typeof HEADERS;

/** Reads a weights file. Throws a PlanError where it has no header, or a weight is missing, negative or no number. */
export function readWeights(bytes: Uint8Array, options: { readonly file: string }): Result<WeightFile> {
  const { file } = options;
  const grid = readGrid(bytes, file, (header) => fieldOf(header) !== null);
  const at = grid.rows.findIndex(({ cells }) => cells.some((cell) => fieldOf(cell) === 'weight'));
  const columns = new Map<Field, number>();
  for (const [column, cell] of (grid.rows[at]?.cells ?? []).entries()) {
    const field = fieldOf(cell);
    if (field !== null && !columns.has(field)) columns.set(field, column);
  }
  if (!['id', 'name', 'category', 'either'].some((field) => columns.has(field as Field))) {
    const found = (grid.rows[Math.max(at, 0)]?.cells ?? []).filter((cell) => cell.trim() !== '');
    throw new PlanError('weights-header', { file, found: found.join(', ') });
  }
  const rows: WeightRow[] = [];
  const bad: string[] = [];
  for (const { line, cells } of grid.rows.slice(at + 1)) {
    const text = (field: Field) => cells[columns.get(field) ?? -1]?.trim() || null;
    const raw = text('weight');
    const name = text('name') ?? text('either');
    const label = name ?? text('id') ?? text('category');
    if (label === null && raw === null) continue;
    if (label !== null && TOTAL_ROW_PATTERN.test(label)) continue;
    const number = WEIGHT_PATTERN.exec(fold(raw ?? ''))?.groups?.number;
    if (label === null || number === undefined || Number(number) < 0) {
      bad.push(`${line} ${label ?? '—'} “${raw ?? ''}”`);
      continue;
    }
    // Where the row has a name, a category beside it says where the indicator stands.
    const category = name === null && text('id') === null ? text('category') : null;
    rows.push({ row: line, id: text('id'), table: text('table'), name, category, weight: Number(number) });
  }
  if (bad.length > 0) {
    const cells = bad.slice(0, LISTED).join('; ') + (bad.length > LISTED ? '; …' : '');
    throw new PlanError('weights-value', { file, count: bad.length, cells });
  }
  if (!rows.some(({ weight }) => weight > 0)) throw new PlanError('weights-all-zero', { file });
  const notes: readonly Note[] = grid.notes;
  return { value: { file, rows }, notes };
}

function fieldOf(header: string): Field | null {
  const text = fold(header)
    .replace(/[\s*:：]/g, '')
    .replace(/\((?:%|分)\)$|（(?:%|分)）$/, '')
    .toLowerCase();
  for (const [field, headers] of Object.entries(HEADERS)) if (headers.includes(text)) return field as Field;
  return null;
}
