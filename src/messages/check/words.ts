// Sentences of the rules in src/check/rules/words. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const wordZh: Catalogue = {};

export const wordEn: Catalogue = {};
