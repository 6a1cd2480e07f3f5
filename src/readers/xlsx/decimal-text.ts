// Numbers as decimal digits, so that they are rounded and moved as Excel does: on fifteen digits, half away from zero.

export interface Decimal {
  readonly isNegative: boolean;
  /** Significant digits without leading zeros; empty for zero. */
  readonly digits: string;
  /** Where the point stands: 12.5 has the digits 125 and the point 2. */
  readonly point: number;
}

const SIGNIFICANT = 15;

/** 12.5, 0.003, 120: what most numbers are when they are written out. */
const PLAIN_PATTERN = /^(?<whole>\d{1,15})(?:\.(?<fraction>\d{1,15}))?$/;

/** The decimal of a number, to fifteen digits. */
export function decimalOf(value: number): Decimal {
  return plainDecimal(value) ?? longDecimal(value);
}

/** The short way, for numbers whose own digits are no more than fifteen. */
function plainDecimal(value: number): Decimal | null {
  const parts = PLAIN_PATTERN.exec(String(Math.abs(value)))?.groups;
  const [whole, fraction] = [parts?.whole ?? '', parts?.fraction ?? ''];
  if (whole === '' || whole.length + fraction.length > SIGNIFICANT) return null;
  const all = whole + fraction;
  const digits = trimZeros(all);
  const lead = all.length - digits.start.length;
  return { isNegative: value < 0, digits: digits.both, point: digits.both === '' ? 0 : whole.length - lead };
}

function trimZeros(digits: string): { start: string; both: string } {
  let from = 0;
  while (digits[from] === '0') from++;
  let to = digits.length;
  while (to > from && digits[to - 1] === '0') to--;
  return { start: digits.slice(from), both: digits.slice(from, to) };
}

function longDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(SIGNIFICANT - 1)
    .split('e');
  const digits = mantissa.replace('.', '').replace(/(?<!0)0+$/, '');
  return { isNegative: value < 0, digits, point: digits === '' ? 0 : Number(exponent) + 1 };
}

/** The decimal times ten to the power of `places`. */
export function shift(decimal: Decimal, places: number): Decimal {
  return { ...decimal, point: decimal.point + places };
}

/** Integer digits (without leading zeros) and exactly `places` fraction digits, rounded. */
export function roundDecimal({ digits, point }: Decimal, places: number): { whole: string; fraction: string } {
  const kept = point + places;
  const padded = kept >= 0 ? digits.slice(0, kept).padEnd(kept, '0') : '';
  const isUp = kept >= 0 && (digits[kept] ?? '0') >= '5';
  const all = (isUp ? plusOne(padded) : padded).padStart(places, '0');
  const cut = all.length - places;
  return { whole: all.slice(0, cut).replace(/^0+/, ''), fraction: all.slice(cut) };
}

function plusOne(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits[at] === '9') at--;
  const zeros = '0'.repeat(digits.length - 1 - at);
  return at < 0 ? `1${zeros}` : digits.slice(0, at) + String(Number(digits[at]) + 1) + zeros;
}

/** The decimal with all its digits and nothing else: -0.05, 120000. */
export function plainText({ isNegative, digits, point }: Decimal): string {
  if (digits === '') return '0';
  const sign = isNegative ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
