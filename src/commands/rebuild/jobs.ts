// plan.config.json → what is to be built: a job for each plan document, with its files in their places.
import { basename, dirname, parse, relative, resolve } from 'node:path';
import { REPORT_FORMAT_NAMES } from '../../model/choices.js';
import type { ConfigReport } from '../../model/config.js';
import { isPlanError, PlanError } from '../../util/plan-error.js';
import { sha256 } from '../../util/sha256.js';
import { hasWildcard } from '../../util/wildcard.js';
import type { LoadedConfig } from '../config.js';
import { placeInWords } from '../config-issue.js';
import type { ConfiguredCheck } from '../configured-check.js';
import type { Io } from '../io.js';
import type { LoadOptions } from '../load-plan.js';
import { endingOf } from '../output.js';
import { type ReportOutput, type ReportSource, reportOutput, withSourcePaths } from '../report-build.js';
import type { Settings } from '../settings.js';
import { findFiles } from './find-files.js';
import { checkPlaces } from './places.js';

/** A plan and the files of its report. Paths are as they are shown: from the working folder on. */
export interface Job {
  readonly source: ReportSource;
  /** The sum of how the text is checked. */
  readonly checkKey: string;
  readonly outputs: readonly JobOutput[];
}

export interface JobOutput extends ReportOutput {
  readonly path: string;
  /** The same from the configuration's folder on. */
  readonly id: string;
}

/**
 * The jobs in the order of the configuration, and the patterns that name no file. `options` are those of the command line, which say
 * how documents are read. Throws a PlanError where the configuration asks for what cannot be: two files in one place, a file that is
 * written where something is read.
 */
export async function jobsOf(
  loaded: LoadedConfig,
  check: ConfiguredCheck,
  options: LoadOptions & Settings,
  io: Io,
): Promise<{ jobs: Job[]; unmatched: string[] }> {
  const jobs: Job[] = [];
  const unmatched: string[] = [];
  const checkKey = sha256(JSON.stringify(check));
  for (const [i, report] of (loaded.config.reports ?? []).entries()) {
    const patterns = typeof report.plan === 'string' ? [report.plan] : report.plan;
    const plans = new Map<string, string>();
    for (const pattern of patterns) {
      const files = hasWildcard(pattern) ? await findFiles(pattern, loaded.folder) : [pattern];
      if (files.length === 0) unmatched.push(pattern);
      for (const file of files) plans.set(resolve(loaded.folder, file), file);
    }
    for (const file of plans.values()) {
      const { source, outputs } = jobOf(file, report, `reports.${i}`, loaded, options, io);
      jobs.push({ source: { ...source, checking: { ...check, file: idOf(file, loaded) } }, checkKey, outputs });
    }
  }
  checkPlaces(jobs, loaded, io);
  return { jobs, unmatched };
}

function jobOf(
  file: string,
  { plan: _, lang, outputs, ...scoring }: ConfigReport,
  key: string,
  loaded: LoadedConfig,
  options: LoadOptions & Settings,
  io: Io,
): Omit<Job, 'checkKey'> {
  const place = resolve(loaded.folder, file);
  const fill = (path: string, where: string) => filled(path, place, where, loaded);
  const { policy, thresholds, ...rest } = scoring;
  const [ahead, onTrack, slipping] = thresholds ?? [];
  const { color, quiet, maxBytes, isolate, maxTime, maxMemory, maxInflate, office } = options;
  const given = {
    ...{ color, quiet, maxBytes, isolate, maxTime, maxMemory, maxInflate, office },
    ...rest,
    language: lang ?? 'zh',
    ...(policy && { policy: policy === 'missing=zero' ? ('zero' as const) : ('exclude' as const) }),
    ...(thresholds && { thresholds: { ahead: ahead!, onTrack: onTrack!, slipping: slipping! } }),
  };
  return {
    // The plan is a file that was found: no {name} is meant in it.
    source: {
      ...withSourcePaths({ ...given, plan: '' }, (path) => shown(fill(path, key), loaded, io)),
      plan: shown(file, loaded, io),
    },
    outputs: outputs.map((output, i) => {
      const asked = typeof output === 'string' ? { file: output } : output;
      const where = `${key}.outputs.${i}`;
      const path = fill(asked.file, where);
      return { ...outputOf(asked, where, loaded), path: shown(path, loaded, io), id: idOf(path, loaded) };
    }),
  };
}

/** What the file is to hold; where that cannot be, the error says where it is written so. */
function outputOf(asked: Parameters<typeof reportOutput>[0], path: string, { file }: LoadedConfig): ReportOutput {
  try {
    // Whoever writes it knows what it is to be; a page that turns out to be Markdown is no help.
    if (asked.format === undefined && endingOf(asked.file) === undefined)
      throw new PlanError('report-ending-missing', { choices: REPORT_FORMAT_NAMES.join(', ') });
    return reportOutput(asked);
  } catch (error) {
    if (!isPlanError(error)) throw error;
    throw new PlanError(
      'config-output',
      { ...error.params, ...placeInWords(path.split('.')), file: file!, path, why: error.code },
      { cause: error },
    );
  }
}

/** The path with the name and the folder of the plan put in. */
function filled(path: string, plan: string, where: string, { file }: LoadedConfig): string {
  const words: Readonly<Record<string, string>> = { name: parse(plan).name, folder: basename(dirname(plan)) };
  return path.replace(/\{([^{}]*)\}/g, (whole, word: string) => {
    if (Object.hasOwn(words, word)) return words[word]!;
    throw new PlanError('config-word-unknown', {
      ...placeInWords(where.split('.')),
      ...{ file: file!, path: where, given: whole, choices: '{name}, {folder}' },
    });
  });
}

/** A path from the configuration's folder on, with `/` between the names: the same in every working folder and on every system. */
function idOf(path: string, { folder }: LoadedConfig): string {
  return relative(folder, resolve(folder, path)).replaceAll('\\', '/');
}

/** A path from the working folder on, as people are told it. */
function shown(path: string, { folder }: LoadedConfig, io: Io): string {
  const way = relative(io.cwd, resolve(folder, path)) || '.';
  // A file of this name is no standard input.
  return way === '-' ? './-' : way;
}
