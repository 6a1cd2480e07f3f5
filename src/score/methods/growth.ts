// Compound annual growth, and what the methods that compare it have in common.
import type { Reason, Status } from '../../model/scorecard.js';
import { type Note, note } from '../../util/note.js';
import { withoutNoise } from '../decimal.js';
import type { Measures } from '../measures.js';
import { isBound, type Situation } from '../situation.js';
import { nearestBound } from '../target.js';
import type { Verdict } from './method.js';

/** A situation as growth formulas take it: values of an indicator and the years between them. */
export interface Course {
  readonly b: number;
  readonly a: number;
  /** null: no target. */
  readonly t: number | null;
  /** From the baseline to the actual value, in years. */
  readonly years: number;
  /** From the baseline to the target, in years; null without a target. */
  readonly span: number | null;
  readonly sign: 1 | -1;
  /** The natural end of the scale: 100 for a share. */
  readonly limit: number | null;
}

/** (to/from)^(1/years) − 1. null where the sign changes, nothing grows from zero, or less than a year has passed. */
export function annualRate(from: number, to: number, years: number): number | null {
  if (from === 0 || years < 1) return null;
  const ratio = to / from;
  const rate = ratio < 0 ? Number.NaN : ratio ** (1 / years) - 1;
  return Number.isFinite(rate) ? withoutNoise(rate) : null;
}

/** `value` after so many years at a rate, no further than the end of the scale. */
export function projectRate(value: number, rate: number, years: number, limit: number | null): number {
  const projected = value * (1 + rate) ** years;
  return limit !== null && rate > 0 && value <= limit ? Math.min(projected, limit) : projected;
}

/** d·CAGR(a, b)/|CAGR(t, b)|; below zero throughout, a greater number is a smaller magnitude. null where either rate is none. */
export function growthRatio({ b, a, t, years, span, sign }: Course): number | null {
  if (t === null || span === null) return null;
  const observed = annualRate(b, a, years);
  const required = annualRate(b, t, span);
  if (observed === null || required === null || required === 0) return null;
  const ratio = withoutNoise(((b < 0 ? -sign : sign) * observed) / Math.abs(required));
  return Number.isFinite(ratio) ? ratio : null;
}

/** d·CAGR(a, b): how fast the indicator gets better. */
export function betterRate({ b, a, years, sign }: Course): number | null {
  const observed = annualRate(b, a, years);
  return observed === null ? null : (b < 0 ? -sign : sign) * observed;
}

/** The course of a situation, or why there is none. */
export function courseOf(situation: Situation): Course | Reason {
  const { a, b, sign, target, from, at, to, indicator } = situation;
  if (a === null) return situation.whyNoActual;
  if (b === null) return 'no-baseline';
  if (sign === null) return 'no-direction';
  if (from === null || at === null || (target !== null && to === null)) return 'no-period';
  return {
    b,
    a,
    t: target === null ? null : target.upper === null ? target.value : nearestBound(b, target),
    years: (at - from) / 12,
    span: target === null ? null : (to! - from) / 12,
    sign,
    limit: indicator.limit,
  };
}

/**
 * A method's own status as one of ours. At or after the target's time only the target's comparator counts (met, missed); before it a
 * met target is achieved-early, a bound that holds is on-track and one that does not out-of-bound; `before` is for all others.
 */
export function placeStatus(
  { target, kind }: Situation,
  { met, isDue }: Measures,
  before: Status | null,
  reason: Reason,
): Pick<Verdict, 'status' | 'reason'> {
  const none = (why: Reason) => ({ status: 'not-scored', reason: why }) as const;
  if (target !== null) {
    if (met === null) return none('no-direction');
    if (isDue === null) return none('no-period');
    if (isDue) return { status: met ? 'met' : 'missed' };
    if (isBound(kind)) return { status: met ? 'on-track' : 'out-of-bound' };
    if (met) return { status: isCap(target.comparator, kind) ? 'on-track' : 'achieved-early' };
  }
  return before === null ? none(reason) : { status: before };
}

/** A total that may not be exceeded is not reached by staying below it. */
function isCap(comparator: string, kind: string): boolean {
  return kind === 'cumulative' && (comparator === 'le' || comparator === 'lt');
}

const GOOD: ReadonlySet<Status> = new Set(['met', 'achieved-early', 'ahead', 'on-track']);

/** Where a growth formula says something that nobody would sign, the result says so. */
export function oddities({ a, b, sign, target, kind }: Situation, status: Status, word: string): Note[] {
  if (kind === 'average-growth' && status === 'not-scored') return [note('info', 'score-method-rate')];
  if (a === null || b === null) return [];
  const notes: Note[] = [];
  if (sign !== null && (a - b) * sign < 0 && GOOD.has(status)) {
    const change = b === 0 ? '—' : `${a > b ? '+' : ''}${Number(((100 * (a - b)) / Math.abs(b)).toFixed(1))}%`;
    notes.push(note('warning', 'score-method-worse', { word, baseline: b, actual: a, change }));
  }
  if (target !== null && target.upper === null && target.value === b)
    notes.push(note('info', 'score-method-no-distance', { baseline: b }));
  else if (b === 0 && status === 'not-scored') notes.push(note('info', 'score-method-unfit'));
  else if (b === 0 || target?.value === 0)
    notes.push(note('warning', kind === 'level' ? 'score-method-zero' : 'score-method-zero-total', { word }));
  return notes;
}
