// What kind of target a commitment is: a count within the period, a level, a bound, a change, a rate of growth.
import { type Direction, isReduction, readDirection } from '../../language/zh/direction.js';
import type { Commitment, Indicator, IndicatorKind } from '../../model/plan.js';

const AMOUNTS: ReadonlySet<Commitment['kind']> = new Set([
  'count',
  'area',
  'length',
  'money',
  'energy',
  'volume',
  'mass',
]);
/** 达到, 增加到, 压缩至, 控制在, 保持, 拥有: the figure is how things stand, not how much was done. */
const STANDING_PATTERN =
  /(?:到|至|在|为)$|^(?:达|突破|超|保持|维持|稳定|巩固|控制|拥有|建有|设有|附设|配备|配有|保有|在保|占|具备|不[低少高超]|reach|maintain|keep|hold|stay|remain)/i;
/** Ends of names that say how much there is, or how much a year brings. */
const STANDING_NAME_PATTERN =
  /(?:总量|总数|总规模|规模|存量|保有量|营收|营业收入|主营业务收入|产值|增加值|生产总值|收入|销售额|交易额|用水量|消费量|排放量)$/;
/** 每个乡镇, 每所学校: so many for each, however many there are. */
const FOR_EACH_PATTERN = /^(?:每|各|平均|人均|户均|per |each )(?!年)/i;
/** What is counted as it is done. */
const DONE_PATTERN =
  /新增|新建|累计|改造|改建|扩建|建设|建成|再就业|培训|完成|治理|修复|整治|提升|淘汰|拆除|搬迁|安置|救助|服务人次|投资|new |additional|cumulative/i;
const HOLD_PATTERN = /^(?:保持|维持|稳定|巩固|maintain|keep|hold)/i;
/** 压缩至, 降到: a way to go, not a bound that holds already. */
const MOVE_PATTERN = /[到至]$/;
/** 达到1件/千人 */
const REACH_PATTERN = /^(?:达|实现|突破|超|reach|achieve)/i;
const FALL_PATTERN = /降|减|缩|压|下调|reduc|cut|decreas|lower/i;
const GROWTH_PATTERN = /增长|增速|增幅|提高|增加|上升|提升|grow|increas|rise/i;
const MEAN_PATTERN = /年均|平均每年|逐年/;
const TOTAL_FALL_PATTERN = /累计(?:下降|降低|减少|削减)/;

export interface CommitmentKind {
  readonly kind: IndicatorKind;
  readonly direction: Indicator['direction'];
}

/**
 * The kind of a commitment's target, by its unit, its verb and its comparator. `oneYear`: it runs for a year or less, so that a change in per cent
 * is the year's rate, which is expected all year and not in parts.
 */
export function kindOfCommitment(commitment: Commitment, oneYear: boolean): CommitmentKind {
  const { action, quote, subject, comparator, value } = commitment;
  const isBelow = comparator === 'le' || comparator === 'lt';
  if (commitment.kind === 'change') {
    const direction: Indicator['direction'] = { value: isBelow ? 'decrease' : 'increase', basis: 'stated' };
    const isPercent = commitment.unit === '%' || commitment.unit === '‰';
    if (isPercent && TOTAL_FALL_PATTERN.test(quote)) return { kind: 'cumulative-reduction', direction };
    if (isPercent && (oneYear || MEAN_PATTERN.test(quote))) return { kind: 'average-growth', direction };
    return { kind: 'change', direction };
  }
  const verb = action ?? '';
  if (AMOUNTS.has(commitment.kind) && value !== 0 && isDone(verb, subject))
    return { kind: 'cumulative', direction: directionOfCount(verb, subject, isBelow) };
  const direction = directionOfLevel(verb, commitment);
  if (HOLD_PATTERN.test(verb)) return { kind: isBelow ? 'ceiling' : 'maintain', direction };
  return { kind: isBelow && !(MOVE_PATTERN.test(verb) && FALL_PATTERN.test(verb)) ? 'ceiling' : 'level', direction };
}

/** True for an amount that grows from 0 as it is done: 新建80所; not for one that is reached or held: 达到500万人. */
function isDone(verb: string, subject: string): boolean {
  if (FOR_EACH_PATTERN.test(subject)) return false;
  if (/新增|累计/.test(subject)) return true;
  if (STANDING_PATTERN.test(verb) || STANDING_NAME_PATTERN.test(subject)) return false;
  return verb !== '' || DONE_PATTERN.test(subject);
}

/** More of what is done is better, unless the number may not be exceeded. */
function directionOfCount(verb: string, subject: string, isBelow: boolean): Indicator['direction'] {
  if (isBelow) return { value: 'decrease', basis: 'comparator' };
  if (verb !== '') return { value: 'increase', basis: 'stated' };
  return { value: readDirection(subject)?.value ?? 'increase', basis: 'lexicon' };
}

/** The verb first, then 不低于 and 以内, which a commitment says in words; the name last: 案件结案率不低于92% wants more, whatever 案件 suggests. */
function directionOfLevel(verb: string, commitment: Commitment): Indicator['direction'] {
  const { comparator, subject, value } = commitment;
  if (comparator === 'le' || comparator === 'lt') return { value: 'decrease', basis: 'comparator' };
  if (MOVE_PATTERN.test(verb)) {
    const way: Direction | null = FALL_PATTERN.test(verb) ? 'decrease' : GROWTH_PATTERN.test(verb) ? 'increase' : null;
    if (way !== null) return { value: way, basis: 'stated' };
  }
  if (comparator === 'ge' || comparator === 'gt') return { value: 'increase', basis: 'comparator' };
  if (value === 0) return { value: 'decrease', basis: 'values' };
  const named = readDirection(subject);
  if (named !== null && named.rank !== 'counted') {
    return { value: named.value, basis: named.rank === 'stated' ? 'stated' : 'lexicon' };
  }
  if (REACH_PATTERN.test(verb)) return { value: 'increase', basis: 'stated' };
  return { value: named?.value ?? null, basis: named === null ? null : 'lexicon' };
}

/** The name with the change that the number is: 县域就诊率提高, 能耗降低. */
export function nameOfChange({ subject, action, kind }: Commitment): string {
  const verb = /增长|增加|提高|提升|上升|降低|下降|减少|削减|压减|缩小|缩短/.exec(action ?? '')?.[0];
  if (kind !== 'change' || verb === undefined || subject.includes(verb) || isReduction(subject)) return subject;
  return `${subject}${verb}`;
}
