// Small Chinese numerals are mostly words: 一个, 两项补贴, 三大攻坚. They count only right after a verb that makes something.

import { sinceBreak } from '../../statement/around.js';
import { endsWithAction } from '../../statement/verbs.js';
import { oneOf } from '../../words.js';
import { type Quantity, type Refiner, withRoles } from '../quantity.js';

const STRONG_UNIT_PATTERN =
  /^(?:家|所|座|处|条|项|名|支|只|场|次|部|台|套|艘|架|倍|个|间|栋|辆|对|株|亩|公里|公顷|平方米|户|人|元|吨|门|场次|人次|件|颗|张|床|百分点|%)$/;
/** 一 is a number after these only: 建成一所, 设立一家. */
const MAKES_ONE_PATTERN =
  /(?:建成|新建|创办|新增|建有|设有|设立|开设|组建|举办|引进|建好|办好|建立|配备|培养|拥有|创建|成立|不少于|不低于|至少|至少有)(?:了)?$/;
const ONE_IS_WORD_PATTERN =
  /^(?:批|系列|流|体|定|些|般|律|站|步|种|类|套|个(?:个|重要|良好|更|多|更加|新|月|中国|时期|层面|方面|工作|整体|完整|统一|体系|机制|平台|库))/;
const META_NOUN_PATTERN =
  /(?:的)?(?:重点|主要|具体|核心|重大)?(?:任务|指标|方面|领域|举措|措施|环节|原则|要求|问题|维度|层面|关系|意识|自信|维护|阶段|步骤|要素|实事)/y;

function isMetaNounAt(text: string, at: number): boolean {
  META_NOUN_PATTERN.lastIndex = at;
  return META_NOUN_PATTERN.test(text);
}

export const smallChineseNumerals: Refiner = {
  name: 'small-chinese-numerals',
  title: '小的汉字数词多半是词语',
  examples: [
    { text: '推进残疾人两项补贴信息共享', reads: '2 项 eq count (lexical)' },
    { text: '建成三个创新平台', reads: '3 个 eq count' },
    { text: '打造一个平台', reads: '1 个 eq count (lexical)' },
    { text: '积极争取创办一所理工大学', reads: '1 所 eq count' },
    { text: '高技术产业占比提高一倍', reads: '1 倍 eq multiple' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, (quantity) => (isWord(text, quantity) ? 'lexical' : null));
  },
};

function isWord(text: string, { start, end, from, form, value, upper, unit }: Quantity): boolean {
  if (form !== 'chinese' || upper !== null) return false;
  // 人才发展三十条: a name, unless a verb stands before it.
  if (value >= 10)
    return (
      unit === '条' &&
      !/(?:建设|建成|新建|改造|打造|开通|培育|新增|创建)$/.test(text.slice(Math.max(0, from - 8), start))
    );
  const before = text.slice(Math.max(0, from - 8), start);
  const after = text.slice(start + 1, start + 8);
  if (unit === '倍' && /(?:提高|增长|增加|扩大|提升|上升)(?:了|近|约)?$/.test(before)) return false;
  if (value <= 1) return !MAKES_ONE_PATTERN.test(before) || ONE_IS_WORD_PATTERN.test(after);
  if (unit === null || !STRONG_UNIT_PATTERN.test(unit)) return true;
  return !(from < start || endsWithAction(before)) || isMetaNounAt(text, end);
}

/** 提出20项重点任务, 8个方面30条措施: what the document itself is made of. */
export const metaNouns: Refiner = {
  name: 'meta-nouns',
  title: '任务、指标、措施的个数',
  examples: [
    { text: '提出20项重点任务', reads: '20 项 eq count (lexical)' },
    { text: '聚焦9个重点领域', reads: '9 个 eq count (lexical)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, ({ kind, start, end }) =>
      kind === 'count' && (isMetaNounAt(text, end) || isListedPrograms(text, start, end)) ? 'lexical' : null,
    );
  },
};

const isListEnd = oneOf('等这');
const isListUnit = oneOf('项类种');

/** 统筹推进低保、特困、受灾等8项基本救助: the items of a list are counted, none is promised. */
function isListedPrograms(text: string, start: number, end: number): boolean {
  if (!isListEnd(text, start - 1) || !isListUnit(text, end - 1)) return false;
  return !/完成|建成|开工|新建|实施/.test(sinceBreak(text, start, 48));
}

export const vague: Refiner = {
  name: 'vague',
  title: '说不出数的数',
  examples: [
    { text: '孵化数十家企业', reads: '10 家 approx count (vague)' },
    { text: '打造一批平台', reads: '1 批 eq count (vague)' },
    { text: '覆盖上百个码头', reads: '100 个 eq count (vague)' },
  ],
  refine({ text }, quantities) {
    return withRoles(quantities, (quantity) =>
      quantity.vague === '几' || (quantity.unit === '批' && quantity.value <= 1) || isUpwards(text, quantity)
        ? 'vague'
        : null,
    );
  },
};

/** 上百个, 上千家. */
function isUpwards(text: string, { form, start }: Quantity): boolean {
  return (
    form === 'chinese' && text[start - 1] === '上' && text[start - 2] !== '以' && /^[百千万亿]/.test(text.charAt(start))
  );
}
