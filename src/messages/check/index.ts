// Every sentence of a finding. Apart from the others, because only `plan check` needs them and the help is to be cheap.
import type { Catalogue, Language } from '../index.js';
import { staleOverridesEn, staleOverridesZh } from '../stale-overrides.js';
import { claimEn, claimZh } from './claims.js';
import { nameEn, nameZh } from './names.js';
import { responsibilityEn, responsibilityZh } from './responsibility.js';
import { scopeEn, scopeZh } from './scope.js';
import { structureEn, structureZh } from './structure.js';
import { targetEn, targetZh } from './targets.js';
import { unfinishedEn, unfinishedZh } from './unfinished.js';
import { wordEn, wordZh } from './words.js';

export const FINDING_SENTENCES: Readonly<Record<Language, Catalogue>> = {
  zh: {
    ...claimZh,
    ...targetZh,
    ...unfinishedZh,
    ...nameZh,
    ...structureZh,
    ...wordZh,
    ...scopeZh,
    ...responsibilityZh,
    ...staleOverridesZh,
  },
  en: {
    ...claimEn,
    ...targetEn,
    ...unfinishedEn,
    ...nameEn,
    ...structureEn,
    ...wordEn,
    ...scopeEn,
    ...responsibilityEn,
    ...staleOverridesEn,
  },
};

/** The sentence for a finding's code, its {placeholders} filled in. Throws for a code that has no sentence. */
export function sayFinding(
  language: Language,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = FINDING_SENTENCES[language][code];
  if (sentence === undefined) throw new Error(`no ${language} sentence for the finding ${code}`);
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));
}
