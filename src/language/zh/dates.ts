// Dates, periods and deadlines as plans print them. Everything is read from folded text of the same length, so that
// offsets are those of the text that was given.
import { append } from '../../util/append.js';
import { matchesOf } from '../../util/matches.js';
import { fold } from './fold.js';

interface DateReading {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Deadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As precise as printed: 2027, 2026-08-31, 2020-06-30. */
  readonly date: string;
}

const DIGITS = '〇零○一二三四五六七八九';
const FULL_DATE_PATTERN =
  /(?<year>\d{4}|[〇零○ＯO0一二三四五六七八九]{4}) ?年 ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3}) ?日|(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/g;

/** Every full date in the text: 2020年4月26日, 二〇二〇年四月二十六日, 2020-04-26, 2020/4/26, 2020.4.26. */
export function findDates(text: string): DateReading[] {
  const found: DateReading[] = [];
  for (const match of matchesOf(fold(text), FULL_DATE_PATTERN)) {
    const g = match.groups ?? {};
    const date = isoDate(readYear(g.year ?? g.y ?? ''), readSmall(g.month ?? g.m ?? ''), readSmall(g.day ?? g.d ?? ''));
    if (date !== null) found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** 2020, 二〇二〇, 二○二○; 0 for what it cannot read. */
export function readYear(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  const digits = [...text].map((char) => (/[〇零○ＯO0]/.test(char) ? 0 : DIGITS.indexOf(char) - 2));
  return digits.length === 4 && digits.every((d) => d >= 0 && d <= 9) ? Number(digits.join('')) : 0;
}

/** 4, 十二, 二十六, 三十一 → number; 0 for what it cannot read. */
function readSmall(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const at = text.indexOf('十');
  const digit = (char: string | undefined) => (char === undefined ? 0 : Math.max(0, DIGITS.indexOf(char) - 2));
  if (at < 0) return text.length === 1 ? digit(text[0]) : 0;
  return (at === 0 ? 1 : digit(text[at - 1])) * 10 + digit(text[at + 1]);
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

const YEAR = '(?:(?:19|20)\\d{2}|二[〇零○][〇零○一二三四五六七八九]{2})';
// 2021年至2025年 · 2021-2023年 · 2021—2035年 · 2026年到2030年
const RANGE_PATTERN = new RegExp(`(?<from>${YEAR}) ?年? ?[至到\\-—–~]{1,3} ?(?<to>${YEAR}) ?年?`);
// “十四五” (also without quotation marks, and 第十四个五年规划)
const FIVE_YEAR_PATTERN =
  /[“"「『‘']?(?<ordinal>十[一二三四五六七八九]|九|八|七)五[”"」』’']?|第(?<nth>十[一二三四五六七八九])个五年/;
// “十四五”和二〇三五年远景目标 is a plan for the five years

/** 2021年至2025年, 2021-2023年, “十四五” as a period; null where the text has none. */
export function readPeriod(text: string): Period | null {
  const folded = fold(text);
  const range = RANGE_PATTERN.exec(folded);
  const fiveYear = readFiveYear(folded);
  if (range !== null) {
    const period = { from: readYear(range.groups?.from ?? ''), to: readYear(range.groups?.to ?? '') };
    if (period.from <= period.to) return period;
  }
  return fiveYear;
}

/** “十四五” → 2021–2025; the first one in the text. */
export function readFiveYear(text: string): Period | null {
  const match = FIVE_YEAR_PATTERN.exec(text);
  if (match === null) return null;
  const ordinal = '七八九'.indexOf(match.groups?.ordinal ?? match.groups?.nth ?? '');
  const nth =
    ordinal >= 0
      ? ordinal + 7
      : 10 + '一二三四五六七八九'.indexOf((match.groups?.ordinal ?? match.groups?.nth ?? '')[1] ?? '') + 1;
  return { from: 2021 + (nth - 14) * 5, to: 2025 + (nth - 14) * 5 };
}

const SINGLE_YEAR_PATTERN = new RegExp(`(?<!至 ?|到 ?|[-—~] ?)(?<year>${YEAR}) ?年?(?:度)?`);

/** The first single year in a title, 2020年…行动计划 → 2020; null where it has none. */
export function readSingleYear(text: string): number | null {
  const match = SINGLE_YEAR_PATTERN.exec(fold(text));
  return match === null ? null : readYear(match.groups?.year ?? '') || null;
}

/** 2022年汛期前: the words tell when, the date is the year. */
const SEASON = '(?:主?汛期|入汛|雨季|[供采]暖[季期]|春耕|春节|国庆节?|[春秋]季学期|[春秋]季?开学|[寒暑]假)';
// 到2027年底 · 2026年8月底前 · 6月底前 · 年底前 · 2025年年底 · 2024年底以前 · 全年 · 2025年12月31日前 · 第三季度前 · 今年内
const DEADLINE_PATTERN = new RegExp(
  [
    `(?<before>到|至|截至|截止|力争到?|争取到?|在|于)? ?(?<year>${YEAR}) ?年(?:度)?(?: ?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?:份)?(?: ?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?日)?| ?第?(?<quarter>[一二三四1-4]) ?季度|(?<half>上半年|下半年)| ?${SEASON}(?=之?前|以前))?(?<part>年?末|年?底|中旬|上旬|下旬|初)?(?<limit>之前|以前|前|内)?`,
    `(?<month2>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?月(?:份)?(?: ?(?<day2>\\d{1,2}) ?日)?(?<part2>末|底|中旬|上旬|下旬)?(?<limit2>之前|以前|前)`,
    `(?<yearEnd>(?:今年|本年|当年|全)?年[底末](?:之?前|以前)?)`,
    `(?<wholeYear>全年)`,
    `(?<half2>上半年|下半年)(?<limit3>之?前|内)?`,
    // 三季度末 · 第三季度前 · 到第三季度
    `(?<before4>到|至)? ?(?<nth>第)?(?<quarter4>[一二三四1-4]) ?季度(?<limit4>末|底|之?前|内)?`,
    `(?<before5>到|至)?(?:[今本当]年|年)内`,
    // “十四五”末 · 到“十四五”期末 · “十四五”期间 in words that are a deadline
    `(?<before6>到|至|力争到?)?[“"「『]?(?<five>十[一二三四五六七八九]五)[”"」』]?(?:规划)?(?<part6>期?末|期?间|期内|时期)?`,
  ].join('|'),
  'g',
);

/**
 * The deadlines that a text states, in print order. `year` is the year that a bare 6月底前, 年底 or 全年 belongs to
 * (of a plan for one year); without it they are left out.
 */
export function findDeadlines(text: string, year: number | null): Deadline[] {
  const folded = fold(text);
  const found: Deadline[] = [];
  for (const match of matchesOf(folded, DEADLINE_PATTERN)) {
    const date = deadlineDate(match.groups ?? {}, folded, match.index, match[0], year);
    if (date === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: text.slice(match.index, match.index + match[0].length).trim(),
      date,
    });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function deadlineDate(g: Groups, text: string, at: number, match: string, year: number | null): string | null {
  if (g.year !== undefined) return isDeadlineYear(g, text, at, match) ? namedDate(g, readYear(g.year)) : null;
  if (g.five !== undefined) {
    const isLimit = g.part6?.endsWith('末') === true || (g.before6 !== undefined && g.part6 !== undefined);
    return isLimit ? String(readFiveYear(g.five)?.to) : null;
  }
  if (year === null) return null;
  if (g.month2 !== undefined) {
    const previous = text[at - 1] ?? '';
    if (/[\d个年]/.test(previous)) return null;
    return endOf(year, readSmall(g.month2), g.day2, g.part2);
  }
  if (g.yearEnd !== undefined) return /[历\d]/.test(text[at - 1] ?? '') ? null : `${year}-12-31`;
  if (g.wholeYear !== undefined) return String(year);
  if (g.half2 !== undefined) return g.half2 === '上半年' ? `${year}-06-30` : `${year}-12-31`;
  if (g.quarter4 !== undefined) {
    const isLimited = g.before4 !== undefined || (g.limit4 !== undefined && g.limit4 !== '内');
    return isLimited ? quarterEnd(year, g.quarter4) : null;
  }
  return /年内$/.test(match) && !/\d/.test(text[at - 1] ?? '') ? String(year) : null;
}

function quarterEnd(year: number, quarter: string): string | null {
  return endOf(year, ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3, undefined, undefined);
}

/** 到2027年, 2025年底前, 力争2025年…, and 「2024年，」 at the head of a sentence; not 2023年培训计划, not 2020年以来. */
function isDeadlineYear(g: Groups, text: string, at: number, match: string): boolean {
  const after = text.slice(at + match.length, at + match.length + 6);
  if (/^(?:以来|以后|起|至|到|-|—|~|之日|开始)/.test(after)) return false;
  // 2023年印发的方案 looks back, 2026年6月底前出台方案 ahead
  if (g.limit === undefined && /^(?:印发|发布|出台|修订|版)/.test(after)) return false;
  if (/[至到\-—~]$/.test(text.slice(Math.max(0, at - 1), at)) && g.before === undefined) return true;
  if (g.before !== undefined && g.before !== '在' && g.before !== '于')
    return !/^从|自/.test(text.slice(Math.max(0, at - 1), at));
  if (g.limit !== undefined || (g.part !== undefined && g.part !== '初')) return true;
  const solid = text.slice(Math.max(0, at - 2), at).trimEnd();
  const head = at === 0 || solid === '' || '。；;：:'.includes(solid.at(-1)!);
  return head && /^[，,]/.test(after);
}

function namedDate(g: Groups, year: number): string | null {
  if (year === 0) return null;
  if (g.month !== undefined) return endOf(year, readSmall(g.month), g.day, g.part);
  if (g.quarter !== undefined) return quarterEnd(year, g.quarter);
  if (g.half !== undefined) return g.half === '上半年' ? `${year}-06-30` : `${year}-12-31`;
  return g.part?.endsWith('底') || g.part?.endsWith('末') ? `${year}-12-31` : String(year);
}

function endOf(year: number, month: number, day: string | undefined, part: string | undefined): string | null {
  if (month < 1 || month > 12) return null;
  if (day !== undefined) return isoDate(year, month, readSmall(day));
  if (part === '上旬') return isoDate(year, month, 10);
  if (part === '中旬') return isoDate(year, month, 20);
  return isoDate(year, month, lastDay(year, month));
}

/** The latest of several deadlines: by the end of what each names (2027 is the end of 2027). */
export function latestDeadline(deadlines: readonly Deadline[]): Deadline | null {
  let latest: Deadline | null = null;
  for (const d of deadlines) if (latest === null || endKey(d.date) > endKey(latest.date)) latest = d;
  return latest;
}

function endKey(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date;
}

/**
 * The date in words that are nothing but a deadline: 2025年12月底前, 2026年, 2024年第三季度, 6月底, 2024年一季度启动，年底前完成,
 * 2023—2025年, 2024.10; null for 长期, 持续推进 and for a mere beginning (2024年起).
 */
export function readStatedDeadline(text: string, year: number | null): string | null {
  const words = fold(text.slice(0, 120)).replace(/\s/g, '');
  const found: Deadline[] = [];
  let known = year;
  for (const part of words.split(/[-—–~至到、，,；;。]+/)) {
    const named = /(?<!\d)20\d\d(?!\d)/.exec(part);
    if (named !== null) known = Number(named[0]);
    if (part === '' || /(?:起|开始|启动|开工)$/.test(part)) continue;
    append(found, findDeadlines(statedWords(part, named !== null ? null : known), known));
  }
  const [dated] = [
    ...matchesOf(words, /(?<!\d)(?<year>20\d\d)[./-](?<month>\d{1,2})(?:[./-](?<day>\d{1,2}))?(?!\d)/g),
  ].slice(-1);
  if (dated !== undefined) {
    return endOf(Number(dated.groups?.year), Number(dated.groups?.month), dated.groups?.day, undefined);
  }
  return latestDeadline(found)?.date ?? null;
}

/** A part with the words that make a deadline of it: 6月底 → 到2024年6月底, 2025 → 到2025年, “十四五”期间 → 到“十四五”期间. */
function statedWords(part: string, year: number | null): string {
  const words = part.replace(/^(?:于|在|自|从|力争|争取|确保|计划|预计|拟|每年)+/, '');
  const isBare = year !== null && /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月/.test(words);
  return `到${isBare ? `${year}年` : ''}${words}${/^20\d\d$/.test(words) ? '年' : ''}`;
}
