// A target as formulas need it, and when it is met.
import { fold } from '../language/zh/fold.js';
import type { Comparator, Indicator, Value } from '../model/plan.js';
import { compareDecimals, decimalPlaces } from './decimal.js';

export interface Target {
  readonly value: number;
  readonly upper: number | null;
  readonly comparator: Comparator;
  readonly year: number | null;
  /** Printed inside [ ] { } 〔〕 or declared 累计. */
  readonly isTotal: boolean;
  /** A total by the indicator's name only, without a mark. */
  readonly isImplied: boolean;
  /** 提高1个百分点, 下降15% */
  readonly isChange: boolean;
  /** The last printed digit: 0.01 for 99.90, 1 for 100. As a power of ten: −2, 0. */
  readonly lastDigit: number;
  readonly source: Value;
}

/** A deviation of more than this share of the target is never a matter of digits. */
const LARGEST_NOISE = 0.05;

const NUMBER_PATTERN = /\d{1,15}(?:,\d{3}){0,5}(?:\.(?<fraction>\d{1,12}))?/g;

/** The indicator's target, null where the document has none that is a number. */
export function targetOf(indicator: Indicator): Target | null {
  const source = indicator.target;
  if (source === null || source.value === null) return null;
  const { value, upper, comparator, year } = source;
  return {
    value,
    upper,
    comparator: upper !== null ? 'range' : comparator === null || comparator === 'range' ? 'eq' : comparator,
    year,
    isTotal: source.cumulative || indicator.kind === 'cumulative' || indicator.kind === 'cumulative-reduction',
    isImplied: false,
    isChange: source.measure === 'change' || indicator.kind === 'change',
    lastDigit: lastDigitOf(source),
    source,
  };
}

/** From the printed number: 99.90 → −2; 1.2万 read as 12000 → 3. */
function lastDigitOf({ raw, value }: Value): number {
  for (const match of fold(raw).matchAll(NUMBER_PATTERN)) {
    const printed = Number(match[0].replaceAll(',', ''));
    const places = match.groups?.fraction?.length ?? 0;
    if (printed === value) return -places;
    const exponent = printed > 0 && value !== null && value > 0 ? Math.log10(value / printed) : Number.NaN;
    if (Number.isInteger(Math.round(exponent * 1e9) / 1e9) && exponent > 0) return Math.round(exponent) - places;
  }
  return -decimalPlaces(value ?? 0);
}

/**
 * The last target that the document prints and no formula can use, where `target` is only an earlier step on the way:
 * 80 for 2023, 提高1岁 for 2025. null where `target` is the last one.
 */
export function unreadTargetOf({ target, values }: Indicator): Value | null {
  if (target === null || target.year === null) return null;
  const { year } = target;
  const isStep = target.role === 'interim';
  const isUnread = ({ role, state, measure, year: later, raw }: Value) =>
    role === 'target' &&
    (state === 'text' || (isStep && (state === 'placeholder' || (state === 'value' && measure === 'change')))) &&
    (later ?? (isStep ? 0 : yearIn(raw))) > year;
  return values.findLast(isUnread) ?? null;
}

/** The year that words name: 到2025年实现全覆盖; 0 where they name none. */
export function yearIn(raw: string): number {
  return Number(/(?<year>20\d{2})年/.exec(fold(raw))?.groups?.year ?? 0);
}

/** The target as the document prints it: the one that is scored, else the last one in words. */
export function printedTargetOf(indicator: Indicator): Value | null {
  if (indicator.target !== null) return indicator.target;
  return indicator.values.findLast(({ role, state }) => role === 'target' && state !== 'blank') ?? null;
}

/** `share` of the target's last printed digit, but no more than a twentieth of the target: half of the 1 of 1万 is no noise. */
export function noiseLimit({ value, lastDigit }: Target, share: number): number {
  return Math.min(share * 10 ** lastDigit, LARGEST_NOISE * Math.abs(value));
}

/** To how many decimal places a value may be rounded before it is set against a target; null: not at all. */
export function roundingPlaces({ value, lastDigit }: Target): number | null {
  const half = 0.5 * 10 ** lastDigit;
  return lastDigit > 0 || half > LARGEST_NOISE * Math.abs(value) ? null : -lastDigit;
}

/** Whether a value meets a target: by its comparator; a bare value is inclusive in the direction. null: nobody says which way. */
export function isMet(a: number, target: Target, sign: 1 | -1 | null): boolean | null {
  const order = compareDecimals(a, target.value);
  switch (target.comparator) {
    case 'ge':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'le':
      return order <= 0;
    case 'lt':
      return order < 0;
    case 'range':
      return order >= 0 && compareDecimals(a, target.upper ?? target.value) <= 0;
    default:
      return order === 0 ? true : sign === null ? null : order === sign;
  }
}

/** >95 and <4 ask for more than to stand there. */
export function isStrict({ comparator }: Target): boolean {
  return comparator === 'gt' || comparator === 'lt';
}

/**
 * −1 or 1 where a value lies beyond the end of a range that is the better one (seen from the baseline, else by the direction):
 * below or above it. 0 inside, short of it, and for everything that is no range.
 */
export function beyondRange(a: number, { value, upper }: Target, b: number | null, sign: 1 | -1 | null): -1 | 0 | 1 {
  if (upper === null) return 0;
  const way = b !== null && b < value ? 1 : b !== null && b > upper ? -1 : sign;
  if (way === 1 && compareDecimals(a, upper) > 0) return 1;
  return way === -1 && compareDecimals(a, value) < 0 ? -1 : 0;
}

/** Whether a baseline already stands at the target or beyond it. */
export function isHeld(baseline: number, target: Target, sign: 1 | -1): boolean {
  return isMet(baseline, target, sign) === true || compareDecimals(baseline, target.value) === 0;
}

/** The end of the target that a value has to reach: the nearer one of a range. */
export function nearestBound(a: number, { value, upper }: Target): number {
  if (upper === null || a < value) return value;
  return a > upper ? upper : a;
}
