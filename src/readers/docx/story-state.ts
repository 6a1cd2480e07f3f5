// What is open while a story is read.
import type { Draft, RowDraft, TableDraft } from './drafts.js';
import type { ParagraphBuilder } from './paragraph-builder.js';
import type { ParagraphProperties } from './properties.js';

/** Where paragraphs and tables go: the body, a cell, a text box. */
export interface Container {
  readonly drafts: Draft[];
  /** Text of a paragraph whose mark was deleted. */
  carried: ParagraphBuilder | null;
}

export interface OpenParagraph {
  readonly builder: ParagraphBuilder;
  properties: ParagraphProperties;
  /** Text boxes that are anchored in the paragraph. */
  readonly frames: Draft[];
  bold: boolean;
  hidden: boolean;
}

export interface OpenTable {
  readonly draft: TableDraft;
  row: RowDraft | null;
}

/** Something that is to be done when an element closes. */
export interface Pending {
  readonly depth: number;
  readonly close: () => void;
}

/** Elements with nothing that is seen, or what was deleted. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'delText',
  'delInstrText',
  'rt',
  'rubyPr',
  'sectPr',
  'sdtEndPr',
  'tblPr',
  'tblPrEx',
  'smartTagPr',
  'customXmlPr',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
]);
