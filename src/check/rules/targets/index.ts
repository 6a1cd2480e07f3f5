import type { Rule } from '../../rule.js';
import { comparatorAgainstDirection } from './comparator-against-direction.js';
import { targetAlreadyMet } from './target-already-met.js';
import { targetEqualsBaseline } from './target-equals-baseline.js';
import { targetWorseThanBaseline } from './target-worse-than-baseline.js';

export const targetRules: readonly Rule[] = [
  comparatorAgainstDirection,
  targetAlreadyMet,
  targetEqualsBaseline,
  targetWorseThanBaseline,
];
