import type { Rule } from '../../rule.js';

export const responsibilityRules: readonly Rule[] = [];
