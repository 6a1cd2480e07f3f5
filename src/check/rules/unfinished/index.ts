import type { Rule } from '../../rule.js';
import { placeholder } from './placeholder.js';

export const unfinishedRules: readonly Rule[] = [placeholder];
