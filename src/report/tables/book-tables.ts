// The tables of the workbook that a report is: what the plan sets, what became of it, who does what, and how all this was made.
import type { Finding } from '../../model/findings.js';
import type { Commitment, Indicator } from '../../model/plan.js';
import { shownValue } from '../../util/shown-value.js';
import type { Tone } from '../look.js';
import { type PlanInput, type ReportInput, unitsOf } from '../report-input.js';
import { COMPARATOR_SIGNS, targetText } from '../scorecard-row.js';
import { attributeCell, printed, printedFigure } from './about-results.js';
import { columnsIn } from './columns-in.js';
import { figureOf, type OfficeCell, type OfficeTable, officeTable } from './office-table.js';
import { deadlineCell } from './task-table.js';

const FINDING_TONES: Readonly<Record<Finding['severity'], Tone>> = { error: 'bad', warning: 'warn', info: 'going' };

/** 指标: the indicators as the plan sets them. */
export function indicatorTable(input: PlanInput): OfficeTable {
  const { plan, language } = input;
  const units = unitsOf(input);
  const { t, column } = columnsIn<Indicator>(language);
  return officeTable(
    t('office-sheet-indicators'),
    [
      column('id', ({ id }) => id),
      column('category', ({ category }) => category.join('/')),
      column('number', ({ number }) => number),
      column('name', ({ name }) => name),
      column('unit', ({ unit }) => unit),
      column('attribute', (indicator) => attributeCell(indicator, t)),
      column('baseline-year', ({ baseline }) => figureOf(baseline?.year)),
      column('baseline', (indicator) => valueCell(indicator, 'baseline')),
      column('target-year', ({ target }) => figureOf(target?.year)),
      column('target', (indicator) => valueCell(indicator, 'target')),
      column('responsible', ({ responsible }) => units.namesOf(responsible).join('、')),
      column('line', ({ span }) => figureOf(span.line)),
    ],
    plan.indicators,
  );
}

/** 量化任务: the quantified targets of the running text. */
export function commitmentTable({ plan, language }: PlanInput): OfficeTable {
  const { t, column } = columnsIn<Commitment>(language);
  const titles = new Map(plan.tasks.map(({ id, title, number }) => [id, title ?? number ?? id]));
  return officeTable(
    t('office-sheet-commitments'),
    [
      column('id', ({ id }) => id),
      column('subject', ({ subject }) => subject),
      column('value', commitmentValue),
      column('unit', ({ unit }) => unit),
      column('deadline', ({ deadline }) => deadlineCell({ deadline, deadlineText: null })),
      column('strength', ({ strength }) => (strength === 'plain' ? null : t(`strength-${strength}`))),
      column('task', ({ task }) => (task === null ? null : (titles.get(task) ?? task))),
      column('quote', ({ quote }) => quote),
      column('section', ({ section }) => section.join(' > ')),
      column('line', ({ span }) => figureOf(span.line)),
    ],
    plan.commitments,
  );
}

/** 审校意见: what the check of the document found; without rows where there was no document to check. */
export function findingTable({ findings, language }: ReportInput): OfficeTable {
  const { t, column } = columnsIn<Finding>(language);
  return officeTable(
    t('report-findings'),
    [
      { ...column('severity', ({ severity }) => t(`severity-${severity}`)), toned: true },
      column('rule', ({ rule }) => rule),
      column('finding', ({ message }) => message),
      column('quote', ({ quote }) => quote),
      column('line', ({ span }) => figureOf(span?.line)),
      column('page', ({ span }) => figureOf(span?.page)),
    ],
    findings ?? [],
    ({ severity }) => FINDING_TONES[severity],
  );
}

function valueCell(indicator: Indicator, role: 'baseline' | 'target'): OfficeCell {
  const value = indicator[role];
  if (value === null || value.value === null) return printed(indicator, role);
  // A change or a range is more than its number.
  if (value.upper !== null) return targetText(value, true);
  if (value.measure === 'change') return shownValue(value);
  return printedFigure(value, value.value) ?? figureOf(value.value, COMPARATOR_SIGNS[value.comparator ?? ''] ?? '');
}

function commitmentValue({ value, upper, ratio, comparator, valueQuote, corrected }: Commitment): OfficeCell {
  if (value === null || upper !== null || ratio !== null) return corrected ?? valueQuote;
  return figureOf(value, COMPARATOR_SIGNS[comparator] ?? '');
}
