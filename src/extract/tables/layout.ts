// A table as it stands → its title, its header (one path of texts a column) and its body rows.
import { type Cell, cellName, type Table } from '../../document/document.js';
import { type HeaderReading, readHeader } from '../../language/zh/header-words.js';
import { joinLines } from '../../language/zh/indicator-name.js';

export interface Layout {
  readonly table: Table;
  /** Rows above the header that span the table: its caption, 单位：亿元. */
  readonly titles: readonly Cell[];
  readonly headerRows: readonly number[];
  readonly headers: readonly ColumnHeader[];
  readonly body: readonly (readonly Cell[])[];
  /** The number of each row that comes from a later piece of the table, counted on from the first piece. */
  readonly rowNumbers?: ReadonlyMap<readonly Cell[], number>;
}

export interface ColumnHeader {
  readonly column: number;
  /** From the outermost group to the column's own header, each once. */
  readonly path: readonly string[];
  readonly text: string;
  readonly readings: readonly HeaderReading[];
}

const MOST_TITLE_ROWS = 4;
const MOST_HEADER_ROWS = 4;

/** Text of a cell, lines joined. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : joinLines(cell.passage.text);
}

/** A cell's place, for a note. */
export function placeOf(cell: Cell): { start: number; end: number; cell: string } {
  return { start: cell.passage.start, end: cell.passage.end, cell: cellName(cell) };
}

/** The cells of a row that hold text, a merged one once. */
export function ownCells(row: readonly Cell[]): Cell[] {
  const seen = new Set<string>();
  return row.filter((cell) => {
    if (cell.passage.text.trim() === '') return false;
    const key = `${cell.passage.start}:${cell.passage.end}`;
    if (cell.carried && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** True for a row whose only text spans (almost) all of the table, or stands alone in it. */
export function isLoneRow(row: readonly Cell[]): boolean {
  return row.length > 1 && ownCells(row).length === 1;
}

/** Finds title, header and body of a table; null where no header can be made out. */
export function readLayout(table: Table): Layout | null {
  const { rows } = table;
  const titles: Cell[] = [];
  let at = 0;
  for (; at < rows.length && titles.length < MOST_TITLE_ROWS; at++) {
    const own = ownCells(rows[at] ?? []);
    if (own.length === 0) continue;
    if (own.length > 1 || table.columnCount < 2) break;
    titles.push(own[0] as Cell);
  }
  const first = at;
  if (!isHeaderRow(rows[first], at < table.markedHeaderRows)) return null;
  let end = first + 1;
  while (
    end < rows.length &&
    end - first < MOST_HEADER_ROWS &&
    (end < table.markedHeaderRows || isLaterHeaderRow(rows, first, end))
  )
    end++;
  const headerRows = Array.from({ length: end - first }, (_, i) => first + i);
  return {
    table,
    titles,
    headerRows,
    headers: Array.from({ length: table.columnCount }, (_, column) => readColumnHeader(table, headerRows, column)),
    body: rows.slice(end).filter((row) => ownCells(row).length > 0),
  };
}

function isHeaderRow(row: readonly Cell[] | undefined, isMarked: boolean): boolean {
  if (row === undefined) return false;
  const own = ownCells(row);
  const hits = own.filter((cell) => readHeader(cell.passage.text).hint !== null).length;
  return own.length >= 2 && (isMarked ? hits >= 1 : hits >= 2 && hits * 2 >= own.length);
}

/** A row below the first header row whose texts are all carried from above or headers too: 2023年 · 2025年 under 目标. */
function isLaterHeaderRow(rows: Table['rows'], first: number, at: number): boolean {
  const row = rows[at] ?? [];
  const fresh = ownCells(row).filter(
    (cell) => !(cell.carried && cell.rowSpan > 1 && isSame(cell, rows[at - 1]?.[cell.column])),
  );
  if (fresh.length === 0) return ownCells(row).length > 0 && at === first + 1;
  if (isLoneRow(row) && fresh.length === 1 && row.length > 2 && fresh[0]?.column === 0) return false;
  const isHeader = (cell: Cell) => {
    const { hint } = readHeader(cell.passage.text);
    return hint !== null || /^(?:%|[(（].{1,8}[)）]|YR\s?\d+)$/i.test(cell.passage.text.trim());
  };
  return fresh.every(isHeader) && !isRepetition(rows[first] ?? [], row);
}

/** A header row printed once more, at the top of a page. */
export function isRepetition(header: readonly Cell[], row: readonly Cell[]): boolean {
  const texts = (cells: readonly Cell[]) => cells.map((cell) => cellText(cell).replace(/\s/g, '')).join('|');
  return texts(header) === texts(row);
}

/** The header again with another name for its rows: Other | 2020 | 2025 below Emissions | 2020 | 2025. */
export function isRenamed(header: readonly Cell[], row: readonly Cell[]): boolean {
  const [known = [], own = []] = [header, row].map((cells) =>
    ownCells(cells).map((cell) => cellText(cell).replace(/\s/g, '')),
  );
  return (
    own.length > 2 &&
    own.length === known.length &&
    own[0] !== known[0] &&
    own.slice(1).join('|') === known.slice(1).join('|')
  );
}

function isSame(a: Cell, b: Cell | undefined): boolean {
  return b !== undefined && a.passage.start === b.passage.start && a.passage.end === b.passage.end;
}

function readColumnHeader(table: Table, headerRows: readonly number[], column: number): ColumnHeader {
  const path: string[] = [];
  for (const [depth, row] of headerRows.entries()) {
    let text = cellText(table.rows[row]?.[column]);
    // A group header that the format does not mark as merged stands at its first column only.
    if (text === '' && depth < headerRows.length - 1)
      text = groupToTheLeft(table, row, headerRows[depth + 1] as number, column);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  const text = path.reduce(
    (joined, piece) =>
      /[A-Za-z\d)]$/.test(joined) && /^[A-Za-z(]/.test(piece) ? `${joined} ${piece}` : joined + piece,
    '',
  );
  return { column, path, text, readings: path.map(readHeader) };
}

function groupToTheLeft(table: Table, row: number, below: number, column: number): string {
  if (cellText(table.rows[below]?.[column]) === '') return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = cellText(table.rows[row]?.[left]);
    if (text === '') continue;
    return cellText(table.rows[below]?.[left]) === '' || table.rows[row]?.[left]?.carried ? '' : text;
  }
  return '';
}
