// The zod schemas, for scripts that validate: `import { planSchema } from 'plan-toolkit/schemas'`.
export * from './model/actuals.js';
export * from './model/breakdown.js';
export * from './model/findings.js';
export * from './model/overrides.js';
export * from './model/plan.js';
export * from './model/plan-diff.js';
export * from './model/scorecard.js';
