// Column roles: which column is name, baseline, target, actual … decided for the table as a whole.

import { type HeaderHint, readHeader } from '../../language/zh/header-words.js';
import { isUnitText } from '../../language/zh/indicator-name.js';
import type { Column } from '../../model/plan.js';
import { maxOf } from '../../util/extremes.js';
import { type ColumnHeader, cellText, type Layout } from './layout.js';
import { type Draft, type Period, VALUE_HINTS, valueRoles } from './value-roles.js';

export interface ColumnPlan {
  readonly column: number;
  readonly header: string;
  readonly role: Column['role'];
  readonly year: number | null;
  /** False where the year comes from the caption or the plan's period. */
  readonly isYearPrinted: boolean;
  /** 年均增长, 年均增速. */
  readonly isGrowth: boolean;
  readonly isCumulative: boolean;
  readonly isEstimate: boolean;
  /** 一季度, 上半年: a step within a year, never the target. */
  readonly isPartYear: boolean;
  readonly isFirstLead: boolean;
  readonly tick: 'binding' | 'expected' | null;
  /** The unit that the header prints: 2025年目标（%）. */
  readonly unit: string | null;
  /** The column that holds the year of this one's values: Baseline → Value | Year. */
  readonly yearIn: number | null;
}

export type TableKind = 'indicators' | 'tasks' | 'other';

const UNIT_HINTS: ReadonlySet<HeaderHint | null> = new Set<HeaderHint>(['lead', 'support', 'responsible']);
const ATTRIBUTE_PATTERN = /^(?:约束|预期|指导|引导|刚性|弹性)性?(?:指标)?[*]?$/;
const BODY_PATTERN = /[局委办厅部院处]$|[局委办厅部院]、|政府|管委会|中心|集团/;
/** A name has two Chinese characters in a row or a Latin word; ≥40%, 5个 and [25] have not. */
const WORDS_PATTERN = /\p{Script=Han}{2}|[A-Za-z]{4}/u;
/** A table of money, not of what is to be reached. */
const MONEY_PATTERN = /(?:资金|投资|经费|预算)(?:安排|筹措|来源|估算|概算|需求|测算|分配|计划|投入|使用)/;
const VALUE_CELL_PATTERN = /^[[{〔(（≥≤<>=＞＜﹥﹤≧≦~约\s]*[\d０-９]|^(?:[-—–/*＊]+|N\/?A)$/;

/** What a table is and what its columns hold. */
export function planColumns(
  layout: Layout,
  caption: string,
  period: Period | null,
): { kind: TableKind; columns: ColumnPlan[] } {
  const drafts = layout.headers.map((header) => draftOf(header, layout.body));
  settleByContent(drafts, layout.body);
  const yearsIn = settleYearColumns(drafts);
  settleOffices(drafts);
  settleBuilders(drafts);
  let kind = kindOf(drafts, caption);
  if (kind === 'indicators') settleNames(drafts);
  if (kind === 'tasks') settleLevels(drafts);
  // 区县 | 2021年 | 合计: without names there are no indicators.
  if (kind === 'indicators' && !drafts.some((draft) => draft.hint === 'name')) kind = 'other';
  const roles = kind === 'indicators' ? valueRoles(drafts, caption, period) : new Map<number, Column['role']>();
  return {
    kind,
    columns: drafts.map((draft) => ({
      column: draft.column,
      header: draft.header.text,
      role:
        roles.get(draft.column) ??
        (kind === 'tasks' && draft.isPartYear && draft.hint === null ? 'text' : plainRole(draft.hint, kind)),
      // 十三五期间 is no year of a baseline; a target for 十四五期间 is due at its end.
      year:
        (draft.isPartYear && roles.has(draft.column)) ||
        (draft.isPeriod && ['baseline', 'actual'].includes(roles.get(draft.column) ?? ''))
          ? null
          : draft.year,
      isYearPrinted: draft.header.readings.some((reading) => reading.year !== null),
      isGrowth: draft.isGrowth,
      isCumulative: draft.isCumulative,
      // 2024年预计 over 增速（%）: the rate is expected too.
      isEstimate:
        draft.hint === 'estimate' ||
        (draft.hint === 'growth' && draft.header.readings.some(({ hint }) => hint === 'estimate')),
      isPartYear: draft.isPartYear && roles.has(draft.column),
      isFirstLead: draft.isFirstLead,
      tick: draft.tick,
      unit: headerUnit(draft.header.text),
      yearIn: yearsIn.get(draft.column) ?? null,
    })),
  };
}

function draftOf(header: ColumnHeader, body: Layout['body']): Draft {
  const { readings } = header;
  const last = readings.at(-1);
  const whole = readHeader(header.text);
  // The column's own header speaks first; a bare year or an empty word takes the group's.
  let hint = last?.hint ?? null;
  const isOnlyYear = hint === 'year';
  if (hint === null || hint === 'year') {
    const group = readings.findLast((reading) => reading.hint !== null && reading.hint !== 'year')?.hint;
    hint = group !== undefined && (hint === null || VALUE_HINTS.has(group)) ? group : (hint ?? whole.hint);
  }
  // Timeline → 2020-2025 | 2025-2030: when, not how much.
  if (hint === 'year' && isEnglish([header]) && readings.some((reading) => reading.hint === 'deadline'))
    hint = 'deadline';
  return {
    column: header.column,
    header,
    hint,
    year: readings.findLast((reading) => reading.year !== null)?.year ?? null,
    isUnderGroup: isOnlyYear && hint !== 'year',
    isPeriod: readings.some((reading) => reading.isPeriod),
    isGrowth:
      (hint === 'growth' || (VALUE_HINTS.has(hint) && readings.some((reading) => reading.isGrowth))) &&
      !readings.some((reading) => reading.isCumulative),
    isCumulative: readings.some((reading) => reading.isCumulative),
    isPartYear: readings.some((reading) => reading.isPartYear),
    isFirstLead: readings.some((reading) => reading.isFirstLead),
    tick: last?.tick ?? null,
    level: last?.level ?? 0,
    step: stepOf(header.text),
    texts: body.map((row) => cellText(row[header.column])).filter((text) => text !== ''),
  };
}

function isEnglish(headers: readonly ColumnHeader[]): boolean {
  return !headers.some(({ text }) => /\p{Script=Han}/u.test(text));
}

function stepOf(header: string): number | null {
  const found = /(?:YR|Year)\s*(?<step>\d{1,2})(?!\d)|第(?<ordinal>[一二三四五六])年/i.exec(header);
  if (found?.groups?.ordinal !== undefined) return '一二三四五六'.indexOf(found.groups.ordinal) + 1;
  return found?.groups?.step === undefined ? null : Number(found.groups.step);
}

/** Headers lie: a 类型 column may hold 约束性, a 单位 column bodies, an 指标性质 column 定量. */
function settleByContent(drafts: Draft[], body: Layout['body']): void {
  for (const draft of drafts) {
    const { texts } = draft;
    if (texts.length === 0) continue;
    const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length;
    const attributes = share((text) => ATTRIBUTE_PATTERN.test(text.replace(/\s/g, '')));
    if (attributes >= 0.5 && draft.hint !== 'name') draft.hint = 'attribute';
    else if (draft.hint === 'attribute' && draft.tick === null && attributes < 0.2)
      draft.hint = /类型|类/.test(draft.header.text) ? 'category' : 'other';
    if (draft.hint === 'unit' && share((text) => BODY_PATTERN.test(text) && !isUnitText(text)) > 0.5)
      draft.hint = 'responsible';
    if (draft.hint === 'responsible' && /单位$/.test(draft.header.text) && share(isUnitText) > 0.6) draft.hint = 'unit';
    // 主要目标 | 2020年 | 2025年: the goals are the names of what is measured.
    const isGoal =
      draft.hint === 'target' &&
      draft.year === null &&
      /目标|任务/.test(draft.header.text) &&
      !drafts.some((other) => other.hint === 'name' || other.hint === 'task');
    if (
      isGoal &&
      drafts.some((other) => other.column > draft.column && VALUE_HINTS.has(other.hint)) &&
      share((text) => WORDS_PATTERN.test(text) && !/[\d%]$/.test(text)) > 0.7
    )
      draft.hint = 'name';
    if (draft.header.text === '' && draft.hint === null) {
      if (share((text) => /^\d{1,3}[.、]?$/.test(text)) > 0.8 && draft.column === 0) draft.hint = 'number';
      else if (share(isUnitText) > 0.8) draft.hint = 'unit';
    }
    // 2035年设想: a year over figures is a value column whatever else the header says.
    if (draft.hint === null && draft.year !== null && share((text) => VALUE_CELL_PATTERN.test(text)) > 0.5)
      draft.hint = 'year';
    if (draft.hint === 'number' && share((text) => text.length > 8) > 0.6 && body.length > 1) draft.hint = 'category';
  }
}

/** 一级任务 | 二级任务 | 三级任务: the last is the task, the others group it. */
function settleLevels(drafts: Draft[]): void {
  const deepest = maxOf(drafts.map((draft) => (draft.hint === 'task' ? draft.level : 0)));
  for (const draft of drafts)
    if (draft.hint === 'task' && draft.level > 0 && draft.level < deepest) draft.hint = 'category';
}

/** Baseline → Value | Year: the second says when the first was measured. */
function settleYearColumns(drafts: Draft[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [i, draft] of drafts.entries()) {
    const before = drafts[i - 1];
    const isYears = draft.texts.length > 0 && draft.texts.every((text) => /^(?:19|20)\d\d(?:\/\d\d)?$/.test(text));
    if (before === undefined || !isYears || !/^(?:year|年份?)$/i.test(draft.header.path.at(-1) ?? '')) continue;
    if (!VALUE_HINTS.has(before.hint)) continue;
    draft.hint = 'other';
    found.set(before.column, draft.column);
  }
  return found;
}

/** Where bodies have columns of their own, a column of offices within one (市卫健委内牵头处室) names nobody responsible. */
function settleOffices(drafts: Draft[]): void {
  const isOffice = (draft: Draft) => UNIT_HINTS.has(draft.hint) && /处室|科室|股室|司局/.test(draft.header.text);
  if (!drafts.some((draft) => UNIT_HINTS.has(draft.hint) && !isOffice(draft))) return;
  for (const draft of drafts) if (isOffice(draft)) draft.hint = 'other';
}

/** 建设主体 beside 责任单位: who builds answers to nobody; alone it is the only one that the table names. */
function settleBuilders(drafts: Draft[]): void {
  const isBuilder = (draft: Draft) =>
    UNIT_HINTS.has(draft.hint) && /^(?:项目)?(?:建设|承建|申报|运营|业主)(?:单位|主体|机构)$/.test(draft.header.text);
  if (!drafts.some((draft) => /责任|牵头|主管|主责/.test(draft.header.text) && UNIT_HINTS.has(draft.hint))) return;
  for (const draft of drafts) if (isBuilder(draft)) draft.hint = 'other';
}

function kindOf(drafts: readonly Draft[], caption: string): TableKind {
  const has = (hint: HeaderHint) => drafts.some((draft) => draft.hint === hint);
  const values = drafts.filter((draft) => VALUE_HINTS.has(draft.hint));
  const units = drafts.some((draft) => UNIT_HINTS.has(draft.hint));
  const numeric = values.filter(
    ({ texts }) => texts.length > 0 && texts.filter((text) => VALUE_CELL_PATTERN.test(text)).length * 3 > texts.length,
  );
  const isNumeric = numeric.length > 0;
  // 表3 资金安排: sums by source and year.
  if (
    MONEY_PATTERN.test(caption) &&
    !/指标|目标|任务/.test(caption) &&
    !drafts.some((draft) => /指标|indicator/i.test(draft.header.text))
  )
    return units && !isNumeric ? 'tasks' : 'other';
  const inEnglish = isEnglish(drafts.map(({ header }) => header));
  // Intervention | Indicator | Line ministry | Timeline, without a figure: who does what.
  if (inEnglish && has('task') && units && values.length === 0) return 'tasks';
  // Figures by year are statistics, unless the table says that they are aims or indicators.
  const isNamed = /indicator|target|\bkpi|milestone/i.test(
    `${caption} ${drafts.map(({ header }) => header.text).join(' ')}`,
  );
  if (inEnglish && !isNamed && values.every(({ hint }) => hint === 'year' || hint === 'growth'))
    return has('task') && units ? 'tasks' : 'other';
  if (has('name')) {
    const names = drafts.some((draft) => draft.hint === 'name' && /指标|indicator/i.test(draft.header.text));
    if (names || (values.length > 0 && isNumeric)) return 'indicators';
    return units ? 'tasks' : 'other';
  }
  if (has('task') && units) {
    // 目标任务 | 2021年 | 2022年 | 2023年 | 责任单位: figures by year are what an indicator has.
    const isMeasured = has('attribute') || has('unit') || numeric.filter((draft) => draft.year !== null).length > 1;
    return isNumeric && values.length > 1 && isMeasured ? 'indicators' : 'tasks';
  }
  if (units && values.some((draft) => draft.hint === 'target' || draft.hint === 'interim') && !isNumeric)
    return 'tasks';
  const dated = values.filter((draft) => draft.year !== null || draft.hint === 'target' || draft.hint === 'baseline');
  const isIndicatorLike =
    isNumeric &&
    dated.length > 0 &&
    (values.length > 1 || has('attribute') || has('unit') || /指标|目标/.test(caption));
  return isIndicatorLike && (has('task') || has('category') || drafts.some((draft) => draft.hint === null))
    ? 'indicators'
    : 'other';
}

/** Which of the candidates is the name: the deepest level, or the last of the columns that one 指标 header spans. */
function settleNames(drafts: Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    // A format without merged cells prints 指标 over the first of two columns only.
    const isWords =
      draft.texts.filter((text) => WORDS_PATTERN.test(text) && !isUnitText(text)).length * 10 > draft.texts.length * 7;
    if (
      draft.hint === null &&
      draft.header.text === '' &&
      drafts[i - 1]?.hint === 'name' &&
      draft.texts.length > 0 &&
      isWords
    )
      draft.hint = 'name';
  }
  let names = drafts.filter((draft) => draft.hint === 'name');
  if (names.length === 0) {
    const candidates = drafts.filter(
      (draft) => draft.hint === 'task' || draft.hint === null || draft.hint === 'category',
    );
    const worded = candidates.filter(holdsWords);
    const best = worded.filter((draft) => draft.hint === 'task').at(-1) ?? worded.at(-1);
    if (best === undefined) return;
    best.hint = 'name';
    names = [best];
  }
  const isCounter = (draft: Draft) =>
    draft.texts.length > 0 && draft.texts.every((text) => /^[（(]?\d{1,3}[)）]?[.、]?$/.test(text));
  for (const draft of names)
    if (names.length > 1 && isCounter(draft)) draft.hint = drafts.some((d) => d.hint === 'number') ? 'other' : 'number';
  names = names.filter((draft) => draft.hint === 'name');
  const deepest = maxOf(names.map((draft) => draft.level));
  const pick = names.filter((draft) => draft.level === deepest && !isMostlyUnit(draft)).at(-1) ?? names.at(-1);
  for (const draft of names) if (draft !== pick) draft.hint = isMostlyUnit(draft) ? 'unit' : 'category';
  if (pick === undefined) return;
  for (const draft of drafts) {
    // 任务 or 项目 beside 指标, and columns without a header left of the name, group the rows.
    if (draft.column < pick.column && (draft.hint === 'task' || (draft.hint === null && draft.texts.length > 0))) {
      draft.hint = isCounter(draft) ? 'number' : 'category';
    }
  }
}

/** A name is words; a column of figures under 合计 or an unknown header is none. */
function holdsWords(draft: Draft): boolean {
  return draft.texts.filter((text) => WORDS_PATTERN.test(text) && !isUnitText(text)).length * 2 >= draft.texts.length;
}

function isMostlyUnit(draft: Draft): boolean {
  return draft.texts.length > 0 && draft.texts.filter((text) => isUnitText(text)).length * 10 > draft.texts.length * 7;
}

function plainRole(hint: HeaderHint | null, kind: TableKind): Column['role'] {
  if (hint === null) return 'other';
  if (hint === 'task') return 'text';
  if ((hint === 'interim' && kind !== 'tasks') || hint === 'estimate' || hint === 'year' || hint === 'growth')
    return 'other';
  if ((hint === 'target' || hint === 'interim') && kind === 'tasks') return 'text';
  return hint;
}

function headerUnit(header: string): string | null {
  for (const found of header.matchAll(/[（(](?<inner>[^（()）]{1,10})[)）]/g)) {
    const inner = found.groups?.inner ?? '';
    if (isUnitText(inner)) return inner;
  }
  return /[%％]$/.test(header) ? '%' : null;
}
