// `plan template -o actuals.xlsx`: the columns of the CSV file in a workbook.
import type { TemplateRow } from '../../score/template.js';
import { tableOfLayout } from '../csv/table-of-layout.js';
import { templateLayout } from '../csv/template-layout.js';
import { writeBook } from './write-book.js';

const FILL_IN = ['完成值', '口径', '来源', '备注'];

/** The bytes of the workbook to fill in: one sheet, 填报表. */
export function templateSheet(rows: readonly TemplateRow[]): Promise<Uint8Array> {
  return writeBook([{ table: tableOfLayout(templateLayout, rows, '填报表'), fillIn: FILL_IN }]);
}
