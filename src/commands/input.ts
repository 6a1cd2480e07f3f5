// Input files: paths → bytes. What cannot be read is said before anything is read: missing, a folder, empty, too large.
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nearest } from '../util/nearest.js';
import { PlanError } from '../util/plan-error.js';
import { collect, type Io } from './io.js';

/** The largest input that is read unless --max-bytes says otherwise: no plan that was ever published comes near it. */
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

export interface Input {
  readonly bytes: Uint8Array;
  /** The base name: what `source.file` says. */
  readonly file: string;
}

export interface InputOptions {
  /** The name to give to standard input, so that its format is known. */
  readonly stdinFilename?: string | undefined;
  readonly maxBytes?: number | undefined;
}

/** The base name of a path, or of what --stdin-filename calls standard input. */
export function inputName(path: string, options: InputOptions = {}): string {
  return path === '-' ? basename(options.stdinFilename ?? 'stdin') : basename(path);
}

/** Reads one input; `-` is standard input. Throws a PlanError that says what is wrong with it. */
export async function readInput(path: string, io: Io, options: InputOptions = {}): Promise<Input> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const file = inputName(path, options);
  const bytes = path === '-' ? await io.readStdin(limit) : await readPath(path, io, limit);
  if (bytes.length > limit) throw tooLarge(path, bytes.length, limit);
  if (bytes.length === 0) throw new PlanError(path === '-' ? 'input-empty-stdin' : 'input-empty', { file: path });
  return { bytes, file };
}

async function readPath(path: string, io: Io, limit: number): Promise<Uint8Array> {
  const place = resolve(io.cwd, path);
  try {
    const found = await stat(place);
    if (found.isDirectory()) throw new PlanError('input-directory', { file: path });
    if (found.size > limit) throw tooLarge(path, found.size, limit);
    return found.isFile() ? await readFile(place) : await collect(createReadStream(place), limit);
  } catch (error) {
    if (error instanceof PlanError) throw error;
    throw await explain(path, place, error as NodeJS.ErrnoException);
  }
}

async function explain(path: string, place: string, error: NodeJS.ErrnoException): Promise<PlanError> {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') {
    return new PlanError('input-unreadable', { file: path, reason: error.code ?? error.message }, { cause: error });
  }
  const names = await readdir(dirname(place)).catch(() => [] as string[]);
  const alike = nearest(basename(path), names);
  return alike === null
    ? new PlanError('input-missing', { file: path }, { cause: error })
    : new PlanError('input-missing-alike', { file: path, alike: join(dirname(path), alike) }, { cause: error });
}

function tooLarge(path: string, size: number, limit: number): PlanError {
  return new PlanError('input-too-large', { file: path, size: megabytes(size), limit: megabytes(limit) });
}

function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} B` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
