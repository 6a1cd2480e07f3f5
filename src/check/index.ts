// Documents → findings. One file a rule, one page a rule (docs/rules), one shared list (rules/index.ts).
export type { EarlierPlan } from './context.js';
export type { Rule } from './rule.js';
export { RULES } from './rules/index.js';
export { type CheckOptions, checkPlan } from './run.js';
export { newFindings, suppress } from './suppress.js';
