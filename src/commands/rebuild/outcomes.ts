// What becomes of the files of one report: built, found unchanged, compared.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { say } from '../../messages/index.js';
import { PlanError } from '../../util/plan-error.js';
import { sha256 } from '../../util/sha256.js';
import { printable } from '../../util/text-width.js';
import { reportError } from '../errors.js';
import type { Io } from '../io.js';
import type { LoadOptions } from '../load-plan.js';
import { checkOutput, makeFolder, writeOutput } from '../output.js';
import { loadReport, renderReport, reportInputs } from '../report-build.js';
import type { Settings } from '../settings.js';
import { type Built, isUnchanged, keyOf, outputKey } from './built.js';
import { differenceOf } from './difference.js';
import type { Job, JobOutput } from './jobs.js';

export interface RebuildOptions extends Settings, LoadOptions {
  readonly config?: string;
  /** Build in memory and compare with the files; write nothing. */
  readonly check?: boolean;
  /** Build what has not changed as well. */
  readonly force?: boolean;
}

/** unchanged: not built, or with --check as it would be built. */
export type Outcome = 'built' | 'unchanged' | 'stale' | 'failed';

export interface FileOutcome {
  readonly path: string;
  readonly outcome: Outcome;
}

/** Builds those files of a report that are not as they were built from the same input, and puts what was built into `built`. */
export function buildJob(job: Job, built: Built, options: RebuildOptions, io: Io): Promise<FileOutcome[]> {
  return trying(job.outputs, options, io, async () => {
    const key = await keyOf(job.source, io);
    const keyed = new Map(job.outputs.map((output) => [output, outputKey(key, job, output)]));
    const wanted: JobOutput[] = [];
    for (const [output, own] of keyed)
      if (options.force || !(await isUnchanged(output, own, built, io))) wanted.push(output);
    const made = await renderEach(job, wanted, options, io, async (output, bytes) => {
      const { id, path } = output;
      await makeFolder(dirname(path), io);
      await checkOutput(path, reportInputs(job.source), io);
      await writeOutput(path, bytes, io);
      built.set(id, { key: keyed.get(output)!, sha256: sha256(bytes) });
      return 'built';
    });
    return job.outputs.map(({ path }) => made.find((file) => file.path === path) ?? { path, outcome: 'unchanged' });
  });
}

/** Builds the files of a report in memory; where one is not the same on disk, says on standard output what differs. */
export function compareJob(job: Job, options: RebuildOptions, io: Io): Promise<FileOutcome[]> {
  return trying(job.outputs, options, io, () =>
    renderEach(job, job.outputs, options, io, async ({ path, format }, bytes) => {
      const was = await readBuilt(path, io);
      const difference = differenceOf(was, bytes, format);
      if (difference === null) return 'unchanged';
      const { language } = options;
      io.stdout.write(
        `${printable(path)}${say(language, 'colon')}${say(language, difference.code, difference.params)}\n`,
      );
      return 'stale';
    }),
  );
}

/** The bytes of a file that was built before; null where there is none. Throws where it is there and cannot be read. */
async function readBuilt(path: string, io: Io): Promise<Uint8Array | null> {
  try {
    return await readFile(resolve(io.cwd, path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new PlanError('input-unreadable', { file: path, reason: code ?? message }, { cause: error });
  }
}

/** Reads and scores the plan once, and renders each of the files; one that cannot be made does not stop the others. */
async function renderEach(
  { source }: Job,
  outputs: readonly JobOutput[],
  options: RebuildOptions,
  io: Io,
  take: (output: JobOutput, bytes: Uint8Array) => Promise<Outcome>,
): Promise<FileOutcome[]> {
  if (outputs.length === 0) return [];
  const loaded = await loadReport(source, outputs, io);
  const files: FileOutcome[] = [];
  for (const output of outputs) {
    const [file] = await trying([output], options, io, async () => {
      const data = await renderReport(loaded, output);
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      return [{ path: output.path, outcome: await take(output, bytes) }];
    });
    files.push(file!);
  }
  return files;
}

/** An error is said, and the files have failed. */
async function trying(
  outputs: readonly JobOutput[],
  { language }: RebuildOptions,
  io: Io,
  run: () => Promise<FileOutcome[]>,
): Promise<FileOutcome[]> {
  try {
    return await run();
  } catch (error) {
    await reportError(error, language, io);
    return outputs.map(({ path }) => ({ path, outcome: 'failed' }));
  }
}
