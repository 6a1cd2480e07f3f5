// Which indicators are meant by t1-6, 6, or a name; a slip is answered with the nearest.
import type { Plan } from '../../model/plan.js';
import type { Scorecard, ScoreResult } from '../../model/scorecard.js';
import { nearest } from '../../util/nearest.js';
import { PlanError } from '../../util/plan-error.js';
import { likeness, normalisedName } from '../names.js';

/** The results that the words name, in their order, each once. Throws a PlanError for a word that names none, or more than one. */
export function selectResults(words: readonly string[], card: Pick<Scorecard, 'results'>, plan: Plan): ScoreResult[] {
  const chosen = new Set<ScoreResult>();
  for (const word of words) {
    for (const part of find(word, card.results).length > 0 ? [word] : word.split(/[,，]/)) {
      if (part.trim() !== '') chosen.add(one(part.trim(), card.results, plan));
    }
  }
  return [...chosen];
}

function one(word: string, results: readonly ScoreResult[], plan: Plan): ScoreResult {
  const found = find(word, results);
  if (found.length === 1) return found[0]!;
  const label = ({ indicator, name }: Pick<ScoreResult, 'indicator' | 'name'>) => `${indicator} ${name}`;
  if (found.length > 1) {
    throw new PlanError('explain-several', { given: word, choices: found.slice(0, 8).map(label).join('、') });
  }
  const unscored = plan.indicators.find(({ id, name }) => id === word || normalisedName(name) === normalisedName(word));
  if (unscored !== undefined)
    throw new PlanError('explain-outside', { given: `${unscored.id} ${unscored.name}`, table: unscored.table ?? '—' });
  const near = nearestOf(word, results);
  throw new PlanError(near === null ? 'explain-unknown' : 'explain-unknown-nearest', {
    given: word,
    nearest: near === null ? '' : label(near),
  });
}

/** By id; by number; by name; by a part of a name. The first that fits anything decides. */
function find(word: string, results: readonly ScoreResult[]): ScoreResult[] {
  const name = normalisedName(word);
  const ways: ((result: ScoreResult) => boolean)[] = [
    ({ indicator }) => indicator === word,
    ({ number }) => number === word,
    (result) => name !== '' && normalisedName(result.name) === name,
    (result) => name.length > 1 && normalisedName(result.name).includes(name),
  ];
  for (const way of ways) {
    const found = results.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

function nearestOf(word: string, results: readonly ScoreResult[]): ScoreResult | null {
  const alike = results
    .map((result) => ({ result, share: likeness(word, result.name) }))
    .sort((a, b) => b.share - a.share)[0];
  if (alike !== undefined && alike.share >= 0.3) return alike.result;
  const id = nearest(
    word,
    results.map(({ indicator }) => indicator),
  );
  return results.find(({ indicator }) => indicator === id) ?? null;
}
