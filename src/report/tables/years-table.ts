// 历年进展: the years of each indicator that has three of them or more: what was reached, what was expected, and the targets on the way.
import type { PathPoint, ScoreResult } from '../../model/scorecard.js';
import { endOf, readPeriod } from '../../score/period.js';
import { hasTrend } from '../charts/trend.js';
import { formatBeside } from '../numbers.js';
import type { ReportInput } from '../report-input.js';
import { COMPARATOR_SIGNS, type Say, targetText } from '../scorecard-row.js';
import { columnsIn } from './columns-in.js';
import { figureOf, type OfficeCell, type OfficeTable, officeTable } from './office-table.js';

interface Line {
  readonly result: ScoreResult;
  readonly item: string;
  readonly cellOf: (point: PathPoint) => OfficeCell;
}

/** The table, a line of values an indicator and one of what was expected; null where no indicator has values of three. */
export function yearsTable({ card, language }: ReportInput): OfficeTable | null {
  const { t, column } = columnsIn<Line>(language);
  const results = card.results.filter(({ path }) => hasTrend(path));
  if (results.length === 0) return null;
  return officeTable(
    t('office-sheet-years'),
    [
      column('number', ({ result }) => result.number),
      column('name', ({ result }) => result.name),
      column('unit', ({ result }) => result.unit),
      column('item', ({ item }) => item),
      ...periodsOf(results).map((period) => ({
        key: period,
        header: /^\d{4}$/.test(period) ? t('office-year', { year: period }) : period,
        of: ({ result, cellOf }: Line) => {
          const point = result.path.find((one) => labelOf(one) === period);
          return point === undefined ? null : cellOf(point);
        },
      })),
    ],
    results.flatMap((result) => linesOf(result, t)),
  );
}

function linesOf(result: ScoreResult, t: Say): Line[] {
  const { target, baseline, path } = result;
  const beside = (value: number | null) =>
    value === null ? null : figureOf(Number(formatBeside(value, [target?.value, baseline?.value])));
  const lines: Line[] = [
    { result, item: t('office-actual'), cellOf: ({ actual }) => figureOf(actual) },
    { result, item: t('office-expected'), cellOf: ({ expected }) => beside(expected) },
    { result, item: t('office-target'), cellOf: ({ target: one }) => stepCell(one) },
  ];
  return lines.filter(({ cellOf }) => path.some((point) => cellOf(point) !== null));
}

function stepCell(target: PathPoint['target']): OfficeCell {
  if (target === null) return null;
  return target.upper === null
    ? figureOf(target.value, COMPARATOR_SIGNS[target.comparator] ?? '')
    : targetText(target, true);
}

/** All periods in the order in which they end. */
function periodsOf(results: readonly ScoreResult[]): string[] {
  const labels = new Set(results.flatMap(({ path }) => path.map(labelOf)));
  const end = (label: string) => endOf(readPeriod(label)!);
  return [...labels].sort((a, b) => end(a) - end(b));
}

function labelOf({ year, period }: PathPoint): string {
  return period ?? String(year);
}
