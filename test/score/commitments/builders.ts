// Commitments by hand.
import type { Commitment, Span } from '../../../src/model/plan.js';

const NOWHERE: Span = { line: null, page: null, cell: null, start: 0, end: 0 };

/** 10个, until the end of the plan, unless told otherwise. */
export function commitment(more: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c1',
    task: null,
    indicator: null,
    section: [],
    quote: '新建公园10个',
    valueQuote: '10个',
    corrected: null,
    valueSpan: NOWHERE,
    action: null,
    subject: '公园数',
    comparator: 'eq',
    value: 10,
    upper: null,
    unit: '个',
    ratio: null,
    kind: 'count',
    deadline: null,
    hedged: false,
    strength: 'plain',
    implicit: false,
    inferred: [],
    span: NOWHERE,
    ...more,
  };
}
