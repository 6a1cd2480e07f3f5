// Subsidies, caps and conditions of support are no targets; nor is what is said in comparison.
import { sinceBreak } from '../../statement/around.js';
import { oneOf } from '../../words.js';
import { type Quantity, type Refiner, withRoles } from '../quantity.js';

const POLICY_PATTERN =
  /给予|予以|奖励|补助|补贴|资助|贴息|返还|奖补|免征|减征|减免|减按|加计|扣除|授信|贷款额度|最高(?:额度|限额|可达|可|不超过|给予|\d)|罚款|罚金|申领|申请(?:最高|不超过)|享受|报销|额度|一次性(?:给予|奖|补)|限额|封顶|上浮|下浮/;
/** 补助标准提高到89元 is a level, 覆盖率 a metric, 发放 and 完成 an amount of work. */
const LEVEL_PATTERN =
  /(?:率|覆盖面|标准|水平|人数|户数|比例|比重|占比)(?:[^，。；、的]{0,4})(?:提高|提升|增加|达到|达|不低于|不少于|保持|控制|再|至|到|为|超过|在)[^，。；、的]{0,6}$|率(?!的)[^，。；、的]{0,8}$/;
/** 报销比例|不低于75%: a floor for a share or a rate is a target; 补助比例不超过30% is a cap. */
const FLOOR_OF_PATTERN = /(?:率|比例|比重|占比|标准|水平|覆盖面)(?:应|须|需|要|均|都)?$/;
/** 发放人才券|不超过5万元/人: what each gets at most. */
const HANDED_OUT_PATTERN = /(?:发放|给予|兑现|拨付)[^，。；、]{0,12}$|(?:券|津贴|奖金|补贴)$/;
const WORK_PATTERN = /发放|完成|累计|落实|安排|筹集|投入/;
/** 由240元 of 「补助标准由240元提高到450元」. */
const START_PATTERN = /[由从](?:每[^，。；、\d]{1,4})?\d[^，。；、]{0,10}(?=提高|提升|增加|上调|调整)/;
/** 每家企业每年不超过1000万元, after 给予补助. */
const PER_HEAD_PATTERN = /^(?:每[家个人户项年]|单[个家项]|同一|总额|累计|年度)/;
const isPhraseBreak = oneOf('，。；、');
const BY_WORD_PATTERN = /按|依照/;
const BY_PATTERN = /(?<!率拟?)(?:按(?![时期需规质量月年季劳要计序揭类])|依照)/;

export const policies: Refiner = {
  name: 'policies',
  title: '补助、奖励的比例和上限',
  examples: [
    { text: '给予最高800万元补助', reads: '8000000 元 le money (policy)' },
    { text: '按照不高于合同金额的30%给予补助', reads: '30 % le ratio (policy)' },
    { text: '可申请最高不超过15万元的创业担保贷款', reads: '150000 元 le money (policy)' },
    { text: '医保报销比例不低于75%', reads: '75 % ge ratio' },
    { text: '新建学校20所，补助比例不超过30%', reads: '20 所 eq count; 30 % le ratio (policy)' },
    { text: '发放人才券不超过5万元/人', reads: '50000 元/人 le rate (policy)' },
    { text: '人均补助标准提高到89元', reads: '89 元 eq money' },
    { text: '人均补助标准由80元提高到89元', reads: '80 元 eq money (baseline); 89 元 eq money' },
    { text: '困难残疾人生活补贴覆盖率达到98%', reads: '98 % eq ratio' },
    { text: '住院费用按病种付费占比达到90%以上', reads: '90 % ge ratio' },
    { text: '按不低于5%的幅度压减一般性支出', reads: '5 % ge ratio' },
    { text: '医保补助由每人每年420元提高到450元', reads: '420 元 eq money (baseline); 450 元 eq money' },
    { text: '发放一次性就业补贴每人2000元', reads: '1 次 eq count (lexical); 2000 元 eq money (policy)' },
    { text: '年服务费的80%用于薪酬分配', reads: '80 % eq ratio (policy)' },
  ],
  refine({ text, clauses, clauseOf: at }, quantities) {
    const isPolicy: boolean[] = [];
    const policySentences = new Set<number>();
    let lastClause = -1;
    let speaksOfPolicy = false;
    const isByPossible = BY_WORD_PATTERN.test(text);
    quantities.forEach((quantity, i) => {
      const clause = clauses[at[i]!];
      if (clause === undefined || !isOfPolicyKind(quantity)) return;
      if (lastClause !== at[i]) {
        speaksOfPolicy = POLICY_PATTERN.test(text.slice(clause.start, Math.min(clause.end, clause.start + 300)));
        lastClause = at[i]!;
      }
      if (!speaksOfPolicy && !isByPossible && quantity.kind !== 'rate' && !isAllotted(text, quantity)) return;
      const printed = sinceBreak(text, quantity.from, 40);
      // 补助由240元提高到450元 is a level, whatever it is called.
      if (hasStart(printed) && START_PATTERN.test(printed)) return;
      const before = printed;
      const isCapped =
        isMostForEach(quantity, before) ||
        (quantity.kind === 'money' && GRANT_PER_HEAD_PATTERN.test(before)) ||
        (speaksOfPolicy && isCap(before) && !isFloor(quantity, before));
      const isBy = BY_PATTERN.test(before) && !isReached(quantity, before) && !isPaced(text, quantity);
      if (!isBy && !isCapped && !isAllotted(text, quantity)) return;
      isPolicy[i] = true;
      policySentences.add(clause.sentence);
    });
    if (policySentences.size === 0) return quantities;
    return withRoles(quantities, (quantity, i) => {
      if (isPolicy[i]) return 'policy';
      const clause = clauses[at[i]!];
      if (clause === undefined || !policySentences.has(clause.sentence)) return null;
      // 对年薪100万元以上、具有5年以上研发经验的，给予…: the conditions of the same sentence.
      const tail = text.slice(Math.max(clause.start, clause.end - 8), clause.end);
      const head = text.slice(clause.start, clause.start + 12).trimStart();
      if (isOfPolicyKind(quantity) && PER_HEAD_PATTERN.test(head)) return 'policy';
      if (clause.isBracketed) return 'scope';
      return CONDITION_HEAD_PATTERN.test(head) || /的(?:企业|单位|项目|人员|个人|机构)?$/.test(tail) ? 'scope' : null;
    });
  },
};

/** 新认定的平台, 年营收超亿元: whom it is for; 新建学校20所 is a target of its own. */
const CONDITION_HEAD_PATTERN = /^(?:对|凡|经|符合|其中|年|新(?![建增改扩培开筹添设引创（(])|首次)/;

const hasStart = (before: string): boolean => before.includes('由') || before.includes('从');

/** 按病种付费占比|达到90%: 按 belongs to the name of a share that is to reach a level. */
const REACHED_SHARE_PATTERN =
  /(?:率|占比|比重|覆盖面)[^，。；、的\d]{0,3}(?:[达到至]|保持|稳定|控制|超过|突破|不低于)[^，。；、的\d]{0,3}$/;
const isOfNumbers = oneOf('0123456789.%、');

function isReached({ kind }: Quantity, before: string): boolean {
  if (kind !== 'ratio') return false;
  // 达到95%、90%: the second of a list has the first before it.
  let end = before.length;
  while (isOfNumbers(before, end - 1)) end -= 1;
  return REACHED_SHARE_PATTERN.test(before.slice(0, end));
}

/** 按不低于5%|的幅度压减一般性支出: how fast, not by what rate something is paid. */
function isPaced(text: string, { kind, end }: Quantity): boolean {
  return kind === 'ratio' && PACE_PATTERN.test(text.slice(end, end + 12));
}

const PACE_PATTERN =
  /^的?(?:幅度|速度|增幅|降幅|增速)[^，。；、\d]{0,4}(?:压减|下降|降低|减少|削减|增长|提高|提升|增加|递增|递减)/;

/** 服务费的80%|用于薪酬分配: how money is shared out. With 不低于 it is a floor that can be missed. */
function isAllotted(text: string, { kind, end, comparator }: Quantity): boolean {
  return kind === 'ratio' && comparator === 'eq' && text.startsWith('用于', end);
}

function isFloor({ comparator }: Quantity, before: string): boolean {
  return (comparator === 'ge' || comparator === 'gt') && FLOOR_OF_PATTERN.test(before);
}

/** 发放就业补贴|每人(2000元) */
const GRANT_PER_HEAD_PATTERN = /(?:补贴|补助|奖励|津贴|资助|奖金)[^，。；、\d]{0,6}每[人户亩名家月年]{1,3}$/;

function isMostForEach({ comparator, unit }: Quantity, before: string): boolean {
  return comparator === 'le' && unit?.startsWith('元/') === true && HANDED_OUT_PATTERN.test(before);
}

function isCap(before: string): boolean {
  return !LEVEL_PATTERN.test(before) && !WORK_PATTERN.test(sinceBreak(before, before.length, 18, isPhraseBreak));
}

function isOfPolicyKind({ kind }: Quantity): boolean {
  return kind === 'money' || kind === 'ratio' || kind === 'multiple' || kind === 'duration' || kind === 'rate';
}

/** A text without one of these compares nothing. */
const COMPARING_PATTERN = /[比较]|[高低]于/;
const COMPARED_PATTERN =
  /^(?:高于|低于)|^(?:比|较|相比)[^，。；]{0,12}(?:多|(?<!减)少|(?<!提)高|(?<!降)低)$|(?:比|较)(?:去年|上年|上一年)(?:同期|预算)?[多少高低]$/;

/** 就业预期目标比去年多100万人: how far the target itself was moved. */
const TARGET_COMPARED_PATTERN = /目标(?:值)?(?:比|较)(?:去年|上年|上一年)(?:多|高|低|少|增加|提高|降低|减少)?$/;
const endsComparison = oneOf('年多高低少加');

export const comparisons: Refiner = {
  name: 'comparisons',
  title: '前一分句已给出水平时的「比上年……」',
  examples: [
    { text: '赤字率按2.6%安排，比去年预算低0.4个百分点', reads: '2.6 % eq ratio; 0.4 百分点 eq change (comparison)' },
    { text: '单位能耗比基期下降13.5%', reads: '13.5 % eq ratio' },
    { text: '覆盖率达到98%，较上年提高1.5个百分点', reads: '98 % eq ratio; 1.5 百分点 eq change' },
    { text: '就业预期目标比去年多100万人', reads: '1000000 人 eq count (comparison)' },
  ],
  refine({ text, clauses, clauseOf: at }, quantities) {
    if (!COMPARING_PATTERN.test(text)) return quantities;
    return withRoles(quantities, (quantity, i) => {
      const clause = clauses[at[i]!];
      const previous = i > 0 ? clauses[at[i - 1]!] : undefined;
      if (endsComparison(text, quantity.from - 1) && TARGET_COMPARED_PATTERN.test(sinceBreak(text, quantity.from, 24)))
        return 'comparison';
      if (
        clause === undefined ||
        previous === undefined ||
        previous === clause ||
        previous.sentence !== clause.sentence
      )
        return null;
      return COMPARED_PATTERN.test(text.slice(clause.start, quantity.from).slice(0, 40).trimStart())
        ? 'comparison'
        : null;
    });
  },
};

const isListMark = oneOf('、和及与 ，,');

function isListGap(text: string, from: number, to: number): boolean {
  return (to - from === 1 || to - from === 2) && isListMark(text, from) && isListMark(text, to - 1);
}

/** 分别不低于90%、96%、85%: the comparator before the first and the one after the last hold for all; elsewhere neither does. */
export const carriedComparators: Refiner = {
  name: 'carried-comparators',
  title: '「分别」后面的比较词',
  examples: [
    { text: '分别不低于90%、96%、85%', reads: '90 % ge ratio; 96 % ge ratio; 85 % ge ratio' },
    { text: '分别达到90%、85%以上', reads: '90 % ge ratio; 85 % ge ratio' },
    { text: '新增专业45个以上、智能化专业10个', reads: '45 个 ge count; 10 个 eq count' },
  ],
  refine({ text }, quantities) {
    if (!text.includes('分别')) return quantities;
    let result = quantities as Quantity[];
    for (let first = 0; first < result.length; first++) {
      let last = first;
      while (last + 1 < result.length && isListGap(text, result[last]!.end, result[last + 1]!.from)) last += 1;
      if (last > first && sinceBreak(text, result[first]!.from, 16).includes('分别')) {
        if (result === quantities) result = [...quantities];
        const head = result[first]!;
        const tail = result[last]!;
        const carried = head.from < head.start && head.comparator !== 'eq' ? head.comparator : tail.comparator;
        for (let i = first; i <= last; i++) {
          const quantity = result[i]!;
          if (quantity.comparator === 'eq') result[i] = { ...quantity, comparator: carried };
        }
      }
      first = last;
    }
    return result;
  },
};
