// `plan report`: a plan, its scorecard and its findings as what the office hands in, one file a format.
import type { ReportFormatName } from '../report/formats/report/index.js';
import type { ReportInput } from '../report/report-input.js';
import { OFFICE_TABLES, type OfficeTableName } from '../report/tables/office-table.js';
import { PlanError } from '../util/plan-error.js';
import { fileMessages, readBeside } from './file-messages.js';
import type { Io } from './io.js';
import { loadPlanAndDocument } from './load-plan.js';
import { checkOutput, endingOf, isFolder, writeOutput } from './output.js';
import { type ScoringOptions, scoreCard, scoringInputs } from './score-card.js';

export interface ReportOptions extends ScoringOptions {
  readonly plan: string;
  readonly format?: string;
  readonly output?: string;
  readonly unitAliases?: string;
  /** Of the table that `table` names, by header or key. */
  readonly columns?: readonly string[];
}

/** Formats that can hold one table alone. */
const TABLE_FORMATS = ['csv', 'xlsx', 'docx'];

export async function runReport(options: ReportOptions, io: Io): Promise<number> {
  const { output, unitAliases } = options;
  const inputs = [options.plan, ...scoringInputs(options), ...(unitAliases === undefined ? [] : [unitAliases])];
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  if (output !== undefined && (await isFolder(output, io))) throw new PlanError('output-directory', { file: output });
  await checkOutput(output, inputs, io);

  const { REPORT_FORMATS } = await import('../report/formats/report/index.js');
  const format = options.format ?? formatOf(output);
  if (!(format in REPORT_FORMATS)) {
    throw new PlanError('format-not-available', { format, choices: Object.keys(REPORT_FORMATS).join(', ') });
  }
  const { table, scoring } = tablesOf(options, format);
  const input: ReportInput = {
    ...(await reportInput(scoring, table === undefined, io)),
    ...(table && { table }),
    ...(options.columns && { columns: options.columns }),
  };
  await writeOutput(output, await REPORT_FORMATS[format as ReportFormatName](input), io);
  return 0;
}

/** `--table completion,t2`: the table that is written, and the table of the plan that is scored. No table of a plan has such a name. */
function tablesOf(options: ReportOptions, format: string): { table?: OfficeTableName; scoring: ReportOptions } {
  const { table: named = '', columns, ...rest } = options;
  const words = named.split(/[,，]/).filter((word) => word !== '');
  const table = OFFICE_TABLES.find((name) => words.includes(name));
  const scored = words.find((word) => word !== table);
  if (table === undefined && (columns !== undefined || format === 'csv')) {
    throw new PlanError(columns === undefined ? 'report-table-needed' : 'report-columns-alone', {
      choices: OFFICE_TABLES.join(', '),
    });
  }
  if (table !== undefined && !TABLE_FORMATS.includes(format)) {
    throw new PlanError('report-table-format', { format, choices: TABLE_FORMATS.join(', ') });
  }
  return { ...(table && { table }), scoring: { ...rest, ...(scored !== undefined && { table: scored }) } };
}

/**
 * Reads and scores the plan, and checks it where `withFindings`: the office's tables show none. The JSON of `plan extract` has no text:
 * nothing is checked, and no quote is shown in its place.
 */
async function reportInput(options: ReportOptions, withFindings: boolean, io: Io): Promise<ReportInput> {
  const { language } = options;
  const { plan, document } = await loadPlanAndDocument(options.plan, options, io);
  const { readUnitAliases } = await import('../score/index.js');
  const units = await readBeside(options.unitAliases, readUnitAliases, options, io);
  const { card: scored } = await scoreCard(plan, options, io);
  const card = { ...scored, messages: [...fileMessages(units, language), ...scored.messages] };
  const known = { language, plan, text: document?.text ?? null, card, ...(units && { unitAliases: units.value }) };
  if (document === null || !withFindings) return { ...known, findings: null };
  const { checkPlan } = await import('../check/index.js');
  return { ...known, findings: checkPlan(document, plan, { language }) };
}

function formatOf(output: string | undefined): string {
  const ending = endingOf(output) ?? 'md';
  return ending === 'htm' ? 'html' : ending === 'markdown' ? 'md' : ending;
}
