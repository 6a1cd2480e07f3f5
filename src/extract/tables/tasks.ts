// Rows of a task table (重点任务 · 责任单位 · 完成时限) → Tasks, one a row.

import type { Cell, Document } from '../../document/document.js';
import { cellName, spanAt } from '../../document/document.js';
import { englishDeadline, latestEnglishDeadline } from '../../language/en/dates.js';
import { dropTrailing } from '../../language/zh/compact.js';
import { type Deadline, findDeadlines, latestDeadline } from '../../language/zh/dates.js';
import { joinLines } from '../../language/zh/indicator-name.js';
import type { Task } from '../../model/plan.js';
import { append } from '../../util/append.js';
import { maxOf, minOf } from '../../util/extremes.js';
import type { Note } from '../../util/note.js';
import { type Filler, fillMerged } from './carry.js';
import type { ColumnPlan } from './columns.js';
import { cellText, type Layout } from './layout.js';
import { sortRows } from './rows.js';
import { readUnitCell } from './unit-cell.js';
import { progressColumn } from './unread-columns.js';

export interface TaskTable {
  readonly document: Document;
  readonly id: string;
  readonly layout: Layout;
  readonly columns: readonly ColumnPlan[];
  /** The sections around the table and its own title. */
  readonly section: readonly string[];
  /** The year of a plan for one year, for deadlines such as 6月底前. */
  readonly year: number | null;
}

export interface TaskRows {
  readonly tasks: Task[];
  readonly noteCells: Cell[];
  readonly rowCount: number;
  readonly notes: Note[];
  /** The dates of the column of deadlines, by where the row's task begins. */
  readonly deadlines: ReadonlyMap<number, string>;
}

interface TaskColumns {
  readonly number: ColumnPlan | undefined;
  readonly group: readonly ColumnPlan[];
  readonly title: ColumnPlan | undefined;
  readonly text: readonly ColumnPlan[];
}

const NUMBER_PATTERN =
  /^(?<number>\d{1,3}(?=\s*[.．、)）])|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}(?=、)|[①-⑳])\s*[.．、)）]?\s*(?!\d)/;
const ORDINAL_PATTERN =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|第[一二三四五六七八九十]{1,3}[章节项]、?)\s*/;
const LONG_TITLE = 40;

/** The tasks of a table; ids are left empty for the composer. */
export function readTaskRows(table: TaskTable): TaskRows {
  const { layout, columns } = table;
  const plan = taskColumns(layout, columns);
  if (plan.text.length === 0 && plan.title === undefined)
    return { tasks: [], noteCells: [], rowCount: 0, notes: [], deadlines: new Map() };
  const { fill, notes: carriedNotes } = fillMerged(layout, columns, table.id);
  const noteCells: Cell[] = [];
  const tasks: Task[] = [];
  const deadlines = new Map<number, string>();
  const carried = new Map<number, Cell>();
  const { rows, notes } = sortRows(
    layout,
    columns.map((column) => (column.role === 'name' ? { ...column, role: 'text' as const } : column)),
    table.id,
  );
  const data = rows.flatMap((row) => (row.type === 'data' ? [row.cells] : []));
  const isNumbered = numberThemselves(data, plan.text);
  // （一）优化基础教育 | 1.新建…, | 2.组建…: with no number of its own, a title over several rows that number themselves
  const isGrouped = plan.number === undefined && isNumbered && sharesTitle(data, plan.title);
  let lastGroup: string | null = null;
  for (const row of rows) {
    if (row.type === 'note') {
      noteCells.push(row.cell);
      continue;
    }
    if (row.group !== lastGroup) carried.clear();
    lastGroup = row.group;
    const task = readRow(table, plan, row.cells, row.group, carried, fill, { isNumbered, isGrouped });
    if (task === null) continue;
    tasks.push(task);
    const { date } = columnDeadline(table, row.cells, fill) ?? {};
    if (date != null) deadlines.set(task.span.start, date);
  }
  return { tasks, noteCells, rowCount: tasks.length, notes: [...notes, ...carriedNotes], deadlines };
}

/** True where most of the rows begin with a number of their own: 1.建设平台…, 2.…. */
function numberThemselves(rows: readonly (readonly Cell[])[], text: readonly ColumnPlan[]): boolean {
  const heads = rows
    .map((cells) => cellText(text.map(({ column }) => cells[column]).find((cell) => cellText(cell) !== '')))
    .filter((head) => head !== '');
  return heads.filter((head) => NUMBER_PATTERN.test(head)).length * 2 > heads.length;
}

/** True where a title stands over two rows or more. */
function sharesTitle(rows: readonly (readonly Cell[])[], title: ColumnPlan | undefined): boolean {
  if (title === undefined) return false;
  const titles = rows.map((cells) => cellText(cells[title.column]));
  return titles.some((text, i) => i > 0 && (text === '' || text === titles[i - 1]));
}

/** Which column numbers the tasks, which group them, which names them and which describe them. */
function taskColumns(layout: Layout, columns: readonly ColumnPlan[]): TaskColumns {
  const words = columns.filter((column) => column.role === 'text' || column.role === 'name');
  const lengthOf = (column: ColumnPlan) => {
    const texts = layout.body.map((row) => cellText(row[column.column])).filter((text) => text !== '');
    return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  };
  const categories = columns.filter((column) => column.role === 'category');
  const [first, second] = words;
  // 重点任务 | 具体举措: the first names the task where it is short; 工作目标 and the like only add to the text.
  const isNamed =
    first !== undefined &&
    second !== undefined &&
    /名称|任务|事项|项目|工作$/.test(first.header) &&
    /内容|举措|措施|要求|目标|要点|做法|说明|成果/.test(second.header);
  const hasTitle =
    first !== undefined &&
    second !== undefined &&
    lengthOf(first) <= LONG_TITLE &&
    (isNamed || lengthOf(first) < lengthOf(second));
  const title = hasTitle
    ? words[
        words.length > 2 &&
        isTitleLike(words[1], lengthOf) &&
        lengthOf(words[1] as ColumnPlan) < lengthOf(words[2] as ColumnPlan)
          ? 1
          : 0
      ]
    : undefined;
  const group = title !== undefined && title !== first && first !== undefined ? [...categories, first] : categories;
  return {
    number: columns.find((column) => column.role === 'number'),
    group,
    title,
    text: words.filter((column) => column !== title && !group.includes(column)),
  };
}

function isTitleLike(column: ColumnPlan | undefined, lengthOf: (column: ColumnPlan) => number): boolean {
  return (
    column !== undefined &&
    lengthOf(column) <= LONG_TITLE &&
    /任务|事项|工作|举措|措施|项目/.test(column.header) &&
    !/目标|要求/.test(column.header)
  );
}

function readRow(
  table: TaskTable,
  plan: TaskColumns,
  cells: readonly Cell[],
  group: string | null,
  carried: Map<number, Cell>,
  filler: Filler,
  { isNumbered, isGrouped }: { isNumbered: boolean; isGrouped: boolean },
): Task | null {
  const { document, columns } = table;
  const cellOf = (column: ColumnPlan | undefined): Cell | undefined => {
    if (column === undefined) return undefined;
    const cell = cells[column.column];
    if (cellText(cell) !== '' && cell !== undefined) {
      carried.set(column.column, cell);
      return cell;
    }
    return carried.get(column.column);
  };
  const groups = plan.group.map((column) => cellText(cellOf(column))).filter((text) => text !== '');
  const numberCell = cellOf(plan.number);
  const titleCell = cellOf(plan.title);
  const textCells = plan.text
    .map((column) => cells[column.column])
    .filter((cell): cell is Cell => cell !== undefined && cellText(cell) !== '' && cell !== titleCell);
  if (textCells.length === 0 && (titleCell === undefined || titleCell.row !== cells[0]?.row)) return null;
  const bodies = textCells.length > 0 ? textCells : titleCell === undefined ? [] : [titleCell];
  const body = bodies.map((cell) => joinLines(cell.passage.text)).join('\n');
  // 一 | 夯实底座 | 1.建设平台… | 2.…: rows that number themselves are the tasks, the cell that they share is their section.
  const own =
    isNumbered && textCells.length > 0 && titleCell !== undefined
      ? NUMBER_PATTERN.exec(body)?.groups?.number
      : undefined;
  const isShared =
    own !== undefined &&
    (isGrouped || (cellText(numberCell) !== '' && cellText(numberCell).replace(/[^\d]/g, '') !== own));
  if (isShared && titleCell !== undefined) groups.push(cellText(titleCell));
  const printedTitle = titleCell === undefined ? null : cellText(titleCell);
  const text =
    printedTitle === null || bodies.includes(titleCell as Cell) || isShared ? body : `${printedTitle}\n${body}`;
  const prefix = NUMBER_PATTERN.exec(printedTitle ?? body)?.groups?.number ?? null;
  const number = isShared ? own : dropTrailing(cellText(numberCell), '.．、') || prefix;
  const title = isShared ? (titleOf(null, body) ?? titleOf(printedTitle, body)) : titleOf(printedTitle, body);
  const units = unitsOf(columns, cells, filler);
  const deadline = columnDeadline(table, cells, filler) ?? textDeadline(table, text);
  const places = [
    ...bodies,
    ...cells.filter((cell) => !cell.carried && cell.passage.text.trim() !== ''),
    ...(title !== null && titleCell !== undefined ? [titleCell] : []),
  ].filter((cell) => cell.passage.end > cell.passage.start);
  const start = minOf(places.map((cell) => cell.passage.start));
  const end = maxOf(places.map((cell) => cell.passage.end));
  return {
    id: '',
    number: number === undefined || number === '' ? null : number,
    title,
    section: [...table.section, ...(group === null ? [] : [group]), ...groups]
      .map(bareTitle)
      .filter((t, i, all) => t !== '' && all[i - 1] !== t),
    text,
    mark: placedQuote(document, units.cell ?? undefined),
    responsible: units.responsible,
    lead: units.lead,
    support: units.support,
    responsibleFrom: units.responsible.length > 0 ? 'own' : null,
    deadline: deadline.date,
    deadlineText: deadline.text,
    progress: placedQuote(document, cells[progressColumn(columns)?.column ?? -1]),
    commitments: [],
    span: spanAt(document, start, end),
  };
}

/** What a cell prints, with its place; null for a blank one. */
function placedQuote(document: Document, cell: Cell | undefined): Task['mark'] {
  if (cellText(cell) === '' || cell === undefined) return null;
  const { start, end } = cell.passage;
  return { quote: document.text.slice(start, end), span: spanAt(document, start, end, cellName(cell)) };
}

/** 「一、特色赛道」 → 特色赛道: a section's title without its label. */
function bareTitle(text: string): string {
  return joinLines(text).replace(ORDINAL_PATTERN, '').trim() || text;
}

/** The title cell's words, or the lead sentence of a text that begins with a short one (「构建智慧种养体系。聚焦…」). */
function titleOf(cell: string | null, text: string): string | null {
  const bare = (words: string) => dropTrailing(words.replace(NUMBER_PATTERN, ''), '。．.：:；;');
  if (cell !== null) return bare(cell) || null;
  const whole = text.replace(NUMBER_PATTERN, '');
  const lead = /^(?<lead>[^。：:；;\n]{2,30})[。：:\n](?=.)/s.exec(whole)?.groups?.lead;
  if (lead !== undefined && !/[，,].*[，,]/.test(lead)) return lead.trim();
  const [line = ''] = whole.split('\n');
  return line.length <= LONG_TITLE ? bare(line) || null : null;
}

function unitsOf(
  columns: readonly ColumnPlan[],
  cells: readonly Cell[],
  filler: Filler,
): { responsible: string[]; lead: string[]; support: string[]; cell: Cell | null } {
  const lead: string[] = [];
  const support: string[] = [];
  const plain: string[] = [];
  let first: Cell | null = null;
  for (const column of columns) {
    if (column.role !== 'lead' && column.role !== 'support' && column.role !== 'responsible') continue;
    const read = readUnitCell(filler(cells, column.column));
    if (read.responsible.length === 0) continue;
    const cell = cells[column.column];
    if (first === null && cell !== undefined && cell.passage.text !== '') first = cell;
    const rest = read.responsible.filter((unit) => !read.lead.includes(unit) && !read.support.includes(unit));
    if (column.role === 'lead') append(lead, read.responsible);
    else if (column.role === 'support') append(support, read.responsible);
    else if (read.lead.length > 0) {
      append(lead, read.lead);
      append(support, [...read.support, ...rest]);
    } else if (column.isFirstLead) {
      append(lead, rest.slice(0, 1));
      append(support, rest.slice(1));
    } else append(plain, read.responsible);
  }
  const unique = (units: readonly string[]) => [...new Set(units)];
  const leads = unique(lead);
  const supports = unique(support).filter((unit) => !leads.includes(unit));
  // Beside 配合单位 a column 责任单位 leads.
  if (leads.length === 0 && supports.length > 0 && plain.length > 0)
    return {
      responsible: unique([...plain, ...supports]),
      lead: unique(plain),
      support: supports.filter((unit) => !plain.includes(unit)),
      cell: first,
    };
  // Beside 牵头单位 a column 责任单位 supports, as it does in a mark.
  const beside = unique([...plain, ...supports]).filter((unit) => !leads.includes(unit));
  if (leads.length > 0) return { responsible: [...leads, ...beside], lead: leads, support: beside, cell: first };
  return { responsible: unique([...plain, ...supports]), lead: leads, support: supports, cell: first };
}

/** What the column of deadlines says, if there is one and it says anything. */
function columnDeadline(
  table: TaskTable,
  cells: readonly Cell[],
  filler: Filler,
): { date: string | null; text: string } | null {
  for (const column of table.columns) {
    if (column.role !== 'deadline') continue;
    const printed = joinLines(filler(cells, column.column));
    if (printed === '' || /^[-—–/\\]+$/.test(printed)) continue;
    return { date: deadlineDate(printed, table.year), text: printed };
  }
  return null;
}

/** The deadline that a text states. */
function textDeadline(table: TaskTable, text: string): { date: string | null; text: string | null } {
  const stated = /\p{Script=Han}/u.test(text)
    ? latestDeadline(findDeadlines(text, table.year))
    : latestEnglishDeadline(text);
  return stated === null ? { date: null, text: null } : { date: stated.date, text: stated.text };
}

/** A deadline cell: 2025年12月底前, 2026年6月, 2023—2025年, 2024年1月-12月, 2026.6, 12月底前; null for 持续推进, 长期. */
function deadlineDate(printed: string, year: number | null): string | null {
  if (/[A-Za-z]{2}/.test(printed) && !/\p{Script=Han}/u.test(printed)) return englishDeadline(printed);
  const text = printed.slice(0, 80).replace(/\s/g, '');
  const dated = /(?<year>20\d\d)[./-](?<month>\d{1,2})(?:[./-](?<day>\d{1,2}))?(?!\d)/.exec(text)?.groups;
  if (dated !== undefined) return dayOf(Number(dated.year), Number(dated.month), dated.day);
  const found: Deadline[] = [];
  let known = year;
  for (const part of text.split(/[-—–~～至到、，,；;]/)) {
    const named = /(?<!\d)20\d\d(?!\d)/.exec(part);
    if (named !== null) known = Number(named[0]);
    // In a column of deadlines every date is one; a text says 到 or 前.
    const isMonth = named === null && known !== null && /^\d{1,2}月/.test(part);
    const dates = findDeadlines(`到${isMonth ? `${known}年` : ''}${part}${/^20\d\d$/.test(part) ? '年' : ''}`, known);
    append(found, dates);
  }
  return latestDeadline(found)?.date ?? null;
}

function dayOf(year: number, month: number, day: string | undefined): string | null {
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = day === undefined ? last : Number(day);
  return date >= 1 && date <= last
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : null;
}
