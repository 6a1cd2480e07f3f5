/**
 * 目标值与基期值相同，又没有写明“保持”“维持”“不降低”：是要保持现状，还是照抄了基期值，读者看不出来。
 * 已到顶的指标（100%、零发生）不指出；接近上限的指标和总量指标只作提示。
 *
 * The target equals the baseline, and nothing says that it is to be kept (保持, 维持, 不降低): a reader cannot tell whether that is meant or
 * was copied. Indicators at the end of their scale (100 %, none) are left alone; those near it, and amounts, are shown for review only.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 基层就诊率（%） | 68 | 68 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 基层就诊率（%） | 68 | 保持68 |\n| 医保参保率（%） | 100 | 100 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */

import { shownValue } from '../../../util/shown-value.js';
import type { Rule, Severity } from '../../rule.js';
import { type ComparedLevels, comparedLevels } from '../../shared/compared-levels.js';
import { columnOf } from '../../shared/indicator-rows.js';

const KEPT_PATTERN = /保持|维持|持平|稳定|不变|不降低|不减少|不增加|不下降|不上升/;
/** From here on a share has hardly room to rise. */
const NEAR_THE_END = 95;
const SHARE_PATTERN = /(?:率|比例|比重|占比)$/;
const AMOUNT_PATTERN = /耕地|农田|保有量|林地|湿地|用地|用水|总量|岸线|红线|森林覆盖率|蓄积/;

export const targetEqualsBaseline: Rule = {
  id: 'target-equals-baseline',
  group: 'targets',
  severity: 'warning',
  *find(context) {
    for (const compared of context.once(comparedLevels)) {
      const { indicator, baseline, target, table } = compared;
      if (!isSame(compared) || KEPT_PATTERN.test(context.quote(indicator.span))) continue;
      const baselineColumn = columnOf(table, baseline);
      yield {
        span: target.span,
        code: 'target-equals-baseline',
        params: {
          name: indicator.name,
          target: shownValue(target),
          targetColumn: columnOf(table, target),
          baselineColumn,
        },
        severity: severityOf(compared),
        related: [{ span: baseline.span, code: 'target-equals-baseline-where', params: { baselineColumn } }],
      };
    }
  },
};

function isSame({ indicator, baseline, target }: ComparedLevels): boolean {
  const isPlain = target.comparator === 'eq' && baseline.comparator === 'eq';
  const isAtEnd = target.value === 0 || (indicator.limit !== null && target.value === indicator.limit);
  return isPlain && target.value === baseline.value && !isAtEnd && !target.cumulative;
}

function severityOf({ indicator, target, certainty }: ComparedLevels): Severity {
  const isNearEnd = indicator.limit !== null && (target.value ?? 0) >= NEAR_THE_END;
  const isMeantToRise = certainty === 'named' || (certainty === 'counted' && SHARE_PATTERN.test(indicator.name));
  const isDoubtful = isNearEnd || !isMeantToRise || AMOUNT_PATTERN.test(indicator.name);
  return isDoubtful ? 'info' : 'warning';
}
