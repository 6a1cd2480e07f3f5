// Which result of an earlier scorecard is about the same indicator: ids may have moved, names seldom do.
import type { EarlierScorecard } from '../../model/score-since.js';
import type { ScoreResult } from '../../model/scorecard.js';
import { normalisedName } from '../names.js';

export type Earlier = EarlierScorecard['results'][number];

export interface Pair {
  readonly now: ScoreResult;
  readonly before: Earlier | null;
  readonly matched: 'id' | 'name' | null;
}

type Named = Pick<ScoreResult, 'indicator' | 'name' | 'category' | 'number'>;

/** How much of a name must agree: id and name, then the name with its categories and number, with its categories, alone. */
const KEYS: readonly ((one: Named) => string)[] = [
  ({ indicator, name }) => `${indicator}|${normalisedName(name)}`,
  ({ name, category, number }) => `${normalisedName(name)}|${category.join('|')}|${number ?? ''}`,
  ({ name, category }) => `${normalisedName(name)}|${category.join('|')}`,
  ({ name }) => normalisedName(name),
];

/** Pairs what is the same; a key that two results share on either side pairs nothing. Rest: earlier results without a partner. */
export function pairResults(
  results: readonly ScoreResult[],
  earlier: readonly Earlier[],
): { pairs: readonly Pair[]; rest: readonly Earlier[] } {
  const found = new Map<ScoreResult, Pair>();
  const taken = new Set<Earlier>();
  for (const [step, keyOf] of KEYS.entries()) {
    const left = uniqueBy(
      results.filter((result) => !found.has(result)),
      keyOf,
    );
    const right = uniqueBy(
      earlier.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const [key, now] of left) {
      const before = right.get(key);
      if (before === undefined) continue;
      found.set(now, { now, before, matched: step === 0 ? 'id' : 'name' });
      taken.add(before);
    }
  }
  return {
    pairs: results.map((now) => found.get(now) ?? { now, before: null, matched: null }),
    rest: earlier.filter((one) => !taken.has(one)),
  };
}

function uniqueBy<T extends Named>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const unique = new Map<string, T | null>();
  for (const item of items) unique.set(keyOf(item), unique.has(keyOf(item)) ? null : item);
  return new Map([...unique].filter((entry): entry is [string, T] => entry[1] !== null));
}
