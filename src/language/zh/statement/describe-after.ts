// A quantity that a noun follows: 「组建30个农村学前教育发展联盟」, 「85%以上学校建成达标校」.
import type { Quantity } from '../quantity/quantity.js';
import { BLANKS, oneOf } from '../words.js';
import { endingsOff } from './around.js';
import { type Carried, type Description, dropBa, METRIC_LEAD_PATTERN, type Noun, yearly } from './describe.js';
import { nameWithUnit } from './naming.js';
import { isMetric, stripLead, stripTail } from './phrases.js';
import { actionUpTo, leadingAction } from './verbs.js';

/** 不少于1TB|规模的训练语料库 */
const SIZE_OF_PATTERN = /^规模的/;

/** 为3000户家庭|实施无障碍改造, 对3000张切片|进行专家标注: for whom, and what is done. */
const SERVED_PATTERN = /^(?<whom>[^，。；、\d]{2,24}?)(?<verb>实施|进行|提供|安装|配备)(?<act>[^，。；、\d]{2,16})$/;
const SERVED_UNITS = new Set(['户', '人', '名', '家', '张', '处', '台', '栋', '条', '辆']);

function readServed(before: string, rest: string, quantity: Quantity): Description | null {
  if (quantity.kind !== 'count' || !SERVED_UNITS.has(quantity.unit ?? '') || !/[为对给]$/.test(before)) return null;
  const { whom = '', verb = '', act = '' } = SERVED_PATTERN.exec(rest)?.groups ?? {};
  if (whom === '') return null;
  const subject = nameWithUnit(`${verb === '进行' ? '' : verb}${act}的${whom}`, quantity);
  return { subject, action: verb, noun: whom, change: null, isAsserted: true, carried: null };
}

const LIGHT_VERBS = new Set('完成 做好 加快 推进 实施 启动 开展 推动 抓好 组织 组织开展 统筹'.split(' '));
/** What is done to the things counted, after their name: 小区配套园|治理, 乡镇卫生院|达标改造. */
const ACTION_NOUN_PATTERN =
  /(?:达标|提标|标准化|适老化|综合|智能化|数字化|生态|绿色|清洁化|规范化|无障碍|节能|技术|安全)?(?:治理|整治|迁扩建|迁建|改扩建|扩建|改建|除险加固|除险|加固|修缮|修复|整改|普查|搬迁|改造升级|改造提升|提升改造|改造|升级|提升)(?:任务|工作)?$/;
/** Where the noun after a number ends and what is said of it begins: 优秀退役军人|进入…, 县|创成…. */
const PREDICATE_PATTERN =
  /(?<verb>进入|创成|成为|达到|(?<![雷发表通送抵下传到直])达|建成|通过|获得|获批|入选|列入|纳入|参加|参与|实现|完成|建立|能够|具备|符合|满足|(?<![面方导朝取志])向|用于|予以|投入使用|创建为|建为|提供|支持|开展|进(?=公务员|机关|企业|社区|校园))(?!标|园|标校|率)/;

/** Describes a quantity that a noun follows: 「组建30个农村学前教育发展联盟」, 「85%以上学校建成达标校」. */
export function describeAfter(
  before: string,
  after: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
): Description {
  return yearly(before, describeWordsAfter(before, after, quantity, carried, previousNoun));
}

function describeWordsAfter(
  before: string,
  after: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
): Description {
  const head = stripLead(dropBa(before));
  const rest = withoutMarks(after);
  const served = readServed(before, rest, quantity);
  if (served !== null) return served;
  if (quantity.kind === 'ratio') return describeShare(head, rest, quantity, previousNoun);
  const { verb, owner } = readVerb(head, carried);
  const predicate = readPredicate(rest);
  const noun = (predicate === null ? rest : rest.slice(0, predicate.at)).replace(/(?:以上|左右)$/, '');
  const isKept = verb !== null && !verb.isMaking && verb.verb !== '新建' && verb.verb !== '加快';
  const size = SIZE_OF_PATTERN.exec(noun);
  const sized =
    size !== null || (quantity.kind === 'money' && !isMetric(noun)) ? `${noun.slice(size?.[0].length ?? 0)}规模` : noun;
  // 每个联合体每年至少6次: by the year.
  const often = owner !== '' && /每年(?:至少|不少于|不低于)?$/.test(head) ? '每年' : '';
  const prefix = `${/^每|人以上|岁/.test(owner) ? `${owner}${often}` : ''}${isKept ? verb.verb : ''}`;
  const description: Description = {
    subject: '',
    action: verb?.verb ?? null,
    noun,
    change: null,
    isAsserted: verb !== null || quantity.from < quantity.start,
    carried: verb === null ? carried : bare(verb),
  };
  // 28个村的污水治理: what is done to the villages.
  const isLight = verb !== null && LIGHT_VERBS.has(verb.verb);
  const act = isLight && quantity.unit !== '户' ? ACTION_NOUN_PATTERN.exec(noun.slice(-14)) : null;
  const done = act === null ? null : /^(?<thing>.{1,12})的(?<work>[^的]{2,10})$/.exec(noun);
  const thing = act === null ? '' : noun.slice(0, noun.length - act[0].length);
  if (act !== null && done?.groups !== undefined) {
    return { ...description, subject: nameWithUnit(`完成${done.groups.work}的${done.groups.thing}`, quantity) };
  }
  if (act !== null && thing.length >= 2) {
    const act0 = act[0].replace(/(?:任务|工作)$/, '');
    return {
      ...description,
      subject: nameWithUnit(`${verb?.verb === '完成' ? `完成${act0}的` : act0}${thing}`, quantity),
    };
  }
  if (predicate !== null && noun.length >= 1) {
    // 8000万农业转移人口成为城镇居民: people become, things are made.
    if (/^(?:成为|转为)$/.test(predicate.verb) && quantity.unit === '人') {
      return {
        ...description,
        subject: nameWithUnit(`${predicate.verb}${predicate.object}的${noun}`, quantity),
        action: predicate.verb,
        isAsserted: true,
      };
    }
    if (/^(?:创成|成为|建成|创建为|建为|入选|获批|获得|列入)$/.test(predicate.verb)) {
      return {
        ...description,
        subject: nameWithUnit(predicate.object, quantity),
        action: predicate.verb,
        isAsserted: true,
      };
    }
    if (/^(?:进入|达到|达|通过|符合|满足|建立)$/.test(predicate.verb)) {
      return {
        ...description,
        subject: nameWithUnit(`${prefix}${predicate.verb}${predicate.object}的${noun}`, quantity),
      };
    }
  }
  return {
    ...description,
    subject: nameWithUnit(`${prefix}${stripLead(isLight ? sized.replace(/(?<=.{3})建设$/, '') : sized)}`, quantity),
  };
}

const isLeadMark = oneOf('的、 ');
const isTailMark = oneOf(`${BLANKS}、，。；等`);
const LONGEST_TAIL = 6;

/** The words without 的 and 、 before and at most six marks, blanks and 等 behind them. */
function withoutMarks(words: string): string {
  let from = 0;
  while (isLeadMark(words, from)) from += 1;
  let to = words.length;
  while (to > from && words.length - to < LONGEST_TAIL && isTailMark(words, to - 1)) to -= 1;
  return words.slice(from, to);
}

function readVerb(head: string, carried: Carried | null): { verb: Carried | null; owner: string } {
  const trailing = trailingAction(head);
  if (trailing !== null) return { verb: bare(trailing), owner: stripTail(head.slice(0, trailing.at)).noun };
  const leading = leadingAction(head);
  if (leading !== null) return { verb: bare(leading), owner: '' };
  return { verb: carried, owner: stripTail(head).noun };
}

/** The verb without what it is done to. */
function bare({ verb, isMaking }: Omit<Carried, 'owner'>): Carried {
  return { verb, isMaking, owner: '' };
}

const withoutAdverbs = endingsOff('了 好 出 一批 不少于 不低于 至少 约 近 超过 超 共 各', 4);

/** The action verb that the head ends with: 「每个乡镇至少|建有」. */
function trailingAction(head: string): { verb: string; isMaking: boolean; at: number } | null {
  // 办好 is a verb of its own, 建好 one with an adverb.
  const words = actionUpTo(head, head.length) === null ? withoutAdverbs(head) : head;
  const verb = actionUpTo(words, words.length);
  return verb === null
    ? null
    : { verb, isMaking: leadingAction(verb)?.isMaking ?? true, at: words.length - verb.length };
}

/** 能够|提供|住院服务: the verb behind a modal one. */
function actAt(object: string): string | null {
  const found = PREDICATE_PATTERN.exec(object);
  return found?.index === 0 ? (found.groups?.verb ?? null) : (leadingAction(object)?.verb ?? null);
}

function readPredicate(rest: string): { verb: string; act: string; object: string; at: number } | null {
  const found = PREDICATE_PATTERN.exec(rest);
  if (found === null || found.index === 0) return null;
  const verb = found.groups?.verb ?? '';
  const object = rest.slice(found.index + verb.length);
  return { verb, act: verb === '能够' ? (actAt(object) ?? verb) : verb, object, at: found.index };
}

/** 按不低于5%的|幅度|压减|一般性支出 */
const PACED_PATTERN =
  /^(?<size>幅度|速度|增幅|降幅)(?<verb>压减|下降|降低|减少|削减|增长|提高|提升|增加)(?<what>[^，。；、\d]{2,16})$/;
/** 8大领域中(2个领域100%实现). */
const AMONG_PATTERN = /^\d{1,3}(?:大|个|项|类)[^，。；、]{2,8}中(?=.{4})/;

/** 85%以上学校建成达标校 → 达标校占学校比例; 30%学校达到标准 → 学校达到标准的比例; 法律顾问100%全覆盖 → 法律顾问覆盖率. */
function describeShare(head: string, rest: string, quantity: Quantity, previousNoun: Noun): Description {
  const { noun: named, level } = stripTail(head);
  const noun = named.replace(METRIC_LEAD_PATTERN, '').replace(AMONG_PATTERN, '');
  const pace = PACED_PATTERN.exec(rest)?.groups;
  if (pace !== undefined) {
    const { size = '', verb = '', what = '' } = pace;
    return {
      action: verb,
      change: null,
      isAsserted: true,
      carried: null,
      noun: what,
      subject: `${what}${verb}${size}`,
    };
  }
  const predicate = readPredicate(rest);
  const base = { action: level ?? predicate?.act ?? null, change: null, isAsserted: true, carried: null };
  if (/^(?:全)?覆盖/.test(rest))
    return { ...base, action: '覆盖', subject: `${noun.replace(/覆盖率?$/, '')}覆盖率`, noun };
  const verb = leadingAction(noun);
  const isVerbOnly =
    noun === '' || (verb !== null && verb.verb === noun) || /^(?:实现|推动|完成|确保|支持)$/.test(noun);
  if (!isVerbOnly && noun.length >= 2) {
    const subject = isMetric(noun) ? noun : `${noun}${rest.length <= 12 ? rest : ''}比例`;
    return { ...base, subject, noun };
  }
  if (predicate === null)
    return { ...base, action: verb?.verb ?? null, subject: nameWithUnit(rest, quantity), noun: rest };
  const subjectNoun = rest.slice(0, predicate.at);
  if (/^(?:创成|成为|建成|创建为|建为|入选|获得)$/.test(predicate.verb)) {
    return { ...base, subject: `${predicate.object}占${subjectNoun}比例`, noun: predicate.object };
  }
  // 30%学校达到标准, after a clause about 民办新居民子女学校: the schools spoken of.
  const before = previousNoun();
  if (before.length > subjectNoun.length && before.endsWith(subjectNoun)) {
    return { ...base, subject: `${before}${predicate.verb}${predicate.object}的比例`, noun: before };
  }
  return { ...base, subject: `${predicate.verb}${predicate.object}的${subjectNoun}比例`, noun: subjectNoun };
}
