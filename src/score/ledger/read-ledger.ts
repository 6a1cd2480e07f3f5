// The ledger of targets: what became of a plan's targets after it was issued. A row a target of an indicator (of a region, of a year), with
// its type (年度分解, 中期调整, 停止统计, 替换为), its document and who approved it. CSV, XLSX or JSON. Every row is kept; what cannot be read is listed.
import { fold } from '../../language/zh/fold.js';
import { type Note, note, type Result } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import { readGrid } from '../actuals/grid.js';
import { readPeriod } from '../period.js';
import { readDate, type StatedDate } from './dates.js';
import { readTargetCell, type TargetCell } from './target-cell.js';

/** annual 年度分解 · adjusted 中期调整 · discontinued 停止统计 · replaced 替换为 */
export type LedgerType = 'annual' | 'adjusted' | 'discontinued' | 'replaced';

export interface LedgerRow {
  readonly row: number;
  readonly id: string | null;
  readonly table: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly region: string | null;
  readonly year: number | null;
  /** The 目标值 as it stands in the file. */
  readonly raw: string;
  readonly target: TargetCell | null;
  readonly unit: string | null;
  /** 当年值 or 累计值: how a yearly target of a total counts. */
  readonly basis: 'annual' | 'running' | null;
  readonly type: LedgerType | null;
  readonly typeText: string;
  /** 依据文号 */
  readonly reference: string | null;
  /** 批准机关 */
  readonly authority: string | null;
  readonly effective: StatedDate | null;
  readonly effectiveText: string | null;
  /** The indicator that takes the place of this one. */
  readonly successor: string | null;
}

export interface Ledger {
  readonly file: string;
  readonly rows: readonly LedgerRow[];
}

const HEADERS = {
  id: ['指标编号', 'id', '编码', '指标代码', '指标id', 'indicatorid'],
  table: ['表', '表号', 'table'],
  number: ['序号', '编号', 'number', 'no', 'no.'],
  name: ['指标', '指标名称', '名称', '主要指标', '原指标', 'indicator', 'name', 'indicatorname'],
  region: ['区域', '地区', '行政区', '行政区划', 'region', 'area'],
  year: ['年份', '年度', '年', '目标年份', '目标年', 'year', 'targetyear'],
  target: ['目标值', '目标', '指标值', '调整后目标值', '调整后目标', 'target', 'value', 'targetvalue'],
  unit: ['单位', '计量单位', 'unit'],
  basis: ['数据类型', '口径', 'basis', 'datatype'],
  type: ['类型', '调整类型', '变动类型', 'type', 'kind', 'changetype'],
  reference: [
    '依据文号',
    '依据',
    '文号',
    '文件依据',
    '依据文件',
    '调整依据',
    'reference',
    'document',
    'documentnumber',
    'legalbasis',
  ],
  authority: ['批准机关', '批准单位', '审批机关', '批准部门', 'authority', 'approvedby', 'approvingauthority'],
  effective: ['生效日期', '生效时间', '实施日期', '批准日期', 'effective', 'effectivedate', 'effectivefrom'],
  successor: ['替换为', '替换指标', '新指标', '替代指标', '后续指标', 'successor', 'replacedby', 'replacement'],
  note: ['备注', '说明', '来源', 'note', 'notes', 'remark', 'source'],
} as const;
type Field = keyof typeof HEADERS;

const TYPE_WORDS: readonly (readonly [RegExp, LedgerType])[] = [
  [
    /^(?:年度|逐年|分年度|区域|分区域|地区|年度目标)?分解(?:目标|值)?$|^年度目标$|^(?:annual|yearly|breakdown|decomposition)/,
    'annual',
  ],
  [/^(?:中期|目标|规划)?(?:调整|修订|修改)$|^(?:mid-?term|adjust|revis)/, 'adjusted'],
  [/^(?:已)?(?:停止|取消|不再)(?:统计|监测|考核)?$|^(?:discontinu|stopped)/, 'discontinued'],
  [/^(?:指标)?(?:替换|更换|替代)|^replace/, 'replaced'],
];
const SUCCESSOR_PATTERN =
  /^(?:指标)?(?:替换|更换|替代)[为成][:：“"「]?(?<name>[^”"」]{2,60})[”"」]?$|^replaced (?:by|with):? (?<english>.{2,120})$/i;
const RUNNING_PATTERN = /^(?:累计(?:值|数)?|running|cumulative)$/i;
const ANNUAL_PATTERN = /^(?:当年(?:值|数)?|年度值|annual)$/i;
const SEARCHED_ROWS = 15;

/** Reads a ledger. Throws a PlanError where it has no header with an indicator and a 类型 or 目标值. */
export function readLedger(bytes: Uint8Array, options: { readonly file: string }): Result<Ledger> {
  const { file } = options;
  const grid = readGrid(bytes, file, (header) => fieldOf(header) !== null);
  const at = grid.rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => isHeader(cells.map(fieldOf)));
  if (at < 0) {
    const first = grid.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const found = (first?.cells ?? []).filter((cell) => cell.trim() !== '').slice(0, 20);
    throw new PlanError('ledger-header', { file, found: found.join(', ') });
  }
  const notes: Note[] = [...grid.notes];
  const columns = new Map<Field, number>();
  for (const [column, header] of grid.rows[at]!.cells.entries()) {
    const field = fieldOf(header);
    if (field === null) {
      if (header.trim() !== '') notes.push(note('info', 'actuals-column-ignored', { column: header.trim() }));
    } else if (!columns.has(field)) columns.set(field, column);
  }
  const rows = grid.rows.slice(at + 1).flatMap(({ line, cells }): LedgerRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [readRow(line, (field) => cells[columns.get(field) ?? -1]?.trim() || null)];
  });
  return { value: { file, rows }, notes };
}

function readRow(line: number, text: (field: Field) => string | null): LedgerRow {
  const typeText = text('type') ?? '';
  const folded = fold(typeText).trim();
  const named = SUCCESSOR_PATTERN.exec(folded)?.groups;
  const raw = text('target') ?? '';
  const type = folded === '' ? null : (TYPE_WORDS.find(([pattern]) => pattern.test(folded.toLowerCase()))?.[1] ?? null);
  const target = raw === '' ? null : readTargetCell(raw);
  // 替换为 with the new indicator's name where its target would stand.
  const inTarget =
    type === 'replaced' && target === null && raw !== '' ? raw.replace(/^(?:替换|更换|替代)[为成][:：]?/, '') : null;
  const basis = fold(text('basis') ?? '');
  const effectiveText = text('effective');
  return {
    row: line,
    id: text('id'),
    table: text('table'),
    number: text('number')?.replace(/[.．、]$/, '') ?? null,
    name: text('name'),
    region: text('region'),
    year: readPeriod(fold(text('year') ?? ''))?.year ?? null,
    raw,
    target,
    unit: target?.unit ?? text('unit'),
    basis: RUNNING_PATTERN.test(basis) || target?.isTotal ? 'running' : ANNUAL_PATTERN.test(basis) ? 'annual' : null,
    type,
    typeText,
    reference: meaningful(text('reference')),
    authority: meaningful(text('authority')),
    effective: effectiveText === null ? null : readDate(effectiveText),
    effectiveText: meaningful(effectiveText),
    successor: text('successor') ?? named?.name ?? named?.english ?? inTarget,
  };
}

/** "-", "无" and "/" state nothing. */
function meaningful(text: string | null): string | null {
  return text === null || /^(?:[-—–/\\.…]{1,4}|无|暂无|待定|待补|n\/?a|none)$/i.test(text) ? null : text;
}

function isHeader(fields: readonly (Field | null)[]): boolean {
  const has = (...names: readonly Field[]) => names.some((name) => fields.includes(name));
  return has('name', 'id', 'number') && has('type', 'target');
}

function fieldOf(header: string): Field | null {
  const text = fold(header)
    .replace(/[\s*:：_]/g, '')
    .replace(/[(（][^()（）]{0,30}[)）]$/, '')
    .toLowerCase();
  for (const [field, headers] of Object.entries(HEADERS))
    if ((headers as readonly string[]).includes(text)) return field as Field;
  return null;
}
