/**
 * 同一文件的指标表，有的有“属性”列（约束性、预期性），有的没有。
 *
 * Of the tables of indicators of one document some have a column for the attribute (约束性, 预期性) and this one has none.
 *
 * @hit 表1 供水指标\n\n| 指标 | 2020年 | 2025年 | 属性 |\n| --- | --- | --- | --- |\n| 供水普及率（%） | 95 | 98 | 约束性 |\n\n表2 排水指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 排涝达标率（%） | 80 | 90 |
 * @miss 表2 排水指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 排涝达标率（%） | 80 | 90 |
 */
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { tableName } from '../../shared/table-name.js';

export const attributeColumnMissing: Rule = {
  id: 'attribute-column-missing',
  group: 'structure',
  severity: 'warning',
  *find(context) {
    if (!isChinese(context)) return;
    const tables = context.plan.tables.filter(({ kind }) => kind === 'indicators');
    const hasAttribute = (id: string) =>
      tables.some((table) => table.id === id && table.columns.some(({ role }) => role === 'attribute')) ||
      context.plan.indicators.some(({ table, attribute }) => table === id && attribute !== null);
    const sibling = tables.find(({ id }) => hasAttribute(id));
    if (sibling === undefined) return;
    for (const table of tables) {
      // A table of results has targets of its own in few plans only: the attribute belongs to targets.
      const hasTarget = table.columns.some(({ role }) => role === 'target' || role === 'interim');
      if (hasAttribute(table.id) || !hasTarget) continue;
      const [own, other] = [tableName(context, table), tableName(context, sibling)];
      yield {
        span: own.span,
        code: 'attribute-column-missing',
        params: { table: own.name, other: other.name },
        related: [{ span: other.span, code: 'attribute-column-missing-other', params: { other: other.name } }],
      };
    }
  },
};
