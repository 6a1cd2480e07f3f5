// The tables that an office hands in, by name, with the columns that were asked for.
import { PlanError } from '../../util/plan-error.js';
import type { ReportInput } from '../report-input.js';
import { completionTable } from './completion.js';
import { midtermTable } from './midterm.js';
import type { OfficeTable, OfficeTableName } from './office-table.js';
import { taskTable } from './task-table.js';

const MAKERS: Readonly<Record<OfficeTableName, (input: ReportInput) => OfficeTable>> = {
  completion: completionTable,
  midterm: midtermTable,
  tasks: taskTable,
};

/** The table of that name. */
export function tableOf(name: OfficeTableName, input: ReportInput): OfficeTable {
  const table = MAKERS[name](input);
  return input.columns === undefined ? table : withColumns(table, input.columns);
}

/** These columns in this order, each named by its header or its key. */
function withColumns(table: OfficeTable, names: readonly string[]): OfficeTable {
  const places = names.map((name) => {
    const at = table.columns.findIndex(({ key, header }) => name === key || name === header);
    if (at < 0) {
      const choices = table.columns.map(({ header }) => header).join(', ');
      throw new PlanError('report-column-unknown', { column: name, choices });
    }
    return at;
  });
  return {
    ...table,
    columns: places.map((at) => table.columns[at]!),
    rows: table.rows.map(({ cells, tone }) => ({ cells: places.map((at) => cells[at]!), tone })),
  };
}
