// All rules, in groups. A new rule adds itself to its group's list; test/check/rules.test.ts asks for its page, fixture and words.
import type { Rule } from '../rule.js';
import { claimRules } from './claims/index.js';
import { nameRules } from './names/index.js';
import { responsibilityRules } from './responsibility/index.js';
import { reviewRules } from './review/index.js';
import { scopeRules } from './scope/index.js';
import { structureRules } from './structure/index.js';
import { targetRules } from './targets/index.js';
import { unfinishedRules } from './unfinished/index.js';
import { wordRules } from './words/index.js';

export const RULES: readonly Rule[] = [
  ...claimRules,
  ...targetRules,
  ...unfinishedRules,
  ...nameRules,
  ...structureRules,
  ...wordRules,
  ...scopeRules,
  ...responsibilityRules,
  ...reviewRules,
];
