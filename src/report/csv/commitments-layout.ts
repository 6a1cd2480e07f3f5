// The CSV layout of commitments: a row a commitment.
import type { Commitment, Plan } from '../../model/plan.js';
import {
  COMPARATORS,
  type CsvLayout,
  columnOf,
  fileColumn,
  joinNames,
  joinPath,
  REQUIRED,
  spanColumns,
} from './layout.js';

interface CommitmentRow {
  readonly file: string;
  readonly commitment: Commitment;
}

export const commitmentsLayout: CsvLayout<CommitmentRow> = {
  name: 'csv-commitments',
  title: '量化承诺 · Commitments',
  columns: [
    fileColumn(),
    columnOf('commitment', 'string', '承诺编号', 'Id of the commitment.', ({ commitment }) => commitment.id, REQUIRED),
    columnOf('task', 'string', '任务编号', 'Id of its task.', ({ commitment }) => commitment.task),
    columnOf(
      'indicator',
      'string',
      '指标编号',
      'Id of the indicator that it restates.',
      ({ commitment }) => commitment.indicator,
    ),
    columnOf('section', 'string', '章节', 'Titles of the sections, outer first, joined by " > ".', ({ commitment }) =>
      joinPath(commitment.section),
    ),
    columnOf('quote', 'string', '原文', 'The clause as printed.', ({ commitment }) => commitment.quote, REQUIRED),
    columnOf(
      'valueQuote',
      'string',
      '数值原文',
      'The number as printed.',
      ({ commitment }) => commitment.valueQuote,
      REQUIRED,
    ),
    columnOf('action', 'string', '动作', 'Verb.', ({ commitment }) => commitment.action),
    columnOf('subject', 'string', '对象', 'What is counted.', ({ commitment }) => commitment.subject, REQUIRED),
    columnOf('comparator', 'string', '比较', 'How the value is meant.', ({ commitment }) => commitment.comparator, {
      required: true,
      ...COMPARATORS,
    }),
    columnOf('value', 'number', '数值', 'The number.', ({ commitment }) => commitment.value),
    columnOf('upper', 'number', '上限', 'Upper end of a range.', ({ commitment }) => commitment.upper),
    columnOf('unit', 'string', '单位', 'Unit.', ({ commitment }) => commitment.unit),
    columnOf('ratio', 'string', '比', 'Both sides of a ratio, 55:45.', ({ commitment }) => commitment.ratio?.join(':')),
    columnOf('kind', 'string', '类型', 'Kind of quantity.', ({ commitment }) => commitment.kind, REQUIRED),
    columnOf('deadline', 'string', '时限', 'Deadline.', ({ commitment }) => commitment.deadline),
    columnOf('hedged', 'boolean', '力争', '力争, 争取.', ({ commitment }) => commitment.hedged),
    columnOf('strength', 'string', '力度', 'How binding its words are.', ({ commitment }) => commitment.strength, {
      required: true,
      enum: ['must', 'plain', 'strive', 'encourage'],
    }),
    columnOf(
      'implicit',
      'boolean',
      '隐含',
      'A target without a numeral: 全覆盖 = 100 %.',
      ({ commitment }) => commitment.implicit,
    ),
    columnOf('inferred', 'string', '推断项', 'Fields that the text does not state, joined by "; ".', ({ commitment }) =>
      joinNames(commitment.inferred),
    ),
    ...spanColumns<CommitmentRow>(({ commitment }) => commitment.span),
  ],
};

/** The rows of a plan. */
export function commitmentRows(plan: Plan): CommitmentRow[] {
  return plan.commitments.map((commitment) => ({ file: plan.source.file, commitment }));
}
