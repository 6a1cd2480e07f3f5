// `plan extract`: documents → plans, as JSON, as lines of JSON, as CSV, or as a summary to read.
import { type Language, say } from '../messages/index.js';
import type { Plan } from '../model/plan.js';
import type { CsvKind } from '../report/csv/plan-csv.js';
import { isOverride } from '../review/codes.js';
import { PlanError } from '../util/plan-error.js';
import { reportError, wordsOf } from './errors.js';
import { inputName, readInput } from './input.js';
import type { Io } from './io.js';
import { extractInput, type LoadOptions } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, isFolder, isStdout, makeFolder, writeOutput } from './output.js';
import type { Settings } from './settings.js';

type ExtractFormat = 'json' | 'ndjson' | 'csv' | 'xlsx' | 'table';

export interface ExtractOptions extends Settings, LoadOptions {
  readonly files: readonly string[];
  readonly format?: ExtractFormat;
  readonly output?: string;
  readonly kind?: CsvKind;
  /** Of `-f table`: how many rows a long list shows, 0 for all. */
  readonly rows?: number;
  readonly maxFailures?: { readonly count: number; readonly share: boolean };
}

/** What became of one input. */
type Outcome =
  | { readonly path: string; readonly plan: Plan }
  | { readonly path: string; readonly error: unknown; readonly bytes: number | null };

const ENDINGS: Readonly<Record<string, ExtractFormat>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  xlsx: 'xlsx',
};

export async function runExtract(options: ExtractOptions, io: Io): Promise<number> {
  const { files, output, overrides } = options;
  const inputs = overrides === undefined ? files : [...files, overrides];
  const intoFolder = output !== undefined && (await isFolder(output, io));
  const format = options.format ?? (intoFolder ? 'csv' : formatFor(undefined, output, ENDINGS, 'json'));
  if (overrides !== undefined && files.length > 1) {
    throw new PlanError('overrides-one-file', { count: files.length });
  }
  if (format === 'xlsx' && files.length > 1) throw new PlanError('extract-one-workbook', { count: files.length });
  if (intoFolder && format !== 'csv') throw new PlanError('output-directory', { file: output });
  if (!intoFolder) await checkOutput(output, inputs, io);
  if (inputs.filter((file) => file === '-').length > 1) throw new PlanError('usage-stdin-twice');

  if (format === 'ndjson' || (format === 'json' && files.length > 1)) return extractLines(options, io);
  const outcomes: Outcome[] = [];
  for (const path of files) {
    const outcome = await extractOne(path, options, io);
    if ('error' in outcome) {
      if (files.length === 1) throw outcome.error;
      await reportError(outcome.error, options.language, io);
    }
    outcomes.push(outcome);
  }
  const plans = outcomes.flatMap((outcome) => ('plan' in outcome ? [outcome.plan] : []));
  if (plans.length > 0) await writePlans(plans, format, intoFolder, options, io);
  // A person who did not ask for JSON has just seen thousands of lines of it go by.
  if (options.format === undefined && isStdout(output) && io.stdout.isTTY && !options.quiet)
    io.stderr.write(`${say(options.language, 'extract-hint')}\n`);
  return exitCodeOf(outcomes.length - plans.length, files.length, options);
}

async function extractOne(path: string, options: ExtractOptions, io: Io): Promise<Outcome> {
  let bytes: number | null = null;
  try {
    const input = await readInput(path, io, options);
    bytes = input.bytes.length;
    return { path, plan: await extractInput(input, options, io) };
  } catch (error) {
    return { path, error, bytes };
  }
}

/** One line a document, written as soon as it is read; a document that fails has its line too. */
async function extractLines(options: ExtractOptions, io: Io): Promise<number> {
  const lines: string[] = [];
  const toStdout = isStdout(options.output);
  let failures = 0;
  for (const path of options.files) {
    const outcome = await extractOne(path, options, io);
    if ('error' in outcome) failures += 1;
    const line = `${JSON.stringify('plan' in outcome ? outcome.plan : failureOf(outcome, options))}\n`;
    if (toStdout) io.stdout.write(line);
    else lines.push(line);
  }
  if (!toStdout) await writeOutput(options.output, lines.join(''), io);
  if (failures > 0 && !options.quiet) {
    io.stderr.write(`${say(options.language, 'extract-failures', { count: failures, total: options.files.length })}\n`);
  }
  return exitCodeOf(failures, options.files.length, options);
}

function failureOf({ path, error, bytes }: Extract<Outcome, { error: unknown }>, options: ExtractOptions) {
  const source = { file: inputName(path, options), format: null, bytes, sha256: null };
  return { version: 1, source, error: wordsOf(error, options.language) };
}

function exitCodeOf(failures: number, total: number, { maxFailures }: ExtractOptions): number {
  const allowed =
    maxFailures === undefined ? 0 : maxFailures.share ? (maxFailures.count / 100) * total : maxFailures.count;
  return failures > allowed ? 3 : 0;
}

async function writePlans(
  plans: readonly Plan[],
  format: ExtractFormat,
  intoFolder: boolean,
  options: ExtractOptions,
  io: Io,
): Promise<void> {
  const { output, language } = options;
  if (format === 'json') {
    await writeOutput(output, `${JSON.stringify(plans[0], null, 2)}\n`, io);
    return;
  }
  if (!options.quiet) for (const plan of plans) sayMessages(plan, language, io);
  if (format === 'xlsx') {
    const { planBook } = await import('../report/xlsx/plan-book.js');
    await writeOutput(output, await planBook({ plan: plans[0]!, language }), io);
    return;
  }
  if (format === 'csv') {
    await writeCsvFiles(plans, intoFolder, options, io);
    return;
  }
  const { renderPlanTable } = await import('../report/formats/plan-table/index.js');
  const look = lookOf(options, output, io);
  await writeOutput(output, plans.map((plan) => renderPlanTable(plan, look, options.rows)).join('\n'), io);
}

async function writeCsvFiles(
  plans: readonly Plan[],
  intoFolder: boolean,
  options: ExtractOptions,
  io: Io,
): Promise<void> {
  const { BYTE_ORDER_MARK } = await import('../report/csv/write-csv.js');
  const { planCsv } = await import('../report/csv/plan-csv.js');
  const { output, kind } = options;
  if (!intoFolder) {
    const mark = isStdout(output) ? '' : BYTE_ORDER_MARK;
    await writeOutput(output, mark + planCsv(kind ?? 'indicators', plans), io);
    return;
  }
  await makeFolder(output!, io);
  const kinds: readonly CsvKind[] = kind === undefined ? ['indicators', 'tasks', 'commitments'] : [kind];
  const files = kinds.map((each) => `${output!.replace(/(?<![\\/])[\\/]+$/, '')}/${each}.csv`);
  for (const file of files) await checkOutput(file, options.files, io);
  for (const [i, each] of kinds.entries()) await writeOutput(files[i], BYTE_ORDER_MARK + planCsv(each, plans), io);
}

/** What the reading had to say, on standard error: only what a person should look at. */
function sayMessages(plan: Plan, language: Language, io: Io): void {
  for (const one of plan.messages) {
    const { level, code, message, span } = one;
    // What was not taken of overrides is told where they are read.
    if (level === 'info' || isOverride(one)) continue;
    const place = span?.line ? `${plan.source.file}:${span.line}` : plan.source.file;
    io.stderr.write(
      `${say(language, level === 'error' ? 'error-head' : 'warning-head', { code })}${place} ${message}\n`,
    );
  }
}
