// Longest-word look-up at a place, by a trie over char codes: what has no such word is found out with one look.
// No look goes past the ends of a text: charCodeAt is much slower there.

export type WordAt = (text: string, at: number) => string | null;

interface Node {
  word: string | null;
  next: Nodes | null;
}
type Nodes = Map<number, Node>;

/** Finds the longest of the words that begins at a place. */
export function wordsFrom(words: Iterable<string>): WordAt {
  const root = trieOf(words, (word, i) => word.charCodeAt(i));
  return (text, at) => {
    let nodes: Nodes | null = root;
    let longest: string | null = null;
    for (let i = at; nodes !== null && i >= 0 && i < text.length; i++) {
      const node: Node | undefined = nodes.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.word !== null) longest = node.word;
      nodes = node.next;
    }
    return longest;
  };
}

/** Finds the longest of the words that ends at a place. */
export function wordsUpTo(words: Iterable<string>): WordAt {
  const root = trieOf(words, (word, i) => word.charCodeAt(word.length - 1 - i));
  return (text, end) => {
    let nodes: Nodes | null = root;
    let longest: string | null = null;
    for (let i = end - 1; nodes !== null && i >= 0 && i < text.length; i--) {
      const node: Node | undefined = nodes.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.word !== null) longest = node.word;
      nodes = node.next;
    }
    return longest;
  };
}

/** What \s stands for. */
export const BLANKS =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** One bit of each character's entry says whether it is in a set; a table holds 32 sets. */
let table = new Uint32Array(0x10000);
let setsInTable = 0;

/** True at a place where one of the characters stands. */
export function oneOf(chars: string): (text: string, at: number) => boolean {
  if (setsInTable === 32) {
    table = new Uint32Array(0x10000);
    setsInTable = 0;
  }
  const flags = table;
  const bit = 1 << setsInTable++;
  for (const char of chars) flags[char.charCodeAt(0)]! |= bit;
  return (text, at) => at >= 0 && at < text.length && (flags[text.charCodeAt(at)]! & bit) !== 0;
}

function trieOf(words: Iterable<string>, codeAt: (word: string, i: number) => number): Nodes {
  const root: Nodes = new Map();
  for (const word of words) {
    let nodes = root;
    for (let i = 0; i < word.length; i++) {
      const code = codeAt(word, i);
      const node: Node = nodes.get(code) ?? { word: null, next: null };
      nodes.set(code, node);
      if (i === word.length - 1) node.word = word;
      else {
        node.next ??= new Map();
        nodes = node.next;
      }
    }
  }
  return root;
}
