// Sentences of the rules in src/check/rules/scope. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const scopeZh: Catalogue = {};

export const scopeEn: Catalogue = {};
