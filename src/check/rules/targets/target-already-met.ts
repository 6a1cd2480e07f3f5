/**
 * 起点已经达到目标：基期值，或上期表格里同一指标的完成值，已不差于本期目标。目标可能定得过低，或只是底线要求，请复核。
 *
 * The target was met before the plan began: by its own baseline, or by what an earlier table of the same document says was achieved. It may
 * be set too low, or be meant as a floor.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 城镇登记失业率（%） | 2.6 | ≤3.5 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 城镇登记失业率（%） | 2.6 | ≤2.5 |\n| 人均预期寿命（岁） | 78.1 | ≥79 |
 */
import type { Indicator, Value } from '../../../model/plan.js';
import { normalisedName } from '../../../score/names.js';
import { shownValue } from '../../../util/shown-value.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { comparedLevels } from '../../shared/compared-levels.js';
import { columnOf, indicatorTables, tableName } from '../../shared/indicator-rows.js';

export const targetAlreadyMet: Rule = {
  id: 'target-already-met',
  group: 'targets',
  severity: 'info',
  *find(context) {
    for (const { indicator, baseline, target, table, gain, isBound, certainty } of context.once(comparedLevels)) {
      if (gain >= 0 || !isBound || certainty === 'unknown') continue;
      const where = columnOf(table, baseline);
      yield {
        span: target.span,
        code: 'target-already-met',
        params: { name: indicator.name, target: shownValue(target), met: shownValue(baseline), where },
        related: [{ span: baseline.span, code: 'target-already-met-where', params: { where } }],
      };
    }
    yield* metBefore(context);
  },
};

/** Results of one table that meet the target of the same indicator in a later one. */
function* metBefore(context: CheckContext): Iterable<Found> {
  const results = new Map<string, { actual: Value; where: string }>();
  for (const { table, rows } of context.once(indicatorTables)) {
    for (const indicator of rows) {
      const { target, actual } = indicator;
      const key = `${normalisedName(indicator.name)} ${indicator.unit ?? ''}`;
      const earlier = results.get(key);
      if (target !== null && earlier !== undefined && isMet(indicator, target, earlier.actual))
        yield {
          span: target.span,
          code: 'target-already-met',
          params: {
            name: indicator.name,
            target: shownValue(target),
            met: shownValue(earlier.actual),
            where: earlier.where,
          },
          related: [{ span: earlier.actual.span, code: 'target-already-met-where', params: { where: earlier.where } }],
        };
      if (actual !== null)
        results.set(key, { actual, where: `${tableName(context, table)} · ${columnOf(table, actual)}` });
    }
  }
}

function isMet({ direction, baseline, limit }: Indicator, target: Value, actual: Value): boolean {
  if (target.value === null || actual.value === null || target.year === null || actual.year === null) return false;
  const isLater = actual.year < target.year && target.measure === 'level' && target.cumulative === actual.cumulative;
  // What the row's own baseline shows is said of the row.
  if (!isLater || target.cumulative || baseline?.value === actual.value || actual.value === limit) return false;
  if (direction.value === null || direction.basis === 'values') return false;
  return direction.value === 'increase' ? actual.value >= target.value : actual.value <= target.value;
}
