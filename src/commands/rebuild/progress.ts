// What a person is told while reports are built: a line a report, and how many there were. No times: the lines are the same each time.
import { say } from '../../messages/index.js';
import { printable } from '../../util/text-width.js';
import type { Io } from '../io.js';
import type { FileOutcome, Outcome, RebuildOptions } from './outcomes.js';

/** One line: the plan, and what became of the files of its report. */
export function sayJob(plan: string, files: readonly FileOutcome[], options: RebuildOptions, io: Io): void {
  const { language, quiet, check } = options;
  // Which file could not be made is part of the error.
  if (quiet && countOf(files, 'failed') === 0) return;
  const comma = say(language, 'match-comma');
  const parts = (['built', 'stale', 'failed'] as const).flatMap((outcome) => {
    const paths = files.filter((file) => file.outcome === outcome).map(({ path }) => path);
    return paths.length === 0 ? [] : [say(language, `rebuild-${outcome}`, { files: paths.join(comma) })];
  });
  const count = countOf(files, 'unchanged');
  if (count > 0) parts.push(say(language, check ? 'rebuild-same' : 'rebuild-unchanged', { count }));
  const line = `${plan}${say(language, 'colon')}${parts.join(say(language, 'rebuild-semicolon'))}`;
  io.stderr.write(`${printable(line)}\n`);
}

/** The last line, and what to do where files are out of date. */
export function sayTotals(files: readonly FileOutcome[], options: RebuildOptions, io: Io): void {
  const { language, quiet, check, config } = options;
  if (quiet) return;
  const counts = Object.fromEntries(
    (['built', 'unchanged', 'stale', 'failed'] as const).map((outcome) => [outcome, countOf(files, outcome)]),
  );
  const code = check ? 'rebuild-total-check' : 'rebuild-total';
  io.stderr.write(`${say(language, code, { count: files.length, ...counts })}\n`);
  if (countOf(files, 'stale') > 0) {
    const command = `plan report${config === undefined ? '' : ` --config ${asWord(config)}`}`;
    io.stderr.write(`${printable(say(language, 'rebuild-stale-next', { command }))}\n`);
  }
}

/** A path as one word of a command line, in quotation marks where it needs them. */
function asWord(path: string): string {
  if (/^[\p{L}\p{N}_./\\:-]+$/u.test(path)) return path;
  // Between double quotation marks, which every shell knows, some signs still mean something.
  return /["$`!]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}

function countOf(files: readonly FileOutcome[], outcome: Outcome): number {
  return files.filter((file) => file.outcome === outcome).length;
}
