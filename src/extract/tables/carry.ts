// Merged cells that a plain-text format leaves empty below their first row.
import type { Cell } from '../../document/document.js';
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import { cellText, isLoneRow, type Layout } from './layout.js';
import { noteCellOf } from './notes.js';
import { isTotalRow } from './rows.js';

/** The text of a row's cell in a column, that of the merged cell above where the format left it empty. */
export type Filler = (cells: readonly Cell[], column: number) => string;

const CARRYING_ROLES: ReadonlySet<string> = new Set([
  'attribute',
  'responsible',
  'lead',
  'support',
  'unit',
  'deadline',
]);

/**
 * Merging shows in how a column is printed: each text once at the head of its run, blanks below, never twice in a row.
 * Formats that mark merged cells carry them already.
 */
export function fillMerged(
  layout: Layout,
  columns: readonly ColumnPlan[],
  table: string,
): { fill: Filler; notes: Note[] } {
  const notes: Note[] = [];
  const filled = new Map<Cell, string>();
  const isMarked = layout.table.rows.some((row) => row.some((cell) => cell.rowSpan > 1));
  if (!isMarked) {
    for (const column of columns) {
      if (!CARRYING_ROLES.has(column.role)) continue;
      // 「一 | 特色赛道」 over the width of the table: what reaches into the column from the left is none of its texts.
      // A total and a remark below the rows have no cell there.
      const isOver = (row: readonly Cell[]) =>
        isLoneRow(row) || (row[column.column]?.columnSpan ?? 1) > 1 || isTotalRow(row) || noteCellOf(row) !== null;
      const data = layout.body.filter((row) => !isOver(row));
      if (column.role === 'attribute' && isTwoColumnName(columns)) fillWithinGroups(column);
      if (!isPrintedOnce(data.map((row) => cellText(row[column.column])))) continue;
      notes.push(note('info', 'table-column-carried-down', { table, header: column.header }));
      let above = '';
      for (const row of layout.body) {
        const cell = row[column.column];
        if (isOver(row)) above = '';
        else if (cellText(cell) !== '') above = cell?.passage.text ?? '';
        else if (cell !== undefined && (column.role !== 'support' || hasNoLead(row))) filled.set(cell, above);
      }
    }
  }
  /** 主要污染物减少 | 化学需氧量 above (blank) | 氨氮: the parts of one indicator share its cell. */
  function fillWithinGroups(column: ColumnPlan): void {
    const groups = columns.filter(({ role }) => role === 'category');
    const nameAt = columns.findIndex(({ role }) => role === 'name');
    let above = '';
    for (const row of layout.body) {
      const cell = row[column.column];
      const isPart = groups.every((group) => cellText(row[group.column]) === '') && cellText(row[nameAt]) !== '';
      if (cellText(cell) !== '' || !isPart || isLoneRow(row)) above = cell?.passage.text ?? '';
      else if (cell !== undefined) filled.set(cell, above);
    }
  }
  // A row that prints its own lead prints its own support too, if it has any.
  function hasNoLead(row: readonly Cell[]): boolean {
    return columns.every(
      (column) => (column.role !== 'lead' && column.role !== 'responsible') || cellText(row[column.column]) === '',
    );
  }
  const fill: Filler = (cells, column) => {
    const cell = cells[column];
    return cell === undefined ? '' : (filled.get(cell) ?? cell.passage.text).trim();
  };
  return { fill, notes };
}

function isPrintedOnce(texts: readonly string[]): boolean {
  const printed = texts.filter((text) => text !== '');
  if (texts[0] === '' || printed.length < 2 || printed.length === texts.length) return false;
  return (
    texts.every((text, i) => text === '' || texts[i - 1] !== text) &&
    printed.every((text, i) => i === 0 || printed[i - 1] !== text)
  );
}

/** 指标 over the columns of groups and names. */
function isTwoColumnName(columns: readonly ColumnPlan[]): boolean {
  const at = columns.findIndex(({ role }) => role === 'name');
  const [name, before] = [columns[at], columns[at - 1]];
  return (
    name !== undefined &&
    before?.role === 'category' &&
    /指标/.test(before.header) &&
    (name.header === '' || name.header === before.header)
  );
}
