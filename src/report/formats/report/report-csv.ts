// One of the tables that an office hands in, as CSV.
import { PlanError } from '../../../util/plan-error.js';
import { BYTE_ORDER_MARK, csvText } from '../../csv/write-csv.js';
import type { ReportInput } from '../../report-input.js';
import { tableOf } from '../../tables/index.js';
import { cellText, OFFICE_TABLES, type OfficeCell } from '../../tables/office-table.js';

/** The table with a header; marked as UTF-8 for Excel. A CSV file holds one table, so one has to be named. */
export async function reportCsv(input: ReportInput): Promise<string> {
  if (input.table === undefined) throw new PlanError('report-table-needed', { choices: OFFICE_TABLES.join(', ') });
  const { columns, rows } = tableOf(input.table, input);
  const header = columns.map((column) => column.header);
  return (
    BYTE_ORDER_MARK +
    csvText(
      header,
      rows.map(({ cells }) => cells.map(csvCell)),
    )
  );
}

/** A plain number is one in CSV as well: a minus in front of it makes no formula of it. */
function csvCell(cell: OfficeCell): string | number {
  const isNumber = cell !== null && typeof cell === 'object' && 'value' in cell && cell.before === '';
  return isNumber ? cell.value : cellText(cell);
}
