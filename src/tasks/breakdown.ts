// A plan's tasks as who does what by when: by unit, by deadline, or task by task.
import type { Breakdown, BreakdownTask, UnitRole } from '../model/breakdown.js';
import type { Plan } from '../model/plan.js';
import { taskCheck, taskKeys } from './task-keys.js';
import { type UnitNames, unitsByRole } from './unit-names.js';

type Group = Breakdown['groups'][number];

const ROLES: readonly UnitRole[] = ['lead', 'support', 'responsible'];

/**
 * The tasks of a plan with their keys; `names` puts each unit under one name. `source` is the plan as its document has it, where the
 * tasks of `plan` were changed since: keys and checks are those of the document.
 */
export function breakdownTasks(plan: Plan, names: UnitNames, source: Plan = plan): BreakdownTask[] {
  const keys = taskKeys(source.tasks);
  const commitments = new Map(plan.commitments.map((one) => [one.id, one]));
  return plan.tasks.map((task, i) => {
    const { id, number, title, section, text, responsibleFrom, deadline, deadlineText, span } = task;
    return {
      key: keys[i]!,
      id,
      number,
      title,
      section,
      text,
      ...unitsByRole(task, names),
      responsibleFrom,
      deadline,
      deadlineText,
      commitments: task.commitments.flatMap((each) => {
        const found = commitments.get(each);
        return found === undefined ? [] : [{ id: found.id, quote: found.quote, deadline: found.deadline }];
      }),
      check: taskCheck(source.tasks[i]!),
      span,
    };
  });
}

/** The clauses of a task's targets, each once: one clause may set several. */
export function targetQuotes({ commitments }: BreakdownTask): string[] {
  return [...new Set(commitments.map(({ quote }) => quote))];
}

/** The tasks in groups; every task is in at least one. */
export function breakdownOf(plan: Plan, by: Breakdown['by'], names: UnitNames, document: Plan = plan): Breakdown {
  const tasks = breakdownTasks(plan, names, document);
  const { title, source } = plan;
  return {
    version: 1,
    plan: { title, file: source.file, sha256: source.sha256 },
    by,
    groups: by === 'unit' ? byUnit(tasks, names) : by === 'deadline' ? byDeadline(tasks) : [inOrder(tasks)],
    tasks,
    overlay: null,
    messages: [],
  };
}

function byUnit(tasks: readonly BreakdownTask[], names: UnitNames): Group[] {
  const groups = new Map<string, Group>();
  const without: Group = { name: null, alsoWritten: [], tasks: [] };
  for (const task of tasks) {
    for (const role of ROLES) {
      for (const name of task[role]) {
        const group = groups.get(name) ?? { name, alsoWritten: names.othersOf(name), tasks: [] };
        group.tasks.push({ key: task.key, role });
        groups.set(name, group);
      }
    }
    if (ROLES.every((role) => task[role].length === 0)) without.tasks.push({ key: task.key, role: null });
  }
  for (const group of groups.values()) group.tasks.sort((a, b) => ROLES.indexOf(a.role!) - ROLES.indexOf(b.role!));
  return [...groups.values(), ...(without.tasks.length === 0 ? [] : [without])];
}

function byDeadline(tasks: readonly BreakdownTask[]): Group[] {
  const groups = new Map<string | null, Group>();
  for (const { key, deadline } of tasks) {
    const group = groups.get(deadline) ?? { name: deadline, alsoWritten: [], tasks: [] };
    group.tasks.push({ key, role: null });
    groups.set(deadline, group);
  }
  return [...groups.values()].sort((a, b) => compareText(endOf(a.name), endOf(b.name)));
}

function inOrder(tasks: readonly BreakdownTask[]): Group {
  return { name: null, alsoWritten: [], tasks: tasks.map(({ key }) => ({ key, role: null })) };
}

/** A year or a month ends after every day in it: 2027-06-30 < 2027-06 < 2027; what is not said is last. */
function endOf(deadline: string | null): string {
  return deadline === null ? '~' : deadline.padEnd(10, '~');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
