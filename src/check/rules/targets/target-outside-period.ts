/**
 * 目标年份不在规划期内：目标表最晚的目标年份早于规划期起始年（多半是沿用了上一期的表头），或所有目标年份都晚于规划期终止年。
 * 上一期的完成情况表、另列的远景目标不指出。
 *
 * The years of a table's targets lie outside the plan's period: all before it begins (a heading left over from the last period), or all
 * after it ends. Tables of the last period's results are left alone, and so is a long-term goal beside a target of the period.
 *
 * @hit 青岚市公共服务“十四五”规划\n\n规划期限为2021年至2025年。\n\n表1 公共服务主要指标\n\n| 指标 | 2018年 | 2020年目标 |\n| --- | --- | --- |\n| 公交分担率（%） | 31 | 35 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 青岚市公共服务“十四五”规划\n\n规划期限为2021年至2025年。\n\n表1 公共服务主要指标\n\n| 指标 | 2020年 | 2025年目标 | 2035年远景目标 |\n| --- | --- | --- | --- |\n| 公交分担率（%） | 31 | 35 | 40 |\n| 人均预期寿命（岁） | 78.1 | 79 | 82 |
 */
import type { Span } from '../../../model/plan.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { columnOf, type IndicatorTable, indicatorTables, tableName } from '../../shared/indicator-rows.js';

export const targetOutsidePeriod: Rule = {
  id: 'target-outside-period',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    const { period } = context.plan;
    if (period === null) return;
    for (const each of context.once(indicatorTables)) yield* outside(context, each, period);
  },
};

function* outside(
  context: CheckContext,
  { table, rows }: IndicatorTable,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): Iterable<Found> {
  const values = rows.flatMap((row) => row.values);
  if (values.some(({ role }) => role === 'actual')) return;
  const aims = values.filter(({ role, year }) => (role === 'target' || role === 'interim') && year !== null);
  const years = [...new Set(aims.map(({ year }) => year!))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return;
  const isBefore = from !== null && last < from;
  const isAfter = to !== null && first > to;
  if (!isBefore && !isAfter) return;
  const one = aims.find(({ year }) => year === (isBefore ? last : first))!;
  const column = columnOf(table, one);
  yield {
    span: headerSpan(context, table.span, column) ?? one.span,
    code: `target-outside-period-${isBefore ? 'before' : 'after'}`,
    params: { table: tableName(context, table), column, year: isBefore ? last : first, from: from ?? '', to: to ?? '' },
    severity: isBefore ? 'warning' : 'info',
  };
}

/** Where the column's heading is printed, if it stands in one line. */
function headerSpan(context: CheckContext, within: Span, header: string): Span | null {
  const at = header === '' ? -1 : context.text.slice(within.start, within.end).indexOf(header);
  return at < 0 ? null : context.spanAt(within.start + at, within.start + at + header.length);
}
