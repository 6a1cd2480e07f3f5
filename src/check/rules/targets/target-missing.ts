/**
 * 指标表里有指标，目标一格却空着；基期和目标都空着的另作说明。分解为若干项的总项、写“—”或“/”表示没有的，不指出。
 * 表中多数指标都没有目标的，只作提示。
 *
 * A row of the table of indicators has an empty target cell; where its baseline is empty too, the message says so. Left alone are rows
 * that are broken down into parts, and cells that say "none" with a dash. Where most rows of the table have no target, for review only.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人护士数（人） | 3.4 | |\n| 人均预期寿命（岁） | 78.1 | 79 |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人护士数（人） | 3.4 | 4 |\n| 人均预期寿命（岁） | — | 79 |\n| 公交分担率（%） | 31 | — |
 */
import type { Indicator } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { columnOf, indicatorTables, nameSpan, parentIds, valuesOf } from '../../shared/indicator-rows.js';

export const targetMissing: Rule = {
  id: 'target-missing',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    const parents = context.once(parentIds);
    for (const { table, rows } of context.once(indicatorTables)) {
      const own = rows.filter(({ id, parent }) => parent === null && !parents.has(id));
      const empty = own.filter(isWithoutTarget);
      const isCommon = empty.length * 2 > own.length;
      for (const indicator of empty) {
        const cell = valuesOf(indicator, 'target').at(-1)!;
        const baseline = valuesOf(indicator, 'baseline');
        const isBoth = baseline.length > 0 && baseline.every(({ state }) => state === 'blank');
        const column = columnOf(table, cell);
        yield {
          span: nameSpan(context, indicator),
          code: isBoth ? 'target-missing-both' : 'target-missing',
          params: {
            name: indicator.name,
            column,
            ...(isBoth ? { baselineColumn: columnOf(table, baseline[0]!) } : {}),
          },
          ...(isCommon ? { severity: 'info' as const } : {}),
          related: [{ span: cell.span, code: 'target-missing-where', params: { column } }],
        };
      }
    }
  },
};

function isWithoutTarget(indicator: Indicator): boolean {
  const aims = indicator.values.filter(({ role }) => role === 'target' || role === 'interim');
  return valuesOf(indicator, 'target').length > 0 && aims.every(({ state }) => state === 'blank');
}
