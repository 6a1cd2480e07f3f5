// English dates and deadlines: by 2030, by the end of 2025, by June 2024, in the year 2030, between 2021 and 2025.

export interface EnglishDeadline {
  readonly start: number;
  readonly end: number;
  /** As precise as printed: 2030, 2024-06-30. */
  readonly date: string;
  /** by, before, until, through: said as a deadline; in, for: only a year. */
  readonly isBound: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A month's name, long or short. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DEADLINE_PATTERN = new RegExp(
  `\\b(?<bound>by|before|until|till|through|no later than|not later than|in|for|during)(?: the)?(?: end(?: of)?[ -]| year[ -]?end | early | mid[ -]| late | (?:calendar |fiscal |financial )?years? | FY ?){0,2} ?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? )?(?<month>${MONTH} )?(?:\\d{1,2}, )?(?<year>20\\d\\d)(?:[/-](?<next>\\d\\d|20\\d\\d))?(?![\\d,.]\\d|\\d)`,
  'gi',
);
/** its 2020 goal to …, the 2030 target of … */
const GOAL_YEAR_PATTERN = /\b(?<year>20\d\d) (?:goal|target|objective)s?\b/gi;
const FULL_DATE_PATTERN = new RegExp(
  `\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH}),? (?<year>(?:19|20)\\d\\d)|(?<month2>${MONTH}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>(?:19|20)\\d\\d)|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d))\\b`,
  'gi',
);

/** Every year that a text names as a deadline, or as the year of a statement, in print order. */
export function findEnglishDeadlines(text: string): EnglishDeadline[] {
  const named = [...text.matchAll(GOAL_YEAR_PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: match.groups?.year ?? '',
    isBound: true,
  }));
  const found = [...text.matchAll(DEADLINE_PATTERN)].flatMap((match) => {
    const { bound = '', day, month, year = '', next } = match.groups ?? {};
    const last = next === undefined ? year : next.length === 2 ? year.slice(0, 2) + next : next;
    const isBound = !/^(?:in|for|during)$/i.test(bound);
    const at = month === undefined ? -1 : monthOf(month);
    const date =
      at < 0 ? last : isoDate(Number(year), at + 1, day === undefined ? lastDay(Number(year), at + 1) : Number(day));
    return date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date, isBound }];
  });
  return [...named, ...found].sort((a, b) => a.start - b.start);
}

/** Every full date: 12 December 2015, December 12, 2015, 2015-12-12. */
export function findEnglishDates(text: string): { start: number; end: number; date: string }[] {
  return [...text.matchAll(FULL_DATE_PATTERN)].flatMap((match) => {
    const g = match.groups ?? {};
    const date =
      g.iso ?? isoDate(Number(g.year ?? g.year2), monthOf(g.month ?? g.month2 ?? '') + 1, Number(g.day ?? g.day2));
    return date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date }];
  });
}

/** A cell of deadlines that is longer is prose. */
const LONGEST_DEADLINE = 200;

/** What a cell of deadlines says: By December 2023, Q4 2022, 30 June 2024, 2022-2024, FY 2021/22; null for Ongoing. */
export function englishDeadline(text: string): string | null {
  const cell = text.slice(0, LONGEST_DEADLINE);
  const dates = findEnglishDates(cell);
  if (dates.length > 0) return dates.at(-1)?.date ?? null;
  const bound = /^(?:by|before|until|in|end)\b/i.test(cell.trim()) ? cell : `by ${cell.trim()}`;
  const found = findEnglishDeadlines(behindDash(bound));
  if (found.length > 0) return found.at(-1)?.date ?? null;
  const years = [...cell.matchAll(/(?<!\d)20\d\d(?!\d)/g)];
  return years.at(-1)?.[0] ?? null;
}

/** January 2021 – June 2023: what the last dash or 「to」 leads to. */
function behindDash(text: string): string {
  const last = [...text.matchAll(/\s(?:-|–|—|to)\s(?=[A-Z]|\d)/gi)].at(-1);
  return last === undefined ? text : `by ${text.slice(last.index + last[0].length)}`;
}

/** The last deadline that a text sets with by, before or until. */
export function latestEnglishDeadline(text: string): { date: string; text: string } | null {
  const bound = findEnglishDeadlines(text).filter(({ isBound }) => isBound);
  const last = bound.reduce<EnglishDeadline | null>(
    (best, one) => (best === null || one.date >= best.date ? one : best),
    null,
  );
  return last === null ? null : { date: last.date, text: text.slice(last.start, last.end) };
}

function monthOf(word: string): number {
  const key = word.trim().replace('.', '').toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(key.slice(0, 3)));
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
