// 中期评估指标表: each indicator year by year, against what was expected by now, and whether it will get there.
import type { ScoreResult } from '../../model/scorecard.js';
import { formatBeside } from '../numbers.js';
import type { ReportInput } from '../report-input.js';
import { type Say, targetText, toneOf } from '../scorecard-row.js';
import { resultWord } from '../status-word.js';
import { attributeCell, baselineCell, type JudgedRow, judgedRows, percentOf, targetCell } from './about-results.js';
import { columnsIn } from './columns-in.js';
import { figureOf, type OfficeTable, officeTable } from './office-table.js';

/** A year, or the part of one that a figure was reported for. */
interface Period {
  readonly year: number;
  readonly period: string | null;
}

/** The table, an indicator a row. The cells of 原因及下一步措施 are for the office to go on with. */
export function midtermTable(input: ReportInput): OfficeTable {
  const { card, language } = input;
  const { t, column } = columnsIn<JudgedRow>(language);
  return officeTable(
    t('office-midterm'),
    [
      column('number', ({ result }) => result.number),
      column('category', ({ result }) => result.category.join('/')),
      column('name', ({ result }) => result.name),
      column('unit', ({ result }) => result.unit),
      column('attribute', ({ result }) => attributeCell(result, t)),
      column('baseline', baselineCell),
      ...periodsOf(input).map(({ year, period }) => ({
        key: period ?? String(year),
        header: period ?? t('office-year', { year }),
        of: ({ result }: JudgedRow) => figureOf(reportedIn(result, { year, period })),
      })),
      column('target', targetCell),
      column('expected', ({ result }) => expectedCell(result)),
      column('progress', ({ result }) => percentOf(result.progress)),
      { ...column('verdict', ({ result }) => resultWord(result, card, language)), toned: true },
      column('prospect', ({ result }) => prospectOf(result, t)),
      column('measures', ({ result }) => stepText(result, t)),
      column('responsible', ({ responsible }) => responsible.join('、')),
      column('source', ({ result }) => result.actual?.source ?? null),
    ],
    judgedRows(input),
    ({ result }) => toneOf(result.status),
  );
}

/** The years of the plan until now, whether or not there are figures, and every other period that has some. */
function periodsOf({ plan, card }: ReportInput): Period[] {
  const found = new Map<string, Period>();
  const add = (year: number, period: string | null) => found.set(period ?? String(year), { year, period });
  const asOf = Number(card.asOf?.slice(0, 4) ?? Number.NaN);
  const isWholeYear = card.asOf?.length === 4;
  for (let year = plan.period?.from ?? Number.NaN; year < asOf || (year === asOf && isWholeYear); year++)
    add(year, null);
  for (const { path, actual, baseline } of card.results) {
    const isBaseline = (year: number) => baseline?.year != null && year <= baseline.year;
    for (const { year, period, reported } of path) if (reported !== null && !isBaseline(year)) add(year, period);
    if (actual?.year != null && path.length === 0) add(actual.year, actual.period);
  }
  return [...found.values()].sort((a, b) => a.year - b.year || (order(a) < order(b) ? -1 : 1));
}

/** Parts of a year stand before the year. */
function order({ period }: Period): string {
  return period ?? '~';
}

function reportedIn({ path, actual }: ScoreResult, { year, period }: Period): number | null {
  if (path.length === 0) return actual?.year === year && actual.period === period ? actual.value : null;
  return path.find((point) => point.year === year && point.period === period)?.reported ?? null;
}

/** The value that is expected by now. */
export function expectedCell({ expected, target, baseline }: ScoreResult) {
  return expected === null ? null : figureOf(Number(formatBeside(expected, [target?.value, baseline?.value])));
}

/** The target that the plan prints for the year of the value, on the way to the last one, and whether it holds; null where there is none. */
function stepText({ actual, target, path }: ScoreResult, t: Say): string | null {
  if (actual?.year == null || target?.year == null || actual.year >= target.year) return null;
  const label = (one: { readonly year: number | null; readonly period: string | null }) =>
    one.period ?? String(one.year);
  const step = path.find((point) => point.target !== null && label(point) === label(actual));
  if (!step?.target) return null;
  const verdict = step.met === null ? 'not-judged' : step.met ? 'met' : 'missed';
  return t(`office-step-${verdict}`, { year: step.year, target: targetText(step.target, true) });
}

/** Reached, will be, will be too late, will not; empty where the figures do not say. */
export function prospectOf({ status, met, reachedIn, target }: ScoreResult, t: Say): string | null {
  if (status === 'met' || status === 'achieved-early') return t('office-prospect-reached');
  if (status === 'missed') return t('office-prospect-missed');
  if (toneOf(status) === 'none' || target?.year == null) return null;
  if (reachedIn === 'never') return t('office-prospect-never');
  if (reachedIn === null || met === true) return null;
  return reachedIn <= target.year ? t('office-prospect-yes') : t('office-prospect-late', { year: reachedIn });
}
