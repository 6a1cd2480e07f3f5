/**
 * 相邻两行的基期值一模一样，且带两位以上小数，像是复制时忘了改。确实相同的可以忽略。
 *
 * Two rows next to each other have the same baseline to two decimals or more: it may have been copied and not changed.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公众食品安全满意度（%） | 81.27 | 85 |\n| 公众药品安全满意度（%） | 81.27 | 86 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公众食品安全满意度（%） | 81.27 | 85 |\n| 公众药品安全满意度（%） | 82.31 | 86 |
 */
import { likeness } from '../../../score/names.js';
import type { Rule } from '../../rule.js';
import { columnOf, indicatorTables } from '../../shared/indicator-rows.js';

const TWO_DECIMALS_PATTERN = /\.\d{2,}/;
/** Less alike than this, two names have nothing to do with each other. */
const NEIGHBOURS = 0.4;

export const baselineCopied: Rule = {
  id: 'baseline-copied',
  group: 'targets',
  severity: 'info',
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      for (const [i, indicator] of rows.entries()) {
        const above = rows[i - 1];
        const [value, other] = [indicator.baseline, above?.baseline];
        if (above === undefined || value == null || other == null) continue;
        const isSame = value.raw.trim() === other.raw.trim() && TWO_DECIMALS_PATTERN.test(value.raw);
        if (!isSame || above.unit !== indicator.unit || likeness(above.name, indicator.name) < NEIGHBOURS) continue;
        yield {
          span: value.span,
          code: 'baseline-copied',
          params: { name: indicator.name, other: above.name, value: value.raw, column: columnOf(table, value) },
          related: [{ span: other.span, code: 'baseline-copied-where', params: { other: above.name } }],
        };
      }
    }
  },
};
