// What is open while a story is read.
import type { Draft } from './drafts.js';
import type { ParagraphBuilder } from './paragraph-builder.js';
import type { ParagraphProperties, RunProperties } from './properties.js';
import type { ParagraphLook } from './styles.js';

/** Where paragraphs and tables go: the body, a cell, a text box. */
export interface Container {
  /** Of its element; 0 for the body, which no element closes. */
  readonly depth: number;
  /** The one that it stands in. */
  readonly outer: Container | null;
  readonly drafts: Draft[];
  /** Text of a paragraph whose mark was deleted. */
  carried: ParagraphBuilder | null;
}

export interface OpenParagraph {
  readonly depth: number;
  /** What was open when it began. */
  readonly outer: OpenParagraph | null;
  readonly outerRun: RunProperties;
  readonly builder: ParagraphBuilder;
  properties: ParagraphProperties;
  /** What its style says. */
  look: ParagraphLook;
  /** Text boxes that are anchored in the paragraph. */
  readonly frames: Draft[];
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
