// overrides.json: what a person said of an extraction on the review page. Import the types only, except where it is validated.
import * as z from 'zod';

const LONGEST = 20_000;
const MOST_ENTRIES = 100_000;
const text = z.string().max(LONGEST);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const itemKindSchema = z.enum(['plan', 'indicator', 'task', 'commitment']);

/** Beyond what any plan prints; what is larger is a slip. */
const LARGEST_NUMBER = 1e18;

const fieldValue = z.union([
  text,
  z.number().min(-LARGEST_NUMBER).max(LARGEST_NUMBER),
  z.null(),
  z.array(text).max(500),
]);

const itemShape = {
  kind: itemKindSchema.describe(
    'What the entry is about; "plan" is what the document says of itself (title, issuer …).',
  ),
  id: text
    .min(1)
    .describe('An indicator’s id ("t1-6"), a key of the words of a task ("T-…") or commitment ("C-…"), or "plan".'),
  quote: text.describe('The words of the document that the item was read from (the opening of a task).'),
  note: text.optional().describe('Why; for the people who read the file later.'),
};

const check = z
  .string()
  .regex(/^[0-9a-f]{8}$/)
  .describe('What the person saw, as a hash of the item’s fields.');

export const overrideSchema = z.discriminatedUnion('action', [
  z
    .strictObject({
      ...itemShape,
      action: z.literal('accept'),
      check,
    })
    .describe('It was looked at and is right.'),
  z
    .strictObject({
      ...itemShape,
      action: z.literal('correct'),
      field: text.describe('"name", "lead", "target.2025.value" …'),
      from: fieldValue.describe('What the person saw.'),
      to: fieldValue.describe('What the document says.'),
    })
    .describe('One field was read wrongly.'),
  z
    .strictObject({ ...itemShape, action: z.literal('drop'), check: check.optional() })
    .describe('It is none. Without a check it has to have the same id still.'),
]);

export const overridesSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1),
    source: z
      .strictObject({
        file: text.describe('The base name of the document.'),
        sha256: sha256.describe('Of its bytes.'),
        textSha256: sha256
          .nullable()
          .describe(
            'Of its canonical text, as UTF-8; null where the plan was given as JSON. One of the two has to fit.',
          ),
      })
      .describe('The document that the person saw.'),
    entries: z.array(overrideSchema).max(MOST_ENTRIES),
  })
  .describe('What `plan review` saves and `--overrides` applies.');

export type ItemKind = z.infer<typeof itemKindSchema>;
export type FieldValue = z.infer<typeof fieldValue>;
export type Override = z.infer<typeof overrideSchema>;
export type Correction = Extract<Override, { action: 'correct' }>;
export type Overrides = z.infer<typeof overridesSchema>;
