// Until when a statement is to hold: said in its clause, said at the head of its sentence, or taken from the plan's period.
import { findDeadlines, readFiveYear } from '../../language/zh/dates.js';
import { matchesOf } from '../../util/matches.js';

export interface StatedDeadline {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

const FIVE_YEAR_PATTERN = /[“"「]?十[一二三四五六七八九]五[”"」]?(?:规划)?(?:期间|时期|期末|末)/g;
const THIS_YEAR_PATTERN = /(?:今年|本年度?|年内)(?!以来|[前上])/g;

/** All deadlines of a passage in print order; `year` is that of a plan for one year. */
export function readDeadlines(text: string, folded: string, year: number | null): StatedDeadline[] {
  const found: StatedDeadline[] = findDeadlines(text, year).map(({ start, end, date }) => ({ start, end, date }));
  for (const match of matchesOf(folded, FIVE_YEAR_PATTERN)) {
    const to = readFiveYear(match[0])?.to;
    if (to !== undefined && to !== null)
      found.push({ start: match.index, end: match.index + match[0].length, date: String(to) });
  }
  if (year !== null) {
    for (const match of matchesOf(folded, THIS_YEAR_PATTERN))
      found.push({ start: match.index, end: match.index + match[0].length, date: String(year) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The deadline that governs [start, end): one in the clause itself, else the last one before it in the same sentence.
 * `deadlines` are ascending; `from` is where the sentence begins.
 */
export function deadlineFor(
  deadlines: readonly StatedDeadline[],
  from: number,
  start: number,
  end: number,
): { date: string; isOwn: boolean } | null {
  let low = 0;
  let high = deadlines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (deadlines[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  const last = deadlines[low - 1];
  return last === undefined || last.start < from ? null : { date: last.date, isOwn: last.start >= start };
}

const YEAR_LIST_PATTERN =
  /((?:19|20)\d\d) ?年(?:底|末)?(?:、|和|，)((?:19|20)\d\d) ?年(?:底|末)?(?:(?:、|和|，)((?:19|20)\d\d) ?年)?/;

/** 2024年、2025年分别完成30亿元、50亿元: one year for each of `count` numbers, or null. */
export function distributedYears(words: string, count: number): string[] | null {
  if (count < 2 || !words.includes('分别')) return null;
  const years =
    YEAR_LIST_PATTERN.exec(words)
      ?.slice(1)
      .filter((year) => year !== undefined) ?? [];
  return years.length === count ? years : null;
}
