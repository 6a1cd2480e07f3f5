// 重点任务分解表: who does what by when. What the plan does not say is an empty cell to fill in.
import { say } from '../../messages/index.js';
import type { Commitment, Plan, Task } from '../../model/plan.js';
import { type ReportInput, unitsOf } from '../report-input.js';
import type { Say } from '../scorecard-row.js';
import { type ColumnOf, type OfficeCell, type OfficeTable, officeTable } from './office-table.js';

interface TaskRow {
  readonly task: Task;
  readonly commitments: readonly Commitment[];
}

const QUARTERS = [1, 2, 3, 4] as const;

/** The table, a task a row. */
export function taskTable(input: ReportInput): OfficeTable {
  const t: Say = (code, params) => say(input.language, code, params);
  return officeTable(t('office-tasks'), taskColumns(input.plan, t), taskRows(input));
}

/** The tasks with their commitments, each unit under one name. */
function taskRows(input: ReportInput): TaskRow[] {
  const { plan } = input;
  const { namesOf } = unitsOf(input);
  const commitments = new Map(plan.commitments.map((one) => [one.id, one]));
  return plan.tasks.map((task) => ({
    task: {
      ...task,
      lead: namesOf(task.lead),
      support: namesOf(task.support),
      responsible: namesOf(task.responsible),
    },
    commitments: task.commitments.flatMap((id) => commitments.get(id) ?? []),
  }));
}

/** The columns of the table. */
function taskColumns(plan: Plan, t: Say): ColumnOf<TaskRow>[] {
  const column = (key: string, of: ColumnOf<TaskRow>['of']) => ({ key, header: t(`office-${key}`), of });
  const isOneYear = plan.period?.from != null && plan.period.from === plan.period.to;
  return [
    column('number', ({ task }) => task.number),
    column('task', ({ task }) => task.title),
    column('content', ({ task }) => task.text),
    column('year-target', ({ commitments }) => quotes(commitments, t)),
    column('leader', () => null),
    column('lead', ({ task }) => units(leadOf(task), task, t)),
    column('support', ({ task }) => units(task.support, task, t)),
    column('deadline', ({ task }) => deadlineCell(task)),
    ...QUARTERS.map((quarter) =>
      column(`quarter-${quarter}`, ({ commitments }) =>
        // Of a plan of several years nobody could tell which year's quarter is meant.
        isOneYear
          ? quotes(
              commitments.filter(({ deadline }) => quarterOf(deadline) === quarter),
              t,
            )
          : null,
      ),
    ),
  ];
}

/** A single 责任单位 leads. */
function leadOf({ lead, support, responsible }: Task): readonly string[] {
  return lead.length > 0 || support.length > 0 ? lead : responsible;
}

/** A deadline to the day is a day; any other stays as it is printed. */
export function deadlineCell({ deadline, deadlineText }: Pick<Task, 'deadline' | 'deadlineText'>): OfficeCell {
  if (deadline === null) return deadlineText;
  return /^\d{4}-\d\d-\d\d$/.test(deadline)
    ? { day: deadline, text: deadlineText ?? deadline }
    : (deadlineText ?? deadline);
}

/** Units that a chapter's mark names say so. */
function units(names: readonly string[], { responsibleFrom }: Task, t: Say): string {
  if (names.length === 0) return '';
  const isInherited = responsibleFrom === 'chapter' || responsibleFrom === 'document';
  return names.join('、') + (isInherited ? t('office-inherited', { from: t(`page-from-${responsibleFrom}`) }) : '');
}

function quotes(commitments: readonly Commitment[], t: Say): string {
  return [...new Set(commitments.map(({ quote }) => quote))].join(t('office-semicolon'));
}

function quarterOf(deadline: string | null): number | null {
  const month = /^\d{4}-(?<month>\d\d)/.exec(deadline ?? '')?.groups?.month;
  return month === undefined ? null : Math.ceil(Number(month) / 3);
}
