/**
 * 目标列里填的是“预估”“预计”“预测”的数。预计是判断，目标是承诺，请确认后写成目标值。
 *
 * A cell in the column of targets says 预估, 预计 or 预测: a forecast, where a target is a commitment. Confirm it and print it as a target.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公交分担率（%） | 31 | 35（预估） |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公交分担率（%） | 31（预计） | 35 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */
import type { Rule } from '../../rule.js';
import { columnOf, indicatorTables } from '../../shared/indicator-rows.js';

const ESTIMATE_PATTERN = /预估|预计|预测|估算|估计|暂定|暂估/;

export const estimateAsTarget: Rule = {
  id: 'estimate-as-target',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      for (const { name, values } of rows) {
        for (const value of values) {
          const word = ESTIMATE_PATTERN.exec(value.raw)?.[0];
          if (value.role !== 'target' || value.value === null || word === undefined) continue;
          yield {
            span: value.span,
            code: 'estimate-as-target',
            params: { name, value: value.raw, word, column: columnOf(table, value) },
          };
        }
      }
    }
  },
};
