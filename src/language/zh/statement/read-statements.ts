// Text → statements: each quantity that is an amount, with what it measures, how surely, until when, and in which tense.
import type { Quantity } from '../quantity/quantity.js';
import { oneOf } from '../words.js';
import { endingsOff } from './around.js';
import { type Context, type Item, readClause } from './clause-items.js';
import { type Clause, clauseIndexes } from './clauses.js';
import { type Carried, type Description, nounOf, once } from './describe.js';
import { stripLead, stripTail } from './phrases.js';
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

const BLANK_PATTERN = /(?<![A-Za-z]) | (?![A-Za-z])/g;
/** 本市辖9个县，总人口920万人，面积…: a portrait of the place, to the end of the sentence. */
const PORTRAIT_PATTERN = /总人口|[市县区省]辖|位于|地处|东临|毗邻/;
const isColon = oneOf('：:');
/** More numbers than these no 分别 looks back to. */
const MOST_NOUNS = 8;

/** Reads the statements of a folded text. `quantities` and `clauses` are those of the same text. */
export function readStatements(text: string, clauses: readonly Clause[], quantities: readonly Quantity[]): Statement[] {
  const statements: Statement[] = [];
  if (!quantities.some((quantity) => quantity.role === 'amount')) return statements;
  const at = clauseIndexes(
    clauses,
    quantities.map((quantity) => quantity.start),
  );
  const sentenceStarts = startsOfSentences(clauses);
  const marks = findStrengthMarks(text);
  let previous: Description | null = null;
  let previousSentence = -1;
  let previousNouns: string[] = [];
  let sentenceNouns: string[] = [];
  let lastClause = -1;
  let carried: Carried | null = null;
  let portraitSentence = -1;
  let portraitEnd = 0;
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
      sentenceNouns = [];
      carried = null;
      lastClause = -1;
    }
    // A verb may stand in the clause before, ahead of a colon or a comma: 打造示范工程：市级中心和13个县级中心，100个服务站.
    const between = verbBetween(text, clauses, lastClause, clauseIndex, clause.sentence);
    if (between !== null) carried = between.carried;
    const clauseNoun = once(() => nounBefore(text, clauses, clauseIndex));
    const context: Context = {
      carried,
      previousNoun: previous === null ? clauseNoun : nounOf(previous),
      clauseNoun,
      previousNouns: [previousNouns, sentenceNouns],
    };
    const sentenceStart = sentenceStarts[clause.sentence] ?? clause.start;
    if (portraitSentence !== clause.sentence) {
      portraitSentence = clause.sentence;
      portraitEnd = endOfPortraitWord(text, sentenceStart);
    }
    if (portraitEnd <= clause.end) continue;
    const clauseHead = text.slice(clause.start, clause.start + 16);
    const items: readonly Item[] = readClause(text, clause, group, context);
    previousNouns = items.map((item) => item.description.noun);
    if (sentenceNouns.length < MOST_NOUNS) sentenceNouns = [...sentenceNouns, ...previousNouns];
    for (const item of items) {
      statements.push({
        start: item.start,
        end: item.end,
        clause,
        sentenceStart,
        quantity: item.quantity,
        subject: withoutBlanks(item.description.subject),
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

/** 镇（街道）3 岁以下 → 镇（街道）3岁以下; blanks between Latin words stay. */
function withoutBlanks(subject: string): string {
  return subject.includes(' ') ? subject.replace(BLANK_PATTERN, '') : subject;
}

/** Where the first word ends that says that a sentence is a portrait; infinity where none does. */
function endOfPortraitWord(text: string, sentenceStart: number): number {
  const found = PORTRAIT_PATTERN.exec(text.slice(sentenceStart, sentenceStart + 120));
  return found === null ? Number.POSITIVE_INFINITY : sentenceStart + found.index + found[0].length;
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
    if (!isColon(text, clause.end)) return { carried: null };
    const verb = leadingAction(stripLead(text.slice(clause.start, Math.min(clause.end, clause.start + 60))));
    return { carried: verb === null ? null : { ...verb, owner: '' } };
  }
  return null;
}

const withoutWork = endingsOff('整治 提升 改造 建设 发展 治理 创建 工作 等', 12);

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
    const named =
      /^[^\d]*?(?:19|20)?[^\d]{0,30}/.exec(words.includes('年') ? words.replace(/(?:19|20)\d\d年/, '') : words)?.[0] ??
      '';
    const noun = stripTail(verb === null ? named : named.slice(verb.verb.length)).noun;
    return withoutWork(noun).slice(0, 30);
  }
  return '';
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
