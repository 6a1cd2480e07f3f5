// The years that a plan is for, as its words say: its own statement, its title, its term of validity, or its only goal.
import type { Document } from '../../document/document.js';
import { type Period, readFiveYear, readPeriod, readSingleYear, readYear } from '../../language/zh/dates.js';
import { fold } from '../../language/zh/fold.js';
import type { Outline } from '../outline.js';

/** 规划期限为2021年至2025年 · 本规划期为2021—2025年 · 实施期限：2021-2023年 */
const STATED_PATTERN = /(?:规划|计划|实施|方案|行动|纲要)的?(?:期限|期|年限|时限|周期|时间)/g;
/** 自2025年5月31日起施行，有效期至2027年12月31日 */
const FROM_PATTERN = /自 ?(?<from>\d{4}) ?年/g;
const TO_PATTERN = /[至到] ?(?<to>\d{4}) ?年/;

/** Reads the period; null where the document does not say. */
export function extractPeriod(document: Document, outline: Outline, title: string | null): Period | null {
  const folded = fold(document.text);
  return (
    statedPeriod(folded) ??
    titlePeriod(title) ??
    validity(folded) ??
    openingPeriod(outline, title) ??
    reportPeriod(outline, title) ??
    goalPeriod(document, outline)
  );
}

function statedPeriod(text: string): Period | null {
  for (const match of text.matchAll(STATED_PATTERN)) {
    const words = restOfSentence(text, match.index + match[0].length, 36).replace(/^(?:为|是|[:：]|自|从)/, '');
    const period = /^[^，,\d]{0,6}\d{4}/.test(words) ? readPeriod(words) : null;
    if (period !== null) return period;
  }
  return null;
}

function restOfSentence(text: string, from: number, longest: number): string {
  const words = text.slice(from, from + longest);
  const end = words.search(/[。；;\n]/);
  return end < 0 ? words : words.slice(0, end);
}

function titlePeriod(title: string | null): Period | null {
  if (title === null) return null;
  const period = readPeriod(title);
  if (period !== null) return period;
  // 2023年…计划执行情况与2024年…计划草案的报告 is a plan for 2024
  const head = /(?:执行|完成|落实)情况(?:的报告)?(?:[和与及暨、]|以及)/.exec(title);
  const next = head === null ? undefined : title.slice(head.index + head[0].length);
  const nextYear = next === undefined ? null : readSingleYear(next);
  if (nextYear !== null) return { from: nextYear, to: nextYear };
  const year = /[（(]\d{4}年?(?:版|修订)/.test(fold(title)) ? null : readSingleYear(title);
  return year === null ? null : { from: year, to: year };
}

function validity(text: string): Period | null {
  for (const match of text.matchAll(FROM_PATTERN)) {
    const words = restOfSentence(text, match.index + match[0].length, 80);
    const to = /施行|实施|执行|生效/.test(words) ? TO_PATTERN.exec(words)?.groups?.to : undefined;
    if (to !== undefined && Number(to) >= Number(match.groups?.from))
      return { from: Number(match.groups?.from), to: Number(to) };
  }
  return null;
}

/** A plan whose title is missing, and which says at once that it is for the “十四五”: 「“十四五”是…时期。本规划依据…」. */
function openingPeriod(outline: Outline, title: string | null): Period | null {
  if (title !== null) return null;
  const opening = outline.lines
    .filter((line) => line.role === 'text')
    .slice(0, 3)
    .map((line) => line.text.slice(0, 600))
    .join('\n');
  return /本(?:规划|计划|纲要)|五年/.test(opening) ? readFiveYear(opening) : null;
}

/** A report on the work of a government plans for the one year that a chapter names: 三、2024年重点工作, 对2018年政府工作的建议. */
function reportPeriod(outline: Outline, title: string | null): Period | null {
  if (title === null || !/工作报告$/.test(title)) return null;
  const years = new Set<number>();
  for (const { title: words, level } of outline.sections) {
    if (level > 1 || !/重点|任务|安排|打算|建议|部署/.test(words) || /回顾|总结/.test(words)) continue;
    const year = readPeriod(words) === null ? readSingleYear(words) : null;
    if (year !== null) years.add(year);
  }
  const [year] = years;
  return year === undefined || years.size > 1 ? null : { from: year, to: year };
}

const GOALS_PATTERN = /目标/;

/** 到2027年, … as the only year that the chapter on goals names. */
function goalPeriod(document: Document, outline: Outline): Period | null {
  const years = new Set<number>();
  let goal: number | null = null;
  for (const line of outline.lines) {
    const inGoals =
      outline.sectionPath(line.start).some((title) => GOALS_PATTERN.test(title)) ||
      GOALS_PATTERN.test(line.title ?? '');
    if (!inGoals) continue;
    const text = fold(document.text.slice(line.start, line.end));
    for (const match of text.matchAll(
      /(?<to>到|至|力争)? ?(?<year>20\d{2}|二[〇零○][〇零○一二三四五六七八九]{2}) ?年/g,
    )) {
      const year = readYear(match.groups?.year ?? '');
      years.add(year);
      if (match.groups?.to !== undefined) goal = year;
    }
  }
  return goal !== null && years.size === 1 ? { from: null, to: goal } : null;
}
