// Readings of a row's cells → the Indicator: baseline, target and actual, direction and kind, attribute and units.

import { cellName, spanAt } from '../../document/document.js';
import { isPollutant, isReduction, limitOf } from '../../language/zh/direction.js';
import type { Indicator, Value } from '../../model/plan.js';
import { append } from '../../util/append.js';
import { maxOf } from '../../util/extremes.js';
import { type Note, note } from '../../util/note.js';
import type { Filler } from './carry.js';
import type { ColumnPlan } from './columns.js';
import { judgeIndicator } from './kind.js';
import { isDeclaredEstimate, type Legend } from './notes.js';
import type { RowIdentity, TableContext } from './row-context.js';
import { splitUnitCell } from './unit-cell.js';
import type { ReadValue } from './values.js';

const TRAILING_MARKS_PATTERN = /[▲△★☆●○◆◇■□※*#]{1,2}$/;

export interface Assembly {
  readonly readings: readonly ReadValue[];
  readonly id: string;
  readonly rawName: string;
  readonly name: string;
  readonly parent: string | null;
  readonly unit: string | null;
  readonly filler: Filler;
}

/** Puts an indicator together out of its row and readings. */
export function assemble(table: TableContext, identity: RowIdentity, made: Assembly, notes: Note[]): Indicator {
  const { document, columns, legend } = table;
  const isGuess = (value: Value) =>
    value.state === 'value' &&
    value.role !== 'target' &&
    (identity.name.marks.split('').some((mark) => legend.marks.get(mark)?.isEstimate) ||
      isDeclaredEstimate(legend, value.year, made.name));
  const values = made.readings.map(({ value }) => (isGuess(value) ? { ...value, estimated: true } : value));
  const latest = (role: Value['role']) => {
    const all = values.filter((value) => value.role === role && value.state === 'value').sort(byYear);
    // A baseline is of before the plan where one is.
    const { from } = table.period ?? { from: null };
    const before = role === 'baseline' && from !== null ? all.filter(({ year }) => year !== null && year <= from) : [];
    const stated = before.length > 0 ? before : all;
    // 2023年预计增长（%） beside 2023年预计完成
    return stated.findLast((value) => value.measure === 'level') ?? stated.at(-1) ?? null;
  };
  const baseline = latest('baseline');
  const actual = latest('actual');
  const target = pickTarget(made.readings.map(({ column }, i) => ({ column, value: values[i] as Value })));
  const aimed = made.readings.filter(
    ({ value, column }) => (value.role === 'target' || value.role === 'interim') && !column.isGrowth,
  );
  const chosen = target === null ? undefined : made.readings[values.indexOf(target)];
  const trend = chosen?.reading.trend ?? aimed.find((entry) => entry.reading.trend !== null)?.reading.trend ?? null;
  const unit = made.unit ?? printedUnit(values, target);
  const isOneYear = table.period?.from != null && table.period.from === table.period.to;
  const isAverage = isAverageRate(made.name, chosen, isOneYear);
  const verdict = judgeIndicator({
    name: made.name,
    rawName: made.rawName,
    unit,
    values,
    baseline,
    target,
    trend,
    isReduction: isReduction(made.name) || isPollutantReduction(made.name, unit, identity.category),
    isAverage,
  });
  const start = Math.min(
    identity.nameCell.passage.start,
    ...identity.cells.filter((cell) => !cell.carried).map((cell) => cell.passage.start),
  );
  const end = Math.max(identity.nameCell.passage.end, ...identity.cells.map((cell) => cell.passage.end));
  if (verdict.contradicted !== null) {
    notes.push(
      note(
        'warning',
        `indicator-direction-against-${verdict.contradicted}`,
        {
          indicator: made.id,
          name: made.name,
          target: target?.raw ?? '',
          baseline: baseline?.raw ?? '',
          direction: `direction-${verdict.direction.value}`,
          basis: `direction-by-${verdict.direction.basis}`,
        },
        {
          start: identity.nameCell.passage.start,
          end: identity.nameCell.passage.end,
          cell: cellName(identity.nameCell),
        },
      ),
    );
  }
  return {
    id: made.id,
    table: table.id,
    number: identity.number,
    category: identity.category,
    rawName: made.rawName,
    name: made.name,
    unit,
    qualifiers: [...identity.name.qualifiers],
    attribute: attributeOf(identity, columns, made.filler, legend),
    responsible: responsibleOf(identity, columns, made.filler),
    direction: verdict.direction,
    kind: verdict.kind,
    limit: limitOf(made.name, unit),
    parent: made.parent,
    values,
    baseline,
    target,
    actual,
    span: spanAt(document, start, end),
  };
}

/** 二氧化硫（%）, or 二氧化硫（万吨） under 主要污染物排放总量减少. */
function isPollutantReduction(name: string, unit: string | null, category: readonly string[]): boolean {
  return isPollutant(name) && (/^[%％]$/.test(unit?.trim() ?? '') || category.some((text) => isReduction(text)));
}

/** Growth of one year (2024年增长%) is no average: it is a change. 年均增长6.5%, a bare 6.5 in an 年均增长 column, a name that says 年均; an 年均/累计 column only for a name of growth. */
function isAverageRate(name: string, chosen: ReadValue | undefined, isOneYear: boolean): boolean {
  if (chosen?.value.cumulative) return false;
  if (/年均(?:增长|增速|下降|提高)/.test(name)) return true;
  if (chosen === undefined) return false;
  return (
    chosen.reading.isAverage ||
    (chosen.column.isGrowth &&
      (/年均|年平均|平均每年/.test(chosen.column.header) || !(isOneYear || chosen.column.isYearPrinted)) &&
      /增长|增速|增幅|growth/i.test(`${chosen.column.header}${name}`))
  );
}

function byYear(a: Value, b: Value): number {
  return (a.year ?? 0) - (b.year ?? 0);
}

/** The level with the latest year, rather the plain one of 「45（力争50）」; a change or an average rate only where there is no level. */
function pickTarget(entries: readonly { value: Value; column: ColumnPlan }[]): Value | null {
  const aims = entries.filter(
    ({ value, column }) => (value.role === 'target' || value.role === 'interim') && !column.isPartYear,
  );
  const latest = maxOf(aims.map(({ value }) => value.year ?? 0));
  // 2023年计划增长（%） is no target where 2024年计划 says 完成市下达任务.
  const stated = aims.filter(
    ({ value, column }) => value.state === 'value' && !(column.isGrowth && (value.year ?? latest) < latest),
  );
  // 年均增长〔累计〕 says how the target is reached.
  const own = stated.filter(({ column, value }) => !column.isGrowth && value.measure === 'level');
  const finals = (own.length > 0 ? own : stated).map(({ value }) => value).filter((value) => value.role === 'target');
  const pool = finals.length > 0 ? finals : (own.length > 0 ? own : stated).map(({ value }) => value);
  const levels = pool.filter((value) => value.measure === 'level');
  const isLater = (value: Value, best: Value) =>
    (value.year ?? 0) === (best.year ?? 0) ? best.hedged && !value.hedged : (value.year ?? 0) > (best.year ?? 0);
  return (levels.length > 0 ? levels : pool).reduce<Value | null>(
    (best, value) => (best === null || isLater(value, best) ? value : best),
    null,
  );
}

/** The unit that the value cells print, where name and columns print none. */
function printedUnit(values: readonly Value[], target: Value | null): string | null {
  if (target !== null && target.measure === 'level') return target.unit;
  const units = new Set(
    values.filter((value) => value.measure === 'level' && value.unit !== null).map((value) => value.unit),
  );
  return units.size === 1 ? ([...units][0] ?? null) : null;
}

function attributeOf(
  identity: RowIdentity,
  columns: readonly ColumnPlan[],
  filler: Filler,
  legend: Legend,
): Indicator['attribute'] {
  for (const column of columns) {
    if (column.role !== 'attribute') continue;
    const text = filler(identity.cells, column.column).replace(/\s/g, '');
    if (column.tick !== null) {
      if (text !== '' && !/^[-—–/×xX]+$/.test(text)) return column.tick;
      continue;
    }
    if (/约束|刚性/.test(text)) return 'binding';
    if (/预期|引导|指导|弹性/.test(text)) return 'expected';
    const marked = legend.marks.get(text)?.attribute;
    if (marked != null) return marked;
  }
  // 食品安全★ | 药品抽检合格率: the mark of a group is that of its rows.
  const groupMarks = identity.category.flatMap((text) => TRAILING_MARKS_PATTERN.exec(text)?.[0].split('') ?? []);
  for (const mark of [...identity.name.marks, ...groupMarks]) {
    const marked = legend.marks.get(mark)?.attribute;
    if (marked != null) return marked;
  }
  const group = identity.category.find((text) => /约束性|预期性/.test(text));
  if (group !== undefined && /约束性/.test(group) !== /预期性/.test(group))
    return /约束性/.test(group) ? 'binding' : 'expected';
  const qualifier = identity.name.qualifiers.find((text) => /^(?:约束|预期)性/.test(text));
  return qualifier === undefined ? null : qualifier.startsWith('约束') ? 'binding' : 'expected';
}

function responsibleOf(identity: RowIdentity, columns: readonly ColumnPlan[], filler: Filler): string[] {
  const units: string[] = [];
  for (const role of ['lead', 'responsible', 'support'] as const) {
    for (const column of columns)
      if (column.role === role) append(units, splitUnitCell(filler(identity.cells, column.column)));
  }
  return [...new Set(units)];
}
