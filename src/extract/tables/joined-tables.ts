// Two tables with nothing between them are one to Word, and so to what it saves: a title over the width and a header of other
// columns in the middle of a grid. Here they part again.
import type { Block, Cell, Document, Table } from '../../document/document.js';
import { type HeaderHint, readHeader } from '../../language/zh/header-words.js';
import { append } from '../../util/append.js';
import { maxOf, minOf } from '../../util/extremes.js';
import { cellText, isLoneRow, isRenamed, isRepetition, ownCells, readLayout } from './layout.js';
import { noteCellOf } from './notes.js';

const MOST_TITLE_ROWS = 4;
const LONGEST_HEADER = 14;
/** What hardly anything but a header says; 任务, 工程 and 要求 stand in any row of a task table. */
const SURE_HINTS: ReadonlySet<HeaderHint> = new Set<HeaderHint>([
  'number',
  'name',
  'unit',
  'attribute',
  'year',
  'lead',
  'support',
  'responsible',
  'deadline',
]);
/** 表2 …: a table of its own even where its header is that of the one above; 续表2 goes on. */
const NUMBERED_TITLE_PATTERN = /^(?:附表|附件|表) ?[\d一二三四五六七八九十]{1,3}(?![\d—–-])/;

/** The document with each table that holds several taken apart. */
export function partJoinedTables(document: Document): Document {
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    if (block.type === 'table') append(blocks, partTable(block));
    else blocks.push(block);
  }
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}

function partTable(table: Table): Table[] {
  const starts = startsOfTables(table);
  if (starts.length === 1) return [table];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? table.rows.length;
    return cutOut(table, from, to);
  });
}

/** The first rows of the tables in a grid, titles counted. */
function startsOfTables(table: Table): number[] {
  const { rows } = table;
  const starts = [0];
  const headers = [...(readLayout(table)?.headerRows ?? [])];
  // A header needs rows of its table before and after it.
  const first = headers.length > 0 ? (headers.at(-1) as number) + 2 : 2;
  for (let at = first; at < rows.length - 1; at++) {
    const row = rows[at] as readonly Cell[];
    if (!isSureHeader(row)) continue;
    const title = firstTitleRow(rows, at, starts.at(-1) as number);
    const isTitled = title < at;
    const isAgain = headers.some(
      (header) => isRepetition(rows[header] ?? [], row) || isRenamed(rows[header] ?? [], row),
    );
    const isNumbered = isTitled && NUMBERED_TITLE_PATTERN.test(cellText(ownCells(rows[title] ?? [])[0]));
    if (isAgain ? !isNumbered : !isTitled && !isWholeHeader(row)) continue;
    if (isCrossed(rows[title] as readonly Cell[], title) || !hasRows(rows, at + 1)) continue;
    starts.push(title);
    headers.push(at);
    // the further rows of its header are none of another table
    at++;
  }
  return starts;
}

/** The first of the titles (表2 …, 单位：亿元) right above a header; the header's own row where there are none. */
function firstTitleRow(rows: Table['rows'], header: number, start: number): number {
  let first = header;
  while (first - 1 > start && header - first < MOST_TITLE_ROWS) {
    const above = rows[first - 1] ?? [];
    if (!isOver(above, rows[header] ?? []) || noteCellOf(above) !== null) break;
    first--;
  }
  return first;
}

/** True where a row of several cells stands below a header, a group's name between them or not. */
function hasRows(rows: Table['rows'], from: number): boolean {
  return rows.slice(from, from + 2).some((row) => ownCells(row).length > 1);
}

/** True for a row of one cell that reaches over all of a header's; a name beside blank cells is none. */
function isOver(row: readonly Cell[], header: readonly Cell[]): boolean {
  const [title] = ownCells(row);
  const columns = ownCells(header);
  const [first, last] = [columns[0], columns.at(-1)];
  if (title === undefined || first === undefined || last === undefined || !isLoneRow(row)) return false;
  return title.column <= first.column && title.column + title.columnSpan >= last.column + last.columnSpan;
}

function hintOf(cell: Cell): HeaderHint | null {
  const text = cellText(cell).replace(/\s/g, '');
  return text.length > LONGEST_HEADER ? null : readHeader(text).hint;
}

/** True where no cell, or one of four and more, is no header word, and two at least are words of headers only. */
function isSureHeader(row: readonly Cell[]): boolean {
  const hints = ownCells(row).map(hintOf);
  const misses = hints.filter((hint) => hint === null).length;
  const sure = new Set(hints.filter((hint) => hint !== null && SURE_HINTS.has(hint)));
  const years = hints.filter((hint) => hint === 'year').length;
  return hints.length > 1 && misses <= (hints.length > 3 ? 1 : 0) && sure.size + Math.max(0, years - 1) > 1;
}

function isWholeHeader(row: readonly Cell[]): boolean {
  const hints = ownCells(row).map(hintOf);
  return hints.length > 2 && hints.every((hint) => hint !== null);
}

/** True where a cell of the rows above reaches into the row. */
function isCrossed(row: readonly Cell[], at: number): boolean {
  return at > 0 && row.some((cell) => cell.carried && cell.rowSpan > 1);
}

/** Rows [from, to) as a table of their own, on a grid of their own. */
function cutOut(table: Table, from: number, to: number): Table {
  const rows = table.rows.slice(from, to);
  const kept = Array.from({ length: table.columnCount }, (_, column) => column).filter((column) =>
    rows.some((row) => !isNoColumn(row, column)),
  );
  const cells = rows.flat();
  return {
    type: 'table',
    start: from === 0 ? table.start : minOf(cells.map((cell) => cell.passage.start)),
    end: to === table.rows.length ? table.end : maxOf(cells.map((cell) => cell.passage.end)),
    columnCount: kept.length,
    rows: rows.map((row, at) =>
      kept.map((column, place) => {
        const cell = row[column] as Cell;
        const first = kept.findIndex((other) => row[other]?.passage === cell.passage);
        return { ...cell, row: at, column: place, columnSpan: spanOf(row, kept, first) };
      }),
    ),
    caption: from === 0 ? table.caption : null,
    markedHeaderRows: from === 0 ? Math.min(table.markedHeaderRows, rows.length) : 0,
  };
}

/** A place of the grid that another of the tables needs: it is blank here, or goes on the cell to the left. */
function isNoColumn(row: readonly Cell[], column: number): boolean {
  const cell = row[column];
  return cell === undefined || cell.passage.text.trim() === '' || cell.passage === row[column - 1]?.passage;
}

function spanOf(row: readonly Cell[], kept: readonly number[], first: number): number {
  const passage = row[kept[first] ?? -1]?.passage;
  let span = 1;
  while (row[kept[first + span] ?? -1]?.passage === passage && kept[first + span] !== undefined) span++;
  return span;
}
