// Fields and their values in words: for messages, and for the review page.
import { type Language, say } from '../messages/index.js';
import type { FieldValue } from '../model/overrides.js';
import type { Value } from '../model/plan.js';
import { type FieldType, valueFieldOf } from './field-types.js';
import type { ReviewItem } from './items.js';

type Figure = Pick<Value, 'value' | 'upper' | 'comparator' | 'unit'>;

const SIGNS: Readonly<Record<string, string>> = { eq: '=', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' };
const LONGEST_NAME = 40;

/** 目标值（2025年）的上限 for `target.2025.upper`; 责任单位 for `responsible`. */
export function fieldWords(field: string, language: Language): string {
  const at = valueFieldOf(field);
  if (at === null) return say(language, `review-field-${field}`);
  const place = placeWords(at.place, language);
  return at.part === 'value'
    ? place
    : say(language, 'review-value-part', { place, part: say(language, `review-field-${at.part}`) });
}

/** 目标值（2025年） for `target.2025`. */
export function placeWords(place: string, language: Language): string {
  const [head = '', nth] = place.split('#');
  const [role = '', year] = head.split('.');
  const name = say(language, `review-role-${role}`);
  const dated = year === undefined ? name : say(language, 'review-value-year', { role: name, year });
  return nth === undefined ? dated : say(language, 'review-value-nth', { place: dated, nth });
}

/** A value of a field; one of a list of choices by its word. */
export function valueWords(type: FieldType | null, value: FieldValue, language: Language): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return say(language, 'review-empty');
  if (Array.isArray(value)) return value.join('、');
  if (type === 'comparator') return SIGNS[value] ?? say(language, 'review-comparator-range');
  if (type === 'attribute') return say(language, `office-attribute-${value}`);
  if (type === 'direction' || type === 'kind') return say(language, `${type}-${value}`);
  if (type === 'strength') return say(language, value === 'plain' ? 'review-strength-plain' : `strength-${value}`);
  return String(value);
}

/** ≥90%, 5–7年: a figure as it is shown. */
export function figureWords({ value, upper, comparator, unit }: Figure, language: Language): string {
  if (value === null) return valueWords(null, null, language);
  const number = upper === null ? String(value) : `${value}–${upper}`;
  const sign = comparator === null || comparator === 'eq' || comparator === 'range' ? '' : (SIGNS[comparator] ?? '');
  return `${sign}${number}${unit ?? ''}`;
}

/** What an item is called, short enough for a sentence. */
export function itemName(item: ReviewItem, language: Language): string {
  if (item.kind === 'plan') return item.of.title ?? item.of.source.file;
  if (item.kind === 'indicator') return `${item.id} ${item.of.name}`;
  if (item.kind === 'commitment') return `${item.of.subject} ${item.of.valueQuote}`;
  const { number, title, text } = item.of;
  const words = title ?? text;
  const short = words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME)}…` : words;
  return number === null || short.startsWith(number)
    ? short
    : say(language, 'review-task-name', { number, name: short });
}
