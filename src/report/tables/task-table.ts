// 重点任务分解表: who does what by when. What the plan does not say is an empty cell to fill in.
import { say } from '../../messages/index.js';
import type { Commitment, Plan, Task } from '../../model/plan.js';
import { unitsByRole } from '../../tasks/unit-names.js';
import { type ReportInput, unitsOf } from '../report-input.js';
import type { Say } from '../scorecard-row.js';
import { type ColumnOf, type OfficeCell, type OfficeTable, officeTable } from './office-table.js';

interface TaskRow {
  /** Its `responsible` are the units that have no part of their own in it. */
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
  const names = unitsOf(input);
  const commitments = new Map(plan.commitments.map((one) => [one.id, one]));
  return plan.tasks.map((task) => ({
    task: { ...task, ...unitsByRole(task, names) },
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
    column('lead', ({ task }) => units(leadOf(task, t), task, t)),
    column('support', ({ task }) => units(supportOf(task, t), task, t)),
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

/** Where nobody is said to lead, the 责任单位 stand here and are said to be no more than that: the plan names no lead. */
function leadOf({ lead, responsible }: Task, t: Say): string {
  if (lead.length > 0 || responsible.length === 0) return lead.join('、');
  return t(responsible.length === 1 ? 'office-no-part' : 'office-joint', { units: responsible.join('、') });
}

/** Beside a unit that leads, those without a part of their own are said to be so. */
function supportOf({ lead, support, responsible }: Task, t: Say): string {
  const others =
    lead.length === 0 || responsible.length === 0 ? '' : t('office-no-part', { units: responsible.join('、') });
  return [support.join('、'), others].filter((part) => part !== '').join(t('office-semicolon'));
}

/** A deadline to the day is a day; any other stays as it is printed. */
export function deadlineCell({ deadline, deadlineText }: Pick<Task, 'deadline' | 'deadlineText'>): OfficeCell {
  if (deadline === null) return deadlineText;
  return /^\d{4}-\d\d-\d\d$/.test(deadline)
    ? { day: deadline, text: deadlineText ?? deadline }
    : (deadlineText ?? deadline);
}

/** Units that a chapter's mark names say so. */
function units(names: string, { responsibleFrom }: Task, t: Say): string {
  if (names === '') return '';
  const isInherited = responsibleFrom === 'chapter' || responsibleFrom === 'document';
  return names + (isInherited ? t('office-inherited', { from: t(`page-from-${responsibleFrom}`) }) : '');
}

function quotes(commitments: readonly Commitment[], t: Say): string {
  return [...new Set(commitments.map(({ quote }) => quote))].join(t('office-semicolon'));
}

function quarterOf(deadline: string | null): number | null {
  const month = /^\d{4}-(?<month>\d\d)/.exec(deadline ?? '')?.groups?.month;
  return month === undefined ? null : Math.ceil(Number(month) / 3);
}
