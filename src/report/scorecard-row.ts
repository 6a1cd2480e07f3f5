// One result of a scorecard in words: what every report prints in a row.
import type { ScoreResult, Status } from '../model/scorecard.js';
import type { Tone } from './look.js';
import { formatBeside, formatGap, formatNumber, formatShare } from './numbers.js';

/** The sentence for a code in the report's language. */
export type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string;

export interface ScoreRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly binding: boolean;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly gap: string;
  /** The value that is expected by now, where the target is still ahead. */
  readonly expected: string;
  readonly completion: string;
  readonly status: string;
  /** What the method itself prints: a score, a ratio, a grade; "" for methods that print nothing. */
  readonly detail: string;
  readonly tone: Tone;
}

/** How good a status is. */
export const TONES: Readonly<Record<Status, Tone>> = {
  missed: 'bad',
  lagging: 'bad',
  regressed: 'bad',
  'out-of-bound': 'bad',
  slipping: 'warn',
  'on-track': 'going',
  ahead: 'good',
  'achieved-early': 'good',
  met: 'good',
  'not-comparable': 'none',
  'no-data': 'none',
  'no-target': 'none',
  'not-scored': 'none',
};
/** How good a status is. */
export function toneOf(status: Status): Tone {
  return TONES[status];
}

const AMOUNTS: ReadonlySet<ScoreResult['kind']> = new Set(['cumulative', 'change', 'cumulative-reduction']);

/** The target is a total, or how much something changes: it counts from 0, and more of it is more, whichever way the indicator goes. */
export function isAmount({ kind }: Pick<ScoreResult, 'kind'>): boolean {
  return AMOUNTS.has(kind);
}

/** The signs of comparators. */
export const COMPARATOR_SIGNS: Readonly<Record<string, string>> = { ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' };
const ASCII_COMPARATORS: Readonly<Record<string, string>> = { ge: '>=', gt: '>', le: '<=', lt: '<', approx: '~' };

export interface RowLook {
  readonly signs: boolean;
  readonly t: Say;
  readonly number: string;
  /** The sign of older data. */
  readonly mark: string;
}

/** Puts one result into the cells of a row. */
export function rowOf(
  result: ScoreResult,
  status: string,
  isLagging: boolean,
  { signs, t, number, mark }: RowLook,
): ScoreRow {
  const { target, actual, baseline, unit } = result;
  return {
    id: result.indicator,
    number,
    name: unit === null ? result.name : `${result.name}（${unit}）`,
    binding: result.attribute === 'binding',
    baseline: baseline === null ? '' : formatNumber(baseline.value),
    target: target === null ? '' : targetWithOriginal(result, target, signs, t),
    actual: actual === null ? '' : actualText(result, actual, t) + (result.estimated ? '*' : '') + mark,
    expected:
      result.expected === null || !isAhead(result)
        ? ''
        : formatBeside(result.expected, [result.target?.value, result.baseline?.value]),
    gap: result.gap === null ? '' : formatGap(result.gap, signs),
    completion: result.completion === null ? '' : formatShare(result.completion),
    status,
    detail: detailText(result.methodDetail),
    tone: isLagging && TONES[result.status] !== 'warn' ? 'bad' : TONES[result.status],
  };
}

/** 累计 26, 年均 6.1: what several years make together says so. */
function actualText({ kind }: ScoreResult, { value, basis }: NonNullable<ScoreResult['actual']>, t: Say): string {
  const text = formatNumber(value);
  if (basis !== 'running') return text;
  return t(kind === 'average-growth' ? 'score-actual-mean' : 'score-actual-running', { value: text });
}

/** The target year is still to come. */
export function isAhead({ status, elapsed }: ScoreResult): boolean {
  return status !== 'met' && status !== 'missed' && elapsed !== null && elapsed < 1;
}

/** 2.52, 84 良, 0.953: the score, else the ratio, and the grade that goes with it. The method's own words stand in the JSON. */
function detailText(detail: ScoreResult['methodDetail']): string {
  if (detail === null) return '';
  const figure = [detail.score, detail.progressValue, detail.ratio].find((one) => typeof one === 'number');
  if (figure === undefined) return '';
  const grade = typeof detail.grade === 'string' ? ` ${detail.grade}` : '';
  return formatNumber(Number(figure.toPrecision(3))) + grade;
}

/** 96（原 95）: the plan's own target stands beside the one in force. */
function targetWithOriginal(
  { originalTarget: original }: ScoreResult,
  target: NonNullable<ScoreResult['target']>,
  signs: boolean,
  t: Say,
): string {
  const text = targetText(target, signs);
  if (original === null) return text;
  const year = original.year === target.year || original.year === null ? '' : `, ${original.year}`;
  return t('score-original-target', { target: text, original: targetText(original, signs) + year });
}

/** ≥95, 20–30 */
export function targetText(
  target: Omit<NonNullable<ScoreResult['target']>, 'year' | 'comparator'> & { readonly comparator: string | null },
  signs: boolean,
): string {
  const sign = (signs ? COMPARATOR_SIGNS : ASCII_COMPARATORS)[target.comparator ?? ''] ?? '';
  const lower = target.value === null ? '' : formatNumber(target.value);
  return sign + (target.upper === null ? lower : `${lower}${signs ? '–' : '-'}${formatNumber(target.upper)}`);
}
