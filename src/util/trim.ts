// Trimming by sets of characters: what a pattern such as /[。；]+$/ does, in time that never grows faster than the text.

const BLANKS = ' \t\n\r\f\v\u00a0\u2002\u2003\u2009\u202f\u3000\ufeff';

/** The text without the given characters, and without blanks, at its end. */
export function trimEndOf(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && (chars.includes(text[end - 1]!) || BLANKS.includes(text[end - 1]!))) end--;
  return text.slice(0, end);
}

/** The text without the given characters, and without blanks, at both ends. */
export function trimOf(text: string, chars: string): string {
  const trimmed = trimEndOf(text, chars);
  let start = 0;
  while (start < trimmed.length && (chars.includes(trimmed[start]!) || BLANKS.includes(trimmed[start]!))) start++;
  return trimmed.slice(start);
}
