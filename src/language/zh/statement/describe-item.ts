// One quantity of a clause, described by the words that belong to it; or several, by the names of a list.
import type { Quantity } from '../quantity/quantity.js';
import { BLANKS, oneOf } from '../words.js';
import { matchesOf, untilMatch } from './around.js';
import { type Carried, type Description, type Noun, withChange } from './describe.js';
import { describeAfter } from './describe-after.js';
import { describeBefore } from './describe-before.js';
import { distributeNames } from './distribute.js';
import { nameWithUnit } from './naming.js';
import { isMetric, stripLead, stripTail, type Tail } from './phrases.js';
import { leadingAction } from './verbs.js';

/** 4.3亿人次受益, 1700多万人次受惠. */
const BENEFITED_PATTERN = /^(?:受益|受惠|获益)[，。；、]?$/;

const DONE_WITHIN_PATTERN =
  /^(?<whom>[^，。；\d]{0,12}?)(?:得到有效|得到|完成)?(?<act>(?:到达|送达|赶到|抵达)(?:[^，。；\d]{0,10}现场)?|办结|响应|救助|处置)(?:灾区)?(?=[，。；、）)]|$)/;

const startsWithMark = oneOf(`${BLANKS}、，。；,;`);

/** Describes one quantity by the words of its item before and after it. */
export function describeItem(
  before: string,
  after: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: Noun,
  isFirst: boolean,
): Description {
  if (quantity.implicit) return describeImplicit(before, after, quantity, previousNoun);
  // 4.3亿人次受益
  if (after.length < 4 && BENEFITED_PATTERN.test(after) && before.trim() === '')
    return {
      subject: `${after.slice(0, 2)}${quantity.unit === '人次' ? '人次' : '人数'}`,
      action: after.slice(0, 2),
      noun: after.slice(0, 2),
      change: null,
      isAsserted: true,
      carried: null,
    };
  const rest = startsWithMark(after, 0) ? after.replace(/^[、，。；,;\s]{1,6}/, '') : after;
  // 急救|15分钟到达: how long it takes.
  const done = quantity.kind === 'duration' ? DONE_WITHIN_PATTERN.exec(rest)?.groups : undefined;
  if (done !== undefined) {
    const { whom = '', act = '' } = done;
    const who = whom === '' ? stripLead(before).replace(/(?:基本|能够)?实现$/, '') : whom;
    const noun = `${who}${act.length === 4 ? act.replace('现场', '') : act}时间`;
    return { subject: noun, action: act.slice(0, 2), noun, change: null, isAsserted: true, carried: null };
  }
  const isNounAfter =
    rest !== '' &&
    !/^[、，。；,;）)（(]/.test(after.trimStart()) &&
    !/^(?:以上|左右|的水平|的目标|的要求|之间|水平|目标|安排|不变|为止|增长|速度|的速度|标准|的标准|目标任务)/.test(
      rest,
    );
  return isNounAfter
    ? describeAfter(before, rest, quantity, carried, previousNoun)
    : describeBefore(before, quantity, isFirst ? null : carried, previousNoun);
}

function describeImplicit(before: string, after: string, quantity: Quantity, previousNoun: Noun): Description {
  const { noun, level } = stripTail(stripLead(before));
  const verb = leadingAction(noun);
  const isLight = verb !== null && (verb.isMaking || verb.verb === '落实' || verb.verb === '保持');
  const bare = isLight && noun.length > verb.verb.length + 1 ? noun.slice(verb.verb.length) : noun;
  // 5个加快发展县实现全覆盖: whom it covers; what is covered stands in the clause before.
  const named = bare === '' ? previousNoun() : `${bare}${/^\d/.test(bare) ? previousNoun() : ''}`;
  const name = named.replace(/(?:动态|应用|覆盖率?)$/, '');
  const base = { action: level ?? verb?.verb ?? null, noun: name, change: null, isAsserted: true, carried: null };
  if (quantity.value === 0) return { ...base, subject: `${name}数` };
  if (quantity.end - quantity.start > 3)
    return { ...base, subject: `${name}达到${after.replace(/[，。；]{1,3}$/, '')}的比例` };
  return { ...base, subject: `${name}覆盖率` };
}

/** 分别, 均 and 两个100%: as many names as numbers, or null where the words do not give them. */
export function subjectsOf(before: string, multiplicity: Quantity | undefined, count: number): string[] | null {
  const words = (multiplicity === undefined ? before : before.slice(0, Math.max(0, before.length - 2))).replace(
    /双$/,
    '',
  );
  const head = stripLead(words);
  const verbless = stripTail(
    untilMatch(head, /(?:(?<![人户亩平年地日])均|都|分别|各自|全部)(?=[^，。；]{0,16}$)/),
  ).noun;
  const names = distributeNames(verbless.replace(/^(?:实现|确保|保持|推动|力争|使)(?=.{2})/, ''));
  if (multiplicity !== undefined) return names.length === multiplicity.value ? names : null;
  if (count === 1) return names.length > 1 && names.every((name) => isMetric(name)) ? names : null;
  if (names.length === count) return names;
  // 完成率分别于2024年、2025年达到85%、100%: one name, a year for each number.
  if (names.length === 1 && isByYear(head, count)) return new Array<string>(count).fill(names[0]!);
  return null;
}

const YEAR_PATTERN = /(?:19|20)\d\d ?年/g;

function isByYear(head: string, count: number): boolean {
  return head.includes('年') && head.includes('分别') && matchesOf(head.slice(-40), YEAR_PATTERN).length === count;
}

/** 旅游总收入1500亿元、接待游客1.2亿人次，年均分别增长10%、8%: the two that the clause before names, or the clauses before. */
export function namesBefore(head: string, lists: readonly (readonly string[])[], count: number): string[] | null {
  const isBare = head.includes('分别') && stripTail(stripLead(head).replace('分别', '')).noun === '';
  const nouns = isBare && count > 1 ? lists.find((list) => list.length === count) : undefined;
  return nouns === undefined ? null : [...nouns];
}

export function describeNamed(name: string, quantity: Quantity, { level, change }: Tail): Description {
  const noun = stripLead(name);
  const subject = withChange(nameWithUnit(noun, quantity), quantity, change);
  return { subject, action: level ?? change, noun, change, isAsserted: true, carried: null };
}
