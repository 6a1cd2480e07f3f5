// What every format of `plan report` is made from. Nothing in it depends on the clock, the locale or the machine.
import type { Language } from '../messages/index.js';
import type { Finding } from '../model/findings.js';
import type { Plan } from '../model/plan.js';
import type { Scorecard } from '../model/scorecard.js';
import type { Alias } from '../score/actuals/aliases.js';
import { type UnitNames, unitNames } from '../tasks/unit-names.js';
import type { OfficeTableName } from './tables/office-table.js';

export interface ReportInput {
  readonly language: Language;
  readonly plan: Plan;
  /** The canonical text that spans point into; null where the plan was given as JSON. */
  readonly text: string | null;
  readonly card: Scorecard;
  /** What `plan check` finds in the document; null where there is no document to check. */
  readonly findings: readonly Finding[] | null;
  /** Other names of units; forms of one office's name are one without them. */
  readonly unitAliases?: readonly Alias[];
  /** The one table that is asked for, of formats that can hold a table alone. */
  readonly table?: OfficeTableName;
  /** The columns of that table, by header or key, in their order. */
  readonly columns?: readonly string[];
}

/** What is needed to show the plan alone, before it is scored. */
export type PlanInput = Pick<ReportInput, 'plan' | 'language' | 'unitAliases'>;

/** One name for each unit of the report. */
export function unitsOf({ plan, unitAliases }: PlanInput): UnitNames {
  return unitNames(plan.tasks, unitAliases);
}

/** One format: the whole report as one file. The same input gives the same bytes. */
export type ReportFormat = (input: ReportInput) => Promise<string | Uint8Array>;
