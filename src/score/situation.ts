// One indicator made ready for arithmetic: baseline b, actual a, target t with their times, after the rules for totals, changes,
// growth rates and bounds. What cannot be compared is said here and never reaches a formula.
import type { Indicator, IndicatorKind } from '../model/plan.js';
import type { Reason, Status } from '../model/scorecard.js';
import { type Note, note } from '../util/note.js';
import { shownValue } from '../util/shown-value.js';
import { changeOf, isYearlyChange } from './changes.js';
import { type Comparable, comparable, refused } from './comparable-value.js';
import { isCountOfDeeds, isFigureOfYear } from './flows.js';
import { isGrowthRate, meanGrowth } from './mean-growth.js';
import type { Actual, Observation } from './observations.js';
import { endOf, type Period, wholeYear } from './period.js';
import { isStretched, type Stretch, type YearlyTarget } from './periods-of.js';
import { withRescaledBaseline } from './rescaled.js';
import { scopeNotes } from './scopes.js';
import { isHeld, isStrict, type Target, targetOf, unreadTargetOf, yearIn } from './target.js';
import { compoundReduction, sumOfYears, totalOf } from './totals.js';

export interface Situation {
  readonly indicator: Indicator;
  readonly kind: IndicatorKind;
  readonly direction: Indicator['direction'];
  /** +1 more is better, −1 less is better. */
  readonly sign: 1 | -1 | null;
  readonly b: number | null;
  readonly a: number | null;
  readonly target: Target | null;
  /** Months to the ends of the periods of b, a and t; `at` is the day asked about where there is no actual value. */
  readonly from: number | null;
  readonly at: number | null;
  readonly to: number | null;
  /** The actual value as it was given. */
  readonly actual: Actual | null;
  /** Why a is null although it may have been given. */
  readonly whyNoActual: Reason;
  /** Why there is no target, where there is none. */
  readonly whyNoTarget: Reason;
  /** A status that no method changes. */
  readonly settled: Status | null;
  readonly notes: readonly Note[];
  /** Targets of single years on the way, by a ledger. */
  readonly yearly: readonly YearlyTarget[];
}

const TOTAL_KINDS: ReadonlySet<IndicatorKind> = new Set(['cumulative', 'cumulative-reduction']);
const BOUND_KINDS: ReadonlySet<IndicatorKind> = new Set(['ceiling', 'floor', 'maintain']);

export function isBound(kind: IndicatorKind): boolean {
  return BOUND_KINDS.has(kind);
}

/**
 * What is scored: the last figure, or where that one is of a part of a year and cannot be compared the last whole year's, which is said.
 * With it what was observed up to then.
 */
export function scoredSituation(
  observed: Observation,
  stretch: Stretch | undefined,
  asOf: Period | null,
): { observation: Observation; situation: Situation } {
  const situation = situationOf(observed, stretch, asOf);
  const part = observed.series.at(-1)?.period;
  if (situation.settled !== 'not-comparable' || part == null || part.month === 12)
    return { observation: observed, situation };
  const last = observed.series.findLastIndex(({ period }) => period?.month === 12);
  const observation = { ...observed, series: observed.series.slice(0, last + 1) };
  const whole = situationOf(observation, stretch, asOf);
  if (whole.settled !== null || whole.a === null) return { observation: observed, situation };
  const params = { part: part.label, year: whole.actual?.period?.year ?? '' };
  return {
    observation,
    situation: { ...whole, notes: [...whole.notes, note('warning', 'score-whole-year-used', params)] },
  };
}

/** The situation of one indicator from what was observed. */
export function situationOf(observed: Observation, stretch: Stretch | undefined, asOf: Period | null): Situation {
  const notes: Note[] = [...observed.notes];
  const isDeeds = countsDeeds(observed.indicator, stretch);
  const first = isDeeds || isCountedFromStart(observed.indicator) ? stretch?.start : null;
  const start = first ?? stretch?.from ?? null;
  const from = start === null ? null : endOf(wholeYear(start));
  const atBaseline = stretch?.from == null ? null : endOf(wholeYear(stretch.from));
  const last = stretch?.to == null ? null : endOf({ ...wholeYear(stretch.to), month: stretch.month ?? 12 });
  const known = isDeeds ? observed : withRescaledBaseline(observed, atBaseline, notes);
  const { indicator } = known;
  const observation = withinStretch(known, from, last, notes);
  notes.push(...scopeNotes(indicator, observation.series.at(-1)?.scope ?? null));
  const baseline = indicator.baseline?.value ?? null;
  const actual = observation.series.at(-1) ?? null;
  const period = actual === null ? asOf : actual.period;
  const at = period === null ? null : endOf(period);
  const found = targetAt(indicator, at, last, notes);
  const { to } = found;
  const target = isDeeds && found.target !== null ? { ...found.target, isTotal: true, isImplied: true } : found.target;
  const isYearly = isYearlyChange(indicator, target);
  const isRate = isYearly || (target !== null && isGrowthRate(indicator));
  const kind = isDeeds ? 'cumulative' : isRate ? 'average-growth' : kindOf(indicator, target, baseline);
  if (isDeeds && start !== null) notes.push(note('info', 'score-count-of-deeds', { year: start + 1 }));
  const direction = directionOf(indicator, target, baseline);
  const stated: Situation['sign'] = direction.value === null ? null : direction.value === 'increase' ? 1 : -1;
  const isTotal = isCounted(kind);
  const compared = comparableValue(observation, kind, target, from);
  const settled = settledStatus(indicator, kind, target, observation, compared.reason);
  if (!observation.conflict) notes.push(...compared.notes);
  else notes.push(note('warning', 'score-conflict', { rivals: observation.rivals ?? '' }));
  return {
    indicator,
    kind,
    direction,
    sign: isTotal || isYearly ? signOfCount(target, stated) : stated,
    b: isTotal ? 0 : kind === 'average-growth' ? null : baseline,
    a: observation.conflict ? null : compared.value,
    target: kind === 'text' ? null : target,
    from,
    at,
    to,
    actual: combinedActual(actual, compared.value, kind),
    whyNoActual: compared.reason ?? 'no-actual',
    whyNoTarget:
      isTextTarget(indicator, kind) || (target === null && unreadTargetOf(indicator) !== null)
        ? 'text-value'
        : 'no-target',
    settled,
    notes,
    yearly: stretch?.yearly ?? [],
  };
}

/** A target without a mark that counts up what is new or done. */
function countsDeeds(indicator: Indicator, stretch: Stretch | undefined): boolean {
  const target = targetOf(indicator);
  if (target === null || unreadTargetOf(indicator) !== null || isStretched(indicator)) return false;
  const isOneYear = stretch?.start != null && stretch.to === stretch.start + 1;
  return isCountOfDeeds(indicator, target, isOneYear);
}

/**
 * The target that counts at a time, and its own time. A step on the way whose successor is in words (80 for 2023, 提高1岁 for 2025)
 * counts until its year; after it there is none that a formula could use. Both is said.
 */
function targetAt(
  indicator: Indicator,
  at: number | null,
  last: number | null,
  notes: Note[],
): { target: Target | null; to: number | null } {
  const target = targetOf(indicator);
  const unread = unreadTargetOf(indicator);
  if (target === null || unread === null || target.year === null) return { target, to: last };
  const to = endOf(wholeYear(target.year));
  const isOver = at !== null && at > to;
  notes.push(
    note('warning', isOver ? 'score-target-unread' : 'score-interim-scored', {
      target: shownValue(unread),
      year: unread.year ?? yearIn(unread.raw),
      interim: shownValue(target.source),
      interimYear: target.year,
    }),
  );
  return isOver ? { target: null, to: last } : { target, to };
}

/**
 * Of totals, changes, compound reductions and mean growth the figure that several years make together is what is scored and shown: beside
 * a target of 3 points stands the rise of 1.5, not the level of 93.5. What was reported stands in the path.
 */
function combinedActual(actual: Actual | null, value: number | null, kind: IndicatorKind): Actual | null {
  if (actual === null || value === null || value === actual.value) return actual;
  return isCounted(kind) || kind === 'average-growth' ? { ...actual, value, basis: 'running' } : actual;
}

/** Values from before the period say nothing about it: they are left out, which is said. */
function withinStretch(observation: Observation, from: number | null, to: number | null, notes: Note[]): Observation {
  if (from === null || to === null || from >= to) return observation;
  const series = observation.series.filter(({ period }) => period === null || endOf(period) > from);
  const last = observation.series.at(-1)?.period;
  if (series.length === 0 && last) notes.push(note('info', 'score-before-period', { period: last.label }));
  return { ...observation, series };
}

/**
 * What the years of the plan bring about counts from its first one, wherever the baseline stands; a change against a baseline's level counts
 * from there.
 */
function isCountedFromStart(indicator: Indicator): boolean {
  const { kind, target, baseline } = indicator;
  if (kind === 'change') return baseline?.value == null;
  return TOTAL_KINDS.has(kind) || kind === 'average-growth' || isGrowthRate(indicator) || target?.cumulative === true;
}

/** Counted from 0 at the beginning of the period. */
function isCounted(kind: IndicatorKind): boolean {
  return TOTAL_KINDS.has(kind) || kind === 'change';
}

/** More of a total or of a change is better, unless the target is a bound from above. */
function signOfCount(target: Target | null, sign: 1 | -1 | null): 1 | -1 {
  if (target?.comparator === 'le' || target?.comparator === 'lt') return -1;
  return target?.isTotal && !target.isChange && sign === -1 ? -1 : 1;
}

function settledStatus(
  indicator: Indicator,
  kind: IndicatorKind,
  target: Target | null,
  observation: Observation,
  reason: Reason | null,
): Status | null {
  if (target === null && unreadTargetOf(indicator) !== null) return 'no-target';
  if (target === null || kind === 'text') return isTextTarget(indicator, kind) ? 'not-scored' : 'no-target';
  if (observation.conflict) return 'not-scored';
  if (observation.series.length === 0) return 'no-data';
  return reason === null ? null : reason === 'no-actual' ? 'no-data' : 'not-comparable';
}

/** 全覆盖, 逐年提高: a target in words. */
function isTextTarget({ values }: Indicator, kind: IndicatorKind): boolean {
  return kind === 'text' || values.some(({ role, state }) => role === 'target' && state === 'text');
}

/** The kind as it is judged: a level whose target lies at or behind its baseline is a bound, a bound that is not yet held is a level. */
function kindOf(indicator: Indicator, target: Target | null, baseline: number | null): IndicatorKind {
  const { kind } = indicator;
  if (target === null || baseline === null || target.isTotal) return kind;
  if (kind !== 'level' && !BOUND_KINDS.has(kind)) return kind;
  if (target.value === baseline && target.upper === null)
    return kind === 'level' && !isStrict(target) ? 'maintain' : kind;
  const direction = directionOf(indicator, target, baseline).value;
  if (direction === null) return kind;
  const held = isHeld(baseline, target, direction === 'increase' ? 1 : -1);
  if (kind === 'level')
    return !held ? 'level' : target.upper !== null ? 'maintain' : direction === 'increase' ? 'floor' : 'ceiling';
  return held || kind === 'maintain' ? kind : 'level';
}

/** The direction of the plan, else by comparator, else by baseline and target; said with its basis. */
function directionOf(indicator: Indicator, target: Target | null, baseline: number | null): Indicator['direction'] {
  if (isNumberOfCases(indicator) && isNothing(target, baseline)) return { value: 'decrease', basis: 'values' };
  if (indicator.direction.value !== null || target === null) return indicator.direction;
  if (target.comparator === 'ge' || target.comparator === 'gt') return { value: 'increase', basis: 'comparator' };
  if (target.comparator === 'le' || target.comparator === 'lt') return { value: 'decrease', basis: 'comparator' };
  if (baseline === null || target.value === baseline || target.isTotal || target.isChange) return indicator.direction;
  return { value: target.value > baseline ? 'increase' : 'decrease', basis: 'values' };
}

const COUNT_NAME_PATTERN = /(?:起|次|件|例|人|户|宗)?数$/;

/** A number of cases, whose direction the name does not say by itself. */
function isNumberOfCases({ name, unit, direction }: Indicator): boolean {
  return direction.basis !== 'stated' && COUNT_NAME_PATTERN.test(name) && (unit === null || !/[%‰]/.test(unit));
}

/** Nought of what is counted (重大环境事件数 0起) is reached from above, whatever counting words suggest. */
function isNothing(target: Target | null, baseline: number | null): boolean {
  return (
    target !== null &&
    target.value === 0 &&
    target.upper === null &&
    target.comparator === 'eq' &&
    !target.isChange &&
    !target.isTotal &&
    (baseline === null || baseline >= 0)
  );
}

/** The value that can be set against the target, or why there is none. */
function comparableValue(
  { indicator, series }: Observation,
  kind: IndicatorKind,
  target: Target | null,
  from: number | null,
): Comparable {
  const last = series.at(-1);
  if (last === undefined) return refused('no-actual');
  // Whether a figure in the indicator's own unit is a rate or a level is for the growth to say.
  if (last.mismatch !== null) return refused(last.mismatch, mismatchNote(last, last.mismatch, indicator));
  if (target === null || kind === 'text') return comparable(last.value);
  if (indicator.kind === 'change') return changeOf(indicator, series, target, from);
  if (kind === 'average-growth') return meanGrowth(indicator, series, from);
  if (kind === 'cumulative-reduction') return totalOf(indicator, series, target, from, compoundReduction);
  if (target.isTotal || kind === 'cumulative') return totalOf(indicator, series, target, from, sumOfYears);
  if (last.period !== null && last.period.month < 12 && isFigureOfYear(indicator, target))
    return refused('basis-mismatch', note('warning', 'score-part-of-year', { period: last.period.label }));
  return last.basis === 'running'
    ? refused('basis-mismatch', note('warning', 'score-running-beside-level'))
    : comparable(last.value);
}

function mismatchNote({ unit }: Actual, reason: Reason, indicator: Indicator): Note {
  if (reason !== 'unit-mismatch') return note('warning', 'score-scope-mismatch');
  return note('warning', 'score-unit-mismatch', {
    from: unit ?? '—',
    to: indicator.target?.unit ?? indicator.unit ?? '—',
  });
}
