// What the formats of `plan check` are made from.
import { type Document, spanAt } from '../../../document/document.js';
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

/** 1-based line and column (in UTF-16 units) of an offset into a document's text. */
export function placeOf(document: Document, offset: number): { line: number; column: number } {
  // lastIndexOf takes a negative place for 0, where a text may begin with a line break
  const before = offset === 0 ? -1 : document.text.lastIndexOf('\n', offset - 1);
  return { line: spanAt(document, offset, offset).line!, column: offset - before };
}
