// Steps on the way (2023: 92) that a plan prints beside its last target, each judged in its own year.
import type { Value } from '../model/plan.js';
import type { PathPoint } from '../model/scorecard.js';
import { endOf, isWholeYear, type Period } from './period.js';
import type { Situation } from './situation.js';
import { isMet, type Target } from './target.js';

/** The target printed for a year and whether it holds; null where none is printed. */
export function stepOf(situation: Situation, period: Period): Pick<PathPoint, 'target' | 'met'> | null {
  const { target, indicator, a, sign, to } = situation;
  if (!isWholeYear(period) && endOf(period) !== to) return null;
  const step = indicator.values.findLast(
    (value) => isStep(value, period.year) && (value !== indicator.target || value === target?.source),
  );
  const printed = target !== null && target.year === period.year ? target.source : step;
  if (printed === undefined || printed.value === null) return null;
  const { value, upper } = printed;
  const comparator = upper !== null ? 'range' : (printed.comparator ?? 'eq');
  const met =
    a === null || target === null || !isSameFigure(printed, target)
      ? null
      : isMet(a, { ...target, value, upper, comparator }, sign);
  return { target: { value, upper, comparator }, met };
}

function isStep({ role, state, value, year }: Value, of: number): boolean {
  return (role === 'interim' || role === 'target') && state === 'value' && value !== null && year === of;
}

/** A yearly figure is no step of a total, a change none of a level. */
function isSameFigure(step: Value, { source }: Target): boolean {
  return step.cumulative === source.cumulative && step.measure === source.measure;
}
