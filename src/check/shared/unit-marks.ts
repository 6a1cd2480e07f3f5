// The units that a plan names as responsible, each with the places where it does.
import type { Span, Task } from '../../model/plan.js';
import type { CheckContext } from '../context.js';

export interface NamedUnit {
  readonly name: string;
  readonly span: Span;
  readonly task: Task;
}

/** Marks of responsibility, one for all tasks that share it, in document order. */
export function marksOf(context: CheckContext): readonly Task[] {
  return context.once(readMarks);
}

function readMarks({ plan }: CheckContext): readonly Task[] {
  const seen = new Set<number>();
  return plan.tasks.filter(({ mark, span, responsible }) => {
    if (responsible.length === 0) return false;
    const { start } = mark?.span ?? span;
    if (seen.has(start)) return false;
    seen.add(start);
    return true;
  });
}

/** Every unit of every mark, where its name is found as it is printed. */
export function namedUnits(context: CheckContext): readonly NamedUnit[] {
  return context.once(readUnits);
}

function readUnits(context: CheckContext): readonly NamedUnit[] {
  return marksOf(context).flatMap((task) => {
    const { start, end } = task.mark?.span ?? task.span;
    const text = context.text.slice(start, end);
    const cell = task.mark?.span.cell ?? null;
    return [...new Set(task.responsible)].flatMap((name): NamedUnit[] => {
      const at = text.indexOf(name);
      return at < 0 ? [] : [{ name, task, span: context.spanAt(start + at, start + at + name.length, cell) }];
    });
  });
}

/** What a message calls a task: its number and its title, or its first words. */
export function taskName({ number, title, text }: Task): string {
  const words = title ?? `${text.slice(0, 20)}${text.length > 20 ? '…' : ''}`;
  return number === null || words.startsWith(number) ? words : `${number} ${words}`;
}

/** The place of a task's number and title (or first words) in the canonical text. */
export function taskHead(context: CheckContext, task: Task): Span {
  const { start, end, cell } = task.span;
  const text = context.text.slice(start, end);
  const title = task.title ?? task.text.slice(0, 12);
  const at = text.indexOf(title);
  if (at < 0) return context.spanAt(start, Math.min(end, start + 12), cell);
  return context.spanAt(start + at, start + at + title.length, cell);
}
