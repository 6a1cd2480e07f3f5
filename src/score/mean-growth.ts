// 年均增长6%: the mean growth of the years so far, made of the rates of the years, or of a level and the baseline's level. What is a
// rate and what a level is read from the unit; an amount of money is no measure of growth, because prices move it.
import type { Indicator } from '../model/plan.js';
import { note } from '../util/note.js';
import { type Comparable, comparable, refused } from './comparable-value.js';
import type { Actual } from './observations.js';
import { endOf } from './period.js';
import { isPercentage } from './units.js';

type Reading = 'rate' | 'level' | 'nominal' | 'unclear';

const GROWTH_NAME_PATTERN = /增长|增速|增幅|growth/i;
const GROWTH_LEVEL_PATTERN = /(?<!自然)(?:增长|增速|增幅)(?:率|速度)?$/;
const MONEY_PATTERN = /(?<!单)元/;
/** No rate of growth is larger, no figure that is not a share is taken for one below a third of the level it would have to be. */
const LARGEST_RATE = 100;
const LEAST_SHARE = 1 / 3;

/** 地区生产总值增速 6.5%: a target for a rate of growth, whether 年均 stands beside it or not. 人口自然增长率 is a rate of another sort. */
export function isGrowthRate({ kind, name, unit, target }: Indicator): boolean {
  if (kind !== 'level' || target === null || target.measure !== 'level' || target.cumulative) return false;
  const own = target.unit ?? unit;
  return own !== null && isPercentage(own) && GROWTH_LEVEL_PATTERN.test(name);
}

/** The mean growth so far in per cent, or why there is none. A rate that is marked 累计, and the document's own, is the mean itself. */
export function meanGrowth(indicator: Indicator, series: readonly Actual[], from: number | null): Comparable {
  const last = series.at(-1)!;
  const reading = readingOf(last, indicator);
  if (reading === 'level') return growthFromLevel(indicator, last, from);
  if (reading !== 'rate') {
    const params = { actual: last.value, unit: indicator.unit ?? last.unit ?? '—' };
    return refused('unit-mismatch', note('warning', `score-growth-${reading}`, params));
  }
  if (last.basis === 'running' || last.own) return comparable(last.value);
  const end = last.period === null ? null : endOf(last.period);
  if (end === null || from === null) return refused('basis-mismatch', note('warning', 'score-growth-undated'));
  const rates = new Map<number, Actual>();
  for (const one of series) {
    const isOfPeriod = one.period !== null && endOf(one.period) > from && one.basis !== 'running';
    if (isOfPeriod && one.mismatch === null && readingOf(one, indicator) === 'rate') rates.set(one.period!.year, one);
  }
  const needed = Math.ceil((end - from) / 12);
  // 增速 6.5% without 年均: a rate that is asked for all the time, in the last year as well as in the mean.
  if (rates.size < needed && indicator.kind === 'level')
    return comparable(
      last.value,
      note('warning', 'score-growth-one-year', { actual: last.value, have: rates.size, need: needed }),
    );
  if (rates.size < needed)
    return refused('basis-mismatch', note('warning', 'score-growth-years-missing', { have: rates.size, need: needed }));
  const factors = [...rates.values()].map(({ value }) => 1 + value / 100);
  if (factors.some((factor) => factor <= 0))
    return refused('basis-mismatch', note('warning', 'score-growth-impossible'));
  return comparable(
    percent(
      factors.reduce((product, factor) => product * factor, 1),
      factors.length,
    ),
  );
}

/** (a / b)^(1/years) − 1 from the level at the baseline. */
function growthFromLevel(indicator: Indicator, { value, period, basis }: Actual, from: number | null): Comparable {
  const baseline = levelOfBaseline(indicator);
  const isCounted = period !== null && from !== null && indicator.baseline?.year === from / 12 - 1;
  if (baseline === null || baseline <= 0 || value < 0 || !isCounted || basis === 'running')
    return refused(
      'unit-mismatch',
      note('warning', 'score-growth-no-level', { actual: value, unit: indicator.unit ?? '' }),
    );
  if (period.month < 12)
    return refused('basis-mismatch', note('warning', 'score-part-of-year', { period: period.label }));
  const years = (endOf(period) - from) / 12;
  const mean = percent(value / baseline, years);
  return comparable(mean, note('info', 'score-growth-from-level', { baseline, actual: value, years, mean }));
}

function percent(factor: number, years: number): number {
  return Number((100 * (factor ** (1 / years) - 1)).toPrecision(11));
}

/** What a figure says of growth: by its own unit, else by the indicator's, else by its size beside the baseline's level. */
function readingOf({ value, unit, basis, mismatch }: Actual, indicator: Indicator): Reading {
  const own = unit ?? indicator.unit;
  if (own === null || isPercentage(own)) return 'rate';
  if (unit !== null) return mismatch !== null ? 'unclear' : MONEY_PATTERN.test(unit) ? 'nominal' : 'level';
  if (GROWTH_NAME_PATTERN.test(indicator.name)) return 'rate';
  const baseline = levelOfBaseline(indicator);
  // A level is never marked 累计; the mean of several years is.
  if (Math.abs(value) <= LARGEST_RATE)
    return basis === 'running' || (baseline !== null && value < baseline * LEAST_SHARE) ? 'rate' : 'unclear';
  return MONEY_PATTERN.test(own) ? 'nominal' : 'level';
}

function levelOfBaseline({ baseline }: Indicator): number | null {
  if (baseline?.value == null || baseline.measure !== 'level' || baseline.cumulative) return null;
  return baseline.unit !== null && isPercentage(baseline.unit) ? null : baseline.value;
}
