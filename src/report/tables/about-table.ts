// 编制说明: from what the report was made, how it was judged, how much of the plan the figures cover, and what could not be used.
import type { ReportInput } from '../report-input.js';
import { type ScorecardView, viewScorecard } from '../scorecard-view.js';
import { sinceHeadline } from '../since-words.js';
import { columnsIn } from './columns-in.js';
import { type OfficeTable, officeTable } from './office-table.js';

interface Row {
  readonly item: string;
  readonly text: string;
}

/** What a report says of its scorecard. */
export function viewOf({ plan, card, language }: ReportInput): ScorecardView {
  return viewScorecard(card, language, true, new Map(plan.claims.map(({ id, quote }) => [id, quote])));
}

/** The table, a remark a row. */
export function aboutTable(input: ReportInput): OfficeTable {
  const { plan, card, findings, text } = input;
  const { t, column } = columnsIn<Row>(input.language);
  const view = viewOf(input);
  const rows = (item: string, texts: readonly string[]): Row[] =>
    texts.filter((one) => one !== '').map((one) => ({ item: t(`office-about-${item}`), text: one }));
  const reasonOf = (status: string, reason: string) =>
    reason === '' ? status : t('score-status-reason', { status, reason });
  return officeTable(
    t('office-sheet-about'),
    [column('item', ({ item }) => item), column('content', (row) => row.text)],
    [
      ...rows('plan', [view.title]),
      ...rows('source', [
        t('page-made-source', { file: plan.source.file, sha256: plan.source.sha256 }),
        text === null ? t('page-made-no-text') : '',
      ]),
      ...rows('method', [view.subtitle, view.rules]),
      ...rows('result', [view.headline, view.counts, view.realisation, ...view.rollUp]),
      ...rows('since', [card.since === null ? '' : sinceHeadline(card.since, input.language)]),
      ...rows(
        'not-scored',
        view.notScored.flatMap(({ status, rows: own }) =>
          own.map(({ number, name, reason }) => `${number} ${name}`.trim() + t('colon') + reasonOf(status, reason)),
        ),
      ),
      ...rows(
        'claims',
        view.claims.map(
          ({ quote, verdict, message }) => `${verdict}${t('colon')}${t('score-claim-quote', { quote })} ${message}`,
        ),
      ),
      ...rows('not-used', [
        ...view.unmatched,
        ...view.unread,
        ...view.ambiguous,
        ...view.conflicting,
        ...view.targetRows,
      ]),
      ...rows(
        'notes',
        view.messages.map((message) => message.text),
      ),
      ...rows('findings', [
        findings === null ? t('page-made-not-checked') : findings.length === 0 ? t('page-made-no-findings') : '',
      ]),
    ],
  );
}
