// Keys made of words: what a thing of the plan is known by outside of the program, whatever is put in above it.
import { fold } from '../language/zh/fold.js';
import { sha256 } from '../util/sha256.js';

const NO_WORDS_PATTERN = /[\s\p{P}\p{S}]/gu;
const KEY_LENGTH = 8;

/**
 * A key for each item, in order: `prefix` and a hash of its words. `ways` give its words, each more of them than the one before; an item
 * gets its key from the first way that no other item agrees with it in. Those that agree in all of them are counted.
 */
export function wordKeys<T>(prefix: string, items: readonly T[], ways: readonly ((item: T) => string)[]): string[] {
  const keyOf = (way: (item: T) => string, item: T) => `${prefix}-${shortHash(way(item))}`;
  const keys: (string | null)[] = items.map(() => null);
  for (const way of ways) {
    const made = items.map((item, i) => (keys[i] === null ? keyOf(way, item) : null));
    const counts = countOf([...made, ...keys]);
    for (const [i, key] of made.entries()) if (key !== null && counts.get(key) === 1) keys[i] = key;
  }
  const twins = new Map<string, number>();
  return items.map((item, i) => {
    const known = keys[i];
    if (known !== null && known !== undefined) return known;
    const key = keyOf(ways.at(-1)!, item);
    const nth = (twins.get(key) ?? 0) + 1;
    twins.set(key, nth);
    return `${key}-${nth}`;
  });
}

/** Without blanks and punctuation: a comma more or less is no other item. */
export function bare(text: string): string {
  return fold(text).replace(NO_WORDS_PATTERN, '').toLowerCase();
}

/** Eight hexadecimal digits. */
export function shortHash(text: string): string {
  return sha256(text).slice(0, KEY_LENGTH);
}

function countOf(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
