import type { Rule } from '../../rule.js';

export const claimRules: readonly Rule[] = [];
