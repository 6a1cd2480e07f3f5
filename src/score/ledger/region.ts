// Regions: the whole, its parts, and one part alone. The whole's figure is never made of its parts' figures; of what can be added up
// a difference between the two is said.
import { fold } from '../../language/zh/fold.js';
import type { ActualRow } from '../../model/actuals.js';
import type { Indicator, Plan, Value } from '../../model/plan.js';
import { nearest } from '../../util/nearest.js';
import { type Note, note } from '../../util/note.js';
import { PlanError } from '../../util/plan-error.js';
import type { Alias } from '../actuals/aliases.js';
import { addDecimals, subtractDecimals } from '../decimal.js';
import { matchActuals, type RowMatch } from '../matching.js';
import type { PlacelessRow, Separated } from '../separate.js';
import { convertUnit } from '../units.js';

const WHOLE_PATTERN = /^(?:全[市县区省州国]|合计|总计|全域|全境|total|whole)$/i;

/** True for no region, 全市, and the name that the plan is of. */
export function isWholeRegion(region: string | null, planNames: string): boolean {
  return region === null || WHOLE_PATTERN.test(region.trim()) || (region.length > 1 && planNames.includes(region));
}

/** True for the same name, whatever its width and blanks. */
export function isSameRegion(a: string | null, b: string): boolean {
  const key = (text: string) => fold(text).replace(/\s/g, '').toLowerCase();
  return a !== null && key(a) === key(b);
}

/** Refuses a region that neither the ledger nor the actual values name. Throws a PlanError that lists those they name. */
export function checkRegion(region: string, known: readonly (string | null)[]): void {
  const names = [...new Set(known.filter((name) => name !== null))];
  if (names.some((name) => isSameRegion(name, region))) return;
  const meant = nearest(region, names);
  throw new PlanError(meant === null ? 'score-unknown-region' : 'score-unknown-region-nearest', {
    given: region,
    nearest: meant ?? '',
    choices: names.slice(0, 20).join('、') || '—',
  });
}

export interface RegionRows {
  /** The part's own rows. */
  readonly own: readonly ActualRow[];
  /** Rows of the whole and of other parts, to be listed. */
  readonly others: readonly PlacelessRow[];
  /** What the own rows are about. */
  readonly indicators: ReadonlySet<string>;
  /** The part's own values in the baseline's year, by indicator. */
  readonly baselines: ReadonlyMap<string, Value>;
}

/** The rows of one part, and its own baselines: the plan's are the whole's. */
export function rowsOfRegion(
  plan: Plan,
  rows: readonly ActualRow[],
  region: string,
  aliases: readonly Alias[],
): RegionRows {
  const own = rows.filter((row) => isSameRegion(row.region, region));
  const others = rows
    .filter((row) => !isSameRegion(row.region, region))
    .map((row): PlacelessRow => ({ row, reason: 'other-region', candidates: [] }));
  const { matched } = matchActuals(plan, own, aliases);
  const baselines = new Map<string, Value>();
  for (const { row, indicator } of matched) {
    const { baseline } = indicator;
    if (baseline === null || row.value === null || row.year !== baseline.year || row.period !== null) continue;
    const value = inUnit(row, indicator);
    if (value !== null) baselines.set(indicator.id, { ...baseline, raw: row.raw, corrected: null, value });
  }
  return { own, others, indicators: new Set(matched.map(({ indicator }) => indicator.id)), baselines };
}

/** Figures that may be added up: counts and amounts; never rates, figures by the head, indices, growth. */
const NOT_ADDITIVE_UNIT_PATTERN = /[%‰/]|百分点|每|岁|年$|倍|度$|分$|名次|比$|^人均/;
const NOT_ADDITIVE_NAME_PATTERN =
  /率|比例|比重|占比|人均|每[一十百千万]|平均|年限|寿命|指数|浓度|密度|强度|排名|满意度|增长|增速|增幅|下降|降低|水平|单位|覆盖面|收入比|程度|倍|时间|per (?:capita|\d)|rate|ratio|share|average|mean|index/i;

/** True for an indicator whose whole is the sum of its parts. */
export function isAdditive({ name, unit, kind }: Pick<Indicator, 'name' | 'unit' | 'kind'>): boolean {
  if (kind === 'change' || kind === 'average-growth' || kind === 'cumulative-reduction' || kind === 'text')
    return false;
  return unit !== null && !NOT_ADDITIVE_UNIT_PATTERN.test(unit) && !NOT_ADDITIVE_NAME_PATTERN.test(name);
}

/** For each indicator what its parts' rows say beside the whole's: a sum that differs, or that there is no figure for the whole. */
export function notesOnParts(separated: Separated): ReadonlyMap<string, readonly Note[]> {
  const parts = new Map<string, { indicator: Indicator; rows: ActualRow[] }>();
  for (const { row, reason, candidates } of separated.unmatched) {
    const indicator = candidates[0];
    if (reason !== 'region-part' || indicator === undefined || row.value === null) continue;
    const key = `${indicator.id}\n${periodKey(row)}`;
    const group = parts.get(key);
    if (group === undefined) parts.set(key, { indicator, rows: [row] });
    else group.rows.push(row);
  }
  const notes = new Map<string, Note[]>();
  for (const [key, { indicator, rows }] of parts) {
    const whole = (separated.byIndicator.get(indicator.id) ?? []).find(
      ({ row }) => row.value !== null && `${indicator.id}\n${periodKey(row)}` === key,
    );
    const one = noteOn(indicator, rows, whole);
    if (one !== null) notes.set(indicator.id, [...(notes.get(indicator.id) ?? []), one]);
  }
  return notes;
}

function noteOn(indicator: Indicator, rows: readonly ActualRow[], whole: RowMatch | undefined): Note | null {
  const period = rows[0]!.period ?? rows[0]!.year ?? '—';
  const regions = rows.map(({ region, raw }) => `${region} ${raw.trim()}`).join('、');
  if (whole === undefined) return note('warning', 'score-parts-only', { period, regions });
  if (!isAdditive(indicator)) return null;
  const values = rows.map((row) => inUnit(row, indicator));
  const total = inUnit(whole.row, indicator);
  const names = new Set(rows.map(({ region }) => region));
  // One part alone, or a part that is there twice, adds up to nothing that could be compared.
  if (total === null || values.includes(null) || rows.length < 2 || names.size < rows.length) return null;
  const sum = values.reduce<number>((all, value) => addDecimals(all, value!), 0);
  const difference = subtractDecimals(total, sum);
  if (difference === 0) return null;
  return note('warning', 'score-parts-differ', { period, whole: total, sum, difference, count: rows.length, regions });
}

function periodKey({ year, period, basis }: ActualRow): string {
  return `${year ?? ''} ${period ?? ''} ${basis ?? ''}`;
}

function inUnit({ value, unit }: ActualRow, indicator: Indicator): number | null {
  if (value === null) return null;
  if (unit === null || indicator.unit === null) return value;
  return convertUnit(value, unit, indicator.unit, indicator.name);
}
