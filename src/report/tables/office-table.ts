// A table that an office hands in, before it is a file: its columns, and cells that know their number or day beside their text.
// CSV prints the text, a workbook holds the number and shows the text, Word prints the text.
import { visibleText } from '../../util/visible-text.js';
import type { Tone } from '../look.js';
import { formatNumber } from '../numbers.js';

export { OFFICE_TABLES, type OfficeTableName } from '../../model/choices.js';

/** A number and the signs around it: ≥95 is 95 shown behind a ≥, [12] is 12 in its brackets, 99.90 has two decimals. */
export interface Figure {
  readonly value: number;
  readonly before: string;
  readonly after?: string;
  /** How many decimals are shown; else as many as the number has. */
  readonly places?: number;
}

/** A day, and how the plan prints it. */
export interface Day {
  readonly day: string;
  readonly text: string;
}

/** null: what the plan does not say, to be filled in. */
export type OfficeCell = string | Figure | Day | null;

export interface OfficeColumn {
  /** The same in every language. */
  readonly key: string;
  readonly header: string;
  /** Coloured by the row's tone. */
  readonly toned: boolean;
}

export interface OfficeRow {
  readonly cells: readonly OfficeCell[];
  readonly tone: Tone;
}

export interface OfficeTable {
  readonly title: string;
  readonly columns: readonly OfficeColumn[];
  readonly rows: readonly OfficeRow[];
}

export interface ColumnOf<Row> {
  readonly key: string;
  readonly header: string;
  readonly toned?: true;
  readonly of: (row: Row) => OfficeCell;
}

/** Fills the columns. */
export function officeTable<Row>(
  title: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  toneOf: (row: Row) => Tone = () => 'none',
): OfficeTable {
  return {
    title,
    columns: columns.map(({ key, header, toned = false }) => ({ key, header, toned })),
    rows: rows.map((row) => ({ cells: columns.map(({ of }) => emptyToNull(of(row))), tone: toneOf(row) })),
  };
}

/** A figure, at most four decimals; null stays null. */
export function figureOf(value: number | null | undefined, before = ''): Figure | null {
  return value == null ? null : { value: Number(formatNumber(value)), before };
}

/** What a reader sees in the cell. */
export function cellText(cell: OfficeCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return visibleText(cell);
  return visibleText('day' in cell ? cell.text : cell.before + numberText(cell) + (cell.after ?? ''));
}

function numberText({ value, places }: Figure): string {
  return places === undefined ? formatNumber(value) : value.toFixed(places);
}

function emptyToNull(cell: OfficeCell): OfficeCell {
  return cell === '' ? null : cell;
}
