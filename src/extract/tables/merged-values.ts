// A value cell merged over several value columns: for which of them it speaks.
import type { Cell } from '../../document/document.js';
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import { cellText, placeOf } from './layout.js';
import { isNameOfLevel } from './level-names.js';
import type { ReadValue } from './values.js';

/**
 * The columns for which a value cell is read, of `columns`, those with values.
 * `99.5` over 2020年 and 2025年 is what both columns say. `[25]`, `提高3个百分点`, `逐年下降` and the 50 of 城镇新增就业人数
 * tell how one gets from the one to the other: they are of the last target that the cell covers (else of the last column),
 * and a note says so. A cell over 2025年目标 and 2025年完成 is the target: what was reached is never taken from an aim.
 *
 * @param read reads the cell as a value of a column
 * @param indicator whose row it is
 */
export function spokenFor(
  cells: readonly Cell[],
  columns: readonly ColumnPlan[],
  read: (cell: Cell, column: ColumnPlan) => readonly ReadValue[],
  indicator: { readonly id: string; readonly name: string; readonly unit: string | null },
): { columns: ColumnPlan[]; notes: Note[] } {
  const notes: Note[] = [];
  const left = new Set<ColumnPlan>();
  const seen = new Set<ColumnPlan>();
  for (const column of columns) {
    const cell = cells[column.column];
    if (seen.has(column) || cell === undefined || cell.columnSpan < 2 || cell.passage.text === '') continue;
    const covered = columns.filter((other) => isSamePlace(cells[other.column], cell));
    for (const other of covered) seen.add(other);
    if (covered.length < 2) continue;
    const levels = covered.filter(({ isGrowth }) => !isGrowth);
    const aims = levels.filter(({ role }) => role === 'target' || role === 'interim');
    const isOfAims = aims.length > 0 && levels.some(({ role }) => role === 'actual');
    const candidates = isOfAims ? aims : levels.length > 1 ? levels : covered;
    const kept = candidates.findLast(({ role }) => role === 'target') ?? candidates.at(-1);
    if (kept === undefined) continue;
    const others = levels.filter((other) => other !== kept && !isAlike(other, kept));
    const isOfAll = read(cell, kept).every((value) => isLevel(value, indicator));
    const also = isOfAll ? others.filter(({ role }) => !isOfAims || role !== 'actual') : [];
    for (const other of covered) if (other !== kept && !also.includes(other)) left.add(other);
    if (also.length < others.length)
      notes.push(
        note(
          'info',
          'cell-over-columns',
          {
            indicator: indicator.id,
            text: cellText(cell).slice(0, 40),
            columns: levels.map(({ header }) => header).join(' | '),
            header: [kept, ...also].map(({ header }) => header).join(' | '),
          },
          placeOf(cell),
        ),
      );
  }
  return { columns: columns.filter((column) => !left.has(column)), notes };
}

function isSamePlace(a: Cell | undefined, b: Cell): boolean {
  return a?.passage.start === b.passage.start && a.passage.end === b.passage.end;
}

/** 2025年目标 and 2025年计划: the same value once more. */
function isAlike(a: ColumnPlan, b: ColumnPlan): boolean {
  return a.role === b.role && a.year !== null && a.year === b.year;
}

/** A state that can be the same in two years, neither a total nor a change nor of a year that the cell itself names. */
function isLevel({ value, reading }: ReadValue, { name, unit }: { name: string; unit: string | null }): boolean {
  if (reading.year !== null || reading.isAverage || reading.isUnread) return false;
  if (value.cumulative || value.measure === 'change') return false;
  if (value.state === 'value') return isNameOfLevel(name, value.unit ?? unit);
  return value.state !== 'text' || reading.trend === null || reading.trend === 'maintain';
}
