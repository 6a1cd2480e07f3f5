// Rows of a table that print several values: each value is an indicator of its own, and together they are one.
import type { Indicator } from '../model/plan.js';
import type { ComponentScore, ScoreResult } from '../model/scorecard.js';
import { rollUpScores } from './methods/roll-up.js';

/** The score of every row that has parts, from the scores that the method gave its parts; none where the method gives no scores of −5 … 5. */
export function scoreComponents(
  method: string,
  indicators: readonly Indicator[],
  results: readonly ScoreResult[],
): ComponentScore[] {
  if (method !== 'statcan') return [];
  const byParent = new Map<string, { indicator: Indicator; result: ScoreResult }[]>();
  for (const [i, indicator] of indicators.entries()) {
    if (indicator.parent === null) continue;
    const parts = byParent.get(indicator.parent);
    const part = { indicator, result: results[i]! };
    if (parts === undefined) byParent.set(indicator.parent, [part]);
    else parts.push(part);
  }
  return [...byParent].map(([parent, parts]) => ({
    parent,
    name: parts[0]!.indicator.rawName,
    parts: parts.map(({ indicator }) => indicator.id),
    ...rollUpScores(parts.map(({ result: { methodDetail } }) => seriesScore(methodDetail))),
  }));
}

function seriesScore(detail: ScoreResult['methodDetail']) {
  const score = typeof detail?.score === 'number' ? detail.score : null;
  return { score, status: String(detail?.status ?? 'not_available') };
}
