// The table of tasks that goes to units and comes back edited: a row a task, or a row for each unit of a task.
import type { Breakdown, BreakdownTask, OwnColumn, UnitRole } from '../../model/breakdown.js';
import { targetQuotes } from '../../tasks/index.js';
import { OVERLAY_COLUMNS, PLACE_COLUMNS, ROLE_WORDS, UNSAID_UNIT } from '../../tasks/read-overlay.js';
import { type CsvColumn, type CsvLayout, columnOf, joinPath, REQUIRED } from './layout.js';

export interface BreakdownRow {
  readonly task: BreakdownTask;
  readonly unit: string | null;
  readonly role: UnitRole | null;
}

/** Columns that people change, with those that they added; the others are the document's own words. */
export function breakdownFillIn({ overlay }: Breakdown): string[] {
  const ours = (['title', 'lead', 'support', 'responsible', 'deadline'] as const).map((name) => OVERLAY_COLUMNS[name]);
  return [...ours, ...(overlay?.own ?? []).map(({ header }) => header)];
}

const SOURCE_WORDS = { own: '本条', chapter: '所在章节', document: '全文' } as const;
const names = (units: readonly string[]) => units.join('、');

/** The columns; those of the unit stand only in a table by unit, those that people added to a table that came back at the end. */
export function breakdownLayout({ by, overlay }: Breakdown): CsvLayout<BreakdownRow> {
  const { key, title, text, commitments, lead, support, responsible, deadline, check } = OVERLAY_COLUMNS;
  const unitColumns = [
    columnOf<BreakdownRow>(PLACE_COLUMNS.unit, 'string', 'unit', 'The unit.', ({ unit }) => unit ?? UNSAID_UNIT),
    columnOf<BreakdownRow>(PLACE_COLUMNS.role, 'string', 'role', 'Its part.', ({ role }) => role && ROLE_WORDS[role]),
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
        targetQuotes(task).join('；'),
      ),
      columnOf(lead, 'string', 'lead', 'Lead units.', ({ task }) => names(task.lead)),
      columnOf(support, 'string', 'support', 'Supporting units.', ({ task }) => names(task.support)),
      columnOf(responsible, 'string', 'responsible', 'Units without a role.', ({ task }) => names(task.responsible)),
      columnOf('责任来源', 'string', 'responsibleFrom', 'Whose mark names the units.', ({ task }) =>
        task.responsibleFrom === null ? null : SOURCE_WORDS[task.responsibleFrom],
      ),
      columnOf(deadline, 'string', 'deadline', 'Deadline.', ({ task }) => task.deadline),
      columnOf(check, 'string', 'check', 'Changes with the document.', ({ task }) => task.check, REQUIRED),
      ...(overlay?.own ?? []).map(ownColumn),
    ],
  };
}

function ownColumn({ header, cells }: OwnColumn): CsvColumn<BreakdownRow> {
  const byKey = new Map(cells.map((cell) => [cell.key, cell.text]));
  return columnOf(header, 'string', header, 'Added by people.', ({ task }) => byKey.get(task.key) ?? null);
}

/** A row for each task of each group. */
export function breakdownRows({ by, groups, tasks }: Breakdown): BreakdownRow[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  return groups.flatMap((group) =>
    group.tasks.map(({ key, role }) => ({ task: byKey.get(key)!, unit: by === 'unit' ? group.name : null, role })),
  );
}
