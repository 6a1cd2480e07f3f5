// The items of one clause: each amount with the words around it that say what it measures.
import type { Quantity } from '../quantity/quantity.js';
import { BLANKS, oneOf } from '../words.js';
import type { Clause } from './clauses.js';
import { type Carried, type Description, NOTHING, type Noun, nounOf, yearly } from './describe.js';
import { describeItem, describeNamed, namesBefore, subjectsOf } from './describe-item.js';
import { sharedWithPrevious, withSharedHead } from './list-sharing.js';
import { type Surroundings, withOwner } from './owner.js';
import { lastSeparator, stripTail } from './phrases.js';

const INCLUSION_PATTERN = /[（(](?:含|不含|包括|不包括|包含|其中)[^（()）]{1,40}[）)]/;
/** No name is longer; a clause that is, is cut there. */
const LONGEST_NAME = 160;
const LONGEST_GAP = 6;
const LIST_GAP_PATTERN = /^(?:[、和及与 ,，]|以及){1,3}$/;
/** 涉及, 位于, 现有 describe; they set no target. */
const DESCRIBING_PATTERN = /(?:位于|距离?|占地(?!区|方)|现有|目前|原有|不足|分布|分为|共有|总人口|辖)[^，。；]{0,12}$/;
/** 包括数据20TB describes, 包括数据20TB以上 asks for it. */
const INCLUDING_PATTERN = /(?:包括|包含|含)[^，。；]{0,12}$/;

/** 涉及1.2万户 reaches them as 惠及 does; 涉及20个乡镇 describes. */
const INVOLVING_PATTERN = /涉及[^，。；]{0,12}$/;
const REACHED_UNITS = new Set(['户', '人', '名', '人次']);

const isComma = oneOf('，,；;');
const isEdge = oneOf(`${BLANKS}、，,；;：:。—`);
const startsGoal = oneOf('预规年目任基');
const EACH_PATTERN = /(?:(?<![人户亩平年地日])均|都|各自|分别|双)[^，。；]{0,6}$/;

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly description: Description;
}

export interface Context {
  readonly carried: Carried | null;
  readonly previousNoun: Noun;
  /** What the clause before speaks of. */
  readonly clauseNoun: Noun;
  /** What the clause before gave numbers to, one after the other; then what the whole sentence did. */
  readonly previousNouns: readonly (readonly string[])[];
}

/** The statements of one clause: its quantities with the words that belong to each. */
export function readClause(text: string, clause: Clause, group: readonly Quantity[], context: Context): Item[] {
  const amounts = group.filter((quantity) => quantity.role === 'amount');
  const multiplied = group.filter((quantity) => quantity.role === 'multiplicity');
  const multiplicities =
    multiplied.length === 0 ? null : new Map(multiplied.map((quantity) => [quantity.end, quantity]));
  const items: Item[] = [];
  let { carried, previousNoun } = context;
  let from = clause.start;
  const { clauseNoun } = context;
  const around = (noun: Noun): Surroundings => ({ text, start: clause.start, noun, clauseNoun });
  let last = -1;
  for (let i = 0; i < amounts.length; ) {
    // Where the list ends that this number stands in: looked for once for the whole list.
    if (last < i) last = endOfList(text, amounts, i);
    const first = amounts[i]!;
    const head = text.slice(Math.max(from, first.from - LONGEST_NAME), first.from);
    const multiplicity = multiplicities?.get(first.start);
    const names =
      last > i || multiplicity !== undefined || EACH_PATTERN.test(head.slice(-8))
        ? (subjectsOf(head, multiplicity, last - i + 1) ?? namesBefore(head, context.previousNouns, last - i + 1))
        : null;
    if (names !== null) {
      const end = endOfItem(text, clause, amounts, last);
      const tail = stripTail(head);
      names.forEach((name, k) => {
        const quantity = last > i ? amounts[Math.min(i + k, last)]! : first;
        items.push({
          start: trimStart(text, from, end, from === clause.start),
          end,
          quantity,
          description: withOwner(describeNamed(name, quantity, tail), quantity, around(NOTHING)),
        });
      });
      from = end;
      i = last + 1;
      continue;
    }
    const quantity = amounts[i]!;
    const end = endOfItem(text, clause, amounts, i);
    const after = text.slice(quantity.end, Math.min(end, quantity.end + LONGEST_NAME));
    const start = from === clause.start ? from : from + conjunctionLength(text, from);
    const before = withoutInclusion(text.slice(Math.max(start, quantity.from - LONGEST_NAME), quantity.from));
    // Across a comma a verb is only carried to a number before its noun: 新建20个健身房，30个球场.
    const isFirst = items.length === 0 && isComma(text, clause.start - 1);
    const described = withOwner(
      describeItem(before, after, quantity, carried, previousNoun, isFirst),
      quantity,
      around(previousNoun),
    );
    const inherited = sharedWithPrevious(text, items.at(-1), quantity, described);
    const description = isYearlyToo(items.at(-1)?.description, described)
      ? yearly('每年', described)
      : inherited.description;
    if (isStatement(before, after, quantity, description)) {
      items.push({
        start: trimStart(text, from, end, from === clause.start),
        end: trimEnd(text, quantity.end, end),
        quantity: inherited.quantity,
        description,
      });
      carried = description.carried ?? carried;
      previousNoun = nounOf(description);
    }
    from = end;
    i += 1;
  }
  return withSharedHead(text, items);
}

/** The last of the amounts from `first` on that only 、 or 和 separates. */
function endOfList(text: string, amounts: readonly Quantity[], first: number): number {
  let last = first;
  while (last + 1 < amounts.length && isListGap(text, amounts[last]!.end, amounts[last + 1]!.from)) last += 1;
  return last;
}

function isListGap(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_GAP && LIST_GAP_PATTERN.test(text.slice(from, to));
}

/** 棚户区新开工（含货币化安置）8.1万套: what is counted in is no part of the name. */
function withoutInclusion(before: string): string {
  return before.includes('含') || before.includes('包括') ? before.replace(INCLUSION_PATTERN, '') : before;
}

/** 每年创建精品村20个、示范区10个: the second is by the year as well. */
function isYearlyToo(previous: Description | undefined, { action }: Description): boolean {
  return previous?.subject.startsWith('每年') === true && action !== null && previous.action === action;
}

/** Where the words of one item end: at the separator before the next quantity, or at the end of the clause. */
function endOfItem(text: string, clause: Clause, amounts: readonly Quantity[], index: number): number {
  const quantity = amounts[index]!;
  const next = amounts[index + 1];
  if (next === undefined) return clause.end;
  const gap = text.slice(quantity.end, next.from);
  if (/^(?:、|和|及|与|以及|，|；)/.test(gap)) return quantity.end;
  const separator = lastSeparator(gap);
  return separator === null ? quantity.end : quantity.end + separator.at;
}

/** True for what sets or reports an amount, not for a number in passing. */
function isStatement(before: string, after: string, quantity: Quantity, { subject, isAsserted }: Description): boolean {
  // 6.5%左右的增速可以实现充分就业: what a growth does, not what it is to be.
  const isOf = after.startsWith('的');
  if (isOf && before.trim() === '' && /^的(?:增速|增长|速度)[^，。；]{0,4}(?:可以|能|就能|才能)/.test(after))
    return false;
  if (
    ((isOf || startsGoal(after, 0)) && /^的?(?:(?:预期|规划|年度)?目标|任务目标|基础上)/.test(after)) ||
    (after !== '' && /基础上[，。]?$/.test(after.slice(-4)))
  )
    return false;
  if (subject.length < 4 && subject.replace(/(?:比例|人数|数|面积|里程)$/, '').length < 2) return false;
  if (quantity.implicit) return true;
  const head = before.slice(-16);
  if (
    DESCRIBING_PATTERN.test(head) ||
    (quantity.comparator === 'eq' && INCLUDING_PATTERN.test(head)) ||
    (head.includes('涉及') && !REACHED_UNITS.has(quantity.unit ?? '') && INVOLVING_PATTERN.test(head))
  )
    return false;
  if (isAsserted) return true;
  const isLast = /^[、，。；,;）)\s]*(?:$|(?<=、).)/.test(after);
  return isLast && quantity.form === 'arabic';
}

function trimStart(text: string, from: number, to: number, isFirst: boolean): number {
  let start = from;
  while (start < to && isEdge(text, start)) start += 1;
  const lead = isFirst ? null : /^(?:和|与|及|以及)/.exec(text.slice(start, start + 2));
  return lead === null ? start : start + lead[0].length;
}

/** 和 of 「和市级样板村30个」. */
function conjunctionLength(text: string, from: number): number {
  return /^[、，, ]?(?:和|与|及|以及)?/.exec(text.slice(from, from + 3))?.[0].length ?? 0;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && (isEdge(text, end - 1) || text[end - 1] === '.')) end -= 1;
  return end;
}
