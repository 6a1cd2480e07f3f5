// `plan report` without a plan: builds what plan.config.json lists, and only what changed; with --check only compares.
import { say } from '../../messages/index.js';
import { isPlanError, PlanError } from '../../util/plan-error.js';
import { printable } from '../../util/text-width.js';
import { loadConfig } from '../config.js';
import { configuredCheck } from '../configured-check.js';
import { reportError } from '../errors.js';
import type { Io } from '../io.js';
import { type Built, loadBuilt, saveBuilt } from './built.js';
import { jobsOf } from './jobs.js';
import { buildJob, compareJob, type RebuildOptions } from './outcomes.js';
import { sayJob, sayTotals } from './progress.js';

/**
 * Makes the reports one after the other; one that fails is said and does not stop the others. Resolves to the exit code: 0, 1 where
 * --check found a file that is not as it would be built, 3 where some files failed, 2 where all did.
 * Throws a PlanError where the configuration is wrong.
 */
export async function rebuildReports(options: RebuildOptions, io: Io): Promise<number> {
  const loaded = await loadConfig(options.config, io);
  const { file: config } = loaded;
  if (config === null) throw new PlanError('report-nothing-named');
  if (loaded.config.reports === undefined) throw new PlanError('config-no-reports', { file: config });
  // What is built must not depend on the language of whoever builds it; each report brings its own.
  const check = await configuredCheck({ ...options, language: 'zh' }, loaded, io);
  const { jobs, unmatched } = await jobsOf(loaded, check, options, io);
  for (const pattern of unmatched)
    await reportError(new PlanError('report-no-plan', { file: config, pattern }), options.language, io);

  const built = options.check ? null : await loadBuilt(config, jobs, io);
  const all = [];
  let isKept = built !== null;
  for (const job of jobs) {
    const files = built === null ? await compareJob(job, options, io) : await buildJob(job, built, options, io);
    sayJob(job.source.plan, files, options, io);
    // After each report: who stops the command half-way does not start from the beginning.
    if (built !== null && isKept && files.some(({ outcome }) => outcome === 'built'))
      isKept = await keep(config, built, options, io);
    all.push(...files);
  }
  sayTotals(all, options, io);
  const failed = all.filter(({ outcome }) => outcome === 'failed').length;
  if (failed + unmatched.length > 0) return failed === all.length ? 2 : 3;
  return all.some(({ outcome }) => outcome === 'stale') ? 1 : 0;
}

/** True where it was kept what was built. Else it is said, once: the reports are there all the same. */
async function keep(config: string, built: Built, { language, quiet }: RebuildOptions, io: Io): Promise<boolean> {
  try {
    await saveBuilt(config, built, io);
    return true;
  } catch (error) {
    if (!isPlanError(error)) throw error;
    const code = 'rebuild-not-kept';
    const words = say(language, code, { ...error.params });
    if (!quiet) io.stderr.write(`${say(language, 'warning-head', { code })}${printable(words)}\n`);
    return false;
  }
}
