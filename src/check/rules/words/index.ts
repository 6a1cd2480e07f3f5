import type { Rule } from '../../rule.js';
import { halfWidthMark } from './half-width-mark.js';
import { missingFullStop } from './missing-full-stop.js';
import { strayBlank } from './stray-blank.js';
import { unbalancedMarks } from './unbalanced-marks.js';

export const wordRules: readonly Rule[] = [halfWidthMark, strayBlank, missingFullStop, unbalancedMarks];
