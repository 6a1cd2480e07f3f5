// Sheets → a workbook that Excel, WPS and LibreOffice open: header row frozen, with filters and on every printed page, numbers as numbers, days
// as days, widths and heights that fit Chinese. The same sheets give the same bytes.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { columnWidths, isShortColumn } from '../tables/column-widths.js';
import { type BookSheet, nameOf, type PictureSheet, type TableSheet } from './book-sheet.js';
import { bodyCells, headerCells, sheetWidth } from './cells.js';
import { printSetup } from './print-setup.js';
import { withoutTimes } from './without-times.js';

/** What fills a page across at nearly its full size, in columns of text; a table of many columns is printed smaller. */
const PAGE_WIDTH = 120;
const MANY_COLUMNS = 10;
const MORE_WIDTH = 7;
const NARROWEST = 4;
/** Pictures side by side, and how wide the column of each is. */
const ABREAST = 3;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
const PICTURE_MARGIN = 8;

interface Page {
  readonly data: SheetData;
  readonly columns: { readonly width: number }[];
  readonly images?: Image[];
}

interface Image {
  readonly content: Buffer;
  readonly contentType: string;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly description: string;
}

/** The bytes of an .xlsx file. */
export async function writeBook(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const pages = sheets.map((sheet) => ({
    sheet: nameOf(sheet),
    orientation: 'landscape' as const,
    ...('table' in sheet ? { ...tablePage(sheet), stickyRowsCount: 1 } : picturePage(sheet)),
  }));
  const file = writeXlsxFile(pages, { features: [printSetup(sheets)] });
  return withoutTimes(await file.toBuffer());
}

function tablePage({ table, fillIn = [] }: TableSheet): Page {
  const room = PAGE_WIDTH + Math.max(0, table.columns.length - MANY_COLUMNS) * MORE_WIDTH;
  const looks = columnWidths(table, room, NARROWEST).map((width, i) => ({
    width: sheetWidth(width),
    isOpen: fillIn.includes(table.columns[i]!.header),
    isShort: isShortColumn(table, i),
  }));
  return {
    data: [headerCells(table, looks), ...table.rows.map((row) => bodyCells(table, row, looks))],
    columns: looks.map(({ width }) => ({ width })),
  };
}

function picturePage({ pictures }: PictureSheet): Page {
  const data: SheetData = [];
  const images: Image[] = [];
  const widest = Math.max(...pictures.map(({ picture }) => picture.width)) * PIXELS_PER_MILLIMETRE;
  for (let first = 0; first < pictures.length; first += ABREAST) {
    const abreast = pictures.slice(first, first + ABREAST);
    const highest = Math.max(...abreast.map(({ picture }) => picture.height)) * PIXELS_PER_MILLIMETRE;
    data.push(
      abreast.map(({ caption }) => ({
        value: caption,
        type: String,
        wrap: true,
        alignVertical: 'bottom' as const,
        height: 32,
      })),
    );
    data.push([{ value: '', type: String, height: (highest + PICTURE_MARGIN) * POINTS_PER_PIXEL }]);
    for (const [i, { picture }] of abreast.entries()) {
      images.push({
        content: Buffer.from(picture.png),
        contentType: 'image/png',
        width: Math.round(picture.width * PIXELS_PER_MILLIMETRE),
        height: Math.round(picture.height * PIXELS_PER_MILLIMETRE),
        dpi: 96,
        anchor: { row: data.length, column: i + 1 },
        description: picture.words,
      });
    }
  }
  const width = Math.ceil((widest + PICTURE_MARGIN) / PIXELS_PER_CHARACTER);
  return { data, images, columns: Array.from({ length: ABREAST }, () => ({ width })) };
}
