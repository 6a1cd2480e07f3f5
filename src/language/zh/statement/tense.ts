// Result, forecast or target: what the words of a sentence and the title of its section say.
import { matchesOf } from '../../../util/matches.js';

export type Tense = 'past' | 'forecast' | 'future';

const PAST_SECTION_PATTERN =
  /发展基础|现实基础|工作基础|基础条件|现状|成效|成就|成绩|回顾|总结|完成情况|执行情况|实施情况|进展|发展环境|面临形势|形势分析|存在问题|主要问题|背景|过去|规划依据|编制依据|形势与挑战|机遇和挑战|机遇与挑战|基本情况|取得|上一年|20\d\d年(?:政府)?工作(?:情况|回顾|总结)?$|[“"]?十[一二三四五六七八九]五[”"]?(?:时期)?(?:发展)?(?:回顾|成就|成效|情况|以来)/;
const FUTURE_SECTION_PATTERN = /目标|任务|要求|路径|安排|部署|举措|措施|建议|展望|计划|重点|工程/;

/** What a section's titles, outermost first, say of the tense of its sentences; null where they say nothing. */
export function tenseOfSection(titles: readonly string[]): Tense | null {
  for (let i = titles.length - 1; i >= 0; i--) {
    const title = titles[i] ?? '';
    const isPast = PAST_SECTION_PATTERN.test(title);
    if (isPast && !/(?:目标|任务|要求|措施|举措|建议|安排)$/.test(title)) return 'past';
    if (FUTURE_SECTION_PATTERN.test(title)) return 'future';
  }
  return null;
}

const FORECAST_PATTERN = /预计|预测|据测算|据估算|将会达到|有望达到|估计|预期将|将达到[^，。]{0,12}之间|将超过|将突破/;
const PAST_WORD_PATTERNS: readonly RegExp[] = [
  /以来|截至(?:目前|当前|(?:19|20)\d\d年)|截止(?:目前|到|至|(?:19|20)\d\d年)|目前|当前(?!和今后)|现有|现已|累计已|近年来|先后|创历史新高|位居|居全[国省市]|获评|荣获/,
  /已(?:经)?(?:达到?|建成|完成|实现|覆盖|超过|突破|有|形成|累计|达标|投入|发展|成为|建立|开通|运行|培育|拥有|全部|全面|连续|基本|提前)/,
  /(?:达到|完成|实现|建成|超过|增长|提高|提升|增加|下降|降低|减少|突破|翻|扩大|新增|净增|培育|引进|投入|缩短|压减|压缩|取得|获批|落地)了/,
  /(?:过去)[一二三四五六七八九十\d]{1,2}年|[三五几]年来|(?:超额|提前|圆满|胜利|顺利)完成/,
  /(?:上年|去年|上一年|同期|历年)[^比，。]{0,6}(?:达|完成|实现|增长|为)/,
];
/** 同比增长20%: a result, unless the sentence or its section sets targets. */
const COMPARED_PATTERN = /(?:同比|比上年)(?:增长|提高|增加|下降|减少|上升)/;
/** 目前，…; 预计到2025年，…: the word at the head holds to the end of the sentence. */
const NOW_HEAD_PATTERN = /^[^，。；]{0,6}(?:目前|现阶段)[，,]/;
const FORECAST_HEAD_PATTERN = /^[^，。；]{0,10}(?:预计|据测算|据估算|据预测)/;
const STRONG_COMMAND_PATTERN = /力争|争取|确保|必须|要(?:达到|完成|实现|建成)/;
const COMMAND_PATTERN = /力争|争取|确保|到20\d\d年|要(?:达到|完成|实现|建成)|必须|计划|目标|年底前|月底前/;

export interface TenseContext {
  readonly section: Tense | null;
  /** The first year of the plan; what is said of an earlier year is past. */
  readonly fromYear: number | null;
}

/**
 * The tense of a statement: `clause` is its own words, `sentence` the sentence up to the number. Words beat the section
 * for a forecast; for a result they beat it unless the sentence itself commands.
 */
export function tenseOf(sentence: string, clause: string, context: TenseContext): Tense {
  if (
    FORECAST_PATTERN.test(clause) ||
    (FORECAST_HEAD_PATTERN.test(sentence) && !STRONG_COMMAND_PATTERN.test(sentence)) ||
    (FORECAST_PATTERN.test(sentence) && !COMMAND_PATTERN.test(clause) && context.section === 'past')
  )
    return 'forecast';
  const year = lastYear(sentence);
  const isFutureYear = year !== null && context.fromYear !== null && year >= context.fromYear;
  const isPastYear = year !== null && context.fromYear !== null && year < context.fromYear && !isFutureYear;
  if (context.section === 'past') return isFutureYear && COMMAND_PATTERN.test(sentence) ? 'forecast' : 'past';
  if (COMMAND_PATTERN.test(clause)) return 'future';
  if (
    isPastYear &&
    /(?:19|20)\d\d年(?:底|末|度)?[，,]?/.test(sentence) &&
    !/比(?:19|20)\d\d年|较(?:19|20)\d\d年|(?:19|20)\d\d年(?:底|末)?(?:前|以前|之前)(?:建成|投用|开工|登记)|由(?:19|20)\d\d年|从(?:19|20)\d\d年|相比|基础上/.test(
      sentence,
    )
  )
    return 'past';
  if (PAST_WORD_PATTERNS.some((pattern) => pattern.test(clause))) return 'past';
  const isCommanded = COMMAND_PATTERN.test(sentence);
  if (COMPARED_PATTERN.test(clause) && !isFutureYear && !isCommanded && context.section !== 'future') return 'past';
  if (NOW_HEAD_PATTERN.test(sentence) && !isFutureYear && !isCommanded) return 'past';
  if (
    /以来[，,]|截至|截止|五年来|近年来|过去|上年|去年/.test(sentence) &&
    !/比去年|比上年|较上年|较去年/.test(sentence) &&
    context.section !== 'future'
  )
    return 'past';
  return 'future';
}

function lastYear(text: string): number | null {
  let year: number | null = null;
  for (const match of matchesOf(text, /(?<!\d)((?:19|20)\d\d) ?年/g)) year = Number(match[1]);
  return year;
}
