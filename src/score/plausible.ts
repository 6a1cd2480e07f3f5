// Actual values that look like a slip: a fraction for a percentage, a decimal point in the wrong place, the wrong side of a range.
// Nothing is changed or left out: a person is asked to look.
import { maxOf } from '../util/extremes.js';
import { type Note, note } from '../util/note.js';
import { shownValue } from '../util/shown-value.js';
import { shiftDecimal } from './decimal.js';
import type { Situation } from './situation.js';
import { beyondRange, type Target } from './target.js';

/** 0.55 beside a target of 60 % is 55 %. */
const LARGEST_FRACTION = 1.5;
const SMALLEST_PERCENTAGE = 20;
/** So many times what baseline and target print is a slip of the pen rather than a success. */
const FAR_OFF_SHARE = 3;
const FAR_OFF = 20;
const FAR_OFF_TOTAL = 5;
/** Of a figure that is to move by no more than this, a value five times off is a decimal point in the wrong place: 788 beside 78.5 and 79.5. */
const LARGEST_MOVE = 2;
const SLIP = 5;
const LEVEL_KINDS: ReadonlySet<string> = new Set(['level', 'ceiling', 'floor', 'maintain']);

/** What is doubtful about an actual value in itself. */
export function plausibilityNotes({ indicator, actual, a, target, kind }: Situation): Note[] {
  if (actual === null || actual.mismatch !== null || target === null) return [];
  if (!LEVEL_KINDS.has(kind)) return a === null ? [] : countNotes(a, target);
  const { value } = actual;
  const isShare = indicator.unit === '%';
  const printed = [target.value, target.upper ?? 0, indicator.baseline?.value ?? 0].map(Math.abs);
  const largest = maxOf(printed);
  if (indicator.limit !== null && value > indicator.limit)
    return [note('warning', 'score-above-limit', { actual: value, limit: indicator.limit })];
  const isFraction =
    value > 0 && value <= LARGEST_FRACTION && Math.abs(indicator.baseline?.value ?? 100) > LARGEST_FRACTION;
  if (isShare && isFraction && target.value >= SMALLEST_PERCENTAGE)
    return [note('warning', 'score-looks-like-fraction', { actual: value, suggestion: shiftDecimal(value, 2) })];
  const isFarOff =
    largest > 0 && (isShare ? value > 100 && value > FAR_OFF_SHARE * largest : value > FAR_OFF * largest);
  return isFarOff || isSlip(value, target, indicator.baseline?.value ?? 0)
    ? [note('warning', 'score-far-off', { actual: value, target: shownValue(target.source) })]
    : [];
}

function isSlip(value: number, { value: goal, upper }: Target, baseline: number): boolean {
  const smallest = Math.min(goal, baseline);
  const largest = Math.max(goal, upper ?? goal, baseline);
  if (value <= 0 || smallest <= 0 || largest > LARGEST_MOVE * smallest) return false;
  return value >= SLIP * largest || SLIP * value <= smallest;
}

/** A total, a change or a rate that is many times what it was to become is rather a level that was taken for one. */
function countNotes(a: number, { value, upper, source }: Target): Note[] {
  const isFarOff = value !== 0 && Math.abs(a) > FAR_OFF_TOTAL * Math.abs(upper ?? value);
  return isFarOff ? [note('warning', 'score-far-off', { actual: a, target: shownValue(source) })] : [];
}

/** A value beyond the better end of a range is outside of it all the same. */
export function rangeNotes({ a, b, target, sign }: Situation, met: boolean | null): Note[] {
  if (a === null || target === null || target.upper === null || met !== false) return [];
  const beyond = beyondRange(a, target, b, sign);
  if (beyond === 1) return [note('warning', 'score-above-range', { actual: a, bound: target.upper })];
  return beyond === -1 ? [note('warning', 'score-below-range', { actual: a, bound: target.value })] : [];
}
