// Text → statements: each quantity that is an amount, with what it measures, how surely, until when, and in which tense.
import type { Quantity } from '../quantity/quantity.js';
import { untilMatch, withoutTrailing } from './around.js';
import { type Clause, clauseIndexes } from './clauses.js';
import { type Carried, type Description, withChange } from './describe.js';
import { describeAfter } from './describe-after.js';
import { describeBefore } from './describe-before.js';
import { distributeNames } from './distribute.js';
import { nameWithUnit } from './naming.js';
import { isMetric, lastSeparator, stripLead, stripTail, type Tail } from './phrases.js';
import { findStrengthMarks, type Strength, strengthAt } from './strength.js';
import { leadingAction } from './verbs.js';

export interface Statement {
  /** False where no verb and no comparator says that the number is to be reached: 城镇失业人员再就业1.5万人. */
  readonly isAsserted: boolean;
  /** The clause, or the item of a list, that makes the statement. */
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  /** Where its sentence begins. */
  readonly sentenceStart: number;
  readonly quantity: Quantity;
  readonly subject: string;
  readonly action: string | null;
  readonly strength: Strength;
  readonly change: string | null;
}

/** No name is longer; a clause that is, is cut there. */
const LONGEST_NAME = 160;
const LIST_GAP_PATTERN = /^(?:[、和及与 ,，]|以及){1,3}$/;
/** 涉及, 位于, 现有 describe; they set no target. */
/** 本市辖9个县，总人口920万人，面积…: a portrait of the place, to the end of the sentence. */
const PORTRAIT_PATTERN = /总人口|[市县区省]辖|位于|地处|东临|毗邻/;
const DESCRIBING_PATTERN =
  /(?:涉及|位于|距离?|占地|现有|目前|原有|包括|包含|含|不足|分布|分为|共有|总人口|辖)[^，。；]{0,12}$/;

/** Reads the statements of a folded text. `quantities` and `clauses` are those of the same text. */
export function readStatements(text: string, clauses: readonly Clause[], quantities: readonly Quantity[]): Statement[] {
  const statements: Statement[] = [];
  const at = clauseIndexes(
    clauses,
    quantities.map((quantity) => quantity.start),
  );
  if (quantities.length === 0) return statements;
  const sentenceStarts = startsOfSentences(clauses);
  const marks = findStrengthMarks(text);
  let previous: Description | null = null;
  let previousSentence = -1;
  let previousNouns: string[] = [];
  let lastClause = -1;
  let carried: Carried | null = null;
  for (let i = 0; i < quantities.length; ) {
    const clauseIndex = at[i]!;
    let next = i;
    while (next < quantities.length && at[next] === clauseIndex) next += 1;
    const clause = clauses[clauseIndex];
    const group = quantities.slice(i, next);
    i = next;
    if (clause === undefined || !group.some((quantity) => quantity.role === 'amount')) continue;
    if (clause.sentence !== previousSentence) {
      previous = null;
      previousNouns = [];
      carried = null;
      lastClause = -1;
    }
    // A verb may stand in the clause before, ahead of a colon or a comma: 打造示范工程：市级中心和13个县级中心，100个服务站.
    const between = verbBetween(text, clauses, lastClause, clauseIndex, clause.sentence);
    if (between !== null) carried = between.carried;
    const context: Context = {
      carried,
      previousNoun: previous?.noun ?? nounBefore(text, clauses, clauseIndex),
      previousNouns,
    };
    const sentenceStart = sentenceStarts[clause.sentence] ?? clause.start;
    if (PORTRAIT_PATTERN.test(text.slice(sentenceStart, Math.min(sentenceStart + 120, clause.end)))) continue;
    const clauseHead = text.slice(clause.start, clause.start + 16);
    const items: readonly Item[] = readClause(text, clause, group, context);
    previousNouns = items.map((item) => item.description.noun);
    for (const item of items) {
      statements.push({
        start: item.start,
        end: item.end,
        clause,
        sentenceStart,
        quantity: item.quantity,
        subject: item.description.subject,
        action: item.description.action,
        change: item.description.change,
        isAsserted: item.description.isAsserted,
        strength: strengthAt(marks, sentenceStart, item.quantity.end, clauseHead),
      });
      previous = item.description;
      carried = item.description.carried ?? carried;
    }
    previousSentence = clause.sentence;
    lastClause = clauseIndex;
  }
  return statements;
}

function startsOfSentences(clauses: readonly Clause[]): number[] {
  const starts: number[] = [];
  for (const clause of clauses) starts[clause.sentence] ??= clause.start;
  return starts;
}

/** The leading verb of the nearest clause without quantities between two that have some. */
function verbBetween(
  text: string,
  clauses: readonly Clause[],
  last: number,
  current: number,
  sentence: number,
): { carried: Carried | null } | null {
  for (let i = current - 1; i > last && i >= current - 3; i--) {
    const clause = clauses[i];
    if (clause === undefined || clause.sentence !== sentence) break;
    if (clause.isBracketed) continue;
    const verb = leadingAction(stripLead(text.slice(clause.start, Math.min(clause.end, clause.start + 60))));
    const isColon = /[：:]/.test(text[clause.end] ?? '');
    return { carried: verb !== null && isColon ? { ...verb, owner: '' } : null };
  }
  return null;
}

/** What the clause before speaks of, for a clause that names nothing itself. */
function nounBefore(text: string, clauses: readonly Clause[], index: number): string {
  const clause = clauses[index];
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const before = clauses[i];
    if (before === undefined || clause === undefined || before.sentence !== clause.sentence) break;
    if (before.isBracketed) continue;
    const words = stripLead(text.slice(before.start, Math.min(before.end, before.start + 60)));
    if (words.length < 2) continue;
    const verb = leadingAction(words);
    const named = /^[^\d]*?(?:19|20)?[^\d]{0,30}/.exec(words.replace(/(?:19|20)\d\d年/, ''))?.[0] ?? '';
    const noun = stripTail(verb === null ? named : named.slice(verb.verb.length)).noun;
    return withoutTrailing(noun, /(?:整治|提升|改造|建设|发展|治理|创建|工作|等)$/).slice(0, 30);
  }
  return '';
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly description: Description;
}

interface Context {
  readonly carried: Carried | null;
  readonly previousNoun: string;
  /** What the clause before gave numbers to, one after the other. */
  readonly previousNouns: readonly string[];
}

/** The statements of one clause: its quantities with the words that belong to each. */
function readClause(text: string, clause: Clause, group: readonly Quantity[], context: Context): Item[] {
  const amounts = group.filter((quantity) => quantity.role === 'amount');
  const items: Item[] = [];
  const multiplicities = new Map(
    group.filter((quantity) => quantity.role === 'multiplicity').map((quantity) => [quantity.end, quantity]),
  );
  let { carried, previousNoun } = context;
  let from = clause.start;
  for (let i = 0; i < amounts.length; ) {
    let last = i;
    while (last + 1 < amounts.length && LIST_GAP_PATTERN.test(text.slice(amounts[last]!.end, amounts[last + 1]!.from)))
      last += 1;
    const first = amounts[i]!;
    const head = text.slice(Math.max(from, first.from - LONGEST_NAME), first.from);
    const multiplicity = multiplicities.get(first.start);
    const names =
      last > i || multiplicity !== undefined || /(?:均|都|各自|分别|双)[^，。；]{0,6}$/.test(head)
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
          description: describeNamed(name, quantity, tail),
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
    const before = text.slice(Math.max(start, quantity.from - LONGEST_NAME), quantity.from);
    // Across a comma a verb is only carried to a number before its noun: 新建20个健身房，30个球场.
    const isFirst = items.length === 0 && /[，,；;]/.test(text[clause.start - 1] ?? '');
    const description = describe(before, after, quantity, carried, previousNoun, isFirst);
    if (isStatement(before, after, quantity, description)) {
      items.push({
        start: trimStart(text, from, end, from === clause.start),
        end: trimEnd(text, quantity.end, end),
        quantity,
        description,
      });
      carried = description.carried ?? carried;
      previousNoun = description.noun;
    }
    from = end;
    i += 1;
  }
  return items;
}

function describe(
  before: string,
  after: string,
  quantity: Quantity,
  carried: Carried | null,
  previousNoun: string,
  isFirst: boolean,
): Description {
  if (quantity.implicit) return describeImplicit(before, after, quantity, previousNoun);
  const rest = after.replace(/^[、，。；,;\s]{1,6}/, '');
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

function describeImplicit(before: string, after: string, quantity: Quantity, previousNoun: string): Description {
  const { noun, level } = stripTail(stripLead(before));
  const verb = leadingAction(noun);
  const bare = verb?.isMaking && noun.length > verb.verb.length + 1 ? noun.slice(verb.verb.length) : noun;
  // 5个加快发展县实现全覆盖: whom it covers; what is covered stands in the clause before.
  const named = bare === '' ? previousNoun : `${bare}${/^\d/.test(bare) ? previousNoun : ''}`;
  const name = named.replace(/(?:动态|应用|覆盖)$/, '');
  const base = { action: level ?? verb?.verb ?? null, noun: name, change: null, isAsserted: true, carried: null };
  if (quantity.value === 0) return { ...base, subject: `${name}数` };
  if (quantity.end - quantity.start > 3)
    return { ...base, subject: `${name}达到${after.replace(/[，。；]{1,3}$/, '')}的比例` };
  return { ...base, subject: `${name}覆盖率` };
}

/** 分别, 均 and 两个100%: as many names as numbers, or null where the words do not give them. */
function subjectsOf(before: string, multiplicity: Quantity | undefined, count: number): string[] | null {
  const words = (multiplicity === undefined ? before : before.slice(0, Math.max(0, before.length - 2))).replace(
    /双$/,
    '',
  );
  const head = stripLead(words);
  const verbless = stripTail(untilMatch(head, /(?:均|都|分别|各自|全部)(?=[^，。；]{0,16}$)/)).noun;
  const names = distributeNames(verbless.replace(/^(?:实现|确保|保持|推动|力争|使)(?=.{2})/, ''));
  if (multiplicity !== undefined) return names.length === multiplicity.value ? names : null;
  if (count === 1) return names.length > 1 && names.every((name) => isMetric(name)) ? names : null;
  if (names.length === count) return names;
  return null;
}

/** 旅游总收入1500亿元、接待游客1.2亿人次，年均分别增长10%、8%: the two that the clause before names. */
function namesBefore(head: string, nouns: readonly string[], count: number): string[] | null {
  const isBare = head.includes('分别') && stripTail(stripLead(head).replace('分别', '')).noun === '';
  return isBare && count > 1 && nouns.length === count ? [...nouns] : null;
}

function describeNamed(name: string, quantity: Quantity, { level, change }: Tail): Description {
  const noun = stripLead(name);
  const subject = withChange(nameWithUnit(noun, quantity), quantity, change);
  return { subject, action: level ?? change, noun, change, isAsserted: true, carried: null };
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
  if (/^的?(?:(?:预期|规划|年度)?目标|任务目标|基础上)/.test(after) || /基础上[，。]?$/.test(after)) return false;
  if (subject.replace(/(?:比例|人数|数|面积|里程)$/, '').length < 2) return false;
  if (quantity.implicit || isAsserted) return !DESCRIBING_PATTERN.test(before.slice(-16)) || quantity.implicit;
  if (DESCRIBING_PATTERN.test(before.slice(-16))) return false;
  const isLast = after.replace(/[、，。；,;）)\s]/g, '') === '';
  return isLast && quantity.form === 'arabic';
}

function trimStart(text: string, from: number, to: number, isFirst: boolean): number {
  let start = from;
  while (start < to && /[\s、，,；;：:。—]/.test(text[start]!)) start += 1;
  const lead = /^(?:和|与|及|以及)/.exec(text.slice(start, start + 2));
  return isFirst || lead === null ? start : start + lead[0].length;
}

/** 和 of 「和市级样板村30个」. */
function conjunctionLength(text: string, from: number): number {
  return /^[、，, ]?(?:和|与|及|以及)?/.exec(text.slice(from, from + 3))?.[0].length ?? 0;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s、，,；;：:。—.]/.test(text[end - 1]!)) end -= 1;
  return end;
}

/** 下降3% is a change, 增长6% a growth rate; 每万人医生数达3.8名 a rate. */
export function kindOfStatement({
  quantity,
  subject,
  change,
}: Pick<Statement, 'quantity' | 'subject' | 'change'>): Quantity['kind'] {
  if (quantity.kind === 'ratio' && change !== null) return /增长|增速|递增|涨幅|增幅/.test(change) ? 'rate' : 'change';
  if (quantity.kind === 'count' && /每(?:[十百千万亿]|\d)/.test(subject)) return 'rate';
  return quantity.kind;
}
