import type { Rule } from '../../rule.js';
import { dateOpen } from './date-open.js';
import { editingLeftover } from './editing-leftover.js';
import { numberMissing } from './number-missing.js';
import { placeholder } from './placeholder.js';
import { reviewMarks } from './review-marks.js';

export const unfinishedRules: readonly Rule[] = [placeholder, numberMissing, dateOpen, editingLeftover, reviewMarks];
