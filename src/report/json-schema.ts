// The JSON Schemas that `plan schema` prints, generated from the zod schemas.
import * as z from 'zod';
import { actualRowSchema, actualsSchema } from '../model/actuals.js';
import {
  breakdownChangeSchema,
  breakdownConflictSchema,
  breakdownSchema,
  breakdownTaskSchema,
} from '../model/breakdown.js';
import { configOutputSchema, configReportSchema, configSchema, suppressionSchema } from '../model/config.js';
import { findingSchema, findingsSchema } from '../model/findings.js';
import { overrideSchema, overridesSchema } from '../model/overrides.js';
import * as plan from '../model/plan.js';
import {
  diffChangeSchema,
  diffPairSchema,
  diffPartSchema,
  diffSideSchema,
  planDiffSchema,
} from '../model/plan-diff.js';
import { scorecardSchema, scoreResultSchema } from '../model/scorecard.js';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  plan: plan.planSchema,
  actuals: actualsSchema,
  scorecard: scorecardSchema,
  findings: findingsSchema,
  config: configSchema,
  tasks: breakdownSchema,
  diff: planDiffSchema,
  overrides: overridesSchema,
};

/** Shapes that get a name of their own under $defs. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Span: plan.spanSchema,
  Message: plan.messageSchema,
  Value: plan.valueSchema,
  Indicator: plan.indicatorSchema,
  Table: plan.tableSchema,
  Section: plan.sectionSchema,
  Task: plan.taskSchema,
  Box: plan.boxSchema,
  Commitment: plan.commitmentSchema,
  Fact: plan.factSchema,
  Claim: plan.claimSchema,
  Actual: actualRowSchema,
  Result: scoreResultSchema,
  Finding: findingSchema,
  DiffSide: diffSideSchema,
  DiffChange: diffChangeSchema,
  DiffPair: diffPairSchema,
  DiffPart: diffPartSchema,
  BreakdownTask: breakdownTaskSchema,
  BreakdownChange: breakdownChangeSchema,
  BreakdownConflict: breakdownConflictSchema,
  Suppression: suppressionSchema,
  ConfigReport: configReportSchema,
  ConfigOutput: configOutputSchema,
  Override: overrideSchema,
};

/** The JSON Schema (draft 2020-12) of what a command prints. Further fields are allowed: they may be added later. */
export function jsonSchemaOf(name: string): Record<string, unknown> {
  const schema = SCHEMAS[name];
  if (schema === undefined) throw new RangeError(`no schema ${name}`);
  for (const [id, named] of Object.entries(NAMED)) {
    z.globalRegistry.add(named, { ...z.globalRegistry.get(named), id });
  }
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    // A key with a default is read where an older version left it out; it is always written.
    override({ jsonSchema }) {
      const { type, properties = {}, required } = jsonSchema;
      if (type !== 'object' || required === undefined) return;
      const hasDefault = (key: string) => Object.hasOwn(properties[key] as object, 'default');
      jsonSchema.required = Object.keys(properties).filter((key) => required.includes(key) || hasDefault(key));
    },
  });
  return { $schema, $id: `urn:plan-toolkit:schema:${name}:1`, title: name, ...rest };
}
