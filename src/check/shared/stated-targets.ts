// Every target that a plan states, of its tables and of its text, in one shape: for laying two plans side by side.
import { readDirection } from '../../language/zh/direction.js';
import type { Commitment, Indicator, Plan, Span } from '../../model/plan.js';
import { rowWords, valueWords } from './row-words.js';
import { boundOf, sideOf, unitOf } from './values.js';

export interface StatedTarget {
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string | null;
  /** A total of the period. */
  readonly isTotal: boolean;
  readonly isEstimated: boolean;
  readonly direction: 'increase' | 'decrease' | null;
  readonly isBinding: boolean;
  readonly isInText: boolean;
  /** As printed, and where: 60%, 表1 1 护理型床位占比. */
  readonly words: string;
  readonly place: string;
  readonly span: Span;
}

/** The levels that a plan wants, in document order within tables and text; a sentence that restates a row is left out. */
export function statedTargets(plan: Plan): StatedTarget[] {
  return [
    ...plan.indicators.flatMap((indicator) => (indicator.parent === null ? ofRow(plan, indicator) : [])),
    ...plan.commitments.flatMap(ofSentence),
  ];
}

function ofRow(plan: Plan, indicator: Indicator): StatedTarget[] {
  return indicator.values.flatMap((value) => {
    if (sideOf(value) !== 'target' || value.value === null || value.year === null) return [];
    if (value.upper !== null || value.measure !== 'level') return [];
    return {
      name: indicator.name,
      year: value.year,
      value: value.value,
      unit: unitOf(value, indicator),
      isTotal: value.cumulative,
      isEstimated: value.estimated,
      direction: indicator.direction.value,
      isBinding: indicator.attribute === 'binding',
      isInText: false,
      words: valueWords(value, indicator),
      place: rowWords(plan, indicator),
      span: value.span,
    };
  });
}

/** Shares and rates only: what is built or done in a sentence is some of what the other plan wants. */
function ofSentence(commitment: Commitment): StatedTarget[] {
  const { subject, value, upper, deadline, kind, indicator, comparator } = commitment;
  if (value === null || upper !== null || deadline === null || indicator !== null) return [];
  if (kind !== 'ratio' && kind !== 'rate') return [];
  const bound = boundOf(comparator);
  const byBound = bound === null ? null : bound === 'below' ? 'increase' : 'decrease';
  return [
    {
      name: subject,
      year: Number(deadline.slice(0, 4)),
      value,
      unit: commitment.unit,
      isTotal: false,
      isEstimated: commitment.hedged,
      direction: byBound ?? readDirection(subject)?.value ?? null,
      isBinding: false,
      isInText: true,
      words: commitment.valueQuote,
      place: commitment.quote,
      span: commitment.valueSpan,
    },
  ];
}
