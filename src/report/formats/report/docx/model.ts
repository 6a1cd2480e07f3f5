// What the parts of the Word file share: the words, and the judged rows with their results, lagging ones first and binding ones first among them.
import { say } from '../../../../messages/index.js';
import type { Plan } from '../../../../model/plan.js';
import type { ScoreResult } from '../../../../model/scorecard.js';
import type { ReportInput } from '../../../report-input.js';
import type { Say, ScoreRow } from '../../../scorecard-row.js';
import type { ScorecardView } from '../../../scorecard-view.js';
import { viewOf } from '../../../tables/about-table.js';

export interface WordRow {
  readonly row: ScoreRow;
  readonly result: ScoreResult;
}

export interface WordModel {
  readonly input: ReportInput;
  readonly plan: Plan;
  readonly t: Say;
  readonly view: ScorecardView;
  readonly rows: readonly WordRow[];
}

/** Prepares the parts. */
export function modelOf(input: ReportInput): WordModel {
  const { plan, card, language } = input;
  const view = viewOf(input);
  const results = new Map(card.results.map((result) => [result.indicator, result]));
  const rows = view.rows.map((row) => ({ row, result: results.get(row.id)! }));
  return { input, plan, t: (code, params) => say(language, code, params), view, rows };
}
