// When a result was reached, by the words of its own sentence; else by what kind of document says it.
import { readFiveYear, readYear } from '../../language/zh/dates.js';
import { fold } from '../../language/zh/fold.js';
import type { Fact, Plan } from '../../model/plan.js';

export interface FactTime {
  readonly year: number | null;
  /** True where the sentence or its heading names the year or the period, false where only the document's own time tells it. */
  readonly stated: boolean;
  /** The figure counts all years of a period: “十三五”期间…91.41万人. */
  readonly running: boolean;
}

/** 2023年, 2021—2023年; not the beginning that 2021年以来 counts from. */
const YEAR_PATTERN = /(?<year>(?:19|20)\d{2}|二[〇零○][〇零○一二三四五六七八九]{2}) ?年(?!以来|起)/g;
const RUNNING_PATTERN = /累计|年以来|[五5]年(?:来|间|内|共)|五[”"」』’']?(?:规划)?(?:期间|时期|以来|期内)/;
const SENTENCE_END_PATTERN = /[。；;\n]/g;
/** Kinds of figures that add up over the years; a share of five years is none. */
const ADDED_KINDS: ReadonlySet<Fact['kind']> = new Set([
  'count',
  'money',
  'area',
  'length',
  'volume',
  'mass',
  'energy',
]);

/** The time of a result. `text` is the document's canonical text, null where only the extracted plan is at hand. */
export function timeOfFact(fact: Fact, plan: Plan, text: string | null): FactTime {
  const sentence = fold(text === null ? fact.quote : sentenceUpTo(fact, text));
  const fiveYear = readFiveYear(sentence);
  const running = RUNNING_PATTERN.test(sentence) && ADDED_KINDS.has(fact.kind);
  const year = lastYear(sentence);
  if (year !== null) return { year, stated: true, running };
  if (fiveYear?.to != null) return { year: fiveYear.to, stated: true, running };
  const headed = [...fact.section].reverse().map(fold).map(lastYear);
  const heading = headed.find((one) => one !== null);
  if (heading != null) return { year: heading, stated: true, running };
  return { year: yearOfDocument(plan), stated: false, running };
}

function lastYear(text: string): number | null {
  return [...text.matchAll(YEAR_PATTERN)].map(({ groups }) => readYear(groups?.year ?? '')).at(-1) || null;
}

/** The words of the fact's sentence up to and with the fact itself. */
function sentenceUpTo({ span, quote }: Fact, text: string): string {
  const before = text.slice(Math.max(0, span.start - 400), span.start);
  const stop = [...before.matchAll(SENTENCE_END_PATTERN)].at(-1);
  return before.slice(stop === undefined ? 0 : stop.index + 1) + quote;
}

/** A plan reports on what was before its period; another document on the year before it was issued. */
function yearOfDocument({ period, issued }: Plan): number | null {
  if (period?.from != null) return period.from - 1;
  return issued === null ? null : Number(issued.slice(0, 4)) - 1;
}
