// The whole path of an indicator: for every year from the baseline to the target what was expected, what was reported, and what a
// round of that year would have said. Each point is measured and judged like the scorecard's own, from the data up to it.
import type { PathPoint } from '../model/scorecard.js';
import { withoutNoise } from './decimal.js';
import { measure } from './measures.js';
import type { Method } from './methods/method.js';
import type { Actual, Observation } from './observations.js';
import type { Settings } from './options.js';
import { stepOf } from './path-steps.js';
import { endOf, type Period, wholeYear } from './period.js';
import type { Stretch } from './periods-of.js';
import { isBound, type Situation, situationOf } from './situation.js';
import { judgeSituation } from './verdict.js';

/** The observed change a year of the latest value, and when that value was: where it would lead is shown for the years after. */
export interface Outlook {
  readonly situation: Situation;
  readonly observedAnnualChange: number | null;
}

/**
 * The points of the path, in order of time: the baseline's year, each year up to the target's, and every period with data. Expected values lie
 * on the line from baseline to target; steps that the plan prints on the way are shown and judged in their own year, and do not bend it.
 */
export function pathOf(
  observation: Observation,
  stretch: Stretch | undefined,
  outlook: Outlook,
  method: Method,
  settings: Settings,
): PathPoint[] {
  const points = periodsOf(observation.series, stretch, outlook.situation).map((period) =>
    pointOf(observation, stretch, period, outlook, method, settings),
  );
  const first = baselinePoint(outlook.situation);
  return first === null ? points : [first, ...points];
}

/** Whole years after the baseline's, the target's own time, and the periods of the data; by time. */
function periodsOf(series: readonly Actual[], stretch: Stretch | undefined, { from }: Situation): Period[] {
  const to = stretch?.to == null ? null : endOf({ ...wholeYear(stretch.to), month: stretch.month ?? 12 });
  const start = from === null || (to !== null && from >= to) ? null : from;
  const periods = new Map<number, Period>();
  if (to !== null) {
    const first = start === null ? to : start + 12 - (start % 12);
    for (let end = first; end < to; end += 12) periods.set(end, wholeYear(end / 12 - 1));
    periods.set(to, periodAt(to));
  }
  for (const { period } of series)
    if (period !== null && (start === null || endOf(period) > start)) periods.set(endOf(period), period);
  return [...periods.keys()].sort((x, y) => x - y).map((end) => periods.get(end)!);
}

/** The year, or the year until a month, that ends there. */
function periodAt(end: number): Period {
  const year = Math.ceil(end / 12) - 1;
  const month = end - 12 * year;
  return month === 12 ? wholeYear(year) : { year, month, label: `${year}-${String(month).padStart(2, '0')}` };
}

function pointOf(
  observation: Observation,
  stretch: Stretch | undefined,
  period: Period,
  { situation: latest, observedAnnualChange }: Outlook,
  method: Method,
  settings: Settings,
): PathPoint {
  const end = endOf(period);
  const seen = observation.series.filter((one) => one.period !== null && endOf(one.period) <= end);
  const last = seen.at(-1);
  const given = last !== undefined && endOf(last.period!) === end ? last : null;
  const known = { ...observation, series: given === null ? [] : seen, absence: null, conflict: false, notes: [] };
  const situation = situationOf(known, stretch, period);
  const measures = measure(situation, settings.precision);
  const step = stepOf(situation, period);
  const isAfter =
    latest.target !== null && latest.at !== null && end > latest.at && latest.a !== null && latest.from !== null;
  return {
    year: period.year,
    period: period.month === 12 ? null : period.label,
    target: step?.target ?? null,
    met: step?.met ?? null,
    expected: measures.expected,
    reported: given?.value ?? null,
    actual: given === null ? null : situation.a,
    pace: measures.pace,
    status: given === null ? null : judgeSituation(situation, measures, method, settings).status,
    projected:
      isAfter && latest.b !== null && observedAnnualChange !== null
        ? finite(withoutNoise(latest.b + (observedAnnualChange * (end - latest.from!)) / 12))
        : null,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Where counting begins: the baseline's year. A bound is not expected before its time. */
function baselinePoint({ indicator, kind, target, b, from }: Situation): PathPoint | null {
  const { baseline } = indicator;
  // Totals begin with the plan, which may be after the baseline's year.
  const isThen = from !== null && (baseline?.year ?? from / 12 - 1) === from / 12 - 1;
  const reported = isThen ? (baseline?.value ?? null) : null;
  if (from === null || (b === null && reported === null)) return null;
  return {
    year: from / 12 - 1,
    period: null,
    target: null,
    met: null,
    expected: isBound(kind) || target === null ? null : b,
    reported,
    actual: b,
    pace: null,
    status: null,
    projected: null,
  };
}
