// The clauses of a text with their places.

export interface Clause {
  readonly text: string;
  readonly start: number;
}

/** The stretches between the marks of `marks`, blanks at their beginning left out. */
export function clausesOf(text: string, marks: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !marks.includes(text[i]!)) continue;
    while (start < i && /\s/.test(text[start]!)) start += 1;
    if (i > start) clauses.push({ text: text.slice(start, i), start });
    start = i + 1;
  }
  return clauses;
}
