// What a task is known by in a table that leaves the program and comes back: a key of its words, and a check of all that the plan says of it.
import { createHash } from 'node:crypto';
import { fold } from '../language/zh/fold.js';
import type { Task } from '../model/plan.js';

const NO_WORDS_PATTERN = /[\s\p{P}\p{S}]/gu;
/** Enough of a task without a lead sentence to tell it from others. */
const OPENING_LENGTH = 40;
const KEY_LENGTH = 8;

/**
 * A key for each task, in order. It is made from the lead sentence (or the first words), so tasks that are put in above, moved or
 * renumbered do not shift it. Tasks that open alike are told apart by their chapter, then by their whole text, then by their order.
 */
export function taskKeys(tasks: readonly Task[]): string[] {
  const ways: readonly ((task: Task) => string)[] = [
    openingOf,
    (task) => `${openingOf(task)}\n${task.section.map(bare).join('\n')}`,
    (task) => `${openingOf(task)}\n${task.section.map(bare).join('\n')}\n${bodyOf(task)}`,
  ];
  const keys: (string | null)[] = tasks.map(() => null);
  for (const way of ways) {
    const made = tasks.map((task, i) => (keys[i] === null ? `T-${hashOf(way(task))}` : null));
    const counts = countOf([...made, ...keys]);
    for (const [i, key] of made.entries()) if (key !== null && counts.get(key) === 1) keys[i] = key;
  }
  const twins = new Map<string, number>();
  return tasks.map((task, i) => {
    const known = keys[i];
    if (known !== null && known !== undefined) return known;
    const key = `T-${hashOf(ways[2]!(task))}`;
    const nth = (twins.get(key) ?? 0) + 1;
    twins.set(key, nth);
    return `${key}-${nth}`;
  });
}

/** Another value as soon as the plan says something else of the task: its text, its units or its deadline. */
export function taskCheck({ title, text, responsible, lead, support, deadline }: Task): string {
  return hashOf(JSON.stringify([title, text, responsible, lead, support, deadline]));
}

function openingOf(task: Task): string {
  return task.title === null ? bodyOf(task).slice(0, OPENING_LENGTH) : bare(task.title);
}

function bodyOf({ number, text }: Task): string {
  return bare(number !== null && text.startsWith(number) ? text.slice(number.length) : text);
}

/** Without blanks and punctuation: a comma more or less is no other task. */
function bare(text: string): string {
  return fold(text).replace(NO_WORDS_PATTERN, '').toLowerCase();
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEY_LENGTH);
}

function countOf(keys: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
