/**
 * 指标有目标值，基期一格却空着：没有起点，完成进度算不出来。写“—”“/”表示没有的不指出。
 *
 * An indicator has a target but an empty baseline cell: without a start its progress cannot be worked out. Cells that say "none" with a
 * dash are left alone.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 托育从业人员持证率（%） | | 80 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 托育从业人员持证率（%） | — | 80 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */
import type { Rule } from '../../rule.js';
import { columnOf, indicatorTables, nameSpan, valuesOf } from '../../shared/indicator-rows.js';

export const baselineMissing: Rule = {
  id: 'baseline-missing',
  group: 'targets',
  severity: 'info',
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        const cells = valuesOf(indicator, 'baseline');
        const isEmpty = cells.length > 0 && cells.every(({ state }) => state === 'blank');
        if (!isEmpty || indicator.target === null || indicator.target.cumulative) continue;
        const cell = cells.at(-1)!;
        const column = columnOf(table, cell);
        yield {
          span: nameSpan(context, indicator),
          code: 'baseline-missing',
          params: { name: indicator.name, column, target: indicator.target.raw },
          related: [{ span: cell.span, code: 'baseline-missing-where', params: { column } }],
        };
      }
    }
  },
};
