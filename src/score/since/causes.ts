// Why a verdict is another one than in the earlier scorecard: what differs in its inputs, each with the old and the new value.
import type { SinceCause, SinceChange } from '../../model/score-since.js';
import type { ScoreResult } from '../../model/scorecard.js';
import { endOf, readPeriod } from '../period.js';
import type { Earlier } from './pair.js';

type Revised = SinceChange['revised'][number];

/** The causes within an indicator, in the order in which they are told. Options of the whole scorecard are no part of it. */
export function causesWithin(now: ScoreResult, before: Earlier): { causes: SinceCause[]; revised: Revised[] } {
  // What is no longer collected is not judged, whatever else is new about it.
  if (now.absence === 'discontinued' && now.status !== before.status) return { causes: ['discontinued'], revised: [] };
  const causes: SinceCause[] = [];
  const revised = revisedOf(now, before);
  const order = compareTimes(now, before);
  if (before.actual === null && now.actual !== null) causes.push('first-data');
  else if (before.actual !== null && now.actual === null) causes.push('data-withdrawn');
  else if (order !== null && order !== 0) causes.push(order > 0 ? 'new-data' : 'earlier-data');
  const isOther = order === 0 && !isSame(now.actual, before.actual, ['value', 'basis', 'scope']);
  if (revised.length > 0 || isOther) causes.push('revised-data');
  if (!isSame(now.target, before.target, ['value', 'upper', 'comparator', 'year'])) causes.push('target-changed');
  if (!isSame(now.baseline, before.baseline, ['value', 'year'])) causes.push('baseline-changed');
  if (now.kind !== before.kind || now.direction.value !== before.direction.value) causes.push('reading-changed');
  return { causes, revised };
}

type Timed = { readonly actual: { readonly year: number | null; readonly period: string | null } | null };

/** What a value is of: 2023, 2026-06. */
export function timeOf(actual: NonNullable<Timed['actual']>): string {
  return actual.period ?? (actual.year === null ? '—' : String(actual.year));
}

function compareTimes(now: Timed, before: Timed): number | null {
  if (now.actual === null || before.actual === null) return null;
  const [x, y] = [readPeriod(timeOf(now.actual)), readPeriod(timeOf(before.actual))];
  return x === null || y === null ? 0 : endOf(x) - endOf(y);
}

function isSame<T extends object>(
  a: T | null,
  b: Partial<Record<keyof T, unknown>> | null,
  fields: readonly (keyof T)[],
): boolean {
  if (a === null || b === null) return (a === null) === (b === null);
  return fields.every((field) => a[field] === b[field]);
}

/** Values of the same period that are others now; of scorecards that printed no path, the scored one. */
function revisedOf(now: ScoreResult, before: Earlier): Revised[] {
  const label = ({ year, period }: { readonly year: number; readonly period: string | null }) => period ?? String(year);
  if (before.path === undefined) {
    const a = now.actual;
    const b = before.actual;
    const isRevised = a !== null && b !== null && timeOf(a) === timeOf(b) && a.value !== b.value;
    return isRevised ? [{ period: timeOf(a), from: b.value, to: a.value }] : [];
  }
  const printed = new Map(
    before.path.filter(({ status }) => status !== null).map((point) => [label(point), point.reported]),
  );
  return now.path.flatMap((point) => {
    const from = printed.get(label(point));
    const to = point.reported;
    return point.status === null || from == null || to === null || from === to
      ? []
      : [{ period: label(point), from, to }];
  });
}
