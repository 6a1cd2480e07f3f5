// 与上次相比: each indicator whose verdict or figures are others than in the earlier scorecard, and why.
import type { SinceChange } from '../../model/score-since.js';
import type { ReportInput } from '../report-input.js';
import { groupSince, sinceTone, sinceTrend } from '../since-words.js';
import { columnsIn } from './columns-in.js';
import { type OfficeTable, officeTable } from './office-table.js';

/** The table, a change a row, those of verdicts first; null where no earlier scorecard was given, or nothing changed. */
export function sinceTable({ card: { since }, language }: ReportInput): OfficeTable | null {
  if (since === null || since.changes.length === 0) return null;
  const { t, column } = columnsIn<SinceChange>(language);
  return officeTable(
    t('since-title'),
    [
      column('number', ({ number }) => number),
      column('name', ({ name }) => name),
      { key: 'trend', header: t('since-column-trend'), toned: true, of: (change) => sinceTrend(change, language) },
      { key: 'change', header: t('since-column-change'), of: ({ message }) => message },
    ],
    groupSince(since).flatMap(([, changes]) => changes),
    sinceTone,
  );
}
