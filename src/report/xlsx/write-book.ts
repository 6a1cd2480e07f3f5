// Tables → a workbook that Excel, WPS and LibreOffice open: a sheet a table, header row frozen and with filters, numbers as numbers, days
// as days, widths that fit Chinese. The same tables give the same bytes.
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { displayWidth } from '../../util/text-width.js';
import type { Tone } from '../look.js';
import {
  cellText,
  type Figure,
  type OfficeCell,
  type OfficeColumn,
  type OfficeRow,
  type OfficeTable,
} from '../tables/office-table.js';
import { withoutTimes } from './without-times.js';

const NARROWEST = 6;
const WIDEST = 40;
/** A table of a few columns is one to read: its text may run on. */
const WIDEST_TO_READ = 90;
const FEW_COLUMNS = 3;
/** Points of a line of text, and what Excel takes for a row. */
const LINE_HEIGHT = 15;
const HIGHEST = 405;
/** Headers longer than this are broken into lines. */
const WIDEST_HEADER = 14;
/** Beyond so many rows the width of a column is known. */
const MEASURED_ROWS = 2000;
/** What Excel takes in a cell. */
const LONGEST_TEXT = 32_767;
/** Halves of characters, which XML has no way to write. */
const HALF_PATTERN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel's format of text: such a cell is never read as a formula. */
const TEXT_FORMAT = '@';
/** A fill beside the word of the verdict: what is red for one person is said in words for all. */
const FILLS: Readonly<Record<Tone, string | null>> = {
  bad: '#F8CBAD',
  warn: '#FFE699',
  going: '#DDEBF7',
  good: '#C6E0B4',
  none: null,
};

const BORDER = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const;

/** The bytes of an .xlsx file; the titles of the tables, at most 31 characters, name its sheets. */
export async function writeBook(tables: readonly OfficeTable[]): Promise<Uint8Array> {
  const pages = tables.map((table) => {
    const widths = table.columns.map((_, i) => widthOf(table, i));
    return {
      sheet: table.title,
      data: [table.columns.map(headerCell), ...table.rows.map((row) => cellsOf(table, row, widths))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    };
  });
  const file = writeXlsxFile(pages, { features: [filtersAndPages(tables)] });
  return withoutTimes(await file.toBuffer());
}

/** What the library has no option for: filters, which belong right behind the rows, and pages as wide as the sheet. */
function filtersAndPages(tables: readonly OfficeTable[]) {
  const transform = (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const { columns, rows } = tables[sheetIndex]!;
    const filter = `<autoFilter ref="A1:${columnName(columns.length)}${rows.length + 1}"/>`;
    return content
      .replace(/(?<=<worksheet[^>]*>)/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('</sheetData>', `</sheetData>${filter}`)
      .replace('<pageSetup ', '<pageSetup fitToHeight="0" ');
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** 1 → A, 27 → AA. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}

function headerCell({ header }: OfficeColumn): CellObject {
  return {
    value: header,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#D9E1F2',
    ...BORDER,
  };
}

function cellsOf({ columns }: OfficeTable, { cells, tone }: OfficeRow, widths: readonly number[]): CellObject[] {
  // The library writes no heights of its own, and without one LibreOffice clips the wrapped text.
  const lines = Math.max(...cells.map((cell, i) => Math.ceil(displayWidth(cellText(cell)) / (widths[i]! - 2))));
  const height = Math.min(HIGHEST, Math.max(1, lines) * LINE_HEIGHT);
  return cells.map((cell, i) => {
    const fill = columns[i]!.toned ? FILLS[tone] : null;
    return {
      ...contentOf(cell),
      alignVertical: 'center',
      wrap: true,
      height,
      ...BORDER,
      ...(fill && { backgroundColor: fill }),
    };
  });
}

function contentOf(cell: OfficeCell): CellObject {
  if (cell !== null && typeof cell === 'object') {
    return 'day' in cell
      ? { value: serialOf(cell.day), type: Number, format: 'yyyy-mm-dd' }
      : { value: cell.value, type: Number, ...(cell.before !== '' && { format: formatOf(cell) }) };
  }
  const text = cellText(cell).replace(HALF_PATTERN, '').slice(0, LONGEST_TEXT);
  return { type: String, format: TEXT_FORMAT, ...(text !== '' && { value: text }) };
}

/** The number stays a number and is shown behind its sign. */
function formatOf({ value, before }: Figure): string {
  const places = String(value).split('.')[1]?.length ?? 0;
  return `"${before}"0${places === 0 ? '' : `.${'0'.repeat(places)}`}`;
}

/** A day as Excel counts: 1 January 1900 is 1, and 29 February 1900 is among the days. Without a Date cell there is no time zone. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** As wide as its longest cell, within bounds: longer ones are wrapped. */
function widthOf({ columns, rows }: OfficeTable, i: number): number {
  const widths = rows.slice(0, MEASURED_ROWS).map(({ cells }) => displayWidth(cellText(cells[i]!)));
  const header = Math.min(WIDEST_HEADER, displayWidth(columns[i]!.header));
  // Room for the button of the filter beside the header.
  return Math.min(
    columns.length <= FEW_COLUMNS ? WIDEST_TO_READ : WIDEST,
    Math.max(NARROWEST, header + 3, ...widths.map((width) => width + 2)),
  );
}
