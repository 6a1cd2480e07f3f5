// Finds places that are nearly a term: one character of the same sound, two that changed places, or the last one lost.
import { areAlike } from '../data/homophones.js';

export interface NearTerm {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** `cut`: the term without its last character. */
  readonly kind: 'alike' | 'swapped' | 'cut';
  /** Where the wrong character stands in the text (the first of two; behind the last for a cut one). */
  readonly at: number;
}

type Posting = readonly [term: string, offset: number];

/** Terms by the pairs of characters in them, so that a term with one wrong character is found by what is right of it. */
export class TermIndex {
  /** By the codes of the two characters: a text has many pairs, and a string for each of them is dear. */
  private readonly postings = new Map<number, Map<number, Posting[]>>();

  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      for (let i = 0; i + 1 < term.length; i++) {
        const [first, second] = [term.charCodeAt(i), term.charCodeAt(i + 1)];
        const behind = this.postings.get(first) ?? new Map<number, Posting[]>();
        this.postings.set(first, behind.set(second, [...(behind.get(second) ?? []), [term, i]]));
      }
    }
  }

  /** The near terms of a text; of those that overlap, the longest term first. */
  near(text: string): NearTerm[] {
    const found = new Map<string, NearTerm>();
    for (let i = 0; i + 1 < text.length; i++) {
      const postings = this.postings.get(text.charCodeAt(i))?.get(text.charCodeAt(i + 1));
      if (postings === undefined) continue;
      for (const [term, offset] of postings) {
        const start = i - offset;
        // compared already, from the pair before
        if (start < 0 || (offset > 0 && text.charCodeAt(i - 1) === term.charCodeAt(offset - 1))) continue;
        const near = compare(text, start, term);
        if (near !== null) found.set(`${start} ${term}`, near);
      }
    }
    return withoutOverlaps([...found.values()]);
  }
}

function compare(text: string, start: number, term: string): NearTerm | null {
  const { length } = term;
  let first: number | undefined;
  let second: number | undefined;
  for (let j = 0; j < length; j++) {
    if (text.charCodeAt(start + j) === term.charCodeAt(j)) continue;
    if (first === undefined) first = j;
    // two that changed places stand side by side
    else if (second === undefined && j === first + 1) second = j;
    else return null;
  }
  if (first === undefined) return null;
  const near = { term, start, end: start + length, at: start + first };
  const at = (j: number) => text[start + j] ?? '';
  if (second !== undefined) {
    const isSwapped = at(first) === term[second] && at(second) === term[first];
    return isSwapped ? { ...near, kind: 'swapped' } : null;
  }
  if (length >= 4 && areAlike(at(first), term[first]!)) return { ...near, kind: 'alike' };
  return length >= 4 && first === length - 1 ? { ...near, end: near.end - 1, kind: 'cut' } : null;
}

function withoutOverlaps(found: NearTerm[]): NearTerm[] {
  found.sort((a, b) => a.at - b.at || b.term.length - a.term.length);
  return found.filter((one, i) => i === 0 || one.at > found[i - 1]!.at);
}
