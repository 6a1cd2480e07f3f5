// `plan score`: targets against actual values, as a table to read or as data.
import { say } from '../messages/index.js';
import type { Plan } from '../model/plan.js';
import type { Scorecard } from '../model/scorecard.js';
import type { RoundParts as Parts } from '../report/formats/rounds.js';
import type { Look } from '../report/look.js';
import type { Evidence } from '../score/options.js';
import { PlanError } from '../util/plan-error.js';
import type { Io } from './io.js';
import { loadPlanAndDocument } from './load-plan.js';
import { lookOf } from './look-of.js';
import { checkOutput, formatFor, isFolder, isStdout, writeOutput } from './output.js';
import { type ScoringOptions, scoreCard, scoringInputs } from './score-card.js';

type ScoreFormat = 'table' | 'json' | 'csv' | 'md' | 'html' | 'xlsx' | 'docx';

export interface ScoreOptions extends ScoringOptions {
  readonly plan: string;
  readonly format?: ScoreFormat;
  readonly output?: string;
  /** Indicators whose story is told instead. */
  readonly explain?: readonly string[];
  /** Every year too; in CSV instead of the results. */
  readonly path?: boolean;
  readonly failOn?: 'lagging' | 'binding' | 'never';
}

const ENDINGS: Readonly<Record<string, ScoreFormat>> = {
  ...{ json: 'json', csv: 'csv', md: 'md', markdown: 'md', html: 'html', htm: 'html', xlsx: 'xlsx', docx: 'docx' },
};

/** The formats that `plan report` has too: the report without what the check of the text finds. */
const REPORTS = ['html', 'xlsx', 'docx'] as const;

export async function runScore(options: ScoreOptions, io: Io): Promise<number> {
  const { output } = options;
  const format = formatFor(options.format, output, ENDINGS, 'table');
  const asReport = REPORTS.find((each) => each === format);
  if (options.explain !== undefined && (format === 'csv' || asReport !== undefined))
    throw new PlanError('explain-format', { format });
  const inputs = [options.plan, ...scoringInputs(options)];
  if (inputs.filter((path) => path === '-').length > 1) throw new PlanError('usage-stdin-twice');
  if (output !== undefined && (await isFolder(output, io))) throw new PlanError('output-directory', { file: output });
  await checkOutput(output, inputs, io);

  const { plan, document } = await loadPlanAndDocument(options.plan, options, io);
  const evidence: Evidence[] = [];
  const { card, rows } = await scoreCard(
    plan,
    options,
    io,
    options.explain === undefined ? undefined : (one) => evidence.push(one),
  );
  const { isScored } = await import('../score/index.js');
  if ((options.failOn ?? 'never') !== 'never' && !card.results.some(isScored))
    throw new PlanError('score-nothing-judged');
  const look: Look = lookOf(options, output, io);
  if (options.explain !== undefined) {
    const { explainScorecard } = await import('./explain.js');
    const file = rows?.file ?? null;
    const context = { plan, card, rows: rows?.value ?? [], file, language: options.language };
    await writeOutput(output, explainScorecard(options.explain, evidence, context, format, look), io);
    return failsOn(card, options.failOn ?? 'never') ? 1 : 0;
  }
  if (asReport !== undefined) {
    const { REPORT_FORMATS } = await import('../report/formats/report/index.js');
    const { language } = options;
    const input = { language, plan, card, text: document?.text ?? null, findings: null };
    await writeOutput(output, await REPORT_FORMATS[asReport](input), io);
    return failsOn(card, options.failOn ?? 'never') ? 1 : 0;
  }
  const mark = isStdout(output) ? '' : (await import('../report/csv/write-csv.js')).BYTE_ORDER_MARK;
  const report = await renderScorecard(plan, card, format, look, mark, options);
  const hints =
    format === 'table' && isStdout(output) && !options.quiet && options.plan !== '-'
      ? nextSteps(card, options, plan.indicators.length + plan.commitments.length > 0)
      : '';
  await writeOutput(output, report + hints, io);
  return failsOn(card, options.failOn ?? 'never') ? 1 : 0;
}

/** A scorecard in one of the formats; CSV has its byte order mark only where it goes to a file. */
export async function renderScorecard(
  plan: Plan,
  card: Scorecard,
  format: string,
  look: Look,
  mark = '',
  parts: Parts = {},
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(card, null, 2)}\n`;
  if (format === 'csv' && parts.path)
    return mark + (await import('../report/csv/path-layout.js')).pathCsv(card, look.language);
  if (format === 'csv')
    return mark + (await import('../report/csv/scorecard-layout.js')).scorecardCsv(card, look.language);
  const { viewScorecard } = await import('../report/scorecard-view.js');
  const quotes = new Map(plan.claims.map(({ id, quote }) => [id, quote]));
  const view = viewScorecard(card, look.language, look.signs || format === 'md', quotes);
  const report =
    format === 'md'
      ? (await import('../report/formats/scorecard-md.js')).renderScorecardMarkdown(view, look.language)
      : (await import('../report/formats/scorecard-table.js')).renderScorecardTable(view, look);
  const rounds = await import('../report/formats/rounds.js');
  return report + rounds.renderRounds(card, parts, format === 'md' ? 'md' : 'table', look);
}

/** What to do with the table: fill in what is missing, name what was not matched, see the rest. */
function nextSteps(card: Scorecard, options: ScoreOptions, hasTargets: boolean): string {
  const plan = shellWord(options.plan);
  const t = (code: string, command: string) => `  ${say(options.language, code, { command })}`;
  const lines: string[] = [];
  const isEmpty = card.results.length === 0 && hasTargets;
  if (isEmpty || (card.summary.counts['no-data'] ?? 0) > 0)
    lines.push(t('score-next-template', `plan template ${plan} -o actuals.csv`));
  // Rows without a figure are matched; it is the others that another name may help.
  const unknown = card.actuals.unmatched.some(({ reason }) => reason.startsWith('unknown-'));
  if (unknown && options.actuals !== undefined && options.aliases === undefined) {
    lines.push(t('score-next-aliases', `plan match ${plan} ${shellWord(options.actuals)} -o aliases.csv`));
  }
  const actuals = options.actuals === undefined ? '' : ` -a ${shellWord(options.actuals)}`;
  lines.push(t('score-next-json', `plan score ${plan}${actuals} -f json`));
  return `\n${say(options.language, 'score-next')}\n${lines.join('\n')}\n`;
}

function shellWord(word: string): string {
  return /[\s"'$`\\()&;|<>*?#~!]/.test(word) ? `'${word.replaceAll("'", `'\\''`)}'` : word;
}

function failsOn(card: Scorecard, what: 'lagging' | 'binding' | 'never'): boolean {
  if (what === 'never') return false;
  const lagging = new Set(card.lagging);
  return what === 'lagging'
    ? lagging.size > 0
    : card.results.some((result) => lagging.has(result.indicator) && result.attribute === 'binding');
}
