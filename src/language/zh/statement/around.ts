// Bounded looks to the left and to the right of a place, so that no pattern ever runs over more than a few words.

const BREAKS = '，,。；;！？\n';

/** The text before `at`, back to the last comma or full stop, at most `limit` characters. */
export function sinceBreak(text: string, at: number, limit: number, breaks: string = BREAKS): string {
  let from = at;
  while (from > 0 && at - from < limit && !breaks.includes(text[from - 1]!)) from -= 1;
  return text.slice(from, at);
}

/** The text without the words of `pattern` at its end, however often they stand there. `pattern` ends in $ and is not greedy over more. */
export function withoutTrailing(text: string, pattern: RegExp): string {
  let rest = text;
  for (let rounds = 0; rounds < 12; rounds++) {
    const shorter =
      rest.slice(0, Math.max(0, rest.length - 24)) + rest.slice(Math.max(0, rest.length - 24)).replace(pattern, '');
    if (shorter.length === rest.length) break;
    rest = shorter;
  }
  return rest;
}

/** Where the last of the words that `pattern` (global) stands for ends; 0 where there is none. */
export function endOfLast(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** The part of the text before the first match; all of it where nothing matches. */
export function untilMatch(text: string, pattern: RegExp): string {
  const found = pattern.exec(text);
  return found === null ? text : text.slice(0, found.index);
}
