// Where data goes: standard output, or a file that appears whole or not at all.
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PlanError } from '../util/plan-error.js';
import type { Io } from './io.js';

/** True for -o values that name a folder: they end in a slash, or are one already. */
export async function isFolder(path: string, io: Io): Promise<boolean> {
  if (/[\\/]$/.test(path)) return true;
  const found = await stat(resolve(io.cwd, path)).catch(() => null);
  return found?.isDirectory() ?? false;
}

/** True where the data goes to standard output. */
export function isStdout(path: string | undefined): path is undefined | '-' | '/dev/stdout' {
  return path === undefined || path === '-' || path === '/dev/stdout';
}

/** The ending of an output's name, in small letters: what asks for a format where no option does. */
export function endingOf(path: string | undefined): string | undefined {
  return /\.(?<ending>[a-z]+)$/i.exec(path ?? '')?.groups?.ending?.toLowerCase();
}

/** Endings that tell what a file holds: one that is called so is not to hold anything else. */
const TELLING_ENDINGS = new Set(
  'csv json ndjson jsonl sarif xml md markdown html htm pdf doc docx wps odt xls xlsx et ods ppt pptx'.split(' '),
);

/**
 * The format that is asked for by name, else by the ending of the output (`endings`), else the `usual` one. Throws a PlanError for an
 * ending that tells of a format which is not among them: nobody finds out otherwise before Word does not open the file.
 */
export function formatFor<Format extends string>(
  asked: Format | undefined,
  output: string | undefined,
  endings: Readonly<Record<string, Format>>,
  usual: Format,
): Format {
  if (asked !== undefined) return asked;
  const ending = endingOf(output) ?? '';
  if (Object.hasOwn(endings, ending)) return endings[ending]!;
  if (!TELLING_ENDINGS.has(ending)) return usual;
  const choices = Object.keys(endings).map((one) => `.${one}`);
  throw new PlanError('format-not-by-ending', { file: output!, choices: choices.join(', ') });
}

/** Of lists that a person goes through: a table to read, a file to fill in, data. */
export type ListFormat = 'table' | 'csv' | 'json';
export const LIST_ENDINGS: Readonly<Record<string, ListFormat>> = { csv: 'csv', json: 'json' };

/** Refuses an output that could not be written, or that would overwrite an input, before any work is done. */
export async function checkOutput(path: string | undefined, inputs: readonly string[], io: Io): Promise<void> {
  if (isStdout(path)) return;
  const place = resolve(io.cwd, path);
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory()) throw new PlanError('output-directory', { file: path });
  // A device or a pipe would be replaced by a file.
  if (found !== null && !found.isFile()) throw new PlanError('output-not-a-file', { file: path });
  const folder = await stat(dirname(place)).catch(() => null);
  if (folder === null || !folder.isDirectory()) {
    throw new PlanError('output-no-folder', { file: path, folder: dirname(path) });
  }
  if (found === null) return;
  for (const input of inputs.filter((name) => name !== '-')) {
    const same = await Promise.all([realpath(place), realpath(resolve(io.cwd, input))]).catch(() => null);
    if (same !== null && same[0] === same[1]) throw new PlanError('output-is-input', { file: path });
  }
}

/** True where an output file exists already. */
export async function isThere(path: string | undefined, io: Io): Promise<boolean> {
  return !isStdout(path) && (await lstat(resolve(io.cwd, path)).catch(() => null)) !== null;
}

/** Writes data to standard output, or to a file: through a file of its own, so that a failure leaves the old one as it was. */
export async function writeOutput(path: string | undefined, data: string | Uint8Array, io: Io): Promise<void> {
  if (isStdout(path)) {
    io.stdout.write(data);
    return;
  }
  const place = resolve(io.cwd, path);
  const own = join(dirname(place), `.${basename(place)}.${randomUUID()}.tmp`);
  try {
    await writeWhole(own, data, await modeOf(place));
    // rename puts the new file in the place of a link; it does not follow it.
    await rename(own, place);
  } catch (error) {
    await unlink(own).catch(() => {});
    const { code, message } = error as NodeJS.ErrnoException;
    throw new PlanError('output-failed', { file: path, reason: code ?? message }, { cause: error });
  }
}

/** Makes a folder for several output files. */
export async function makeFolder(path: string, io: Io): Promise<void> {
  try {
    await mkdir(resolve(io.cwd, path), { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new PlanError('output-failed', { file: path, reason: code ?? message }, { cause: error });
  }
}

async function writeWhole(path: string, data: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The mode of the file that is replaced, else the usual one. */
async function modeOf(place: string): Promise<number> {
  const found = await lstat(place).catch(() => null);
  return found?.isFile() ? found.mode & 0o777 : 0o666;
}
