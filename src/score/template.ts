// Plan → the rows of an actuals file to fill in. Filled in, every row finds its indicator again by its id.
import type { Indicator, Plan, Value } from '../model/plan.js';
import { shownValue } from '../util/shown-value.js';
import { isYearlyChange } from './changes.js';
import { commitmentOf, type Include, includeStatements } from './commitments/include.js';
import type { ScorableCommitment } from './commitments/scorable.js';
import { measure } from './measures.js';
import type { Observation } from './observations.js';
import { endOf, type Period, wholeYear } from './period.js';
import { type Stretch, stretchesOf } from './periods-of.js';
import { situationOf } from './situation.js';
import { printedTargetOf, targetOf, unreadTargetOf } from './target.js';

export interface TemplateRow {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** As the plan prints it: ≥40, {25}, 32（预估）. */
  readonly target: string | null;
  readonly targetYear: number | null;
  readonly year: number | null;
  /** Of a part of the year: 2026年1-6月. */
  readonly period: string | null;
  /** What is expected by then (序时目标值), without the noise of binary arithmetic. */
  readonly expected: number | null;
  /** Left for the person who fills it in. */
  readonly value: null;
  /** What the value has to count: a total since the beginning of the period, or the year alone. */
  readonly basis: '累计值' | '当年值' | null;
  readonly scope: null;
  readonly source: null;
  readonly note: string | null;
  /** Of a commitment: the number and title of its task, and its words. */
  readonly task: string | null;
  readonly quote: string | null;
}

export type Every = 'year' | 'half' | 'quarter' | 'month';

export interface TemplateOptions {
  /** Only these years; default every year after the baseline up to the target. */
  readonly years?: readonly number[];
  /** A row for each part of a year; default the whole year. */
  readonly every?: Every;
  /** Only the rows of this table. */
  readonly table?: string;
  /** Rows of indicator tables, commitments, or both; default the commitments where the plan has no indicators. */
  readonly include?: Include;
}

/** The columns of the CSV file in order: field of a TemplateRow and header. `readActuals` accepts every header. */
export const TEMPLATE_COLUMNS: readonly { readonly field: keyof TemplateRow; readonly header: string }[] = [
  { field: 'id', header: '指标编号' },
  { field: 'number', header: '序号' },
  { field: 'name', header: '指标' },
  { field: 'unit', header: '单位' },
  { field: 'target', header: '目标值' },
  { field: 'targetYear', header: '目标年份' },
  { field: 'year', header: '年份' },
  { field: 'period', header: '期间' },
  { field: 'expected', header: '序时目标值' },
  { field: 'value', header: '完成值' },
  { field: 'basis', header: '数据类型' },
  { field: 'scope', header: '口径' },
  { field: 'source', header: '来源' },
  { field: 'note', header: '备注' },
  { field: 'task', header: '任务' },
  { field: 'quote', header: '原文' },
];

/**
 * One row per indicator and year without a value: in a table with a 完成情况 column the year of that column, elsewhere every year after
 * the baseline up to the target, so that the file serves each year's monitoring as well as the final evaluation.
 */
export function makeTemplate(given: Plan, options: TemplateOptions = {}): TemplateRow[] {
  const { plan } = includeStatements(given, options.include, null);
  const stretches = stretchesOf(plan);
  const actualYears = new Map(
    plan.tables.map(({ id, columns }) => [id, columns.filter(({ role }) => role === 'actual').map(({ year }) => year)]),
  );
  const every = options.every ?? 'year';
  const rows: TemplateRow[] = [];
  for (const indicator of plan.indicators) {
    if (options.table !== undefined && indicator.table !== options.table) continue;
    const stretch = stretches.get(indicator.id) ?? { from: null, start: null, to: null };
    const own = indicator.table === null ? [] : (actualYears.get(indicator.table) ?? []);
    const known = new Set(
      indicator.values
        .filter(({ role, value }) => role === 'actual' && value !== null)
        .map(({ year }) => year ?? stretch.to),
    );
    const years = own.length > 0 ? own.map((year) => year ?? stretch.to) : yearsOf(stretch.from, stretch.to);
    for (const year of new Set(years)) {
      if (known.has(year) || (options.years !== undefined && (year === null || !options.years.includes(year))))
        continue;
      for (const period of periodsOf(year, every)) {
        if (isInStretch(period, stretch, every)) rows.push(rowOf(indicator, period, stretch, plan));
      }
    }
  }
  return rows;
}

/** The longest stretch that gets a row for every year; a vision for 2050 gets its last year only. */
const LONGEST_STRETCH = 15;

function yearsOf(from: number | null, to: number | null): (number | null)[] {
  if (to === null || from === null || from >= to || to - from > LONGEST_STRETCH) return [to];
  return Array.from({ length: to - from }, (_, index) => from + 1 + index);
}

const MONTHS: Readonly<Record<Every, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/** 1-3月, 1-6月 … of a year: data of a part of a year count from its beginning. */
function periodsOf(year: number | null, every: Every): (Period | null)[] {
  if (year === null) return [null];
  const step = MONTHS[every];
  return Array.from({ length: 12 / step }, (_, index) => ({ ...wholeYear(year), month: (index + 1) * step }));
}

/** False for a part of the year that begins after the deadline. */
function isInStretch(period: Period | null, { to, month }: Stretch, every: Every): boolean {
  if (period === null || month === undefined || to === null) return true;
  return endOf(period) - MONTHS[every] < endOf({ ...wholeYear(to), month });
}

/** 2026年1-6月; the whole year is said by the year alone. */
function nameOfPeriod(period: Period | null): string | null {
  if (period === null || period.month === 12) return null;
  return `${period.year}年${period.month === 1 ? '' : '1-'}${period.month}月`;
}

/** What a target asks for by a time, as scoring has it. */
function expectedOf(indicator: Indicator, stretch: Stretch, period: Period | null): number | null {
  if (period === null) return null;
  return measure(situationOf(nothingOf(indicator), stretch, period), 'exact').expected;
}

/** An indicator of which nothing was observed. */
function nothingOf(indicator: Indicator): Observation {
  return { indicator, series: [], absence: null, conflict: false, notes: [] };
}

/** Rates of growth are filled in in per cent, whatever the indicator itself is measured in. */
function unitOf({ kind, unit }: Indicator): string | null {
  return kind === 'average-growth' ? '%' : unit;
}

function rowOf(indicator: Indicator, period: Period | null, whole: Stretch, plan: Plan): TemplateRow {
  const commitment = commitmentOf(indicator);
  const year = period?.year ?? null;
  const stretch = commitment?.eachYear && year !== null ? { from: year - 1, start: year - 1, to: year } : whole;
  const printed = printedTargetOf(indicator);
  const unread = unreadTargetOf(indicator);
  // Until the year of the step on the way that step is the target, after it the last one.
  const isStep = unread !== null && year !== null && year <= (printed?.year ?? 0);
  const target = unread === null || isStep ? printed : unread;
  return {
    id: indicator.id,
    number: indicator.number,
    name: indicator.name,
    unit: unitOf(indicator),
    target: target === null ? null : oneLine(shownValue(target)),
    targetYear: target?.year ?? whole.to,
    year,
    period: nameOfPeriod(period),
    expected: expectedOf(indicator, stretch, period),
    value: null,
    basis: commitment?.eachYear ? '当年值' : basisOf(indicator, stretch, period),
    scope: null,
    source: null,
    note:
      [
        noteOf(indicator),
        correctedOf(target),
        stepsOf(indicator, target),
        ...(commitment === null ? [] : remarksOf(commitment)),
      ]
        .filter((part) => part !== null)
        .join('；') || null,
    task: commitment === null ? null : taskOf(commitment, plan),
    quote: commitment === null ? null : oneLine(commitment.commitment.quote),
  };
}

/** 12 新增公共文化设施 */
function taskOf({ commitment }: ScorableCommitment, plan: Plan): string | null {
  const task = plan.tasks.find(({ id }) => id === commitment.task);
  return task === undefined ? null : oneLine(`${task.number ?? ''} ${task.title ?? ''}`) || task.id;
}

/** What the words of a commitment add to its number. */
function remarksOf({ commitment, eachYear, stretch }: ScorableCommitment): string[] {
  const { hedged, strength, implicit, value, unit } = commitment;
  return [
    ...(eachYear ? ['每年的目标，填当年数'] : []),
    ...(stretch.month === undefined ? [] : [`${stretch.to}年${stretch.month}月底前`]),
    ...(implicit ? [`按${value ?? ''}${unit ?? ''}计`] : []),
    ...(hedged || strength === 'strive' ? ['力争'] : []),
  ];
}

/** 阶段目标：2023年 80, where the target itself is a later one. */
function stepsOf({ values }: Indicator, target: Value | null): string | null {
  const steps = values.filter(
    ({ role, state, year }) => role === 'interim' && state === 'value' && year !== null && year !== target?.year,
  );
  return steps.length === 0
    ? null
    : `阶段目标：${steps.map((step) => `${step.year}年 ${oneLine(shownValue(step))}`).join('、')}`;
}

/** The target that is asked for is not the one that is printed. */
function correctedOf(target: Value | null): string | null {
  return target === null || target.corrected === null ? null : `目标值经人工更正，原文为“${oneLine(target.raw)}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function basisOf(indicator: Indicator, stretch: Stretch, period: Period | null): TemplateRow['basis'] {
  if (indicator.kind === 'average-growth') return '当年值';
  const target = targetOf(indicator);
  if (target === null || (indicator.kind === 'change' && indicator.baseline !== null)) return null;
  if (isYearlyChange(indicator, target)) return '当年值';
  // What counts up by its name alone: within a plan of one year nobody needs a mark.
  const start = stretch.start ?? stretch.from;
  const isOfYears = start !== null && stretch.to !== null && stretch.to > start + 1;
  return target.isTotal || (isOfYears && situationOf(nothingOf(indicator), stretch, period).kind === 'cumulative')
    ? '累计值'
    : null;
}

function noteOf(indicator: Indicator): string | null {
  const target = targetOf(indicator);
  if (indicator.kind === 'average-growth') return '填当年增速';
  if (indicator.kind !== 'change' || target === null) return null;
  if (indicator.baseline !== null) return '填实际水平，不填变化量';
  return isYearlyChange(indicator, target) ? '填当年变化量' : '填较基期的变化量';
}
