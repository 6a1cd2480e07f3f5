// The rows of the plans above or before the document (`--against`) that its own rows are about.
import type { Indicator, Value } from '../../model/plan.js';
import type { CheckContext, EarlierPlan } from '../context.js';
import { type Likeness, namesOf } from './same-indicators.js';
import { inUnit, unitOf } from './values.js';

export interface EarlierRow {
  readonly indicator: Indicator;
  readonly earlier: EarlierPlan;
  readonly other: Indicator;
  readonly how: Likeness;
}

/** Each row with the one row of each earlier plan that has its name; a name that several rows have matches none. */
export function earlierRows({ plan, earlier }: CheckContext): readonly EarlierRow[] {
  return earlier.flatMap((one) => {
    const names = namesOf(one.plan.indicators);
    return plan.indicators.flatMap((indicator) => {
      const found = indicator.parent === null ? names.named(indicator.name) : [];
      const tables = new Set(found.map(({ indicator: { table } }) => table));
      return tables.size === found.length
        ? found.map(({ indicator: other, how }) => ({ indicator, earlier: one, other, how }))
        : [];
    });
  });
}

/** The earlier plan's number in the unit of this row's value; null where the two cannot be compared. */
export function earlierNumber({ indicator, other }: EarlierRow, value: Value, theirs: Value): number | null {
  if (value.value === null || theirs.value === null || value.measure !== theirs.measure) return null;
  if (value.upper !== null || theirs.upper !== null || value.cumulative !== theirs.cumulative) return null;
  return inUnit(theirs.value, unitOf(theirs, other), unitOf(value, indicator), indicator.name);
}
