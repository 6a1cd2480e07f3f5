// What a PDF's pages are taken apart into, before it becomes a Document.
import type { Line } from './lines.js';
import type { Stroke } from './strokes.js';

/** A stretch of a paragraph that stands on one page. */
export interface Part {
  readonly text: string;
  readonly page: number;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly parts: readonly Part[];
  readonly boldLead: number;
  readonly isCentred: boolean;
}

export interface PdfCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  /** Inner edges, for judging whether a line is full. */
  readonly left: number;
  readonly right: number;
  lines: Line[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Ascending edges of the columns. */
  xs: readonly number[];
  /** The page on which each row begins. */
  rowPages: number[];
  cells: PdfCell[];
  /** Whether rules part its columns; an unruled one is read from gaps. */
  readonly isRuled: boolean;
  /** A line right above that is its caption. */
  caption: Line | null;
}

/** What stands on a page, from top to bottom. */
export type Item = { readonly kind: 'line'; readonly line: Line } | TableBlock;

/** The edges between which a page's running text stands. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

export interface PageItems {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Its level lines: they part the rows of tables without upright ones. */
  readonly rules: readonly Stroke[];
  items: Item[];
}
