// The places of a document that are nearly a term of the field, worked out once for the rules that speak of them.
import type { Passage } from '../../document/passage.js';
import type { CheckContext } from '../context.js';
import { NEVER_CUT, TERMS } from '../data/terms.js';
import { passagesOf } from './passages.js';
import { type NearTerm, TermIndex } from './term-index.js';

export interface NearTermPlace extends NearTerm {
  readonly passage: Passage;
  readonly cell: string | null;
}

const listed = TERMS.flatMap((line) => line.split(/\s+/));
const neverCut = NEVER_CUT.split(' ');
let index: TermIndex | null = null;

/** Terms whose last character cannot be left off, although what is left is made of words. */
export const isNeverCut = (term: string): boolean => neverCut.includes(term);

/** Near terms in document order. */
export function nearTermsOf(context: CheckContext): readonly NearTermPlace[] {
  return context.once(readNearTerms);
}

function readNearTerms(context: CheckContext): readonly NearTermPlace[] {
  index ??= new TermIndex(new Set([...listed, ...neverCut]));
  const terms = index;
  return passagesOf(context).flatMap(({ passage, cell }) =>
    terms
      .near(passage.text)
      .filter(({ start, end }) => !isOwnTerm(context, passage.text, start, end))
      .map((near) => ({ ...near, passage, cell })),
  );
}

/** True where the words stand within a term of the user's own field. */
function isOwnTerm({ terms }: CheckContext, text: string, start: number, end: number): boolean {
  return [...terms].some((term) => {
    const at = text.indexOf(term, Math.max(0, start - term.length + 1));
    return at >= 0 && at < end && at + term.length > start;
  });
}
