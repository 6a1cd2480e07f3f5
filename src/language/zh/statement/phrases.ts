// Stripping a stretch of a clause down to the words that name what is measured.
import { wordsUpTo } from '../words.js';
import { endsWithOne, withoutBracket } from './around.js';
import { changeUpTo, levelUpTo } from './verbs.js';

/** Labels, deadlines, modal words, adverbs and regions at the head of a clause. */
const LEAD_PATTERNS: readonly (readonly [string, RegExp])[] = [
  [' \t\n\r\u3000、，。；：:,;—•·●▪■◆-*>', /[\s、，。；：:,;—•·●▪■◆\-*>]{1,12}/y],
  ['每', /每年(?:度)?(?:滚动)?(?=.{2})/y],
  ['以', /以(?:[^，。；、（(]{1,12}|乡[（(][^）)]{1,8}[）)])为(?:单位|口径|基数)/y],
  ['为', /为(?:[^，。；\d]{1,16}?|[^，。；\d]{0,8}\d{1,2}岁[^，。；\d]{1,10}?)(?=新增|新建|提供|发放|改造|建设)/y],
  ['和与及以', /(?:和|与|及|以及)(?=(?:市|省|县|区|国家|各|新|第|\d|培|建|打))/y],
  [
    '（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
    /(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|\d{1,2}[.．、](?:(?!\d)|(?=(?:19|20)\d\d年))|[一二三四五六七八九十]{1,2}(?:是|、(?![一二三四五六七八九十])))\s*/y,
  ],
  [
    '力争到至截在于12',
    /(?:力争|争取|力求)?(?:到|至|截至|在|于)?(?:19|20)\d\d年?(?:[-至到—~](?:19|20)?\d\d)?(?:年度?)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|年?末|初)?(?:之?前|以前|以来|内|期间|起|左右)?/y,
  ],
  [
    '到至“"「十',
    /(?:到|至)?[“"「]?十[一二三四五六七八九]五[”"」]?(?:期间|时期|规划期内?|末|期末|以来|规划期间|时期末)?/y,
  ],
  [
    '到至在全今去上本当明年期规近远未一二三四五六七八九十两0123456789下第',
    /(?:到|至|在)?(?:全年|今年|去年|上年|本年|当年|明年|年内|年底(?:之?前)?|年末|本世纪中叶|期末|规划期末?内?|近期|远期|未来[一二三四五六七八九十\d]{1,2}年|今后[一二三四五六七八九十\d]{1,2}年|[一二三四五六七八九十两\d]{1,2}年(?:内|之内|来|时间)|[一二三四五六七八九十\d]{1,2}年(?=[增提减下])|\d{1,2}月(?:\d{1,2}日)?底?(?:之?前|以前)?|[上下]半年|第?[一二三四]季度(?:末|前)?)(?![度均])/y,
  ],
  [
    '力争确努必务保切预有原逐到要将拟需须应主目',
    /(?:力争|争取|力求|确保|努力|必须|务必|务求|保证|切实|预计|预期|预估|有望|原则上|逐步|到时|要(?!求|素|点|塞|件|害)|将(?!来|军)|拟(?!定)|需(?!求|要)|须|应当|应(?!急|用|对|届|收|聘)|主要目标(?:是|为)?|目标(?:是|为))/y,
  ],
  [
    '总基全规计',
    /(?:总体|基本|全面|规划|计划)(?=建成|完成|实现|形成|达到|消除|建立|投资|建设|新建|新增|实施|累计|基本|培训|引进|开展|改造|到|竣工|交付|开工|推进)/y,
  ],
  [
    '重加推积大着全继持稳有',
    /(?:重点|加快|推进|积极|大力|着力|全力|继续|持续|稳步|有序)(?=推进|建设|打造|培育|做好|支持|实施|抓好|开展|完成|发展|建成|形成|新建|新增|引进|改造|加快|实现|探索|争取|争创|创建|推动|提升|扩大|布局|规划|组建|搭建|建立|培养|举办|开工)/y,
  ],
  [
    '进扎深同其此另以并且不统还再也更分高按如使让合总累共因一二三',
    /(?:进一步|扎实|深入|同步|同时|其中|此外|另外|以及|并且|并(?!网|购|轨|联)|且|不断|统筹(?=推进|建设|实施|做好)|还要|还(?!款|本)|再(?!就业|生|贷|造|制造|融资)|也|更(?!新|换)|分期分批|分批|高质量(?=建设|建成|推进|打造|完成)|高标准(?=建设|建成|推进|打造|完成)|高水平(?=建设|建成|推进|打造|完成)|按期|如期|使得|使(?!用)|让|分别|合计|总计|累计|共计|共(?!同|享|建|治|赢|用)|因地制宜|一是|二是|三是)/y,
  ],
  [
    '在全我本各市区县',
    /(?:在)?(?:全市(?!场)|全省(?!级|域)|全县(?!域)|全区(?!域)|全州|全旗|全镇|全乡|全盟|全域|我市|我省|我县|我区|我国|我州|本市|本省|本县|本区|各地|各区|全市域|全市范围内|市域|市里|区内|县内)(?:范围)?(?:内)?(?:共(?:有)?|各|的|上下|现?有(?![效序机关轨色害毒线限声]))?/y,
  ],
];
const LEADS_BY_FIRST = leadsByFirst();

/** The patterns by the character that they can begin with, so that most text is not tried at all. */
function leadsByFirst(): ReadonlyMap<number, readonly RegExp[]> {
  const leads = new Map<number, RegExp[]>();
  for (const [firsts, pattern] of LEAD_PATTERNS) {
    for (const first of new Set(firsts)) {
      const code = first.charCodeAt(0);
      leads.set(code, [...(leads.get(code) ?? []), pattern]);
    }
  }
  return leads;
}

/** The head of a clause without what says when, where, how surely and how it is to be done. */
export function stripLead(text: string): string {
  let at = 0;
  for (let rounds = 0; rounds < 30 && at < text.length; rounds++) {
    const end = endOfLead(text, at);
    if (end === at) break;
    at = end;
  }
  return at === 0 ? text : text.slice(at);
}

function endOfLead(text: string, at: number): number {
  for (const pattern of LEADS_BY_FIRST.get(text.charCodeAt(at)) ?? NO_PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(text) && pattern.lastIndex > at) return pattern.lastIndex;
  }
  return at;
}

const NO_PATTERNS: readonly RegExp[] = [];

const tailAdverb = wordsUpTo([
  ...'均 都 全部 全都 分别 各 稳定 力争 争取 也 将 要 需 应 须 拟 已 已经 再 累计 总体 基本 全面 至少 最少 平均 年均 每年 新 共 约 近 逐年 年内 同比 合计 总计 一直 持续 继续 始终 长期 总共 了 不少于 不低于 , ， 、 ： :'.split(
    ' ',
  ),
  ' ',
]);

export interface Tail {
  readonly noun: string;
  /** The verb between the name and the number: 达到, 保持在. */
  readonly level: string | null;
  /** The verb of change right before the number: 提高, 下降; with its adverb, 年均增长. */
  readonly change: string | null;
}

/** 「基层就诊率提高到」 → 基层就诊率 + 提高到; 「县域就诊率提高」 → 县域就诊率 + 提高. */
export function stripTail(text: string): Tail {
  let noun = text;
  let level: string | null = null;
  let change: string | null = null;
  for (let rounds = 0; rounds < 8; rounds++) {
    const word = levelUpTo(noun, noun.length);
    if (word !== null && noun.length > word.length && !isPartOfName(noun, word)) {
      level ??= word;
      noun = noun.slice(0, -word.length);
      continue;
    }
    const changing: string | null = change === null && level === null ? changeUpTo(noun, noun.length) : null;
    if (changing !== null) {
      change = changing;
      noun = noun.slice(0, -changing.length);
      continue;
    }
    if (word !== null && noun.length === word.length) {
      level ??= word;
      noun = '';
      break;
    }
    const adverb = tailAdverb(noun, noun.length);
    if (adverb === null) break;
    if (change !== null && /^(?:年均|平均|累计|同比)$/.test(adverb)) change = adverb + change;
    noun = noun.slice(0, -adverb.length);
  }
  return { noun: noun.trim(), level, change };
}

/** 总额达 ends in a verb; 所有, 共有, 存在, 行为 do not. */
function isPartOfName(text: string, word: string): boolean {
  if (word === '有') return /[所国共私占专特持]有$/.test(text);
  if (word === '为') return /[行作]为$/.test(text);
  if (word === '到' || word === '至') return /[达得办]到$/.test(text) && word !== '到';
  if (word === '在') return /[存潜内现]在$/.test(text);
  if (word === '共') return /公共$/.test(text);
  if (word === '是') return /[还但]是$/.test(text);
  return false;
}

const endsWithMetric = endsWithOne(`
  率 比例 比重 占比 比值 覆盖面 普及面 参与面 规模 产值 总值 增加值 总量 数 数量 数目 人次 人数
  面积 里程 投资 额 总额 收入 时间 时限 用时 周期 浓度 水平 能力 指数 系数 程度 强度 寿命 年限
  余额 速度 带宽 速率 长度 容量 储量 产量 存量 增量 能耗 物耗 水耗 消耗 满意度 知晓度 密度 成效
  成本 费用 资金 税收 利润 营收 支出 经费 标准 质量 等级 增速 涨幅 降幅 增幅 差距 得分 排名 位次
  距离 温度 蓄积量 覆盖度 贡献度 集中度 PUE 比 度 量 值 赤字 债券 预算 外资 内资 库容 装机
  产能 算力 交易量 客流 吞吐量 年产 月均 价格 工资 标准化程度 碳排放 排放
`);

/** True for a name that is a measure already: …率, …面积, …产值. */
export function isMetric(name: string): boolean {
  return endsWithMetric(withoutBracket(name));
}

const LIST_SEPARATOR_PATTERN = /^(?:、|和|与|及|以及|，|,)/;
const OPENING = '（(〔[【“《「';
const CLOSING = '）)〕]】”》」';

/** Splits at 、和与及 outside brackets and quotation marks: 「A、B和C」 → A, B, C. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = LIST_SEPARATOR_PATTERN.exec(text.slice(i, i + 2));
    if (separator === null || i === from || isWithinWord(text, i)) continue;
    items.push(text.slice(from, i));
    from = i + separator[0].length;
    i = from - 1;
  }
  items.push(text.slice(from));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** 和 of 和谐, 与 of 参与, 及 of 普及 separate nothing. */
function isWithinWord(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 2);
  return /^(?:.和[谐睦平解合]|[共缓饱调温总柔]和|.与[否会]|[参给赋授]与|.及[时格其]|[普涉以遍惠顾危]及)/.test(pair);
}

/** Where the last separator of a list stands in the text, outside brackets and quotation marks; -1 for none. */
export function lastSeparator(text: string): { at: number; end: number } | null {
  let depth = 0;
  let found: { at: number; end: number } | null = null;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = LIST_SEPARATOR_PATTERN.exec(text.slice(i, i + 2)) ?? (/^[并或]$/.test(char) ? [char] : null);
    if (separator === null || (i > 0 && isWithinWord(text, i))) continue;
    found = { at: i, end: i + separator[0].length };
    i = found.end - 1;
  }
  return found;
}
