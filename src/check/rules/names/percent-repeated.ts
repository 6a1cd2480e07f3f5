/**
 * 名称已写明单位为 %，个别格子又写了 %，而同表多数格子没有写：写法不统一，也可能是从别处抄来的。
 *
 * The name says that the unit is %, and a few cells print % again while most of the table's do not: uneven, and perhaps copied from elsewhere.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公交分担率（%） | 31% | 35 |\n| 燃气普及率（%） | 96 | 98 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公交分担率（%） | 31% | 35% |\n| 燃气普及率（%） | 96% | 98% |
 */
import type { Rule } from '../../rule.js';
import { columnOf, indicatorTables } from '../../shared/indicator-rows.js';

const PERCENT_PATTERN = /[%％]/;

export const percentRepeated: Rule = {
  id: 'percent-repeated',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      const hasUnits = table.columns.some(({ role }) => role === 'unit');
      const cells = rows
        .filter(({ unit, rawName }) => PERCENT_PATTERN.test(unit ?? '') && (hasUnits || PERCENT_PATTERN.test(rawName)))
        .flatMap(({ name, values }) =>
          values
            .filter(({ value, measure }) => value !== null && measure === 'level')
            .map((value) => ({ name, value })),
        );
      const repeated = cells.filter(({ value }) => PERCENT_PATTERN.test(value.raw));
      // Half of the cells and more: that is how the table is written.
      if (repeated.length * 2 >= cells.length) continue;
      for (const { name, value } of repeated)
        yield {
          span: value.span,
          code: 'percent-repeated',
          params: { name, value: value.raw, column: columnOf(table, value), plain: cells.length - repeated.length },
        };
    }
  },
};
