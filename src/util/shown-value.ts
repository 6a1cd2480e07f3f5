// A value as it is shown: as a person corrected it, else as the plan prints it.
import { type Language, say } from '../messages/index.js';
import type { Value } from '../model/plan.js';

type Shown = Pick<Value, 'raw' | 'corrected'>;

/** The words of a value: 98 where a person corrected the 96 that is printed. */
export function shownValue({ raw, corrected }: Shown): string {
  return corrected ?? raw;
}

/** The same, and what is printed where it was corrected: 98（人工更正，原文“96”）. */
export function markedValue({ raw, corrected }: Shown, language: Language): string {
  return corrected === null ? raw : say(language, 'value-corrected', { to: corrected, from: raw.trim() });
}
