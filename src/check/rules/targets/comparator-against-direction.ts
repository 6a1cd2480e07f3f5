/**
 * 目标值的界限与指标的方向相反：该降的指标写成“≥”“以上”，该升的指标写成“≤”“以内”。
 * 基期与目标两个数也表明方向的，作错误；只凭名称判断的，作警告或提示。
 *
 * The bound of a target contradicts the way in which the indicator is better: ≥ for what is to fall, ≤ for what is to rise. An error where
 * baseline and target show the direction as well; where only the name does, a warning or for review.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 婴儿死亡率（‰） | 3.6 | ≥3 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 婴儿死亡率（‰） | 3.6 | ≤3 |\n| 单位GDP能耗降低（%） | — | ≥13.5 |
 */
import { isReduction, readDirection } from '../../../language/zh/direction.js';
import type { Indicator, Value } from '../../../model/plan.js';
import type { Rule, Severity } from '../../rule.js';
import { columnOf, indicatorTables } from '../../shared/indicator-rows.js';

const WAYS: Readonly<Record<string, 'increase' | 'decrease'>> = {
  ge: 'increase',
  gt: 'increase',
  le: 'decrease',
  lt: 'decrease',
};

export const comparatorAgainstDirection: Rule = {
  id: 'comparator-against-direction',
  group: 'targets',
  severity: 'error',
  *find(context) {
    for (const { table, rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        for (const value of indicator.values) {
          const severity = isAim(value) ? contradiction(indicator, value) : null;
          if (severity === null) continue;
          const way = wayOfName(indicator) === 'decrease' ? 'fall' : 'rise';
          yield {
            span: value.span,
            code: `comparator-against-direction-${way}`,
            params: { name: indicator.name, target: value.raw, column: columnOf(table, value) },
            severity,
          };
        }
      }
    }
  },
};

function isAim({ role, measure, value }: Value): boolean {
  return (role === 'target' || role === 'interim') && measure === 'level' && value !== null && value >= 0;
}

/** How sure it is that the bound is the wrong one; null where it is none. */
function contradiction(indicator: Indicator, { value, comparator }: Value): Severity | null {
  const bound = WAYS[comparator ?? ''];
  const named = wayOfName(indicator);
  if (bound === undefined || named === null || bound === named || value === null) return null;
  const start = indicator.baseline?.cumulative === false ? indicator.baseline.value : null;
  if (start !== null && start !== value) {
    const moves = value > start ? 'increase' : 'decrease';
    // Numbers and bound agree: then it is the name that misleads.
    return moves === named ? 'error' : null;
  }
  return named === 'decrease' || indicator.limit !== null ? 'warning' : 'info';
}

function wayOfName({ name, rawName }: Indicator): 'increase' | 'decrease' | null {
  if (isReduction(name)) return 'increase';
  const read = readDirection(rawName) ?? readDirection(name);
  return read === null || read.rank === 'counted' ? null : read.value;
}
