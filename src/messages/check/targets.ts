// Sentences of the rules in src/check/rules/targets. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const targetZh: Catalogue = {};

export const targetEn: Catalogue = {};
