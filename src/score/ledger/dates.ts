// The day from which a target holds: 2023-07-01, 2023年7月1日, 2023/7/1, 2023-07, 2023年.
import { fold } from '../../language/zh/fold.js';

export interface StatedDate {
  /** As precise as stated: 2023-07-01, 2023-07, 2023. */
  readonly label: string;
  /** Months from year 0 to the beginning of that day, month or year. */
  readonly at: number;
}

const DATE_PATTERN =
  /^(?<year>(?:19|20|21)\d{2})(?:(?:年|[-/.])(?<month>0?[1-9]|1[0-2])(?:(?:月|[-/.])(?<day>[12]\d|3[01]|0?[1-9])?日?)?|年)?(?:起|[T ].*)?$/;
const COMPACT_PATTERN = /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])$/;

/** Reads a date; null for anything else. */
export function readDate(text: string): StatedDate | null {
  const folded = fold(text).trim();
  const groups = (DATE_PATTERN.exec(folded) ?? COMPACT_PATTERN.exec(folded.replaceAll(' ', '')))?.groups;
  if (groups === undefined) return null;
  const month = groups.month === undefined ? null : Number(groups.month);
  const day = groups.day === undefined ? null : Number(groups.day);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    label: [groups.year, ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-'),
    at: Number(groups.year) * 12 + (month ?? 1) - 1 + ((day ?? 1) - 1) / 31,
  };
}
