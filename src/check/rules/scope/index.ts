import type { Rule } from '../../rule.js';

export const scopeRules: readonly Rule[] = [];
