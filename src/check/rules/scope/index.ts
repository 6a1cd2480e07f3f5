import type { Rule } from '../../rule.js';
import { baselineDiffersFromResult } from './baseline-differs-from-result.js';
import { belowPlanAbove } from './below-plan-above.js';
import { indicatorCount } from './indicator-count.js';
import { listCount } from './list-count.js';
import { partsDifferFromWhole } from './parts-differ-from-whole.js';
import { populationUnstated } from './population-unstated.js';

export const scopeRules: readonly Rule[] = [
  populationUnstated,
  partsDifferFromWhole,
  indicatorCount,
  listCount,
  belowPlanAbove,
  baselineDiffersFromResult,
];
