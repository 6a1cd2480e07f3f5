// What a scorecard says of an earlier one: which verdicts are others now, and why.
import * as z from 'zod';
import { statusSchema } from './status.js';

const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();
const nullableYear = z.number().int().nullable();
const count = z.number().int().min(0);

export const sinceCauseSchema = z.enum([
  'first-data',
  'new-data',
  'earlier-data',
  'revised-data',
  'data-withdrawn',
  'discontinued',
  'target-changed',
  'baseline-changed',
  'reading-changed',
  'method-changed',
  'settings-changed',
  'as-of-changed',
  'rules-changed',
]);

const sideSchema = z.object({
  indicator: z.string(),
  status: statusSchema,
  target: z
    .object({ value: nullableNumber, upper: nullableNumber, comparator: nullableText, year: nullableYear })
    .nullable(),
  baseline: z.object({ value: z.number(), year: nullableYear }).nullable(),
  actual: z.object({ value: z.number(), year: nullableYear, period: nullableText, vintage: nullableText }).nullable(),
});

export const sinceChangeSchema = z.object({
  number: nullableText,
  name: z.string(),
  change: z
    .enum(['status', 'figures', 'added', 'removed'])
    .describe(
      'figures: the verdict is the same, but a target, a baseline or a value that was given before is another.',
    ),
  trend: z.enum(['better', 'worse']).nullable(),
  matched: z.enum(['id', 'name']).nullable().describe('How the indicator was found in the earlier scorecard.'),
  from: sideSchema.nullable(),
  to: sideSchema.nullable(),
  causes: z.array(sinceCauseSchema),
  revised: z.array(z.object({ period: z.string(), from: z.number(), to: z.number() })),
  message: z.string(),
});

export const sinceSchema = z.object({
  file: z.string(),
  plan: z.object({ title: nullableText, file: z.string(), sha256: z.string() }),
  planIs: z.enum(['same', 'edited', 'other']).describe('edited: another file with the same title.'),
  asOf: nullableText,
  settings: z
    .array(z.object({ name: z.string(), from: z.string(), to: z.string() }))
    .describe('Options that were others then: method, thresholds, tolerance, precision.'),
  changes: z.array(sinceChangeSchema),
  counts: z.object({
    compared: count,
    statusChanged: count,
    better: count,
    worse: count,
    newDataOnly: count.describe('New data, the same verdict.'),
    unchanged: count,
  }),
});

/** As much of an earlier scorecard as a comparison needs; fields that older versions did not print may be missing. */
export const earlierScorecardSchema = z.object({
  version: z.literal(1),
  plan: sinceSchema.shape.plan,
  asOf: nullableText,
  method: z.string(),
  precision: z.string().optional(),
  tolerance: z.number().optional(),
  thresholds: z.object({ ahead: z.number(), onTrack: z.number(), slipping: z.number() }).optional(),
  results: z.array(
    z.object({
      indicator: z.string(),
      number: nullableText,
      name: z.string(),
      category: z.array(z.string()),
      kind: z.string(),
      direction: z.object({ value: nullableText }),
      target: sideSchema.shape.target,
      baseline: sideSchema.shape.baseline,
      actual: z
        .object({
          value: z.number(),
          year: nullableYear,
          period: nullableText,
          basis: nullableText,
          scope: nullableText,
          vintage: nullableText,
        })
        .nullable(),
      status: statusSchema,
      path: z
        .array(z.object({ year: z.number(), period: nullableText, reported: nullableNumber, status: nullableText }))
        .optional(),
    }),
  ),
});

export type Since = z.infer<typeof sinceSchema>;
export type SinceChange = z.infer<typeof sinceChangeSchema>;
export type SinceCause = z.infer<typeof sinceCauseSchema>;
export type EarlierScorecard = z.infer<typeof earlierScorecardSchema>;
