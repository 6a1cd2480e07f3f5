// A note is a message before it is put into words: a code of the catalogue in src/messages and what it speaks of.

export interface Note {
  readonly level: 'info' | 'warning' | 'error';
  /** A key of the message catalogue. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Offsets into the canonical text, where the note has a place. */
  readonly at: { readonly start: number; readonly end: number; readonly cell?: string } | null;
}

/** What readers and extractors return: a value and what there is to say about it. */
export interface Result<T> {
  readonly value: T;
  readonly notes: readonly Note[];
}

/** Makes a note. `at` is a place in the canonical text. */
export function note(level: Note['level'], code: string, params: Note['params'] = {}, at: Note['at'] = null): Note {
  return { level, code, params, at };
}
