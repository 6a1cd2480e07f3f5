import type { Rule } from '../../rule.js';
import { baselineDiffersFromResult } from './baseline-differs-from-result.js';
import { belowPlanAbove } from './below-plan-above.js';
import { populationUnstated } from './population-unstated.js';

export const scopeRules: readonly Rule[] = [populationUnstated, belowPlanAbove, baselineDiffersFromResult];
