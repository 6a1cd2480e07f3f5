// Actual values as a file of them is read: one object a value, whatever the file's layout was.
import * as z from 'zod';

const nullableText = z.string().nullable();

/** 当年值 counts one year (or one period); 累计值 counts from the beginning of the plan's period. */
export const basisSchema = z.enum(['annual', 'running']);

export const actualRowSchema = z
  .object({
    row: z.number().int().min(1).describe('The line of the file (CSV) or the position in the array (JSON), from 1.'),
    column: nullableText.describe('The header above the value.'),
    id: nullableText,
    table: nullableText,
    number: nullableText,
    name: nullableText,
    year: z.number().int().nullable(),
    period: nullableText.describe('Less than a year: 2026-06 (until the end of June), 2026Q2, 2026H1.'),
    raw: z.string().describe('The cell as it stands in the file.'),
    value: z.number().nullable().describe('null: the file does not know it. Never zero, never a guess.'),
    absence: z
      .enum(['not-reported', 'not-published', 'not-surveyed', 'discontinued'])
      .nullable()
      .describe('Why there is no value, where the file says so.'),
    unread: z
      .enum(['words', 'progress', 'date', 'merged', 'bound', 'figure', 'negative'])
      .nullable()
      .optional()
      .describe(
        'Why a cell that is not blank gave no value: words, a share of work done, a date, one cell over several rows, a bound (≥95), a figure that cannot be read, a share below zero.',
      ),
    unit: nullableText,
    basis: basisSchema.nullable(),
    scope: nullableText,
    region: nullableText,
    vintage: nullableText,
    estimated: z.boolean(),
    source: nullableText,
    note: nullableText,
    accepted: z
      .boolean()
      .nullable()
      .describe(
        'In a file of proposals: whether a person has accepted the row (采纳). null: the file has no such column.',
      ),
    cells: z.record(z.string(), z.string()).describe('The row as it stands: header → cell.'),
  })
  .describe('One actual value.');

export const actualsSchema = z.array(actualRowSchema).describe('Actual values as `plan score --actuals` reads them.');

export type Basis = z.infer<typeof basisSchema>;
export type ActualRow = z.infer<typeof actualRowSchema>;
