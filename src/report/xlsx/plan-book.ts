// A plan as a workbook: what `plan extract -f xlsx` writes.
import type { PlanInput } from '../report-input.js';
import { commitmentTable, indicatorTable } from '../tables/book-tables.js';
import { unitTable } from '../tables/unit-table.js';
import { writeBook } from './write-book.js';

/** The bytes of the workbook: the indicators, the tasks by unit, the quantified targets of the running text. */
export async function planBook(input: PlanInput): Promise<Uint8Array> {
  return writeBook([indicatorTable, unitTable, commitmentTable].map((make) => ({ table: make(input) })));
}
