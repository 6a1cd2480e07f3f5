/**
 * 基期值或完成值是已经发生的数，却带有“≥”“以上”一类界限。多半是从目标列抄来的，应填实际数。
 * 整列都这样写的不指出。
 *
 * A baseline or a result has happened, yet it is printed with a bound such as ≥ or 以上: likely copied from a column of targets. Print the
 * number that was measured. Columns written that way throughout are left alone.
 *
 * @hit 规划期限为2021年至2025年。\n\n表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 老旧小区改造数量（个） | ≥60 | ≥180 |\n| 人均预期寿命（岁） | 78.1 | 79 |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 老旧小区改造数量（个） | 60 | ≥180 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */
import type { Value } from '../../../model/plan.js';
import { shownValue } from '../../../util/shown-value.js';
import type { Rule } from '../../rule.js';
import { columnOf, type IndicatorTable, indicatorTables } from '../../shared/indicator-rows.js';

const BOUNDS: ReadonlySet<string> = new Set(['ge', 'gt', 'le', 'lt']);

export const boundOnBaseline: Rule = {
  id: 'bound-on-baseline',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    for (const each of context.once(indicatorTables)) {
      for (const role of ['baseline', 'actual'] as const) {
        const observed = observedValues(each, role);
        const bounded = observed.filter(({ value }) => BOUNDS.has(value.comparator ?? ''));
        if (bounded.length * 3 > observed.length) continue;
        for (const { name, value } of bounded)
          yield {
            span: value.span,
            code: `bound-on-baseline-${role}`,
            params: { name, value: shownValue(value), column: columnOf(each.table, value) },
          };
      }
    }
  },
};

function observedValues({ rows }: IndicatorTable, role: Value['role']): { name: string; value: Value }[] {
  return rows.flatMap(({ name, values }) =>
    values.filter((value) => value.role === role && value.value !== null).map((value) => ({ name, value })),
  );
}
