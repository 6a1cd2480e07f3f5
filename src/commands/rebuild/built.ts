// What was built from what: a small file beside the configuration, so that what has not changed is not built again. It is the memory of
// one working copy and no result: without it everything is built, and --check does not look at it.
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { sha256 } from '../../util/sha256.js';
import { inputName, readInput } from '../input.js';
import type { Io } from '../io.js';
import { writeOutput } from '../output.js';
import { toolFingerprint } from '../package-root.js';
import { type ReportOutput, type ReportSource, reportInputs, withSourcePaths } from '../report-build.js';
import type { Job, JobOutput } from './jobs.js';

/** A file that was built: the sum of all that it was made from, and its own. */
interface BuiltFile {
  readonly key: string;
  readonly sha256: string;
}

/** By the id of the output. */
export type Built = Map<string, BuiltFile>;

const VERSION = 1;

/** Where the memory of a configuration is kept, as it is shown: .plan.config.built.json beside plan.config.json. */
export function memoryOf(config: string): string {
  return join(config, '..', `.${basename(config).replace(/\.json$/, '')}.built.json`);
}

/** What was built before of the files of these jobs; nothing where the memory is missing, or not as we write it. */
export async function loadBuilt(config: string, jobs: readonly Job[], io: Io): Promise<Built> {
  const text = await readFile(resolve(io.cwd, memoryOf(config)), 'utf8').catch(() => '');
  try {
    const { version, files } = JSON.parse(text) as { version: number; files: Record<string, BuiltFile> };
    const ids = jobs.flatMap(({ outputs }) => outputs.map(({ id }) => id));
    return new Map(
      version === VERSION ? ids.flatMap((id) => (Object.hasOwn(files, id) ? [[id, files[id]!]] : [])) : [],
    );
  } catch {
    return new Map();
  }
}

/** Keeps what was built, in the order of the paths. */
export async function saveBuilt(config: string, built: Built, io: Io): Promise<void> {
  const files = Object.fromEntries([...built].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeOutput(memoryOf(config), `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`, io);
}

/** The sum of all that a report is made from: the toolkit, the options, the names and bytes of the files. Throws where one cannot be read. */
export async function keyOf(source: ReportSource, io: Io): Promise<string> {
  const { plan, checking, color, quiet, isolate, maxTime, maxMemory, maxBytes, maxInflate, ...settings } =
    withSourcePaths(source, (path) => inputName(path));
  const files: string[] = [];
  for (const path of reportInputs(source)) {
    const { bytes, file } = await readInput(path, io, { maxBytes });
    files.push(`${file} ${sha256(bytes)}`);
  }
  const options = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([await toolFingerprint(), options, files]));
}

/** The key of one file of a report: a table alone shows no findings. */
export function outputKey(key: string, { source, checkKey }: Job, { format, table, columns }: ReportOutput): string {
  const shown = table === undefined ? { checkKey, file: source.checking?.file } : { table, columns };
  return sha256(JSON.stringify([key, format, shown]));
}

/** True where the file is there, is as it was written, and would be made from the same. */
export async function isUnchanged({ id, path }: JobOutput, key: string, built: Built, io: Io): Promise<boolean> {
  const before = built.get(id);
  if (before?.key !== key) return false;
  const bytes = await readFile(resolve(io.cwd, path)).catch(() => null);
  return bytes !== null && sha256(bytes) === before.sha256;
}
