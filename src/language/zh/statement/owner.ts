// Names that say nothing without the words before them: 投资, 竣工, 结案率, 试点校. What they belong to is looked up there.
import type { Quantity } from '../quantity/quantity.js';
import { oneOf } from '../words.js';
import { matchesOf } from './around.js';
import type { Description, Noun } from './describe.js';
import { nameWithUnit } from './naming.js';
import { stripLead } from './phrases.js';
import { leadingAction } from './verbs.js';

/** 计划投资50亿元, 竣工3699套, 惠及2100多万人: what is done, not to what. */
const BARE_ACT_PATTERN =
  /^(?:基本)?(?:总|计划总|项目总|年度|年度计划|计划)?(?:投资额?|建成|竣工|交付|开工|新开工|开工建设|投产|投用|投入使用|惠及|受益|培训|轮训|培养)$/;
/** What such an act is done to, or done in. */
const OWNER_END_PATTERN =
  /(?:行动|工程|项目|计划|制度|基地|中心|园区|平台|补贴|补助|资助|救助|活动|攻坚|试点|大赛|培训班|住房|安置房|公寓|棚改|旧改|改造|人才房)[”"』」）)]?$/;
const BUSY_WORD_PATTERN =
  /(?:提速|依法|受理|办理|审理|加快|推进|推动|启动|实施|开展|建立|完善|健全|加强|深化|落实|抓好|做好|继续|制定并|加大|对各类|对各级|全力|大力|扎实|深入|全面|新的|全市|全省|全县|全区|我市|我省|我县|我区|一批)/g;
const WORK_TAIL_PATTERN = /(?:建设|工作|任务|力度|政策|覆盖面|水平|，|,){1,3}$/;

/** 年结案率 is of 案件, 毛入学率 of 教育: the head of the words that such a rate belongs to. */
const RATE_OWNERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:年|按期|法定|终局|按时|限期)?(?:结案率|调解率|调解成功率|裁决率|审结率|办结率|破案率|撤诉率)$/,
    /案件|纠纷|争议/g,
  ],
  [/^(?:集团化(?:办学)?覆盖率|集团化(?:办学)?率|毛入学率|净入学率|巩固率|升学率)$/, /教育/g],
  [/^(?:平均|年均|年平均)?(?:PUE|WUE)值?$/, /数据中心|算力中心|智算中心/g],
];
const REACH = 240;

/** 建设改革试点县1个 after 开展“分类办学”改革 → “分类办学”改革试点县. */
const TRIAL_PATTERN = /^(?:试点|示范|先行|样板)(?:县|市|区|校|镇|乡|村|街道|单位|企业|园区|城市|地区|点)/;
const TRIAL_OF_PATTERN = /^.{2,16}(?:改革|行动|工程|计划|模式|机制)$/;
/** 省新时代美丽乡村|示范|县1个、示范|乡镇10个. */
const SHARED_MODIFIER_PATTERN = /^(?:示范|试点|样板|标杆)/;
/** 第一层次|人才5人、第三层次70人. */
const GRADE_PATTERN = /(?:层次|级别|等级|[^一二三四五六七八九十]级)$/;
const GRADED_PATTERN = /(?:层次|级别|等级|级)(?<noun>[^级次别]{2,8})$/;

/** What the patterns above end or begin with: most names are not tried at all. */
const endsAct = oneOf('资额成付工设产用及益训养');
const startsTrial = oneOf('试示先样标');
const endsGrade = oneOf('次别等级');

export interface Surroundings {
  readonly text: string;
  /** Where the clause of the number begins. */
  readonly start: number;
  /** What the words before it in the same sentence speak of. */
  readonly noun: Noun;
  /** What the clause before speaks of, also for the later numbers of a list. */
  readonly clauseNoun: Noun;
}

/** The description with the owner in its subject, where the subject is bare and the words before name one. */
export function withOwner(description: Description, quantity: Quantity, around: Surroundings): Description {
  const { noun } = description;
  if (noun.length > 14 || noun === '') return description;
  const named = (owner: string, kept = owner): Description => ({
    ...description,
    subject: nameWithUnit(`${owner}${noun}`, quantity),
    noun: kept,
    action: description.action ?? noun,
  });
  if (endsAct(noun, noun.length - 1) && BARE_ACT_PATTERN.test(noun)) {
    const owner = ownerOfAct(around);
    return owner === '' ? { ...description, action: description.action ?? noun } : named(owner);
  }
  if (quantity.kind === 'ratio') {
    const owner = ownerOfRate(noun, around);
    return owner === '' ? description : { ...named(owner, `${owner}${noun}`), action: description.action };
  }
  if (quantity.kind !== 'count') return description;
  const isTrial = startsTrial(noun, 0);
  if (isTrial && TRIAL_PATTERN.test(noun)) {
    const whole = around.clauseNoun();
    if (TRIAL_OF_PATTERN.test(whole)) return named(whole, noun);
  }
  const modifier = isTrial ? (SHARED_MODIFIER_PATTERN.exec(noun)?.[0] ?? '') : '';
  const shared = modifier === '' ? -1 : around.noun().indexOf(modifier);
  if (shared >= 3) return named(around.noun().slice(0, shared), `${around.noun().slice(0, shared)}${noun}`);
  const graded =
    endsGrade(noun, noun.length - 1) && GRADE_PATTERN.test(noun)
      ? GRADED_PATTERN.exec(around.noun())?.groups?.noun
      : undefined;
  if (graded === undefined) return description;
  const bare = description.subject.slice(0, description.subject.lastIndexOf(noun) + noun.length);
  return { ...description, subject: nameWithUnit(`${bare}${graded}`, quantity), noun: `${noun}${graded}` };
}

/** The nearest words before that can have money put into them, be built or be taught: in the sentence, else the sentence before. */
function ownerOfAct({ text, start, noun }: Surroundings): string {
  const named = cleaned(noun());
  if (OWNER_END_PATTERN.test(named)) return named;
  let end = start;
  for (let clauses = 0; clauses < 2 && end > 0; clauses++) {
    const to = end - 1;
    let from = to;
    while (from > 0 && to - from < 60 && !'，。；：:\n'.includes(text[from - 1]!)) from -= 1;
    const words = cleaned(text.slice(from, to));
    if (OWNER_END_PATTERN.test(words)) return words;
    end = from;
    if (text[to] === '\n' || (text[from - 1] ?? '\n') === '\n' || text[from - 1] === '。') break;
  }
  return '';
}

function cleaned(words: string): string {
  let rest = words.trim().replace(WORK_TAIL_PATTERN, '');
  let from = 0;
  for (const match of matchesOf(rest, BUSY_WORD_PATTERN))
    if (rest.length - match.index - match[0].length >= 2) from = match.index + match[0].length;
  rest = stripLead(rest.slice(from));
  const verb = leadingAction(rest);
  return verb?.isMaking && rest.length > verb.verb.length + 2 ? rest.slice(verb.verb.length) : rest;
}

/** 做好…引发的劳动人事争议案件处理。…争取年结案率 → 劳动人事争议案件. */
function ownerOfRate(noun: string, { text, start }: Surroundings): string {
  const head = '率E值'.includes(noun.at(-1) ?? ' ') ? RATE_OWNERS.find(([rate]) => rate.test(noun))?.[1] : undefined;
  if (head === undefined) return '';
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH, 0);
  const before = text.slice(from, start);
  let owner = '';
  for (const match of matchesOf(before, head)) {
    const end = match.index + match[0].length;
    const words = /[^，。；：、的（(“”"\d]{2,14}$/.exec(before.slice(Math.max(0, end - 16), end))?.[0] ?? '';
    const name = cleaned(words);
    if (name.length > match[0].length) owner = name;
  }
  return owner;
}
