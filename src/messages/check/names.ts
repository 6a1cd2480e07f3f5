// Sentences of the rules in src/check/rules/names. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const nameZh: Catalogue = {};

export const nameEn: Catalogue = {};
