// The years that an indicator's target is about: from its baseline's year to its target's.

import type { Plan } from '../model/plan.js';
import { maxOf } from '../util/extremes.js';
import { unreadTargetOf } from './target.js';

export interface Stretch {
  /** The year that counting starts after: the baseline's. */
  readonly from: number | null;
  /** The year before the plan's first one, where the target's year is one of the plan's. */
  readonly start: number | null;
  /** The target's year. */
  readonly to: number | null;
  /** The last month, where it is not the year's: 6 for 6月底前. */
  readonly month?: number;
  /** Targets of single years by a ledger; the expected path goes through them. */
  readonly yearly?: readonly YearlyTarget[];
}

/** The target of one year on the way. */
export interface YearlyTarget {
  readonly year: number;
  readonly value: number;
}

/** Baseline year and target year of every indicator, from its own values, else from its table's columns, else from the plan's period. */
export function stretchesOf(plan: Plan): ReadonlyMap<string, Stretch> {
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  return new Map(
    plan.indicators.map((indicator) => {
      if (isStretched(indicator)) return [indicator.id, indicator.stretch] as const;
      const columns = indicator.table === null ? [] : (tables.get(indicator.table)?.columns ?? []);
      const stated = (role: 'baseline' | 'target') => {
        const own = role === 'baseline' ? indicator.baseline?.year : indicator.target?.year;
        return own ?? lastYear(indicator.values, role) ?? lastYear(columns, role);
      };
      const to = unreadTargetOf(indicator)?.year ?? stated('target') ?? plan.period?.to ?? null;
      const start = plan.period?.from ?? null;
      const inPlan = start !== null && to !== null && to >= start && to <= (plan.period?.to ?? to);
      const from = stated('baseline') ?? (inPlan ? start - 1 : null);
      return [indicator.id, { from, start: inPlan ? start - 1 : null, to }] as const;
    }),
  );
}

/** What brings its own stretch and its own kind: a commitment. */
export function isStretched(indicator: object): indicator is { readonly stretch: Stretch } {
  return 'stretch' in indicator;
}

function lastYear(
  items: readonly { readonly role: string; readonly year: number | null }[],
  role: string,
): number | null {
  const years = items.filter((item) => item.role === role && item.year !== null).map((item) => item.year!);
  return years.length === 0 ? null : maxOf(years);
}

/** True where a target's stretch covers a year: after the baseline, up to the target. Unknown stretches cover nothing. */
export function covers(stretch: Stretch | undefined, year: number): boolean {
  if (stretch === undefined || stretch.to === null) return false;
  return year <= stretch.to && year > (stretch.from ?? stretch.to - 1);
}
