// 任务分解: the tasks unit by unit, what each leads and what it supports.
import type { BreakdownTask, UnitRole } from '../../model/breakdown.js';
import { breakdownOf, targetQuotes } from '../../tasks/index.js';
import { type PlanInput, unitsOf } from '../report-input.js';
import { columnsIn } from './columns-in.js';
import { type OfficeTable, officeTable } from './office-table.js';
import { deadlineCell } from './task-table.js';

interface Row {
  readonly unit: string | null;
  readonly role: UnitRole | null;
  readonly task: BreakdownTask;
}

/** The table, a row for each unit of each task; tasks without a unit come last. */
export function unitTable(input: PlanInput): OfficeTable {
  const { t, column } = columnsIn<Row>(input.language);
  const { groups, tasks } = breakdownOf(input.plan, 'unit', unitsOf(input));
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const rows = groups.flatMap(({ name, tasks: own }) =>
    own.map(({ key, role }): Row => ({ unit: name, role, task: byKey.get(key)! })),
  );
  return officeTable(
    t('office-sheet-units'),
    [
      column('responsible', ({ unit }) => unit),
      column('role', ({ role }) => (role === null ? null : t(`office-role-${role}`))),
      column('number', ({ task }) => task.number),
      column('task', ({ task }) => task.title),
      column('content', ({ task }) => task.text),
      column('year-target', ({ task }) => targetQuotes(task).join(t('office-semicolon'))),
      column('deadline', ({ task }) => deadlineCell(task)),
      column('from', ({ task: { responsibleFrom: from } }) =>
        from === 'chapter' || from === 'document' ? t(`page-from-${from}`) : null,
      ),
    ],
    rows,
  );
}
