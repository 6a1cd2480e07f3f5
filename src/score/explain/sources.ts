// What an explanation quotes: the plan's values with their places, and the values that were given with their rows.
import type { ActualRow } from '../../model/actuals.js';
import type { Plan } from '../../model/plan.js';
import type { Scorecard } from '../../model/scorecard.js';
import type { Evidence } from '../options.js';
import { endOf, readPeriod } from '../period.js';
import type { GivenValue, PlanQuote } from './explanation.js';

/** Every value that the plan prints for the indicator, in the order of its columns. */
export function planQuotes({ situation: { indicator } }: Evidence, plan: Plan): PlanQuote[] {
  return indicator.values
    .filter(({ state, role }) => state !== 'blank' && role !== 'actual')
    .map(({ role, year, raw, corrected, span: { line, page, cell } }) => ({
      role,
      year,
      quote: raw.trim(),
      corrected,
      place: { file: plan.source.file, line, page, cell },
    }));
}

/** The rows of the file that are about the indicator, and the document's own values, in order of time; each with what became of it. */
export function givenValues(
  { observation, situation: { indicator }, result }: Evidence,
  plan: Plan,
  card: Pick<Scorecard, 'actuals' | 'asOf'>,
  rows: readonly ActualRow[],
  file: string | null,
): GivenValue[] {
  const numbers = new Set([
    ...card.actuals.matched.filter((row) => row.indicator === indicator.id).map(({ row }) => row),
    ...card.actuals.ambiguous.filter(({ candidates }) => candidates.includes(indicator.id)).map(({ row }) => row),
  ]);
  const given = rows
    .filter(({ row }) => numbers.has(row))
    .map((row): GivenValue => {
      const period = row.period ?? (row.year === null ? card.asOf : String(row.year));
      const isUsed =
        row.value !== null &&
        observation.series.some(
          (one) =>
            one.period?.label === period &&
            one.vintage === row.vintage &&
            one.basis === row.basis &&
            one.source === row.source,
        );
      return {
        file,
        row: row.row,
        column: row.column,
        period,
        raw: row.raw.trim(),
        unit: row.unit,
        basis: row.basis,
        vintage: row.vintage,
        source: row.source,
        use: isUsed ? useOf(period) : 'not-used',
      };
    });
  const own = indicator.values
    .filter(({ role, state }) => role === 'actual' && state === 'value')
    .map(({ raw, corrected, year, unit, cumulative, span }): GivenValue => {
      const period = year === null ? null : String(year);
      const isUsed = observation.series.some((one) => one.own && (year === null || one.period?.label === period));
      return {
        file: plan.source.file,
        row: span.line,
        column: span.cell,
        period,
        raw: (corrected ?? raw).trim(),
        unit,
        basis: cumulative ? 'running' : null,
        vintage: null,
        source: null,
        use: isUsed ? useOf(period) : 'not-used',
      };
    });
  return [...given, ...own].sort((a, b) => timeOf(a) - timeOf(b) || (a.row ?? 0) - (b.row ?? 0));

  /** Those of earlier years make up the path, and the total where there is one. */
  function useOf(period: string | null): GivenValue['use'] {
    const scored = result.actual?.period ?? (result.actual?.year == null ? null : String(result.actual.year));
    return period === scored || period === null ? 'scored' : 'part';
  }
}

function timeOf({ period }: GivenValue): number {
  const read = period === null ? null : readPeriod(period);
  return read === null ? Number.MAX_SAFE_INTEGER : endOf(read);
}
