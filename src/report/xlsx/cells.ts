// The cells of a sheet: what they hold, how they look, and how high their rows are.
import type { CellObject } from 'write-excel-file/node';
import { displayWidth } from '../../util/text-width.js';
import { withoutHalves } from '../../util/visible-text.js';
import type { Tone } from '../look.js';
import { cellText, type Figure, type OfficeCell, type OfficeRow, type OfficeTable } from '../tables/office-table.js';

/** Points of a line of text, and of the highest row that Excel knows. */
const LINE_HEIGHT = 15;
const HIGHEST = 409;
/** How much wider than two figures a Chinese character is, and the room beside the text of a cell. */
const CHINESE = 1.06;
const PADDING = 2;
/** What Excel takes in a cell. */
const LONGEST_TEXT = 32_767;
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
const HEADER_FILL = '#D9E1F2';
const FILL_IN = { header: '#FFE699', body: '#FFF9E5' } as const;
const BORDER = { borderStyle: 'thin', borderColor: '#BFBFBF' } as const;

/** The header; columns to fill in are shaded. */
export function headerCells({ columns }: OfficeTable, looks: readonly ColumnLook[]): CellObject[] {
  const height = heightOf(columns.map(({ header }, i) => linesOf(header, looks[i]!.width)));
  return columns.map(({ header }, i) => ({
    value: header,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    height,
    backgroundColor: looks[i]!.isOpen ? FILL_IN.header : HEADER_FILL,
    ...BORDER,
  }));
}

/** What the cells of a column have in common. */
export interface ColumnLook {
  /** In characters of Excel. */
  readonly width: number;
  readonly isOpen: boolean;
  /** Its texts stand in the middle; numbers and days stand where numbers do. */
  readonly isShort: boolean;
}

/** A row, as high as its wrapped text: a program does not always make it so. */
export function bodyCells(
  { columns }: OfficeTable,
  { cells, tone }: OfficeRow,
  looks: readonly ColumnLook[],
): CellObject[] {
  const height = heightOf(cells.map((cell, i) => linesOf(cellText(cell), looks[i]!.width)));
  return cells.map((cell, i) => {
    const { isOpen, isShort } = looks[i]!;
    const fill = isOpen ? FILL_IN.body : columns[i]!.toned ? FILLS[tone] : null;
    const isText = cell === null || typeof cell === 'string';
    return {
      ...contentOf(cell, isOpen),
      alignVertical: 'center',
      wrap: true,
      height,
      ...BORDER,
      ...(isShort && isText && { align: 'center' as const }),
      ...(fill && { backgroundColor: fill }),
    };
  });
}

/** A cell that is empty, or for people to fill in, takes numbers and days as such. */
function contentOf(cell: OfficeCell, isOpen: boolean): CellObject {
  if (cell !== null && typeof cell === 'object') {
    return 'day' in cell
      ? { value: serialOf(cell.day), type: Number, format: 'yyyy-mm-dd' }
      : { value: cell.value, type: Number, ...(isDressed(cell) && { format: formatOf(cell) }) };
  }
  const text = withoutHalves(cellText(cell)).slice(0, LONGEST_TEXT);
  return text === '' ? { type: String } : { type: String, value: text, ...(!isOpen && { format: TEXT_FORMAT }) };
}

function isDressed({ before, after, places }: Figure): boolean {
  return before !== '' || (after ?? '') !== '' || (places ?? 0) > 0;
}

/** The number stays a number and is shown between its signs. */
function formatOf({ value, before, after = '', places: asked }: Figure): string {
  const places = asked ?? String(value).split('.')[1]?.length ?? 0;
  const quoted = (text: string) => (text === '' ? '' : `"${text}"`);
  return `${quoted(before)}0${places === 0 ? '' : `.${'0'.repeat(places)}`}${quoted(after)}`;
}

/** A day as Excel counts: 1 January 1900 is 1, and 29 February 1900 is among the days. Without a Date cell there is no time zone. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** The width of a column, in characters of Excel, that so many columns of text take: a Chinese character is a little wider than two figures. */
export function sheetWidth(textWidth: number): number {
  return Math.ceil(textWidth * CHINESE) + PADDING;
}

function linesOf(text: string, width: number): number {
  return Math.ceil((displayWidth(text) * CHINESE) / (width - PADDING));
}

function heightOf(lines: readonly number[]): number {
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT);
}
