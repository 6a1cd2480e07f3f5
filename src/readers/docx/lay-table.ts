// A table whose cells have their places → its text and its grid. A row a line, a tab between columns; the lines of a cell stand
// one below the other, so that a cell is one stretch of the text.
import type { Table } from '../../document/document.js';
import type { Note } from '../../util/note.js';
import { buildTable, type CellDraft } from '../text/grid.js';
import { type Draft, paragraphsIn } from './drafts.js';
import type { PlacedTable } from './table-grid.js';
import type { Writer } from './writer.js';

export function layTable(writer: Writer, { rows, columnCount, headerRows }: PlacedTable, notes: Note[]): Table {
  const { length: start } = writer;
  /** Up to which row a column is covered by a cell above. */
  const coveredTo = new Int32Array(columnCount);
  const drafts = rows.map((row, at) => {
    const found: CellDraft[] = [];
    let column = 0;
    const step = () => {
      if (column < columnCount - 1) writer.skip('\t');
      column++;
    };
    const goTo = (to: number) => {
      while (column < to) {
        if (coveredTo[column]! <= at) found.push({ passage: writer.write('') });
        step();
      }
    };
    for (const cell of row) {
      goTo(cell.start);
      const passage = writer.write(cellText(cell.drafts));
      found.push({ passage, rowSpan: cell.rowSpan, columnSpan: cell.end - cell.start });
      if (cell.rowSpan > 1) coveredTo.fill(at + cell.rowSpan, cell.start, cell.end);
      while (column < cell.end) step();
    }
    goTo(columnCount);
    writer.skip('\n');
    return found;
  });
  return buildTable({ rows: drafts, start, end: writer.length - 1, markedHeaderRows: headerRows }, notes);
}

/** The lines of a cell; tabs part columns, so that within a cell they are blanks. */
function cellText(drafts: readonly Draft[]): string {
  const [first] = drafts;
  if (first === undefined) return '';
  if (drafts.length === 1 && first.type === 'paragraph' && !/[\t\n]/.test(first.text)) return first.text;
  return paragraphsIn(drafts)
    .flatMap(({ text }) => text.replaceAll('\t', ' ').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
