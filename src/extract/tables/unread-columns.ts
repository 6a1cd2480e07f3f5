// Columns of an indicator table whose figures no indicator holds: said, never dropped in silence.
import { type Note, note } from '../../util/note.js';
import type { ColumnPlan } from './columns.js';
import { cellText, type Layout, placeOf } from './layout.js';

const NUMBER_CELL_PATTERN = /^[[{〔【(（≥≤<>=＞＜﹥﹤≧≦~约\-−+\s]{0,4}[\d０-９]/;

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
