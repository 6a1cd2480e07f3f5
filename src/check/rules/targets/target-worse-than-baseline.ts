/**
 * 目标值比基期值还差：该升的指标定得更低，该降的指标定得更高。
 * 百分比指标倒退作错误；累计数（如五年新增就业）调低目标可能是有意的，作警告；耕地、用地等总量和看不出好坏的指标只作提示。
 * 带界限的目标（≥、≤）由 target-already-met 提示。
 *
 * The target is worse than the baseline: what is to rise is set lower, what is to fall is set higher. A share that goes back is an error.
 * A total of several years that is lowered may be meant and is a warning. Amounts of land, and names that do not say which way is
 * better, are shown for review only. A target that is a bound (≥, ≤) is left to target-already-met.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 养老服务覆盖率（%） | 92 | 90 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 养老服务覆盖率（%） | 90 | 92 |\n| 城镇登记失业率（%） | 2.6 | ≤3.5 |
 */

import { isNameOfDeeds } from '../../../score/flows.js';
import { shownValue } from '../../../util/shown-value.js';
import type { Found, Rule, Severity } from '../../rule.js';
import { type ComparedLevels, comparedLevels } from '../../shared/compared-levels.js';
import { columnOf } from '../../shared/indicator-rows.js';

/** Amounts that a plan may have to let go down. */
const AMOUNT_OF_LAND_PATTERN = /耕地|基本农田|保有量|林地|草地|湿地|用地|用水|人口|出栏|产量|库容/;

/** 建成保障性租赁住房, 年改造老旧小区. */
const DEED_AT_START_PATTERN = /^年?(?:新|建成(?!区)|建设(?!用地)|培育|打造|引进|完成|改造|开工|创建|举办|组织|实施)/;
/** How a whole is made up: whether more is better is a matter of policy (公立医院床位占比). */
const STRUCTURE_PATTERN = /(?:占比|比重|[^率]{2}占.{2,12})$/;

export const targetWorseThanBaseline: Rule = {
  id: 'target-worse-than-baseline',
  group: 'targets',
  severity: 'error',
  *find(context) {
    for (const compared of context.once(comparedLevels))
      if (compared.gain < 0 && !compared.isBound && compared.certainty !== 'unknown') yield worse(compared);
  },
};

function worse(compared: ComparedLevels): Found {
  const { indicator, baseline, target, table, rises } = compared;
  const code = `target-worse-than-baseline-${target.cumulative ? 'total' : rises ? 'rise' : 'fall'}`;
  const column = columnOf(table, baseline);
  return {
    span: target.span,
    code,
    params: {
      name: indicator.name,
      target: shownValue(target),
      targetColumn: columnOf(table, target),
      baseline: shownValue(baseline),
      baselineColumn: column,
    },
    severity: severityOf(compared),
    related: [{ span: baseline.span, code: 'target-worse-than-baseline-where', params: { column } }],
  };
}

function severityOf({ indicator, certainty, target, rises }: ComparedLevels): Severity {
  const { name, unit } = indicator;
  const isDoubtful = certainty === 'counted' || AMOUNT_OF_LAND_PATTERN.test(name) || STRUCTURE_PATTERN.test(name);
  // 城镇新增就业 3.8 → 3.5: what is done in a year may well be less the year after.
  const isOfOneYear = !target.cumulative && (DEED_AT_START_PATTERN.test(name) || isNameOfDeeds(name, unit));
  if (isDoubtful || isOfOneYear || target.comparator === 'approx') return 'info';
  return !target.cumulative && indicator.limit !== null && rises ? 'error' : 'warning';
}
