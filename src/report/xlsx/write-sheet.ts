// Rows of a layout → a workbook of one sheet that Excel and LibreOffice open: header row frozen and bold, widths and heights that fit Chinese,
// text as text, numbers as numbers. The same rows give the same bytes.
import writeXlsxFile, { type Row as SheetRow } from 'write-excel-file/node';
import { displayWidth } from '../../util/text-width.js';
import type { Cell, CsvLayout } from '../csv/layout.js';
import { withoutTimes } from './without-times.js';

const NARROWEST = 6;
const WIDEST = 42;
/** Beyond so many rows the width of a column is known. */
const MEASURED_ROWS = 2000;
/** Points of a line, and of the highest row that Excel knows. */
const LINE_HEIGHT = 15;
const HIGHEST = 409;
/** What Excel takes in a cell. */
const LONGEST_TEXT = 32_767;
/** Characters that XML 1.0 has no way to write, and halves of characters. */
const NO_XML_PATTERN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel's format of text: what is typed into such a cell stays as it is typed. */
const TEXT_FORMAT = '@';

export interface SheetLook {
  /** The name of the sheet, at most 31 characters. */
  readonly sheet: string;
  /** Names of columns that people fill in: shaded, and open to numbers whatever the column's type. */
  readonly fillIn?: readonly string[];
}

/** The bytes of an .xlsx file. */
export async function writeSheet<Row>(
  layout: CsvLayout<Row>,
  rows: readonly Row[],
  { sheet, fillIn = [] }: SheetLook,
): Promise<Uint8Array> {
  const { columns } = layout;
  const header: SheetRow = columns.map(({ name }) => ({
    value: name,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'center',
    backgroundColor: fillIn.includes(name) ? '#FFE699' : '#D9E1F2',
  }));
  const widths = columns.map(({ name, of }) => ({
    width: widthOf([name, ...rows.slice(0, MEASURED_ROWS).map((row) => of(row))]),
  }));
  const body = rows.map((row) => {
    // A program does not always make a row as high as its wrapped cells: their lines would lie over those of the next row.
    const lines = Math.max(...columns.map(({ of }, i) => linesOf(of(row), widths[i]!.width)));
    const height = lines > 1 ? { height: Math.min(HIGHEST, lines * LINE_HEIGHT) } : {};
    return columns.map(({ name, type, of }) => {
      const isOpen = fillIn.includes(name);
      const look = cellOf(of(row), type === 'string' && !isOpen);
      return { ...look, ...height, ...(isOpen && { backgroundColor: '#FFF9E5' }) };
    });
  });
  const file = writeXlsxFile([header, ...body], { sheet, columns: widths, stickyRowsCount: 1 });
  return withoutTimes(await file.toBuffer());
}

function cellOf(value: Cell, isText: boolean) {
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'center' } as const;
  const text = value === null || value === undefined ? '' : String(value).replace(NO_XML_PATTERN, '');
  const look = { type: String, alignVertical: 'center', wrap: true, ...(isText && { format: TEXT_FORMAT }) } as const;
  return text === '' ? look : { value: text.slice(0, LONGEST_TEXT), ...look };
}

/** How many lines a cell takes in a column of that width. */
function linesOf(value: Cell, width: number): number {
  const lines = typeof value === 'string' ? value.split('\n') : [];
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 2))), 0);
}

/** As wide as its longest cell, within bounds: longer ones are wrapped. */
function widthOf(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => displayWidth(cell === null || cell === undefined ? '' : String(cell)));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths) + 2);
}
