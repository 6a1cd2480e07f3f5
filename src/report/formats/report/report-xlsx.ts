// The report as a workbook; or one of the tables that an office hands in, where that is asked for.
import type { ReportInput } from '../../report-input.js';
import { aboutTable } from '../../tables/about-table.js';
import { commitmentTable, findingTable, indicatorTable } from '../../tables/book-tables.js';
import { tableOf } from '../../tables/index.js';
import { resultTable } from '../../tables/result-table.js';
import { unitTable } from '../../tables/unit-table.js';
import { writeBook } from '../../xlsx/write-book.js';

const SHEETS = [indicatorTable, resultTable, unitTable, commitmentTable, findingTable, aboutTable];

/** The bytes of the workbook. */
export async function reportXlsx(input: ReportInput): Promise<Uint8Array> {
  return writeBook(input.table === undefined ? SHEETS.map((make) => make(input)) : [tableOf(input.table, input)]);
}
