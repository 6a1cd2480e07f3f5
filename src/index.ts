/**
 * The library: what the `plan` command uses, for scripts.
 *
 *     import { readFile } from 'node:fs/promises';
 *     import { extractPlan, readActuals, readDocument, scorePlan } from 'plan-toolkit';
 *
 *     const document = await readDocument(await readFile('plan.txt'), { file: 'plan.txt' });
 *     const plan = extractPlan(document, { language: 'en' });
 *     const actuals = readActuals(await readFile('actuals.csv'), { file: 'actuals.csv' });
 *     const scorecard = scorePlan(plan, { actuals: actuals.value, language: 'en' });
 *
 * Importing it loads neither the command line nor zod; the schemas are in `plan-toolkit/schemas`.
 */
export { type CheckOptions, checkPlan, RULES, type Rule } from './check/index.js';
export { diffPlans } from './diff/index.js';
export type { Document } from './document/document.js';
export { extractPlan } from './extract/index.js';
export { type Quantity, readQuantities } from './language/zh/quantity/index.js';
export { markQuantities } from './language/zh/quantity/mark.js';
export type { Language } from './messages/index.js';
export { say } from './messages/index.js';
export type * from './model/actuals.js';
export type * from './model/breakdown.js';
export type * from './model/findings.js';
export type * from './model/overrides.js';
export type * from './model/plan.js';
export type * from './model/plan-diff.js';
export type * from './model/scorecard.js';
export type { Format, Limits, ReadOptions } from './readers/index.js';
export { detectFormat, readDocument } from './readers/index.js';
export { applyOverrides } from './review/index.js';
export * from './score/index.js';
export * from './tasks/index.js';
export type { Note, Result } from './util/note.js';
export { PlanError } from './util/plan-error.js';
