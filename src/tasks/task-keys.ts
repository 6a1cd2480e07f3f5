// What a task is known by in a table that leaves the program and comes back: a key of its words, and a check of all that the plan says of it.
import type { Task } from '../model/plan.js';
import { bare, shortHash, wordKeys } from './word-keys.js';

/** Enough of a task without a lead sentence to tell it from others. */
const OPENING_LENGTH = 40;

/**
 * A key for each task, in order. It is made from the lead sentence (or the first words), so tasks that are put in above, moved or
 * renumbered do not shift it. Tasks that open alike are told apart by their chapter, then by their whole text, then by their order.
 */
export function taskKeys(tasks: readonly Task[]): string[] {
  return wordKeys('T', tasks, [
    openingOf,
    (task) => `${openingOf(task)}\n${task.section.map(bare).join('\n')}`,
    (task) => `${openingOf(task)}\n${task.section.map(bare).join('\n')}\n${bodyOf(task)}`,
  ]);
}

/** Another value as soon as the plan says something else of the task: its text, its units or its deadline. */
export function taskCheck({ title, text, responsible, lead, support, deadline }: Task): string {
  return shortHash(JSON.stringify([title, text, responsible, lead, support, deadline]));
}

function openingOf(task: Task): string {
  return task.title === null ? bodyOf(task).slice(0, OPENING_LENGTH) : bare(task.title);
}

function bodyOf({ number, text }: Task): string {
  return bare(number !== null && text.startsWith(number) ? text.slice(number.length) : text);
}
