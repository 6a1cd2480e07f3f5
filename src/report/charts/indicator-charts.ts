// The charts of one indicator, each with the sentence that says the same.
import type { ScoreResult } from '../../model/scorecard.js';
import { formatNumber } from '../numbers.js';
import { isAmount, type Say, type ScoreRow } from '../scorecard-row.js';
import { bulletChart } from './bullet.js';
import type { Chart, ChartWords } from './shapes.js';
import { trendChart } from './trend.js';

export interface IndicatorChart {
  readonly chart: Chart;
  readonly words: ChartWords;
}

/** Where it began, what is expected, what was reached and the target on one line; null where there is nothing to compare. */
export function indicatorBullet(result: ScoreResult, row: ScoreRow, t: Say): IndicatorChart | null {
  const { target, direction, kind, path } = result;
  if (target === null) return null;
  const period = result.actual?.period ?? null;
  const point = path.find((one) => one.year === result.actual?.year && one.period === period);
  // What is set against the target: of a total the sum so far. What cannot be compared is not drawn.
  const actual = result.status === 'not-comparable' ? null : (point?.actual ?? null);
  // Growth has no beginning of its kind.
  const baseline = isAmount(result) || kind === 'average-growth' ? null : (result.baseline?.value ?? null);
  const start = isAmount(result) ? 0 : baseline;
  const expected = row.expected === '' ? null : result.expected;
  const chart = bulletChart({ start, baseline, expected, actual, target, better: wayOf(result) });
  const said = [
    row.baseline === '' ? '' : t('page-chart-baseline', { value: row.baseline }),
    row.expected === '' ? '' : t('page-chart-expected', { value: row.expected }),
    row.actual === '' ? '' : t('page-chart-actual', { value: row.actual }),
    row.target === '' ? '' : t('page-chart-target', { value: row.target }),
    direction.value === null ? '' : t(`direction-${direction.value}`),
  ];
  return chart && { chart, words: wordsOf(row, said, t) };
}

/** Its years; null for less than three reported values. */
export function indicatorTrend({ path }: ScoreResult, row: ScoreRow, t: Say): IndicatorChart | null {
  const chart = trendChart(path);
  const said = path.map(({ year, period, actual }) =>
    actual === null ? '' : t('page-trend-point', { period: period ?? year, value: formatNumber(actual) }),
  );
  if (row.target !== '') said.push(t('page-chart-target', { value: row.target }));
  return chart && { chart, words: wordsOf(row, said, t) };
}

function wordsOf({ name }: ScoreRow, said: readonly string[], t: Say): ChartWords {
  return { title: name, text: said.filter((part) => part !== '').join(t('semicolon')) };
}

/** Which end of the line is better: an amount of change counts from 0 towards its target, whichever way its indicator goes. */
function wayOf(result: ScoreResult): 'increase' | 'decrease' | null {
  const { target, direction } = result;
  if (!isAmount(result) || target?.value == null) return direction.value;
  return target.value < 0 ? 'decrease' : 'increase';
}
