// A baseline in another scope (常住 for 户籍), given as a row of actual values for the baseline's year: values of that scope are then
// compared from it. The target stays as the plan prints it.
import type { Indicator } from '../model/plan.js';
import { type Note, note } from '../util/note.js';
import type { Actual, Observation } from './observations.js';
import { endOf } from './period.js';

/**
 * The observation with the baseline that its scope has; as it is where there is none. `from`: months to the end of the baseline's year.
 * A row for that year that differs from the printed baseline, and states no scope of its own, is said and not used.
 */
export function withRescaledBaseline(observed: Observation, from: number | null, notes: Note[]): Observation {
  const { indicator, series } = observed;
  const { baseline } = indicator;
  const last = series.at(-1);
  if (from === null || last === undefined || baseline?.value == null || baseline.cumulative) return observed;
  const atBaseline = series.filter(({ own, period }) => !own && period !== null && endOf(period) === from);
  if (last.mismatch !== 'scope-mismatch') {
    for (const one of atBaseline)
      if (one.mismatch === null && one.value !== baseline.value)
        notes.push(note('warning', 'score-baseline-differs', { given: one.value, baseline: baseline.value }));
    return observed;
  }
  const scaled = atBaseline.find(({ scope, mismatch }) => scope === last.scope && mismatch === 'scope-mismatch');
  if (scaled === undefined || scaled === last) return observed;
  const params = { scope: last.scope ?? '', baseline: scaled.value, printed: baseline.value };
  notes.push(note('warning', 'score-baseline-rescaled', params));
  const isSameScope = (one: Actual) => one.scope === last.scope && one.mismatch === 'scope-mismatch';
  const rescaled: Indicator = { ...indicator, baseline: { ...baseline, value: scaled.value } };
  return {
    ...observed,
    indicator: rescaled,
    series: series.map((one) => (isSameScope(one) ? { ...one, mismatch: null } : one)),
  };
}
