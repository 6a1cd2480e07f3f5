// The expected path where a ledger breaks a target down into years: from the baseline through the yearly targets to the target.
import { type Note, note } from '../../util/note.js';
import { withoutNoise } from '../decimal.js';
import type { Measures } from '../measures.js';
import type { Verdict } from '../methods/method.js';
import { isBound, type Situation } from '../situation.js';
import { isMet } from '../target.js';

/** What a year's own target says of the value of that year. */
export interface YearTarget {
  readonly value: number;
  readonly year: number;
  readonly met: boolean | null;
}

/**
 * The measures with `expected` on the path through yearly targets, straight between two of them, and `pace` = progress made / progress
 * expected, (a − b)/(e − b). Unchanged at or after the target's time, for bounds and mean growth, and without yearly targets.
 */
export function followPath(measures: Measures, situation: Situation): Measures {
  const expected = expectedOn(situation);
  if (expected === null) return measures;
  const { a, b, target } = situation;
  // A path that first leads away from the target gives no pace: the value stands at it or does not.
  const leadsOn = b !== null && target !== null && (expected - b) * (target.value - b) > 0;
  const pace = a === null || b === null || !leadsOn ? null : withoutNoise((a - b) / (expected - b));
  const { expected: _expected, pace: _pace, ...others } = measures.reasons;
  const why = a === null ? situation.whyNoActual : b === null ? 'no-baseline' : 'zero-denominator';
  return { ...measures, expected, pace, reasons: pace === null ? { ...others, pace: why } : others };
}

function expectedOn({ kind, b, from, at, to, target, yearly }: Situation): number | null {
  if (yearly.length === 0 || at === null || to === null || at >= to || target === null) return null;
  if (isBound(kind) || kind === 'average-growth') return null;
  const points = [
    ...(from === null || b === null ? [] : [{ at: from, value: b }]),
    ...yearly.map(({ year, value }) => ({ at: year * 12 + 12, value })),
    { at: to, value: target.value },
  ].sort((x, y) => x.at - y.at);
  const next = points.findIndex((point) => point.at >= at);
  const [before, after] = [points[next - 1], points[next]];
  if (after === undefined) return null;
  if (after.at === at) return after.value;
  if (before === undefined) return null;
  return withoutNoise(before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at));
}

/** The verdict where the path gives an expected value but no pace: the value stands at it or beyond, or it does not. null: there is no path. */
export function judgeOnPath(situation: Situation, { expected, isDue }: Measures): Verdict | null {
  const { a, sign } = situation;
  if (isDue !== false || a === null || sign === null || expected === null || expectedOn(situation) === null)
    return null;
  return { status: (a - expected) * sign >= 0 ? 'on-track' : 'lagging', notes: [judgedNote(expected, a)] };
}

function judgedNote(expected: number, actual: number): Note {
  return note('info', 'ledger-judged-by-year', { expected, actual });
}

/** The target of the actual value's own year, and whether it is met. */
export function yearTargetOf({ actual, a, target, sign, yearly }: Situation): YearTarget | null {
  const period = actual?.period ?? null;
  const point = yearly.find(({ year }) => year === period?.year);
  if (point === undefined || period === null || target === null) return null;
  const own = {
    ...target,
    value: point.value,
    upper: null,
    comparator: target.comparator === 'range' ? 'eq' : target.comparator,
  } as const;
  return { ...point, met: a === null || period.month < 12 ? null : isMet(a, own, sign) };
}
