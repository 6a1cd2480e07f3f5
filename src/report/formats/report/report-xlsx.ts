// The report as a workbook; or one of the tables that an office hands in, where that is asked for.
import type { ReportInput } from '../../report-input.js';
import { aboutTable } from '../../tables/about-table.js';
import { commitmentTable, findingTable, indicatorTable } from '../../tables/book-tables.js';
import { tableOf } from '../../tables/index.js';
import { resultTable } from '../../tables/result-table.js';
import { sinceTable } from '../../tables/since-table.js';
import { unitTable } from '../../tables/unit-table.js';
import { yearsTable } from '../../tables/years-table.js';
import type { BookSheet } from '../../xlsx/book-sheet.js';
import { writeBook } from '../../xlsx/write-book.js';
import { officeModel, trendPictures } from './office-model.js';

/** The bytes of the workbook. */
export async function reportXlsx(input: ReportInput): Promise<Uint8Array> {
  return writeBook(input.table === undefined ? sheetsOf(input) : [{ table: tableOf(input.table, input) }]);
}

/** The sheets; those of the years where an indicator has values of several, that of the changes where there is an earlier scorecard. */
function sheetsOf(input: ReportInput): BookSheet[] {
  const years = yearsTable(input);
  const since = sinceTable(input);
  const model = officeModel(input);
  const pictures = trendPictures(model);
  return [
    { table: indicatorTable(input) },
    { table: resultTable(input) },
    ...(years === null ? [] : [{ table: years }]),
    ...(pictures.length === 0 ? [] : [{ title: model.t('office-trends'), pictures }]),
    ...(since === null ? [] : [{ table: since }]),
    { table: unitTable(input) },
    { table: commitmentTable(input) },
    { table: findingTable(input) },
    { table: aboutTable(input) },
  ];
}
