// What is computed whatever the method: every figure from b, a, t and their times, each null with a reason where an input is missing.
// Formulas: b baseline (time y0), a actual (y), t target (yT).
import type { Reason } from '../model/scorecard.js';
import { roundDecimal, subtractDecimals, withoutNoise } from './decimal.js';
import { followPath } from './ledger/path.js';
import { yearAt } from './period.js';
import { isBound, type Situation } from './situation.js';
import { isMet, isStrict, nearestBound, roundingPlaces, type Target } from './target.js';

export interface Measures {
  readonly met: boolean | null;
  /** The same decided the other way (exact against rounded to the target's digits). */
  readonly metOtherwise: boolean | null;
  readonly completion: number | null;
  readonly progress: number | null;
  readonly elapsed: number | null;
  readonly pace: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  readonly requiredAnnualChange: number | null;
  readonly observedAnnualChange: number | null;
  readonly projected: { readonly value: number; readonly year: number } | null;
  readonly reachedIn: number | 'never' | null;
  /** True at or after the target's time; null where one of the times is unknown. */
  readonly isDue: boolean | null;
  readonly reasons: Readonly<Record<string, Reason>>;
}

/** A number, or the reason why there is none. */
type Figure = number | Reason;

const isNumber = (figure: Figure): figure is number => typeof figure === 'number';

/** Computes everything that METHODS lists under "always computed". */
export function measure(situation: Situation, precision: 'exact' | 'target'): Measures {
  const { target, b, from, at, to } = situation;
  const a: Figure = situation.a ?? situation.whyNoActual;
  const t: Figure = target === null ? situation.whyNoTarget : target.value;
  const bound: Figure =
    target === null || !isNumber(t) ? t : situation.a !== null ? referenceOf(situation.a, b, target) : target.value;
  const met = metOf(situation, precision);
  const elapsed = elapsedOf(from, at, to);
  const progress = progressOf(situation, a, bound);
  const pace = both(progress, elapsed, (p, e) => (e === 0 ? 'zero-denominator' : p / e));
  const observed = observedOf(b, a, from, at);
  const reasons: Record<string, Reason> = {};
  const kept = (field: string, computed: Figure): number | null => {
    const figure = isNumber(computed) && !Number.isFinite(computed) ? 'zero-denominator' : computed;
    if (isNumber(figure)) return clean(field, figure);
    reasons[field] = figure;
    return null;
  };
  // Written out: the path measures every year of every indicator.
  const completion = kept('completion', completionOf(situation, a, progress, met));
  const shownProgress = kept('progress', progress);
  const shownElapsed = kept('elapsed', elapsed);
  const shownPace = kept('pace', pace);
  const expected = kept('expected', expectedOf(situation, bound, elapsed));
  const gap = kept(
    'gap',
    both(a, t, (value) => subtractDecimals(value, nearestBound(value, target!))),
  );
  const goal = target?.upper != null && isNumber(a) ? nearestBound(a, target) : bound;
  const requiredAnnualChange = kept('requiredAnnualChange', requiredOf(situation, a, goal));
  const observedAnnualChange = kept('observedAnnualChange', observed);
  if (!isDefined(met)) reasons.met = isNumber(a) ? (isNumber(t) ? 'no-direction' : t) : a;
  const projected = projectedOf(situation, observed, bound);
  if (typeof projected === 'string') reasons.projected = projected;
  const reached = reachedOf(situation, met, observed, bound);
  if (reached !== 'never' && !isNumber(reached)) reasons.reachedIn = reached;
  const straight: Measures = {
    completion,
    progress: shownProgress,
    elapsed: shownElapsed,
    pace: shownPace,
    expected,
    gap,
    requiredAnnualChange,
    observedAnnualChange,
    met,
    metOtherwise: metOf(situation, precision === 'exact' ? 'target' : 'exact'),
    projected: typeof projected === 'string' ? null : projected,
    reachedIn: reached === 'never' || isNumber(reached) ? reached : null,
    isDue: at === null || to === null ? null : at >= to,
    reasons,
  };
  return followPath(straight, situation);
}

/** A gap is a difference of printed decimals and stays exact; everything else loses the noise of binary arithmetic. */
function clean(field: string, figure: number): number {
  const value = field === 'gap' ? figure : withoutNoise(figure);
  return value === 0 ? 0 : value;
}

function isDefined<T>(value: T | null): value is T {
  return value !== null;
}

function both(x: Figure, y: Figure, formula: (x: number, y: number) => Figure): Figure {
  if (!isNumber(x)) return x;
  return isNumber(y) ? formula(x, y) : y;
}

function metOf({ a, target, sign }: Situation, precision: 'exact' | 'target'): boolean | null {
  if (a === null || target === null) return null;
  const places = precision === 'target' ? roundingPlaces(target) : null;
  return isMet(places === null ? a : roundDecimal(a, places), target, sign);
}

/** t, or of a range the end that lies ahead of the baseline, without a baseline the nearer one. */
function referenceOf(a: number, b: number | null, target: Target): number {
  return target.upper === null ? target.value : nearestBound(b ?? a, target);
}

/**
 * +1: a/t · −1: t/a (a = 0 and met → 1) · a range: 1 inside, falling off linearly outside. Where the quotient has no sense
 * (t = 0, figures below zero): progress, else 1 when met.
 */
function completionOf(
  { kind, target, sign, whyNoTarget }: Situation,
  a: Figure,
  progress: Figure,
  met: boolean | null,
): Figure {
  if (!isNumber(a)) return a;
  if (target === null) return whyNoTarget;
  if (target.comparator === 'range') {
    const bound = nearestBound(a, target);
    return a === bound ? 1 : bound === 0 ? 'zero-denominator' : Math.max(0, 1 - Math.abs(a - bound) / Math.abs(bound));
  }
  const t = target.value;
  // A printed bound says which way is better, whatever the name suggests: completion and met must not contradict each other.
  const bound = { ge: 1, gt: 1, le: -1, lt: -1, eq: 0, approx: 0, range: 0 }[target.comparator];
  const way = bound === 0 ? (sign ?? 0) : bound;
  if (way === 0) return a === t ? 1 : 'no-direction';
  // Growth below nought is less than no completion, not an unknown one.
  if (t > 0 && way === 1 && (a >= 0 || kind === 'average-growth')) return a / t;
  if (t > 0 && a > 0) return t / a;
  if (t > 0 && a === 0) return met === true ? 1 : 'zero-denominator';
  if (isNumber(progress)) return progress;
  return met === true ? 1 : 'zero-denominator';
}

/** (a − b)/(t − b). A bound has no distance to go; a compound reduction goes by logarithms. */
function progressOf(situation: Situation, a: Figure, t: Figure): Figure {
  const { b, kind } = situation;
  if (!isNumber(a)) return a;
  if (!isNumber(t)) return t;
  if (b === null) return 'no-baseline';
  if (isBound(kind) || t === b) return 'zero-denominator';
  if (isCompound(situation, a, t)) return Math.log(1 - a / 100) / Math.log(1 - t / 100);
  return (a - b) / (t - b);
}

function isCompound({ kind }: Situation, ...percentages: readonly number[]): boolean {
  return kind === 'cumulative-reduction' && percentages.every((value) => value < 100);
}

/** (y − y0)/(yT − y0) */
function elapsedOf(from: number | null, at: number | null, to: number | null): Figure {
  if (from === null || at === null || to === null) return 'no-period';
  return to === from ? 'zero-denominator' : (at - from) / (to - from);
}

/** b + (t − b)·elapsed, no further than t. A bound is expected all the time, and so is a rate of growth. */
function expectedOf(situation: Situation, t: Figure, elapsed: Figure): Figure {
  const { b, kind } = situation;
  if (!isNumber(t)) return t;
  if (isBound(kind) || kind === 'average-growth') return t;
  if (b === null) return 'no-baseline';
  if (!isNumber(elapsed)) return elapsed;
  const share = Math.min(elapsed, 1);
  if (isCompound(situation, t)) return 100 * (1 - (1 - t / 100) ** share);
  return share === 1 ? t : b + (t - b) * share;
}

/** (t − a)/(yT − y) */
function requiredOf({ kind, at, to }: Situation, a: Figure, t: Figure): Figure {
  if (!isNumber(a)) return a;
  if (!isNumber(t)) return t;
  if (kind === 'average-growth') return 'no-baseline';
  if (at === null || to === null) return 'no-period';
  return at >= to ? 'at-target-year' : (12 * (t - a)) / (to - at);
}

/** (a − b)/(y − y0) */
function observedOf(b: number | null, a: Figure, from: number | null, at: number | null): Figure {
  if (!isNumber(a)) return a;
  if (b === null) return 'no-baseline';
  if (from === null || at === null) return 'no-period';
  return at === from ? 'zero-denominator' : (12 * (a - b)) / (at - from);
}

/** b + observed·(yT − y0) */
function projectedOf(
  { b, from, to }: Situation,
  observed: Figure,
  t: Figure,
): { value: number; year: number } | Reason {
  if (!isNumber(observed)) return observed;
  if (!isNumber(t)) return t;
  if (b === null) return 'no-baseline';
  if (from === null || to === null) return 'no-period';
  const value = withoutNoise(b + (observed * (to - from)) / 12);
  return Number.isFinite(value) ? { value, year: yearAt(to) } : 'zero-denominator';
}

/** A met indicator's year; else the year, rounded up, in which the observed change reaches t; "never" when it moves away. */
function reachedOf({ a, at, target }: Situation, met: boolean | null, observed: Figure, t: Figure): Figure | 'never' {
  if (met === true && at !== null) return Math.ceil(at / 12) - 1;
  if (a === null || !isNumber(observed)) return isNumber(observed) ? 'no-actual' : observed;
  if (!isNumber(t)) return t;
  if (at === null) return 'no-period';
  const years = (t - a) / observed;
  if (observed === 0 || years < 0) return 'never';
  const time = withoutNoise(at / 12 - 1 + years);
  if (target === null || !isStrict(target)) return yearOf(Math.ceil(time));
  // To stand at a strict bound is not to be beyond it: it is passed afterwards, or never.
  const isTowards = target.comparator === 'gt' ? observed > 0 : observed < 0;
  return isTowards ? yearOf(Math.floor(time) + 1) : 'never';
}

function yearOf(year: number): number | 'never' {
  return Number.isFinite(year) && year < 10_000 ? year : 'never';
}
