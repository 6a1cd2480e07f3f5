import type { Rule } from '../../rule.js';

export const targetRules: readonly Rule[] = [];
