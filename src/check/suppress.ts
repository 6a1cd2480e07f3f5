// Findings that a person has looked at and lets stand: by rule, by quote, by place; and those that an earlier run knew already.
import type { Suppression } from '../model/config.js';
import type { Finding, Findings } from '../model/findings.js';

/** Where a suppression looks. */
interface Place {
  /** The file as it was given, and its base name. */
  readonly file: string;
  /** The line that a finding stands in. */
  lineOf(finding: Finding): string;
}

/**
 * Takes out what is suppressed.
 *
 * @returns What is left, how many were taken out, and which of the suppressions took out something (by index).
 */
export function suppress(findings: readonly Finding[], suppressions: readonly Suppression[], place: Place) {
  const used = new Set<number>();
  const left = findings.filter((finding) => {
    const at = suppressions.findIndex((one) => isMeant(one, finding, place));
    if (at >= 0) used.add(at);
    return at < 0;
  });
  return { left, count: findings.length - left.length, used };
}

function isMeant(one: Suppression, finding: Finding, place: Place): boolean {
  return (
    (one.rule === undefined || one.rule === finding.rule) &&
    (one.file === undefined || one.file === place.file || one.file === place.file.replace(/^.*[\\/]/, '')) &&
    (one.line === undefined || one.line === finding.span?.line) &&
    (one.cell === undefined || one.cell === finding.span?.cell) &&
    (one.quote === undefined || (finding.quote ?? '').includes(one.quote) || place.lineOf(finding).includes(one.quote))
  );
}

/**
 * Findings that an earlier run (`--baseline OLD.json`) does not have. Lines move and numbers of rows change, so two findings are the
 * same when file, rule and quote are; of several alike as many are old as the earlier run had.
 */
export function newFindings(
  file: string,
  findings: readonly Finding[],
  earlier: Findings,
): { fresh: Finding[]; known: number } {
  const name = baseName(file);
  const counts = new Map<string, number>();
  for (const each of earlier.files.filter((one) => baseName(one.file) === name))
    for (const finding of each.findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const fresh = findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    if (left > 0) counts.set(keyOf(finding), left - 1);
    return left === 0;
  });
  return { fresh, known: findings.length - fresh.length };
}

function keyOf({ rule, quote, message }: Finding): string {
  // An empty cell has no words of its own: what is said of it tells it from the next one.
  return `${rule}\n${quote || message}`;
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '');
}
