// The table of tasks that goes to units and comes back edited: a row a task, or a row for each unit of a task.
import type { Breakdown, BreakdownTask, UnitRole } from '../../model/breakdown.js';
import { OVERLAY_COLUMNS } from '../../tasks/read-overlay.js';
import { type CsvLayout, columnOf, joinPath, REQUIRED } from './layout.js';

export interface BreakdownRow {
  readonly task: BreakdownTask;
  readonly unit: string | null;
  readonly role: UnitRole | null;
}

/** Columns that people change; the others are the document's own words. */
export const BREAKDOWN_FILL_IN: readonly string[] = (
  ['title', 'lead', 'support', 'responsible', 'deadline'] as const
).map((name) => OVERLAY_COLUMNS[name]);

const ROLE_WORDS: Readonly<Record<UnitRole, string>> = { lead: '牵头', support: '配合', responsible: '责任' };
const SOURCE_WORDS = { own: '本条', chapter: '所在章节', document: '全文' } as const;
const UNSAID = '未明确';
const names = (units: readonly string[]) => units.join('、');

/** The columns; those of the unit stand only in a table by unit. */
export function breakdownLayout(by: Breakdown['by']): CsvLayout<BreakdownRow> {
  const { key, title, text, commitments, lead, support, responsible, deadline, check } = OVERLAY_COLUMNS;
  const unitColumns = [
    columnOf<BreakdownRow>('单位', 'string', 'unit', 'The unit.', ({ unit }) => unit ?? UNSAID),
    columnOf<BreakdownRow>('职责', 'string', 'role', 'Its part.', ({ role }) => role && ROLE_WORDS[role]),
  ];
  return {
    name: 'csv-breakdown',
    title: '任务分解表 · Tasks by unit and deadline',
    columns: [
      columnOf(key, 'string', 'key', 'Key of the task.', ({ task }) => task.key, REQUIRED),
      ...(by === 'unit' ? unitColumns : []),
      columnOf('序号', 'string', 'number', 'Number as printed.', ({ task }) => task.number),
      columnOf('章节', 'string', 'section', 'Sections, outer first.', ({ task }) => joinPath(task.section)),
      columnOf(title, 'string', 'title', 'Lead sentence.', ({ task }) => task.title),
      columnOf(text, 'string', 'text', 'The whole text.', ({ task }) => task.text, REQUIRED),
      columnOf(commitments, 'string', 'commitments', 'Quantified targets.', ({ task }) =>
        task.commitments.map(({ quote }) => quote).join('；'),
      ),
      columnOf(lead, 'string', 'lead', 'Lead units.', ({ task }) => names(task.lead)),
      columnOf(support, 'string', 'support', 'Supporting units.', ({ task }) => names(task.support)),
      columnOf(responsible, 'string', 'responsible', 'Units without a role.', ({ task }) => names(task.responsible)),
      columnOf('责任来源', 'string', 'responsibleFrom', 'Whose mark names the units.', ({ task }) =>
        task.responsibleFrom === null ? null : SOURCE_WORDS[task.responsibleFrom],
      ),
      columnOf(deadline, 'string', 'deadline', 'Deadline.', ({ task }) => task.deadline),
      columnOf(check, 'string', 'check', 'Changes with the document.', ({ task }) => task.check, REQUIRED),
    ],
  };
}

/** A row for each task of each group. */
export function breakdownRows({ by, groups, tasks }: Breakdown): BreakdownRow[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  return groups.flatMap((group) =>
    group.tasks.map(({ key, role }) => ({ task: byKey.get(key)!, unit: by === 'unit' ? group.name : null, role })),
  );
}
