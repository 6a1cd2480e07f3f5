// `plan match`: which indicator each name in a file of actual values stands for, and aliases to accept for those that are not sure.
import { say } from '../messages/index.js';
import type { Include, MatchLine } from '../score/index.js';
import { PlanError } from '../util/plan-error.js';
import { fileMessages, readBeside, tellWarnings } from './file-messages.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlan } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, isStdout, isThere, LIST_ENDINGS, type ListFormat, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface MatchOptions extends Settings, LoadOptions {
  readonly plan: string;
  readonly actuals: string;
  readonly aliases?: string;
  readonly include?: Include;
  readonly format?: ListFormat;
  readonly output?: string;
  readonly force?: boolean;
}

export async function runMatch(options: MatchOptions, io: Io): Promise<number> {
  const { output, actuals, aliases, quiet, language } = options;
  const inputs = [options.plan, actuals, options.overrides, aliases].filter((path) => path !== undefined);
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  await checkOutput(output, inputs, io);
  const format = formatFor(options.format, output, LIST_ENDINGS, 'table');
  // It may hold what somebody accepted.
  if (!options.force && (await isThere(output, io))) throw new PlanError('output-exists', { file: output ?? '' });
  const score = await import('../score/index.js');
  const given = await loadPlan(options.plan, options, io);
  const { plan } = score.includeStatements(given, options.include, null);
  if (plan.indicators.length === 0) throw new PlanError('template-no-indicators');
  const rows = (await readBeside(actuals, score.readActuals, options, io))!;
  const known = await readBeside(aliases, score.readAliases, options, io);
  const lines = score.proposeMatches(plan, rows.value, known?.value ?? []);
  await writeOutput(output, await render(lines, format, options, io), io);
  tellWarnings(fileMessages(known, language), quiet, io);
  if (!quiet && !isStdout(output) && format === 'csv') {
    const { aliasProposals } = await import('../report/csv/aliases-layout.js');
    const count = aliasProposals(lines).length;
    const written = say(language, 'match-written', { file: output, count, plan: options.plan, actuals });
    io.stderr.write(`${written}\n`);
  }
  return 0;
}

async function render(lines: readonly MatchLine[], format: ListFormat, options: MatchOptions, io: Io): Promise<string> {
  const { language, output } = options;
  if (format === 'json') return `${JSON.stringify({ version: 1, names: lines }, null, 2)}\n`;
  if (format === 'csv') {
    const { aliasesLayout, aliasProposals } = await import('../report/csv/aliases-layout.js');
    const { BYTE_ORDER_MARK, writeCsv } = await import('../report/csv/write-csv.js');
    return (isStdout(output) ? '' : BYTE_ORDER_MARK) + writeCsv(aliasesLayout(language), aliasProposals(lines));
  }
  const { renderMatches } = await import('../report/formats/matches-table.js');
  return renderMatches(lines, lookOf(options, output, io));
}
