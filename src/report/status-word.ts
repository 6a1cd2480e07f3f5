// The status of a result in the words of its scorecard's vocabulary.
import type { Language } from '../messages/index.js';
import type { Scorecard, ScoreResult } from '../model/scorecard.js';
import { statusWord } from '../score/status-sets.js';

/** What people read for the status of a result. */
export function resultWord(
  { status, direction, absence }: Pick<ScoreResult, 'status' | 'direction' | 'absence'>,
  card: Pick<Scorecard, 'statusSet' | 'statusWords' | 'plan'>,
  language: Language,
): string {
  const { statusSet, statusWords: words, plan } = card;
  return statusWord(statusSet, status, { direction: direction.value, absence, language, words, title: plan.title });
}
