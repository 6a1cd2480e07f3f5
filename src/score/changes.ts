// 提高1个百分点, 下降15%, 每年提高1个百分点: how much has changed, in the way the target says it.
import type { Indicator } from '../model/plan.js';
import { note } from '../util/note.js';
import { type Comparable, comparable, refused } from './comparable-value.js';
import { addDecimals, subtractDecimals, withoutNoise } from './decimal.js';
import type { Actual } from './observations.js';
import { endOf } from './period.js';
import type { Target } from './target.js';

const FALLING_PATTERN = /降低|下降|减少|压减|削减|降幅|降至|减排|压降/;
const RISING_PATTERN = /提高|增加|增长|上升|提升|增幅/;
export const EACH_YEAR_PATTERN = /每年|逐年|年均/;

/** 每年提高1个百分点: a rate that is expected every year, not a way to go. */
export function isYearlyChange(indicator: Indicator, target: Target | null): boolean {
  if (indicator.kind !== 'change' || target === null || target.isTotal) return false;
  return EACH_YEAR_PATTERN.test(target.source.raw) || EACH_YEAR_PATTERN.test(indicator.rawName);
}

/**
 * A stated change (in 百分点, or where there is no baseline), else the actual level against the baseline's: in points for 提高1个百分点,
 * in per cent of the baseline for 下降15%. Of a yearly change the mean of the years so far.
 */
export function changeOf(
  indicator: Indicator,
  series: readonly Actual[],
  target: Target,
  from: number | null,
): Comparable {
  const last = series.at(-1)!;
  const unit = target.source.unit ?? indicator.unit;
  const baseline = indicator.baseline?.value ?? null;
  if (baseline === null || last.basis === 'running' || isInPoints(last)) {
    const isUnlike = last.unit !== null && unit !== null && isInPoints(last) !== unit.includes('百分点');
    if (isUnlike && target.source.unit !== null)
      return refused(
        'unit-mismatch',
        note('warning', 'score-unit-mismatch', { from: last.unit ?? '', to: unit ?? '' }),
      );
    return isYearlyChange(indicator, target) ? meanOfStated(series, from) : statedChange(last, target, from);
  }
  const rise = subtractDecimals(last.value, baseline);
  const isRelative = unit === '%' && target.source.unit === '%';
  if (isRelative && baseline === 0) return refused('zero-denominator');
  const isFall = isFalling(indicator, target);
  let change: number;
  if (isYearlyChange(indicator, target)) {
    const years = from === null || last.period === null ? 0 : (endOf(last.period) - from) / 12;
    if (years <= 0) return refused('no-baseline', note('warning', 'score-growth-undated'));
    const ratio = last.value / baseline;
    if (isRelative && ratio < 0) return refused('zero-denominator');
    change = isRelative ? 100 * (ratio ** (1 / years) - 1) : rise / years;
    change = Number(change.toPrecision(11));
  } else change = isRelative ? withoutNoise((100 * rise) / Math.abs(baseline)) : rise;
  const value = change === 0 ? 0 : isFall ? -change : change;
  const params = { baseline, actual: last.value, change: value, unit: unit ?? '' };
  return comparable(value, note('info', 'score-change-computed', params));
}

/** A change that the value itself states. */
function statedChange(last: Actual, target: Target, from: number | null): Comparable {
  const end = last.period === null ? null : endOf(last.period);
  const isFirstYear = from !== null && end !== null && end <= from + 12;
  if (last.basis !== 'running' && target.source.cumulative && (last.own || !isFirstYear))
    return refused('basis-mismatch', note('warning', 'score-basis-mismatch'));
  // 52.1 beside 降低[5] is how things stand, and there is no baseline to count from.
  const isMarked = last.basis !== null || isInPoints(last);
  if (!isMarked && Math.abs(last.value) > Math.abs(target.upper ?? target.value))
    return refused('basis-mismatch', note('warning', 'score-change-unmarked', { actual: last.value }));
  return comparable(last.value);
}

/** The mean of the changes of all years so far; of a change since the beginning its share of a year. */
function meanOfStated(series: readonly Actual[], from: number | null): Comparable {
  const last = series.at(-1)!;
  if (last.own) return comparable(last.value);
  const end = last.period === null ? null : endOf(last.period);
  if (end === null || from === null || end <= from)
    return refused('basis-mismatch', note('warning', 'score-growth-undated'));
  const needed = Math.ceil((end - from) / 12);
  if (last.basis === 'running') return comparable(withoutNoise((12 * last.value) / (end - from)));
  const years = new Map<number, number>();
  for (const { period, basis, value, mismatch } of series)
    if (period !== null && endOf(period) > from && basis !== 'running' && mismatch === null)
      years.set(period.year, value);
  if (years.size < needed)
    return refused(
      'basis-mismatch',
      note('warning', 'score-yearly-changes-missing', { have: years.size, need: needed }),
    );
  const sum = [...years.values()].reduce((total, value) => addDecimals(total, value), 0);
  return comparable(withoutNoise(sum / needed));
}

function isInPoints({ unit }: Actual): boolean {
  return (unit ?? '').includes('百分点');
}

function isFalling(indicator: Indicator, target: Target): boolean {
  for (const text of [target.source.raw, indicator.name]) {
    if (FALLING_PATTERN.test(text)) return true;
    if (RISING_PATTERN.test(text)) return false;
  }
  return indicator.direction.value === 'decrease';
}
