const MAX_LENGTH = 60;

/** How alike two short names are: their longest common subsequence over the longer length, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '' || a.length > MAX_LENGTH || b.length > MAX_LENGTH) return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      next[j] = char === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    }
    row = next;
  }
  return row[b.length]! / Math.max(a.length, b.length);
}
