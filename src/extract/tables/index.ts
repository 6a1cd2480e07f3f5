// Tables of a document → PlanTables with their indicators and task rows. Each table is known by what it is, not where it stands.
import type { Document, Table } from '../../document/document.js';
import { spanAt } from '../../document/document.js';
import { joinLines } from '../../language/zh/indicator-name.js';
import type { Indicator, PlanTable, Task } from '../../model/plan.js';
import { append } from '../../util/append.js';
import type { Note, Result } from '../../util/note.js';
import { readSurroundings } from './captions.js';
import { type ColumnPlan, planColumns, type TableKind } from './columns.js';
import { readWholeLayout } from './continuation.js';
import { readDittos } from './ditto.js';
import { readIndicators } from './indicators.js';
import { cellText, type Layout } from './layout.js';
import { isMetadata } from './metadata.js';
import { noteCellOf, readLegend } from './notes.js';
import { countParts, stackParts } from './side-by-side.js';
import { readTaskRows } from './tasks.js';
import { noteColumns, noteTaskColumns } from './unread-columns.js';
import type { Period } from './value-roles.js';

export interface TableContext {
  /** The id of the section that an offset stands in. */
  sectionOf(offset: number): string | null;
  /** The titles of the sections around an offset, outermost first. */
  sectionPath(offset: number): string[];
  readonly period: Period | null;
}

export interface ExtractedTables {
  readonly tables: PlanTable[];
  readonly indicators: Indicator[];
  /** One task a row; ids are empty, the composer numbers them among the document's other tasks. */
  readonly tableTasks: Task[];
  /** Until when a row of a task table is due by its column of deadlines, by where the row's task begins. */
  readonly rowDeadlines: Map<number, string>;
}

const PREFIXES: Readonly<Record<TableKind, string>> = { indicators: 't', tasks: 'k', other: 'o' };

/** Reads every table of a document. */
export function extractTables(document: Document, context: TableContext): Result<ExtractedTables> {
  const value: ExtractedTables = { tables: [], indicators: [], tableTasks: [], rowDeadlines: new Map() };
  const notes: Note[] = [];
  const counts: Record<TableKind, number> = { indicators: 0, tasks: 0, other: 0 };
  for (let at = 0; at < document.blocks.length; at++) {
    const block = document.blocks[at];
    if (block?.type !== 'table' || isMetadata(block)) continue;
    const whole = readWholeLayout(document.blocks, at);
    const parts = whole === null ? 1 : countParts(whole.layout);
    let layout = whole === null ? null : stackParts(whole.layout);
    const end = whole?.end ?? at;
    const around = readSurroundings(document.blocks, at, end, block, layout?.titles ?? []);
    at = end;
    const caption = around.caption ?? '';
    const plan: { kind: TableKind; columns: ColumnPlan[] } =
      layout === null ? { kind: 'other', columns: plainColumns(block) } : planColumns(layout, caption, context.period);
    if (layout === null && block.rows.length < 2) continue;
    const id = `${PREFIXES[plan.kind]}${++counts[plan.kind]}`;
    let tableNotes = [...around.notes];
    if (layout !== null && plan.kind !== 'other') {
      const dittos = readDittos(layout, plan.columns, id);
      layout = dittos.layout;
      append(notes, dittos.notes);
    }
    let rowCount = layout?.body.length ?? block.rows.length;
    const add = (cells: readonly { passage: { text: string } }[]) => {
      tableNotes = [...cells.map((cell) => joinLines(cell.passage.text)), ...tableNotes];
    };
    if (layout !== null && plan.kind === 'indicators') {
      append(notes, noteColumns(layout, plan.columns, id));
      const legend = readLegend([...around.notes, ...noteRowTexts(layout)]);
      const read = readIndicators({
        document,
        id,
        layout,
        columns: plan.columns,
        legend,
        unit: around.unit,
        period: context.period,
      });
      append(value.indicators, read.indicators);
      append(notes, read.notes);
      add(read.noteCells);
      rowCount = read.rowCount;
    } else if (layout !== null && plan.kind === 'tasks') {
      append(notes, noteTaskColumns(layout, plan.columns, id));
      const path = context.sectionPath(block.start);
      const title = captionTitle(caption);
      // The heading over a table may be its caption too.
      const section = title === '' || captionTitle(path.at(-1) ?? '') === title ? path : [...path, title];
      const read = readTaskRows({
        document,
        id,
        layout,
        columns: plan.columns,
        section,
        year: singleYear(context.period),
      });
      append(value.tableTasks, read.tasks);
      for (const [start, date] of read.deadlines) value.rowDeadlines.set(start, date);
      append(notes, read.notes);
      add(read.noteCells);
      rowCount = read.rowCount;
    }
    const last = document.blocks[end];
    value.tables.push({
      id,
      kind: plan.kind,
      caption: around.caption,
      section: context.sectionOf(block.start),
      columns: Array.from({ length: parts }, () => plan.columns)
        .flat()
        .map(({ header, role, year }) => ({ header, role, year })),
      notes: tableNotes,
      rowCount,
      span: spanAt(document, block.start, last?.type === 'table' ? last.end : block.end),
    });
  }
  return { value, notes };
}

/** Columns of a table without headers of a plan: the first row as it stands. */
function plainColumns(table: Table): ColumnPlan[] {
  return (table.rows[0] ?? []).map((cell, column) => ({
    column,
    header: joinLines(cell.passage.text),
    role: 'other',
    year: null,
    isYearPrinted: false,
    isGrowth: false,
    isCumulative: false,
    isEstimate: false,
    isPartYear: false,
    isFirstLead: false,
    tick: null,
    unit: null,
    yearIn: null,
  }));
}

function noteRowTexts(layout: Layout): string[] {
  return layout.body.slice(-6).map((row) => cellText(noteCellOf(row) ?? row.find((cell) => cellText(cell) !== '')));
}

/** 附件2关于…的任务分工表 → 关于…的任务分工表; 表格… is a word. */
function captionTitle(caption: string): string {
  return caption.replace(
    /^(?:(?:附件|附表) ?[\d一二三四五六七八九十]{0,3}|表 ?(?:[\d一二三四五六七八九十]{1,3}|(?=[:：])))[:：.、 \u3000]{0,4}(?=\S{2})/,
    '',
  );
}

function singleYear(period: Period | null): number | null {
  return period !== null && period.from !== null && period.from === period.to ? period.to : null;
}
