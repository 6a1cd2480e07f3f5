// A stretch of English text → commitments and facts, in the shape that the Chinese ones have.
import { type Document, spanAt } from '../../document/document.js';
import { toSource } from '../../document/passage.js';
import { readEnglishStatements } from '../../language/en/statement/index.js';
import type { Commitment, Fact } from '../../model/plan.js';
import { type Note, note } from '../../util/note.js';
import type { IndicatorIndex } from './indicator-links.js';
import type { Stretch } from './stretches.js';

export interface EnglishContext {
  readonly section: string[];
  readonly index: IndicatorIndex;
  taskOf(offset: number): string | null;
  /** Until when a task is due by the table that it is a row of. */
  dueOf(task: string | null): string | null;
  readonly periodEnd: number | null;
  /** The year that the document is from. */
  readonly now: number | null;
}

/** An amount that is neither target nor result nor forecast, with the words behind it. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Characters behind an amount that tell which one it is. */
const MORE_WORDS = 30;

/** Reads one stretch; ids are given when all are known. */
export function readEnglishStretch(
  document: Document,
  { passage, cell }: Stretch,
  { section, index, taskOf, dueOf, periodEnd, now }: EnglishContext,
): { commitments: Commitment[]; facts: Fact[]; left: LeftOut[] } {
  const commitments: Commitment[] = [];
  const facts: Fact[] = [];
  const { statements, left } = readEnglishStatements(passage.text, now);
  for (const { amount, tense, subject, action, strength, kind, ...at } of statements) {
    const whole = toSource(passage, at.start, at.end);
    const value = toSource(passage, amount.start, amount.end);
    const common = {
      id: '',
      task: taskOf(whole.start),
      section,
      quote: document.text.slice(whole.start, whole.end),
      valueQuote: document.text.slice(value.start, value.end),
      valueSpan: spanAt(document, value.start, value.end, cell),
      action,
      subject,
      comparator: amount.comparator,
      value: amount.value,
      upper: amount.upper,
      unit: amount.unit,
      ratio: null,
      kind,
      hedged: strength === 'strive',
      strength,
      implicit: false,
      span: spanAt(document, whole.start, whole.end, cell),
    };
    if (tense === 'future') {
      const link = index.link(subject, amount.value, amount.upper);
      const deadline = at.deadline ?? dueOf(common.task) ?? (periodEnd === null ? null : String(periodEnd));
      const inferred = [
        ...(deadline !== null && at.deadline === null ? ['deadline'] : []),
        ...(link?.how === 'value' ? ['indicator'] : []),
      ];
      commitments.push({ ...common, corrected: null, indicator: link?.id ?? null, deadline, inferred });
    } else {
      const link = index.linkResult(subject, amount.value, amount.upper);
      const inferred = link?.how === 'value' ? ['indicator'] : [];
      facts.push({ ...common, indicator: link?.id ?? null, deadline: null, inferred, tense });
    }
  }
  return {
    commitments,
    facts,
    left: left.map(({ start, end }) => ({
      ...toSource(passage, start, end),
      text: passage.text
        .slice(start, end + MORE_WORDS)
        .replace(/\s\S*$/, '')
        .replace(/\s+/g, ' '),
    })),
  };
}

const MOST_EXAMPLES = 3;

/** One message for all amounts that were left out; none where there are none. */
export function leftOutNotes(left: readonly LeftOut[]): Note[] {
  const [first] = left;
  if (first === undefined) return [];
  const examples = left.slice(0, MOST_EXAMPLES).map(({ text }) => `“${text}”`);
  return [note('info', 'english-amounts-left-out', { count: left.length, examples: examples.join(' ') }, first)];
}
