// Sentences of the rules in src/check/rules/claims. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const claimZh: Catalogue = {};

export const claimEn: Catalogue = {};
