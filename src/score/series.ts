// Figures that several years make together: totals, compound reductions, mean growth, and changes against the baseline.
import type { Indicator } from '../model/plan.js';
import type { Reason } from '../model/scorecard.js';
import { type Note, note } from '../util/note.js';
import { addDecimals, subtractDecimals, withoutNoise } from './decimal.js';
import type { Actual } from './observations.js';
import { endOf } from './period.js';
import type { Target } from './target.js';

interface Figure {
  readonly value: number | null;
  readonly reason: Reason | null;
}

const FALLING_PATTERN = /降低|下降|减少|压减|削减|降幅|降至|减排|压降/;
const RISING_PATTERN = /提高|增加|增长|上升|提升|增幅/;
export const EACH_YEAR_PATTERN = /每年|逐年|年均/;

/** 5 + 6 + 7 */
export function sumOfYears(annual: readonly Actual[]): number {
  return annual.reduce((sum, { value }) => addDecimals(sum, value), 0);
}

/** 3 % and then 3 % of the rest: 5.91 %. */
export function compoundReduction(annual: readonly Actual[]): number {
  return withoutNoise(100 * (1 - annual.reduce((rest, { value }) => rest * (1 - value / 100), 1)));
}

/**
 * The geometric mean of the growth rates of the years so far. A value marked 累计 is the mean itself, and so is the document's own
 * value beside the target. The rate is never derived from levels.
 */
export function meanGrowth(series: readonly Actual[], from: number | null, notes: Note[]): Figure {
  const last = series.at(-1)!;
  if (last.basis === 'running' || last.own) return { value: last.value, reason: null };
  const end = last.period === null ? null : endOf(last.period);
  if (end === null || from === null) return { value: null, reason: 'basis-mismatch' };
  const rates = new Map<number, Actual>();
  for (const one of series)
    if (one.period !== null && endOf(one.period) > from && one.basis !== 'running') rates.set(one.period.year, one);
  const needed = Math.ceil((end - from) / 12);
  if (rates.size < needed) {
    notes.push(note('warning', 'score-growth-years-missing', { have: rates.size, need: needed }));
    return { value: null, reason: 'basis-mismatch' };
  }
  const factors = [...rates.values()].map(({ value }) => 1 + value / 100);
  if (factors.some((factor) => factor <= 0)) return { value: null, reason: 'basis-mismatch' };
  const mean = 100 * (factors.reduce((product, factor) => product * factor, 1) ** (1 / factors.length) - 1);
  return { value: Number(mean.toPrecision(11)), reason: null };
}

/**
 * How much has changed, in the way the target says it: a stated change (in 百分点, or where there is no baseline), else the actual
 * level against the baseline's: in points for 提高1个百分点, in per cent of the baseline for 下降15%.
 */
export function changeOf(
  indicator: Indicator,
  last: Actual,
  target: Target,
  from: number | null,
  notes: Note[],
): Figure {
  const unit = target.source.unit ?? indicator.unit;
  const baseline = indicator.baseline?.value ?? null;
  const stated = baseline === null || last.basis === 'running' || (last.unit ?? '').includes('百分点');
  const eachYear = EACH_YEAR_PATTERN.test(target.source.raw);
  if (stated) {
    if (
      last.unit !== null &&
      unit !== null &&
      last.unit.includes('百分点') !== unit.includes('百分点') &&
      target.source.unit !== null
    ) {
      return { value: null, reason: 'unit-mismatch' };
    }
    const end = last.period === null ? null : endOf(last.period);
    const firstYear = from !== null && end !== null && end <= from + 12;
    if (target.source.cumulative && last.basis !== 'running' && !firstYear && !last.own)
      return { value: null, reason: 'basis-mismatch' };
    if (target.source.cumulative && last.basis !== 'running' && last.own)
      return { value: null, reason: 'basis-mismatch' };
    return { value: last.value, reason: null };
  }
  const rise = subtractDecimals(last.value, baseline);
  const relative = unit === '%' && target.source.unit === '%';
  if (relative && baseline === 0) return { value: null, reason: 'zero-denominator' };
  const size = relative ? withoutNoise((100 * rise) / Math.abs(baseline)) : rise;
  let change = isFalling(indicator, target) ? -size : size;
  if (eachYear) {
    const years = from === null || last.period === null ? 0 : (endOf(last.period) - from) / 12;
    if (years <= 0) return { value: null, reason: 'no-baseline' };
    change = withoutNoise(change / years);
  }
  const value = change === 0 ? 0 : change;
  notes.push(note('info', 'score-change-computed', { baseline, actual: last.value, change: value, unit: unit ?? '' }));
  return { value, reason: null };
}

function isFalling(indicator: Indicator, target: Target): boolean {
  const words = [target.source.raw, indicator.name];
  for (const text of words) {
    if (FALLING_PATTERN.test(text)) return true;
    if (RISING_PATTERN.test(text)) return false;
  }
  return indicator.direction.value === 'decrease';
}
