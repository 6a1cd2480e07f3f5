// The CSV layout of `plan score -f csv --path`: one row an indicator and year (or other period with data).
import type { Language } from '../../messages/index.js';
import type { PathPoint, Scorecard, ScoreResult } from '../../model/scorecard.js';
import { resultWord } from '../status-word.js';
import { COMPARATORS, type CsvLayout, columnOf, REQUIRED } from './layout.js';
import { resultColumns } from './result-columns.js';
import { writeCsv } from './write-csv.js';

interface Row {
  readonly card: Scorecard;
  readonly result: ScoreResult;
  readonly point: PathPoint;
  readonly language: Language;
}

export const pathLayout: CsvLayout<Row> = {
  name: 'csv-path',
  title: '历年：每个指标每年一行 · Path, one row per indicator and year',
  columns: [
    ...resultColumns<Row>(),
    columnOf('year', 'integer', '年份', 'Year.', ({ point }) => point.year, REQUIRED),
    columnOf('period', 'string', '期间', 'Less than a year: 2026-06.', ({ point }) => point.period),
    columnOf(
      'comparator',
      'string',
      '比较',
      'How the target is meant.',
      ({ point }) => point.target?.comparator,
      COMPARATORS,
    ),
    columnOf('target', 'number', '当年目标', 'Target printed for this year.', ({ point }) => point.target?.value),
    columnOf('targetUpper', 'number', '当年目标上限', 'Upper end of a range.', ({ point }) => point.target?.upper),
    columnOf('met', 'boolean', '达到当年目标', 'Whether it holds.', ({ point }) => point.met),
    columnOf('expected', 'number', '序时目标值', 'Value expected by then.', ({ point }) => point.expected),
    columnOf('reported', 'number', '填报值', 'Value as given for the period.', ({ point }) => point.reported),
    columnOf(
      'actual',
      'number',
      '评价值',
      'Value set against the target: totals summed up.',
      ({ point }) => point.actual,
    ),
    columnOf('pace', 'number', '进度比', 'progress / elapsed.', ({ point }) => point.pace),
    columnOf('status', 'string', '状态', 'Status id of a round of that year.', ({ point }) => point.status),
    columnOf('statusWord', 'string', '状态用语', 'Status in words.', ({ card, result, point, language }) =>
      point.status === null
        ? null
        : resultWord({ status: point.status, direction: result.direction, absence: null }, card, language),
    ),
    columnOf('projected', 'number', '推算值', 'Where the change so far would lead.', ({ point }) => point.projected),
  ],
};

/** The CSV of the paths of all results, in the order of the plan. */
export function pathCsv(card: Scorecard, language: Language): string {
  return writeCsv(
    pathLayout,
    card.results.flatMap((result) => result.path.map((point) => ({ card, result, point, language }))),
  );
}
