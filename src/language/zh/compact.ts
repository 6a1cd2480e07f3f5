// A cell's text without the blanks that layout put into it, each character knowing where it stood.
import { fold } from './fold.js';

export interface CompactText {
  readonly text: string;
  /** Where the character at `index` stands in the original; of an empty text the place where it would begin. */
  at(index: number): number;
  /** Where the stretch that ends before `index` ends in the original. */
  endOf(index: number): number;
}

/** Folds a text and drops its blanks; one stays between two digits and between two Latin words, lines end in \n. */
export function compact(text: string): CompactText {
  const folded = fold(text);
  const places: number[] = [];
  let out = '';
  let gap = -1;
  let isLine = false;
  for (let i = 0; i < folded.length; i++) {
    const char = folded[i] as string;
    if (/\s/.test(char)) {
      if (gap < 0) gap = i;
      if (char === '\n') isLine = true;
      continue;
    }
    if (gap >= 0 && out !== '') {
      const kept = isLine ? '\n' : /[\dA-Za-z]/.test(char) && /[\dA-Za-z]/.test(out.at(-1) ?? '') ? ' ' : '';
      if (kept !== '') {
        out += kept;
        places.push(gap);
      }
    }
    gap = -1;
    isLine = false;
    out += char;
    places.push(i);
  }
  const last = places.at(-1);
  const first = places[0] ?? 0;
  return {
    text: out,
    at: (index) => places[index] ?? (last === undefined ? first : last + 1),
    endOf: (index) => (index <= 0 ? first : (places[index - 1] ?? last ?? 0) + (out === '' ? 0 : 1)),
  };
}

/** The text without any of `chars` (and blanks) at its end. */
export function dropTrailing(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && (chars.includes(text[end - 1] as string) || /\s/.test(text[end - 1] as string))) end--;
  return text.slice(0, end);
}
