// What was found in a plan, for a person: the document, then a section for each kind of thing, with its count. Indicators
// and tasks are what a reader checks one by one and stand whole; of the longer lists the first rows stand, and how many more.
import { say } from '../../../messages/index.js';
import type { Indicator, Plan, Task } from '../../../model/plan.js';
import { markedValue } from '../../../util/shown-value.js';
import { displayWidth, oneLine, wrapText } from '../../../util/text-width.js';
import { bindingSign, type Look, paletteOf } from '../../look.js';
import { renderTextTable, type TextColumn } from '../../text-table.js';
import { renderPlanCounts } from './counts.js';
import { valueColumns } from './value-columns.js';

export { renderPlanCounts } from './counts.js';

/** As many rows of a list as stand there unless `--rows` says otherwise. */
const DEFAULT_ROWS = 20;
const MAX_UNITS = 3;
/** What the name of an indicator is left at the least, before columns of years are joined. */
const NAME_WIDTH = 16;
const UNIT_WIDTH = 12;
const UNIT_BRACKETS = [
  ['（', '）'],
  ['(', ')'],
  ['[', ']'],
] as const;

/** Renders the summary for a terminal, ended by a line break. `rows`: of how many rows a long list shows at the most; 0 is all. */
export function renderPlanTable(plan: Plan, look: Look, rows: number = DEFAULT_ROWS): string {
  const palette = paletteOf(look);
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(look.language, code, params);
  const separator = t('match-comma');
  const out: string[] = [];
  out.push(...wrapText(oneLine(plan.title ?? plan.source.file), look.width).map((line) => palette.strong(line)));
  const about = aboutOf(plan);
  if (about !== '') out.push(...wrapText(oneLine(about), look.width).map((line) => palette.faint(line)));
  out.push('', ...wrapText(renderPlanCounts(plan, look), look.width));

  for (const table of plan.tables.filter(({ kind }) => kind === 'indicators')) {
    indicatorSection(
      `${table.id}  ${table.caption ?? t('summary-no-caption')}`,
      plan.indicators.filter((indicator) => indicator.table === table.id),
    );
  }
  const stated = plan.indicators.filter((indicator) => indicator.table === null);
  if (stated.length > 0) indicatorSection(t('summary-stated'), stated);
  if (plan.indicators.some(({ attribute }) => attribute === 'binding')) {
    out.push(palette.faint(`${bindingSign(look)} ${t('score-legend-binding')}`));
  }
  section(
    t('summary-tasks'),
    [
      { title: t('column-number'), max: 8 },
      { title: t('column-task'), grows: true },
      { title: t('column-responsible'), max: 28 },
      { title: t('column-deadline'), max: 10 },
    ],
    plan.tasks.map((task) => [
      task.number ?? '',
      task.title ?? firstSentence(task.text),
      unitsOf(task),
      task.deadline ?? '',
    ]),
  );
  longSection(
    t('summary-boxes-title'),
    [
      { title: t('column-number'), max: 8 },
      { title: t('column-title'), grows: true },
      { title: t('column-items'), align: 'right' },
      placeColumn(),
    ],
    plan.boxes.map((box) => [box.number ?? '', box.caption ?? '', String(box.items.length), placeOf(box)]),
  );
  longSection(
    t('summary-commitments-title'),
    [
      { title: t('column-id'), max: 8 },
      { title: t('column-content'), grows: true },
      { title: t('column-value'), align: 'right', max: 18 },
      { title: t('column-deadline'), max: 10 },
      { title: t('column-strength'), max: 10 },
      placeColumn(),
    ],
    plan.commitments.map((commitment) => [
      commitment.id,
      commitment.subject,
      markedValue({ raw: commitment.valueQuote, corrected: commitment.corrected }, look.language),
      commitment.deadline ?? '',
      commitment.strength === 'plain' ? '' : t(`strength-${commitment.strength}`),
      placeOf(commitment),
    ]),
  );
  longSection(
    t('summary-facts-title'),
    [
      { title: t('column-id'), max: 8 },
      { title: t('column-content'), grows: true },
      { title: t('column-value'), align: 'right', max: 18 },
      { title: t('column-tense'), max: 8 },
      placeColumn(),
    ],
    plan.facts.map((fact) => [
      fact.id,
      fact.subject,
      fact.valueQuote,
      fact.tense === 'forecast' ? t('tense-forecast') : '',
      placeOf(fact),
    ]),
  );
  longSection(
    t('summary-claims-title'),
    [{ title: t('column-quote'), grows: true }, placeColumn()],
    plan.claims.map((claim) => [claim.quote, placeOf(claim)]),
  );
  longSection(
    t('summary-other-tables'),
    [
      { title: t('column-id'), max: 8 },
      { title: t('column-title'), grows: true },
      { title: t('column-rows'), align: 'right' },
      placeColumn(),
    ],
    plan.tables
      .filter(({ kind }) => kind === 'tasks' || kind === 'other')
      .map((table) => [table.id, table.caption ?? '', String(table.rowCount), placeOf(table)]),
  );
  // Warnings and errors are said on standard error.
  const infos = plan.messages.filter(({ level }) => level === 'info').map(({ message }) => message);
  if (infos.length > 0) {
    heading(t('summary-messages'), infos.length);
    for (const message of infos) out.push(...wrapText(oneLine(message), look.width));
  }
  return `${out.join('\n')}\n`;

  function heading(title: string, count: number): void {
    const words = t('summary-section', { title: oneLine(title), count });
    out.push('', ...wrapText(words, look.width).map((line) => palette.strong(line)));
  }

  function tableOf(columns: readonly TextColumn[], cells: readonly string[][]): string {
    const tableRows = cells.map((each) => ({ cells: each }));
    return renderTextTable(columns, tableRows, look, palette.faint).trimEnd();
  }

  /** A heading with its count and a table; nothing where there is nothing. */
  function section(title: string, columns: readonly TextColumn[], cells: readonly string[][]): void {
    if (cells.length === 0) return;
    heading(title, cells.length);
    out.push(tableOf(columns, cells));
  }

  /** A section of which only the first rows stand where it is long. */
  function longSection(title: string, columns: readonly TextColumn[], cells: readonly string[][]): void {
    // One row more takes no more room than the line that says so.
    const shown = rows === 0 || cells.length <= rows + 1 ? cells : cells.slice(0, rows);
    if (cells.length === 0) return;
    heading(title, cells.length);
    out.push(tableOf(columns, shown));
    const more = cells.length - shown.length;
    if (more > 0) out.push(palette.faint(t('summary-more', { count: more })));
  }

  function indicatorSection(title: string, indicators: readonly Indicator[]): void {
    heading(title, indicators.length);
    if (indicators.length === 0) return;
    const units = indicators.map(unitBesideName);
    const number: TextColumn = { title: t('column-number'), max: 6 };
    const unit: TextColumn = { title: t('column-unit'), max: UNIT_WIDTH };
    const room =
      look.width -
      NAME_WIDTH -
      widthOf(
        number,
        indicators.map((each) => each.number ?? ''),
      ) -
      widthOf(unit, units);
    const values = valueColumns(indicators, look, room);
    const cells = indicators.map((indicator, i) => [
      indicator.number ?? '',
      (indicator.attribute === 'binding' ? bindingSign(look) : '') + indicator.rawName,
      units[i]!,
      ...values.map(({ cell }) => cell(indicator)),
    ]);
    const columns = [
      number,
      { title: t('column-name'), grows: true as const },
      unit,
      ...values.map(({ column }) => column),
    ];
    out.push(tableOf(columns, cells));
  }

  /** Lead units first; of many units the first few and how many there are. */
  function unitsOf({ lead, responsible }: Task): string {
    const units = responsible.map((unit) => (lead.includes(unit) ? `${unit}${t('summary-lead')}` : unit));
    if (units.length <= MAX_UNITS + 1) return units.join(separator);
    return t('summary-more-units', { units: units.slice(0, MAX_UNITS).join(separator), count: units.length });
  }

  /** Pages where the document has them, lines of its text elsewhere. */
  function placeColumn(): TextColumn {
    return { title: t(plan.source.format === 'pdf' ? 'column-page' : 'column-line'), align: 'right' };
  }

  function placeOf({
    span,
  }: {
    readonly span: { readonly page: number | null; readonly line: number | null };
  }): string {
    return String((plan.source.format === 'pdf' ? span.page : span.line) ?? '');
  }
}

/** Who issued the document, its number and dates; its file, where the title is not that already. */
function aboutOf({ period, issuer, documentNumber, issued, title, source }: Plan): string {
  const years = [period?.from, period?.to].filter((year) => typeof year === 'number');
  const parts = [issuer, documentNumber, issued, [...new Set(years)].join('–'), title === null ? null : source.file];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** The unit, where the name as printed does not hold it already. */
function unitBesideName({ unit, rawName }: Indicator): string {
  return unit === null || UNIT_BRACKETS.some(([open, close]) => rawName.includes(`${open}${unit}${close}`)) ? '' : unit;
}

/** How wide a column gets with the gap behind it; a column without content is left out. */
function widthOf({ title, max }: TextColumn, cells: readonly string[]): number {
  const widest = Math.max(0, ...cells.map((cell) => displayWidth(cell)));
  return widest === 0 ? 0 : Math.min(max!, Math.max(displayWidth(title), widest)) + 2;
}

function firstSentence(text: string): string {
  return /^[^。；\n]{1,40}/.exec(text)?.[0] ?? text.slice(0, 40);
}
