// A plan as the items that a person looks at one by one, each with the fields that may be corrected.
import type { FieldValue, ItemKind } from '../model/overrides.js';
import type { Commitment, Indicator, Plan, Span, Task, Value } from '../model/plan.js';
import { taskKeys } from '../tasks/task-keys.js';
import { bare, shortHash, wordKeys } from '../tasks/word-keys.js';
import { type FieldType, fieldNames, fieldTypeOf, VALUE_PARTS } from './field-types.js';

export interface ReviewField {
  readonly name: string;
  readonly type: FieldType;
  readonly value: FieldValue;
  /** Where it was read, where that is known more exactly than of the item. */
  readonly span: Span | null;
}

interface ItemBase {
  /** What it is known by in overrides.json. */
  readonly id: string;
  /** The words that it was read from. */
  readonly quote: string;
  readonly span: Span | null;
  readonly fields: readonly ReviewField[];
  /** Another value as soon as one of the fields has another. */
  readonly check: string;
}

/** An item, and the part of the plan that it is made from. */
export type ReviewItem = ItemBase &
  (
    | { readonly kind: 'plan'; readonly of: Plan }
    | { readonly kind: 'indicator'; readonly of: Indicator }
    | { readonly kind: 'task'; readonly of: Task }
    | { readonly kind: 'commitment'; readonly of: Commitment }
  );

/** A text may be a page long; its opening says which one it is. */
export const LONGEST_QUOTE = 120;
/** The number of a task; another one is no other task. */
export const LEADING_NUMBER_PATTERN = /^\s*[（(]?(?:\d{1,3}|[一二三四五六七八九十百]{1,5})[）).．、](?!\d)\s*/;
/** So many characters of a quote that was cut are there whatever number it begins with. */
export const SURE_WORDS = LONGEST_QUOTE - 8;

/** The opening of a quote, as overrides.json holds it. */
export function opening(quote: string): string {
  return [...quote].slice(0, LONGEST_QUOTE).join('');
}

/** The words of a quote that say which item it is: a task that was renumbered is the same. Of one that was cut the end says nothing. */
export function wordsOfQuote(quote: string): string {
  const words = opening(quote).replace(LEADING_NUMBER_PATTERN, '');
  return [...quote].length < LONGEST_QUOTE ? words : [...words].slice(0, SURE_WORDS).join('');
}

/** All items: what the document says of itself, then indicators, tasks and commitments in their order. */
export function reviewItems(plan: Plan): ReviewItem[] {
  const { indicators, tasks, commitments } = plan;
  const keysOfTasks = taskKeys(tasks);
  const keysOfCommitments = commitmentKeys(commitments);
  return [
    { kind: 'plan', id: 'plan', quote: '', span: null, of: plan, ...checked(planFields(plan)) },
    ...indicators.map((of): ReviewItem => {
      const { id, rawName: quote, span } = of;
      return { kind: 'indicator', id, quote, span, of, ...checked(indicatorFields(of)) };
    }),
    ...tasks.map((of, i): ReviewItem => {
      const quote = opening(of.text);
      return { kind: 'task', id: keysOfTasks[i]!, quote, span: of.span, of, ...checked(fieldsOf('task', of)) };
    }),
    ...commitments.map((of, i): ReviewItem => {
      const { quote, span } = of;
      return { kind: 'commitment', id: keysOfCommitments[i]!, quote, span, of, ...checked(commitmentFields(of)) };
    }),
  ];
}

/** The places of an indicator's values, as its fields name them: `target.2025`, `target.2025#2`. */
export function valuePlaces(values: readonly Value[]): string[] {
  const seen = new Map<string, number>();
  return values.map(({ role, year }) => {
    const place = year === null ? role : `${role}.${year}`;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    return nth === 1 ? place : `${place}#${nth}`;
  });
}

function commitmentKeys(commitments: readonly Commitment[]): string[] {
  const own = ({ quote, valueQuote }: Commitment) => `${bare(quote)}\n${valueQuote}`;
  return wordKeys('C', commitments, [own, (one) => `${own(one)}\n${one.section.map(bare).join('\n')}`]);
}

function checked(fields: readonly ReviewField[]): Pick<ItemBase, 'fields' | 'check'> {
  return { fields, check: shortHash(JSON.stringify(fields.map(({ name, value }) => [name, value]))) };
}

function planFields({ title, issuer, documentNumber, issued, period }: Plan): ReviewField[] {
  const flat = { title, issuer, documentNumber, issued };
  const years = { 'period.from': period?.from ?? null, 'period.to': period?.to ?? null };
  return fieldsOf('plan', { ...flat, ...years });
}

function indicatorFields(indicator: Indicator): ReviewField[] {
  const { values, direction } = indicator;
  const places = valuePlaces(values);
  return [
    ...fieldsOf('indicator', { ...indicator, direction: direction.value }),
    ...values.flatMap((value, i) =>
      [...VALUE_PARTS].map(([part, type]): ReviewField => {
        const held = value[part as 'value'];
        // A cell without a number has no comparator; to one that gets its number, "eq" is the plain one.
        return {
          name: `${places[i]}.${part}`,
          type,
          value: part === 'comparator' ? (held ?? 'eq') : held,
          span: value.span,
        };
      }),
    ),
  ];
}

/** 55：45 is no value with an upper end: what is read of a ratio stays. */
function commitmentFields(commitment: Commitment): ReviewField[] {
  const ofValue = new Set(['comparator', 'value', 'upper', 'unit']);
  const fields = fieldsOf('commitment', commitment).map((field) =>
    ofValue.has(field.name) ? { ...field, span: commitment.valueSpan } : field,
  );
  return commitment.ratio === null
    ? fields
    : fields.filter(({ name }) => name !== 'value' && name !== 'upper' && name !== 'comparator');
}

function fieldsOf(kind: ItemKind, from: object): ReviewField[] {
  return fieldNames(kind).map((name) => ({
    name,
    type: fieldTypeOf(kind, name)!,
    value: (from as Readonly<Record<string, FieldValue>>)[name] ?? null,
    span: null,
  }));
}
