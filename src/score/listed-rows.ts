// Rows that are listed in a scorecard, each with its reason in words.

import { type Language, say } from '../messages/index.js';
import type { ListedRow, Scorecard } from '../model/scorecard.js';
import { describeRow } from './observations.js';
import type { PlacelessRow, Separated } from './separate.js';

/** What became of every row of actual values; empty without any. */
export function listRows(separated: Separated | null, language: Language): Scorecard['actuals'] {
  if (separated === null) return { matched: [], unmatched: [], ambiguous: [] };
  return {
    matched: separated.matched.map(({ row, indicator, how }) => ({ row: row.row, indicator: indicator.id, how })),
    unmatched: separated.unmatched.map((one) => listedRow(one, language)),
    ambiguous: separated.ambiguous.map((one) => listedRow(one, language)),
  };
}

/** A row that has no place, and why. */
export function listedRow(
  { row, reason, candidates, nearest, rivals = [] }: PlacelessRow,
  language: Language,
): ListedRow {
  return {
    row: row.row,
    id: row.id,
    number: row.number,
    name: row.name,
    year: row.year,
    period: row.period,
    raw: row.raw,
    source: row.source,
    vintage: row.vintage,
    reason,
    message: nearest
      ? say(language, 'match-unknown-name-nearest', { nearest: `${nearest.id} ${nearest.name}` })
      : say(language, reason === 'other-region' && row.region === null ? 'match-no-region' : `match-${reason}`, {
          candidates: candidates.map(({ id, name }) => `${id} ${name}`).join('、'),
          region: row.region ?? '—',
          rivals: [row, ...rivals]
            .sort((a, b) => a.row - b.row)
            .map(describeRow)
            .join('；'),
        }),
    candidates: [...candidates, ...(nearest ? [nearest] : [])].map(({ id }) => id),
  };
}
