// What the parts of the Word file and of the workbook share: the words, and the judged rows with their results, lagging ones first and binding ones first among them.
import { say } from '../../../messages/index.js';
import type { Plan } from '../../../model/plan.js';
import type { ScoreResult } from '../../../model/scorecard.js';
import { indicatorTrend } from '../../charts/indicator-charts.js';
import { type CaptionedPicture, pictureOf } from '../../picture/picture.js';
import type { ReportInput } from '../../report-input.js';
import type { Say, ScoreRow } from '../../scorecard-row.js';
import type { ScorecardView } from '../../scorecard-view.js';
import { viewOf } from '../../tables/about-table.js';

export interface OfficeJudged {
  readonly row: ScoreRow;
  readonly result: ScoreResult;
}

export interface OfficeModel {
  readonly input: ReportInput;
  readonly plan: Plan;
  readonly t: Say;
  readonly view: ScorecardView;
  readonly rows: readonly OfficeJudged[];
}

/** Prepares the parts. */
export function officeModel(input: ReportInput): OfficeModel {
  const { plan, card, language } = input;
  const view = viewOf(input);
  const results = new Map(card.results.map((result) => [result.indicator, result]));
  const rows = view.rows.map((row) => ({ row, result: results.get(row.id)! }));
  return { input, plan, t: (code, params) => say(language, code, params), view, rows };
}

/** Millimetres. */
const TREND_WIDTH = 76;

/** The years of each judged indicator that has three reported values, numbered. */
export function trendPictures({ t, rows }: OfficeModel): CaptionedPicture[] {
  const trends = rows.flatMap(({ result, row }) => {
    const trend = indicatorTrend(result, row, t);
    return trend === null ? [] : [{ row, picture: pictureOf(trend, row.tone, TREND_WIDTH) }];
  });
  return trends.map(({ row, picture }, i) => ({
    picture,
    caption: t('office-figure', { number: i + 1, name: row.name, status: row.status }),
  }));
}
