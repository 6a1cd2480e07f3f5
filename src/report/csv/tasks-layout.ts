// The CSV layout of tasks: a row a task.
import type { Plan, Task } from '../../model/plan.js';
import { type CsvLayout, columnOf, fileColumn, joinNames, joinPath, REQUIRED, spanColumns } from './layout.js';

interface TaskRow {
  readonly file: string;
  readonly task: Task;
}

export const tasksLayout: CsvLayout<TaskRow> = {
  name: 'csv-tasks',
  title: '任务 · Tasks',
  columns: [
    fileColumn(),
    columnOf('task', 'string', '任务编号', 'Id of the task.', ({ task }) => task.id, REQUIRED),
    columnOf('number', 'string', '序号', 'Number as printed.', ({ task }) => task.number),
    columnOf('title', 'string', '标题', 'Lead sentence.', ({ task }) => task.title),
    columnOf('section', 'string', '章节', 'Titles of the sections, outer first, joined by " > ".', ({ task }) =>
      joinPath(task.section),
    ),
    columnOf('text', 'string', '内容', 'The whole text.', ({ task }) => task.text, REQUIRED),
    columnOf('responsible', 'string', '责任单位', 'All units, lead first, joined by "; ".', ({ task }) =>
      joinNames(task.responsible),
    ),
    columnOf('lead', 'string', '牵头单位', 'Lead units, joined by "; ".', ({ task }) => joinNames(task.lead)),
    columnOf('support', 'string', '配合单位', 'Supporting units, joined by "; ".', ({ task }) =>
      joinNames(task.support),
    ),
    columnOf(
      'responsibleFrom',
      'string',
      '责任来源',
      'Whose mark names the units.',
      ({ task }) => task.responsibleFrom,
      { enum: ['own', 'chapter', 'document'] },
    ),
    columnOf('mark', 'string', '责任标注', 'The mark as printed.', ({ task }) => task.mark?.quote),
    columnOf(
      'deadline',
      'string',
      '完成时限',
      'As precise as printed: 2027, 2026-06, 2026-06-30.',
      ({ task }) => task.deadline,
    ),
    columnOf('deadlineText', 'string', '时限原文', 'The deadline as printed.', ({ task }) => task.deadlineText),
    columnOf(
      'progress',
      'string',
      '完成情况',
      'What the column 完成情况 of its table says, as printed.',
      ({ task }) => task.progress?.quote,
    ),
    columnOf('commitments', 'string', '承诺编号', 'Ids of its commitments, joined by "; ".', ({ task }) =>
      joinNames(task.commitments),
    ),
    ...spanColumns<TaskRow>(({ task }) => task.span),
  ],
};

/** The rows of a plan. */
export function taskRows(plan: Plan): TaskRow[] {
  return plan.tasks.map((task) => ({ file: plan.source.file, task }));
}
