// Rows → CSV text. Text that a spreadsheet would run as a formula is guarded by an apostrophe; numbers stay numbers.
import { stringify } from 'csv-stringify/sync';
import type { CsvLayout } from './layout.js';

/** Marks a file as UTF-8 for Excel; written to files, not to pipes. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The CSV of a layout's rows, with a header, lines ended by \n. */
export function writeCsv<Row>(layout: CsvLayout<Row>, rows: Iterable<Row>): string {
  return csvText(
    layout.columns.map((column) => column.name),
    Array.from(rows, (row) => layout.columns.map((column) => column.of(row) ?? '')),
  );
}

/** The CSV of a header and cells. */
export function csvText(header: readonly string[], cells: readonly (readonly (string | number | boolean)[])[]): string {
  return stringify([[...header], ...cells.map((row) => [...row])], {
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
}
