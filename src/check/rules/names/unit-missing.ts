/**
 * 指标没有计量单位，而同表其他指标都有：“率”“比例”没有 % 的作错误，其他作警告。
 * 指数、系数、比值、得分等本来没有单位的不指出。
 *
 * An indicator has no unit although the other rows of its table have one: an error for a rate or share without %, else a warning. Indices,
 * coefficients, ratios and scores, which have none, are left alone.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 基层就诊率 | 61 | 65 |\n| 人均预期寿命（岁） | 78.1 | 79 |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 基层就诊率 | 61% | 65% |\n| 人均预期寿命（岁） | 78.1 | 79 |\n| 城乡居民收入倍差 | 1.9 | 1.8 |
 */
import type { Indicator } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { indicatorTables, nameSpan, tableName } from '../../shared/indicator-rows.js';

const SHARE_PATTERN = /(?:率|比例|比重|占比|百分比)$/;
/** Pure numbers and what is told in words. */
const WITHOUT_UNIT_PATTERN =
  /(?:指数|系数|倍差|倍数|之比|比值|[^占分]比|排名|位次|名次|等级|级别|评级|得分|评分|分数|情况|机制|制度|水平|强度|位置|状况|质量)$/;
const ENOUGH_ROWS = 3;
const MOST = 0.6;

export const unitMissing: Rule = {
  id: 'unit-missing',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      const withUnit = rows.filter(hasUnit);
      if (rows.length < ENOUGH_ROWS || withUnit.length < MOST * rows.length) continue;
      for (const indicator of rows) {
        if (hasUnit(indicator) || !isMeasured(indicator)) continue;
        const isShare = SHARE_PATTERN.test(indicator.name);
        yield {
          span: nameSpan(context, indicator),
          code: isShare ? 'unit-missing-share' : 'unit-missing',
          params: { name: indicator.name, count: withUnit.length, rows: rows.length, table: tableName(context, table) },
          severity: isShare ? 'error' : 'warning',
        };
      }
    }
  },
};

function hasUnit({ unit, values }: Indicator): boolean {
  return unit !== null || values.some((value) => value.unit !== null);
}

/** A number or an empty cell, where a unit is wanted; not words, and not a part that takes over its main row's unit. */
function isMeasured({ kind, name, values, parent }: Indicator): boolean {
  const isInWords = kind === 'text' || values.every(({ state }) => state === 'text' || state === 'not-applicable');
  return !isInWords && values.length > 0 && parent === null && !WITHOUT_UNIT_PATTERN.test(name);
}
