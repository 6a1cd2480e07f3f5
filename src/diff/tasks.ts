// Tasks of two plans: matched by their lead sentences, by their text, then by likeness; what of them differs.
import type { Plan, Task } from '../model/plan.js';
import type { DiffChange, DiffPart, DiffSide } from '../model/plan-diff.js';
import { taskKeys } from '../tasks/task-keys.js';
import { type UnitNames, unitsByRole } from '../tasks/unit-names.js';
import { pairAlike } from './pair-alike.js';
import { bare, changeOf, listChange, movedTo, Open, type Paired, partOf } from './parts.js';

const LEAST_LIKENESS = 0.5;
/** Enough of a text to know it again. */
const COMPARED_LENGTH = 400;
const CLAUSE_END_PATTERN = /[，,。；;！!？?\n]+/;

/** What differs between the tasks of two plans, and which were paired. */
export function diffTasks(a: Plan, b: Plan, names: UnitNames): { part: DiffPart; pairs: readonly Paired<Task>[] } {
  const open = new Open(a.tasks, b.tasks);
  const [keysA, keysB] = [a, b].map(({ tasks }) => {
    const keys = taskKeys(tasks);
    return new Map(tasks.map((task, i) => [task, keys[i]!]));
  }) as [Map<Task, string>, Map<Task, string>];
  open.takeByKey(
    'key',
    (task) => keysA.get(task)!,
    (task) => keysB.get(task)!,
  );
  open.takeByKey('text', (task) => bare(bodyOf(task)));
  const [left, right] = [open.a, open.b];
  const textOf = (task: Task) => bare(`${task.title ?? ''}${bodyOf(task)}`).slice(0, COMPARED_LENGTH);
  for (const pair of pairAlike(left.map(textOf), right.map(textOf), LEAST_LIKENESS))
    open.take(left[pair.a]!, right[pair.b]!, 'alike', pair.likeness);
  return { part: partOf(open, b.tasks, sideOf, (pair) => changesOf(pair, names)), pairs: open.pairs };
}

function sideOf(task: Task): DiffSide {
  const { id, number, title, text, span } = task;
  return {
    id,
    number,
    name: title ?? `${text.slice(0, 30)}${text.length > 30 ? '…' : ''}`,
    unit: null,
    says: text,
    span,
  };
}

function changesOf({ a, b }: Paired<Task>, names: UnitNames): DiffChange[] {
  const changes: DiffChange[] = [];
  if (bare(a.title ?? '') !== bare(b.title ?? '')) changes.push(changeOf('title', a.title, b.title));
  const [before, after] = [unitsByRole(a, names), unitsByRole(b, names)];
  for (const role of ['lead', 'support', 'responsible'] as const)
    changes.push(...listChange(role, before[role], after[role]));
  if (a.deadline !== b.deadline) {
    const verdict = movedTo(a.deadline, b.deadline);
    changes.push(changeOf('deadline', a.deadline, b.deadline, { verdict }));
  }
  if (bare(a.section.join()) !== bare(b.section.join())) {
    changes.push(changeOf('section', a.section.join(' > ') || null, b.section.join(' > ') || null));
  }
  changes.push(...listChange('text', clausesOf(a), clausesOf(b)));
  return changes;
}

/** The text without number, lead sentence and mark. */
function bodyOf({ number, title, text, mark }: Task): string {
  const unnumbered = number !== null && text.startsWith(number) ? text.slice(number.length) : text;
  const words = unnumbered.replace(/^[.．、\s]+/, '');
  const untitled = title !== null && words.startsWith(title) ? words.slice(title.length) : words;
  return mark === null ? untitled : untitled.replace(mark.quote, '');
}

function clausesOf(task: Task): string[] {
  return bodyOf(task)
    .split(CLAUSE_END_PATTERN)
    .map((clause) => clause.trim())
    .filter((clause) => bare(clause) !== '');
}
