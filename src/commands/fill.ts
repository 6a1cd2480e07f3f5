// `plan fill`: what the text of a plan, or of other documents, says of its indicators, as proposals for a person to accept.
import { say } from '../messages/index.js';
import type { FillSource, Proposal } from '../score/index.js';
import type { Note } from '../util/note.js';
import { PlanError } from '../util/plan-error.js';
import { fileMessages, readBeside, tellWarnings } from './file-messages.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlanAndDocument } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, isStdout, isThere, LIST_ENDINGS, type ListFormat, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface FillOptions extends Settings, Omit<LoadOptions, 'from'> {
  readonly plan: string;
  /** Other documents whose text is looked through. */
  readonly from?: readonly string[];
  readonly aliases?: string;
  readonly format?: ListFormat;
  readonly output?: string;
  readonly force?: boolean;
}

export async function runFill(options: FillOptions, io: Io): Promise<number> {
  const { from = [], ...load } = options;
  const { output, overrides, aliases: other } = load;
  const inputs = [options.plan, ...from, overrides, other].filter((path) => path !== undefined);
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  await checkOutput(output, inputs, io);
  const format = formatFor(options.format, output, LIST_ENDINGS, 'table');
  if (!options.force && (await isThere(output, io))) throw new PlanError('output-exists', { file: output ?? '' });
  const own = await loadSource(options.plan, load, io);
  if (own.plan.indicators.length === 0) throw new PlanError('fill-no-indicators', { file: own.plan.source.file });
  const others: FillSource[] = [];
  for (const path of from) others.push(await loadSource(path, { ...load, overrides: undefined }, io));
  const { proposeActuals, readAliases } = await import('../score/index.js');
  const aliases = await readBeside(other, readAliases, options, io);
  tellWarnings(fileMessages(aliases, options.language), options.quiet, io);
  const { value, notes } = proposeActuals(own.plan, [own, ...others], { aliases: aliases?.value ?? [] });
  await writeOutput(output, await render(value, format, options, io), io);
  if (!options.quiet) report(value, notes, options, io);
  return 0;
}

/** A document with its text, or a plan that was extracted before, whose quotes have to do. */
async function loadSource(path: string, load: LoadOptions, io: Io): Promise<FillSource> {
  const { plan, document } = await loadPlanAndDocument(path, load, io);
  return { plan, text: document?.text ?? null };
}

async function render(proposals: readonly Proposal[], format: string, options: FillOptions, io: Io): Promise<string> {
  const { language, output } = options;
  if (format === 'json') return `${JSON.stringify({ version: 1, proposals }, null, 2)}\n`;
  if (format === 'csv') {
    const { proposalsLayout } = await import('../report/csv/proposals-layout.js');
    const { BYTE_ORDER_MARK, writeCsv } = await import('../report/csv/write-csv.js');
    return (isStdout(output) ? '' : BYTE_ORDER_MARK) + writeCsv(proposalsLayout(language), proposals);
  }
  const { renderProposals } = await import('../report/formats/proposals-table.js');
  return renderProposals(proposals, lookOf(options, output, io));
}

function report(proposals: readonly Proposal[], notes: readonly Note[], options: FillOptions, io: Io): void {
  const { language, output, plan } = options;
  for (const { code, params } of notes) io.stderr.write(`${say(language, code, params)}\n`);
  const count = proposals.length;
  if (count === 0) io.stderr.write(`${say(language, 'fill-nothing')}\n`);
  else if (!isStdout(output)) io.stderr.write(`${say(language, 'fill-written', { file: output, count, plan })}\n`);
}
