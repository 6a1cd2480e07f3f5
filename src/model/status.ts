// The ids of verdicts. They never change; the words that people read come from a vocabulary.
import * as z from 'zod';

export const statusSchema = z.enum([
  'met',
  'missed',
  'achieved-early',
  'ahead',
  'on-track',
  'slipping',
  'lagging',
  'regressed',
  'out-of-bound',
  'no-data',
  'no-target',
  'not-comparable',
  'not-scored',
]);

export type Status = z.infer<typeof statusSchema>;
