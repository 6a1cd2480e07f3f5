// Numerals as plans print them: 1,234.5 · 1.5万 · 1.2万亿 · 一千二 · 两三 · 三分之一 · 百分之六十 · 七成 · 翻一番 · 8至10 · 1.5-2.0万 · 55：45 · 10余.
// Text comes in folded (fold.ts): digits, signs and points are half-width, offsets are those of the text.

import {
  digitValue,
  isDigitAt,
  isHanAt,
  nextStart,
  type Part,
  readArabic,
  readHan,
  readScale,
} from './numeral-parts.js';
import { oneOf } from './words.js';

export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** The amount, 万 and 亿 expanded; of a fraction or 成 in per cent (三分之一 → 33.33…, 七成 → 70); of 翻一番 the factor, 2. */
  readonly value: number;
  /** The upper end of a range. */
  readonly upper: number | null;
  /** 55：45 → [55, 45]; value is the first of the two. */
  readonly ratio: readonly [number, number] | null;
  readonly form: 'arabic' | 'chinese' | 'fraction' | 'tenths' | 'multiple';
  /** How many digits are printed after the decimal point. */
  readonly decimals: number;
  /** What the printed digits are multiplied by: 万 → 1e4, 万亿 → 1e12. */
  readonly scale: number;
  /** 10余个, 300多家, 几十 (also 数十): more or less than what is printed. */
  readonly vague: '余' | '多' | '几' | null;
}

const isRangeSeparator = oneOf('-–—─~至到');
const isRatioSeparator = oneOf(':：∶︰比');
/** 成 is a tenth unless it begins a word: 七成群众, but 八成功. */
const AFTER_TENTH = '立功长员果就熟都为份品分交套型色本绩不建';

/** Reads the numeral that starts exactly at `at`: 「28」 of 「28所」, 「1.5-2.0万」, 「三分之一」. */
export function readNumeral(folded: string, at: number): Numeral | null {
  const first = readMultiple(folded, at) ?? readHalf(folded, at) ?? readNumber(folded, at);
  if (first === null) return null;
  if (first.vague === null && first.upper === null && (first.form === 'arabic' || first.form === 'chinese')) {
    const joined = readRatio(folded, at, first) ?? readRange(folded, at, first);
    if (joined !== null) return joined;
  }
  return numeral(at, first.end, first, first.value, first.upper, null);
}

function numeral(
  start: number,
  end: number,
  part: Part,
  value: number,
  upper: number | null,
  ratio: Numeral['ratio'],
): Numeral {
  const { form, decimals, exponent, vague } = part;
  return { start, end, value, upper, ratio, form, decimals, scale: 10 ** exponent, vague };
}

/** All numerals of a text, from left to right, none inside another. Digits that follow a Latin letter (PM2.5, S1) are names. */
export function findNumerals(folded: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = nextStart(folded, 0); at < folded.length; at = nextStart(folded, at)) {
    const isArabic = isDigitAt(folded, at);
    if (!isArabic && !isHanAt(folded, at) && !isSpecialStart(folded, at)) {
      at += 1;
      continue;
    }
    const isName = isArabic && isLetterAt(folded, at - 1);
    const read = isName ? null : readNumeral(folded, isArabic && isNegative(folded, at) ? at - 1 : at);
    if (read !== null) found.push(read);
    at = read?.end ?? endOfRun(folded, at, isArabic);
  }
  return found;
}

/** 几十, 数百, 翻番, 半数, 过半, 倍增. */
function isSpecialStart(folded: string, at: number): boolean {
  switch (folded[at]) {
    case '几':
    case '数':
      return isHanAt(folded, at + 1) && digitValue(folded[at + 1]!) === null;
    case '翻':
      return true;
    case '半':
      return folded[at + 1] === '数';
    case '过':
      return folded[at + 1] === '半';
    case '倍':
      return folded[at + 1] === '增';
    default:
      return false;
  }
}

/** 翻番, 翻一番, 翻了两番, 倍增. */
function readMultiple(folded: string, at: number): Part | null {
  if (folded[at] === '倍') return folded[at + 1] === '增' ? share(at + 2, 2, 'multiple') : null;
  if (folded[at] !== '翻') return null;
  if (folded[at + 1] === '番') return share(at + 2, 2, 'multiple');
  const from = folded[at + 1] === '了' ? at + 2 : at + 1;
  const times = digitValue(folded[from] ?? '') ?? Number(folded[from]);
  return folded[from + 1] === '番' && times >= 1 && times <= 4 ? share(from + 2, 2 ** times, 'multiple') : null;
}

function readHalf(folded: string, at: number): Part | null {
  const words = folded.slice(at, at + 2);
  return words === '一半' || words === '半数' || words === '过半' ? share(at + 2, 50, 'fraction') : null;
}

function share(end: number, value: number, form: Numeral['form'], upper: number | null = null): Part {
  return { end, value, decimals: 0, exponent: 0, form, vague: null, digits: null, upper };
}

/** A number with its scale; with 分之, /, 成 a share of it, with 余 and 多 a vague one. */
function readNumber(folded: string, at: number): Part | null {
  const whole = readArabic(folded, at) ?? readHan(folded, at);
  if (whole === null) return null;
  switch (folded[whole.end]) {
    case '分':
    case '/':
    case '成':
      return readShare(folded, at, whole) ?? whole;
    case '余':
      return readVague(folded, whole, '余');
    case '多':
      return folded[whole.end + 1] === '元' ? whole : readVague(folded, whole, '多');
    default:
      return whole;
  }
}

/** 三分之一, 百分之六十五, 百分之65, 1/3, 七成, 8成半: a share, in per cent. */
function readShare(folded: string, at: number, whole: Part): Part | null {
  const next = folded[whole.end];
  if (next === '分') {
    if (folded[whole.end + 1] !== '之' || whole.value <= 0) return null;
    const part = readArabic(folded, whole.end + 2) ?? readHan(folded, whole.end + 2);
    if (part === null) return null;
    const exact =
      whole.value === 100
        ? part.value
        : whole.value === 1000
          ? Number(`${part.value}e-1`)
          : (part.value * 100) / whole.value;
    return { ...share(part.end, exact, 'fraction'), decimals: part.decimals };
  }
  if (next === '/') {
    const below = /^\/([1-9]\d?)(?![\d/.万])/.exec(folded.slice(whole.end, whole.end + 4));
    if (below === null || whole.form !== 'arabic' || whole.exponent > 0 || folded[at - 1] === '/') return null;
    const denominator = Number(below[1]);
    if (whole.value <= 0 || whole.value >= denominator || !Number.isInteger(whole.value)) return null;
    return share(whole.end + below[0].length, (whole.value * 100) / denominator, 'fraction');
  }
  if (whole.value > 10 || whole.exponent > 0 || AFTER_TENTH.includes(folded[whole.end + 1] ?? ' ')) return null;
  const isHalfMore = folded[whole.end + 1] === '半';
  const value = Number(`${whole.value}e1`) + (isHalfMore ? 5 : 0);
  return share(whole.end + (isHalfMore ? 2 : 1), value, 'tenths', whole.upper === null ? null : whole.upper * 10);
}

/** 10余, 300多, 30多万. */
function readVague(folded: string, whole: Part, vague: '余' | '多'): Part {
  if (whole.vague !== null) return whole;
  const scale = readScale(folded, whole.end + 1);
  if (scale.exponent === 0 || whole.digits === null) return { ...whole, vague, end: whole.end + 1 };
  const exponent = whole.exponent + scale.exponent;
  return { ...whole, vague, end: scale.end, exponent, value: Number(`${whole.digits}e${exponent}`) };
}

/** 55：45, 1:3, 55比45. */
function readRatio(folded: string, at: number, first: Part): Numeral | null {
  if (first.form !== 'arabic' || !isSeparatorAt(folded, first.end, isRatioSeparator)) return null;
  const from = endOfSeparator(folded, first.end);
  const second = from === null || !isDigitAt(folded, from) ? null : readArabic(folded, from);
  return second === null ? null : numeral(at, second.end, first, first.value, null, [first.value, second.value]);
}

/** 8至10, 1.5-2.0万 (the scale of the second number is that of both), 3万-5万, 三至五. */
function readRange(folded: string, at: number, first: Part): Numeral | null {
  if (!isSeparatorAt(folded, first.end, isRangeSeparator)) return null;
  const from = endOfSeparator(folded, first.end);
  if (from === null || folded[from] === '-' || folded[from] === '+') return null;
  const second = first.form === 'arabic' ? readArabic(folded, from) : readHan(folded, from);
  if (second === null || second.upper !== null) return null;
  const isShared = first.exponent === 0 && second.exponent > 0 && Number(first.digits) < Number(second.digits);
  const value = isShared ? Number(`${first.digits}e${second.exponent}`) : first.value;
  if (value >= second.value) return null;
  const decimals = Math.max(first.decimals, second.decimals);
  return numeral(at, second.end, { ...second, form: first.form, decimals }, value, second.value, null);
}

/** True for a separator that may have a blank before it. */
function isSeparatorAt(folded: string, at: number, isSeparator: typeof isRangeSeparator): boolean {
  return isSeparator(folded, at) || (folded[at] === ' ' && isSeparator(folded, at + 1));
}

/** Where the separator at a place ends that may have a blank on either side; null for ——. */
function endOfSeparator(folded: string, at: number): number | null {
  const end = folded[at] === ' ' ? at + 2 : at + 1;
  if (folded[end - 1] === '—' && folded[end] === '—') return null;
  return folded[end] === ' ' ? end + 1 : end;
}

const BEFORE_MINUS_PATTERN = /[\p{L}\p{N}%‰)）-]/u;

/** A minus sign, not a dash between two things: 增长-3.5%, (-2), 不低于-2%, 控制在-3%以内. */
function isNegative(folded: string, at: number): boolean {
  if (at === 0 || folded[at - 1] !== '-') return false;
  const before = folded[at - 2] ?? ' ';
  return '长为到至率幅降速于在过超'.includes(before) || !BEFORE_MINUS_PATTERN.test(before);
}

/** Past the digits, or past the Chinese numerals, that make no number. */
function endOfRun(folded: string, at: number, isArabic: boolean): number {
  let end = at + 1;
  while (
    isArabic
      ? isDigitAt(folded, end) || ((folded[end] === '.' || folded[end] === ',') && isDigitAt(folded, end + 1))
      : isHanAt(folded, end) && end - at < 24
  )
    end += 1;
  return end;
}

function isLetterAt(text: string, at: number): boolean {
  if (at < 0) return false;
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}
