// What all phrasings share: comparator before, numeral, unit, comparator after.
import type { Commitment, Comparator } from '../../../model/plan.js';
import { readComparatorAfter, readComparatorBefore } from '../comparators.js';
import type { Numeral } from '../numerals.js';
import type { Quantity } from './quantity.js';

export interface AmountParts {
  readonly numeral: Numeral;
  readonly end: number;
  readonly unit: string | null;
  readonly kind: Commitment['kind'];
  readonly phrasing: string;
  readonly unitInferred?: boolean;
  readonly value?: number;
  readonly upper?: number | null;
  readonly ratio?: readonly [number, number] | null;
}

/** Puts an amount together and reads the comparators around it. */
export function makeAmount(text: string, parts: AmountParts): Quantity {
  const { numeral } = parts;
  const before = readComparatorBefore(text, numeral.start);
  const after = readComparatorAfter(text, parts.end);
  const upper = parts.upper === undefined ? numeral.upper : parts.upper;
  return {
    start: numeral.start,
    end: after?.end ?? parts.end,
    from: before?.start ?? numeral.start,
    value: parts.value ?? numeral.value,
    upper,
    ratio: parts.ratio ?? null,
    comparator: settleComparator(before?.comparator, after?.comparator, upper, numeral),
    unit: parts.unit,
    unitInferred: parts.unitInferred ?? false,
    kind: parts.kind,
    vague: numeral.vague,
    implicit: false,
    role: 'amount',
    phrasing: parts.phrasing,
    form: numeral.form,
  };
}

/** 「控制在2.8%以内」 says le twice; 「约90%以上」 is ge; 「保持在5%左右」 approx; 10余个 is more than 10. */
function settleComparator(
  before: Comparator | undefined,
  after: Comparator | undefined,
  upper: number | null,
  numeral: Numeral,
): Comparator {
  if (upper !== null) return 'range';
  if (after === 'ge' || after === 'le') return after;
  if (after !== undefined) return before === undefined || before === 'le' ? after : before;
  if (before !== undefined) return before;
  return numeral.vague === null ? 'eq' : numeral.vague === '几' ? 'approx' : 'gt';
}
