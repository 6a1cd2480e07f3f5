// Figures over several years: a total that is marked as one, the first year's figure, or the annual figures of all years so far.
import type { Indicator } from '../model/plan.js';
import { type Note, note } from '../util/note.js';
import { shownValue } from '../util/shown-value.js';
import { type Comparable, comparable, refused } from './comparable-value.js';
import { addDecimals, withoutNoise } from './decimal.js';
import { isStandingFigure } from './flows.js';
import type { Actual } from './observations.js';
import { endOf } from './period.js';
import type { Target } from './target.js';

/** 5 + 6 + 7 */
export function sumOfYears(annual: readonly Actual[]): number {
  return annual.reduce((sum, { value }) => addDecimals(sum, value), 0);
}

/** 3 % and then 3 % of the rest: 5.91 %. */
export function compoundReduction(annual: readonly Actual[]): number {
  return withoutNoise(100 * (1 - annual.reduce((rest, { value }) => rest * (1 - value / 100), 1)));
}

/** The total to set against a target, or why there is none: whether a figure is one year's or all years' is never guessed. */
export function totalOf(
  indicator: Indicator,
  series: readonly Actual[],
  target: Target,
  from: number | null,
  combine: (annual: readonly Actual[]) => number,
): Comparable {
  const last = series.at(-1)!;
  if (last.basis === 'running') return comparable(last.value);
  // In the document's own table both stand without a mark: the name says what they are.
  if (last.own && !target.source.cumulative) return comparable(last.value);
  const unmarked = refused('basis-mismatch', note('warning', 'score-basis-mismatch'));
  const end = last.period === null ? null : endOf(last.period);
  if (from === null || end === null) return unmarked;
  if (end <= from + 12) {
    if (last.basis === 'annual' || !looksLikeLevel(last.value, indicator, target)) return comparable(last.value);
    return refused(
      'basis-mismatch',
      note('warning', 'score-total-or-level', { actual: last.value, target: shownValue(target.source) }),
    );
  }
  const annual = series.filter((one) => one.basis === 'annual' && one.period !== null && endOf(one.period) > from);
  const years = new Set(annual.map((one) => one.period!.year));
  const needed = Math.ceil((end - from) / 12);
  // Of a year that has several periods only the last one counts: 1-6月 is part of the year.
  const perYear = [...years].map((year) => annual.filter((one) => one.period!.year === year).at(-1)!);
  const isWhole = perYear.every((one) => one.mismatch === null && (one === last || one.period!.month === 12));
  if (last.basis !== 'annual') return unmarked;
  if (years.size !== needed || !isWhole) return refused('basis-mismatch', missingYears(perYear, last, needed));
  const value = combine(perYear);
  return comparable(value, note('info', 'score-total-of-years', { count: perYear.length, value }));
}

/** The years whose figures the sum still lacks, or has of a part of the year only. */
function missingYears(perYear: readonly Actual[], last: Actual, needed: number): Note {
  const { year } = last.period!;
  const whole = perYear.filter((one) => one.mismatch === null && (one === last || one.period!.month === 12));
  const have = new Set(whole.map((one) => one.period!.year));
  const all = Array.from({ length: needed }, (_, at) => year - needed + 1 + at);
  return note('warning', 'score-total-years-missing', { years: all.filter((one) => !have.has(one)).join(', ') });
}

/**
 * The first year's figure without a mark is what has come about, unless it tells how things stand: 预期寿命 78.5 beside [1], beds beside
 * a baseline of beds, more in one year than the target asks for in all.
 */
function looksLikeLevel(value: number, indicator: Indicator, target: Target): boolean {
  if (target.isImplied) return false;
  const isCap = target.comparator === 'le' || target.comparator === 'lt';
  if (!isCap && Math.abs(value) > Math.abs(target.upper ?? target.value)) return true;
  return indicator.kind === 'cumulative' && isStandingFigure(indicator);
}
