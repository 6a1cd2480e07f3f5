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
import { shownValue } from '../../../util/shown-value.js';
import type { CheckContext } from '../../context.js';
import type { Found, Rule, Severity } from '../../rule.js';
import { columnOf, indicatorTables } from '../../shared/indicator-rows.js';
import { isChinese } from '../../shared/parts.js';

/** 下降15%以上 is a fall. */
const FALLING_VERB_PATTERN = /下降|降低|减少|压减|削减|缩减|降幅|缩短|少于|低于/;

/** Rates that are bad whatever stands before them; the words of a sentence are too free for the wider list of readDirection. */
const BAD_RATE_PATTERN =
  /(?:失业|近视|肥胖|贫困|死亡|发病|患病|辍学|漏损|复发|感染|犯罪|发案|吸烟|超标|缺陷发生|缺陷|事故发生|事故|返贫|致贫)率$/;

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
    yield* inText(context);
    for (const { table, rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        for (const value of indicator.values) {
          const severity = isAim(value) ? contradiction(indicator, value) : null;
          if (severity === null) continue;
          const way = wayOfName(indicator) === 'decrease' ? 'fall' : 'rise';
          yield {
            span: value.span,
            code: `comparator-against-direction-${way}`,
            params: { name: indicator.name, target: shownValue(value), column: columnOf(table, value) },
            severity,
          };
        }
      }
    }
  },
};

/** 到2025年，失业率达到5%以上: a lower bound for what is to fall. The other way round sentences are too free to be judged. */
function* inText(context: CheckContext): Iterable<Found> {
  if (context.once(isChinese))
    for (const { subject, comparator, kind, quote, valueQuote, valueSpan } of context.plan.commitments) {
      const isShare = kind === 'ratio' || kind === 'rate';
      if (!isShare || WAYS[comparator] !== 'increase' || FALLING_VERB_PATTERN.test(quote)) continue;
      if (!BAD_RATE_PATTERN.test(subject)) continue;
      yield {
        span: valueSpan,
        code: 'comparator-against-direction-text',
        params: { name: subject, target: valueQuote, quote },
        severity: 'warning',
      };
    }
}

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
