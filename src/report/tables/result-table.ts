// 评价结果: every verdict of the scorecard with the figures that it rests on.
import type { ReportInput } from '../report-input.js';
import { toneOf } from '../scorecard-row.js';
import { resultWord } from '../status-word.js';
import {
  attributeCell,
  baselineCell,
  completionCell,
  type JudgedRow,
  judgedRows,
  percentOf,
  remarks,
  targetCell,
} from './about-results.js';
import { columnsIn } from './columns-in.js';
import { expectedCell, prospectOf } from './midterm.js';
import { figureOf, type OfficeTable, officeTable } from './office-table.js';

/** The table, an indicator a row. */
export function resultTable(input: ReportInput): OfficeTable {
  const { card, language } = input;
  const { t, column } = columnsIn<JudgedRow>(language);
  return officeTable(
    t('office-sheet-results'),
    [
      column('number', ({ result }) => result.number),
      column('category', ({ result }) => result.category.join('/')),
      column('name', ({ result }) => result.name),
      column('unit', ({ result }) => result.unit),
      column('attribute', ({ result }) => attributeCell(result, t)),
      { ...column('status', ({ result }) => resultWord(result, card, language)), toned: true },
      column('baseline', baselineCell),
      column('target', targetCell),
      column('expected', ({ result }) => expectedCell(result)),
      column('actual', ({ result }) => figureOf(result.actual?.value)),
      column('completion-rate', completionCell),
      column('progress', ({ result }) => percentOf(result.progress)),
      column('elapsed', ({ result }) => percentOf(result.elapsed)),
      column('gap', ({ result }) => figureOf(result.gap)),
      column('prospect', ({ result }) => prospectOf(result, t)),
      column('responsible', ({ responsible }) => responsible.join('、')),
      column('source', ({ result }) => result.actual?.source ?? null),
      column('remark', (row) => remarks(row, card.asOf, t)),
    ],
    judgedRows(input),
    ({ result }) => toneOf(result.status),
  );
}
