// Sentences of the rules in src/check/rules/unfinished. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const unfinishedZh: Catalogue = {
  placeholder: '“{clause}”中的“{mark}”还没有填写。请补上数字或文字，或删去该句。',
};

export const unfinishedEn: Catalogue = {
  placeholder: 'The placeholder "{mark}" in "{clause}" was left unfilled. Fill it in, or take the sentence out.',
};
