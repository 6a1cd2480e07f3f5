// The shapes that `plan score` prints. Import the types only, except where something is validated.
import * as z from 'zod';
import { actualRowSchema, basisSchema } from './actuals.js';
import { comparatorSchema, indicatorKindSchema, indicatorSchema, messageSchema } from './plan.js';
import { pathPointSchema } from './score-path.js';
import { sinceSchema } from './score-since.js';
import { statusSchema } from './status.js';

export * from './score-path.js';
export * from './score-since.js';
export * from './status.js';

const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();
const nullableYear = z.number().int().nullable();
const count = z.number().int().min(0);

export const reasonSchema = z.enum([
  'no-baseline',
  'no-actual',
  'no-target',
  'no-direction',
  'no-period',
  'zero-denominator',
  'basis-mismatch',
  'scope-mismatch',
  'unit-mismatch',
  'at-target-year',
  'text-value',
  'no-bounds',
]);

export const matchHowSchema = z.enum(['id', 'number', 'exact', 'normalised', 'alias', 'fuzzy']);

export const scoreResultSchema = z.object({
  indicator: z.string().describe('The id of the indicator.'),
  number: nullableText,
  name: z.string(),
  category: z.array(z.string()),
  attribute: z.enum(['binding', 'expected']).nullable(),
  unit: nullableText,
  direction: indicatorSchema.shape.direction,
  kind: indicatorKindSchema,
  baseline: z.object({ value: z.number(), year: nullableYear }).nullable(),
  target: z
    .object({
      value: nullableNumber,
      upper: nullableNumber,
      comparator: comparatorSchema.nullable(),
      year: nullableYear,
    })
    .nullable(),
  actual: z
    .object({
      value: z.number(),
      year: nullableYear,
      period: nullableText,
      basis: basisSchema.nullable(),
      scope: nullableText,
      region: nullableText,
      vintage: nullableText,
      source: nullableText,
    })
    .nullable(),
  status: statusSchema,
  absence: actualRowSchema.shape.absence,
  reasons: z.record(z.string(), reasonSchema).describe('Why a field is null: field → code.'),
  met: z.boolean().nullable(),
  completion: nullableNumber,
  progress: nullableNumber,
  elapsed: nullableNumber,
  pace: nullableNumber,
  expected: nullableNumber,
  gap: nullableNumber,
  gapUnit: nullableText,
  requiredAnnualChange: nullableNumber,
  observedAnnualChange: nullableNumber,
  projected: z.object({ value: z.number(), year: z.number().int() }).nullable(),
  reachedIn: z.union([z.number().int(), z.literal('never')]).nullable(),
  path: z
    .array(pathPointSchema)
    .describe('Every year from the baseline to the target, and every other period with data.'),
  estimated: z.boolean(),
  methodDetail: z.record(z.string(), z.unknown()).nullable(),
  messages: z.array(messageSchema),
});

const countsSchema = z.record(z.string(), count).describe('Status → number of indicators; statuses that occur only.');
const groupSchema = z.object({ total: count, scored: count, counts: countsSchema });

export const componentScoreSchema = z.object({
  parent: z.string().describe('The id that the parts share: t2-6 of t2-6a, t2-6b.'),
  name: z.string(),
  parts: z.array(z.string()),
  score: nullableNumber.describe('The mean of the scores of the parts that have one, −5 … 5.'),
  status: z.string().describe("In the method's words."),
});

export const summarySchema = z.object({
  counts: countsSchema,
  total: count,
  parts: count.describe('How many of the total are parts of a row (分指标).'),
  estimated: count,
  byAttribute: z.object({ binding: groupSchema, expected: groupSchema, unstated: groupSchema }),
  byCategory: z.record(z.string(), groupSchema),
  realisation: z.object({
    value: nullableNumber.describe('The mean over the scored indicators.'),
    byCategoryMean: nullableNumber,
    byCategory: z.record(z.string(), nullableNumber),
    coverage: z.object({ scored: count, total: count }),
    withheld: z.boolean().describe('True where less than half of the indicators is scored: no figure is given then.'),
    policy: z.string(),
  }),
  components: z
    .array(componentScoreSchema)
    .describe('Rows with several parts as one indicator each; only where the method gives scores of −5 … 5.'),
});

const listedRowSchema = z.object({
  row: z.number().int().min(1),
  id: nullableText,
  number: nullableText,
  name: nullableText,
  year: nullableYear,
  period: nullableText,
  raw: z.string(),
  reason: z.string().describe('A code; the message says it in words.'),
  message: z.string(),
  candidates: z.array(z.string()),
});

export const matchedRowSchema = z.object({ row: z.number().int().min(1), indicator: z.string(), how: matchHowSchema });

export const claimVerdictSchema = z.object({
  claim: z.string(),
  verdict: z.enum(['supported', 'contradicted', 'unverifiable']),
  evidence: z.array(z.string()),
  message: z.string(),
});

export const scorecardSchema = z
  .object({
    version: z.literal(1),
    plan: z.object({ title: nullableText, file: z.string(), sha256: z.string() }),
    asOf: nullableText,
    method: z.string(),
    statusSet: z.string(),
    precision: z.enum(['exact', 'target']),
    tolerance: z.number().describe('In units of the last digit that a target prints.'),
    thresholds: z.object({ ahead: z.number(), onTrack: z.number(), slipping: z.number() }),
    results: z.array(scoreResultSchema),
    lagging: z.array(z.string()),
    summary: summarySchema,
    actuals: z.object({
      matched: z.array(matchedRowSchema),
      unmatched: z.array(listedRowSchema),
      ambiguous: z.array(listedRowSchema),
    }),
    claims: z.array(claimVerdictSchema),
    since: sinceSchema.nullable().describe('What changed since an earlier scorecard; null where none was given.'),
    messages: z.array(messageSchema),
  })
  .describe('What `plan score` prints.');

export type Reason = z.infer<typeof reasonSchema>;
export type MatchHow = z.infer<typeof matchHowSchema>;
export type ScoreResult = z.infer<typeof scoreResultSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type ComponentScore = z.infer<typeof componentScoreSchema>;
export type SummaryGroup = z.infer<typeof groupSchema>;
export type MatchedRow = z.infer<typeof matchedRowSchema>;
export type ListedRow = z.infer<typeof listedRowSchema>;
export type ClaimVerdict = z.infer<typeof claimVerdictSchema>;
export type Scorecard = z.infer<typeof scorecardSchema>;
