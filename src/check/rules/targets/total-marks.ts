/**
 * 累计数的标记：表中用了 [ ]、{ } 却没有注明含义；两处用了不同的括号；注明了含义却没有一个数用它。
 *
 * The marks of totals: brackets that no note explains, different brackets in two places, and a note about brackets that no number bears.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 城镇新增就业（万人） | {31} | {40} |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 城镇新增就业（万人） | [31] | [40] |\n| 公交分担率（%） | 31 | 35 |\n\n注：[ ]内为五年累计数。
 */
import type { PlanTable, Value } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { type IndicatorTable, indicatorTables, tableName } from '../../shared/indicator-rows.js';
import { bracketOf, explainedBrackets, isExplainedColumn, pairOf } from '../../shared/total-marks.js';

interface Use {
  readonly value: Value;
  readonly bracket: string;
  readonly table: PlanTable;
}

export const totalMarks: Rule = {
  id: 'total-marks',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    const tables = context.once(indicatorTables);
    const everywhere = explainedBrackets(context.text);
    const first = new Map<string, Use>();
    for (const each of tables) {
      const uses = usesOf(each);
      const own = explainedBrackets(each.table.notes.join('\n'));
      for (const [bracket, use] of uses) {
        if (!everywhere.has(bracket) && !isSaid(each.table)) yield unexplained(context, use);
        if (!first.has(bracket)) first.set(bracket, use);
      }
      for (const bracket of own) if (!isUsed(each, bracket)) yield* unused(context, each.table, bracket);
    }
    const [one, ...others] = first.values();
    for (const use of others) yield mixed(use, one!, everywhere);
  },
};

function isUsed({ rows }: IndicatorTable, bracket: string): boolean {
  return rows.some(({ values }) => values.some((value) => bracketOf(value) === bracket));
}

/** The first number with each sort of bracket. */
function usesOf({ table, rows }: IndicatorTable): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const value of rows.flatMap(({ values }) => values)) {
    const bracket = bracketOf(value);
    if (bracket !== null && !uses.has(bracket) && !isExplainedColumn(table, value))
      uses.set(bracket, { value, bracket, table });
  }
  return uses;
}

/** A caption 「五年累计指标」 explains its brackets. */
function isSaid({ caption }: PlanTable): boolean {
  return /累计|合计/.test(caption ?? '');
}

function unexplained(context: CheckContext, { value, bracket, table }: Use): Found {
  return {
    span: value.span,
    code: 'total-marks-unexplained',
    params: { value: value.raw, bracket: pairOf(bracket), table: tableName(context, table) },
  };
}

function mixed(use: Use, one: Use, explained: ReadonlySet<string>): Found {
  const areExplained = explained.has(use.bracket) && explained.has(one.bracket);
  return {
    span: use.value.span,
    code: 'total-marks-mixed',
    params: { bracket: pairOf(use.bracket), value: use.value.raw, other: pairOf(one.bracket), first: one.value.raw },
    severity: areExplained ? 'info' : 'warning',
    related: [{ span: one.value.span, code: 'total-marks-where', params: { other: pairOf(one.bracket) } }],
  };
}

function* unused(context: CheckContext, table: PlanTable, bracket: string): Iterable<Found> {
  const note = table.notes.find((text) => explainedBrackets(text).has(bracket));
  const at = note === undefined ? -1 : context.text.indexOf(note, table.span.start);
  if (note === undefined || at < 0) return;
  yield {
    span: context.spanAt(at, at + note.length),
    code: 'total-marks-unused',
    params: { bracket: pairOf(bracket), table: tableName(context, table) },
    severity: 'info',
  };
}
