// Decimal numbers as they are printed: 97.7 − 99 is −1.3, not −1.2999999999999972. Every number that a plan or a file
// prints has a shortest decimal form, which JavaScript keeps; sums and comparisons are made on that form.

interface Decimal {
  readonly digits: bigint;
  /** value = digits / 10^scale */
  readonly scale: number;
}

const PRINTED_PATTERN = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:e(?<exponent>[+-]\d+))?$/;

function toDecimal(value: number): Decimal {
  const groups = PRINTED_PATTERN.exec(String(value))?.groups;
  if (groups === undefined) throw new RangeError(`not a finite number: ${value}`);
  const fraction = groups.fraction ?? '';
  const scale = fraction.length - Number(groups.exponent ?? 0);
  const digits = BigInt(`${groups.sign}${groups.whole}${fraction}`);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function toNumber(decimal: Decimal): number {
  return Number(`${decimal.digits}e-${decimal.scale}`);
}

function align(a: number, b: number): [bigint, bigint, number] {
  const [x, y] = [toDecimal(a), toDecimal(b)];
  const scale = Math.max(x.scale, y.scale);
  return [x.digits * 10n ** BigInt(scale - x.scale), y.digits * 10n ** BigInt(scale - y.scale), scale];
}

/** a + b, exactly as decimals. */
export function addDecimals(a: number, b: number): number {
  const sum = a + b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(sum)) return sum;
  const [x, y, scale] = align(a, b);
  return toNumber({ digits: x + y, scale });
}

/** a − b, exactly as decimals. */
export function subtractDecimals(a: number, b: number): number {
  return addDecimals(a, -b);
}

/** a × 10^exponent, exactly. */
export function shiftDecimal(value: number, exponent: number): number {
  if (exponent === 0) return value;
  const { digits, scale } = toDecimal(value);
  return Number(`${digits}e${exponent - scale}`);
}

/**
 * −1, 0 or 1 as a is less than, equal to or greater than b, compared as decimals: every number has one shortest decimal form, and those
 * stand in the same order as the numbers.
 */
export function compareDecimals(a: number, b: number): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many digits stand after the point: 99.9 has 1, 100 has 0. */
export function decimalPlaces(value: number): number {
  return toDecimal(value).scale;
}

/** Rounds half away from zero to so many decimal places, on the printed digits (2.675 → 2.68). Negative places round to tens. */
export function roundDecimal(value: number, places: number): number {
  const { digits, scale } = toDecimal(value);
  if (scale <= places) return value;
  const unit = 10n ** BigInt(scale - places);
  const half = unit / 2n;
  const rounded = digits >= 0n ? (digits + half) / unit : (digits - half) / unit;
  return Number(`${rounded}e${-places}`);
}

/** The number without the noise of binary arithmetic: 0.38 / 0.4 is 0.95. For computed figures only. */
export function withoutNoise(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e13) return value;
  return Number(value.toPrecision(13));
}
