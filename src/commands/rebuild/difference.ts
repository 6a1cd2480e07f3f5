// Where a committed report and the one that would be built part.
import type { ReportFormatName } from '../../model/choices.js';
import { cutText, printable } from '../../util/text-width.js';

/** What to say of a file: a code of the messages and its params. */
export interface Difference {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const BINARY: readonly ReportFormatName[] = ['docx', 'xlsx'];
/** Columns of a line that are shown, and how many of them stand before the place. */
const WIDEST = 70;
const BEFORE = 16;

/** The first difference; null where the bytes are the same. `was` is null where there is no file. */
export function differenceOf(was: Uint8Array | null, now: Uint8Array, format: ReportFormatName): Difference | null {
  if (was === null) return { code: 'report-stale-missing', params: {} };
  if (Buffer.compare(was, now) === 0) return null;
  const bytes = { code: 'report-stale-bytes', params: { was: was.length, now: now.length } };
  if (BINARY.includes(format)) return bytes;
  const [old, fresh] = [linesOf(was), linesOf(now)];
  // Line ends that git changed stand in every line: another word is looked for first.
  const words = old.map((line, i) => (line === `${fresh[i]}\r` ? fresh[i] : line));
  const ends = words.findIndex((line, i) => line !== old[i]);
  const longer = words.length > fresh.length ? words : fresh;
  const at = longer.findIndex((_, i) => words[i] !== fresh[i]);
  if (at >= 0)
    return { code: 'report-stale-line', params: { line: at + 1, ...parted(old[at] ?? '', fresh[at] ?? '') } };
  return ends < 0 ? bytes : { code: 'report-stale-line-ends', params: { line: ends + 1 } };
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
}

/** Both lines, from shortly before where they part. */
function parted(old: string, fresh: string): { was: string; now: string } {
  const [was, now] = [Array.from(old), Array.from(fresh)];
  const at = was.findIndex((letter, i) => letter !== now[i]);
  const from = Math.max(0, (at < 0 ? was.length : at) - BEFORE);
  return { was: excerpt(was, from), now: excerpt(now, from) };
}

function excerpt(letters: readonly string[], from: number): string {
  return (from > 0 ? '…' : '') + cutText(printable(letters.slice(from).join('')), WIDEST);
}
