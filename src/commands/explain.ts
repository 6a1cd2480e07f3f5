// `plan score --explain`: the story of single indicators, instead of the whole scorecard.

import { renderExplanations } from '../report/formats/explanation.js';
import type { Look } from '../report/look.js';
import { type Evidence, type ExplainContext, explainResult, selectResults } from '../score/index.js';

/** The stories of the indicators that `words` name, as text, Markdown or JSON. Throws a PlanError for a word that names none. */
export function explainScorecard(
  words: readonly string[],
  evidence: readonly Evidence[],
  context: ExplainContext,
  format: string,
  look: Look,
): string {
  const byId = new Map(evidence.map((one) => [one.result.indicator, one]));
  const explanations = selectResults(words, context.card, context.plan).map(({ indicator }) =>
    explainResult(byId.get(indicator)!, context),
  );
  if (format !== 'json') return renderExplanations(explanations, format === 'md' ? 'md' : 'table', look);
  const { version, plan, asOf, method, statusSet, precision, tolerance, thresholds } = context.card;
  return `${JSON.stringify({ version, plan, asOf, method, statusSet, precision, tolerance, thresholds, explanations }, null, 2)}\n`;
}
