// A value cell merged over several value columns: for which of them it speaks.
import type { Cell } from '../../document/document.js';
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import { cellText, placeOf } from './layout.js';
import type { ReadValue } from './values.js';

/**
 * The columns for which a value cell is read, of `columns`, those with values.
 * `99.5` over 2020年 and 2025年 is what both columns say. `[25]`, `提高3个百分点` and `逐年下降` tell how one gets from the
 * one to the other: they are of the last target that the cell covers (else of the last column), and a note says so.
 *
 * @param read reads the cell as a value of a column
 */
export function spokenFor(
  cells: readonly Cell[],
  columns: readonly ColumnPlan[],
  read: (cell: Cell, column: ColumnPlan) => readonly ReadValue[],
  indicator: string,
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
    const candidates = levels.length > 1 ? levels : covered;
    const kept = candidates.findLast(({ role }) => role === 'target') ?? candidates.at(-1);
    if (kept === undefined) continue;
    const others = levels.filter((other) => other !== kept && !isAlike(other, kept));
    const isOfAll = read(cell, kept).every(isLevel);
    for (const other of covered) if (other !== kept && !(isOfAll && others.includes(other))) left.add(other);
    if (!isOfAll && others.length > 0)
      notes.push(
        note(
          'info',
          'cell-over-columns',
          {
            indicator,
            text: cellText(cell).slice(0, 40),
            columns: levels.map(({ header }) => header).join(' | '),
            header: kept.header,
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
function isLevel({ value, reading }: ReadValue): boolean {
  if (reading.year !== null || reading.isAverage || value.cumulative || value.measure === 'change') return false;
  return value.state !== 'text' || reading.trend === null || reading.trend === 'maintain';
}
