// What the fields of an item are called that a person may correct, and what may stand in them.
import type { FieldValue, ItemKind } from '../model/overrides.js';
import { ATTRIBUTES, COMPARATORS, DIRECTIONS, INDICATOR_KINDS, STRENGTHS } from '../model/vocabulary.js';

export type FieldType =
  | 'text'
  | 'name'
  | 'number'
  | 'year'
  | 'date'
  | 'deadline'
  | 'list'
  | 'comparator'
  | 'attribute'
  | 'direction'
  | 'kind'
  | 'strength';

/** Words of the contract that a field of this type is one of; null among them: the document does not say. */
export const CHOICES = {
  comparator: COMPARATORS,
  attribute: [...ATTRIBUTES, null],
  direction: [...DIRECTIONS, null],
  kind: INDICATOR_KINDS,
  strength: STRENGTHS,
} as const satisfies Partial<Record<FieldType, readonly (string | null)[]>>;

const FIELD_TYPES: Readonly<Record<ItemKind, ReadonlyMap<string, FieldType>>> = {
  plan: new Map<string, FieldType>([
    ['title', 'text'],
    ['issuer', 'text'],
    ['documentNumber', 'text'],
    ['issued', 'date'],
    ['period.from', 'year'],
    ['period.to', 'year'],
  ]),
  indicator: new Map<string, FieldType>([
    ['name', 'name'],
    ['unit', 'text'],
    ['attribute', 'attribute'],
    ['direction', 'direction'],
    ['kind', 'kind'],
    ['responsible', 'list'],
  ]),
  task: new Map<string, FieldType>([
    ['title', 'text'],
    ['lead', 'list'],
    ['support', 'list'],
    ['responsible', 'list'],
    ['deadline', 'deadline'],
  ]),
  commitment: new Map<string, FieldType>([
    ['subject', 'name'],
    ['comparator', 'comparator'],
    ['value', 'number'],
    ['upper', 'number'],
    ['unit', 'text'],
    ['deadline', 'deadline'],
    ['strength', 'strength'],
  ]),
};

/** The parts of one value of an indicator; its field is `target.2025.value`. */
export const VALUE_PARTS: ReadonlyMap<string, FieldType> = new Map<string, FieldType>([
  ['comparator', 'comparator'],
  ['value', 'number'],
  ['upper', 'number'],
  ['year', 'year'],
]);

/** target.2025.value; the second value of the same year is target.2025#2, one without a year target. */
const VALUE_FIELD_PATTERN =
  /^(?<place>(?:baseline|interim|target|actual)(?:\.\d{4})?(?:#\d{1,3})?)\.(?<part>comparator|value|upper|year)$/;

/** The fields that every item of a kind has. */
export function fieldNames(kind: ItemKind): string[] {
  return [...FIELD_TYPES[kind].keys()];
}

/** The type of a field; null where such an item has no such field. */
export function fieldTypeOf(kind: ItemKind, field: string): FieldType | null {
  const own = FIELD_TYPES[kind].get(field);
  if (own !== undefined) return own;
  const part = kind === 'indicator' ? VALUE_FIELD_PATTERN.exec(field)?.groups?.part : undefined;
  return part === undefined ? null : VALUE_PARTS.get(part)!;
}

/** `target.2025.value` → `target.2025` and `value`; null for a field that is of no value. */
export function valueFieldOf(field: string): { place: string; part: string } | null {
  const { place, part } = VALUE_FIELD_PATTERN.exec(field)?.groups ?? {};
  return place === undefined || part === undefined ? null : { place, part };
}

/** True where `value` may stand in a field of this type. */
export function isOfType(type: FieldType, value: FieldValue): boolean {
  if (type in CHOICES) return (CHOICES[type as keyof typeof CHOICES] as readonly unknown[]).includes(value);
  if (type === 'list') return Array.isArray(value) && value.every((one) => one.trim() !== '');
  if (type === 'name') return typeof value === 'string' && value.trim() !== '';
  if (value === null) return true;
  if (type === 'number') return typeof value === 'number';
  if (type === 'year') return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200;
  if (typeof value !== 'string') return false;
  if (type === 'date') return isDate(value) && value.length === 10;
  if (type === 'deadline') return isDate(value);
  return value.trim() !== '';
}

/** A year, a month or a day, as far as its form goes; the page asks it too. */
export const DATE_PATTERN = /^(?:19|20|21)\d\d(?:-\d\d(?:-\d\d)?)?$/;

/** 2027, 2027-06, 2027-06-30, and no 2027-02-30. */
function isDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
