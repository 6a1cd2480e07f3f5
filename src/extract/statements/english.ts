// A stretch of English text → commitments and facts, in the shape that the Chinese ones have.
import { type Document, spanAt } from '../../document/document.js';
import { toSource } from '../../document/passage.js';
import { readEnglishStatements } from '../../language/en/statement/index.js';
import type { Commitment, Fact } from '../../model/plan.js';
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

/** Reads one stretch; ids are given when all are known. */
export function readEnglishStretch(
  document: Document,
  { passage, cell }: Stretch,
  { section, index, taskOf, dueOf, periodEnd, now }: EnglishContext,
): { commitments: Commitment[]; facts: Fact[] } {
  const commitments: Commitment[] = [];
  const facts: Fact[] = [];
  for (const { amount, tense, subject, action, strength, kind, ...at } of readEnglishStatements(passage.text, now)) {
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
      commitments.push({ ...common, indicator: link?.id ?? null, deadline, inferred });
    } else {
      const link = index.linkResult(subject, amount.value, amount.upper);
      const inferred = link?.how === 'value' ? ['indicator'] : [];
      facts.push({ ...common, indicator: link?.id ?? null, deadline: null, inferred, tense });
    }
  }
  return { commitments, facts };
}
