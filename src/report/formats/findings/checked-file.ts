// What the formats of `plan check` are made from.
import type { Document } from '../../../document/document.js';
import type { Finding } from '../../../model/findings.js';
import type { Plan } from '../../../model/plan.js';

export interface CheckedFile {
  /** As it was given on the command line. */
  readonly file: string;
  readonly document: Document;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** How many findings the configuration suppresses. */
  readonly suppressed: number;
  /** How many an earlier run had (`--baseline`). */
  readonly known: number;
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Finding['severity'], number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** 1-based line and column (in UTF-16 units) of an offset into a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  // lastIndexOf takes a negative place for 0, where a text may begin with a line break
  const before = offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
  return { line: countLines(text, offset), column: offset - before };
}

const lineStartsOf = new Map<string, readonly number[]>();

function countLines(text: string, offset: number): number {
  let starts = lineStartsOf.get(text);
  if (starts === undefined) {
    const found = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) found.push(i + 1);
    starts = found;
    lineStartsOf.clear();
    lineStartsOf.set(text, starts);
  }
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
