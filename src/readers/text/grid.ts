// Rows of cells with their spans → a Table whose rows all have the same length.
import type { Cell, Table } from '../../document/document.js';
import type { Passage } from '../../document/passage.js';
import { type Note, note } from '../../util/note.js';

export interface CellDraft {
  readonly passage: Passage;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export interface TableDraft {
  readonly rows: readonly (readonly CellDraft[])[];
  readonly start: number;
  readonly end: number;
  readonly markedHeaderRows?: number;
  readonly caption?: Passage | null;
}

/** Spans are only numbers in a file: a table that claims more than this is cut there, and that is said. */
const MAX_COLUMNS = 1000;
const MAX_CELLS = 2_000_000;

/** Places the cells on a grid; a merged cell stands at each position it covers, places left over are empty cells. */
export function buildTable(draft: TableDraft, notes: Note[] = []): Table {
  const { rows, start, end, caption = null, markedHeaderRows = 0 } = draft;
  const widest = Math.max(8, Math.min(MAX_COLUMNS, Math.floor(MAX_CELLS / Math.max(1, rows.length))));
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  let columnCount = 0;
  let isCut = false;
  rows.forEach((drafts, row) => {
    let column = 0;
    for (const { passage, rowSpan = 1, columnSpan = 1 } of drafts) {
      while (grid[row]![column] !== undefined) column++;
      const width = Math.max(1, Math.min(columnSpan, widest - column));
      const height = Math.max(1, Math.min(rowSpan, rows.length - row));
      if (column >= widest) {
        isCut ||= passage.text !== '';
        break;
      }
      for (let r = row; r < row + height; r++) {
        for (let c = column; c < column + width; c++) {
          grid[r]![c] ??= {
            passage,
            row: r,
            column: c,
            carried: r > row || c > column,
            rowSpan: height,
            columnSpan: width,
          };
        }
      }
      column += width;
      columnCount = Math.max(columnCount, column);
    }
  });
  if (isCut) notes.push(note('warning', 'table-cut', { columns: widest }, { start, end }));
  const filled = grid.map((cells, row) => fillRow(cells, row, columnCount, rows[row]!.at(-1)?.passage.end ?? start));
  return { type: 'table', start, end, columnCount, rows: filled, caption, markedHeaderRows };
}

/** The row, with an empty cell put at each place that nothing covers; `at` is where such a cell stands in the text. */
function fillRow(cells: (Cell | undefined)[], row: number, columnCount: number, at: number): Cell[] {
  let passage: Passage | null = null;
  for (let column = 0; column < columnCount; column++) {
    if (cells[column] !== undefined) continue;
    passage ??= { text: '', segments: [], start: at, end: at };
    cells[column] = { passage, row, column, carried: false, rowSpan: 1, columnSpan: 1 };
  }
  return cells as Cell[];
}
