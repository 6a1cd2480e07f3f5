// plan.config.json: what a project says once instead of on every command line. Import the types only, except where it is validated.
import * as z from 'zod';
import { METHOD_NAMES, OFFICE_TABLES, REPORT_FORMAT_NAMES, STATUS_SETS } from './choices.js';

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
    params: { code: 'config-suppression-bare' },
  });

const path = z.string().min(1);

export const configOutputSchema = z
  .strictObject({
    file: path.describe('Where it goes; the ending decides the format.'),
    format: z.enum(REPORT_FORMAT_NAMES).optional().describe('Where the ending does not say it.'),
    table: z.enum(OFFICE_TABLES).optional().describe('This table alone; csv, xlsx and docx.'),
    columns: z.array(z.string()).min(1).optional().describe('The columns of the table, by header or key, in order.'),
  })
  .describe(
    'A file that is written. {name} in the path is the name of the plan file without ending, {folder} its folder.',
  );

export const configReportSchema = z
  .strictObject({
    plan: z
      .union([path, z.array(path).min(1)])
      .describe('A plan document or the JSON of one, or several: * and ? stand for characters, ** for folders.'),
    lang: z.enum(['zh', 'en']).optional().describe('The language of the report; zh where it is left out.'),
    actuals: path.optional().describe('Actual values. In all paths {name} and {folder} stand for the plan file.'),
    aliases: path.optional().describe('Other names of indicators.'),
    unitAliases: path.optional().describe('Other names of units.'),
    overrides: path.optional().describe('What a person corrected in the extraction.'),
    targets: path.optional().describe('Targets that were changed or broken down by year.'),
    weights: path.optional(),
    params: path.optional().describe('What the method goes by.'),
    since: path.optional().describe('An earlier scorecard to compare with, as JSON.'),
    asOf: z.string().optional().describe('2025, 2026-06, 2026Q2 or 2026H1.'),
    method: z.enum(METHOD_NAMES).optional(),
    table: z.string().optional().describe('The table of the plan that is scored, such as "t2".'),
    include: z.enum(['indicators', 'commitments', 'all']).optional(),
    region: z.string().optional(),
    vintage: z.enum(['latest', 'as-published']).optional(),
    policy: z.enum(['missing=exclude', 'missing=zero']).optional(),
    statusSet: z
      .string()
      .refine((name) => STATUS_SETS.some((known) => known === name) || /[./\\]/.test(name), {
        message: 'not one of the vocabularies, and no path',
        params: { code: 'config-status-set', choices: STATUS_SETS.join(', ') },
      })
      .optional()
      .describe('national, progress, works, or the path of a file of words.'),
    precision: z.enum(['exact', 'target']).optional(),
    tolerance: z.number().nonnegative().optional(),
    thresholds: z
      .array(z.number().nonnegative())
      .length(3)
      .refine(([ahead, onTrack, slipping]) => ahead! >= onTrack! && onTrack! >= slipping!, {
        message: 'thresholds do not fall',
        params: { code: 'config-thresholds' },
      })
      .optional()
      .describe('From where on a pace is ahead, on track, slipping: [1.05, 0.95, 0.85].'),
    includeSlipping: z.boolean().optional(),
    allowLowCoverage: z.boolean().optional(),
    outputs: z.array(z.union([path, configOutputSchema])).min(1),
  })
  .describe('What `plan report` builds of a plan, or of each of several.');

export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    check: z
      .strictObject({
        rules: z
          .record(z.string(), z.enum(['off', 'error', 'warning', 'info']))
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
    reports: z
      .array(configReportSchema)
      .min(1)
      .optional()
      .describe('What `plan report` without a plan builds; paths are relative to this file.'),
  })
  .describe('plan.config.json, looked for in the working folder and the folders above it.');

/** The keys that the configuration may have at a path: `check` → rules, failOn, …; none where it has keys of the user's own. */
export function configKeys(path: readonly string[]): string[] {
  let schema: z.ZodType = configSchema;
  for (const key of path) {
    if (schema instanceof z.ZodObject) schema = withinOf(schema.shape[key] as z.ZodType);
    else if (schema instanceof z.ZodArray) schema = withinOf(schema.element as z.ZodType);
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** What is behind "optional", and of several forms the one with keys. */
function withinOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return withinOf(schema.unwrap() as z.ZodType);
  if (!(schema instanceof z.ZodUnion)) return schema;
  return (schema.options as readonly z.ZodType[]).find((option) => option instanceof z.ZodObject) ?? schema;
}

export type Config = z.infer<typeof configSchema>;
export type ConfigReport = z.infer<typeof configReportSchema>;
export type Suppression = z.infer<typeof suppressionSchema>;
