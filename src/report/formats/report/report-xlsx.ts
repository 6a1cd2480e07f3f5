// The report as a workbook: the tables that an office hands in, or the one that is asked for.
import type { ReportInput } from '../../report-input.js';
import { tableOf } from '../../tables/index.js';
import { OFFICE_TABLES } from '../../tables/office-table.js';
import { writeBook } from '../../xlsx/write-book.js';

/** The bytes of the workbook. */
export async function reportXlsx(input: ReportInput): Promise<Uint8Array> {
  const names = input.table === undefined ? OFFICE_TABLES : [input.table];
  const tables = names.map((name) => tableOf(name, input));
  return writeBook(tables.map((table) => ({ name: table.title, table })));
}
