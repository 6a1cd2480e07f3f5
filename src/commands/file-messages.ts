// What a file beside the plan (actual values, aliases, a table that comes back) has to say of itself, in words.
import { type Language, say } from '../messages/index.js';
import type { Message } from '../model/plan.js';
import type { Note } from '../util/note.js';

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
