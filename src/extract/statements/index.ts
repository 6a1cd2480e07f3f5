// Running text → commitments, facts and claims. What is a target and what a result is settled here: the words come from
// the grammar, the section and the plan's years from the document.

import { type Document, spanAt } from '../../document/document.js';
import { toSource } from '../../document/passage.js';
import { isEnglishPassage } from '../../language/en/detect.js';
import { fold } from '../../language/zh/fold.js';
import { blankFootnoteMarks } from '../../language/zh/footnote-marks.js';
import { type Quantity, readFoldedQuantities } from '../../language/zh/quantity/index.js';
import { type ClaimReading, readClaims } from '../../language/zh/statement/claims.js';
import { splitClauses } from '../../language/zh/statement/clauses.js';
import { kindOfStatement, readStatements, type Statement } from '../../language/zh/statement/read-statements.js';
import { type Tense, tenseOf, tenseOfSection } from '../../language/zh/statement/tense.js';
import type { Box, Claim, Commitment, Fact, Indicator, PlanTable, Task } from '../../model/plan.js';
import { append } from '../../util/append.js';
import type { Result } from '../../util/note.js';
import { deadlineFor, distributedYears, readDeadlines, type StatedDeadline } from './deadlines.js';
import { type LeftOut, leftOutNotes, readEnglishStretch } from './english.js';
import { type IndicatorIndex, indexIndicators } from './indicator-links.js';
import { type OwnYears, readOwnYears } from './own-years.js';
import { runningText, type Stretch } from './stretches.js';

export interface StatementContext {
  /** Titles from outer to inner of the sections around a place. */
  sectionPath(offset: number): string[];
  readonly tasks: readonly Task[];
  readonly boxes: readonly Box[];
  readonly indicators: readonly Indicator[];
  readonly tables: readonly PlanTable[];
  readonly period: { readonly from: number | null; readonly to: number | null } | null;
  /** Until when the row of a task table is due by its column of deadlines, by where its task begins. */
  readonly rowDeadlines?: ReadonlyMap<number, string>;
  /** True for an English document. */
  readonly isEnglish?: boolean;
  /** The year that the document is from, where it says so. */
  readonly now?: number | null;
}

export interface Statements {
  readonly commitments: readonly Commitment[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
}

/** Reads every quantified commitment, fact and claim of a document's running text. */
export function extractStatements(document: Document, context: StatementContext): Result<Statements> {
  const index = indexIndicators(context.indicators);
  const taskOf = placesOf(context.tasks);
  const dueOf = dueDates(context);
  const commitments: Commitment[] = [];
  const facts: Fact[] = [];
  const claims: Claim[] = [];
  const left: LeftOut[] = [];
  for (const stretch of runningText(document, context.tables, context.boxes)) {
    const read = readStretch(document, stretch, context, index, taskOf, dueOf);
    append(commitments, read.commitments);
    append(facts, read.facts);
    append(claims, read.claims);
    append(left, read.left);
  }
  return {
    value: {
      commitments: commitments.map((commitment, i) => ({ ...commitment, id: `c${i + 1}` })),
      facts: facts.map((fact, i) => ({ ...fact, id: `f${i + 1}` })),
      claims: claims.map((claim, i) => ({ ...claim, id: `claim${i + 1}` })),
    },
    notes: leftOutNotes(left),
  };
}

function readStretch(
  document: Document,
  stretch: Stretch,
  context: StatementContext,
  index: IndicatorIndex,
  taskOf: (offset: number) => string | null,
  dueOf: (task: string | null) => string | null,
): Statements & { readonly left: readonly LeftOut[] } {
  const { text } = stretch.passage;
  if (isEnglishPassage(text, context.isEnglish === true)) {
    const section = context.sectionPath(stretch.passage.start);
    const periodEnd = context.period?.to ?? null;
    const english = { section, index, taskOf, dueOf, periodEnd, now: context.now ?? null };
    return { ...readEnglishStretch(document, stretch, english), claims: [] };
  }
  const folded = fold(blankFootnoteMarks(text));
  const clauses = splitClauses(folded);
  const section = context.sectionPath(stretch.passage.start);
  const claims = readClaims(folded, clauses);
  const quantities = withoutClaims(readFoldedQuantities(folded, clauses), claims);
  const { period } = context;
  const year = yearOfPlan(period) ?? (period === null ? yearOfSection(section) : null);
  const stated = readDeadlines(text, folded, year);
  const years = yearsOnly(stated);
  const own = readOwnYears(folded, period?.from ?? null);
  const deadlines = own.leading.length === 0 ? stated : [...stated, ...own.leading].sort((a, b) => a.start - b.start);
  const sectionTense = tenseOfSection(stretch.caption === null ? section : [...section, stretch.caption]);
  const commitments: Commitment[] = [];
  const facts: Fact[] = [];
  const statements = readStatements(folded, clauses, quantities);
  const yearOf = yearsByStatement(folded, statements);
  let previous: Statement | null = null;
  for (const statement of statements) {
    const before: Statement | null = previous;
    previous = statement;
    const tense = tenseOfStatement(folded, statement, sectionTense, period?.from ?? null);
    if (tense !== 'future' && statement.quantity.implicit) continue;
    if (tense === 'future' && (isMention(statement) || isComparison(folded, statement, before))) continue;
    const place = (start: number, end: number): { start: number; end: number } => toSource(stretch.passage, start, end);
    const whole = place(statement.start, statement.end);
    const value = place(statement.quantity.start, statement.quantity.end);
    const common = {
      id: '',
      task: taskOf(whole.start),
      section,
      quote: document.text.slice(whole.start, whole.end),
      valueQuote: document.text.slice(value.start, value.end),
      valueSpan: spanAt(document, value.start, value.end, stretch.cell),
      span: spanAt(document, whole.start, whole.end, stretch.cell),
      ...describeStatement(statement),
    };
    if (tense === 'future')
      commitments.push({
        ...common,
        corrected: null,
        ...linkAndDeadline(
          common,
          statement,
          yearOf.get(statement) ?? null,
          deadlines,
          years,
          own,
          index,
          dueOf(common.task) ?? yearText(period?.to ?? year),
        ),
      });
    else {
      const result = index.linkResult(common.subject, common.value, common.upper);
      facts.push({
        ...common,
        indicator: result?.id ?? null,
        deadline: null,
        inferred: inferredOf(statement, result?.how === 'value' ? ['indicator'] : []),
        tense,
      });
    }
  }
  return {
    commitments,
    facts,
    left: [],
    claims: claims.map(({ start, end, ...claim }) => {
      const at = toSource(stretch.passage, start, end);
      const indicators = claim.names.flatMap((name) => index.named(name) ?? []);
      return {
        ...claim,
        id: '',
        indicators,
        quote: document.text.slice(at.start, at.end),
        span: spanAt(document, at.start, at.end, stretch.cell),
      };
    }),
  };
}

/** 高校毕业生795万人 counts people who are there; 城镇失业人员再就业1.5万人 says what is to be done. */
function isMention({ isAsserted, quantity, subject }: Statement): boolean {
  return !isAsserted && (quantity.unit === '人' || quantity.unit === '名') && !subject.endsWith('人数');
}

const COMPARED_PATTERN = /^\s?(?:比|较|相比)/;

/** 达到78%，比2025年提高3个百分点: how far the level just named lies from an older one is no second target. */
function isComparison(
  folded: string,
  { clause, sentenceStart, change, start }: Statement,
  before: Statement | null,
): boolean {
  if (before === null || change === null || before.change !== null) return false;
  if (before.sentenceStart !== sentenceStart || before.clause === clause) return false;
  return start - before.end <= 3 && COMPARED_PATTERN.test(folded.slice(clause.start, clause.start + 4));
}

function tenseOfStatement(
  folded: string,
  { clause, sentenceStart, quantity }: Statement,
  section: Tense | null,
  fromYear: number | null,
): Tense {
  const sentence = folded.slice(Math.max(sentenceStart, quantity.end - 300), quantity.end);
  return tenseOf(sentence, folded.slice(clause.start, Math.min(clause.end, clause.start + 300)), { section, fromYear });
}

/** What the words say, without places and links. */
function describeStatement({
  quantity,
  subject,
  action,
  strength,
  change,
}: Statement): Pick<
  Commitment,
  | 'subject'
  | 'action'
  | 'comparator'
  | 'value'
  | 'upper'
  | 'unit'
  | 'ratio'
  | 'kind'
  | 'hedged'
  | 'strength'
  | 'implicit'
> {
  const { comparator, value, upper, unit, ratio, implicit } = quantity;
  return {
    subject,
    action,
    comparator,
    value,
    upper,
    unit,
    strength,
    implicit,
    ratio: ratio === null ? null : [ratio[0], ratio[1]],
    kind: kindOfStatement({ quantity, subject, change }),
    hedged: strength === 'strive',
  };
}

function linkAndDeadline(
  { subject, value, upper }: Pick<Commitment, 'subject' | 'value' | 'upper'>,
  statement: Statement,
  ownYear: string | null,
  deadlines: readonly StatedDeadline[],
  years: readonly StatedDeadline[],
  own: OwnYears,
  index: IndicatorIndex,
  /** Until when all that has no deadline of its own is due. */
  due: string | null,
): Pick<Commitment, 'indicator' | 'deadline' | 'inferred'> {
  const link = index.link(subject, value, upper);
  const stated =
    (ownYear === null ? null : { date: ownYear, isOwn: true }) ??
    deadlineFor(own.inner, statement.clause.start, statement.clause.start, statement.end) ??
    deadlineFor(deadlines, statement.sentenceStart, statement.clause.start, statement.end) ??
    deadlineFor(years, 0, statement.clause.start, statement.end);
  const deadline = stated?.date ?? due;
  const inferred = [
    ...(deadline !== null && !stated?.isOwn ? ['deadline'] : []),
    ...(link?.how === 'value' ? ['indicator'] : []),
  ];
  return { indicator: link?.id ?? null, deadline, inferred: inferredOf(statement, inferred) };
}

function yearText(year: number | null): string | null {
  return year === null ? null : String(year);
}

/** Until when a task is due that is a row of a table with a column of deadlines, or whose mark says so (完成时限：2023年12月). */
function dueDates({ tasks, rowDeadlines }: StatementContext): (task: string | null) => string | null {
  const dates = new Map(tasks.map((task) => [task.id, rowDeadlines?.get(task.span.start) ?? markDeadline(task)]));
  return (task) => (task === null ? null : (dates.get(task) ?? null));
}

/** A date that only the text of a task names is that of its own sentence. */
function markDeadline({ mark, deadline, deadlineText }: Task): string | null {
  return mark !== null && deadlineText !== null && mark.quote.includes(deadlineText) ? deadline : null;
}

function yearOfPlan(period: StatementContext['period']): number | null {
  return period !== null && period.from === period.to ? period.to : null;
}

/** 二、2018年经济社会发展总体要求, 对2018年政府工作的建议: the year that 今年 and 全年 mean, in a document without a period of its own. */
function yearOfSection(titles: readonly string[]): number | null {
  for (const title of [...titles].reverse()) {
    const years = [...title.matchAll(/(?<!\d)((?:19|20)\d\d) ?年/g)];
    if (years.length === 1 && tenseOfSection([title]) === 'future') return Number(years[0]?.[1]);
  }
  return null;
}

/** 到2025年 at the head of a paragraph holds for its later sentences too; 6月底前 holds for its own. */
function yearsOnly(deadlines: readonly StatedDeadline[]): StatedDeadline[] {
  return deadlines.filter(({ date }) => date.length === 4);
}

/** The numbers of a claim are the claim's. Both lists are in print order. */
function withoutClaims(quantities: readonly Quantity[], claims: readonly ClaimReading[]): readonly Quantity[] {
  let next = 0;
  return quantities.map((quantity) => {
    while (next < claims.length && claims[next]!.end < quantity.end) next += 1;
    const claim = claims[next];
    return claim !== undefined && claim.start <= quantity.start ? { ...quantity, role: 'name' as const } : quantity;
  });
}

/** 2024年、2025年分别完成30亿元、50亿元: the year of each. */
function yearsByStatement(folded: string, statements: readonly Statement[]): Map<Statement, string> {
  const years = new Map<Statement, string>();
  for (let i = 0; i < statements.length; ) {
    const { clause, sentenceStart, quantity } = statements[i]!;
    let next = i;
    while (next < statements.length && statements[next]!.clause === clause) next += 1;
    const words = folded.slice(Math.max(sentenceStart, quantity.start - 80), quantity.start);
    distributedYears(words, next - i)?.forEach((year, k) => {
      years.set(statements[i + k]!, year);
    });
    i = next;
  }
  return years;
}

function inferredOf({ quantity }: Statement, names: readonly string[]): string[] {
  return [
    ...names,
    ...(quantity.unitInferred && !quantity.implicit ? ['unit'] : []),
    ...(quantity.implicit ? ['value', 'unit'] : []),
  ];
}

/** The task at a place. Tasks do not overlap, except that one in a table may stand inside another's span. */
function placesOf(tasks: readonly Task[]): (offset: number) => string | null {
  const sorted = [...tasks].sort((a, b) => a.span.start - b.span.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const task = sorted[low - 1];
    return task !== undefined && offset < task.span.end ? task.id : null;
  };
}

/** The ids of the commitments that begin in a stretch, in the order of the list. */
function idsWithin(commitments: readonly Commitment[]): (start: number, end: number) => string[] {
  const places = commitments.map(({ id, span }, order) => ({ id, order, at: span.start })).sort((a, b) => a.at - b.at);
  const countBefore = (offset: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.at < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (start, end) =>
    places
      .slice(countBefore(start), countBefore(end))
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id);
}

/** Tasks and boxes with the ids of the commitments that stand in them. */
export function linkCommitments(
  tasks: readonly Task[],
  boxes: readonly Box[],
  commitments: readonly Commitment[],
): { tasks: Task[]; boxes: Box[] } {
  const byTask = new Map<string, string[]>();
  for (const { id, task } of commitments) {
    if (task === null) continue;
    const ids = byTask.get(task);
    if (ids === undefined) byTask.set(task, [id]);
    else ids.push(id);
  }
  const within = idsWithin(commitments);
  return {
    tasks: tasks.map((task) => ({ ...task, commitments: byTask.get(task.id) ?? [] })),
    boxes: boxes.map((box) => ({
      ...box,
      items: box.items.map((item) => ({ ...item, commitments: within(item.span.start, item.span.end) })),
    })),
  };
}
