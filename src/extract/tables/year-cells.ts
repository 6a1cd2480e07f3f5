// English cells that hold a year and nothing else: `Policy adopted | – | 2025` says when, not how much.

import type { Period } from './value-roles.js';
import type { ReadValue } from './values.js';

const BARE_YEAR_PATTERN = /^(?:19|20)\d\d$/;
const UNIT_PATTERN = /^(?:calendar |fiscal )?years?$/i;
/** Names of what is counted, for which 2025 may be how many. */
const COUNTED_PATTERN =
  /\b(?:numbers?|no\.|totals?|counts?|amounts?|volumes?|quantity|population|capacity|output|production|income|revenue|costs?|expenditure|budget|area|length|size|value)\b|%|\p{Script=Han}/iu;

/**
 * The readings of an indicator with bare years read as such. They are years where the unit says so, or where there is no unit,
 * nothing is counted, no other cell of the row holds a number, and they lie within the plan's years.
 */
export function withYearsAsSuch(
  readings: readonly ReadValue[],
  name: string,
  unit: string | null,
  period: Period | null,
): ReadValue[] {
  const numbers = readings.filter(({ value }) => value.state === 'value');
  const isYears = unit !== null && UNIT_PATTERN.test(unit.trim());
  const isWithin = (year: number) =>
    period?.from != null && period.to !== null && year >= period.from - 1 && year <= period.to;
  const isBare = ({ value }: ReadValue) => BARE_YEAR_PATTERN.test(value.raw) && value.comparator === 'eq';
  const isSo =
    numbers.every(isBare) &&
    (isYears ||
      (unit === null && !COUNTED_PATTERN.test(name) && numbers.every(({ value }) => isWithin(value.value ?? 0))));
  if (numbers.length === 0 || !isSo) return [...readings];
  return readings.map((read) =>
    read.value.state === 'value'
      ? { ...read, value: { ...read.value, state: 'text', year: read.value.value, value: null, comparator: null } }
      : read,
  );
}
