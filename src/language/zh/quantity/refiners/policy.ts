// Subsidies, caps and conditions of support are no targets; nor is what is said in comparison.
import { sinceBreak } from '../../statement/around.js';
import { type Quantity, type Refiner, withRoles } from '../quantity.js';

const POLICY_PATTERN =
  /给予|予以|奖励|补助|补贴|资助|贴息|返还|奖补|免征|减征|减免|减按|加计|扣除|授信|贷款额度|最高(?:额度|限额|可达|可|不超过|给予|\d)|罚款|罚金|申领|申请(?:最高|不超过)|享受|报销|额度|一次性(?:给予|奖|补)|限额|封顶|上浮|下浮/;
/** 补助标准提高到89元 is a level, 覆盖率 a metric, 发放 and 完成 an amount of work. */
const LEVEL_PATTERN =
  /(?:率|覆盖面|标准|水平|人数|户数|比例|比重|占比)(?:[^，。；、的]{0,4})(?:提高|提升|增加|达到|达|不低于|不少于|保持|控制|再|至|到|为|超过|在)[^，。；、的]{0,6}$|率(?!的)[^，。；、的]{0,8}$/;
const WORK_PATTERN = /发放|完成|累计|落实|安排|筹集|投入/;
/** 每家企业每年不超过1000万元, after 给予补助. */
const PER_HEAD_PATTERN = /^(?:每[家个人户项年]|单[个家项]|同一|总额|累计|年度)/;
const BY_PATTERN = /(?<!率拟?)(?:按(?![时期需规质量月年季劳要计序揭类])|依照)/;

export const policies: Refiner = {
  name: 'policies',
  title: '补助、奖励的比例和上限',
  examples: [
    { text: '给予最高800万元补助', reads: '8000000 元 le money (policy)' },
    { text: '按照不高于合同金额的30%给予补助', reads: '30 % le ratio (policy)' },
    { text: '可申请最高不超过15万元的创业担保贷款', reads: '150000 元 le money (policy)' },
    { text: '人均补助标准提高到89元', reads: '89 元 eq money' },
    { text: '困难残疾人生活补贴覆盖率达到98%', reads: '98 % eq ratio' },
  ],
  refine({ text, clauses, clauseOf: at }, quantities) {
    const isPolicy = quantities.map((quantity, i) => {
      const clause = clauses[at[i]!];
      if (clause === undefined || !isOfPolicyKind(quantity)) return false;
      const before = sinceBreak(text, quantity.from, 40);
      if (BY_PATTERN.test(before)) return true;
      return (
        POLICY_PATTERN.test(text.slice(clause.start, Math.min(clause.end, clause.start + 300))) &&
        !LEVEL_PATTERN.test(before) &&
        !WORK_PATTERN.test(sinceBreak(before, before.length, 18, '，。；、'))
      );
    });
    const policySentences = new Set(isPolicy.flatMap((is, i) => (is ? [clauses[at[i]!]!.sentence] : [])));
    return withRoles(quantities, (quantity, i) => {
      if (isPolicy[i]) return 'policy';
      const clause = clauses[at[i]!];
      if (clause === undefined || !policySentences.has(clause.sentence)) return null;
      // 对年薪100万元以上、具有5年以上研发经验的，给予…: the conditions of the same sentence.
      const words = text.slice(clause.start, clause.end);
      const head = text.slice(clause.start, clause.start + 12).trimStart();
      if (isOfPolicyKind(quantity) && PER_HEAD_PATTERN.test(head)) return 'policy';
      if (clause.isBracketed) return 'scope';
      return /^(?:对|凡|经|符合|其中|年|新|首次)/.test(words) || /的(?:企业|单位|项目|人员|个人|机构)?$/.test(words)
        ? 'scope'
        : null;
    });
  },
};

function isOfPolicyKind({ kind }: Quantity): boolean {
  return kind === 'money' || kind === 'ratio' || kind === 'multiple' || kind === 'duration' || kind === 'rate';
}

const COMPARED_PATTERN = /^(?:比|较|相比|高于|低于)|(?:比|较)(?:去年|上年|上一年)(?:同期|预算)?[多少高低]$/;

export const comparisons: Refiner = {
  name: 'comparisons',
  title: '前一分句已给出水平时的「比上年……」',
  examples: [
    { text: '赤字率按2.6%安排，比去年预算低0.4个百分点', reads: '2.6 % eq ratio; 0.4 百分点 eq change (comparison)' },
    { text: '单位能耗比基期下降13.5%', reads: '13.5 % eq ratio' },
  ],
  refine({ text, clauses, clauseOf: at }, quantities) {
    return withRoles(quantities, (quantity, i) => {
      const clause = clauses[at[i]!];
      const previous = i > 0 ? clauses[at[i - 1]!] : undefined;
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
    const result = [...quantities];
    for (let first = 0; first < result.length; first++) {
      let last = first;
      while (
        last + 1 < result.length &&
        /^[、和及与 ，,]{1,2}$/.test(text.slice(result[last]!.end, result[last + 1]!.from))
      )
        last += 1;
      if (last > first && sinceBreak(text, result[first]!.from, 16).includes('分别')) {
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
