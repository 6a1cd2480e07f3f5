// What somebody changed in the table of tasks → the plan's tasks. Only cells that are changed, and only where it is certain what they
// were changed from; everything else is a conflict, which is shown and not taken.
import { readStatedDeadline } from '../language/zh/dates.js';
import { splitOutside } from '../language/zh/units.js';
import { type Language, say } from '../messages/index.js';
import type { BreakdownChange, BreakdownConflict, BreakdownTask, OwnColumn, TaskField } from '../model/breakdown.js';
import type { Message, Plan, Task } from '../model/plan.js';
import { breakdownTasks, targetQuotes } from './breakdown.js';
import {
  joinDistinct,
  OVERLAY_COLUMNS,
  type OverlayColumn,
  type OverlayRow,
  PLACE_COLUMNS,
  ROLE_WORDS,
  UNSAID_UNIT,
} from './read-overlay.js';
import type { UnitNames } from './unit-names.js';

export interface Overlaid {
  readonly plan: Plan;
  readonly changes: readonly BreakdownChange[];
  readonly conflicts: readonly BreakdownConflict[];
  /** Columns of people's own, which the plan has no place for. */
  readonly own: readonly OwnColumn[];
}

interface Wanted {
  readonly field: TaskField;
  readonly from: string;
  readonly to: string;
  /** The units of a cell of units, as they are written there. */
  readonly units?: readonly string[];
}

const UNIT_FIELDS = ['lead', 'support', 'responsible'] as const;
const SEPARATORS = '、，,;；\n\r';
const JOINT = '、';
/** Conflicts in which a row is not taken at all. */
const WHOLE_ROWS = new Set<BreakdownConflict['reason']>(['no-key', 'unknown-key', 'twice', 'source-changed']);
/** What a spreadsheet shows of a very long text. */
const LONGEST_TEXT = 32_767;

/** The plan with the table's changes; what is changed, and what is in conflict, in the order of the table. */
export function applyOverlay(plan: Plan, rows: readonly OverlayRow[], names: UnitNames, language: Language): Overlaid {
  const tasks = new Map(breakdownTasks(plan, names).map((task) => [task.key, task]));
  const changes: BreakdownChange[] = [];
  const conflicts: BreakdownConflict[] = [];
  const messages: Message[] = [];
  const refuse = (
    reason: BreakdownConflict['reason'],
    at: readonly OverlayRow[],
    task: BreakdownTask | null,
    params: Readonly<Record<string, string | number>> = {},
  ) => {
    const key = at[0]!.cells.key || null;
    const row = at.map((each) => each.row).join(JOINT);
    const message = say(language, `tasks-overlay-${reason}`, { row, key: key ?? '', task: nameOf(task), ...params });
    conflicts.push({ rows: at.map((each) => each.row), key, task: task?.id ?? null, reason, message });
    messages.push({ level: 'warning', code: `tasks-overlay-${reason}`, message, span: task?.span ?? null });
  };
  const changed = new Map<string, Wanted[]>();
  for (const same of rowsByKey(rows)) {
    const [first] = same as [OverlayRow, ...OverlayRow[]];
    const { key } = first.cells;
    const task = key === null ? undefined : tasks.get(key);
    if (key === null || key === '') for (const row of same) refuse('no-key', [row], null);
    else if (task === undefined) refuse('unknown-key', same, null);
    else if (same.some((row) => !alike(row, first))) refuse('twice', same, task);
    else {
      const wanted = wishesOf(first, task, names);
      const fixed = changedWords(first, task);
      const places = same
        .map((row) => ({ row, columns: changedPlace(row, task, names) }))
        .filter((one) => one.columns.length > 0);
      const moved = new Set(places.flatMap((one) => one.columns));
      const columns = [...fixed, ...moved, ...wanted.map(({ field }) => OVERLAY_COLUMNS[field])].join(JOINT);
      const { check } = first.cells;
      if (check !== null && check !== '' && check !== task.check) {
        if (columns !== '') refuse('source-changed', [first], task, { columns });
        continue;
      }
      if (fixed.length > 0) refuse('fixed', [first], task, { columns: fixed.join(JOINT) });
      if (moved.size > 0) {
        const wanted = UNIT_FIELDS.map((field) => OVERLAY_COLUMNS[field]).join(JOINT);
        refuse(
          'place',
          places.map(({ row }) => row),
          task,
          { columns: [...moved].join(JOINT), wanted },
        );
      }
      for (const wish of wanted) {
        const { field, from, to } = wish;
        if (field === 'deadline' && to !== '' && deadlineOf(to) === null) {
          refuse('deadline', [first], task, { cell: to });
          continue;
        }
        const shown = (cell: string) =>
          cell === '' ? say(language, 'tasks-overlay-empty') : say(language, 'tasks-overlay-cell', { cell });
        const params = {
          row: first.row,
          task: nameOf(task),
          column: OVERLAY_COLUMNS[field],
          from: shown(from),
          to: shown(to),
        };
        changed.set(task.id, [...(changed.get(task.id) ?? []), wish]);
        changes.push({ row: first.row, key, task: task.id, field, from, to });
        messages.push({
          level: 'info',
          code: 'tasks-overlay-changed',
          message: say(language, 'tasks-overlay-changed', params),
          span: task.span,
        });
      }
    }
  }
  const listed = new Set(rows.map(({ cells }) => cells.key));
  const tell = (code: string, count: number) => {
    if (count > 0) messages.push({ level: 'info', code, message: say(language, code, { count }), span: null });
  };
  tell('tasks-overlay-missing', [...tasks.keys()].filter((key) => !listed.has(key)).length);
  // Of rows that are refused nothing is taken, checked or not.
  const refused = new Set(conflicts.filter(({ reason }) => WHOLE_ROWS.has(reason)).flatMap((one) => one.rows));
  tell('tasks-overlay-unchecked', rows.filter(({ row, cells }) => !cells.check && !refused.has(row)).length);
  if (changes.length + conflicts.length > 0) {
    const counts = { changes: changes.length, conflicts: conflicts.length };
    const message = say(language, 'tasks-overlay-summary', counts);
    messages.unshift({ level: 'info', code: 'tasks-overlay-summary', message, span: null });
  }
  const own = ownColumns(rows, tasks);
  if (own.length > 0) {
    const columns = own.map(({ header, cells }) =>
      say(language, 'tasks-overlay-column', { header, count: cells.length }),
    );
    const message = say(language, 'tasks-overlay-columns', { columns: columns.join(say(language, 'page-joint')) });
    messages.push({ level: 'info', code: 'tasks-overlay-columns', message, span: null });
  }
  return {
    plan: {
      ...plan,
      tasks: plan.tasks.map((task) => changedTask(task, changed.get(task.id) ?? [], names)),
      messages: [...plan.messages, ...messages],
    },
    changes,
    conflicts,
    own,
  };
}

/** The rows of each key, in the order of its first row; rows without one are a group. */
function rowsByKey(rows: readonly OverlayRow[]): Iterable<readonly OverlayRow[]> {
  const groups = new Map<string, OverlayRow[]>();
  for (const row of rows) {
    const key = row.cells.key ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups.values();
}

/** True for rows of a table by unit, which has a task once for each of its units. */
function alike(a: OverlayRow, b: OverlayRow): boolean {
  return (Object.keys(OVERLAY_COLUMNS) as OverlayColumn[]).every((name) => a.cells[name] === b.cells[name]);
}

function wishesOf({ cells }: OverlayRow, task: BreakdownTask, names: UnitNames): Wanted[] {
  const wanted: Wanted[] = [];
  const { title, deadline } = cells;
  if (title !== null && bare(title) !== bare(task.title ?? '')) {
    wanted.push({ field: 'title', from: task.title ?? '', to: title });
  }
  for (const field of UNIT_FIELDS) {
    const cell = cells[field];
    const from = task[field].join(JOINT);
    if (cell === null || bare(cell) === bare(from)) continue;
    const units = unitsIn(cell, task[field]);
    const to = names.namesOf(units);
    if (to.join('\n') !== task[field].join('\n')) wanted.push({ field, from, to: to.join(JOINT), units });
  }
  if (deadline !== null && (deadlineOf(deadline) ?? deadline) !== (task.deadline ?? '')) {
    wanted.push({ field: 'deadline', from: task.deadline ?? '', to: deadlineOf(deadline) ?? deadline });
  }
  return wanted;
}

/** People's own columns, with what they say of tasks that there are. */
function ownColumns(rows: readonly OverlayRow[], tasks: ReadonlyMap<string, BreakdownTask>): OwnColumn[] {
  const headers = [...new Set(rows.flatMap(({ own }) => [...own.keys()]))];
  const byKey = [...rowsByKey(rows)].flatMap((same) => (tasks.has(same[0]!.cells.key ?? '') ? [same] : []));
  return headers.map((header) => ({
    header,
    cells: byKey.flatMap((same) => {
      const text = joinDistinct(same.map(({ own }) => own.get(header) ?? ''));
      return text === '' ? [] : [{ key: same[0]!.cells.key!, text }];
    }),
  }));
}

/** Columns that say for whom a row is, and were changed: a task goes to another unit in the columns of units. */
function changedPlace({ place: { unit, role } }: OverlayRow, task: BreakdownTask, names: UnitNames): string[] {
  if (unit === null || unit === '') return [];
  const roles = UNIT_FIELDS.filter((field) => task[field].includes(names.nameOf(unit)));
  const isNobody = unit === UNSAID_UNIT && UNIT_FIELDS.every((field) => task[field].length === 0);
  if (roles.length === 0 && !isNobody) return [PLACE_COLUMNS.unit];
  return !role || roles.some((one) => ROLE_WORDS[one] === role) ? [] : [PLACE_COLUMNS.role];
}

/** Columns that hold the document's own words and were changed all the same. */
function changedWords({ cells }: OverlayRow, task: BreakdownTask): string[] {
  const printed = { text: task.text, commitments: targetQuotes(task).join('；') };
  return (['text', 'commitments'] as const).flatMap((name) => {
    const cell = cells[name];
    const isChanged = cell !== null && bare(cell) !== bare(printed[name].slice(0, LONGEST_TEXT));
    return isChanged ? [OVERLAY_COLUMNS[name]] : [];
  });
}

/** A spreadsheet takes away control characters, and people move blanks. */
function bare(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, '');
}

/** The units of a cell. Brackets hold together (各县（市、区）政府), and so do names that the task had (各市、县政府). */
function unitsIn(cell: string, before: readonly string[]): string[] {
  const parts = splitOutside(cell, (sign) => SEPARATORS.includes(sign))
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  const units: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const rest = parts.slice(i).join(JOINT);
    const held = before.find((unit) => unit.includes(JOINT) && `${rest}${JOINT}`.startsWith(`${unit}${JOINT}`));
    units.push(held ?? parts[i]!);
    if (held !== undefined) i += splitOutside(held, (sign) => sign === JOINT).length - 1;
  }
  return units;
}

/** 2027, 2027-06, 2027-06-30, and what spreadsheets and people make of them: 2027/6/30, 2027年6月底; null for anything else. */
function deadlineOf(cell: string): string | null {
  const parts =
    /^(?<year>(?:19|20)\d{2})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2})(?:[ T]0{1,2}:00(?::00)?)?)?)?$/.exec(
      cell,
    )?.groups;
  if (parts === undefined) return readStatedDeadline(cell, null);
  const { year, month, day } = parts;
  if (month === undefined) return year!;
  const wanted = [Number(month), Number(day ?? 1)] as const;
  const date = new Date(Date.UTC(Number(year), wanted[0] - 1, wanted[1]));
  if (date.getUTCMonth() + 1 !== wanted[0] || date.getUTCDate() !== wanted[1]) return null;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}

/** The task as the table has it. Units and deadlines that the document does not say have no mark and no words of it. */
function changedTask(task: Task, changes: readonly Wanted[], names: UnitNames): Task {
  if (changes.length === 0) return task;
  const to = (field: TaskField) => changes.find((change) => change.field === field)?.to;
  const title = to('title');
  const deadline = to('deadline');
  const withTitle = title === undefined ? task : { ...task, title: title === '' ? null : title };
  const dated = deadline === undefined ? withTitle : { ...withTitle, deadline: deadline || null, deadlineText: null };
  if (UNIT_FIELDS.every((field) => to(field) === undefined)) return dated;
  const { lead, support, responsible } = task;
  const rest = responsible.filter((unit) => !lead.includes(unit) && !support.includes(unit));
  const units = (field: TaskField, before: readonly string[]) => {
    const change = changes.find((one) => one.field === field);
    return change === undefined ? names.namesOf(before) : names.namesOf(change.units!);
  };
  const after = { lead: units('lead', lead), support: units('support', support), rest: units('responsible', rest) };
  return {
    ...dated,
    mark: null,
    responsibleFrom: null,
    lead: after.lead,
    support: after.support,
    responsible: [...new Set([...after.lead, ...after.support, ...after.rest])],
  };
}

function nameOf(task: BreakdownTask | null): string {
  if (task === null) return '';
  return task.title ?? `${task.text.slice(0, 20)}${task.text.length > 20 ? '…' : ''}`;
}
