/**
 * 表中用 [ ]、{ } 等标出五年累计数，而这一格没有标：同一行的其他数标了，或者名称说的是新增、改造、培训等逐年累加的数。
 * 读者无法判断它是累计数还是当年数。没有填数的行只作提示。
 *
 * The table marks totals of several years with [ ] or { }, but this cell bears no mark although other cells of its row do, or although
 * its name counts what is newly made or done year by year (新增, 改造, 培训). A reader cannot tell a total from one year's figure. Rows
 * without a number are shown for review only.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 城镇新增就业（万人） | [31] | [40] |\n| 老旧小区改造数量（个） | 50 | 180 |\n\n注：[ ]内为五年累计数。
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 城镇新增就业（万人） | [31] | [40] |\n| 老旧小区改造数量（个） | [50] | [180] |\n| 职业培训机构数（家） | 50 | 60 |\n\n注：[ ]内为五年累计数。
 */
import type { Indicator, PlanTable, Value } from '../../../model/plan.js';
import { isNameOfDeeds } from '../../../score/flows.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { columnOf, indicatorTables, nameSpan } from '../../shared/indicator-rows.js';
import { bracketOf, isExplainedColumn } from '../../shared/total-marks.js';

/** From here on a target is no figure of one year beside its baseline. */
const MORE_THAN_A_YEAR = 3;

export const totalUnmarked: Rule = {
  id: 'total-unmarked',
  group: 'targets',
  severity: 'warning',
  coveredBy: ['totals-contradict'],
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      const isMarking = rows.some(({ values }) => values.some((value) => bracketOf(value) !== null));
      if (!isMarking) continue;
      for (const indicator of rows) yield* unmarkedIn(context, table, indicator);
    }
  },
};

function* unmarkedIn(context: CheckContext, table: PlanTable, indicator: Indicator): Iterable<Found> {
  const marked = indicator.values.find((value) => bracketOf(value) !== null && !isExplainedColumn(table, value));
  if (marked !== undefined) {
    if (indicator.kind !== 'cumulative') return;
    for (const value of indicator.values) {
      if (value.value === null || value.cumulative || value.measure !== 'level') continue;
      yield {
        span: value.span,
        code: 'total-unmarked-beside',
        params: { name: indicator.name, value: value.raw, column: columnOf(table, value), marked: marked.raw },
        // The baseline of a total is often the figure of its year.
        severity: value.role === 'baseline' ? 'info' : 'warning',
        related: [{ span: marked.span, code: 'total-unmarked-where' }],
      };
    }
    return;
  }
  if (!isNameOfDeeds(indicator.name, indicator.unit) || indicator.kind === 'text') return;
  const { target } = indicator;
  const params = { name: indicator.name, value: target?.raw ?? '' };
  if (target === null)
    yield { span: nameSpan(context, indicator), code: 'total-unmarked-empty', params, severity: 'info' };
  else if (target.measure === 'level')
    yield {
      span: target.span,
      code: 'total-unmarked',
      params,
      severity: isLikeTotal(indicator, target) ? 'warning' : 'info',
    };
}

function isLikeTotal({ baseline }: Indicator, target: Value): boolean {
  return baseline?.value == null || (target.value ?? 0) >= MORE_THAN_A_YEAR * baseline.value;
}
