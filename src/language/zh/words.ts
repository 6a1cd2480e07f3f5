// Longest-word look-up at a place: the words of a list by their first or last character.

export type WordAt = (text: string, at: number) => string | null;

/** Finds the longest of the words that begins at a place. */
export function wordsFrom(words: Iterable<string>): WordAt {
  const byFirst = group(words, (word) => word[0] ?? '');
  return (text, at) => {
    for (const word of byFirst.get(text[at] ?? '') ?? NONE) if (text.startsWith(word, at)) return word;
    return null;
  };
}

/** Finds the longest of the words that ends at a place. */
export function wordsUpTo(words: Iterable<string>): WordAt {
  const byLast = group(words, (word) => word.at(-1) ?? '');
  return (text, end) => {
    for (const word of byLast.get(text[end - 1] ?? '') ?? NONE) {
      if (word.length <= end && text.startsWith(word, end - word.length)) return word;
    }
    return null;
  };
}

const NONE: readonly string[] = [];

function group(words: Iterable<string>, keyOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const list = groups.get(keyOf(word));
    if (list === undefined) groups.set(keyOf(word), [word]);
    else list.push(word);
  }
  for (const list of groups.values()) list.sort((a, b) => b.length - a.length);
  return groups;
}
