// What a Word file is written from: sections of paragraphs, pictures and tables.
import type { Language } from '../../messages/index.js';
import type { CaptionedPicture, Picture } from '../picture/picture.js';
import type { OfficeTable } from '../tables/office-table.js';

/** Text and pictures of one paragraph. */
export type Runs = readonly (string | Picture)[];

export type ParagraphStyle = 'title' | 'heading' | 'subheading' | 'paragraph' | 'note' | 'caption' | 'legend';

export interface ParagraphBlock {
  readonly style: ParagraphStyle;
  readonly runs: Runs;
}

/** One of the office's tables. */
export interface TableBlock {
  readonly table: OfficeTable;
  /** The keys of columns in which equal cells below each other are one. */
  readonly merged?: readonly string[];
  /** A column of pictures, one a row, before the column `at`. */
  readonly pictures?: {
    readonly header: string;
    readonly at: number;
    /** Millimetres. */
    readonly width: number;
    readonly of: readonly (Picture | null)[];
  };
}

/** Pictures two by two, each above its caption. */
export interface GalleryBlock {
  readonly gallery: readonly CaptionedPicture[];
}

export type Block = ParagraphBlock | TableBlock | GalleryBlock;

export interface Section {
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

export interface WordFile {
  /** Stands in the file's properties. */
  readonly title: string;
  readonly language: Language;
  readonly sections: readonly Section[];
}

/** A paragraph. */
export function paragraph(style: ParagraphStyle, ...runs: Runs): ParagraphBlock {
  return { style, runs };
}
