// What the comparisons of indicators, tasks and commitments have in common.
import { fold } from '../language/zh/fold.js';
import type { DiffChange, DiffPair, DiffPart, DiffSide } from '../model/plan-diff.js';

export interface Paired<T> {
  readonly a: T;
  readonly b: T;
  readonly how: DiffPair['how'];
  readonly likeness: number | null;
}

/** Things of two plans that are yet to be paired; each is taken once. */
export class Open<T> {
  readonly pairs: Paired<T>[] = [];
  readonly #a: Set<T>;
  readonly #b: Set<T>;

  constructor(a: readonly T[], b: readonly T[]) {
    this.#a = new Set(a);
    this.#b = new Set(b);
  }

  get a(): T[] {
    return [...this.#a];
  }

  get b(): T[] {
    return [...this.#b];
  }

  isOpen(a: T, b: T): boolean {
    return this.#a.has(a) && this.#b.has(b);
  }

  take(a: T, b: T, how: DiffPair['how'], likeness: number | null = null): void {
    if (!this.isOpen(a, b)) return;
    this.#a.delete(a);
    this.#b.delete(b);
    this.pairs.push({ a, b, how, likeness });
  }

  /** Pairs what has the same key, in order; keys of '' are none. */
  takeByKey(how: DiffPair['how'], keyA: (one: T) => string, keyB: (one: T) => string = keyA): void {
    const groups = new Map<string, T[]>();
    for (const one of this.#b) {
      const key = keyB(one);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    for (const group of groups.values()) group.reverse();
    for (const one of this.a) {
      const key = keyA(one);
      const other = key === '' ? undefined : groups.get(key)?.pop();
      if (other !== undefined) this.take(one, other, how);
    }
  }
}

/** The part of the result: what is paired and differs, in the order of the second plan; what is left is added or dropped. */
export function partOf<T>(
  open: Open<T>,
  orderOfB: readonly T[],
  sideOf: (one: T) => DiffSide,
  changesOf: (pair: Paired<T>) => DiffChange[],
): DiffPart {
  const order = new Map(orderOfB.map((one, i) => [one, i]));
  const pairs = [...open.pairs].sort((x, y) => order.get(x.b)! - order.get(y.b)!);
  const all = pairs.map((pair) => ({ pair, changes: changesOf(pair) }));
  const changed = all.filter(({ changes }) => changes.length > 0);
  return {
    added: open.b.map(sideOf),
    dropped: open.a.map(sideOf),
    changed: changed.map(({ pair: { a, b, how, likeness }, changes }) => ({
      a: sideOf(a),
      b: sideOf(b),
      how,
      likeness,
      changes,
    })),
    unchanged: all.length - changed.length,
  };
}

/** A change of something that is one text. */
export function changeOf(
  field: DiffChange['field'],
  from: string | null,
  to: string | null,
  more: Partial<DiffChange> = {},
): DiffChange {
  return { field, year: null, from, to, gone: [], came: [], verdict: null, ...more };
}

/** A change of a list of names or clauses; none where both have the same ones. */
export function listChange(
  field: DiffChange['field'],
  before: readonly string[],
  after: readonly string[],
): DiffChange[] {
  const keys = [new Set(before.map(bare)), new Set(after.map(bare))] as const;
  const gone = before.filter((one) => !keys[1].has(bare(one)));
  const came = after.filter((one) => !keys[0].has(bare(one)));
  if (gone.length + came.length === 0) return [];
  const isNames = field !== 'text';
  const whole = (names: readonly string[]) => (isNames && names.length > 0 ? names.join('、') : null);
  return [changeOf(field, whole(before), whole(after), { gone, came })];
}

/** Without blanks and punctuation. */
export function bare(text: string): string {
  return fold(text)
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
}

/** Whether a deadline is before another; null where one of them is not said. */
export function movedTo(from: string | null, to: string | null): 'earlier' | 'later' | null {
  if (from === null || to === null || from === to) return null;
  // A year or a month ends after every day in it.
  return to.padEnd(10, '~') < from.padEnd(10, '~') ? 'earlier' : 'later';
}
