// Sentences of the rules in src/check/rules/structure. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const structureZh: Catalogue = {};

export const structureEn: Catalogue = {};
