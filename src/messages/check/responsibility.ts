// Sentences of the rules in src/check/rules/responsibility. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const responsibilityZh: Catalogue = {};

export const responsibilityEn: Catalogue = {};
