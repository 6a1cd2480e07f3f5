// Which value column is baseline, which target, which actual: by their words and by how their years lie to one another.

import { type HeaderHint, readHeader } from '../../language/zh/header-words.js';
import type { Column } from '../../model/plan.js';
import { maxOf, minOf } from '../../util/extremes.js';
import type { ColumnHeader } from './layout.js';

export type Period = { readonly from: number | null; readonly to: number | null };

/** A column on its way to its role. */
export interface Draft {
  readonly column: number;
  readonly header: ColumnHeader;
  hint: HeaderHint | null;
  year: number | null;
  /** A bare year whose hint is that of the heading over it: 2020年 under 目标值. */
  readonly isUnderGroup: boolean;
  readonly isPeriod: boolean;
  readonly isGrowth: boolean;
  readonly isCumulative: boolean;
  readonly isPartYear: boolean;
  readonly isFirstLead: boolean;
  readonly tick: 'binding' | 'expected' | null;
  readonly level: number;
  /** 3 for YR3, Year 3: a year of the plan without its date. */
  readonly step: number | null;
  readonly texts: readonly string[];
}

export const VALUE_HINTS: ReadonlySet<HeaderHint | null> = new Set<HeaderHint>([
  'baseline',
  'target',
  'interim',
  'actual',
  'estimate',
  'growth',
  'year',
]);

const BOUND_PATTERN = /^[≥≤≧≦]|不低于|不少于|不超过|控制在|力争|以上$|以内$/;

/** Roles of the value columns, by their words and by how their years lie to one another. */
export function valueRoles(drafts: Draft[], caption: string, around: Period | null): Map<number, Column['role']> {
  const roles = new Map<number, Column['role']>();
  const period = captionPeriod(caption) ?? around;
  settleSharedHeading(drafts, period);
  settleSteps(drafts);
  for (const draft of drafts.filter(({ isPartYear }) => isPartYear)) {
    const isAim = draft.hint === 'target' || draft.hint === 'interim' || draft.hint === 'year' || draft.hint === null;
    const isCounted = VALUE_HINTS.has(draft.hint) || draft.hint === null;
    if (isCounted)
      roles.set(
        draft.column,
        isAim && !(period?.from != null && (draft.year ?? period.from) < period.from) ? 'interim' : 'other',
      );
  }
  const values = drafts.filter((draft) => VALUE_HINTS.has(draft.hint) && !draft.isPartYear);
  const targets = values.filter((draft) => draft.hint === 'target');
  const isReport = /完成情况|实现情况|执行情况|评估/.test(caption) && targets.length === 0;
  const bare = values.filter((draft) => draft.hint === 'year');
  const known = bare.map((draft) => draft.year ?? 0);
  const latest = Math.max(0, ...known);
  const firstTarget = minOf(targets.map((draft) => draft.year ?? period?.to ?? Number.POSITIVE_INFINITY));
  // Without the plan's years: figures by year for which somebody is responsible, or with bounds (≥520), are aims.
  const isAssigned = bare.length > 2 && drafts.some((draft) => draft.hint === 'responsible' || draft.hint === 'lead');
  // Progress indicators | 2015 | 2020 | 2021: an English table that names no target holds what was measured.
  const isTracking =
    !/target|goal|milestone|plan/i.test(caption) &&
    !drafts.some((draft) => /\p{Script=Han}|target|goal|milestone|plan/iu.test(`${caption}${draft.header.text}`));
  const isBounded = (draft: Draft) =>
    draft.texts.filter((text) => BOUND_PATTERN.test(text)).length * 4 >= draft.texts.length;
  for (const draft of bare) {
    const year = draft.year ?? 0;
    if (isStep(draft, values, period, targets.length > 0 ? firstTarget : latest)) roles.set(draft.column, 'interim');
    else if (targets.length > 0)
      // 2025年 | 2030年展望 of a plan to 2025: its own end is no baseline of what is hoped for later.
      roles.set(draft.column, year < firstTarget && !isPlanEnd(year, period) ? 'baseline' : 'target');
    else if (isTracking) roles.set(draft.column, 'actual');
    else if (isReport) roles.set(draft.column, year === latest ? 'actual' : 'baseline');
    else if (period?.from != null && year > 0)
      roles.set(draft.column, year < period.from && (year < latest || bare.length === 1) ? 'baseline' : 'target');
    else if (isAssigned || (bare.length > 1 && draft.texts.length > 0 && isBounded(draft)))
      roles.set(draft.column, 'target');
    else
      roles.set(
        draft.column,
        year === latest && (bare.length > 1 || values.every((d) => d.hint !== 'actual')) ? 'target' : 'baseline',
      );
    if (
      targets.length === 0 &&
      !isReport &&
      year === latest &&
      period?.from != null &&
      year < period.from &&
      bare.length > 1
    )
      roles.set(draft.column, 'target');
  }
  for (const draft of values.filter(({ hint }) => hint === 'interim')) roles.set(draft.column, 'interim');
  for (const draft of targets) {
    // Which year YR2 is the header does not say.
    if (draft.year === null && draft.step === null) draft.year = periodEnd(caption, period);
    roles.set(draft.column, 'target');
  }
  const targetYears = values
    .filter((draft) => roles.get(draft.column) === 'target')
    .map((draft) => draft.year ?? Number.POSITIVE_INFINITY);
  // Beside the plan's own targets those of the period before it (十三五规划目标) do not make a 2020 figure an actual.
  const own = targetYears.filter((year) => period?.from == null || year >= period.from);
  const earliest = minOf(own.length > 0 ? own : targetYears);
  for (const draft of values) {
    if (draft.hint === 'baseline') roles.set(draft.column, 'baseline');
    if (draft.hint !== 'actual' && draft.hint !== 'estimate') continue;
    const hasBaseline = values.some(
      (other) => other !== draft && (other.hint === 'baseline' || roles.get(other.column) === 'baseline'),
    );
    if (targetYears.length === 0) roles.set(draft.column, draft.hint === 'estimate' ? 'target' : 'actual');
    else if (draft.year !== null && Number.isFinite(earliest)) {
      // Between baseline and target, within the plan's years, it is how far one has come: 2018年完成值.
      const year = draft.year;
      const isOnTheWay =
        values.some((other) =>
          other.hint === 'year'
            ? period?.from != null && roles.get(other.column) === 'baseline' && (other.year ?? year) < period.from
            : other.hint === 'baseline' && (other.year ?? (period?.from == null ? year : period.from - 1)) < year,
        ) &&
        (period?.from == null || year >= period.from || earliest < period.from);
      roles.set(draft.column, year < earliest && !isOnTheWay ? 'baseline' : 'actual');
    } else
      roles.set(
        draft.column,
        draft.hint === 'estimate' ||
          (!hasBaseline && /十三五|十二五|十四五|现状/.test(draft.header.text) && draft.year !== null)
          ? 'baseline'
          : 'actual',
      );
  }
  for (const draft of values.filter((d) => d.hint === 'growth')) {
    const isPast = (draft.year !== null && draft.year < earliest) || /实际|完成|预计/.test(draft.header.text);
    const isPlanned = /计划|目标|规划/.test(draft.header.text) && !/实际|完成|预计/.test(draft.header.text);
    const isDone = isPast && !isPlanned && targetYears.length > 0;
    roles.set(draft.column, isDone ? (isBesideActual(draft, values, roles) ? 'actual' : 'baseline') : 'target');
    if (draft.year === null)
      draft.year = Number.isFinite(maxOf(targetYears)) ? maxOf(targetYears) : periodEnd(caption, period);
  }
  // A target that a later one follows is a step on the way.
  const levels = values.filter(
    (draft) => roles.get(draft.column) === 'target' && draft.hint !== 'growth' && draft.year !== null,
  );
  const final = maxOf(levels.map((draft) => draft.year ?? 0));
  for (const draft of levels) {
    const year = draft.year ?? 0;
    const isPast = period?.from != null && year < period.from && final >= period.from;
    if (year < final && year !== period?.to && !isPast) roles.set(draft.column, 'interim');
  }
  const steps = values.filter((draft) => roles.get(draft.column) === 'target' && draft.step !== null);
  const lastStep = maxOf(steps.map((draft) => draft.step ?? 0));
  // YR1 | YR2 | YR3 | FINAL: all the years are steps on the way.
  const isFollowed = levelsWithoutStep(values, roles, steps);
  for (const draft of steps) if (isFollowed || (draft.step ?? 0) < lastStep) roles.set(draft.column, 'interim');
  return roles;
}

/**
 * 2020年 | 2025年 under one 目标值 of a plan of 2021—2025: no plan aims at a year before its first, 2020 is where it starts.
 * Beside a baseline of its own (2020年完成值) it is the target of the period before.
 */
function settleSharedHeading(drafts: readonly Draft[], period: Period | null): void {
  const from = period?.from;
  if (from == null) return;
  const isShared = (draft: Draft) => draft.isUnderGroup && draft.hint === 'target' && !draft.isPartYear;
  if (drafts.some(({ hint }) => hint === 'baseline' || hint === 'actual' || hint === 'estimate')) return;
  if (!drafts.some((draft) => isShared(draft) && (draft.year ?? 0) >= from)) return;
  for (const draft of drafts) if (isShared(draft) && draft.year !== null && draft.year < from) draft.hint = 'year';
}

function levelsWithoutStep(
  values: readonly Draft[],
  roles: ReadonlyMap<number, Column['role']>,
  steps: readonly Draft[],
): boolean {
  const last = steps.at(-1);
  return (
    last !== undefined &&
    values.some((draft) => draft.step === null && draft.column > last.column && roles.get(draft.column) === 'target')
  );
}

/** 近期年 | 远期年, 近期目标 alone: the last step is the target where no other column is. */
function settleSteps(drafts: readonly Draft[]): void {
  const steps = drafts.filter((draft) => draft.hint === 'interim' && !draft.isPartYear);
  const last = steps.at(-1);
  if (last === undefined) return;
  if (drafts.some((draft) => !draft.isPartYear && draft.hint === 'target')) return;
  const latest = maxOf(steps.map((draft) => draft.year ?? 0));
  const final = drafts.findLast(
    (draft) => draft.hint === 'year' && !draft.isPartYear && draft.column > last.column && (draft.year ?? 0) > latest,
  );
  (final ?? last).hint = 'target';
}

function isPlanEnd(year: number, period: Period | null): boolean {
  return period !== null && year === period.to && period.from !== period.to;
}

/** A bare year between the baseline and the target: the 2027年 of 2025年（基期） | 2027年 | 2030年（目标）. */
function isStep(draft: Draft, values: readonly Draft[], period: Period | null, target: number): boolean {
  const year = draft.year ?? 0;
  if (year === 0 || year >= target || isPlanEnd(year, period)) return false;
  const others = values.filter((other) => other !== draft && other.hint !== 'growth');
  const isBase = ({ hint }: Draft) => hint === 'baseline' || hint === 'actual' || hint === 'estimate';
  if (period?.from != null && target >= period.from) {
    if (year < period.from) return false;
    // A plan that came out after its first year may print that year as its only baseline.
    return year > period.from || others.some((other) => isBase(other) || (other.year ?? year) < year);
  }
  const isAfterBase = others.some(
    (other) =>
      isBase(other) &&
      (other.year === null ? other.hint === 'baseline' && other.column < draft.column : other.year < year),
  );
  // Without the plan's years: 2025年 | 2027年 | 2030年目标, five years from the first to the last.
  return isAfterBase || others.some((other) => other.hint === 'year' && other.year === target - 5 && other.year < year);
}

/** 2024年…计划主要指标 heads a table of one year. */
function captionPeriod(caption: string): Period | null {
  const years = [...caption.matchAll(/(?<![\d—–~-])(?:19|20)\d\d(?=年(?!以|来|[至—–~-]))/g)].map(([year]) =>
    Number(year),
  );
  const [year] = years;
  return years.length === 1 &&
    year !== undefined &&
    /计划|目标|任务/.test(caption) &&
    !/十[一二三四五六]五/.test(caption)
    ? { from: year, to: year }
    : null;
}

/** 完成情况 over 2020年 and 年均增长: the rate belongs to the figure under the same heading. */
function isBesideActual(draft: Draft, values: readonly Draft[], roles: ReadonlyMap<number, Column['role']>): boolean {
  const [group] = draft.header.path;
  return (
    draft.header.path.length > 1 &&
    values.some((other) => other.header.path[0] === group && roles.get(other.column) === 'actual')
  );
}

/** The year in which the caption or the plan's period ends. */
function periodEnd(caption: string, period: Period | null): number | null {
  const named = /十[一二三四五六]五/.test(caption) || /(?:19|20)\d\d年?[^版]{0,20}(?:目标|计划|任务)/.test(caption);
  const year = named ? readHeader(caption.slice(0, 60)).year : null;
  return year ?? period?.to ?? null;
}
