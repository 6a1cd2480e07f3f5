// The shapes that `plan extract` prints. Types are inferred from these schemas, JSON Schema is generated from them.
// Code outside the validating commands imports the types only, so that zod is not loaded where nothing is validated.
import * as z from 'zod';
import { ATTRIBUTES, COMPARATORS, DIRECTIONS, INDICATOR_KINDS, STRENGTHS } from './vocabulary.js';

const text = z.string();
const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();
const year = z.number().int().nullable();
// Plans that were extracted before there was this field have none.
const corrected = nullableText
  .default(null)
  .describe('What a person says stands there instead of what is printed; null where nobody corrected the figure.');

export const spanSchema = z
  .object({
    line: z.number().int().min(1).nullable(),
    page: z.number().int().min(1).nullable(),
    cell: z
      .string()
      .regex(/^r\d+c\d+$/)
      .nullable(),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  })
  .describe('A place: offsets in UTF-16 code units into the text that `plan text` prints.');

export const messageSchema = z.object({
  level: z.enum(['info', 'warning', 'error']),
  code: text,
  message: text,
  span: spanSchema.nullable(),
});

export const comparatorSchema = z.enum(COMPARATORS);

export const valueSchema = z
  .object({
    role: z.enum(['baseline', 'interim', 'target', 'actual']),
    year,
    raw: text,
    corrected,
    state: z.enum(['value', 'blank', 'placeholder', 'not-applicable', 'text']),
    value: nullableNumber,
    upper: nullableNumber,
    comparator: comparatorSchema.nullable(),
    unit: nullableText,
    measure: z.enum(['level', 'change']),
    per: nullableText,
    hedged: z.boolean(),
    cumulative: z.boolean(),
    estimated: z.boolean(),
    span: spanSchema,
  })
  .describe('One value of one indicator, as its cell or clause prints it.');

export const indicatorKindSchema = z.enum(INDICATOR_KINDS);

export const indicatorSchema = z.object({
  id: text,
  table: nullableText,
  number: nullableText,
  category: z.array(text),
  rawName: text,
  name: text,
  unit: nullableText,
  qualifiers: z.array(text),
  attribute: z.enum(ATTRIBUTES).nullable(),
  responsible: z.array(text),
  direction: z.object({
    value: z.enum(DIRECTIONS).nullable(),
    basis: z.enum(['stated', 'comparator', 'values', 'lexicon']).nullable(),
  }),
  kind: indicatorKindSchema,
  limit: nullableNumber.describe('The end of the scale, 100 for a share.'),
  parent: nullableText,
  values: z.array(valueSchema),
  baseline: valueSchema.nullable(),
  target: valueSchema.nullable(),
  actual: valueSchema.nullable(),
  span: spanSchema,
});

export const columnSchema = z.object({
  header: text,
  role: z.enum([
    'category',
    'number',
    'name',
    'unit',
    'baseline',
    'interim',
    'target',
    'actual',
    'attribute',
    'responsible',
    'lead',
    'support',
    'deadline',
    'text',
    'other',
  ]),
  year,
});

export const tableSchema = z.object({
  id: text,
  kind: z.enum(['indicators', 'tasks', 'box', 'other']),
  caption: nullableText,
  section: nullableText,
  columns: z.array(columnSchema),
  notes: z.array(text),
  rowCount: z.number().int().min(0),
  span: spanSchema,
});

export const sectionSchema = z.object({
  id: text,
  level: z.number().int().min(1),
  label: nullableText,
  title: text,
  span: spanSchema,
});

export const taskSchema = z.object({
  id: text,
  number: nullableText,
  title: nullableText,
  section: z.array(text),
  text,
  mark: z.object({ quote: text, span: spanSchema }).nullable(),
  responsible: z.array(text),
  lead: z.array(text),
  support: z.array(text),
  responsibleFrom: z.enum(['own', 'chapter', 'document']).nullable(),
  deadline: nullableText,
  deadlineText: nullableText,
  // Plans that were extracted before there was this field have none.
  progress: z
    .object({ quote: text, span: spanSchema })
    .nullable()
    .default(null)
    .describe('What the column 完成情况 of its table says of it.'),
  commitments: z.array(text),
  span: spanSchema,
});

export const boxSchema = z.object({
  id: text,
  number: nullableText,
  caption: text,
  section: nullableText,
  items: z.array(
    z.object({
      id: text,
      number: nullableText,
      title: nullableText,
      text,
      kind: z.enum(['project', 'measure', 'result']),
      investment: z.object({ value: z.number(), raw: text }).nullable(),
      commitments: z.array(text),
      span: spanSchema,
    }),
  ),
  span: spanSchema,
});

const commitmentShape = {
  id: text,
  task: nullableText,
  indicator: nullableText,
  section: z.array(text),
  quote: text,
  valueQuote: text,
  valueSpan: spanSchema,
  action: nullableText,
  subject: text,
  comparator: comparatorSchema,
  value: nullableNumber,
  upper: nullableNumber,
  unit: nullableText,
  ratio: z.tuple([z.number(), z.number()]).nullable(),
  kind: z.enum([
    'count',
    'ratio',
    'rate',
    'area',
    'length',
    'money',
    'duration',
    'energy',
    'volume',
    'mass',
    'ratio_pair',
    'change',
    'multiple',
    'other',
  ]),
  deadline: nullableText,
  hedged: z.boolean(),
  strength: z.enum(STRENGTHS),
  implicit: z.boolean(),
  inferred: z.array(text),
  span: spanSchema,
};

export const commitmentSchema = z.object({ ...commitmentShape, corrected });
export const factSchema = z.object({ ...commitmentShape, tense: z.enum(['past', 'forecast']) });

export const claimSchema = z.object({
  id: text,
  quote: text,
  kind: z.enum(['all-met', 'lagging-named', 'count', 'achieved-share']),
  names: z.array(text),
  indicators: z.array(text),
  count: nullableNumber,
  value: nullableNumber,
  year,
  span: spanSchema,
});

export const sourceSchema = z.object({
  file: text,
  format: z.enum(['text', 'markdown', 'html', 'docx', 'doc', 'pdf', 'xlsx']),
  bytes: z.number().int().min(0),
  sha256: text,
});

export const planSchema = z
  .object({
    version: z.literal(1),
    source: sourceSchema,
    title: nullableText,
    issuer: nullableText,
    documentNumber: nullableText,
    issued: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    period: z.object({ from: year, to: year }).nullable(),
    sections: z.array(sectionSchema),
    tables: z.array(tableSchema),
    indicators: z.array(indicatorSchema),
    tasks: z.array(taskSchema),
    boxes: z.array(boxSchema),
    commitments: z.array(commitmentSchema),
    facts: z.array(factSchema),
    claims: z.array(claimSchema),
    messages: z.array(messageSchema),
  })
  .describe('What `plan extract` prints for one document.');

export type Span = z.infer<typeof spanSchema>;
export type Message = z.infer<typeof messageSchema>;
export type Comparator = z.infer<typeof comparatorSchema>;
export type Value = z.infer<typeof valueSchema>;
export type IndicatorKind = z.infer<typeof indicatorKindSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Column = z.infer<typeof columnSchema>;
export type PlanTable = z.infer<typeof tableSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Task = z.infer<typeof taskSchema>;
export type Box = z.infer<typeof boxSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Plan = z.infer<typeof planSchema>;
