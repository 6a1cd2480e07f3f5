// What the parameters file says, brought to the indicators of a plan: the values between which `efficacy` gives points.
import type { Indicator, Plan } from '../../model/plan.js';
import { type Note, note } from '../../util/note.js';
import { normalisedName } from '../names.js';
import type { Param } from './read.js';

/** Values of one indicator, in its unit. */
export type Bounds =
  | { readonly kind: 'line'; readonly notAllowed: number; readonly satisfactory: number }
  | {
      readonly kind: 'interval';
      /** The interval itself. */
      readonly lower: number;
      readonly upper: number;
      /** The values below and above it that are not allowed; null where only the other one is given. */
      readonly min: number | null;
      readonly max: number | null;
    };

/** The bounds of each indicator by its id. A row that names no indicator, several, or too few values is said and not used. */
export function boundsOf(plan: Plan, params: readonly Param[], notes: Note[]): ReadonlyMap<string, Bounds> {
  const found = new Map<string, Bounds>();
  const index = params.length === 0 ? null : indexOf(plan.indicators);
  for (const param of params) {
    const indicators = index?.get(param.indicator.trim()) ?? index?.get(normalisedName(param.indicator)) ?? [];
    const about = { row: param.row ?? 0, name: param.indicator };
    const bounds = completeBounds(param);
    const [indicator] = indicators;
    if (bounds === null) notes.push(note('warning', 'params-incomplete', about));
    else if (indicator === undefined) notes.push(note('warning', 'params-unmatched', about));
    else if (indicators.length > 1) {
      notes.push(note('warning', 'params-ambiguous', { ...about, ids: indicators.map(({ id }) => id).join('、') }));
    } else if (found.has(indicator.id)) notes.push(note('warning', 'params-twice', about));
    else found.set(indicator.id, bounds);
  }
  return found;
}

function completeBounds(param: Param): Bounds | null {
  const { notAllowed = null, satisfactory = null, lower = null, upper = null, min = null, max = null } = param;
  if (lower !== null && upper !== null && (min !== null || max !== null))
    return { kind: 'interval', lower, upper, min, max };
  return notAllowed === null || satisfactory === null ? null : { kind: 'line', notAllowed, satisfactory };
}

/** By id, by name as printed and by name without what offices write differently. */
function indexOf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const index = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { id, name, rawName } = indicator;
    for (const key of new Set([id, name.trim(), rawName.trim(), normalisedName(name)])) {
      const group = index.get(key);
      if (group === undefined) index.set(key, [indicator]);
      else group.push(indicator);
    }
  }
  return index;
}
