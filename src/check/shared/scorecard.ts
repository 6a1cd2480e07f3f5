// The document's own results laid beside its own targets, for the rules that ask whether what it says of them is so.
import type { Scorecard } from '../../model/scorecard.js';
import { scorePlan } from '../../score/index.js';
import type { CheckContext } from '../context.js';

/** The scorecard of the document's 完成情况 columns; null where it has none. Asked for with `context.once`. */
export function ownScorecard({ plan }: CheckContext): Scorecard | null {
  const hasResults = plan.indicators.some(({ values }) => values.some(({ role }) => role === 'actual'));
  return hasResults ? scorePlan(plan) : null;
}
