// Numbers that belong to another number: denominators, thresholds, starting points, multiplicities.
import type { Clause } from '../../statement/clauses.js';
import { stripLead } from '../../statement/phrases.js';
import { endsWithAction, leadingAction } from '../../statement/verbs.js';
import { type Quantity, type Refiner, withRoles } from '../quantity.js';

export const denominators: Refiner = {
  name: 'denominators',
  title: '分母',
  examples: [
    { text: '每千人口拥有3.8名', reads: '1000 人口 eq count (denominator); 3.8 名 eq count' },
    { text: '亿元GDP生产安全事故死亡率', reads: '100000000 元 eq money (denominator)' },
    { text: '万元地区生产总值能耗', reads: '10000 元 eq money (denominator)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ start, form, value, kind, unit, end }) => {
      if (/每 ?$/.test(text.slice(Math.max(0, start - 2), start))) return 'denominator';
      const isBare = form === 'chinese' && /^1(?:0)*$/.test(String(value)) && /^[百千万亿十]/.test(text[start] ?? '');
      if (!isBare) return null;
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
    return quantities.map((quantity, i) =>
      quantity.unit === '个' &&
      quantity.value <= 9 &&
      quantities[i + 1]?.start === quantity.end &&
      /\d/.test(text[quantity.end] ?? '')
        ? { ...quantity, role: 'multiplicity' as const }
        : quantity,
    );
  },
};

const FROM_PATTERN = /(?:从|由|自)[^，。；、到至]{0,14}$/;
const TO_PATTERN =
  /^[^，。；]{0,10}?(?:提高|提升|增加|增长|扩大|上升|下降|下调|降|减少|减|压缩|缩短|缩减|发展|扩|放宽|到|至|调整|拓展|升)/;

export const baselines: Refiner = {
  name: 'baselines',
  title: '「由……提高到」的起点',
  examples: [{ text: '覆盖率由60%提高到65%', reads: '60 % eq ratio (baseline); 65 % eq ratio' }],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ from, end }) =>
      FROM_PATTERN.test(text.slice(Math.max(0, from - 18), from)) && TO_PATTERN.test(text.slice(end, end + 16))
        ? 'baseline'
        : null,
    );
  },
};

const DURATION_METRIC_PATTERN =
  /(?:时限|时间|用时|周期|受教育年限|寿命|(?:办理|审批|审查|办结|服务)期限|时长|工期|耗时|天数|年龄|压缩|缩短|延长|提速|响应|办结|审批|审查|时效|供暖期|优良天|上班|通勤|候车|到达)[^，。；]{0,16}$/;

export const durations: Refiner = {
  name: 'durations',
  title: '时间长度只有在说时限、寿命时才是目标',
  examples: [
    { text: '将审评平均时限压缩至40个工作日以内', reads: '40 工作日 le duration' },
    { text: '平均急救反应时间少于15分钟', reads: '15 分钟 lt duration' },
    { text: '人均预期寿命达到82岁', reads: '82 岁 eq duration' },
    { text: '3岁以下婴幼儿', reads: '3 岁 le duration (scope)' },
    { text: '实施5年行动', reads: '5 年 eq duration (duration)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ kind, from, end, unit }) => {
      if (kind !== 'duration') return null;
      if (unit === '岁' || unit === '周岁' || unit === '月龄') {
        return /(?:寿命|年龄|岁数)[^，。；]{0,12}$/.test(text.slice(Math.max(0, from - 20), from)) ? null : 'scope';
      }
      if (unit === '学时' || unit === '课时' || unit === '工时') return null;
      const isMetric = DURATION_METRIC_PATTERN.test(text.slice(Math.max(0, from - 32), from));
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
  ],
  refine({ text, clauses, clauseOf: at }, quantities) {
    return withRoles(quantities, (quantity, i) => {
      const clause = clauses[at[i]!];
      if (clause === undefined) return null;
      const next = quantities.slice(i + 1, i + 4).find((q, k) => at[i + 1 + k] === at[i] && q.role === 'amount');
      return isScope(text, clause, quantity, next ?? null) ? 'scope' : null;
    });
  },
};

function isScope(text: string, clause: Clause, quantity: Quantity, next: Quantity | null): boolean {
  const { start, end, from, kind, unit, comparator } = quantity;
  const rest = text.slice(end, Math.min(clause.end, end + 40));
  if (/^(?:级|型|规模(?!以上))(?!别)/.test(rest)) return true;
  if (unit === '千伏' || unit === 'kV' || unit === 'KV' || unit === '伏') return true;
  if (kind === 'length' && /^(?:范围|半径|服务半径|圈|宽|高|深|以外|外)/.test(rest)) return true;
  // 30万人口以上、残疾儿童较多的县
  if (unit === '人口' && comparator !== 'eq' && /^、[^，。；、\d]{2,14}的/.test(rest)) return true;
  if (rest === '' || /^[ 、，；)）（(]/.test(rest))
    return (
      next !== null &&
      HAS_ATTRIBUTE_PATTERN.test(rest.trimStart()) &&
      /的/.test(text.slice(end, next.start)) &&
      kind !== 'count'
    );
  const before = text.slice(Math.max(clause.start, from - 14), from);
  const isModified = /^(?:的|及以上的|以上的)/.test(rest);
  if (kind === 'ratio')
    return (
      isModified &&
      /(?:率|比例|比重|占比|增长|投入|占[^，。；]{1,10})$/.test(before.replace(/(?:达到|达|在|超过|不低于|为)$/, ''))
    );
  const isThreshold =
    comparator !== 'eq' &&
    comparator !== 'range' &&
    comparator !== 'approx' &&
    text.slice(start, end).search(/[上下内]$/) >= 0;
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
