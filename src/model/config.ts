// plan.config.json: what a project says once instead of on every command line. Import the types only, except where it is validated.
import * as z from 'zod';

const severity = z.enum(['error', 'warning', 'info']);

export const suppressionSchema = z
  .strictObject({
    rule: z.string().optional().describe('The rule; every rule where it is left out.'),
    quote: z.string().min(1).optional().describe('Findings whose quote, or whose line, contains these words.'),
    file: z.string().optional().describe('The file, as it is given on the command line or its base name.'),
    line: z.number().int().positive().optional().describe('The line (1-based) of the canonical text.'),
    cell: z.string().optional().describe('The table cell, such as "r7c5".'),
    reason: z.string().optional().describe('Why; for the people who read the file later.'),
  })
  .refine((one) => one.rule !== undefined || one.quote !== undefined, {
    message: 'a suppression names a rule or a quote',
  });

export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    check: z
      .strictObject({
        rules: z
          .record(z.string(), z.union([z.literal('off'), severity]))
          .optional()
          .describe('A rule id, and its severity or "off". A severity switches on a rule that is off by default.'),
        failOn: z
          .enum(['error', 'warning', 'info', 'never'])
          .optional()
          .describe('From which severity on the exit code is 1.'),
        against: z.array(z.string()).optional().describe('Plans above or before the documents, relative to this file.'),
        terms: z.array(z.string()).optional().describe('Terms of the field that are never misspellings.'),
        suppress: z.array(suppressionSchema).optional().describe('Findings that have been looked at and may stay.'),
      })
      .optional(),
  })
  .describe('plan.config.json, looked for in the working folder and the folders above it.');

/** The keys that the configuration may have at a path: `check` → rules, failOn, …; none where it has keys of the user's own. */
export function configKeys(path: readonly string[]): string[] {
  let schema: z.ZodType = configSchema;
  for (const key of path) {
    if (schema instanceof z.ZodObject) schema = schema.shape[key] as z.ZodType;
    else if (schema instanceof z.ZodArray) schema = schema.element as z.ZodType;
    if (schema instanceof z.ZodOptional) schema = schema.unwrap() as z.ZodType;
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

export type Config = z.infer<typeof configSchema>;
export type Suppression = z.infer<typeof suppressionSchema>;
