// Comparators before and after a number. 以上 and 以内 include the number (Civil Code, art. 1259); 超过 and 低于 do not.
import type { Comparator } from '../../model/plan.js';
import { oneOf, wordsUpTo } from './words.js';

export interface ComparatorWord {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
}

const AFTER: readonly (readonly [Comparator, string])[] = [
  ['ge', '(?:及|或|含)?以上|及其以上|以上\\(含\\)|起(?=[,，。;；)）]|$)'],
  ['le', '(?:及|或)?(?:以下|以内|之内)|内(?=[,，。;；、)）完办反响送到出赶抵得]|$)'],
  ['approx', '左右|上下|前后'],
];

const BEFORE: readonly (readonly [Comparator, string])[] = [
  [
    'ge',
    '不低于|不少于|不小于|不得低于|不得少于|不得小于|不能低于|不能少于|应不低于|至少|最少|最低|高于或等于|大于等于|大于或等于|≥|>=',
  ],
  [
    'le',
    '不高于|不超过|不多于|不大于|不超|不得超过|不得高于|不得大于|不得多于|不能超过|不突破|不逾|最多|至多|最高|最长|最大|控制在|小于等于|小于或等于|低于或等于|≤|<=',
  ],
  ['gt', '突破|超过|超出|高于|大于|多于|逾|超|>'],
  ['lt', '低于|少于|小于|不足|不到|不满|<'],
  ['approx', '大约|约为|约|近|接近|大概|将近|约占|左右'],
];

const AFTER_PATTERNS = AFTER.map(([comparator, words]) => [comparator, new RegExp(` ?(?:${words})`, 'y')] as const);
/** Every comparator after a number begins with one of these. */
const startsAfter = oneOf('及或含以起之内左上前 ');
const BEFORE_WORDS = new Map(
  BEFORE.flatMap(([comparator, words]) => words.split('|').map((word) => [word, comparator] as const)),
);
const wordBefore = wordsUpTo(BEFORE_WORDS.keys());
/** Between the comparator and its number: 超过了, 达到, a blank, 到, 为, 在. */
const fillerBefore = wordsUpTo(['了', '到', '达到', '达', '为', '在', '全国平均', ' ']);

const AT_LEAST_PATTERN = /至少(?:要|应|需)?[^，。；、\d]{1,6}$/;
const isOf = oneOf('的');
const isBlank = oneOf(' ');
const isAtLeastStop = oneOf('，。；、0123456789少');
/** 不高于合同金额的30%, 不低于机构床位的60%: the number is a share of what stands between. */
const SHARE_OF_PATTERN =
  /(?<word>不低于|不少于|不高于|不超过|超过|高于|低于|少于|至少占|占)(?:了)?[^，。；、\d的]{1,20}的 ?$/;
const SHARE_COMPARATORS: Readonly<Record<string, Comparator>> = {
  不低于: 'ge',
  不少于: 'ge',
  至少占: 'ge',
  不高于: 'le',
  不超过: 'le',
  超过: 'gt',
  高于: 'gt',
  低于: 'lt',
  少于: 'lt',
};

/** The comparator that stands right after a number and its unit: 「以上」 of 「90%以上」. */
export function readComparatorAfter(folded: string, at: number): ComparatorWord | null {
  if (!startsAfter(folded, at)) return null;
  for (const [comparator, pattern] of AFTER_PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(folded);
    if (found !== null) return { start: at, end: at + found[0].length, comparator };
  }
  return null;
}

/** The comparator that stands right before a number: 「不低于」 of 「不低于90%」. */
export function readComparatorBefore(folded: string, at: number): ComparatorWord | null {
  let end = at;
  for (let fillers = 0; fillers < 2; fillers++) {
    const word = wordBefore(folded, end);
    const comparator = word === null ? undefined : BEFORE_WORDS.get(word);
    if (word !== null && comparator !== undefined) return { start: end - word.length, end, comparator };
    const filler = fillerBefore(folded, end);
    if (filler === null) break;
    end -= filler.length;
  }
  // 至少建有1个: the verb stands in between and stays with the words before.
  if (isAtLeastNear(folded, at) && AT_LEAST_PATTERN.test(folded.slice(Math.max(0, at - 10), at)))
    return { start: at, end: at, comparator: 'ge' };
  if (!isOf(folded, isBlank(folded, at - 1) ? at - 2 : at - 1)) return null;
  const found = SHARE_OF_PATTERN.exec(folded.slice(Math.max(0, at - 28), at));
  const comparator = SHARE_COMPARATORS[found?.groups?.word ?? ''];
  if (found === null || comparator === undefined) return null;
  const start = Math.max(0, at - 28) + found.index;
  return { start, end: start + (found.groups?.word ?? '').length, comparator };
}

function isAtLeastNear(folded: string, at: number): boolean {
  for (let i = at - 1; i > at - 9; i--) {
    if (!isAtLeastStop(folded, i)) continue;
    if (folded[i] !== '少') return false;
    if (i > 0 && folded[i - 1] === '至') return true;
  }
  return false;
}
