// What both tables of indicators say of a result of the scorecard, as cells.
import { hasSentence } from '../../messages/index.js';
import type { Indicator, Value } from '../../model/plan.js';
import type { ScoreResult } from '../../model/scorecard.js';
import { formatShare } from '../numbers.js';
import { type ReportInput, unitsOf } from '../report-input.js';
import { COMPARATOR_SIGNS, isAmount, type Say, targetText, toneOf } from '../scorecard-row.js';
import { type Figure, figureOf, type OfficeCell } from './office-table.js';

/** [12], 8左右, 99.90, ≥95: one figure and the signs around it. */
const PRINTED_PATTERN =
  /^(?<before>[[［【〔]?[≥≤≈]?)(?<figure>\d{1,15}(?:\.(?<decimals>\d{1,4}))?)(?<after>(?:左右)?[\]］】〕]?)$/;

/** A result beside the indicator that it judges; null where it judges a commitment. */
export interface JudgedRow {
  readonly result: ScoreResult;
  readonly indicator: Indicator | null;
  readonly responsible: readonly string[];
}

/** The results in the order of the plan, which is that of its table. */
export function judgedRows(input: ReportInput): JudgedRow[] {
  const { plan, card } = input;
  const units = unitsOf(input);
  const indicators = new Map(plan.indicators.map((one) => [one.id, one]));
  const tasks = new Map(plan.tasks.map((one) => [one.id, one]));
  const taskOf = new Map(plan.commitments.map(({ id, task }) => [id, task]));
  return card.results.map((result) => {
    const indicator = indicators.get(result.indicator) ?? null;
    const task = tasks.get(taskOf.get(result.indicator) ?? '');
    return { result, indicator, responsible: units.namesOf(indicator?.responsible ?? task?.responsible ?? []) };
  });
}

export function attributeCell({ attribute }: Pick<ScoreResult, 'attribute'>, t: Say): OfficeCell {
  return attribute === null ? null : t(`office-attribute-${attribute}`);
}

/** The baseline, in the plan's own words where no number was read. */
export function baselineCell({ result, indicator }: JudgedRow): OfficeCell {
  const { baseline } = result;
  if (baseline === null) return printed(indicator, 'baseline');
  return printedFigure(indicator?.baseline ?? null, baseline.value) ?? figureOf(baseline.value);
}

/** The target in force: ≥95 is a number behind its sign, a range or words are text. */
export function targetCell({ result: { target }, indicator }: JudgedRow): OfficeCell {
  if (target === null || target.value === null) return printed(indicator, 'target');
  if (target.upper !== null) return targetText(target, true);
  return (
    printedFigure(indicator?.target ?? null, target.value) ??
    figureOf(target.value, COMPARATOR_SIGNS[target.comparator ?? ''] ?? '')
  );
}

/** The figure with the signs and decimals that the plan prints; null where the plan prints another one, or more than a figure. */
export function printedFigure(value: Value | null, shown: number): Figure | null {
  if (value === null || value.corrected !== null) return null;
  const { before = '', figure, decimals = '', after = '' } = PRINTED_PATTERN.exec(value.raw.trim())?.groups ?? {};
  return figure === undefined || Number(figure) !== shown
    ? null
    : { value: shown, before, after, places: decimals.length };
}

/** A fraction in per cent, one decimal; what falls short of the whole is never shown as 100. */
export function percentOf(fraction: number | null): Figure | null {
  return fraction === null ? null : figureOf(Number(formatShare(fraction).replace('%', '')));
}

/** Why a share of the target would say nothing: it is a bound from above, or less is better. Null where a share says something. */
function whyNoRate({ result, indicator }: JudgedRow): 'bound' | 'falling' | null {
  if (result.kind === 'ceiling' || indicator?.kind === 'ceiling') return 'bound';
  if (isAmount(result)) return null;
  const { comparator } = result.target ?? {};
  if (comparator === 'le' || comparator === 'lt') return 'bound';
  return result.direction.value === 'decrease' ? 'falling' : null;
}

/** 完成率; empty below a bound from above and where less is better, which the remark says. */
export function completionCell(row: JudgedRow): OfficeCell {
  return whyNoRate(row) === null ? percentOf(row.result.completion) : null;
}

/** What has to be known beside the figures: an estimate, a running total, older data, another target, why there is no verdict. */
export function remarks(row: JudgedRow, asOf: string | null, t: Say): string {
  const { result } = row;
  const { actual, originalTarget: original } = result;
  const why = whyNoRate(row);
  const period = actual?.period ?? (actual?.year == null ? null : String(actual.year));
  const notes = [
    result.estimated ? t('office-note-estimated') : '',
    actual?.basis === 'running' ? t(result.kind === 'average-growth' ? 'office-note-mean' : 'office-note-running') : '',
    period !== null && period !== asOf ? t('office-note-period', { period }) : '',
    original === null ? '' : t('office-note-original', { target: targetText(original, true) }),
    why === null || result.completion === null ? '' : t(`office-note-no-rate-${why}`),
    reasonOf(row, t),
  ];
  return notes.filter((note) => note !== '').join(t('office-semicolon'));
}

/** Why there is no verdict, or no rate of completion. */
function reasonOf(row: JudgedRow, t: Say): string {
  const { result } = row;
  const code = toneOf(result.status) === 'none' || whyNoRate(row) === null ? codeOf(result) : '';
  const isSaid = result.status === 'no-data' && (code === 'no-actual' || code === 'discontinued');
  return code === '' || isSaid || !hasSentence(`reason-${code}`) ? '' : t(`reason-${code}`);
}

function codeOf({ reasons, completion }: ScoreResult): string {
  return reasons.status ?? reasons.met ?? (completion === null ? reasons.completion : undefined) ?? '';
}

/** What the plan prints where no number was read. */
export function printed(indicator: Indicator | null, role: 'baseline' | 'target'): string | null {
  const raw = indicator?.values.filter((value) => value.role === role).map((value) => value.raw);
  return raw?.at(role === 'target' ? -1 : 0) ?? null;
}
