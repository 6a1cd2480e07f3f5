// A value that can be set against a target, or why there is none; with what is to be said of it.
import type { Reason } from '../model/scorecard.js';
import type { Note } from '../util/note.js';

export interface Comparable {
  readonly value: number | null;
  readonly reason: Reason | null;
  readonly notes: readonly Note[];
}

/** A value that can be compared. */
export function comparable(value: number, ...notes: readonly Note[]): Comparable {
  return { value, reason: null, notes };
}

/** No value that can be compared, for a reason that the notes put into words. */
export function refused(reason: Reason, ...notes: readonly Note[]): Comparable {
  return { value: null, reason, notes };
}
