/**
 * 目标低于上位规划（--against）中同一指标、同一年份的目标（按指标的方向比较）。约束性指标不得低于上位规划；确需降低的，说明理由。
 *
 * A target is behind the one that the plan above (--against) has for the same indicator and year, in the indicator's own direction. Raise
 * it, or say why it is lower; binding targets must not be.
 *
 * @miss 到2025年，护理型床位占比达到60%以上。
 */
import type { Indicator } from '../../../model/plan.js';
import { compareDecimals } from '../../../score/decimal.js';
import type { Rule } from '../../rule.js';
import { type EarlierRow, earlierNumber, earlierRows } from '../../shared/earlier-rows.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { sideOf } from '../../shared/values.js';

export const belowPlanAbove: Rule = {
  id: 'below-plan-above',
  group: 'scope',
  severity: 'warning',
  *find(context) {
    for (const row of context.once(earlierRows)) {
      const { indicator, earlier, other } = row;
      const direction = directionOf(row);
      if (direction === null || isAmount(indicator)) continue;
      for (const value of indicator.values)
        for (const theirs of other.values) {
          if (value.year === null || value.year !== theirs.year) continue;
          if (sideOf(value) !== 'target' || sideOf(theirs) !== 'target') continue;
          const number = earlierNumber(row, value, theirs);
          if (number === null || compareDecimals(value.value!, number) !== (direction === 'increase' ? -1 : 1))
            continue;
          yield {
            span: value.span,
            code: `below-plan-above-${direction}`,
            params: {
              name: indicator.name,
              year: value.year,
              value: valueWords(value, indicator),
              other: valueWords(theirs, other),
              file: earlier.file,
              row: rowWords(earlier.plan, other),
            },
            severity:
              row.how === 'alike' || value.estimated ? 'info' : other.attribute === 'binding' ? 'error' : 'warning',
          };
        }
    }
  },
};

/** Where the two plans do not say the same of the direction there is no telling which target is worse. */
function directionOf({ indicator, other }: EarlierRow): 'increase' | 'decrease' | null {
  const [own, theirs] = [indicator.direction.value, other.direction.value];
  return own !== null && theirs !== null && own !== theirs ? null : (own ?? theirs);
}

/** 新增城镇就业40万人 of a city is no less than 500万人 of its province; shares, rates and figures by the head can be compared. */
function isAmount({ unit, name }: Indicator): boolean {
  const isShare = unit !== null && /[%‰／/]|百分点|年$|岁|微克/.test(unit);
  return !isShare && !/率|比例|占比|每|人均|平均|年限|寿命|浓度/.test(name);
}
