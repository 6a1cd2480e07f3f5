// A plan and the files about it → the files of its report: what the arguments of `plan report` and plan.config.json have in common.

import { type Language, say } from '../messages/index.js';
import { OFFICE_TABLES, type OfficeTableName, REPORT_FORMAT_NAMES, type ReportFormatName } from '../model/choices.js';
import type { Message } from '../model/plan.js';
import type { ReportInput } from '../report/report-input.js';
import { PlanError } from '../util/plan-error.js';
import { type ConfiguredCheck, findingsOf } from './configured-check.js';
import { fileMessages, readBeside } from './file-messages.js';
import type { Io } from './io.js';
import { loadPlanAndDocument } from './load-plan.js';
import { endingOf } from './output.js';
import { type ScoringOptions, scoreCard, scoringInputs, withPaths } from './score-card.js';

/** What a report is made from. */
export interface ReportSource extends ScoringOptions {
  readonly plan: string;
  readonly unitAliases?: string | undefined;
  /** How plan.config.json wants the text to be checked, and the path by which it knows the plan. Else every rule is as it is by default. */
  readonly checking?: ConfiguredCheck & { readonly file: string };
}

/** What one file of it holds. */
export interface ReportOutput {
  readonly format: ReportFormatName;
  /** This table alone. */
  readonly table?: OfficeTableName;
  /** Of that table, by header or key. */
  readonly columns?: readonly string[];
}

/** A file as it was asked for. */
export interface AskedOutput {
  readonly file: string | undefined;
  readonly format?: string | undefined;
  readonly table?: OfficeTableName | undefined;
  readonly columns?: readonly string[] | undefined;
}

/** Formats that can hold one table alone. */
const TABLE_FORMATS: readonly ReportFormatName[] = ['csv', 'xlsx', 'docx'];
const ENDINGS: Readonly<Record<string, ReportFormatName>> = { htm: 'html', markdown: 'md' };

/** The files that a report is made from, the plan first. */
export function reportInputs(source: ReportSource): string[] {
  const { plan, unitAliases } = source;
  return [plan, ...scoringInputs(source), ...(unitAliases === undefined ? [] : [unitAliases])];
}

/** The source with its files elsewhere. */
export function withSourcePaths(source: ReportSource, change: (path: string) => string): ReportSource {
  const { plan, unitAliases } = source;
  return {
    ...withPaths(source, change),
    plan: change(plan),
    ...(unitAliases !== undefined && { unitAliases: change(unitAliases) }),
  };
}

/** What the file is to hold: its format from its ending where it is not said. Throws a PlanError where format and table do not go together. */
export function reportOutput({ file, format: asked, table, columns }: AskedOutput): ReportOutput {
  const given = asked ?? endingOf(file) ?? 'md';
  const format = REPORT_FORMAT_NAMES.find((name) => name === (ENDINGS[given] ?? given));
  if (format === undefined)
    throw new PlanError('format-not-available', { format: given, choices: REPORT_FORMAT_NAMES.join(', ') });
  if (table === undefined && (columns !== undefined || format === 'csv')) {
    throw new PlanError(columns === undefined ? 'report-table-needed' : 'report-columns-alone', {
      choices: OFFICE_TABLES.join(', '),
    });
  }
  if (table !== undefined && !TABLE_FORMATS.includes(format))
    throw new PlanError('report-table-format', { format, choices: TABLE_FORMATS.join(', ') });
  return { format, ...(table && { table }), ...(columns && { columns }) };
}

/** A plan that was read, scored and checked. */
export interface LoadedReport {
  readonly input: ReportInput;
  /** How many findings are not among those of the input. */
  readonly suppressed: number;
}

/**
 * Reads and scores the plan, and checks it where one of the outputs shows findings: the office's tables show none. The JSON of
 * `plan extract` has no text: nothing is checked, and no quote is shown in its place.
 */
export async function loadReport(
  source: ReportSource,
  outputs: readonly ReportOutput[],
  io: Io,
): Promise<LoadedReport> {
  const { language, checking } = source;
  const { plan, document } = await loadPlanAndDocument(source.plan, source, io);
  const { readUnitAliases } = await import('../score/index.js');
  const units = await readBeside(source.unitAliases, readUnitAliases, source, io);
  const { card: scored } = await scoreCard(plan, source, io);
  const card = { ...scored, messages: [...fileMessages(units, language), ...scored.messages] };
  const known = { language, plan, text: document?.text ?? null, card, ...(units && { unitAliases: units.value }) };
  const showsFindings = outputs.some(({ table }) => table === undefined);
  if (document === null || !showsFindings) return { input: { ...known, findings: null }, suppressed: 0 };
  const { left, count } = await findingsOf(document, plan, checking?.file ?? source.plan, {
    rules: { ...checking?.rules, language },
    suppressions: checking?.suppressions ?? [],
  });
  return { input: { ...known, findings: left }, suppressed: count };
}

/** The bytes of one file. They do not depend on the other files that the report was loaded for. */
export async function renderReport(
  { input, suppressed }: LoadedReport,
  { format, table, columns }: ReportOutput,
): Promise<string | Uint8Array> {
  const { REPORT_FORMATS } = await import('../report/formats/report/index.js');
  const write = REPORT_FORMATS[format];
  if (table !== undefined) return write({ ...input, findings: null, table, ...(columns && { columns }) });
  const { card, language } = input;
  const messages = [...card.messages, ...suppressedMessage(suppressed, language)];
  return write({ ...input, card: { ...card, messages } });
}

/** What is not listed is counted. */
function suppressedMessage(count: number, language: Language): Message[] {
  const code = 'report-suppressed';
  return count === 0 ? [] : [{ level: 'info', code, message: say(language, code, { count }), span: null }];
}
