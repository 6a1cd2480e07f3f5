// Which rows of a ledger hold at a point in time, and why the others do not.
import type { LedgerRow } from './read-ledger.js';

/** Why a row is not applied; `null` where it is. A code of the message catalogue, ledger-…. */
export type Refusal =
  | 'type'
  | 'no-reference'
  | 'date'
  | 'not-yet'
  | 'no-year'
  | 'no-target'
  | 'no-successor'
  | 'year-outside'
  | 'annual-differs'
  | 'annual-basis'
  | 'conflict'
  | 'superseded'
  | 'unit'
  | 'other-region'
  | 'not-for-region';

const REFERENCE_YEAR_PATTERN = /[〔[（(【](?<year>20\d{2})[〕\]）)】]/;

/** Why a row cannot hold at `end` (months to the end of the day asked about; null: no day is known). */
export function refusalOf(row: LedgerRow, end: number | null): Refusal | null {
  if (row.type === null) return 'type';
  if (row.type !== 'annual' && row.reference === null) return 'no-reference';
  if (row.effectiveText !== null && row.effective === null) return 'date';
  if (end !== null && (row.effective?.at ?? earliest(row)) >= end) return 'not-yet';
  if (row.type === 'replaced' && row.successor === null) return 'no-successor';
  if (row.type === 'annual' && row.year === null) return 'no-year';
  if ((row.type === 'annual' || row.type === 'adjusted') && row.target === null) return 'no-target';
  return null;
}

/** Without a date: no earlier than the year in the document's number, 〔2023〕5号. */
function earliest({ reference }: LedgerRow): number {
  const year = REFERENCE_YEAR_PATTERN.exec(reference ?? '')?.groups?.year;
  return year === undefined ? Number.NEGATIVE_INFINITY : Number(year) * 12;
}

/** The row that came last into force; null where two that came at the same time say different things. */
export function latestOf(rows: readonly LedgerRow[]): LedgerRow | null {
  const at = (row: LedgerRow) => row.effective?.at ?? Number.NEGATIVE_INFINITY;
  const last = Math.max(...rows.map(at));
  const latest = rows.filter((row) => at(row) === last);
  const says = new Set(latest.map(({ target, successor, type }) => JSON.stringify([type, target, successor])));
  return says.size === 1 ? latest[0]! : null;
}
