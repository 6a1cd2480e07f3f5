// Columns of an indicator table whose figures no indicator holds: said, never dropped in silence.
import type { Cell } from '../../document/document.js';
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import { cellText, isLoneRow, type Layout, placeOf } from './layout.js';
import { noteCellOf } from './notes.js';

const NUMBER_CELL_PATTERN = /^[[{〔【(（≥≤<>=＞＜﹥﹤≧≦~约\-−+\s]{0,4}[\d０-９]/;

const UNREAD_ROLES: ReadonlySet<string> = new Set(['other', 'unit', 'attribute', 'baseline', 'actual']);

/** The column of a task table that says how far each task has come: the last 完成情况 or 进展. */
export function progressColumn(columns: readonly ColumnPlan[]): ColumnPlan | undefined {
  return columns.findLast((column) => column.role === 'actual');
}

/** What is said of each column of a task table that is no part of its tasks. */
export function noteTaskColumns(layout: Layout, columns: readonly ColumnPlan[], table: string): Note[] {
  const unread = columns.filter((column) => UNREAD_ROLES.has(column.role) && column !== progressColumn(columns));
  return unread.flatMap((column) => {
    const cells = layout.body
      .filter((row) => noteCellOf(row) === null && !isLoneRow(row))
      .map((row) => row[column.column])
      .filter((cell): cell is Cell => cell !== undefined && !cell.carried && cellText(cell) !== '');
    const [first] = cells;
    if (first === undefined) return [];
    const params = { table, header: column.header, count: cells.length, text: cellText(first).slice(0, 20) };
    return [note('info', 'task-column-not-read', params, placeOf(first))];
  });
}

/** A warning for each column of unknown meaning with numbers, and for each that is of a part of a year. */
export function noteColumns(layout: Layout, columns: readonly ColumnPlan[], table: string): Note[] {
  const notes: Note[] = [];
  for (const column of columns) {
    const texts = layout.body.map((row) => row[column.column]).filter((cell) => cell !== undefined && !cell.carried);
    const numbers = texts.map(cellText).filter((text) => NUMBER_CELL_PATTERN.test(text));
    const isCounter = numbers.length > 1 && numbers.every((text, i) => Number(text) === i + 1);
    const [first] = texts;
    const place = first === undefined ? undefined : placeOf(first);
    const params = { table, header: column.header, count: numbers.length };
    if (numbers.length === 0 || isCounter) continue;
    if (column.role === 'other') notes.push(note('warning', 'table-column-not-read', params, place));
    else if (column.isPartYear) notes.push(note('warning', 'table-column-part-year', params, place));
  }
  return notes;
}
