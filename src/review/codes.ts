// Codes of what there is to say of corrections: known without what applies them.

/** Codes of notes on what was not taken begin with this. */
export const STALE = 'override-stale';

/** True for a message or note on what a person said of the extraction. */
export function isOverride({ code }: { readonly code: string }): boolean {
  return code.startsWith('override-');
}

/** True for one on an entry that was not taken. */
export function isStale({ code }: { readonly code: string }): boolean {
  return code.startsWith(STALE);
}
