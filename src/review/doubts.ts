// Why somebody should look at an item before others. What holds for a whole chapter or plan by a rule (a unit inherited from the mark of a
// chapter, a deadline that is the plan's end) is a lesser doubt: it is right or wrong for many items at once.
import type { Finding } from '../model/findings.js';
import type { Commitment, Indicator, Plan, Span, Task } from '../model/plan.js';
import { countUpTo } from '../util/count-up-to.js';
import { isOverride } from './codes.js';
import type { ReviewItem } from './items.js';

export interface Doubt {
  readonly isLesser: boolean;
  /** A sentence of the catalogue. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The doubts about each item, in the order of the items; the weightier first. `text` is the canonical text, null where there is none. */
export function doubtsOf(
  plan: Plan,
  items: readonly ReviewItem[],
  findings: readonly Finding[],
  text: string | null,
): Doubt[][] {
  const told = [
    ...plan.messages
      .filter((message) => !isOverride(message))
      .map(({ span, level, message }) => ({ span, doubt: doubt('said', level === 'info', { message }) })),
    ...findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ span, message }) => ({ span, doubt: doubt('finding', false, { message }) })),
  ];
  const toldOf = within(told.flatMap(({ span, doubt }) => (span === null ? [] : [{ at: span.start, doubt }])));
  const hasUnits = plan.tasks.some(({ responsible }) => responsible.length > 0);
  const withAttributes = new Set(plan.indicators.filter(({ attribute }) => attribute !== null).map((one) => one.table));
  return items.map((item) => {
    const own =
      item.kind === 'plan'
        ? doubtsAboutPlan(item.of)
        : item.kind === 'indicator'
          ? doubtsAboutIndicator(item.of, withAttributes.has(item.of.table))
          : item.kind === 'task'
            ? doubtsAboutTask(item.of, hasUnits)
            : doubtsAboutCommitment(item.of, text);
    // A paragraph has slips of the pen that say nothing of how it was read.
    const others = item.kind === 'indicator' || item.kind === 'commitment' ? toldOf(item.of.span) : [];
    return [...others, ...own].sort((a, b) => Number(a.isLesser) - Number(b.isLesser));
  });
}

/** The doubts that begin within a span; they are sorted once, since a plan may have thousands of both. */
function within(all: readonly { readonly at: number; readonly doubt: Doubt }[]): (span: Span) => Doubt[] {
  const sorted = [...all].sort((a, b) => a.at - b.at);
  const starts = sorted.map(({ at }) => at);
  return ({ start, end }) =>
    sorted.slice(countUpTo(starts, start - 1), countUpTo(starts, end - 1)).map(({ doubt }) => doubt);
}

function doubt(code: string, isLesser = false, params: Doubt['params'] = {}): Doubt {
  return { isLesser, code: `doubt-${code}`, params };
}

function doubtsAboutPlan({ title, period }: Plan): Doubt[] {
  return [...(title === null ? [doubt('no-title')] : []), ...(period === null ? [doubt('no-period')] : [])];
}

function doubtsAboutIndicator(indicator: Indicator, tableHasAttributes: boolean): Doubt[] {
  const { direction, values, target, unit, attribute, kind } = indicator;
  const doubts: Doubt[] = [];
  const aim = values.find(({ role, state }) => role === 'target' && (state === 'placeholder' || state === 'text'));
  if (target === null && aim !== undefined) doubts.push(doubt('target-words', false, { raw: aim.raw }));
  if (target === null && aim === undefined) doubts.push(doubt('no-target', true));
  if (direction.value === null && target !== null) doubts.push(doubt('no-direction'));
  if (direction.basis === 'values' || direction.basis === 'comparator') {
    doubts.push(doubt(`direction-by-${direction.basis}`, true, { direction: `direction-${direction.value}` }));
  }
  if (values.some(({ hedged }) => hedged)) doubts.push(doubt('hedged', true));
  if (values.some(({ estimated }) => estimated)) doubts.push(doubt('estimated', true));
  if (target !== null && target.year === null) doubts.push(doubt('no-year'));
  if (unit === null && target !== null && kind !== 'text') doubts.push(doubt('no-unit'));
  if (attribute === null && tableHasAttributes) doubts.push(doubt('no-attribute'));
  return doubts;
}

/** In a plan that names no units at all, a task without one is no doubt. */
function doubtsAboutTask({ responsible, responsibleFrom }: Task, hasUnits: boolean): Doubt[] {
  if (responsible.length === 0) return hasUnits ? [doubt('no-responsible')] : [];
  return responsibleFrom === 'chapter' || responsibleFrom === 'document'
    ? [doubt(`from-${responsibleFrom}`, true)]
    : [];
}

function doubtsAboutCommitment(commitment: Commitment, text: string | null): Doubt[] {
  const { value, unit, inferred, hedged, implicit, deadline, indicator } = commitment;
  const doubts: Doubt[] = [];
  if (value === null) doubts.push(doubt('no-value'));
  if (inferred.includes('value')) {
    doubts.push(doubt(implicit ? 'implicit' : 'inferred-value', false, { value: value ?? '', unit: unit ?? '' }));
  } else if (inferred.includes('unit')) doubts.push(doubt('inferred-unit', false, { unit: unit ?? '' }));
  if (inferred.includes('indicator')) doubts.push(doubt('matched', false, { indicator: indicator ?? '' }));
  if (inferred.includes('deadline') && !isYearPrinted(commitment, text))
    doubts.push(doubt('inferred-deadline', true, { deadline: deadline ?? '' }));
  if (hedged) doubts.push(doubt('hedged', true));
  return doubts;
}

/** How far before a clause the year of its sentence is looked for. */
const LONGEST_SENTENCE = 300;

/** 到2025年，新建幼儿园20所，完成投资60亿元: the last year that the sentence prints, up to the end of the clause, is that of the deadline. */
function isYearPrinted({ deadline, span }: Commitment, text: string | null): boolean {
  if (deadline === null || text === null) return false;
  const before = text.slice(Math.max(0, span.start - LONGEST_SENTENCE), span.start);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
  const years = `${sentence}${text.slice(span.start, span.end)}`.match(/(?:19|20|21)\d\d(?=年)/g);
  return years?.at(-1) === deadline.slice(0, 4);
}
