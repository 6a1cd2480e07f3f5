// What a table header's words say of its column: 序号, 指标名称, 2020年实际, “十三五”期末, 牵头单位.
import { readEnglishHeader } from '../en/header-words.js';
import { fold } from './fold.js';

export type HeaderHint =
  | 'number'
  | 'category'
  | 'name'
  | 'unit'
  | 'attribute'
  | 'baseline'
  | 'target'
  | 'interim'
  | 'actual'
  | 'estimate'
  | 'growth'
  | 'year'
  | 'lead'
  | 'support'
  | 'responsible'
  | 'deadline'
  | 'task'
  | 'text'
  | 'other';

export interface HeaderReading {
  readonly hint: HeaderHint | null;
  readonly year: number | null;
  /** The first year of 2021—2025年累计. */
  readonly yearFrom: number | null;
  /** True where a period is named (十三五期间), not a date. */
  readonly isPeriod: boolean;
  readonly isCumulative: boolean;
  readonly isGrowth: boolean;
  /** 一季度, 上半年, 1-6月: no figure of a whole year. */
  readonly isPartYear: boolean;
  /** 3 for 三级指标; 0 where no level is named. */
  readonly level: number;
  /** 责任单位（列首位为牵头单位）. */
  readonly isFirstLead: boolean;
  /** 约束性 or 预期性 as a column of its own, to be ticked. */
  readonly tick: 'binding' | 'expected' | null;
}

const PERIOD_ENDS: Readonly<Record<string, number>> = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
const YEARS_PATTERN = /(?<![\d.])(?<from>(?:19|20)\d\d)年?[-~—–至](?<to>(?:19|20)\d\d)(?!\d)/;
const YEAR_PATTERN = /(?<![\d.])(?<year>(?:19|20)\d\d)(?![\d.])/;
const PERIOD_PATTERN = /十(?<period>[一二三四五六])五/;
const STRETCH_PATTERN = /期间|时期|以来|五年|5年|年均|累计/;
const ONLY_YEAR_PATTERN =
  /^(?:到|至)?(?:(?:19|20)\d\d(?:年度?)?(?:底|末)?(?:前|止)?|十[一二三四五六]五(?:期末|末|期|时期|期间)?|(?:YR|Year|FY|Y)\s*\d{1,4})$/i;
/** 绝对值 beside 增长% under 2024年目标: the figure itself. */
const ABSOLUTE_PATTERN = /^(?:绝对(?:值|数|额|量)|总量|数值|数额)$/;
/** 近期年, 中期目标, 第一阶段, 过渡期: a step before the target. */
const INTERIM_PATTERN = /近期|近景|中期(?!评估|调整|检查|评价)|阶段|过渡[期年]|中间年/;
/** 2026年一季度, 前三季度, 上半年, 1-6月, 6月底, Q1; 12月底 and 1-12月 end the year. */
const PART_YEAR_PATTERN =
  /[一二三四1-4]季度?(?!报)|每季|各季|季度(?:目标|计划|任务|累计)|[上下]半年|半年度?(?:目标|计划|任务)|(?<!\d)(?!0?1月?份?[-~—–至]12月)\d{1,2}月?份?[-~—–至]\d{1,2}月|(?<![\d\-~—–至月])(?:0?[1-9]|1[01])月|(?<![A-Z])(?:Q[1-4]|H[12])(?![\dA-Z])/i;
const LEVELS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

/** The first that fits names the column; the text has no blanks, quotes and years. */
const HINTS: readonly (readonly [HeaderHint, RegExp])[] = [
  [
    'number',
    /^(?:序号|编号|序|号|项次|次序|(?:指标|任务|项目|事项|工作)(?:序号|编号|代码)|代码|no\.?|#|s\/?n|sl\.?no\.?|serial(?:no\.?)?|\S{0,6}code)$/i,
  ],
  [
    'other',
    /^(?:合计|小计|总计|共计)$|^各?(?:区县|县区|县市区|市县区?|市区|市州|州市|地区|地市|设区市|乡镇|镇街|街道|乡镇街道|县|区|市|行政区|省份|城市)(?:名称)?$/,
  ],
  [
    'other',
    /数据(?:来源|提供|采集|填报)|指标来源|资料来源|(?:统计|监测|填报|考核|评估|评价)(?:部门|单位|方式|频次|主体)|联系(?:人|电话|方式)|责任人|负责人|(?:责任|牵头|包[保联抓]|挂钩|挂联|联系|督办|主管|主抓)(?:[市县区镇局]级?)?领导|牵头人|分管|联络员|频[率次]|权重|分值|得分|评分|赋分|总分|满分|投资|资金|经费|预算|所在|地点|地址|备注|附注|datasource|source|frequency|comments?|remarks?|collection/i,
  ],
  ['other', /完成率|完成进度|完成比例|实现程度|实现度|目标完成度|进度评价|达标情况|是否|评价结果|结论|排名|排位/],
  ['text', /说明|含义|解释|定义|释义|内涵|计算|口径|公式|方法|依据|definition|methodology|description/i],
  ['responsible', /牵头.{0,12}(?:配合|参与|协办)/],
  ['responsible', /牵头.{0,6}[、及和与/].{0,6}责任/],
  ['responsible', /(?:责任|配合).{0,12}牵头(?!单位$)/],
  ['lead', /牵头|主办|主责|第一责任|主要责任|主要负责单位|lead/i],
  ['support', /配合|协办|协同(?:单位|部门|处室|科室)|协助|参与(?:单位|部门)|参加单位|协作|支持单位|support/i],
  [
    'responsible',
    /责任(?:单位|部门|主体|分工|方|处室|科室)?(?:及分工)?$|^(?:责任|分工)|(?:实施|承担|落实|负责|承办|主管|组织|建设|推进|执行|完成|申报|归口|编制|制定|起草)(?:单位|部门|主体|机构)|^部门(?:分工|名称)?$|任务分工|职责分工|responsib|ministry|agency|entity/i,
  ],
  ['unit', /^(?:计量|度量|计算|指标|数据|测量)?单位(?:名称)?$|^units?(?:ofmeasure(?:ment)?)?$|^计量$/i],
  ['attribute', /属性|指标性质|^性质|^(?:指标)?类型$|^(?:约束性?|预期性)(?:指标)?$|attribute/i],
  [
    'deadline',
    /(?:完成|办结)?时限|(?:完成|截止|办结|计划|预计|实施|起止|建设|运营|投用|投产|建成|竣工|完工|上线)时间|^时间|时间(?:节点|安排|要求|进度|表)|完成(?:日期|期限|年限|节点)|(?:建设|实施|起止)(?:年限|期限)|进度(?:安排|要求|计划)|^期限|deadline|duedate|time(?:frame|line)|completiondate/i,
  ],
  [
    'growth',
    /年均|年平均|增速|增长率|增幅|年增长|期增长|^增长|增长%?$|增量|增减|涨跌|(?:变化|变动|升降)(?:情况|幅度|量|率|值)?$|^(?:累计)?(?:提高|增加|下降|降低|减少|提升)(?:幅度|量|率|值|数)?$|(?:上年|同期|去年|基期)(?:实际|完成|预计)?(?:提高|增加|下降|降低|减少|提升)|growth/i,
  ],
  ['estimate', /预计(?:完成|实现|达到|执行|值|数)|^预计$|预计$|估计|预估/],
  ['target', /预期(?:完成|实现|达到)|目标值|规划值|规划目标|预期目标/],
  [
    'actual',
    /完成(?:情况|值|数|量|指标)|实际|实现(?:情况|值|数)|达到(?:情况|值)|执行情况|实绩|^(?:已)?完成$|^实现$|进展|achieved|actual|progress/i,
  ],
  [
    'baseline',
    /基期|基数|基线|基准|现状|现有|基础值|基础数据|起始值|初始值|^初值|上年|去年|期初|当前值|baseline|currentvalue/i,
  ],
  [
    'category',
    /^(?:指标|项目|任务|工作|目标|重点)?(?:类别|分类|类型|领域|维度|方面|大类|小类|板块|模块|门类|种类|层面|分项|类|体系)(?:名称)?$|类别$|领域$|分类$|维度$|^要素|^目标层|^准则层|^一级$|^二级$|^(?:目标)?(?:category|domain|sector|area|theme|component|pillar)s?$/i,
  ],
  [
    'name',
    /^[一二三四1-4]级指标(?:名称)?$|^三级$|^(?:主要|具体|核心|考核|评价|评估|监测|分项|重点|统计|发展|规划|量化|绩效|关键|建设|基本|基础|细化|分解|目标|任务|工作|控制|总体|预期|公共服务|指导|调控|经济社会发展|[\p{Script=Han}]{0,8})?指标(?:名称|内容|项|项目|体系|事项|描述)?$|名称$|^指标[/、]|indicator/iu,
  ],
  [
    'task',
    /任务|工作(?:事项|内容|要点|重点|举措|措施|项目|要求|安排|$)|事项|举措|措施|要点|行动|工程|政策|做法|项目|内容|改革|成果|activit|action|task|measure/i,
  ],
  ['target', /目标|规划|预期|指标值|期末|标准|要求|任务数|远景|远期|展望|计划(?:数|值)?$|^计划|target|milestone/i],
];
const FIRST_LEAD_PATTERN =
  /(?:第一|首位|首个|排首|列首|排在|列在|列第)[^，。]{0,16}(?:牵头|主责)|牵头[^，。]{0,12}(?:首位|第一)/;

const LONGEST_HEADER = 160;
const NO_HEADER: HeaderReading = {
  hint: null,
  year: null,
  yearFrom: null,
  isPeriod: false,
  isCumulative: false,
  isGrowth: false,
  isPartYear: false,
  level: 0,
  isFirstLead: false,
  tick: null,
};

/** Reads one header; null hint where its words are none of a plan's headers. */
export function readHeader(text: string): HeaderReading {
  if (text.length > LONGEST_HEADER) return NO_HEADER;
  const english = /\p{Script=Han}/u.test(text) ? null : readEnglishHeader(text);
  if (english !== null && (english.hint !== null || english.year !== null))
    return { ...NO_HEADER, ...english, isPeriod: english.yearFrom !== null };
  const printed = fold(text).replace(/[\s“”"'‘’*①-⑳]|[（(]注\d?[)）]|\[\d{1,2}\]/g, '');
  // 2025年比2020年增长: the year that it is measured against is not the column's.
  const folded = printed.replace(/(?:比|较|与|对比)(?:(?:19|20)\d\d年?|十[一二三四五六]五)(?:期?末|底|相比|同期)?/, '');
  const years = YEARS_PATTERN.exec(folded);
  const named = YEAR_PATTERN.exec(folded);
  const period = PERIOD_PATTERN.exec(folded);
  const isStretch = STRETCH_PATTERN.test(folded);
  const year =
    years !== null
      ? Number(years.groups?.to)
      : named !== null
        ? Number(named.groups?.year)
        : (PERIOD_ENDS[period?.groups?.period ?? ''] ?? null);
  const bare = folded
    .replace(YEARS_PATTERN, '')
    .replace(/(?:19|20)\d\d年?(?:度)?(?:底|末)?(?:前|止)?/g, '')
    .replace(/十[一二三四五六]五(?:规划)?(?:期间|时期|期末|末|期)?/g, '')
    .replace(/[（(【[][^（()）【】[\]]*[)）】\]]/g, '')
    .trim();
  const hintOf = (words: string) => HINTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  // 2020年（基期） says its role in the bracket, 2025年（%） and 2025年数值 only a year.
  const bracketed = [...folded.matchAll(/[（(【[](?<inner>[^（()）【】[\]]*)[)）】\]]/g)]
    .map((found) => found.groups?.inner ?? '')
    .join('');
  const isOnlyYear =
    ONLY_YEAR_PATTERN.test(folded) ||
    (year !== null && /^(?:达到?|数?值|数据|年|度|指标数?值?)?$/.test(bare)) ||
    ABSOLUTE_PATTERN.test(bare);
  const words = bare !== '' && !isOnlyYear ? bare : bracketed;
  let hint: HeaderHint | null = null;
  if (folded !== '') hint = hintOf(words) ?? (isOnlyYear ? 'year' : /累计/.test(folded) ? 'growth' : null);
  if (isOnlyYear && hint !== null && !['baseline', 'target', 'actual', 'estimate'].includes(hint)) hint = 'year';
  if ((hint === 'target' || hint === 'year' || hint === null) && INTERIM_PATTERN.test(folded)) hint = 'interim';
  const isPartYear = PART_YEAR_PATTERN.test(folded);
  const level = LEVELS[/^([一二三四1-4])级/.exec(bare)?.[1] ?? ''] ?? 0;
  return {
    hint: isPlausible(folded, hint) ? hint : null,
    year,
    yearFrom: years === null ? null : Number(years.groups?.from),
    isPeriod: years !== null || (named === null && period !== null && isStretch),
    isCumulative: /累计/.test(folded) && !/年均|增长|增速/.test(folded),
    isGrowth: hint === 'growth' || /年均|年平均|增速|增长率|增幅/.test(folded),
    isPartYear,
    level,
    isFirstLead: FIRST_LEAD_PATTERN.test(folded),
    tick: /^约束性?(?:指标)?$/.test(bare) ? 'binding' : /^预期性?(?:指标)?$/.test(bare) ? 'expected' : null,
  };
}

/** A header is short: a cell with a sentence in it is none, whatever words it uses. */
function isPlausible(folded: string, hint: HeaderHint | null): boolean {
  const limit = /[A-Za-z]{4}/.test(folded) ? 90 : hint === 'responsible' || hint === 'lead' ? 36 : 22;
  return folded.length <= limit && !/[。；;！？]/.test(folded);
}
