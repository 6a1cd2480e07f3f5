// Numbers that belong to another number: denominators, thresholds, starting points, multiplicities.

import { isDigitAt } from '../../numeral-parts.js';
import { sinceBreak } from '../../statement/around.js';
import type { Clause } from '../../statement/clauses.js';
import { stripLead } from '../../statement/phrases.js';
import { endsWithAction, leadingAction } from '../../statement/verbs.js';
import { oneOf } from '../../words.js';
import { type Quantity, type Refiner, withRoles } from '../quantity.js';

/** 百项千亿, 千企万户, 千村示范万村整治工程: two round numbers make the name of a programme. */
const PROGRAMME_PATTERN =
  /^[十百千万亿](?:[^，。；、\d十百千万亿]{1,2}[百千万亿]|[^，。；\d十百千万亿]{3,5}[百千万亿][^，。；\d]{0,8}?(?:工程|行动|计划|活动))/;
/** 万村整治工程, 千企改造行动: a round number of things that a programme is named after; 百个示范点 are counted. */
const NAMED_AFTER_PATTERN =
  /^[十百千万亿](?![个名家所项场座处条件只支])[^，。；、\d十百千万亿]{1,2}(?:示范|整治|(?:[^，。；、\d]{0,4})(?:工程|行动|计划))/;
/** 千企 of 千企|百镇提升工程. */
const PROGRAMME_HEAD_PATTERN = /[百千万亿][^，。；、\d十百千万亿]{1,2}$/;

const isEach = oneOf('每');
const isBlank = oneOf(' ');

export const denominators: Refiner = {
  name: 'denominators',
  title: '分母',
  examples: [
    { text: '每千人口拥有3.8名', reads: '1000 人口 eq count (denominator); 3.8 名 eq count' },
    { text: '亿元GDP生产安全事故死亡率', reads: '100000000 元 eq money (denominator)' },
    { text: '万元地区生产总值能耗', reads: '10000 元 eq money (denominator)' },
    { text: '加快建设百项千亿防洪排涝工程', reads: '100 项 eq count (name)' },
    { text: '实施千企百镇提升工程', reads: '100 镇 eq count (name)' },
    { text: '实施千村示范万村整治工程', reads: '1000 村 eq count (name); 10000 村 eq count (name)' },
    { text: '打造百个示范点', reads: '100 个 eq count' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ start, form, value, kind, unit, end }) => {
      if (isEach(text, isBlank(text, start - 1) ? start - 2 : start - 1)) return 'denominator';
      const isBare = form === 'chinese' && /^1(?:0)*$/.test(String(value)) && /^[百千万亿十]/.test(text[start] ?? '');
      if (!isBare) return null;
      const words = text.slice(start, start + 24);
      if (PROGRAMME_PATTERN.test(words) || NAMED_AFTER_PATTERN.test(words)) return 'name';
      if (PROGRAMME_HEAD_PATTERN.test(text.slice(Math.max(0, start - 3), start))) return 'name';
      if (kind === 'money' || kind === 'mass' || unit === '人' || unit === '人口' || unit === '户') {
        return endsWithAction(text.slice(Math.max(0, start - 8), start)) &&
          !/^(?:GDP|计划|工程|口)/.test(text.slice(end, end + 3))
          ? 'name'
          : 'denominator';
      }
      // 千兆光网, 百千瓦级
      return kind === 'other' || kind === 'energy' ? 'name' : null;
    });
  },
};

/** 两个100%: how many times the next number holds. */
export const multiplicities: Refiner = {
  name: 'multiplicities',
  title: '「两个100%」的「两个」',
  examples: [{ text: '实现两个100%', reads: '2 个 eq count (multiplicity); 100 % eq ratio' }],
  refine({ text }, quantities) {
    let result: Quantity[] | null = null;
    quantities.forEach((quantity, i) => {
      if (quantity.unit !== '个' || quantity.value > 9 || quantities[i + 1]?.start !== quantity.end) return;
      if (!isDigitAt(text, quantity.end)) return;
      result ??= [...quantities];
      result[i] = { ...quantity, role: 'multiplicity' };
    });
    return result ?? quantities;
  },
};

const FROM_PATTERN = /[从由自]/;
const isFromWord = oneOf('从由自');
const isFromBreak = oneOf('，。；、到至');
const LONGEST_START = 14;

/** True where 从, 由 or 自 stands before a place: 覆盖率由(60%). */
function isLedByFrom(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 1 - LONGEST_START; i--) {
    if (isFromWord(text, i)) return true;
    if (isFromBreak(text, i)) return false;
  }
  return false;
}

const TO_PATTERN =
  /^[^，。；]{0,10}?(?:提高|提升|增加|增长|扩大|上升|下降|下调|降|减少|减|压缩|缩短|缩减|发展|扩|放宽|到|至|调整|拓展|升)/;

export const baselines: Refiner = {
  name: 'baselines',
  title: '「由……提高到」的起点',
  examples: [{ text: '覆盖率由60%提高到65%', reads: '60 % eq ratio (baseline); 65 % eq ratio' }],
  refine({ text }, quantities) {
    if (!FROM_PATTERN.test(text)) return quantities;
    return withRoles(quantities, ({ from, end }) =>
      isLedByFrom(text, from) && TO_PATTERN.test(text.slice(end, end + 16)) ? 'baseline' : null,
    );
  },
};

const DURATION_METRIC_PATTERN =
  /(?:时限|时间|用时|周期|受教育年限|寿命|(?:办理|审批|审查|办结|服务)期限|时长|工期|耗时|天数|住院日|年龄|压缩|压减|缩短|延长|提速|响应|办结|审批|审查|时效|供暖期|优良天|上班|通勤|候车|到达)[^，。；]{0,16}$/;

/** 急救15分钟|到达: within that time it is done; 24小时响应机制 is a thing. */
const ARRIVING_PATTERN =
  /^(?:办结|响应|(?:到达|送达|赶到|抵达)(?:[^，。；\d]{0,10}现场|灾区)?|[^，。；\d]{0,12}(?:得到(?:有效)?|完成)(?:救助|处置|响应))(?:[，。；、）)]|$)/;

export const durations: Refiner = {
  name: 'durations',
  title: '时间长度只有在说时限、寿命时才是目标',
  examples: [
    { text: '将审评平均时限压缩至40个工作日以内', reads: '40 工作日 le duration' },
    { text: '平均急救反应时间少于15分钟', reads: '15 分钟 lt duration' },
    { text: '急救15分钟到达', reads: '15 分钟 eq duration' },
    { text: '24小时响应机制', reads: '24 小时 eq duration (duration)' },
    { text: '受灾群众8小时内得到有效救助', reads: '8 小时 le duration' },
    { text: '标注音频数据10万小时', reads: '100000 小时 eq duration' },
    { text: '人均预期寿命达到82岁', reads: '82 岁 eq duration' },
    { text: '3岁以下婴幼儿', reads: '3 岁 le duration (scope)' },
    { text: '实施5年行动', reads: '5 年 eq duration (duration)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ kind, from, end, unit, value }) => {
      if (kind !== 'duration') return null;
      if (unit === '岁' || unit === '周岁' || unit === '月龄') {
        return /(?:寿命|年龄|岁数)[^，。；]{0,12}$/.test(text.slice(Math.max(0, from - 20), from)) ? null : 'scope';
      }
      if (unit === '学时' || unit === '课时' || unit === '工时') return null;
      // 音频数据10万小时: an amount of material, no limit of time.
      if (unit === '小时' && value >= 1000) return null;
      const after = text.slice(end, end + 22);
      const isMetric =
        DURATION_METRIC_PATTERN.test(text.slice(Math.max(0, from - 32), from)) || ARRIVING_PATTERN.test(after);
      return isMetric && !/^(?:的|期以上|期|制)/.test(text.slice(end, end + 4)) ? null : 'duration';
    });
  },
};

const HAS_ATTRIBUTE_PATTERN =
  /^[、及和且并]?(?:具备|具有|拥有|能够|符合|掌握|处于|带动|税收|营收|产值|利润|研发|技术|市场)/;
const MEASURE_KINDS = new Set<Quantity['kind']>([
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'duration',
  'other',
  'rate',
]);

export const scopes: Refiner = {
  name: 'scopes',
  title: '限定对象的门槛',
  examples: [
    { text: '5万人以上乡镇建有2个资源教室', reads: '50000 人 ge count (scope); 2 个 eq count' },
    {
      text: '培育年产值超100亿元、具备国际竞争力的龙头企业2家',
      reads: '10000000000 元 gt money (scope); 2 家 eq count',
    },
    {
      text: '日处理能力30吨以上农村生活污水治理设施标准化运维覆盖率达到50%',
      reads: '30 吨 ge mass (scope); 50 % eq ratio',
    },
    { text: '淘汰30万千瓦以下煤电机组', reads: '300000 千瓦 le energy (scope)' },
    { text: '打造100亿元以上基金群', reads: '10000000000 元 ge money' },
    { text: '建成5000吨级码头泊位3个', reads: '5000 吨 eq mass (scope); 3 个 eq count' },
    { text: '85%以上学校建成达标校', reads: '85 % ge ratio' },
    { text: '设立总规模50亿元的产业基金', reads: '5000000000 元 eq money' },
    { text: '对研发投入占比5%以上的企业', reads: '5 % ge ratio (scope)' },
    { text: '营业收入超10亿元企业15家以上', reads: '1000000000 元 gt money (scope); 15 家 ge count' },
    { text: '按照每千人口不少于10个托位的标准配建', reads: '1000 人口 eq count (denominator); 10 个 ge count (scope)' },
    { text: '建设不少于1TB规模的语料库', reads: '1 TB ge other' },
  ],
  refine({ text, clauses, clauseOf: at }, quantities) {
    return withRoles(quantities, (quantity, i) => {
      const clause = clauses[at[i]!];
      if (clause === undefined) return null;
      return isScope(text, clause, quantity, nextAmount(quantities, at, i)) ? 'scope' : null;
    });
  },
};

/** 10个托位|的标准, 5个百分点|的要求 */
const STANDARD_PATTERN = /^[^，。；、\d]{0,8}的(?:标准|比例|要求)/;
/** 超10亿元|企业达到|15家 */
const OVER_THING_PATTERN =
  /^(?:的)?[^，。；、\d]{0,6}(?:企业|项目|园区|集群|产业|平台|基地|品牌|产品|单品|村|镇|县|市)(?:数量|数|总数)?(?:达到|达|增至|增加到|超过|突破|不少于)?$/;
const startsModified = oneOf('的及以');
const endsThreshold = oneOf('上下内');
const startsSize = oneOf('级型规');
const endsThing = oneOf(' 、，；)）（(');

/** The next amount of the same clause, at most three quantities on. */
function nextAmount(quantities: readonly Quantity[], clauseOf: readonly number[], index: number): Quantity | null {
  for (let i = index + 1; i <= index + 3; i++) {
    if (clauseOf[i] === clauseOf[index] && quantities[i]?.role === 'amount') return quantities[i]!;
  }
  return null;
}

function isScope(text: string, clause: Clause, quantity: Quantity, next: Quantity | null): boolean {
  const { end, from, kind, unit, comparator } = quantity;
  const rest = text.slice(end, Math.min(clause.end, end + 40));
  if (startsSize(rest, 0) && /^(?:级|型|规模(?!以上))(?!别)/.test(rest))
    return !(comparator !== 'eq' && next === null && /^规模的/.test(rest));
  // 应急队伍30分钟内到达现场: how long it may take.
  if (kind === 'duration' && ARRIVING_PATTERN.test(rest)) return false;
  // 按照每千人口不少于10个托位的标准配建: the measure by which something else is done.
  if (kind === 'count' && STANDARD_PATTERN.test(rest) && sinceBreak(text, from, 16).includes('按')) return true;
  // 营业收入超10亿元企业15家: a threshold in front of what is counted.
  if (
    kind === 'money' &&
    from < quantity.start &&
    next?.kind === 'count' &&
    OVER_THING_PATTERN.test(text.slice(end, next.from))
  )
    return true;
  if (unit === '千伏' || unit === 'kV' || unit === 'KV' || unit === '伏') return true;
  if (kind === 'length' && /^(?:范围|半径|服务半径|(?:服务)?覆盖率|圈|宽|高|深|以外|外)/.test(rest)) return true;
  // 30万人口以上、残疾儿童较多的县
  if (unit === '人口' && comparator !== 'eq' && /^、[^，。；、\d]{2,14}的/.test(rest)) return true;
  if (rest === '' || endsThing(rest, 0))
    return (
      next !== null &&
      HAS_ATTRIBUTE_PATTERN.test(rest.trimStart()) &&
      /的/.test(text.slice(end, next.start)) &&
      kind !== 'count'
    );
  const before = text.slice(Math.max(clause.start, from - 14), from);
  const isModified = startsModified(rest, 0) && /^(?:的|及以上的|以上的)/.test(rest);
  if (kind === 'ratio')
    return (
      isModified &&
      /(?:率|比例|比重|占比|增长|投入|占[^，。；]{1,10})$/.test(before.replace(/(?:达到|达|在|超过|不低于|为)$/, ''))
    );
  const isThreshold =
    comparator !== 'eq' && comparator !== 'range' && comparator !== 'approx' && endsThreshold(text, end - 1);
  const isMeasure =
    MEASURE_KINDS.has(kind) || unit === '人' || unit === '户' || unit === '张' || unit === '床' || unit === '人口';
  if (isModified && next === null && isSizeOf(text, clause, quantity)) return false;
  if (isModified && (isMeasure || comparator !== 'eq'))
    return !isListed(text, quantity, next) || !endsWithAction(before);
  // 5个加快发展县实现全覆盖, 13个县均达到90%: whom it holds for.
  const isHolder = kind === 'count' && next !== null && stripLead(text.slice(clause.start, from)) === '';
  if (
    isHolder &&
    /(?:实现|达到|全部|完成|均|都|建成|覆盖率)/.test(text.slice(end, next.from)) &&
    !isListed(text, quantity, next)
  )
    return true;
  if (!isMeasure) return false;
  if (comparator === 'le' && isThreshold) return true;
  if (isThreshold)
    return next !== null
      ? !isListed(text, quantity, next)
      : !endsWithAction(before) && !/(?:新增|完成|达到|达|超过)$/.test(before) && kind !== 'money';
  return false;
}

/** 设立总规模50亿元的产业基金, 安排不低于1亿元的专项资金, 建设面积不少于5万平方米的园区: the size of the thing that is made. */
function isSizeOf(text: string, clause: Clause, { from, end, kind }: Quantity): boolean {
  const before = text.slice(Math.max(clause.start, from - 24), from);
  if (!endsWithAction(before) && leadingAction(stripLead(text.slice(clause.start, from).slice(0, 40))) === null)
    return false;
  if (kind === 'money') return /^的[^，。；]{0,12}(?:基金|资金|经费|贷款|资金池|债券)/.test(text.slice(end, end + 18));
  return kind === 'area' && /面积(?:不少于|不低于|达到|达|超过|约|为)?$/.test(before);
}

/** 45个以上、智能化专业10个: two of a list, not one the measure of the other. */
function isListed(text: string, quantity: Quantity, next: Quantity | null): boolean {
  return next !== null && /[、和及与，,；]/.test(text.slice(quantity.end, next.from));
}
