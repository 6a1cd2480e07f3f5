// The shapes that `plan check` prints. Import the types only, except where something is validated.
import * as z from 'zod';
import { spanSchema } from './plan.js';

export const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  span: spanSchema.nullable(),
  related: z.array(z.object({ span: spanSchema.nullable(), message: z.string() })),
  quote: z.string().nullable(),
});

export const findingsSchema = z
  .object({
    version: z.literal(1),
    files: z.array(z.object({ file: z.string(), findings: z.array(findingSchema) })),
  })
  .describe('What `plan check` prints.');

export type Finding = z.infer<typeof findingSchema>;
export type Findings = z.infer<typeof findingsSchema>;
