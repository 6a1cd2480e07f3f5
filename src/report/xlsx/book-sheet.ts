// What a workbook is written from: tables, and pictures on a sheet of their own.
import type { CaptionedPicture } from '../picture/picture.js';
import type { OfficeTable } from '../tables/office-table.js';

/** A table; the columns with these headers are for people to fill in: shaded, and open to numbers and days. */
export interface TableSheet {
  readonly table: OfficeTable;
  readonly fillIn?: readonly string[];
}

/** Pictures side by side, each below its caption. */
export interface PictureSheet {
  readonly title: string;
  readonly pictures: readonly CaptionedPicture[];
}

export type BookSheet = TableSheet | PictureSheet;

/** The name of the sheet, at most 31 characters. */
export function nameOf(sheet: BookSheet): string {
  return 'table' in sheet ? sheet.table.title : sheet.title;
}
