// The shape that `plan tasks -f json` prints: who does what by when.
import * as z from 'zod';
import { messageSchema, spanSchema } from './plan.js';

const text = z.string();
const nullableText = z.string().nullable();
const names = z.array(text);

export const unitRoleSchema = z.enum(['lead', 'support', 'responsible']);
export const taskFieldSchema = z.enum(['title', 'lead', 'support', 'responsible', 'deadline']);

export const breakdownTaskSchema = z.object({
  key: text.describe('Made from what the task says, not from where it stands: it stays when tasks come in above.'),
  id: text.describe('Id of the task in the plan.'),
  number: nullableText,
  title: nullableText,
  section: names,
  text,
  lead: names,
  support: names,
  responsible: names.describe('Units that are named without a role.'),
  responsibleFrom: z.enum(['own', 'chapter', 'document']).nullable(),
  deadline: nullableText,
  deadlineText: nullableText,
  commitments: z.array(z.object({ id: text, quote: text, deadline: nullableText })),
  check: text.describe('Changes when the document says something else of the task.'),
  span: spanSchema,
});

export const breakdownChangeSchema = z.object({
  row: z.number().int().min(1),
  key: text,
  task: text,
  field: taskFieldSchema,
  from: text,
  to: text,
});

export const breakdownConflictSchema = z.object({
  rows: z.array(z.number().int().min(1)),
  key: nullableText,
  task: nullableText,
  reason: z.enum(['no-key', 'unknown-key', 'twice', 'source-changed', 'fixed', 'place', 'deadline']),
  message: text,
});

export const ownColumnSchema = z.object({ header: text, cells: z.array(z.object({ key: text, text })) });

export const breakdownSchema = z
  .object({
    version: z.literal(1),
    plan: z.object({ title: nullableText, file: text, sha256: text }),
    by: z.enum(['unit', 'deadline', 'task']),
    groups: z
      .array(
        z.object({
          name: nullableText.describe(
            'The unit or the deadline; null: the plan does not say, or there is one group only.',
          ),
          alsoWritten: names.describe('Other forms of the unit’s name in the plan.'),
          tasks: z.array(z.object({ key: text, role: unitRoleSchema.nullable() })),
        }),
      )
      .describe('In print order of the units, by date of the deadlines; what the plan does not say is last.'),
    tasks: z.array(breakdownTaskSchema),
    overlay: z
      .object({
        file: text,
        changes: z.array(breakdownChangeSchema),
        conflicts: z.array(breakdownConflictSchema),
        own: z
          .array(ownColumnSchema)
          .describe(
            'Columns that people added to the table. They are no part of the plan, and stand in tables that are written.',
          ),
      })
      .nullable(),
    messages: z.array(messageSchema),
  })
  .describe('Who does what by when, as `plan tasks` prints it.');

export type UnitRole = z.infer<typeof unitRoleSchema>;
export type TaskField = z.infer<typeof taskFieldSchema>;
export type BreakdownTask = z.infer<typeof breakdownTaskSchema>;
export type BreakdownChange = z.infer<typeof breakdownChangeSchema>;
export type OwnColumn = z.infer<typeof ownColumnSchema>;
export type BreakdownConflict = z.infer<typeof breakdownConflictSchema>;
export type Breakdown = z.infer<typeof breakdownSchema>;
