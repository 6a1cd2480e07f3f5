// A table of a Word file: as wide as the page, its header repeated on every page, figures in the middle of their cells.
import { displayWidth } from '../../util/text-width.js';
import type { Picture } from '../picture/picture.js';
import { columnWidths, isShortColumn } from '../tables/column-widths.js';
import { cellText, type OfficeCell, type OfficeTable } from '../tables/office-table.js';
import type { TableBlock } from './blocks.js';
import { twips } from './xml.js';

/** Twips of a column of text in a cell, and of the margins of a cell. */
const TEXT_COLUMN = 85;
const MARGINS = 130;
/** So that a text that just fits is not broken for a rounded twip. */
const SLACK = 8;
const NARROWEST = 4;
/** A row of more lines may go on on the next page: it would leave too much of this one empty. */
const WHOLE_LINES = 10;

/** Makes the content of a cell from its text or picture. */
export type CellXml = (
  content: string | Picture,
  look: { readonly isBold: boolean; readonly isCentred: boolean },
) => string;

interface Column {
  readonly header: string;
  /** Twips. */
  readonly width: number;
  readonly cell: (row: number) => Cell;
}

interface Cell {
  readonly content: string | Picture;
  readonly isCentred: boolean;
  /** Begins cells that are one, or goes on with one. */
  readonly merge: 'begins' | 'goes-on' | null;
}

/** The table, `room` twips wide. */
export function tableXml(block: TableBlock, room: number, cellXml: CellXml): string {
  const { table } = block;
  const columns = columnsOf(block, room);
  const heads = columns.map(({ header, width }) =>
    tableCell(
      width,
      '<w:shd w:val="clear" w:color="auto" w:fill="E7ECF4"/>',
      cellXml(header, { isBold: true, isCentred: true }),
    ),
  );
  const rows = table.rows.map((_, row) => {
    const cells = columns.map(({ width, cell }) => {
      const { content, isCentred, merge } = cell(row);
      const merged = merge === null ? '' : `<w:vMerge${merge === 'begins' ? ' w:val="restart"' : ''}/>`;
      return tableCell(width, merged, cellXml(merge === 'goes-on' ? '' : content, { isBold: false, isCentred }));
    });
    const isWhole = linesOf(table, row, columns) <= WHOLE_LINES;
    return `<w:tr>${isWhole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="595959"/>`)
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${room}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:left w:w="${MARGINS / 2}" w:type="dxa"/><w:right w:w="${MARGINS / 2}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${columns.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>${rows.join('')}</w:tbl>`
  );
}

function tableCell(width: number, more: string, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

/** The columns of the table and the one of pictures, over the whole width. */
function columnsOf({ table, merged = [], pictures }: TableBlock, room: number): Column[] {
  const taken = pictures === undefined ? 0 : twips(pictures.width) + MARGINS;
  const count = table.columns.length;
  const widths = columnWidths(table, Math.floor((room - taken - count * (MARGINS + SLACK)) / TEXT_COLUMN), NARROWEST);
  const wants = widths.map((width) => width * TEXT_COLUMN + MARGINS + SLACK);
  const share = (room - taken) / wants.reduce((sum, want) => sum + want, 0);
  const columns = table.columns.map(({ key, header }, i): Column => {
    const isCentred = isShortColumn(table, i);
    return {
      header,
      width: Math.floor(wants[i]! * share),
      cell: (row) => ({
        content: textAt(table, row, i),
        isCentred: isCentred || isFigure(table.rows[row]!.cells[i]!),
        merge: merged.includes(key) ? mergeOf(table, row, i) : null,
      }),
    };
  });
  if (pictures === undefined) return columns;
  const { header, at, of } = pictures;
  const cell: Column['cell'] = (row) => ({ content: of[row] ?? '', isCentred: true, merge: null });
  return columns.toSpliced(at, 0, { header, width: taken, cell });
}

function mergeOf(table: OfficeTable, row: number, column: number): Cell['merge'] {
  const text = textAt(table, row, column);
  if (text === '') return null;
  if (row > 0 && textAt(table, row - 1, column) === text) return 'goes-on';
  return row + 1 < table.rows.length && textAt(table, row + 1, column) === text ? 'begins' : null;
}

function textAt({ rows }: OfficeTable, row: number, column: number): string {
  return cellText(rows[row]!.cells[column]!);
}

function isFigure(cell: OfficeCell): boolean {
  return cell !== null && typeof cell === 'object';
}

function linesOf(table: OfficeTable, row: number, columns: readonly Column[]): number {
  const lines = columns.map(({ width, cell }) => {
    const { content } = cell(row);
    return typeof content === 'string' ? displayWidth(content) / ((width - MARGINS) / TEXT_COLUMN) : 1;
  });
  return table.rows.length === 0 ? 0 : Math.ceil(Math.max(...lines));
}
