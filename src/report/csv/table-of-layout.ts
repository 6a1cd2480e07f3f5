// Rows of a CSV layout as a table of a workbook.
import { type OfficeCell, type OfficeTable, officeTable } from '../tables/office-table.js';
import type { Cell, CsvLayout } from './layout.js';

/** The table under a name of its own: that of its sheet. */
export function tableOfLayout<Row>({ columns }: CsvLayout<Row>, rows: readonly Row[], title: string): OfficeTable {
  return officeTable(
    title,
    columns.map(({ name, of }) => ({ key: name, header: name, of: (row: Row) => officeCell(of(row)) })),
    rows,
  );
}

function officeCell(cell: Cell): OfficeCell {
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'number' ? { value: cell, before: '' } : String(cell);
}
