// English cells that hold a year and nothing else: `Policy adopted | – | 2025` says when, not how much.

import { type Note, note } from '../../util/note.js';
import type { Period } from './value-roles.js';
import type { ReadValue } from './values.js';

const BARE_YEAR_PATTERN = /^(?:19|20)\d\d$/;
const UNIT_PATTERN = /^(?:calendar |fiscal )?years?$/i;
/** What happens once: it is asked when. */
const EVENT_PATTERN =
  /\b(?:adopted|enacted|ratified|approved|endorsed|gazetted|signed|issued|published|introduced|launched|inaugurated|commissioned|operational|functional|opened|open|finali[sz]ed|completed?|closed|moved|relocated|in (?:force|effect|place|operation|use))$|^(?:year|date)s? (?:of|in which|when|by which|that)\b|\b(?:by when|year)$/i;
/** Schools opened, Rules in force, Number of roads completed: 2025 may be how many. */
const COUNTED_PATTERN =
  /\b(?:numbers?|no\.|totals?|counts?|amounts?|volumes?|quantity|population|capacity|output|production|length|area|value)\b|(?:(?<![suia])s|\b(?:people|women|men|children)) (?:in (?!force|effect))?[a-z]+$|%|\p{Script=Han}/iu;

/**
 * The readings of an indicator with bare years read as such, and a note for each of them. They are years where the unit says
 * so, or where there is no unit, the name is of something that happens once (Policy adopted, Year of opening), no other cell
 * of the row holds a number, and they lie within the plan's years.
 *
 * @param indicator whose cells they are
 */
export function withYearsAsSuch(
  readings: readonly ReadValue[],
  { id, name, unit }: { readonly id: string; readonly name: string; readonly unit: string | null },
  period: Period | null,
): { readings: ReadValue[]; notes: Note[] } {
  const numbers = readings.filter(({ value }) => value.state === 'value');
  const isYears = unit !== null && UNIT_PATTERN.test(unit.trim());
  const isWithin = (year: number) =>
    period?.from != null && period.to !== null && year >= period.from - 1 && year <= period.to;
  const isBare = ({ value }: ReadValue) => BARE_YEAR_PATTERN.test(value.raw) && value.comparator === 'eq';
  const isEvent = unit === null && EVENT_PATTERN.test(name.trim()) && !COUNTED_PATTERN.test(name.trim());
  const isSo =
    numbers.every(isBare) && (isYears || (isEvent && numbers.every(({ value }) => isWithin(value.value ?? 0))));
  if (!isSo) return { readings: [...readings], notes: [] };
  return {
    readings: readings.map((read) =>
      read.value.state === 'value'
        ? { ...read, value: { ...read.value, state: 'text', year: read.value.value, value: null, comparator: null } }
        : read,
    ),
    notes: numbers.map(({ value: { raw, span } }) =>
      note('info', 'cell-is-a-year', { indicator: id, text: raw }, { start: span.start, end: span.end }),
    ),
  };
}
