// Files beside the plan (actual values, aliases, a table that comes back): reading one, and what it has to say of itself, in words.
import { type Language, say } from '../messages/index.js';
import type { Message } from '../model/plan.js';
import type { Note, Result } from '../util/note.js';
import { type InputOptions, readInput } from './input.js';
import type { Io } from './io.js';

/** What was read, the reader's notes, and the file's base name. */
export interface FileRead<T> extends Result<T> {
  readonly file: string;
}

/** Reads a file that an option names; null where none does. */
export async function readBeside<T>(
  path: string | undefined,
  reader: (bytes: Uint8Array, about: { readonly file: string }) => Result<T>,
  { maxBytes }: InputOptions,
  io: Io,
): Promise<FileRead<T> | null> {
  if (path === undefined) return null;
  const { bytes, file } = await readInput(path, io, { maxBytes });
  return { file, ...reader(bytes, { file }) };
}

/** Notes on a file that is not the plan name the file, and have no place in the plan's text. */
export function fileMessages(
  read: { readonly file: string; readonly notes: readonly Note[] } | null,
  language: Language,
): Message[] {
  return (read?.notes ?? []).map(({ level, code, params }) => ({
    level,
    code,
    message: `${read!.file}${say(language, 'colon')}${say(language, code, params)}`,
    span: null,
  }));
}

/** Says on standard error what somebody has to know of the files; how an encoding was told is not of it. */
export function tellWarnings(messages: readonly Message[], quiet: boolean, io: Io): void {
  if (quiet) return;
  for (const { level, message } of messages) if (level !== 'info') io.stderr.write(`${message}\n`);
}
