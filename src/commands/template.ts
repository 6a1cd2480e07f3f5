// `plan template`: a CSV file or a workbook of actual values to fill in, one row per indicator and missing year.
import { say } from '../messages/index.js';
import type { Every, TemplateRow } from '../score/template.js';
import { PlanError } from '../util/plan-error.js';
import type { Io } from './io.js';
import { type LoadOptions, loadPlan } from './load-plan.js';
import { checkOutput, formatFor, isStdout, isThere, writeOutput } from './output.js';
import type { Settings } from './settings.js';

export interface TemplateOptions extends Settings, LoadOptions {
  readonly plan: string;
  readonly table?: string;
  readonly include?: 'indicators' | 'commitments' | 'all';
  readonly years?: readonly number[];
  readonly every?: Every;
  readonly output?: string;
  /** Overwrites a file that is there already: it may hold figures that somebody filled in. */
  readonly force?: boolean;
}

export async function runTemplate(options: TemplateOptions, io: Io): Promise<number> {
  const { output, overrides, table, include, years, every, language } = options;
  await checkOutput(output, [options.plan, ...(overrides === undefined ? [] : [overrides])], io);
  if (!options.force && (await isThere(output, io))) throw new PlanError('output-exists', { file: output ?? '' });
  const format = formatFor<'csv' | 'xlsx'>(undefined, output, { csv: 'csv', xlsx: 'xlsx' }, 'csv');
  const plan = await loadPlan(options.plan, options, io);
  const tables = [...new Set(plan.indicators.flatMap((indicator) => indicator.table ?? []))];
  if (table !== undefined && !tables.includes(table)) {
    throw new PlanError('score-unknown-table', { given: table, choices: tables.join(', ') || '—' });
  }
  const { includeStatements, makeTemplate } = await import('../score/index.js');
  const rows = makeTemplate(plan, {
    ...(table !== undefined && { table }),
    ...(include !== undefined && { include }),
    ...(years !== undefined && { years }),
    ...(every !== undefined && { every }),
  });
  if (rows.length === 0)
    throw new PlanError(
      plan.indicators.length + plan.commitments.length === 0 ? 'template-no-indicators' : 'template-no-rows',
    );
  await writeOutput(output, await fileOf(rows, format, output), io);
  if (!isStdout(output) && !options.quiet) {
    const count = (isCommitment: boolean) =>
      new Set(rows.filter(({ quote }) => (quote !== null) === isCommitment).map(({ id }) => id)).size;
    const what = (['template-indicators', 'template-commitments'] as const)
      .map((code, at) => ({ code, count: count(at === 1) }))
      .filter((one) => one.count > 0)
      .map((one) => say(language, one.code, { count: one.count }));
    const params = { file: output, rows: rows.length, what: what.join(say(language, 'page-joint')) };
    io.stderr.write(`${say(language, 'template-written', params)}\n`);
  }
  // What no figure can be filled in for is no row, and is told.
  const left = includeStatements(plan, include, null).notes.filter(({ code }) => code !== 'score-commitments-included');
  if (!options.quiet) for (const { code, params } of left) io.stderr.write(`${say(language, code, params)}\n`);
  return 0;
}

async function fileOf(
  rows: readonly TemplateRow[],
  format: 'csv' | 'xlsx',
  output: string | undefined,
): Promise<string | Uint8Array> {
  if (format === 'xlsx') return (await import('../report/xlsx/template-sheet.js')).templateSheet(rows);
  const { templateCsv } = await import('../report/csv/template-layout.js');
  const { BYTE_ORDER_MARK } = await import('../report/csv/write-csv.js');
  return (isStdout(output) ? '' : BYTE_ORDER_MARK) + templateCsv(rows);
}
