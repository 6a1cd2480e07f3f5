// What was found in a plan, for a person: the document, its tables and tasks, and where to look further.
import { say } from '../../messages/index.js';
import type { Indicator, Plan, Task, Value } from '../../model/plan.js';
import { oneLine, wrapText } from '../../util/text-width.js';
import { bindingSign, type Look, paletteOf } from '../look.js';
import { renderTextTable, type TextColumn } from '../text-table.js';

/** Renders the summary for a terminal, ended by a line break. */
export function renderPlanTable(plan: Plan, look: Look): string {
  const palette = paletteOf(look);
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(look.language, code, params);
  const separator = look.language === 'zh' ? '、' : ', ';
  const out: string[] = [];
  out.push(...wrapText(oneLine(plan.title ?? plan.source.file), look.width).map((line) => palette.strong(line)));
  const { period } = plan;
  const years = [period?.from, period?.to].filter((year) => typeof year === 'number');
  const about = [
    plan.issuer,
    plan.documentNumber,
    plan.issued,
    [...new Set(years)].join('–'),
    plan.title === null ? null : plan.source.file,
  ];
  const shown = about.filter((part) => part !== null && part !== '').join(' · ');
  if (shown !== '') out.push(...wrapText(oneLine(shown), look.width).map((line) => palette.faint(line)));
  out.push('', ...wrapText(renderPlanCounts(plan, look), look.width));

  for (const table of plan.tables.filter(({ kind }) => kind === 'indicators')) {
    const rows = plan.indicators.filter((indicator) => indicator.table === table.id);
    out.push('', palette.strong(oneLine(`${table.id}  ${table.caption ?? t('summary-no-caption')}`)));
    if (rows.length > 0) out.push(indicatorTable(rows).trimEnd());
  }
  const stated = plan.indicators.filter((indicator) => indicator.table === null);
  if (stated.length > 0) out.push('', palette.strong(t('summary-stated')), indicatorTable(stated).trimEnd());

  if (plan.tasks.length > 0) {
    const columns: TextColumn[] = [
      { title: t('column-number'), max: 8 },
      { title: t('column-task'), grows: true },
      { title: t('column-responsible'), max: 28 },
      { title: t('column-deadline'), max: 10 },
    ];
    const rows = plan.tasks.map((task) => ({
      cells: [task.number ?? '', task.title ?? firstSentence(task.text), unitsOf(task), task.deadline ?? ''],
    }));
    out.push('', palette.strong(t('summary-tasks')), renderTextTable(columns, rows, look, palette.faint).trimEnd());
  }
  return `${out.join('\n')}\n`;

  function indicatorTable(rows: readonly Indicator[]): string {
    const roles = ROLES.filter((role) => rows.some((indicator) => printed(indicator, role) !== ''));
    const columns: TextColumn[] = [
      { title: t('column-number'), max: 6 },
      { title: t('column-name'), grows: true },
      ...roles.map((role): TextColumn => ({ title: titleOf(role, rows), align: 'right', max: 14 })),
    ];
    const tableRows = rows.map((indicator) => ({
      cells: [
        indicator.number ?? '',
        (indicator.attribute === 'binding' ? bindingSign(look) : '') + indicator.rawName,
        ...roles.map((role) => printed(indicator, role)),
      ],
    }));
    return renderTextTable(columns, tableRows, look, palette.faint);
  }

  /** "目标 2025", where all rows agree on the year. */
  function titleOf(role: (typeof ROLES)[number], rows: readonly Indicator[]): string {
    const years = new Set(rows.flatMap((indicator) => shownValue(indicator, role)?.year ?? []));
    return [t(`column-${role}`), ...(years.size === 1 ? years : [])].join(' ');
  }

  /** Lead units first; of many units the first few and how many there are. */
  function unitsOf({ lead, responsible }: Task): string {
    const units = responsible.map((unit) => (lead.includes(unit) ? `${unit}${t('summary-lead')}` : unit));
    if (units.length <= MAX_UNITS + 1) return units.join(separator);
    return t('summary-more-units', { units: units.slice(0, MAX_UNITS).join(separator), count: units.length });
  }
}

const ROLES = ['baseline', 'target', 'actual'] as const;
const MAX_UNITS = 3;

/** The value that stands for a role: the one with a number, else the last that the row prints. */
function shownValue(indicator: Indicator, role: (typeof ROLES)[number]): Value | null {
  return indicator[role] ?? indicator.values.findLast((value) => value.role === role) ?? null;
}

function printed(indicator: Indicator, role: (typeof ROLES)[number]): string {
  return shownValue(indicator, role)?.raw ?? '';
}

function firstSentence(text: string): string {
  return /^[^。；\n]{1,40}/.exec(text)?.[0] ?? text.slice(0, 40);
}

/** How much of everything a plan holds, on a line. */
export function renderPlanCounts(plan: Plan, look: Pick<Look, 'language'>): string {
  const t = (code: string, params: Readonly<Record<string, number>> = {}) => say(look.language, code, params);
  const numbers: [string, number][] = [
    ['indicators', plan.indicators.length],
    ['tables', plan.tables.filter(({ kind }) => kind === 'indicators').length],
    ['tasks-count', plan.tasks.length],
    ['boxes', plan.boxes.length],
    ['commitments', plan.commitments.length],
    ['facts', plan.facts.length],
    ['claims', plan.claims.length],
  ];
  const found = numbers.filter(([, count]) => count > 0);
  if (found.length === 0) return t('summary-nothing');
  return found.map(([name, count]) => t(`summary-${name}`, { count })).join(' · ');
}
