// The Document is the waist of the hourglass: every reader ends here, every extractor starts here.
import type { Source, Span } from '../model/plan.js';
import { countUpTo } from '../util/count-up-to.js';
import type { Note } from '../util/note.js';
import type { Passage } from './passage.js';

export interface Document {
  readonly source: Source;
  /** The canonical text, the one that `plan text` prints and that every offset points into. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets at which pages 1, 2, … begin; empty for formats without pages. */
  readonly pageStarts: readonly number[];
  readonly notes: readonly Note[];
}

export type Block = Paragraph | Table | BoxBlock;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly passage: Passage;
  /** Level of a heading that the format itself marks (Markdown #, Word outline level, h1…h6), else null. */
  readonly headingLevel: number | null;
  /** How many characters at the beginning of the passage are bold; text.length when all of it is. */
  readonly boldLead: number;
  /** True for an item of a bullet list whose bullet is not text. */
  readonly bullet?: boolean;
  /** True for a line of what the file or its web page says of itself: `title: …` (front matter), `发布时间：… 浏览次数：…`. */
  readonly isField?: boolean;
  /** True for a centred paragraph, where the format says so. */
  readonly centred?: boolean;
  /** True for a line of the table of contents, where the format says so. */
  readonly isContents?: boolean;
}

/**
 * A table as a grid: every row has `columnCount` cells; a merged cell stands at each position that it covers,
 * `carried` at all but the first.
 */
export interface Table {
  readonly type: 'table';
  readonly start: number;
  readonly end: number;
  readonly columnCount: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The title that the document prints above the table (not a row of it), when the reader is sure of it. */
  readonly caption: Passage | null;
  /** How many rows at the top the format marks as header rows; 0 where it marks none. */
  readonly markedHeaderRows: number;
}

export interface Cell {
  /** The cell's text; lines and paragraphs within a cell are separated by \n. */
  readonly passage: Passage;
  /** 0-based position in the grid. */
  readonly row: number;
  readonly column: number;
  /** True where a merged cell is repeated at a further position that it covers. */
  readonly carried: boolean;
  /** Size of the merged cell, 1 × 1 for an ordinary one. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The column in the printed grid, where `column` counts within one part of a table set side by side. */
  readonly printedColumn?: number;
}

/** A one-column frame of paragraphs: a 专栏 with its caption, or one whose caption is missing. */
export interface BoxBlock {
  readonly type: 'box';
  readonly start: number;
  readonly end: number;
  readonly caption: Passage | null;
  readonly paragraphs: readonly Paragraph[];
  /** True for what follows a table within the frame: the box before that table goes on. */
  readonly goesOn?: boolean;
}

/** A table cell's name in a Span: "r7c5", 1-based. */
export function cellName(cell: Cell): string {
  return `r${cell.row + 1}c${(cell.printedColumn ?? cell.column) + 1}`;
}

const lineStartsOf = new WeakMap<Document, readonly number[]>();

/** The Span of canonical[start, end), with its line, page and, when given, cell. */
export function spanAt(document: Document, start: number, end: number, cell: string | null = null): Span {
  let lines = lineStartsOf.get(document);
  if (lines === undefined) {
    lines = lineStarts(document.text);
    lineStartsOf.set(document, lines);
  }
  return {
    line: countUpTo(lines, start),
    page: document.pageStarts.length > 0 ? Math.max(1, countUpTo(document.pageStarts, start)) : null,
    cell,
    start,
    end,
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}
