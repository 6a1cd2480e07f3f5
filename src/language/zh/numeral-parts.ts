// One number without range and ratio: 1,234.5 · 1.5万 · 一千二 · 两三 · 几十. The parts that numerals.ts puts together.
import type { Numeral } from './numerals.js';

/** One number without range or ratio. */
export interface Part {
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  readonly exponent: number;
  readonly form: Numeral['form'];
  readonly vague: Numeral['vague'];
  /** The digits as printed, so that a later scale multiplies exactly. */
  readonly digits: string | null;
  readonly upper: number | null;
}

const MOST_DIGITS = 15;
const LONGEST_RUN = 24;
const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零〇○一二两三四五六七八九'].map((c) => [
    c,
    '零〇○'.includes(c) ? 0 : '一二三四五六七八九'.indexOf(c === '两' ? '二' : c) + 1,
  ]),
);
const SMALL_UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);
/** 千米, 千瓦, 千克 are units, 百分点 too: the 千 or 百 belongs to them; 百强 and 十强 are lists. */
const AFTER_UNIT_SCALE: ReadonlyMap<string, string> = new Map([
  ['千', '米克瓦焦卡伏赫字乏兆强'],
  ['百', '分帕兆强'],
  ['十', '强'],
]);
/** 几十, 数百, 翻番, 半数, 过半, 倍增: further characters that a numeral can begin with. */
const OTHER_STARTS = '几数翻半过倍';
/** 1 for an ASCII digit, 2 for a Chinese numeral, 3 for another start. A table: every character of a document is looked up. */
const KINDS = kindTable();

function kindTable(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code++) kinds[code] = 1;
  for (const char of [...DIGITS.keys(), ...EXPONENTS.keys()]) kinds[char.charCodeAt(0)] = 2;
  for (const char of OTHER_STARTS) kinds[char.charCodeAt(0)] = 3;
  return kinds;
}

/** The next place from `at` on where a numeral can begin; the length of the text where there is none. */
export function nextStart(text: string, at: number): number {
  let next = at;
  while (next < text.length && KINDS[text.charCodeAt(next)] === 0) next += 1;
  return next;
}

/** True for 0 to 9. */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && KINDS[text.charCodeAt(at)] === 1;
}

/** True for 一, 两, 十, 万 … */
export function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && KINDS[text.charCodeAt(at)] === 2;
}

/** The value of a Chinese digit that stands alone: 两 → 2; null for 十, 百. */
export function digitValue(char: string): number | null {
  return DIGITS.get(char) ?? null;
}

/** 1,234.5 with its scale. A row of more than fifteen digits is no number. */
export function readArabic(folded: string, at: number): Part | null {
  const sign = folded[at] === '-' ? '-' : '';
  let end = sign !== '' || folded[at] === '+' ? at + 1 : at;
  const from = end;
  while (isDigitAt(folded, end)) end += 1;
  if (end === from || end - from > MOST_DIGITS) return null;
  let whole = folded.slice(from, end);
  const grouped = end - from <= 3 ? endOfGroups(folded, end) : end;
  if (grouped > end) {
    whole = folded.slice(from, grouped).replaceAll(',', '');
    end = grouped;
  }
  let decimals = 0;
  if (folded[end] === '.' && isDigitAt(folded, end + 1)) {
    let last = end + 1;
    while (isDigitAt(folded, last) && last - end <= 12) last += 1;
    decimals = last - end - 1;
    whole += folded.slice(end, last);
    end = last;
  }
  const digits = sign + whole;
  const scale = readScale(folded, end);
  let vague: Numeral['vague'] = null;
  let value = scale.exponent === 0 ? Number(digits) : Number(`${digits}e${scale.exponent}`);
  end = scale.end;
  // 3万5千, 1亿2000万: a smaller scale may follow.
  if (scale.exponent > 0 && isDigitAt(folded, end)) {
    let last = end;
    while (isDigitAt(folded, last) && last - end < 4) last += 1;
    const smaller = readScale(folded, last);
    if (smaller.exponent > 0 && smaller.exponent < scale.exponent) {
      // 1亿3千多万: the 万 behind 多 is that of 3千.
      const isVague = folded[smaller.end] === '多' || folded[smaller.end] === '余';
      const rest = isVague ? readScale(folded, smaller.end + 1) : { end: smaller.end, exponent: NO_SCALE };
      const exponent = smaller.exponent + rest.exponent;
      const isWhole = rest.exponent > 0 && exponent < scale.exponent;
      value += Number(`${folded.slice(end, last)}e${isWhole ? exponent : smaller.exponent}`);
      end = isWhole ? rest.end : smaller.end;
      if (isWhole) vague = folded[smaller.end] === '多' ? '多' : '余';
    }
  }
  return { end, value, decimals, exponent: scale.exponent, form: 'arabic', vague, digits, upper: null };
}

/** ,234,567 all the way in groups of three, else where they begin: 1,20 is 1 and a comma. */
function endOfGroups(folded: string, at: number): number {
  let end = at;
  for (let groups = 0; groups < 5 && folded[end] === ','; groups++) {
    if (!isDigitAt(folded, end + 1) || !isDigitAt(folded, end + 2) || !isDigitAt(folded, end + 3)) break;
    end += 4;
  }
  const isOpen = isDigitAt(folded, end) || (folded[end] === ',' && isDigitAt(folded, end + 1));
  return isOpen ? at : end;
}

const NO_SCALE = 0;

/** 万, 亿, 万亿, 千万, 百万, 千, 百 after digits, also after a blank: 4 万. */
export function readScale(folded: string, at: number): { end: number; exponent: number } {
  let end = at;
  let exponent = NO_SCALE;
  const from = folded[at] === ' ' && (folded[at + 1] === '万' || folded[at + 1] === '亿') ? at + 1 : at;
  for (let i = from; i < from + 3 && isHanAt(folded, i); i++) {
    const power = EXPONENTS.get(folded[i]!);
    if (power === undefined || belongsToUnit(folded, i) || (exponent > 0 && power < 4)) break;
    exponent += power;
    end = i + 1;
  }
  return { end, exponent };
}

/** 千 of 千瓦, 百 of 百分点 (not of 百分之). */
function belongsToUnit(folded: string, at: number): boolean {
  const followers = AFTER_UNIT_SCALE.get(folded[at] ?? '');
  const next = folded[at + 1];
  if (followers === undefined || next === undefined || !followers.includes(next)) return false;
  if (next === '字') return folded[at + 2] === '节';
  return next !== '分' || folded[at + 2] !== '之';
}

/** 一百二十, 一千二, 两, 十, 二〇二〇, 两三 (2 to 3), 十五六, 几十. */
export function readHan(folded: string, at: number): Part | null {
  const isLed = (folded[at] === '几' || folded[at] === '数') && EXPONENTS.has(folded[at + 1] ?? '');
  const from = isLed ? at + 1 : at;
  let end = from;
  while (isHanAt(folded, end) && end - from < LONGEST_RUN) end += 1;
  if (end > from && belongsToUnit(folded, end - 1)) end -= 1;
  if (end === from) return null;
  const run = folded.slice(from, end);
  const read = readHanRun(run);
  if (read === null) return null;
  let vague: Numeral['vague'] = isLed ? '几' : null;
  if (vague === null && folded[end] === '几' && run.endsWith('十')) {
    end += 1;
    vague = '几';
  }
  let exponent = 0;
  for (let i = run.length - 1; i >= 0 && (run[i] === '万' || run[i] === '亿'); i--)
    exponent += EXPONENTS.get(run[i]!) ?? 0;
  const digits = String(read.value / 10 ** exponent);
  return { end, value: read.value, decimals: 0, exponent, form: 'chinese', vague, digits, upper: read.upper };
}

function readHanRun(run: string): { value: number; upper: number | null } | null {
  if (run.length === 1) return { value: DIGITS.get(run) ?? 10 ** (EXPONENTS.get(run) ?? 0), upper: null };
  const chars = run.split('');
  if (chars.every((c) => DIGITS.has(c))) return readDigitRow(chars);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = Number.POSITIVE_INFINITY;
  let lastBig = Number.POSITIVE_INFINITY;
  let afterZero = false;
  let spread = 0;
  for (const [i, char] of chars.entries()) {
    const value = DIGITS.get(char);
    if (value !== undefined) {
      if (digit !== null) {
        // 十五六, 二三十: two neighbouring digits are a range of one.
        if (value !== digit + 1 || spread > 0) return null;
        spread = 1;
        continue;
      }
      if (value === 0) afterZero = true;
      else digit = value;
      continue;
    }
    const small = SMALL_UNITS.get(char);
    if (small !== undefined) {
      if (small >= lastUnit) return null;
      if (digit === null && i > 0 && !(small === 10 && afterZero)) return null;
      section += (digit ?? 1) * small;
      if (spread === 1) spread = small;
      lastUnit = small;
    } else {
      const big = char === '万' ? 1e4 : 1e8;
      const amount = section + (digit ?? 0);
      if (amount === 0 && i > 0 && total === 0) return null;
      // 万亿, 一万二千亿: the larger unit multiplies all before it.
      if (total > 0 && (big >= lastBig || amount === 0)) total = (total + amount) * big;
      else total += (amount === 0 ? 1 : amount) * big;
      if (spread > 0) spread *= big;
      section = 0;
      lastUnit = Number.POSITIVE_INFINITY;
      lastBig = big;
    }
    digit = null;
    afterZero = false;
  }
  if (digit !== null) {
    // 一千二 is 1200, 三万五 35000; 一千零二 is 1002, 十二 12.
    const unit =
      lastUnit === Number.POSITIVE_INFINITY ? (lastBig === Number.POSITIVE_INFINITY ? 10 : lastBig) : lastUnit;
    section += afterZero || unit === 10 ? digit : (digit * unit) / 10;
  }
  const value = total + section;
  return { value, upper: spread > 0 ? value + spread : null };
}

/** 二〇二〇 is 2020; 两三 is a range; 八 is 8. */
function readDigitRow(chars: readonly string[]): { value: number; upper: number | null } | null {
  const digits = chars.map((c) => DIGITS.get(c) ?? 0);
  const [first, second] = digits;
  if (first === undefined) return null;
  if (chars.length === 1) return { value: first, upper: null };
  if (chars.length === 2 && second !== undefined && second !== 0) {
    return second === first + 1 && first > 0 ? { value: first, upper: second } : null;
  }
  return chars.length <= 8 ? { value: Number(digits.join('')), upper: null } : null;
}
