// The clause that a place stands in, for messages.

const CLAUSE_ENDS = '，,。；;！？!?\n';
const LONGEST = 40;

/** The clause of `text` around [start, end), without its closing mark; cut with … where it is long. */
export function clauseAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < LONGEST && !CLAUSE_ENDS.includes(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST && !CLAUSE_ENDS.includes(text[to]!)) to += 1;
  const isCutBefore = from > 0 && !CLAUSE_ENDS.includes(text[from - 1]!);
  const isCutAfter = to < text.length && !CLAUSE_ENDS.includes(text[to]!);
  return `${isCutBefore ? '…' : ''}${text.slice(from, to).trim()}${isCutAfter ? '…' : ''}`;
}
