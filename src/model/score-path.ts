// One point of an indicator's path from its baseline to its target: a year, or a part of one that there are data for.
import * as z from 'zod';
import { statusSchema } from './status.js';

const nullableNumber = z.number().nullable();

export const pathPointSchema = z
  .object({
    year: z.number().int(),
    period: z.string().nullable().describe('Less than a year: 2026-06, 2026Q2, 2026H1.'),
    target: z
      .object({ value: z.number(), upper: nullableNumber, comparator: z.string() })
      .nullable()
      .describe('The target that is printed for this year: a step on the way, or the last one.'),
    met: z.boolean().nullable().describe('Whether the target of this year holds.'),
    expected: nullableNumber,
    reported: nullableNumber.describe('The value as it was given for this period.'),
    actual: nullableNumber.describe(
      'What is set against the target: of a total the sum so far, of a change the change, of mean growth the mean.',
    ),
    pace: nullableNumber,
    status: statusSchema.nullable().describe('The verdict of a round of this year; null where nothing was reported.'),
    projected: nullableNumber.describe('After the last value: where the observed change would lead.'),
  })
  .describe('A year between baseline and target.');

export type PathPoint = z.infer<typeof pathPointSchema>;
