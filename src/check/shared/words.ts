// What a word is: asked of the dictionary that the JavaScript engine itself carries for breaking Chinese lines.

let segmenter: Intl.Segmenter | null = null;
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True for a string of Chinese characters that the dictionary has as one word. */
export function isWord(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const is = [...segmenter.segment(text)].length === 1;
  if (known.size < MOST_KNOWN) known.set(text, is);
  return is;
}

/** How often a string occurs in a text. */
export function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
