import type { Rule } from '../../rule.js';
import { actualMissing } from './actual-missing.js';
import { baselineCopied } from './baseline-copied.js';
import { baselineMissing } from './baseline-missing.js';
import { boundOnBaseline } from './bound-on-baseline.js';
import { comparatorAgainstDirection } from './comparator-against-direction.js';
import { estimateAsTarget } from './estimate-as-target.js';
import { targetAlreadyMet } from './target-already-met.js';
import { targetEqualsBaseline } from './target-equals-baseline.js';
import { targetMissing } from './target-missing.js';
import { targetOutsidePeriod } from './target-outside-period.js';
import { targetWorseThanBaseline } from './target-worse-than-baseline.js';
import { totalMarks } from './total-marks.js';
import { totalUnmarked } from './total-unmarked.js';

export const targetRules: readonly Rule[] = [
  actualMissing,
  baselineCopied,
  baselineMissing,
  boundOnBaseline,
  comparatorAgainstDirection,
  estimateAsTarget,
  targetAlreadyMet,
  targetEqualsBaseline,
  targetMissing,
  targetOutsidePeriod,
  targetWorseThanBaseline,
  totalMarks,
  totalUnmarked,
];
