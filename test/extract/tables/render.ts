// Extracted tables as lines that a person can write down from reading the source.
import type { ExtractedTables } from '../../../src/extract/tables/index.js';
import type { Indicator, Value } from '../../../src/model/plan.js';
import type { Note } from '../../../src/util/note.js';

const or = (text: string | null | undefined): string =>
  text === null || text === undefined || text === '' ? '–' : text;

/** Notes whose quote the fixtures write out. */
const QUOTED: ReadonlySet<string> = new Set(['table-row-more-text', 'task-column-not-read', 'table-total-row']);

/** One block a table, indicator and task, and a line a note. */
export function renderTables(value: ExtractedTables, notes: readonly Note[]): string {
  const lines: string[] = [];
  for (const table of value.tables) {
    lines.push(`${table.id} ${table.kind} ${or(table.caption)}`);
    lines.push(
      `  ${table.columns.map((c) => `${c.role}${isDated(c.role) ? ` ${c.year ?? '–'}` : ''} ${c.header}`).join(' | ')}`,
    );
    for (const text of table.notes) lines.push(`  note ${text}`);
  }
  for (const indicator of value.indicators) lines.push(...renderIndicator(indicator));
  for (const task of value.tableTasks) {
    lines.push(`task ${or(task.number)} ${or(task.title)} | ${or(task.section.join(' > '))}`);
    const deadline = task.deadline ?? (task.deadlineText === null ? '–' : `– ${task.deadlineText}`);
    const progress = task.progress === null ? '' : ` | progress ${task.progress.quote}`;
    lines.push(
      task.lead.length > 0
        ? `  lead ${task.lead.join('、')} | support ${or(task.support.join('、'))} | ${deadline}${progress}`
        : `  responsible ${or(task.responsible.join('、'))} | ${deadline}${progress}`,
    );
  }
  for (const note of notes) {
    const text = QUOTED.has(note.code) ? ` ${note.params.text}` : '';
    lines.push(`! ${note.code} ${note.params.indicator ?? note.params.table}${text}`);
  }
  return `${lines.join('\n')}\n`;
}

function isDated(role: string): boolean {
  return ['baseline', 'interim', 'target', 'actual'].includes(role);
}

function renderIndicator(i: Indicator): string[] {
  const head = [
    `${i.id} ${[...i.category, i.name].join(' > ')}`,
    or(i.unit),
    or(i.attribute),
    i.direction.value === null ? '–' : `${i.direction.value} ${i.direction.basis}`,
    i.kind,
  ];
  if (i.responsible.length > 0) head.push(i.responsible.join('、'));
  if (i.parent !== null) head.push(`of ${i.parent}`);
  return [head.join(' | '), i.values.length === 0 ? '  no values' : `  ${i.values.map(renderValue).join(' | ')}`];
}

function renderValue(v: Value): string {
  const head = `${v.role} ${v.year ?? '–'} 「${v.raw}」`;
  if (v.state !== 'value') return `${head} ${v.state}`;
  const amount = `${v.comparator} ${v.value}${v.upper === null ? '' : `–${v.upper}`}`;
  const marks = [
    v.unit,
    v.measure === 'change' && 'change',
    v.hedged && 'hedged',
    v.cumulative && 'cumulative',
    v.estimated && 'estimated',
  ];
  return [head, amount, ...marks.filter((mark) => typeof mark === 'string')].join(' ');
}
