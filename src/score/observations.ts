// What is known about one indicator: its actual values in order of time, up to the day that is asked about.
// They come from a file of actuals, already matched, or from the document's own 完成情况 column.

import type { ActualRow, Basis } from '../model/actuals.js';
import type { Indicator, Plan, Value } from '../model/plan.js';
import type { Reason } from '../model/scorecard.js';
import { maxOf } from '../util/extremes.js';
import { type Note, note } from '../util/note.js';
import { shownValue } from '../util/shown-value.js';
import type { RowMatch } from './matching.js';
import { endOf, type Period, readPeriod, wholeYear } from './period.js';
import type { Stretch } from './periods-of.js';
import { scopeMismatch } from './scopes.js';
import { printedTargetOf } from './target.js';
import { convertUnit, isSameUnit } from './units.js';

export interface Actual {
  /** In the indicator's unit. */
  readonly value: number;
  readonly period: Period | null;
  readonly basis: Basis | null;
  readonly unit: string | null;
  readonly scope: string | null;
  readonly region: string | null;
  readonly vintage: string | null;
  readonly source: string | null;
  readonly estimated: boolean;
  /** From the document's own column: the same kind of figure as the target beside it. */
  readonly own: boolean;
  /** Other published values of the same period: 快报 beside 年报. */
  readonly versions?: readonly Actual[];
  /** Why it cannot be set against the target. */
  readonly mismatch: Reason | null;
}

export interface Observation {
  readonly indicator: Indicator;
  /** In order of time, none later than the day asked about. */
  readonly series: readonly Actual[];
  readonly absence: ActualRow['absence'];
  /** True where the latest period has two values. */
  readonly conflict: boolean;
  /** The values that contradict each other, each with its row and source. */
  readonly rivals?: string;
  readonly notes: readonly Note[];
}

/** Said of a figure that is round: 约1.2万, 30左右. */
const APPROXIMATE_PATTERN = /约|左右|≈|about|approx/i;

/** Which of several published values counts: the last one, or the one that was published first. */
export type Vintage = 'latest' | 'as-published';

/** 快报 < 初步 < 年报 < 最终核实 < 修订 */
const VINTAGE_PATTERNS = [/快报/, /初步/, /年报/, /最终|核实/, /修订/];

/** Vintages that only a whole year has. */
const WHOLE_YEAR_PATTERN = /年报|最终|核实|修订/;
const NO_YEARS: ReadonlySet<number> = new Set();

/**
 * The period of a row: its own; the whole year that it names; the day asked about where it names none. A row of the year in whose
 * midst the day lies is taken as the figure so far, unless it is marked as one of a whole year (年报, 预计), or other rows of the
 * indicator (`datedYears`) name parts of that year: then the year is meant, which is later than the day.
 */
export function periodOfRow(
  row: ActualRow,
  asOf: Period | null,
  datedYears: ReadonlySet<number> = NO_YEARS,
): Period | null {
  if (row.period !== null) return readPeriod(row.period);
  if (row.year === null) return asOf;
  if (asOf === null || asOf.month === 12 || asOf.year !== row.year) return wholeYear(row.year);
  const isWhole = WHOLE_YEAR_PATTERN.test(row.vintage ?? '') || /预/.test(row.raw) || datedYears.has(row.year);
  return isWhole ? wholeYear(row.year) : asOf;
}

/** The years of which some row names a part: 2026-06, 2026Q1. */
export function datedYearsOf(rows: readonly ActualRow[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { period } of rows) {
    const part = period === null ? null : readPeriod(period);
    if (part !== null) years.add(part.year);
  }
  return years.size === 0 ? NO_YEARS : years;
}

/** What the matched rows say of one indicator. */
export function observeRows(
  indicator: Indicator,
  matches: readonly RowMatch[],
  asOf: Period | null,
  vintage: Vintage = 'latest',
): Observation {
  const notes: Note[] = [];
  const datedYears = datedYearsOf(matches.map(({ row }) => row));
  const byPeriod = new Map<string, { period: Period; rows: ActualRow[] }>();
  let absence: ActualRow['absence'] = null;
  for (const { row, how } of matches) {
    if (how === 'fuzzy')
      notes.push(
        note('warning', 'score-fuzzy-match', { row: row.row, name: row.name ?? '', indicator: indicator.name }),
      );
    const period = periodOfRow(row, asOf, datedYears);
    if (period === null || (asOf !== null && endOf(period) > endOf(asOf))) continue;
    if (row.unread != null) {
      const params = { row: row.row, raw: row.raw.trim(), indicator: indicator.name };
      const target = indicator.target === null ? printedTargetOf(indicator) : null;
      // 已完成 beside 全覆盖: no number would help.
      if (row.unread === 'words' && target?.state === 'text')
        notes.push(note('warning', 'score-value-words-target', { ...params, target: shownValue(target) }));
      else notes.push(note('warning', `score-value-${row.unread}`, params));
    }
    if (row.value === null) {
      absence = row.absence ?? absence;
      continue;
    }
    const key = `${endOf(period)} ${row.basis ?? ''}`;
    const group = byPeriod.get(key);
    if (group === undefined) byPeriod.set(key, { period, rows: [row] });
    else group.rows.push(row);
  }
  const series: Actual[] = [];
  let conflictEnd = -1;
  let rivals = '';
  for (const { period, rows } of byPeriod.values()) {
    const chosen = chooseRow(rows, indicator, notes, vintage);
    if (chosen === null) {
      if (endOf(period) > conflictEnd) rivals = rows.map(describeRow).join('；');
      conflictEnd = Math.max(conflictEnd, endOf(period));
      continue;
    }
    const counted = actualOfRow(chosen, indicator, period, notes);
    series.push(
      rows.length === 1 ? counted : { ...counted, versions: versionsBeside(chosen, rows, indicator, period) },
    );
  }
  series.sort(byTime);
  const last = series.at(-1);
  return {
    indicator,
    series,
    absence,
    rivals,
    conflict: conflictEnd >= 0 && conflictEnd >= (last?.period ? endOf(last.period) : -1),
    notes,
  };
}

/** The other values that rows of the same period have. */
function versionsBeside(chosen: ActualRow, rows: readonly ActualRow[], indicator: Indicator, period: Period): Actual[] {
  return rows
    .filter((row) => inUnit(row, indicator) !== inUnit(chosen, indicator))
    .map((row) => actualOfRow(row, indicator, period, []));
}

function byTime(a: Actual, b: Actual): number {
  return (
    (a.period === null ? 0 : endOf(a.period)) - (b.period === null ? 0 : endOf(b.period)) || basisRank(a) - basisRank(b)
  );
}

/** A running total stands after an annual figure of the same period. */
function basisRank(actual: Actual): number {
  return actual.basis === 'running' ? 1 : 0;
}

/** The row that counts among those of one period: all the same, or of the latest vintage; null where they contradict each other. */
export function chooseRow(
  rows: readonly ActualRow[],
  indicator: Indicator,
  notes: Note[] = [],
  vintage: Vintage = 'latest',
): ActualRow | null {
  const first = rows[0]!;
  if (rows.length === 1) return first;
  const values = new Set(rows.map((row) => inUnit(row, indicator)));
  if (values.size === 1) return first;
  const ranks = rows.map(rankOf);
  // A revision replaces a value without a mark; otherwise nobody knows which of the two came first.
  const hasRevision = ranks.includes(REVISION_RANK);
  if ((ranks.includes(UNMARKED_RANK) && !hasRevision) || new Set(ranks).size < rows.length) return null;
  const chosen = rows[ranks.indexOf(vintage === 'latest' ? maxOf(ranks) : -maxOf(ranks.map((rank) => -rank)))]!;
  const others = rows
    .filter((row) => row !== chosen)
    .map((row) => (row.vintage === null ? row.raw : `${row.raw}（${row.vintage}）`));
  notes.push(
    note('info', 'score-vintage-chosen', {
      value: chosen.raw,
      vintage: chosen.vintage ?? '',
      others: others.sort().join('、'),
    }),
  );
  return chosen;
}

const REVISION_RANK = VINTAGE_PATTERNS.length - 1;
/** Below a revision, above all else. */
const UNMARKED_RANK = REVISION_RANK - 0.5;

function rankOf({ vintage }: ActualRow): number {
  const rank = VINTAGE_PATTERNS.findLastIndex((pattern) => pattern.test(vintage ?? ''));
  return rank < 0 ? UNMARKED_RANK : rank;
}

/** 第 3 行 97.7（市统计局，快报） */
export function describeRow({ row, raw, source, vintage }: ActualRow): string {
  const about = [source, vintage].filter((part) => part !== null).join('，');
  return `#${row} ${raw.trim()}${about === '' ? '' : `（${about}）`}`;
}

function inUnit(row: ActualRow, indicator: Indicator): number | null {
  return row.value === null ? null : (convertedOf(row.value, row, indicator) ?? row.value);
}

/** A row's value in the unit that the target is in, else the indicator; null where the units are of different things. */
function convertedOf(value: number, { unit }: ActualRow, indicator: Indicator): number | null {
  const own = ownUnit(indicator);
  if (unit === null) return value;
  // 1.2万 of something that has no unit is 12000.
  if (own === null) return /^[万亿]$/.test(unit) ? convertUnit(value, unit, '个', '') : value;
  return (
    convertUnit(value, unit, indicator.unit ?? own, indicator.name) ?? convertUnit(value, unit, own, indicator.name)
  );
}

/** 年均增长6 is in per cent whatever the indicator's own unit is. */
function ownUnit({ kind, target, unit }: Indicator): string | null {
  return kind === 'average-growth' ? '%' : (target?.unit ?? unit);
}

function isConverted({ unit }: ActualRow, indicator: Indicator): boolean {
  const own = ownUnit(indicator);
  if (unit === null) return false;
  if (own === null) return /^[万亿]$/.test(unit);
  const { name } = indicator;
  const isDirect = convertUnit(1, unit, indicator.unit ?? own, name) !== null;
  return !isSameUnit(unit, isDirect ? (indicator.unit ?? own) : own, name);
}

function actualOfRow(row: ActualRow, indicator: Indicator, period: Period, notes: Note[]): Actual {
  const converted = convertedOf(row.value!, row, indicator);
  const value = converted ?? row.value!;
  if (converted !== null && isConverted(row, indicator)) {
    notes.push(
      note('info', 'score-unit-converted', { value: row.raw, from: row.unit ?? '', to: indicator.unit ?? '' }),
    );
  }
  if (row.estimated && APPROXIMATE_PATTERN.test(row.raw))
    notes.push(note('warning', 'score-approximate', { raw: row.raw.trim(), value }));
  if (row.year !== null && row.period === null && period.month < 12) {
    notes.push(note('warning', 'score-year-read-as-of', { row: row.row, year: row.year, asOf: period.label }));
  }
  return {
    value,
    period,
    basis: row.basis,
    unit: row.unit,
    scope: row.scope,
    region: row.region,
    vintage: row.vintage,
    source: row.source,
    estimated: row.estimated,
    own: false,
    mismatch: converted === null ? 'unit-mismatch' : scopeMismatch(indicator, row.scope) ? 'scope-mismatch' : null,
  };
}

/**
 * What rows were given and what the document prints itself. The document's own value stands where no value was given for its
 * period; where one was given that one is scored, and a different one in the document is said.
 */
export function mergeOwn(given: Observation, own: Observation): Observation {
  if (own.series.length === 0) return given;
  const kept: Actual[] = [];
  const notes: Note[] = [...given.notes];
  for (const one of own.series) {
    const same = given.series.findLast((other) => isSamePeriod(one, other));
    if (same === undefined) {
      // Two given values that contradict each other are not settled by a third; a column without a year is nobody's successor.
      if (given.conflict || (one.period === null && given.series.length > 0)) continue;
      kept.push(one);
      notes.push(note('info', 'score-own-value', { value: one.value, period: one.period?.label ?? '—' }));
    } else if (same.value !== one.value) {
      const params = { own: one.value, given: same.value, period: one.period?.label ?? '—' };
      notes.push(note('warning', 'score-own-differs', params));
    }
  }
  if (kept.length === 0) return { ...given, notes };
  return { ...given, series: [...kept, ...given.series].sort(byTime), notes: [...notes, ...own.notes] };
}

function isSamePeriod(a: Actual, b: Actual): boolean {
  return a.period !== null && b.period !== null && endOf(a.period) === endOf(b.period);
}

/** What the document's own 完成情况 column says of one indicator; `ownSource` is what is named as their source. */
export function observeOwn(
  indicator: Indicator,
  plan: Plan,
  stretch: Stretch | undefined,
  asOf: Period | null,
  ownSource: string,
): Observation {
  const notes: Note[] = [];
  const series: Actual[] = [];
  for (const value of indicator.values) {
    if (value.role !== 'actual' || value.state !== 'value' || value.value === null) continue;
    const period = periodOfValue(value, plan, stretch, asOf, notes);
    if (period !== null && asOf !== null && endOf(period) > endOf(asOf)) continue;
    series.push({
      value: value.value,
      period,
      basis: value.cumulative ? 'running' : null,
      unit: value.unit,
      scope: null,
      region: null,
      vintage: null,
      source: ownSource,
      estimated: value.estimated,
      own: true,
      mismatch: null,
    });
  }
  return { indicator, series: series.sort(byTime), absence: null, conflict: false, notes };
}

/** A column without a year is the target's year where the document is no older than that, else the day asked about, else unknown. */
function periodOfValue(
  value: Value,
  plan: Plan,
  stretch: Stretch | undefined,
  asOf: Period | null,
  notes: Note[],
): Period | null {
  if (value.year !== null) return wholeYear(value.year);
  if (asOf !== null) return asOf;
  const to = stretch?.to ?? null;
  const written = plan.issued === null ? (plan.period?.from ?? null) : Number(plan.issued.slice(0, 4));
  if (to === null || written === null || written < to) return null;
  notes.push(note('info', 'score-year-assumed', { year: to }));
  return wholeYear(to);
}
