// What an English value cell says: at least 10,000 · 0.00 ⏎ 31-Mar-2018 · 85% by 2027 · TBC · No value given.
import type { Comparator } from '../../model/plan.js';
import { findAmounts } from './amounts.js';

export interface EnglishCell {
  readonly start: number;
  readonly end: number;
  readonly state: 'value' | 'placeholder' | 'not-applicable' | 'text';
  readonly value: number | null;
  readonly upper: number | null;
  readonly comparator: Comparator | null;
  readonly unit: string | null;
  readonly year: number | null;
}

const NOT_APPLICABLE_PATTERN =
  /^(?:n\.?\/?a\.?|not applicable|no (?:value|data|baseline|information)(?: given| available)?|not (?:available|given|measured|reported|recorded))$/i;
const PLACEHOLDER_PATTERN =
  /^(?:t\.?b\.?[acdes]\.?|to be (?:determined|confirmed|established|decided|defined|set|advised|collected)|pending|x{1,3}%?)(?: (?:in|by|at|during) .{1,30})?$/i;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** The date below a value: 31-Mar-2018, (June 2020), as of 2019, (2016/17). */
const DATE_PATTERN = new RegExp(
  `[([]?(?:(?:as of|at|in|by|from|since) )?(?:(?:\\d{1,2}[- /])?${MONTH}[-, /]{1,2}(?:\\d{1,2}, )?(?<named>(?:19|20)\\d\\d)|\\d{1,2}/\\d{1,2}/(?<slashed>(?:19|20)\\d\\d)|(?<iso>(?:19|20)\\d\\d)-\\d\\d-\\d\\d)[)\\]]?$|[([](?:as of |in |by |FY ?|baseline )?(?<bare>(?:19|20)\\d\\d)(?:/(?<next>\\d\\d))?[)\\]]$|(?<=\\d%?)\\s(?:by|in) (?<by>(?:19|20)\\d\\d)$`,
  'i',
);
const LONGEST = 80;

/** Reads a cell that holds English words or an English date; null for one that is not sure, which the general rules read. */
export function readEnglishCell(text: string): EnglishCell | null {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !/[A-Za-z]{2}|n\/a|\d\/\d|\d{4}-\d\d/i.test(trimmed)) return null;
  const whole = {
    start,
    end: start + trimmed.length,
    value: null,
    upper: null,
    comparator: null,
    unit: null,
    year: null,
  };
  if (NOT_APPLICABLE_PATTERN.test(trimmed)) return { ...whole, state: 'not-applicable' };
  if (PLACEHOLDER_PATTERN.test(trimmed)) return { ...whole, state: 'placeholder' };
  const date = DATE_PATTERN.exec(trimmed);
  const { named, slashed, iso, bare, next, by } = date?.groups ?? {};
  const printed =
    named ?? slashed ?? iso ?? (bare !== undefined && next !== undefined ? bare.slice(0, 2) + next : bare) ?? by;
  const year = printed === undefined ? null : Number(printed);
  const words = (date === null ? trimmed : trimmed.slice(0, date.index)).trim();
  // A date alone is the general rules' to read.
  if (words === '' || (date === null && !/[a-z]/i.test(words))) return null;
  const own = { start, end: start + words.length, value: null, upper: null, comparator: null, unit: null, year };
  const amounts = findAmounts(words);
  const [only] = amounts;
  const isWhole =
    only !== undefined &&
    amounts.length === 1 &&
    only.start === 0 &&
    only.end >= words.length &&
    (only.counted === null || only.counted === only.unit);
  if (isWhole && only !== undefined) {
    const { value, upper, comparator, unit } = only;
    return { ...own, state: 'value', value, upper, comparator, unit };
  }
  return date !== null && !/\d/.test(words) ? { ...own, state: 'text' } : null;
}
