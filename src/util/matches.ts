// The matches of a pattern, for texts that mostly have none.

const NONE: readonly RegExpExecArray[] = [];

/** What text.matchAll(pattern) gives. Where there is nothing to give it does not copy the pattern, which costs more than to look. */
export function matchesOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? NONE : text.matchAll(pattern);
}
