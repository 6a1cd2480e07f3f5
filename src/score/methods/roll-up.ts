// Several series of one indicator → the indicator, in the manner of statcan.

/** The score of one series; null where there is none. */
export interface SeriesScore {
  readonly score: number | null;
  readonly status: string;
}

/**
 * The mean of the scores that exist (−5 … 5) and its band: ≥ 2.5 substantial_progress, ≥ 0 moderate_progress, ≥ −2.5 limited_progress,
 * else deterioration. target_achieved only where every series that is scored has achieved its target; not_available where none is scored.
 * Source: Progress Measurement Methodology, Statistics Canada ("Aggregated progress status").
 */
export function rollUpScores(series: readonly SeriesScore[]): SeriesScore {
  const scored = series.filter((one) => one.score !== null);
  if (scored.length === 0) return { score: null, status: 'not_available' };
  const score = scored.reduce((sum, one) => sum + one.score!, 0) / scored.length;
  if (scored.every(({ status }) => status === 'target_achieved')) return { score, status: 'target_achieved' };
  const status =
    score >= 2.5
      ? 'substantial_progress'
      : score >= 0
        ? 'moderate_progress'
        : score >= -2.5
          ? 'limited_progress'
          : 'deterioration';
  return { score: Number(score.toPrecision(13)), status };
}
