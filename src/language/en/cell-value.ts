// What an English value cell says: at least 10,000 · 0.00 ⏎ 31-Mar-2018 · 85% by 2027 · Increase by 10% · 31 December 2025 · TBC.
import type { Comparator } from '../../model/plan.js';
import { type Amount, findAmounts } from './amounts.js';
import { MONTH } from './dates.js';

export interface EnglishCell {
  readonly start: number;
  readonly end: number;
  readonly state: 'value' | 'placeholder' | 'not-applicable' | 'text';
  readonly value: number | null;
  readonly upper: number | null;
  readonly comparator: Comparator | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly measure: 'level' | 'change';
  readonly trend: 'increase' | 'decrease' | null;
  readonly cumulative: boolean;
  /** True where the cell holds a number besides the value, or only some that are not clearly the value. */
  readonly isUnread: boolean;
}

const NOT_APPLICABLE_PATTERN =
  /^(?:n\.?\/?a\.?|not applicable|no (?:value|data|baseline|information)(?: given| available)?|not (?:available|given|measured|reported|recorded))$/i;
const PLACEHOLDER_PATTERN =
  /^(?:t\.?b\.?[acdes]\.?|to be (?:determined|confirmed|established|decided|defined|set|advised|collected)|pending|x{1,3}%?)(?: (?:in|by|at|during) .{1,30})?$/i;
const YEAR = '(?:19|20)\\d\\d';
/** 31-Mar-2018, 31 December 2025, June 2020, Dec-25, 30/06/2025, 06/2025, 2025-06-30, Q4 2025; a month and a day say nothing of the year. */
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?[- /](?:of )?)?${MONTH}(?:[-/, ]{1,2}(?:\\d{1,2}, )?(?<named>${YEAR})|(?:-| ?['’])(?<short>\\d\\d)(?!\\d))|\\d{1,2}/(?:\\d{1,2}/)?(?<slashed>${YEAR})|(?<iso>${YEAR})-\\d\\d-\\d\\d|(?:Q[1-4]|H[12])[ -](?<part>${YEAR})`;
/** 2016/17, FY 2025/26: a year that ends in the second. */
const FISCAL = `(?:FY ?)?(?<bare>${YEAR})(?:[–/-](?<next>\\d\\d)(?!\\d))?`;
const BOUND = '(?:as of|at|in|by|from|since|before|until)(?: the)?(?: (?:end|year end)(?: of)?)?';
/** The date below or behind a value: (June 2020), as of 31-Mar-2018, (2016/17), by 2027, by the end of 2025. */
const DATE_PATTERN = new RegExp(
  `[([]?(?:${BOUND} )?(?:${DAY})[)\\]]?$|[([](?:as of |in |by |baseline )?${FISCAL}[)\\]]$|(?<=\\w%?)\\s${BOUND} (?:FY ?)?(?<by>${YEAR})(?:[–/-](?<byNext>\\d\\d)(?!\\d))?$`,
  'i',
);
const DATE_ALONE_PATTERN = new RegExp(
  `^(?:${BOUND} )?(?:the )?(?:${DAY}|(?<=\\w )${FISCAL}|FY ?(?<fiscal>${YEAR})(?:[–/-](?<fiscalNext>\\d\\d)(?!\\d))?|(?<double>${YEAR})/(?<doubleNext>\\d\\d)(?!\\d)|\\d{1,2}[- ]${MONTH})$`,
  'i',
);
/** Behind a value: what adds nothing to it (per year is a unit's), or says that it is a total. */
const CUMULATIVE_PATTERN = /\s?[([](?:cumulative|cumulatively|in total|total)[)\]]$/i;
const BRACKET_PATTERN = /\s?[([](?<inner>[^()[\]]{1,60})[)\]]$/;
const RISE = 'increas(?:e|ed|ing)|rise|rising|growth|grow|improvement|up|raised?';
const FALL = 'decreas(?:e|ed|ing)|reduc(?:e|ed|ing|tion)|fall|decline|drop|cut|down|lower(?:ed)?';
/** Increase by 10%, reduced by at least 5 percentage points. */
const CHANGE_BEFORE_PATTERN = new RegExp(`^(?:an? )?(?:(?<up>${RISE})|(?<down>${FALL})) (?:by|of) `, 'i');
/** 10% increase, 5% reduction per year. */
const CHANGE_AFTER_PATTERN = new RegExp(
  `^ (?:(?<up>${RISE})|(?<down>${FALL}))(?: (?:per|each|every) year| p\\.?a\\.?| annually)?$`,
  'i',
);
const LONGEST = 80;

/** Reads a cell that holds English words or an English date; null for one that is not sure, which the general rules read. */
export function readEnglishCell(text: string): EnglishCell | null {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !/[A-Za-z]|\d\/\d|\d{4}-\d\d/.test(trimmed)) return null;
  const whole = { ...NOTHING, start, end: start + trimmed.length };
  if (NOT_APPLICABLE_PATTERN.test(trimmed)) return { ...whole, state: 'not-applicable' };
  if (PLACEHOLDER_PATTERN.test(trimmed)) return { ...whole, state: 'placeholder' };
  // A date alone is when, not how much.
  const alone = DATE_ALONE_PATTERN.exec(trimmed);
  if (alone !== null) return { ...whole, state: 'text', year: yearOf(alone) };
  const date = DATE_PATTERN.exec(trimmed);
  const year = date === null ? null : yearOf(date);
  const dated = (date === null ? trimmed : trimmed.slice(0, date.index)).trim();
  const total = CUMULATIVE_PATTERN.exec(dated);
  const words = total === null ? dated : dated.slice(0, total.index);
  if (words === '' || (date === null && total === null && !/[a-z]/i.test(words))) return null;
  const own = { ...NOTHING, start, end: start + dated.length, year };
  if (NOT_APPLICABLE_PATTERN.test(words)) return { ...own, state: 'not-applicable' };
  if (PLACEHOLDER_PATTERN.test(words)) return { ...own, state: 'placeholder' };
  const read = readAmount(words) ?? readBefore(words);
  if (read !== null) return { ...own, ...read, state: 'value', cumulative: total !== null };
  return date !== null && !holdsAmount(words) ? { ...whole, year, state: 'text' } : null;
}

/** True where English words of a cell hold a number that says how much. */
export function holdsAmount(text: string): boolean {
  return findAmounts(text).length > 0;
}

const NOTHING = {
  value: null,
  upper: null,
  comparator: null,
  unit: null,
  year: null,
  measure: 'level',
  trend: null,
  cumulative: false,
  isUnread: false,
} as const;

type Read = Pick<EnglishCell, 'value' | 'upper' | 'comparator' | 'unit' | 'measure' | 'trend' | 'isUnread'>;

/** One amount and no more, or one that is a change: 10% increase. */
function readAmount(words: string): Read | null {
  const before = CHANGE_BEFORE_PATTERN.exec(words);
  const rest = before === null ? words : words.slice(before[0].length);
  const amounts = findAmounts(rest);
  const [only] = amounts;
  if (only === undefined || amounts.length > 1 || only.start > 0) return null;
  const after = before === null ? CHANGE_AFTER_PATTERN.exec(rest.slice(only.end)) : null;
  const change = before ?? after;
  if ((after === null && only.end < rest.length) || !isPlain(only)) return null;
  const { value, upper, comparator, unit } = only;
  const trend = change === null ? null : change.groups?.up === undefined ? 'decrease' : 'increase';
  return { value, upper, comparator, unit, measure: change === null ? 'level' : 'change', trend, isUnread: false };
}

/** 25 (F: 12, M: 13): the amount in front of a bracket; what the bracket holds is said to be unread. */
function readBefore(words: string): Read | null {
  const bracket = BRACKET_PATTERN.exec(words);
  if (bracket === null) return null;
  const read = readAmount(words.slice(0, bracket.index).trimEnd());
  return read === null ? null : { ...read, isUnread: /\d/.test(bracket.groups?.inner ?? '') };
}

/** What is counted is the unit, and nothing describes it. */
function isPlain({ counted, unit }: Amount): boolean {
  return counted === null || counted === unit;
}

/** 1999/00 ends in 2000; Dec-25 is of 2025. */
function yearOf(date: RegExpExecArray): number | null {
  const g = date.groups ?? {};
  const first = g.bare ?? g.by ?? g.fiscal ?? g.double;
  if (first !== undefined) {
    const next = g.next ?? g.byNext ?? g.fiscalNext ?? g.doubleNext;
    if (next === undefined) return Number(first);
    const end = Number(first.slice(0, 2) + next);
    return end < Number(first) ? end + 100 : end;
  }
  const printed = g.named ?? g.slashed ?? g.iso ?? g.part ?? (g.short === undefined ? undefined : `20${g.short}`);
  return printed === undefined ? null : Number(printed);
}
