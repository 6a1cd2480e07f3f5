import type { Rule } from '../../rule.js';
import { overrideStale } from './override-stale.js';

export const reviewRules: readonly Rule[] = [overrideStale];
