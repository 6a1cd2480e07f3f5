// Names of offices, bureaus and other bodies that a plan makes responsible: splitting a list of them, telling them from other words.

import { matchesOf } from '../../util/matches.js';
import { trimOf } from '../../util/trim.js';
import { withoutFootnoteMarks } from './footnote-marks.js';

/** 列第一位的为牵头单位，下同 · 排在第一位的部门为牵头部门 · 列首位者为牵头单位 · 第一个单位为牵头单位 */
export const LEAD_RULE_PATTERN =
  /(?:责任)?(?:单位|部门)?中?(?:列|排列|排名|排序|排|位列|居|位居)(?:在|于|为)?(?:第[一1](?:位|个|名)?|首位|首个|最前面?)(?:的|者)?(?:责任)?(?:单位|部门)?(?:的)?(?:为|是|系)(?:总)?牵头(?:责任)?(?:单位|部门)?|(?:第[一1]个|首个|第[一1]|首位)(?:责任)?(?:单位|部门)?(?:为|是|系)(?:总)?牵头(?:责任)?(?:单位|部门)?/;

const OPENING = '（(〔【[［{｛〈<';
const CLOSING = '）)〕】]］}｝〉>';

export function isOpening(char: string): boolean {
  return OPENING.includes(char);
}

export function isClosing(char: string): boolean {
  return CLOSING.includes(char);
}

/** Splits at the separators that stand outside brackets. */
export function splitOutside(text: string, isSeparator: (char: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (isOpening(char)) depth++;
    else if (isClosing(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(char)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** 各市 before 、县〔市、区〕政府: the first half of a set phrase that is one name. */
const PHRASE_HEAD_PATTERN =
  /^(?:全市|全省|全区|全县)?各(?:设区的?|地级|县级)?(?:市|州|县|区|旗|盟|镇|乡|乡镇|乡（镇）|街道|区县|市区|市州|地|省|自治区|地区)$/;
/** Its second half: 县〔市、区〕政府, 县级市政府, 街道办事处, 县（市）, 直辖市及计划单列市人民政府. */
const PHRASE_TAIL_PATTERN =
  /^(?:县级市|县|区|市|州|盟|旗|镇|乡|街道|自治区|直辖市|自治州|管委会|开发区|园区|功能区|新区)(?:[（(〔[【][^）)〕\]】]{1,16}[）)〕\]】])?(?:[和及]?(?:县|区|市|镇|街道|功能区|开发区|园区|新区|新疆生产建设兵团|计划单列市))?(?:人民)?(?:政府|党委|党委和政府|党委政府|管委会|办事处|街道办事处|党工委|民政局|教育局|卫生健康局)?$/;
const NAMED_TAIL_END_PATTERN = /(?:政府|党委|管委会|办事处|党工委|局)$/;

/** What may stand behind 等 for unnamed others: 等部门, 等有关单位, 等市级有关部门和单位. */
const OTHERS_PATTERN = /^[市省县区级有关相各责任成员职能其他部门单位方面地企业机构和与及、\d个家]{0,20}$/;

/**
 * The names in a list: 、 and ， separate, brackets and set phrases (各市、县〔市、区〕政府) hold together, 等 is dropped,
 * 和 separates two names (市教育局和市财政局) and stays inside one (文化和旅游部).
 */
export function splitUnits(text: string): string[] {
  const parts = splitOutside(withoutFootnoteMarks(text), (char) => '、，,；;／/｡'.includes(char) || char === '·')
    .flatMap((part) => splitBlanks(part))
    .map((part) => tidy(part))
    .filter((part) => part !== '');
  return mergePhrases(parts)
    .flatMap((part) => splitConjunction(part))
    .map((part) => tidy(withoutOthers(part)))
    .filter((part) => part !== '' && !/^(?:[/\\—–-]+|无|暂无|等)$/.test(part));
}

/** 市发展改革委 市财政局 is two names, 市人民政府 办公厅 one, and 市发展改革委 张三 a name with a person behind it. */
function splitBlanks(part: string): string[] {
  const tokens = splitOutside(part.trim(), (char) => /\s/.test(char)).filter((token) => token !== '');
  if (tokens.length < 2) return [tokens[0] ?? ''];
  const names: string[] = [];
  let name = tokens[0]!;
  for (const token of tokens.slice(1)) {
    if (isPlainlyUnit(name) && opensName(name, token)) {
      names.push(name);
      name = token;
    } else if (!(isPlainlyUnit(name) && PERSON_PATTERN.test(token) && !isUnit(token))) {
      name += (/[A-Za-z\d]$/.test(name) && /^[A-Za-z\d]/.test(token) ? ' ' : '') + token;
    }
  }
  return [...names, name];
}

/** Second halves of names that a line break or a blank parts from the first. */
const NAME_REST_PATTERN =
  /^(?:人民政府|委员会|管委会|管理委员会|管理局|监督管理局|监管局|管理中心|服务中心|办公厅|办公室|办事处|工作部|工作局|研究院|研究室|分局|分行|支行|分公司|监管分局|公安局|税务局|调查队|总队|支队|大队|工作委员会|工作领导小组|领导小组|指挥部|开发区管委会|有关部门|有关单位|相关部门|相关单位)$/;
const BRANCH_OF_PATTERN =
  /^(?:国家税务总局|国家统计局|国家金融监(?:督)?管(?:理)?总局|中国人民银行|国网|中国.{1,6}(?:银行|公司|集团))/;

/** Whether a token begins a name of its own behind a whole one. */
function opensName(before: string, token: string): boolean {
  if (!isUnit(token) || NAME_REST_PATTERN.test(token)) return false;
  if (/(?:处|科|室|股|站)$/.test(token) && !/^[省市县区各]/.test(token)) return false;
  if (BRANCH_OF_PATTERN.test(before) && /(?:局|行|公司|队)$/.test(token) && before.length <= 12) return false;
  if (/^(?:各|省|市|县|区|州|镇|乡|国家|中国|其他|相关|有关)/.test(token)) return true;
  // 市委 组织部, 市政府 办公室
  return token.length >= 3 && !/(?:^|[省市县区州旗盟])(?:[党工纪]?委|政府|人大|政协)$/.test(before);
}

const SURNAME =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const PERSON_PATTERN = new RegExp(`^[${SURNAME}][\\u3400-\\u9fff某×X]{1,2}$`);

function tidy(text: string): string {
  return trimOf(
    text.replace(/(?<=[\u3400-\u9fff（）〔〕、])[ \u3000\u00a0](?=[ \u3000\u00a0]?[\u3400-\u9fff（）〔〕、])/g, ''),
    '。.：:',
  );
}

/** 海关总署、商务部等有关部门 names two. */
function withoutOthers(part: string): string {
  const at = part.lastIndexOf('等');
  return at >= 0 && OTHERS_PATTERN.test(part.slice(at + 1)) ? part.slice(0, at) : part;
}

function mergePhrases(parts: readonly string[]): string[] {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (
      last !== undefined &&
      PHRASE_TAIL_PATTERN.test(part) &&
      (PHRASE_HEAD_PATTERN.test(last) || (/^各.{1,8}、/.test(last) && !NAMED_TAIL_END_PATTERN.test(last)))
    ) {
      merged[merged.length - 1] = `${last}、${part}`;
    } else merged.push(part);
  }
  return merged;
}

const NAME_END_PATTERN =
  /(?:局|委|厅|办|署|院|政府|公司|集团|银行|中心|联合会|残联|妇联|办公室|管委会|总局|部门|海关|大学)$/;

/** 市教育局和市财政局 → both; 各县（市、区）政府及市级有关部门 → both; 文化和旅游部 → one. */
function splitConjunction(part: string): string[] {
  for (const match of matchesOf(part, /以及|[和及与暨]/g)) {
    const left = part.slice(0, match.index);
    const right = part.slice(match.index + match[0].length);
    const bare = left.replace(/[（(〔][^（()）〔〕]*[）)〕]$/, '');
    if (!NAME_END_PATTERN.test(bare) || !isUnit(right) || /^(?:人民)?政府$/.test(right)) continue;
    if (/^(?:单位|部门|有关单位|相关单位)$/.test(right)) continue;
    return [left, ...splitConjunction(right)];
  }
  return [part];
}

/** The endings of names of bodies. */
const UNIT_END_PATTERN =
  /(?:局|委|厅|部|办|室|署|院|行|会|处|司|科|站|所|队|社|校|学|馆|团|政府|中心|集团|联|协|组|专班|区|县|市|镇|乡|街道|单位|部门|机构|地方|地区|各地|盟|旗|州|省|企业|公司|海关|税务|电网|电力|供电|联通|电信|移动|铁塔|邮政|网信|台|园|基地|平台|主体|口岸|机场|港|厂|人行|武警|消防|法院|检察院|分行|支行|总队|支队|大队|军分区|兵团|方面|指挥部|联盟|高校|专员|镇街|乡镇|村|社区|国资|总工会|领导小组|党委|党组|党工委|网格|中广有线)$/;
const NOT_A_UNIT_PATTERN =
  /^(?:含|包括|不含|如|例如|即|以下|下同|试行|原|详见|见|第|另|其中|比如|包含|除|不包括|暂定|或|等)|[。；：:“”"《》？！!?=＝]|\d{4}年|以上|以下|以内/;

/** With what it has in brackets. */
const LONGEST_NAME = 200;

/** True for what reads as the name of a body: 市教育局, 各县（市、区）人民政府, 各有关单位, 申康医院发展中心. */
export function isUnit(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const bare = name.replace(/[（(〔[][^（()）〔〕[\]]*[）)〕\]]$/, '').trim();
  return bare.length >= 2 && bare.length <= 40 && UNIT_END_PATTERN.test(bare) && !NOT_A_UNIT_PATTERN.test(bare);
}

/** A name that could hardly be anything else: 市教育局, 财政部, 各有关单位, 各区政府. */
export function isPlainlyUnit(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const bare = name.replace(/[（(〔[][^（()）〔〕[\]]*[）)〕\]]$/, '').trim();
  return (
    isUnit(name) &&
    (/^各.{0,12}(?:区|县|市|镇|乡|街道|地|州|盟|旗|镇街|园区)$/.test(bare) ||
      /(?:局|委|厅|部|办|署|院|政府|中心|公司|集团|银行|会|单位|部门|办公室|管委会|办事处|海关|残联|妇联|团委|工会|分行|支队|总队|监管局|部队|行|党组|党委|工委|纪委|工商联|[文侨社]联|社科联|科协|供销社|总队|大队)$/.test(
        bare,
      )) &&
    !/^(?:内部|全部|局部|东部|西部|中部|南部|北部|干部|社会|机会|协会|学会|商会|工会|委员会|部分|医院|法院|学院|单位|部门|公司|集团|银行|中心|政府)$/.test(
      bare,
    )
  );
}
