// The kind of an indicator's target, and which way is better: METHODS by the words, the comparator and the two values.
import { readDirection } from '../../language/zh/direction.js';
import type { Indicator, IndicatorKind, Value } from '../../model/plan.js';

export interface KindInput {
  readonly name: string;
  readonly rawName: string;
  readonly unit: string | null;
  readonly values: readonly Value[];
  readonly baseline: Value | null;
  readonly target: Value | null;
  /** What the words of the target cell say: 较上一年增加, 下降15%. */
  readonly trend: 'increase' | 'decrease' | 'maintain' | null;
  /** The number is a reduction: 能耗降低, 二氧化硫 in per cent. */
  readonly isReduction: boolean;
  /** The target is an average rate (a 年均 column, or 年均 in the cell). */
  readonly isAverage: boolean;
}

export interface Verdict {
  readonly direction: Indicator['direction'];
  readonly kind: IndicatorKind;
  /** The lower-ranking source that says the opposite, if any. */
  readonly contradicted: 'lexicon' | 'comparator' | 'values' | null;
}

/** 保持稳定, 不变, 与基期持平: the baseline is the target. */
const HOLD_PATTERN =
  /^(?:保持|维持)?(?:基本)?(?:稳定|不变|持平)$|(?:保持|维持)(?:现有|基期|20\d\d年|当前)?(?:水平|现状)$|与.{1,8}持平$/;

type Way = 'increase' | 'decrease';

/** Decides direction and kind. */
export function judgeIndicator(input: KindInput): Verdict {
  const { target, baseline } = input;
  const named = readDirection(input.rawName) ?? readDirection(input.name);
  const lexicon = input.isReduction ? 'increase' : named?.rank === 'lexicon' ? named.value : null;
  const compared = comparatorWay(target);
  const ranked: (readonly [NonNullable<Indicator['direction']['basis']>, Way | null])[] = [
    ['stated', named?.rank === 'stated' ? named.value : statedWay(input)],
    ['lexicon', lexicon],
    ['comparator', compared],
    ['values', valuesWay(baseline, target)],
  ];
  // 建设用地总量 ≤100: a bound from above is never met by more, whatever the name says.
  if (lexicon === 'increase' && compared === 'decrease')
    [ranked[1], ranked[2]] = [ranked[2] as (typeof ranked)[0], ranked[1] as (typeof ranked)[0]];
  const held = ranked.find(([, way]) => way !== null);
  const opposed = held === undefined ? undefined : ranked.find(([, way]) => way !== null && way !== held[1]);
  const counted = named?.rank === 'counted' ? named.value : null;
  const direction: Indicator['direction'] =
    held?.[1] != null
      ? { value: held[1], basis: held[0] }
      : { value: counted, basis: counted === null ? null : 'lexicon' };
  return {
    direction,
    kind: kindOf(input, direction.value),
    contradicted: opposed === undefined || opposed[0] === 'stated' ? null : opposed[0],
  };
}

/** 较上一年增加 says it; so does 下降15%, unless the name itself is of a reduction (能耗降低: 下降 is then what it counts). */
function statedWay(input: KindInput): Way | null {
  if (input.trend === null || input.trend === 'maintain' || input.isReduction) return null;
  return input.trend;
}

/** The better side that the comparator of a target says: ≥ more, ≤ less. */
export function comparatorWay(target: Value | null): Way | null {
  if (target?.comparator === 'ge' || target?.comparator === 'gt') return 'increase';
  return target?.comparator === 'le' || target?.comparator === 'lt' ? 'decrease' : null;
}

/** The better side that a target says by being above or below the baseline. */
export function valuesWay(baseline: Value | null, target: Value | null): Way | null {
  if (baseline?.value == null || target?.value == null || target.measure === 'change') return null;
  if (baseline.cumulative || target.cumulative || target.value === baseline.value) return null;
  return target.value > baseline.value ? 'increase' : 'decrease';
}

function kindOf(input: KindInput, way: Way | null): IndicatorKind {
  const { target, baseline } = input;
  if (target === null) {
    const stated = input.values.filter(
      (value) =>
        (value.role === 'target' || value.role === 'interim') &&
        value.state !== 'blank' &&
        value.state !== 'not-applicable',
    );
    const isText = stated.length > 0 && stated.every((value) => value.state === 'text');
    if (isText && baseline !== null && stated.every((value) => HOLD_PATTERN.test(value.raw))) return 'maintain';
    return isText ? 'text' : 'level';
  }
  const isShare = /(?:率|比例|比重|占比|度)(?:累计)?(?:降低|下降|减少)?$/.test(input.name);
  const isFall = input.isReduction || (target.measure === 'change' && input.trend === 'decrease');
  if (input.isAverage) return 'average-growth';
  if (
    isFall &&
    !isShare &&
    target.cumulative &&
    target.unit !== '百分点' &&
    (target.unit ?? input.unit ?? '%').trim() === '%'
  )
    return 'cumulative-reduction';
  const isAmount = target.cumulative && !/[%％]|百分点/.test(target.unit ?? input.unit ?? '%');
  if ((isFall && !isAmount) || target.measure === 'change') return 'change';
  if (target.cumulative || /^累计|累计(?:数|量|值)?$/.test(input.name)) return 'cumulative';
  if (input.trend === 'maintain') return 'maintain';
  return boundKind(baseline, target, way);
}

/** The kind that a target has by its comparator and its place beside the baseline alone. */
export function boundKind(baseline: Value | null, target: Value, way: Way | null): IndicatorKind {
  const isBelow = target.comparator === 'le' || target.comparator === 'lt';
  if (baseline?.value == null || baseline.cumulative) return isBelow ? 'ceiling' : 'level';
  if (target.value === null) return 'level';
  if (baseline.value === target.value && (target.upper === null || target.upper === baseline.upper)) {
    if (target.comparator === 'gt' || target.comparator === 'lt') return 'level';
    return isBelow ? 'ceiling' : target.comparator === 'ge' ? 'floor' : 'maintain';
  }
  if (way === 'decrease' && target.value > baseline.value) return 'ceiling';
  if (way === 'increase' && target.value < baseline.value && target.upper === null) return 'floor';
  return 'level';
}
