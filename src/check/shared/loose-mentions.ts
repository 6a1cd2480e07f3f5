// Names of indicators that stand in the running text with their words in another order or one word exchanged: 经常参加体育锻炼人口比例 for
// 经常参加锻炼体育人数比例, 食品安全公众满意度 for 公众食品安全满意度.
import type { Passage } from '../../document/passage.js';
import type { Indicator, Span } from '../../model/plan.js';
import { normalisedName } from '../../score/names.js';
import type { CheckContext } from '../context.js';
import { excludeEachOther } from './excluding-words.js';
import { indicatorTables } from './indicator-rows.js';

export interface LooseMention {
  readonly indicator: Indicator;
  readonly span: Span;
}

interface Name {
  readonly indicator: Indicator;
  readonly text: string;
}

/** Shorter names are made of words that stand in many others. */
const LEAST_NAME = 8;
const LONGEST_NAME = 24;
/** So many of the characters are the same, whatever their order. */
const SHARED = 0.9;
const WORD_PATTERN = /^[\p{Script=Han}\d]+$/u;

/** The places, each with the row that it is most like. */
export function looseMentions(context: CheckContext): LooseMention[] {
  const rows = context.once(indicatorTables).flatMap((table) => table.rows);
  const known = new Set(rows.map(({ name }) => normalisedName(name)));
  const byEnd = new Map<string, Map<string, Name>>();
  for (const indicator of rows) {
    const { name: text } = indicator;
    if (text.length < LEAST_NAME || text.length > LONGEST_NAME || !WORD_PATTERN.test(text)) continue;
    const end = text.slice(-2);
    const names = byEnd.get(end) ?? new Map<string, Name>();
    if (!names.has(text)) byEnd.set(end, names.set(text, { indicator, text }));
  }
  if (byEnd.size === 0) return [];
  return context.paragraphs.flatMap(({ passage }) => mentionsIn(context, passage, byEnd, known));
}

function mentionsIn(
  context: CheckContext,
  passage: Passage,
  byEnd: ReadonlyMap<string, ReadonlyMap<string, Name>>,
  known: ReadonlySet<string>,
): LooseMention[] {
  const { text } = passage;
  const found: LooseMention[] = [];
  for (let end = LEAST_NAME; end <= text.length; end++) {
    let best: { indicator: Indicator; start: number } | null = null;
    let most = SHARED;
    for (const { indicator, text: name } of byEnd.get(text.slice(end - 2, end))?.values() ?? []) {
      const start = end - name.length;
      const words = text.slice(Math.max(start, 0), end);
      if (start < 0 || words[0] === '的' || !WORD_PATTERN.test(words)) continue;
      const shared = sharedCharacters(words, name) / name.length;
      if (shared >= most && !excludeEachOther(words, name)) [best, most] = [{ indicator, start }, shared];
    }
    if (best === null || isKnown(text, end, known)) continue;
    found.push({ indicator: best.indicator, span: context.spanIn(passage, best.start, end) });
  }
  return found;
}

/** The words end in the name of a row: then it is that row that is meant. */
function isKnown(text: string, end: number, known: ReadonlySet<string>): boolean {
  for (let length = 4; length <= LONGEST_NAME && length <= end; length++)
    if (known.has(normalisedName(text.slice(end - length, end)))) return true;
  return false;
}

function sharedCharacters(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const char of b) left.set(char, (left.get(char) ?? 0) + 1);
  let shared = 0;
  for (const char of a) {
    const count = left.get(char) ?? 0;
    if (count === 0) continue;
    left.set(char, count - 1);
    shared += 1;
  }
  return shared;
}
