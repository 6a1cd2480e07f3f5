// How firmly an English plan says it: must, will, strives to, is encouraged to.
import type { Commitment } from '../../../model/plan.js';

/** The strength that the words before an amount give it. */
export function strengthOf(words: string): Commitment['strength'] {
  if (/\b(?:encourag|explor|consider)[a-z]{0,3}\b/i.test(words)) return 'encourage';
  if (/\b(?:striv|aspir|seek|endeavou?r)[a-z]{0,4}\b/i.test(words)) return 'strive';
  if (/\b(?:must|shall|ensur(?:e|ing)|required to|not to exceed)\b/i.test(words)) return 'must';
  return 'plain';
}
