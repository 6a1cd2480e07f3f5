// 指标完成情况表: what each indicator was to reach and what it reached.
import type { ReportInput } from '../report-input.js';
import { toneOf } from '../scorecard-row.js';
import { resultWord } from '../status-word.js';
import {
  attributeCell,
  baselineCell,
  completionCell,
  type JudgedRow,
  judgedRows,
  remarks,
  targetCell,
} from './about-results.js';
import { columnsIn } from './columns-in.js';
import { figureOf, type OfficeTable, officeTable } from './office-table.js';

/** The table, an indicator a row. */
export function completionTable(input: ReportInput): OfficeTable {
  const { card, language } = input;
  const { t, column } = columnsIn<JudgedRow>(language);
  return officeTable(
    t('office-completion'),
    [
      column('category', ({ result }) => result.category.join('/')),
      column('number', ({ result }) => result.number),
      column('name', ({ result }) => result.name),
      column('unit', ({ result }) => result.unit),
      { ...column('attribute', ({ result }) => attributeCell(result, t)), header: t('office-indicator-attribute') },
      column('baseline', baselineCell),
      column('target', targetCell),
      column('actual', ({ result }) => figureOf(result.actual?.value)),
      column('completion-rate', completionCell),
      { ...column('status', ({ result }) => resultWord(result, card, language)), toned: true },
      column('responsible', ({ responsible }) => responsible.join('、')),
      column('source', ({ result }) => result.actual?.source ?? null),
      column('remark', (row) => remarks(row, card.asOf, t)),
    ],
    judgedRows(input),
    ({ result }) => toneOf(result.status),
  );
}
