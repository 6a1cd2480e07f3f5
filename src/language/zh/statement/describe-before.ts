// A quantity that has nothing, or no noun, after it: 「新（扩）建幼儿园80所」, 「占比保持90%以上」.
import type { Quantity } from '../quantity/quantity.js';
import { wordsFrom } from '../words.js';
import { endOfLast, untilMatch } from './around.js';
import {
  type Carried,
  type Description,
  dropBa,
  METRIC_LEAD_PATTERN,
  type Noun,
  withChange,
  yearly,
} from './describe.js';
import { nameWithUnit } from './naming.js';
import { isMetric, stripLead, stripTail, type Tail } from './phrases.js';
import { CHANGE_VERBS, changeFrom, endsWithAction, leadingAction } from './verbs.js';

const START_PATTERN = /(?:^|(?<=.{2}))[从由自](?=[^，。；]{0,24}\d)/;
/** 普及高中阶段教育，毛入学率达到90%: the rate of what the clause before speaks of. */
const GENERIC_METRIC_PATTERN =
  /^(?:毛|净|创建|建设|配备|建成|持证|安装|认定)?(?:入学率|覆盖率|覆盖面|普及率|合格率|达标率|完成率|参与率|满意率|满意度|知晓率|利用率|使用率|到位率|签约率|占比|比例|比重|总量|总数|总规模|总产值|总长度|总里程|总面积|面积|建筑面积|占地面积|总建筑面积)$/;
/** 总规模达到300亿元，年均增速10%: the growth of what was just named; of the part, where that was a share. */
const GROWTH_PATTERN = /^(?:年均|年)?(?:增速|增长率|增幅|降幅)$/;
const SHARE_AT_END_PATTERN = /(?<=.{2})(?:占[^占]{2,20}(?:比重|比例|的比重|的比例)|数)$/;
/** 人数比2009年(翻一番), 能耗较上年(下降): what it is compared with is no part of the name. */
const COMPARED_PATTERN =
  /(?<=.{2})(?:较|比)(?:上年|上一年|去年|同期|基期|(?:19|20)\d\d年|[“”十一二三四五六七八九]{3,6})(?:同期|预算|底|末|时期末)?$/;
const METRIC_BREAK_PATTERN =
  /(?:使得|使(?!用)|令|力争|确保|争取|实现|推动|(?:增加|提高|下降|增长|改善|扩大|减少|增强)、)(?=[^，。]{3})/g;
/** 建成率, 建设用地, 新建住宅: the verb is part of the name. */
const NAME_AFTER_VERB_PATTERN = /^(?:率|数|面|量|度|比|额|标准|能力|水平|区|期|后|者|用地|方案|资金|项目资金|系统)/;
/** A verb in the middle: 职业学校|新增|专业, 面向社会人员|开展|职业技能培训. */
const middleVerbAt = wordsFrom(
  '开展 新增 建有 附设 设有 建成 打造 培育 搭建 组建 引进 新建 完成 实现 创建 建立 举办 拥有 设立 配备 培养 增设 配置 建设 改造 实施 支持'.split(
    ' ',
  ),
);
const NAME_GOES_ON_PATTERN = /^(?:率|数|区|期|后|者|情况|标准|用地|水平|能力)/;
const LONGEST_OWNER = 24;
/** Describes a quantity that has nothing, or no noun, after it: 「新（扩）建幼儿园80所」, 「占比保持90%以上」. */
export function describeBefore(
  before: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
): Description {
  return yearly(before, describeWordsBefore(before, quantity, carried, previousNoun));
}

function describeWordsBefore(
  before: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
): Description {
  const head = stripLead(withoutPer(dropBa(before)));
  const shareOf = readShareOf(head, quantity);
  if (shareOf !== null) return { ...plain(shareOf), action: '占', isAsserted: true };
  if (BARE_VERB_PATTERN.test(head) && quantity.kind !== 'ratio') {
    const done = describeBareVerb(head, quantity, previousNoun());
    if (done !== null) return done;
  }
  const { noun: printed, level, change } = stripTail(head);
  const words = COMPARING_PATTERN.test(printed) ? withoutStart(withoutComparison(printed)) : printed;
  return describeWords(withAddedFirst(withoutYear(words)), quantity, carried, previousNoun, {
    noun: printed,
    level,
    change,
  });
}

/** 检验量达到|每千人(5批次), 加工能力达到|每日(5000吨): by what it is counted is no part of the name. */
const PER_AT_END_PATTERN =
  /(?<=.{2}(?:达到|达|不低于|不少于|超过|提高到|提升到))每(?:[十百千万亿]{1,2}|\d{1,3}万?)?(?:人口|人|名|日|天|年|户|公里|平方公里)$/;

function withoutPer(before: string): string {
  return before.includes('每') ? before.replace(PER_AT_END_PATTERN, '') : before;
}

/** Without one of these there is nothing that a name is compared with or starts from. */
const COMPARING_PATTERN = /[比较从由自]/;

function withoutComparison(words: string): string {
  return words
    .replace(
      /^(?:比|较|相比)(?:于)?(?:上年|上一年|去年|同期|(?:19|20)\d\d年|[“”十一二三四五六七八九]{2,6}末?|基期)(?:同期|预算|底|末)?/,
      '',
    )
    .replace(COMPARED_PATTERN, '');
}

/** 国内生产总值从54万亿元(增加到), 日均新设企业由5千多户(增加到): what it starts from is no part of the name. */
function withoutStart(words: string): string {
  return untilMatch(words, START_PATTERN);
}

/** 森林覆盖率2026年(达到), 产值到2027年(突破): the year is the deadline. */
const YEAR_AT_END_PATTERN = /(?:力争|争取)?[到至在]?(?:19|20)\d\d ?年(?:度|底|末)?(?:\d{1,2}月)?$/;

function withoutYear(words: string): string {
  return words.includes('年') ? words.replace(YEAR_AT_END_PATTERN, '') : words;
}

/** 供热面积新增(200万平方米) → 新增供热面积. */
function withAddedFirst(words: string): string {
  return words.endsWith('新增') ? words.replace(/^(.{2,16}(?:面积|里程|规模|能力|容量))新增$/, '新增$1') : words;
}

function describeWords(
  words: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
  { level, change }: Tail,
): Description {
  const isMeasured = quantity.kind !== 'count' || isMetric(words);
  const asserted = level !== null || change !== null || quantity.from < quantity.start;
  if (words === '' || /^(?:占比|比例|比重|年均|均|总数|总量|总额)$/.test(words)) {
    // 占比达到30%, 年均增长8%: said of what the clause before named.
    const before = previousNoun();
    const noun = before === '' ? words : `${before.replace(/数$/, words === '' ? '数' : '')}${words}`;
    const named = noun === '' ? '' : `${nameWithUnit(noun, quantity)}`;
    return {
      ...plain(noun),
      subject: withChange(named, quantity, change),
      action: level ?? change,
      change,
      isAsserted: asserted,
    };
  }
  if (
    isMeasured &&
    (level !== null ||
      change !== null ||
      isMetric(words) ||
      quantity.from < quantity.start ||
      quantity.kind === 'ratio')
  ) {
    return describeMetric(words, quantity, level, change, previousNoun, carried);
  }
  return describeCount(words, quantity, carried, previousNoun, level ?? change, asserted);
}

function plain(noun: string): Description {
  return { subject: noun, action: null, noun, change: null, isAsserted: false, carried: null };
}

const SHARE_SIGN_PATTERN = /占|不[低少高]于|超过/;

/** 艾滋病检测人次数占到常住人口(18%), 护理型床位占机构床位的(60%) → A占B比例. */
function readShareOf(head: string, quantity: Quantity): string | null {
  if (quantity.kind !== 'ratio' || !SHARE_SIGN_PATTERN.test(head)) return null;
  const tail = head.replace(/(?:的|达到?|比例为|比重为)$/, '');
  const found = /^(?<part>.{2,40}?)(?:占到|占|不低于|不少于|不高于|超过)(?<whole>[^占比率]{2,24}?)(?:的)?$/.exec(tail);
  if (found === null || /(?:占比|比例|比重)/.test(tail)) return null;
  const { part = '', whole = '' } = found.groups ?? {};
  if (stripTail(whole).noun.length < 2) return null;
  return `${stripLead(part).replace(METRIC_LEAD_PATTERN, '')}占${whole.replace(/达到?$/, '')}比例`;
}

function describeMetric(
  words: string,
  quantity: Quantity,
  level: string | null,
  changed: string | null,
  previousNoun: Noun,
  carried: Carried | null,
): Description {
  let change = changed;
  let reached = level;
  let noun = words.slice(endOfLast(words, METRIC_BREAK_PATTERN));
  const lead = level === null && change === null ? (METRIC_LEAD_PATTERN.exec(noun)?.[0] ?? null) : null;
  noun = stripLead(noun.replace(METRIC_LEAD_PATTERN, '')).replace(/以[^，。、]{1,12}为(?:单位|口径|基数)$/, '');
  const isOfBefore =
    /^占/.test(noun) || (GENERIC_METRIC_PATTERN.test(noun) && !isMetric(previousNoun()) && previousNoun().length <= 20);
  if (isOfBefore) noun = `${previousNoun()}${noun}`;
  else if (GROWTH_PATTERN.test(noun)) noun = `${previousNoun().replace(SHARE_AT_END_PATTERN, '')}${noun}`;
  // 供养标准达到低保标准1.3倍: the first of the two is measured.
  if (quantity.kind === 'multiple') {
    reached ??= OF_ANOTHER_PATTERN.exec(noun)?.[0] ?? null;
    noun = untilMatch(noun, OF_ANOTHER_PATTERN);
  }
  const leading = AMOUNT_KINDS.has(quantity.kind) ? leadingAction(noun) : null;
  // 退出钢铁产能1.7亿吨、煤炭产能8亿吨: the verb holds for both.
  const isListed = leading === null && AMOUNT_KINDS.has(quantity.kind) && level === null && change === null;
  if (isListed && carried !== null && !carried.isMaking) noun = `${carried.verb}${noun}`;
  if (leading?.isMaking && isRealVerb(noun, leading.verb)) noun = noun.slice(leading.verb.length);
  // 压减政府性基金项目30%: the verb of change stands first.
  if (quantity.kind === 'ratio' && change === null && level === null) {
    const first =
      changeFrom(noun, 0) === null
        ? undefined
        : CHANGE_VERBS.find((verb) => noun.startsWith(verb) && isRealVerb(noun, verb));
    if (first !== undefined && !isMetric(noun)) {
      change = first;
      noun = noun.slice(first.length);
    }
  }
  if (noun.endsWith('的')) noun = noun.slice(0, -1);
  return {
    subject: withChange(nameWithUnit(noun, quantity), quantity, change),
    action: reached ?? change ?? leading?.verb ?? (isListed ? carried?.verb : null) ?? lead,
    noun,
    change,
    isAsserted: true,
    carried: leading !== null && isRealVerb(words, leading.verb) ? { ...leading, owner: '' } : null,
  };
}

/** What a verb can make more or less of: 新增农田8000万亩, 压减产能3000万吨. */
const AMOUNT_KINDS = new Set<Quantity['kind']>(['money', 'count', 'area', 'length', 'mass', 'energy', 'volume']);
const OF_ANOTHER_PATTERN = /(?<=.{3})(?:达到|提高到|相当于|为|是)/;

function isRealVerb(text: string, verb: string): boolean {
  const rest = text.slice(verb.length);
  return rest.length >= 2 && !NAME_AFTER_VERB_PATTERN.test(rest);
}

/** 企业 of the clause before for 2027年新增|120家, 创新联合体 for 其中国家级|2家. */
function bareNoun(words: string, previousNoun: Noun): string {
  if (!BARE_VERB_PATTERN.test(words) && !BARE_GRADE_PATTERN.test(words)) return words;
  const noun = previousNoun();
  const verb = leadingAction(noun)?.verb ?? '';
  const named = verb === noun ? '' : noun.slice(verb.length);
  const thing = readMiddle(named)?.noun ?? named;
  return thing.length < 2 || thing.length > 12 || /\d/.test(thing) || isMetric(thing) ? words : `${words}${thing}`;
}

const BARE_VERB_PATTERN =
  /^(?:新增|新建|改建|扩建|改扩建|新改扩建|新改建|新扩建|迁建|改造|优化|优化调整|改造提升|提升改造|引进|培育|提升)$/;
const BARE_GRADE_PATTERN = /^(?:国家|世界|省|市|县|区|部)级(?:以上)?$/;

function describeCount(
  words: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
  level: string | null,
  asserted: boolean,
): Description {
  let noun =
    carried !== null && !carried.isMaking && !BARE_VERB_PATTERN.test(words) ? words : bareNoun(words, previousNoun);
  let verb: { verb: string; isMaking: boolean } | null = null;
  for (let rounds = 0; rounds < 3; rounds++) {
    const leading = leadingAction(noun);
    if (leading === null || !isRealVerb(noun, leading.verb)) break;
    const rest = stripLead(noun.slice(leading.verb.length).replace(/^(?:了|好|一批)/, ''));
    verb = leading;
    const second = leading.isMaking ? null : leadingAction(rest);
    // 培养引进人才: two verbs of one kind stay together.
    if (!leading.isMaking && (second === null || !second.isMaking)) break;
    noun = rest;
    if (!leading.isMaking) verb = null;
  }
  if (verb === null) {
    const middle = readMiddle(noun);
    if (middle !== null) {
      const name = `${middle.owner}${middle.isMaking ? '' : middle.verb}${middle.noun}`;
      return counted(name, middle.noun, quantity, middle, middle.owner, true);
    }
  }
  noun = stripLead(noun);
  if (noun.endsWith('的')) noun = noun.slice(0, -1);
  if (verb !== null) return counted(noun, noun, quantity, verb, '', true);
  if (carried !== null && !endsWithAction(noun)) {
    const name = carried.isMaking ? noun : `${carried.owner}${carried.verb}${noun}`;
    return { ...counted(name, noun, quantity, carried, carried.owner, true), carried };
  }
  return {
    subject: nameWithUnit(noun, quantity),
    action: level,
    noun,
    change: null,
    isAsserted: asserted,
    carried: null,
  };
}

/** 新建农田60万亩、|改造提升|40万亩: what the number before was of. */
function describeBareVerb(verb: string, quantity: Quantity, before: string): Description | null {
  if (quantity.kind === 'count' || !AMOUNT_KINDS.has(quantity.kind)) return null;
  const thing = before.slice(leadingAction(before)?.verb.length ?? 0);
  if (thing.length < 2 || isMetric(thing)) return null;
  return {
    ...plain(`${verb}${thing}`),
    subject: nameWithUnit(`${verb}${thing}`, quantity),
    action: verb,
    isAsserted: true,
  };
}

function readMiddle(text: string): (Carried & { readonly noun: string }) | null {
  for (let at = 1; at <= LONGEST_OWNER && at < text.length; at++) {
    const verb = middleVerbAt(text, at);
    if (verb === null) continue;
    const noun = text.slice(at + verb.length);
    if (noun.length < 2 || NAME_GOES_ON_PATTERN.test(noun)) continue;
    return { owner: stripTail(text.slice(0, at)).noun, verb, isMaking: leadingAction(verb)?.isMaking ?? true, noun };
  }
  return null;
}

function counted(
  name: string,
  noun: string,
  quantity: Quantity,
  verb: { verb: string; isMaking: boolean },
  owner: string,
  isAsserted: boolean,
): Description {
  return {
    subject: nameWithUnit(name, quantity),
    action: verb.verb,
    noun,
    change: null,
    isAsserted,
    carried: { verb: verb.verb, isMaking: verb.isMaking, owner },
  };
}
