/**
 * 完成情况表里指标有目标，完成值却空着。约束性指标必须交代完成情况，作警告；其他指标在同表其他指标已填时作提示。
 *
 * In a table of results an indicator has a target but no result. Binding indicators must be accounted for: a warning. Others are shown
 * for review where further rows of the table have results.
 *
 * @hit 表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 | 属性 |\n| --- | --- | --- | --- | --- |\n| 九年义务教育巩固率（%） | 98 | 99 | | 约束性 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 | 预期性 |
 * @miss 表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 | 属性 |\n| --- | --- | --- | --- | --- |\n| 九年义务教育巩固率（%） | 98 | 99 | 99.2 | 约束性 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 | 预期性 |
 */
import type { Rule } from '../../rule.js';
import { columnOf, indicatorTables, nameSpan, parentIds, valuesOf } from '../../shared/indicator-rows.js';

export const actualMissing: Rule = {
  id: 'actual-missing',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    const parents = context.once(parentIds);
    for (const { table, rows } of context.once(indicatorTables)) {
      // A form that is still to be filled in has no results at all.
      if (rows.every(({ actual }) => actual === null)) continue;
      for (const indicator of rows) {
        const cells = valuesOf(indicator, 'actual');
        const isEmpty = cells.length > 0 && cells.every(({ state }) => state === 'blank');
        if (!isEmpty || indicator.target === null || parents.has(indicator.id)) continue;
        const cell = cells.at(-1)!;
        const column = columnOf(table, cell);
        const isBinding = indicator.attribute === 'binding';
        yield {
          span: nameSpan(context, indicator),
          code: isBinding ? 'actual-missing-binding' : 'actual-missing',
          params: { name: indicator.name, column, target: indicator.target.raw },
          severity: isBinding ? 'warning' : 'info',
          related: [{ span: cell.span, code: 'actual-missing-where', params: { column } }],
        };
      }
    }
  },
};
