// Who does what by when, to read: a block for each unit or deadline.
import { say } from '../../messages/index.js';
import type { Breakdown, BreakdownTask, UnitRole } from '../../model/breakdown.js';
import { targetQuotes } from '../../tasks/index.js';
import { type Look, paletteOf } from '../look.js';
import { renderTextTable, type TextRow } from '../text-table.js';

const ROLES: readonly UnitRole[] = ['lead', 'support', 'responsible'];
const TITLE_LENGTH = 30;

/** The blocks, each under its name with the count of its tasks, and a line that sums it up. */
export function renderBreakdown({ by, groups, tasks }: Breakdown, look: Look): string {
  const t = (code: string, params = {}) => say(look.language, code, params);
  const palette = paletteOf(look);
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const columns = [
    ...(by === 'unit' ? [{ title: t('tasks-column-role') }] : []),
    { title: t('tasks-column-number'), max: 8 },
    { title: t('tasks-column-task'), max: by === 'task' ? 18 : 24 },
    ...(by === 'unit' ? [] : [{ title: t('tasks-column-units'), max: 18 }]),
    ...(by === 'deadline' ? [] : [{ title: t('tasks-column-deadline') }]),
    { title: t('tasks-column-source') },
    { title: t('tasks-column-commitments'), grows: true as const },
  ];
  const rowOf = (task: BreakdownTask, role: UnitRole | null): TextRow => ({
    cells: [
      ...(by === 'unit' ? [role === null ? '' : t(`tasks-role-${role}`)] : []),
      task.number ?? '',
      task.title ?? `${task.text.slice(0, TITLE_LENGTH)}${task.text.length > TITLE_LENGTH ? '…' : ''}`,
      ...(by === 'unit' ? [] : [unitsOf(task)]),
      ...(by === 'deadline' ? [] : [task.deadline ?? '']),
      task.responsibleFrom === null ? '' : t(`tasks-source-${task.responsibleFrom}`),
      targetQuotes(task).join(t('semicolon')),
    ],
  });
  const blocks = groups.map((group) => {
    const counts = ROLES.map((role) => [role, group.tasks.filter((one) => one.role === role).length] as const)
      .filter(([, count]) => count > 0)
      .map(([role, count]) => `${t(`tasks-role-${role}`)} ${count}`);
    const also = group.alsoWritten.length === 0 ? '' : t('tasks-also', { names: group.alsoWritten.join('、') });
    const name = by === 'task' ? t('tasks-all') : (group.name ?? t('tasks-unsaid'));
    const count = counts.length === 0 ? t('tasks-count', { count: group.tasks.length }) : counts.join(' · ');
    const rows = group.tasks.map(({ key, role }) => rowOf(byKey.get(key)!, role));
    return `${palette.strong(name)}${also}  ${count}\n${renderTextTable(columns, rows, look, palette.faint)}`;
  });
  const without = tasks.filter((task) => unitsOf(task) === '').length;
  const units =
    by === 'unit' ? groups.filter(({ name }) => name !== null).length : new Set(tasks.flatMap(allUnits)).size;
  const inherited = tasks.filter(({ responsibleFrom }) => responsibleFrom === 'chapter').length;
  return `${[...blocks, t('tasks-summary', { tasks: tasks.length, units, without, inherited })].join('\n')}\n`;
}

function allUnits({ lead, support, responsible }: BreakdownTask): string[] {
  return [...lead, ...support, ...responsible];
}

function unitsOf(task: BreakdownTask): string {
  return allUnits(task).join('、');
}
