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
  'discontinued',
  'replaced',
]);

export const matchHowSchema = z.enum(['id', 'number', 'exact', 'normalised', 'alias', 'fuzzy']);

const targetSchema = z.object({
  value: nullableNumber,
  upper: nullableNumber,
  comparator: comparatorSchema.nullable(),
  year: nullableYear,
});

const ledgerTypeSchema = z.enum(['annual', 'adjusted', 'discontinued', 'replaced']);

const ledgerEntrySchema = z.object({
  row: z.number().int().min(1),
  type: ledgerTypeSchema,
  year: nullableYear,
  target: nullableText.describe('The 目标值 as the ledger prints it.'),
  reference: nullableText.describe('依据文号'),
  authority: nullableText.describe('批准机关'),
  effective: nullableText.describe('生效日期, as precise as stated.'),
});

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
  target: targetSchema.nullable(),
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
  originalTarget: targetSchema
    .nullable()
    .describe('The target as the plan prints it, where a ledger put another in force.'),
  yearTarget: z
    .object({ value: z.number(), year: z.number().int(), met: z.boolean().nullable() })
    .nullable()
    .describe("A yearly target (年度分解) for the actual value's own year."),
  replaces: nullableText.describe('The name in the plan, where another indicator is scored in its place.'),
  replacedBy: nullableText.describe('The id of the indicator of the plan that takes its place.'),
  ledger: z.array(ledgerEntrySchema).describe('The rows of the ledger that were applied.'),
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
  rows: count.describe('How many rows of tables the total stands for: a row and its parts are one.'),
  discontinued: count.describe(
    '停止统计 by the ledger of targets: in `total`, in no other count and in no denominator.',
  ),
  replaced: count.describe('替换为 another indicator of the plan by the ledger: in `total`, in no other count.'),
  statement: nullableText.describe('33项，停止统计1项，按32项评价; null where no indicator left.'),
  estimated: count,
  byAttribute: z.object({ binding: groupSchema, expected: groupSchema, unstated: groupSchema }),
  byCategory: z.record(z.string(), groupSchema),
  realisation: z.object({
    value: nullableNumber.describe('Σ w·min(completion, 1) / Σ w over the scored indicators.'),
    byCategoryMean: nullableNumber,
    byCategory: z.record(z.string(), nullableNumber),
    byAttribute: z.object({ binding: nullableNumber, expected: nullableNumber, unstated: nullableNumber }),
    coverage: z
      .object({ scored: count, total: count })
      .describe(
        'scored: the indicators in the figure. One with a verdict and no completion (0 of 0, missed) is not among them.',
      ),
    coveredWeight: nullableNumber.describe('The share of all weight that the scored indicators have.'),
    withheld: z.boolean().describe('True where less than half of the indicators is scored: no figure is given then.'),
    missing: z.enum(['exclude', 'zero']).describe('What becomes of indicators without a usable actual value.'),
    weights: z.enum(['equal', 'indicator', 'category', 'both']),
    otherwise: z
      .object({ missing: z.enum(['exclude', 'zero']), value: nullableNumber })
      .describe('The figure under the other policy.'),
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
  source: nullableText,
  vintage: nullableText,
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
    statusSet: z.string().describe('national, progress, works, or the name of a file of words.'),
    statusWords: z
      .partialRecord(statusSchema, z.object({ zh: nullableText, en: nullableText }))
      .nullable()
      .describe('The words of that file by status; null where the vocabulary is one of ours.'),
    precision: z.enum(['exact', 'target']),
    vintage: z.enum(['latest', 'as-published']).describe('Which of several published values of one period is scored.'),
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
    region: nullableText.describe('The part of the region that was scored alone.'),
    targets: z
      .object({
        applied: z.array(z.object({ row: z.number().int().min(1), indicator: z.string(), type: ledgerTypeSchema })),
        notApplied: z.array(
          z.object({ row: z.number().int().min(1), indicator: z.string(), reason: z.string(), message: z.string() }),
        ),
        unmatched: z.array(listedRowSchema),
        ambiguous: z.array(listedRowSchema),
      })
      .describe('What became of each row of the ledger of targets.'),
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
