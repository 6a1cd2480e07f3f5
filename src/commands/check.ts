// `plan check`: what is wrong inside documents, as lines to read or as data for a build.
import { say } from '../messages/index.js';
import type { Finding, Findings } from '../model/findings.js';
import type { CheckedFile } from '../report/formats/findings/checked-file.js';
import { PlanError } from '../util/plan-error.js';
import { type LoadedConfig, loadConfig } from './config.js';
import { type ConfiguredCheck, configuredCheck, findingsOf, type RuleChoice } from './configured-check.js';
import { reportError } from './errors.js';
import { inputName, readInput } from './input.js';
import type { Io } from './io.js';
import { isPlanJson, type LoadOptions, readInputDocument, withOverrides } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, isFolder, writeOutput } from './output.js';
import type { Settings } from './settings.js';

type CheckFormat = 'pretty' | 'json' | 'sarif' | 'junit' | 'github';
type Threshold = 'error' | 'warning' | 'info' | 'never';

export interface CheckOptions extends Settings, LoadOptions, RuleChoice {
  readonly files: readonly string[];
  readonly failOn?: Threshold;
  /** A path; false for none. */
  readonly config?: string | false;
  /** Findings of an earlier run, as JSON; only new ones are shown. */
  readonly baseline?: string;
  readonly format?: CheckFormat;
  readonly output?: string;
}

const ENDINGS: Readonly<Record<string, CheckFormat>> = { json: 'json', sarif: 'sarif', xml: 'junit' };
const SEVERITIES = ['error', 'warning', 'info'] as const;

export async function runCheck(options: CheckOptions, io: Io): Promise<number> {
  const { files, output, against = [], baseline, overrides } = options;
  if (output !== undefined && (await isFolder(output, io))) throw new PlanError('output-directory', { file: output });
  const inputs = [...files, ...against, baseline, overrides].filter((path) => path !== undefined);
  if (overrides !== undefined && files.length > 1) throw new PlanError('overrides-one-file', { count: files.length });
  if (inputs.filter((file) => file === '-').length > 1) throw new PlanError('usage-stdin-twice');
  await checkOutput(output, inputs, io);
  const format = formatFor(options.format, output, ENDINGS, 'pretty');

  const loaded = await loadConfig(options.config, io);
  const check = await configuredCheck(options, loaded, io);
  const earlier = await loadBaseline(options, io);
  const checked: CheckedFile[] = [];
  const used = new Set<number>();
  for (const path of files) {
    try {
      checked.push(await checkFile(path, options, check, earlier, used, io));
    } catch (error) {
      if (files.length === 1) throw error;
      await reportError(error, options.language, io);
    }
  }
  if (checked.length > 0) await writeOutput(output, await render(checked, format, options, io), io);
  if (checked.length < files.length) return 3;
  if (!options.quiet) sayUnused(loaded, used, options, io);
  const threshold = options.failOn ?? loaded.config.check?.failOn ?? 'error';
  return failsOn(
    checked.flatMap(({ findings }) => findings),
    threshold,
  )
    ? 1
    : 0;
}

async function checkFile(
  path: string,
  options: CheckOptions,
  check: ConfiguredCheck,
  earlier: Findings | null,
  used: Set<number>,
  io: Io,
): Promise<CheckedFile> {
  const input = await readInput(path, io, options);
  if (options.from === undefined && isPlanJson(input.bytes)) throw new PlanError('check-json', { file: input.file });
  const document = await readInputDocument(input, options);
  const { extractPlan } = await import('../extract/index.js');
  const { newFindings } = await import('../check/index.js');
  const extracted = { plan: extractPlan(document, { language: options.language }), document };
  // What was not taken of the overrides is a finding: it is not told a second time.
  const { loaded, notes } = await withOverrides(extracted, { ...options, quiet: true }, io);
  const { plan } = loaded;
  const file = path === '-' ? inputName(path, options) : path;
  const kept = await findingsOf(document, plan, file, { ...check, rules: { ...check.rules, overrides: notes } });
  for (const index of kept.used) used.add(index);
  const { fresh, known } = earlier === null ? { fresh: kept.left, known: 0 } : newFindings(file, kept.left, earlier);
  return { file, document, plan, findings: fresh, suppressed: kept.count, known };
}

async function loadBaseline({ baseline }: CheckOptions, io: Io): Promise<Findings | null> {
  if (baseline === undefined) return null;
  const { bytes, file } = await readInput(baseline, io);
  const { findingsSchema } = await import('../model/findings.js');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new PlanError('baseline-not-json', { file }, { cause: error });
  }
  const read = findingsSchema.safeParse(json);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  throw new PlanError('baseline-invalid', { file, reason: `${issue.path.join('.') || '/'}: ${issue.message}` });
}

async function render(
  checked: readonly CheckedFile[],
  format: CheckFormat,
  options: CheckOptions,
  io: Io,
): Promise<string> {
  const { language } = options;
  if (format === 'json') {
    const files = checked.map(({ file, findings }) => ({ file, findings: [...findings] }));
    return `${JSON.stringify({ version: 1, files } satisfies Findings, null, 2)}\n`;
  }
  if (format === 'sarif') {
    const { toolVersion } = await import('./package-root.js');
    const { findingsSarif } = await import('../report/formats/findings/sarif.js');
    const { RULES } = await import('../check/index.js');
    return findingsSarif(checked, RULES, await toolVersion());
  }
  if (format === 'junit') return (await import('../report/formats/findings/junit.js')).findingsJunit(checked, language);
  if (format === 'github')
    return (await import('../report/formats/findings/github.js')).findingsGithub(checked, language);
  const { findingsPretty } = await import('../report/formats/findings/pretty.js');
  return findingsPretty(checked, lookOf(options, options.output, io));
}

/** Suppressions that no longer suppress anything are said, so that the list does not outlive what it was made for. */
function sayUnused({ config, file }: LoadedConfig, used: ReadonlySet<number>, options: CheckOptions, io: Io): void {
  // A run of some rules says nothing about the others.
  if (options.rule !== undefined || file === null) return;
  for (const [index, one] of (config.check?.suppress ?? []).entries()) {
    if (used.has(index) || one.file !== undefined) continue;
    const what = [one.rule, one.quote === undefined ? null : `“${one.quote}”`].filter((part) => part != null).join(' ');
    const head = say(options.language, 'warning-head', { code: 'suppression-unused' });
    io.stderr.write(`${head}${say(options.language, 'suppression-unused', { file, what })}\n`);
  }
}

function failsOn(findings: readonly Finding[], threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  const reaching = SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1);
  return findings.some(({ severity }) => reaching.includes(severity));
}
