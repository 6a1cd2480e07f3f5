// `plan report`: a plan, its scorecard and its findings as what the office hands in, one file a format; without a plan, all that
// plan.config.json lists.
import { OFFICE_TABLES, type OfficeTableName } from '../model/choices.js';
import { isPlanError, PlanError } from '../util/plan-error.js';
import type { Io } from './io.js';
import { checkOutput, endingOf, isFolder, writeOutput } from './output.js';
import { loadReport, type ReportSource, renderReport, reportInputs, reportOutput } from './report-build.js';

export interface ReportOptions extends Omit<ReportSource, 'plan'> {
  readonly plan?: string;
  readonly format?: string;
  readonly output?: string;
  /** Of the table that `table` names, by header or key. */
  readonly columns?: readonly string[];
  /** Without a plan: the configuration, whether only to compare, whether to build what has not changed. */
  readonly config?: string;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** Options of both ways, and those of the one without a plan. */
const EVERYWHERE = [
  'language',
  'color',
  'quiet',
  'maxBytes',
  'isolate',
  'maxTime',
  'maxMemory',
  'maxInflate',
  'office',
];
const WITHOUT_PLAN = ['config', 'check', 'force'];

export async function runReport(options: ReportOptions, io: Io): Promise<number> {
  const { plan, ...rest } = options;
  const given = Object.entries(rest).flatMap(([key, value]) => (value === undefined || value === false ? [] : [key]));
  const misplaced = given.find(
    (key) => !EVERYWHERE.includes(key) && WITHOUT_PLAN.includes(key) === (plan !== undefined),
  );
  if (misplaced !== undefined) {
    const option = `--${misplaced.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new PlanError(plan === undefined ? 'report-option-with-plan' : 'report-option-without-plan', { option });
  }
  if (plan !== undefined) return reportOne({ ...rest, plan }, io);
  const { rebuildReports } = await import('./rebuild/index.js');
  return rebuildReports(options, io);
}

async function reportOne(options: ReportOptions & ReportSource, io: Io): Promise<number> {
  const { output, format, columns } = options;
  const inputs = reportInputs(options);
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  if (output !== undefined && (await isFolder(output, io))) throw new PlanError('output-directory', { file: output });
  await checkOutput(output, inputs, io);

  const { table, scored } = tablesOf(options.table);
  const unknown = (choices: readonly string[]) =>
    new PlanError('report-table-unknown', { given: scored ?? '', choices: [...choices, ...OFFICE_TABLES].join(', ') });
  // A word that no table of a plan goes by is not answered with a demand for a table.
  if (table === undefined && scored !== undefined && !/^t\d+$/.test(scored) && isCsv(output, format)) throw unknown([]);
  const wanted = reportOutput({ file: output, format, table, columns });
  const loaded = await loadReport({ ...options, table: scored }, [wanted], io).catch((error: unknown) => {
    if (!isPlanError(error) || error.code !== 'score-unknown-table') throw error;
    throw unknown(
      String(error.params.choices)
        .split(', ')
        .filter((id) => id !== '—'),
    );
  });
  await writeOutput(output, await renderReport(loaded, wanted), io);
  return 0;
}

function isCsv(output: string | undefined, format: string | undefined): boolean {
  return (format ?? endingOf(output)) === 'csv';
}

/** `--table completion,t2`: the table that is written, and the table of the plan that is scored. No table of a plan has such a name. */
function tablesOf(named = ''): { table?: OfficeTableName | undefined; scored?: string | undefined } {
  const words = named.split(/[,，]/).filter((word) => word !== '');
  const table = OFFICE_TABLES.find((name) => words.includes(name));
  return { table, scored: words.find((word) => word !== table) };
}
