// The visible grid of a sheet → blocks: rows with one text are paragraphs, runs of rows with several are tables.
import type { Block, Table } from '../../document/document.js';
import type { Passage } from '../../document/passage.js';
import type { Note } from '../../util/note.js';
import { isBoxCaption, isCaption } from '../text/captions.js';
import { buildTable, type CellDraft } from '../text/grid.js';
import { hasHeaderWords } from '../text/header-words.js';
import type { CanonicalText } from './canonical-text.js';
import type { SheetCell } from './sheet.js';
import type { VisibleRow } from './visible-grid.js';

/** Empty rows that may stand between the rows of one table. */
const MAX_GAP = 2;
/** A group's title between the rows of a table is short. */
const MAX_GROUP_TITLE = 40;
/** Titles of groups within groups. */
const MAX_GROUP_DEPTH = 3;
/** So many cells tell whether a row is a header. */
const MOST_HEADERS = 100;
const NOTE_PATTERN = /^(?:注|备注|说明|资料来源|数据来源)\s*[：:]/;

/** Writes a sheet into the canonical text and returns its blocks. `name` is what the sheet is called, when that says something. */
export function sheetBlocks(
  rows: readonly VisibleRow[],
  name: string | null,
  text: CanonicalText,
  notes: Note[],
): Block[] {
  const blocks: Block[] = [];
  let hasTitle = false;
  for (let i = 0; i < rows.length; ) {
    const row = rows[i]!;
    if (row.blanksAbove > 0 && i > 0) text.add('\n');
    const end = isTableRow(row) ? tableEnd(rows, i) : i + 1;
    if (end - i > 1) {
      const caption = hasTitle || name === null ? null : captionOf(name, text);
      blocks.push(writeTable(rows.slice(i, end), { text, notes, caption }));
      hasTitle = false;
    } else {
      for (const cell of row.cells) blocks.push(writeParagraph(cell, text));
      hasTitle = true;
    }
    i = end;
  }
  return blocks;
}

function captionOf(name: string, text: CanonicalText): Passage {
  const caption = text.addPassage(name);
  text.add('\n');
  return caption;
}

function writeParagraph(cell: SheetCell, text: CanonicalText): Block {
  const passage = text.addPassage(cell.text);
  text.add('\n');
  return { type: 'paragraph', passage, headingLevel: null, boldLead: cell.isBold ? passage.text.length : 0 };
}

/** A row of a table has more than one text, of which some may stand in cells that reach down into it. */
function isTableRow({ cells, covering }: VisibleRow): boolean {
  return cells.length + covering > 1;
}

/** The index after the last row of the table that begins at a row. */
function tableEnd(rows: readonly VisibleRow[], start: number): number {
  let end = start + 1;
  for (let i = end; i < rows.length; i++) {
    const row = rows[i]!;
    const isOpen = row.covering > 0;
    if (!isOpen && row.blanksAbove > MAX_GAP) break;
    if (isTableRow(row)) {
      const isApart = row.blanksAbove > 0 || i > end;
      if (!isOpen && isApart && isHeader(row)) break;
      end = i + 1;
    } else if (!isGroupTitle(rows, i)) break;
  }
  return end;
}

function isHeader({ cells }: VisibleRow): boolean {
  return hasHeaderWords(cells.slice(0, MOST_HEADERS).map(({ text }) => text.trim()));
}

/** Whether the single text of a row is the title of a group of rows, and not a paragraph or the title of the next table. */
function isGroupTitle(rows: readonly VisibleRow[], index: number): boolean {
  for (let i = index; i < index + MAX_GROUP_DEPTH; i++) {
    const row = rows[i]!;
    const next = rows[i + 1];
    const text = row.cells[0]!.text.trim();
    if (row.blanksAbove > 0 || text.length > MAX_GROUP_TITLE || NOTE_PATTERN.test(text)) return false;
    if (isBoxCaption(text) || isCaption(text) || /[。；]$/.test(text)) return false;
    if (next === undefined || next.blanksAbove > 0) return false;
    if (isTableRow(next)) return !isHeader(next);
  }
  return false;
}

interface Target {
  readonly text: CanonicalText;
  readonly notes: Note[];
  readonly caption: Passage | null;
}

function writeTable(rows: readonly VisibleRow[], { text, notes, caption }: Target): Table {
  const columns = [...new Set(rows.flatMap((row) => row.cells.map(({ column }) => column)))].sort((a, b) => a - b);
  text.addPositions(rows.length * columns.length);
  const start = text.length;
  const bottoms: number[] = [];
  const drafts = rows.map((row, r) => {
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
    const found: CellDraft[] = [];
    columns.forEach((column, c) => {
      if (c > 0) text.add('\t');
      if ((bottoms[column] ?? -1) >= row.index) return;
      const cell = cells.get(column);
      const merge = row.merges.get(column);
      if (merge !== undefined) for (let i = merge.left; i <= merge.right; i++) bottoms[i] = merge.bottom;
      found.push({
        passage: cell === undefined ? text.emptyPassage() : text.addPassage(cell.text),
        ...(merge && { rowSpan: rowsDownTo(rows, r, merge.bottom), columnSpan: columnsUpTo(columns, c, merge.right) }),
      });
    });
    text.add('\n');
    return found;
  });
  return buildTable({ rows: drafts, start, end: text.length - 1, caption }, notes);
}

function rowsDownTo(rows: readonly VisibleRow[], from: number, bottom: number): number {
  let end = from + 1;
  while (end < rows.length && rows[end]!.index <= bottom) end++;
  return end - from;
}

function columnsUpTo(columns: readonly number[], from: number, right: number): number {
  let end = from + 1;
  while (end < columns.length && columns[end]! <= right) end++;
  return end - from;
}
