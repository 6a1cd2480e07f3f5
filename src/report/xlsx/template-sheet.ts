// `plan template -o actuals.xlsx`: the columns of the CSV file in a workbook.
import type { TemplateRow } from '../../score/template.js';
import { templateLayout } from '../csv/template-layout.js';
import { writeSheet } from './write-sheet.js';

const FILL_IN = ['完成值', '口径', '来源', '备注'];

/** The bytes of the workbook to fill in: one sheet, 填报表. */
export function templateSheet(rows: readonly TemplateRow[]): Promise<Uint8Array> {
  return writeSheet(templateLayout, rows, { sheet: '填报表', fillIn: FILL_IN });
}
