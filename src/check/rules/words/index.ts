import type { Rule } from '../../rule.js';
import { cutTerm } from './cut-term.js';
import { halfWidthMark } from './half-width-mark.js';
import { missingFullStop } from './missing-full-stop.js';
import { missingWord } from './missing-word.js';
import { misspelledTerm } from './misspelled-term.js';
import { rareVariant } from './rare-variant.js';
import { repeatedWords } from './repeated-words.js';
import { signInWord } from './sign-in-word.js';
import { strayBlank } from './stray-blank.js';
import { unbalancedMarks } from './unbalanced-marks.js';
import { undefinedAbbreviation } from './undefined-abbreviation.js';

export const wordRules: readonly Rule[] = [
  misspelledTerm,
  cutTerm,
  rareVariant,
  missingWord,
  signInWord,
  repeatedWords,
  halfWidthMark,
  strayBlank,
  missingFullStop,
  unbalancedMarks,
  undefinedAbbreviation,
];
