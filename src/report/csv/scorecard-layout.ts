// The CSV layout of `plan score`: one row an indicator, in the order of the plan.
import type { Language } from '../../messages/index.js';
import type { Scorecard, ScoreResult, SinceChange } from '../../model/scorecard.js';
import { resultWord } from '../status-word.js';
import { COMPARATORS, type CsvLayout, columnOf, REQUIRED } from './layout.js';
import { resultColumns } from './result-columns.js';
import { writeCsv } from './write-csv.js';

interface Row {
  readonly card: Scorecard;
  readonly result: ScoreResult;
  readonly rank: number | null;
  readonly change: SinceChange | null;
  readonly language: Language;
}

export const scorecardLayout: CsvLayout<Row> = {
  name: 'csv-scorecard',
  title: '评价结果：每个指标一行 · Scorecard, one row per indicator',
  columns: [
    ...resultColumns<Row>(),
    columnOf('attribute', 'string', '属性', 'binding 约束性, expected 预期性.', ({ result }) => result.attribute, {
      enum: ['binding', 'expected'],
    }),
    columnOf('direction', 'string', '方向', 'Whether more or less is better.', ({ result }) => result.direction.value, {
      enum: ['increase', 'decrease'],
    }),
    columnOf('kind', 'string', '目标类型', 'Kind of target.', ({ result }) => result.kind, REQUIRED),
    columnOf('baselineYear', 'integer', '基期年', 'Year of the baseline.', ({ result }) => result.baseline?.year),
    columnOf('baseline', 'number', '基期值', 'Baseline.', ({ result }) => result.baseline?.value),
    columnOf('targetYear', 'integer', '目标年', 'Year of the target.', ({ result }) => result.target?.year),
    columnOf(
      'comparator',
      'string',
      '比较',
      'How the target is meant.',
      ({ result }) => result.target?.comparator,
      COMPARATORS,
    ),
    columnOf('target', 'number', '目标值', 'Target.', ({ result }) => result.target?.value),
    columnOf('targetUpper', 'number', '目标上限', 'Upper end of a range.', ({ result }) => result.target?.upper),
    columnOf('actualYear', 'integer', '完成值年份', 'Year of the actual value.', ({ result }) => result.actual?.year),
    columnOf('actualPeriod', 'string', '期间', 'Period within the year.', ({ result }) => result.actual?.period),
    columnOf('actual', 'number', '完成值', 'Actual value.', ({ result }) => result.actual?.value),
    columnOf('estimated', 'boolean', '预估', 'The actual is an estimate.', ({ result }) => result.estimated),
    columnOf('status', 'string', '状态', 'Status id; never changes.', ({ result }) => result.status, REQUIRED),
    columnOf('statusWord', 'string', '状态用语', 'Status in words.', ({ card, result, language }) =>
      resultWord(result, card, language),
    ),
    columnOf('rank', 'integer', '滞后排名', 'Place in the list of what lags, from 1.', ({ rank }) => rank),
    columnOf('met', 'boolean', '达到目标', 'Whether the target holds.', ({ result }) => result.met),
    columnOf('completion', 'number', '完成率', 'Fraction of the target.', ({ result }) => result.completion),
    columnOf(
      'progress',
      'number',
      '目标实现进度',
      'Fraction of the way from baseline to target.',
      ({ result }) => result.progress,
    ),
    columnOf('elapsed', 'number', '时间进度', 'Fraction of the time.', ({ result }) => result.elapsed),
    columnOf('pace', 'number', '进度比', 'progress / elapsed.', ({ result }) => result.pace),
    columnOf('expected', 'number', '序时目标值', 'Value expected by now.', ({ result }) => result.expected),
    columnOf('gap', 'number', '差距', 'Actual minus target.', ({ result }) => result.gap),
    columnOf('gapUnit', 'string', '差距单位', 'Unit of the gap.', ({ result }) => result.gapUnit),
    columnOf(
      'requiredAnnualChange',
      'number',
      '后续年均需变化',
      'Change a year that is still needed.',
      ({ result }) => result.requiredAnnualChange,
    ),
    columnOf(
      'observedAnnualChange',
      'number',
      '年均变化',
      'Change a year so far.',
      ({ result }) => result.observedAnnualChange,
    ),
    columnOf(
      'projected',
      'number',
      '预计期末值',
      'Value at the target year if so.',
      ({ result }) => result.projected?.value,
    ),
    columnOf('reachedIn', 'string', '预计达到年份', 'Year, or never.', ({ result }) => result.reachedIn),
    columnOf(
      'previousStatus',
      'string',
      '上次状态',
      'Status id in the scorecard of --since.',
      ({ change }) => change?.from?.status,
    ),
    columnOf('previousTarget', 'number', '上次目标值', 'Target then.', ({ change }) => change?.from?.target?.value),
    columnOf(
      'previousActual',
      'number',
      '上次完成值',
      'Actual value then.',
      ({ change }) => change?.from?.actual?.value,
    ),
    columnOf(
      'changed',
      'string',
      '变化原因',
      'What changed since then and why; empty where nothing did.',
      ({ change }) => change?.message,
    ),
    columnOf(
      'originalTarget',
      'number',
      '原目标值',
      'Target as the plan prints it, where the ledger put another in force.',
      ({ result }) => result.originalTarget?.value,
    ),
    columnOf(
      'yearTarget',
      'number',
      '年度分解目标',
      "Yearly target of the actual value's year.",
      ({ result }) => result.yearTarget?.value,
    ),
    columnOf('replaces', 'string', '原指标', 'Name in the plan, where replaced.', ({ result }) => result.replaces),
    columnOf('ledgerRows', 'string', '台账行', 'Lines of the ledger that were applied, joined by "; ".', ({ result }) =>
      result.ledger.map(({ row }) => row).join('; '),
    ),
    columnOf('reasons', 'string', '原因', 'field: code, joined by "; ".', ({ result }) =>
      Object.entries(result.reasons)
        .map(([field, code]) => `${field}: ${code}`)
        .join('; '),
    ),
    columnOf('messages', 'string', '说明', 'Messages, joined by " ".', ({ result }) =>
      result.messages.map(({ message }) => message).join(' '),
    ),
    columnOf(
      'precision',
      'string',
      '判定精度',
      'met by exact values, or rounded as the target is.',
      ({ card }) => card.precision,
      {
        enum: ['exact', 'target'],
      },
    ),
    columnOf(
      'tolerance',
      'number',
      '容差',
      "Deviation that counts as noise, in units of the target's last digit.",
      ({ card }) => card.tolerance,
    ),
    columnOf('vintage', 'string', '数据状态', 'Version of the actual value.', ({ result }) => result.actual?.vintage),
  ],
};

/** The CSV of a scorecard. */
export function scorecardCsv(card: Scorecard, language: Language): string {
  const rank = new Map(card.lagging.map((id, i) => [id, i + 1]));
  const changes = new Map((card.since?.changes ?? []).map((change) => [change.to?.indicator, change]));
  return writeCsv(
    scorecardLayout,
    card.results.map((result) => ({
      card,
      result,
      rank: rank.get(result.indicator) ?? null,
      change: changes.get(result.indicator) ?? null,
      language,
    })),
  );
}
