// Where reports are written: nowhere that is read, else the first run and the second would not build the same, or an input is lost.
import { resolve } from 'node:path';
import { PlanError } from '../../util/plan-error.js';
import { hasWildcard } from '../../util/wildcard.js';
import type { LoadedConfig } from '../config.js';
import type { Io } from '../io.js';
import { reportInputs } from '../report-build.js';
import { memoryOf } from './built.js';
import { fitsPattern } from './find-files.js';
import type { Job } from './jobs.js';

/** Why a file must not be written: a code of the messages and its params. */
interface Use {
  readonly why: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * Throws a PlanError where two reports go to one place, or a report to where something is read. What was written may be read as
 * `since` alone, and by a later report only.
 */
export function checkPlaces(jobs: readonly Job[], loaded: LoadedConfig, io: Io): void {
  checkOnce(jobs, loaded, io);
  const { config, folder } = loaded;
  const file = loaded.file!;
  const place = (path: string) => foldedPlace(resolve(io.cwd, path));
  const uses = new Map<string, Use>([
    ...jobs.flatMap(({ source }) =>
      reportInputs({ ...source, since: undefined }).map((path): [string, Use] => [
        place(path),
        { why: 'config-read-report', params: { reader: source.plan } },
      ]),
    ),
    ...(config.check?.against ?? []).map((path): [string, Use] => [
      foldedPlace(resolve(folder, path)),
      { why: 'config-read-against' },
    ]),
    [place(memoryOf(file)), { why: 'config-read-memory' }],
    [place(file), { why: 'config-read-config' }],
  ]);
  const patterns = (config.reports ?? []).flatMap(({ plan }) => plan).filter(hasWildcard);
  const compared = new Map<string, string>();
  for (const { source, outputs } of jobs) {
    if (source.since !== undefined) compared.set(place(source.since), source.plan);
    for (const { path } of outputs) {
      const reader = compared.get(place(path));
      const pattern = patterns.find((one) => fitsPattern(one, folder, resolve(io.cwd, path), foldedPlace));
      const use: Use | undefined =
        pattern !== undefined
          ? { why: 'config-read-pattern', params: { pattern } }
          : (uses.get(place(path)) ??
            (reader === undefined ? undefined : { why: 'config-read-since', params: { reader } }));
      if (use !== undefined) throw new PlanError('config-output-is-read', { ...use.params, file, path, why: use.why });
    }
  }
}

function checkOnce(jobs: readonly Job[], { file }: LoadedConfig, io: Io): void {
  const written = new Map<string, string>();
  for (const { source, outputs } of jobs)
    for (const { path } of outputs) {
      const place = foldedPlace(resolve(io.cwd, path));
      const other = written.get(place);
      if (other !== undefined)
        throw new PlanError(other === source.plan ? 'config-output-repeated' : 'config-output-twice', {
          ...{ file: file!, path, first: other, second: source.plan, name: '{name}' },
        });
      written.set(place, source.plan);
    }
}

/** The path as file systems compare it that tell neither capitals nor forms of a character apart: a configuration is for all of them. */
function foldedPlace(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
