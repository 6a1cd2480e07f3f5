// The shape that `plan diff -f json` prints: what one plan says and another does not, or says otherwise.
import * as z from 'zod';
import { spanSchema } from './plan.js';

const text = z.string();
const nullableText = z.string().nullable();

export const diffSideSchema = z.object({
  id: text,
  number: nullableText,
  name: text,
  unit: nullableText.describe('Of an indicator.'),
  says: nullableText.describe('The target of an indicator, the text of a task, the quote of a commitment, as printed.'),
  span: spanSchema,
});

export const diffChangeSchema = z.object({
  field: z.enum([
    ...([
      'name',
      'title',
      'subject',
      'unit',
      'attribute',
      'category',
      'baseline',
      'interim',
      'target',
      'actual',
    ] as const),
    ...(['section', 'lead', 'support', 'responsible', 'deadline', 'text', 'value', 'strength'] as const),
  ]),
  year: z.number().int().nullable().describe('Of an interim target or an actual value.'),
  from: nullableText,
  to: nullableText,
  gone: z.array(text).describe('Units or clauses that only the first plan has.'),
  came: z.array(text).describe('Units or clauses that only the second plan has.'),
  verdict: z
    .enum(['better', 'worse', 'earlier', 'later'])
    .nullable()
    .describe('better: the new target asks for more, in the direction of the indicator.'),
});

export const diffPairSchema = z.object({
  a: diffSideSchema,
  b: diffSideSchema,
  how: z
    .enum(['exact', 'normalised', 'alias', 'fuzzy', 'key', 'text', 'subject', 'alike'])
    .describe('How they were matched.'),
  likeness: z.number().min(0).max(1).nullable().describe('Where they were matched by likeness.'),
  changes: z.array(diffChangeSchema),
});

export const diffPartSchema = z.object({
  added: z.array(diffSideSchema),
  dropped: z.array(diffSideSchema),
  changed: z.array(diffPairSchema),
  unchanged: z.number().int().min(0),
});

const sourceSchema = z.object({ title: nullableText, file: text, sha256: text });

export const planDiffSchema = z
  .object({
    version: z.literal(1),
    a: sourceSchema,
    b: sourceSchema,
    changed: z.boolean(),
    indicators: diffPartSchema,
    tasks: diffPartSchema,
    commitments: diffPartSchema,
  })
  .describe('What differs between two plans, as `plan diff` prints it.');

export type DiffSide = z.infer<typeof diffSideSchema>;
export type DiffChange = z.infer<typeof diffChangeSchema>;
export type DiffPair = z.infer<typeof diffPairSchema>;
export type DiffPart = z.infer<typeof diffPartSchema>;
export type PlanDiff = z.infer<typeof planDiffSchema>;
