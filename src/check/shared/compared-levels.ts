// Rows whose target can be laid beside their baseline: both are levels of the same kind, and it is known which way is better.
import { readDirection } from '../../language/zh/direction.js';
import type { Indicator, PlanTable, Value } from '../../model/plan.js';
import { CHANGE_NAME_PATTERN } from '../../score/names.js';
import type { CheckContext } from '../context.js';
import { indicatorTables } from './indicator-rows.js';

export interface ComparedLevels {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  readonly baseline: Value;
  readonly target: Value;
  /** Whether more is better. */
  readonly rises: boolean;
  /** How much better the target is than the baseline; negative where it is worse. */
  readonly gain: number;
  /** How sure it is which way is better: the document or the name says so, or it only says that something is counted. */
  readonly certainty: 'named' | 'counted' | 'unknown';
  /** The target is a bound that its values must stay on the better side of: ≥ of what is to rise, ≤ of what is to fall. */
  readonly isBound: boolean;
}

/** A share of which a plan wants more, unless its name says that it is bad: 老年人健康管理率. */
const SHARE_PATTERN = /率$/;
const LEVEL_KINDS: ReadonlySet<string> = new Set(['level', 'maintain', 'ceiling', 'floor', 'cumulative']);

/** The rows of all tables of indicators that can be compared. Ask through `context.once`. */
export function comparedLevels(context: CheckContext): readonly ComparedLevels[] {
  return context
    .once(indicatorTables)
    .flatMap(({ table, rows }) => rows.flatMap((indicator) => compare(table, indicator)));
}

function compare(table: PlanTable, indicator: Indicator): ComparedLevels[] {
  const { baseline, target, direction } = indicator;
  if (baseline?.value == null || target?.value == null || !LEVEL_KINDS.has(indicator.kind)) return [];
  const isSameKind =
    baseline.measure === target.measure &&
    baseline.cumulative === target.cumulative &&
    (baseline.unit === null || target.unit === null || baseline.unit === target.unit) &&
    (baseline.year === null || target.year === null || baseline.year < target.year);
  if (!isSameKind || CHANGE_NAME_PATTERN.test(indicator.name)) return [];
  const way = isOnlyByValues(indicator) ? (readDirection(indicator.name)?.value ?? direction.value) : direction.value;
  const rises = way !== 'decrease';
  const [best, start] = rises
    ? [target.upper ?? target.value, baseline.value]
    : [target.value, baseline.upper ?? baseline.value];
  // 居民消费价格涨幅 3左右 is what prices are held to.
  const bounds = rises ? ['ge', 'gt'] : ['le', 'lt', 'approx'];
  return [
    {
      table,
      indicator,
      baseline,
      target,
      gain: rises ? best - start : start - best,
      rises,
      certainty: certaintyOf(indicator),
      isBound: bounds.includes(target.comparator ?? ''),
    },
  ];
}

/** Where the two values alone say which way is meant, they cannot show that one of them is worse. */
function isOnlyByValues({ direction }: Indicator): boolean {
  return direction.value === null || direction.basis === 'values' || direction.basis === null;
}

function certaintyOf(indicator: Indicator): ComparedLevels['certainty'] {
  const { name, rawName, direction } = indicator;
  if (isOnlyByValues(indicator)) return SHARE_PATTERN.test(name) ? 'counted' : 'unknown';
  if (direction.basis !== 'lexicon') return 'named';
  return (readDirection(rawName) ?? readDirection(name))?.rank === 'counted' ? 'counted' : 'named';
}
