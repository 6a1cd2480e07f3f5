// Comparators around an English number: at least 80, no more than 5, over 60, up to 10, 500 or more.
import type { Comparator } from '../../model/plan.js';

const BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  [
    'ge',
    /(?:\bat least|\bat a minimum(?: of)?|\bno(?:t)? (?:less|fewer|lower) than|\b(?:a )?minimum(?: of)?|≥|>=)\s?$/i,
  ],
  [
    'le',
    /(?:\bat most|\b(?:no|not) (?:more|greater|higher) than|\b(?:not |to not )exceed(?:ing)?|\bup to|\b(?:a )?maximum(?: of)?|\bas (?:many|much) as|≤|<=)\s?$/i,
  ],
  ['gt', /(?:\bmore than|\bover|\bgreater than|\babove|\bexceed(?:s|ing)?|\bin excess of|\bhigher than|>)\s?$/i],
  ['lt', /(?:\bless than|\bfewer than|\bbelow|\bunder|\blower than|<)\s?$/i],
  [
    'approx',
    /(?:\babout|\bapproximately|\baround|\broughly|\bnearly|\balmost|\bsome|\ban estimated|\bcirca|\bc\.|~|≈)\s?$/i,
  ],
];
const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  ['ge', /^\s?(?:or (?:more|above|higher|greater|better)|and above|or over|\+)(?![A-Za-z])/i],
  ['le', /^\s?(?:or (?:less|fewer|below|lower)|and below|or under)\b/i],
];
const REACH = 24;
/** must not be less than, should not fall below, will never go above: the bound from the other side. */
const NEGATED_PATTERN = /\b(?:not|never|cannot|no longer)(?: [a-z]{1,12}){0,3} $/i;
const NEGATED: Readonly<Partial<Record<Comparator, Comparator>>> = { gt: 'le', lt: 'ge' };
const NEGATION_REACH = 32;

/** The comparator that ends right before `at`, and where its words begin. */
export function readComparatorBefore(text: string, at: number): { comparator: Comparator; start: number } | null {
  const from = Math.max(0, at - REACH);
  const words = text.slice(from, at);
  for (const [comparator, pattern] of BEFORE) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const start = from + found.index;
    const turned = NEGATED[comparator];
    const negation =
      turned === undefined ? null : NEGATED_PATTERN.exec(text.slice(Math.max(0, start - NEGATION_REACH), start));
    return negation === null || turned === undefined
      ? { comparator, start }
      : { comparator: turned, start: start - negation[0].length };
  }
  return null;
}

/** The comparator that begins right behind `at`, and where its words end. */
export function readComparatorAfter(text: string, at: number): { comparator: Comparator; end: number } | null {
  const words = text.slice(at, at + REACH);
  for (const [comparator, pattern] of AFTER) {
    const found = pattern.exec(words);
    if (found !== null) return { comparator, end: at + found[0].length };
  }
  return null;
}
