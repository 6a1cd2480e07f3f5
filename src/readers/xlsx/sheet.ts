// A worksheet's XML → its filled cells, row by row, its merged ranges, and what is hidden.
import { PlanError } from '../../util/plan-error.js';
import { CLOSE, END, OPEN, TEXT, type XmlScanner } from '../ooxml/xml.js';
import { type CellRange, LAST_COLUMN, LAST_ROW, readPlace, readRange } from './cell-range.js';
import { exactText, isDateFormat, numberText, textText } from './number-text.js';
import { plainString, readRichText } from './rich-text.js';
import { PLAIN_STYLE } from './styles.js';
import type { BookContext } from './workbook.js';

export interface SheetCell {
  readonly column: number;
  /** The text that Excel shows, or a number with all its digits where the book was opened so. */
  readonly text: string;
  readonly isBold: boolean;
}

export interface SheetRow {
  readonly index: number;
  readonly isHidden: boolean;
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  /** Rows with filled cells, from top to bottom; cells from left to right. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** Where rows are hidden by a filter that is set, not by a person's hand. */
  readonly filtered: CellRange | null;
  /** Formulas whose result the file does not hold. */
  readonly withoutResult: number;
  readonly isBroken: boolean;
}

/** Cells of all sheets together; a plan has some thousands. */
const MOST_CELLS = 1_000_000;
const MOST_MERGES = 100_000;

interface Draft {
  readonly rows: Map<number, { isHidden: boolean; cells: SheetCell[] }>;
  readonly merges: CellRange[];
  readonly hiddenColumns: { from: number; to: number }[];
  filter: CellRange | null;
  isFiltered: boolean;
  withoutResult: number;
  row: number;
  column: number;
}

/** Reads a worksheet; what is empty leaves no trace. */
export function readSheet(xml: XmlScanner | null, context: BookContext): Sheet {
  const draft: Draft = {
    rows: new Map(),
    merges: [],
    hiddenColumns: [],
    filter: null,
    isFiltered: false,
    withoutResult: 0,
    row: -1,
    column: -1,
  };
  while (xml !== null && xml.next() !== END) {
    if (xml.kind === OPEN) readElement(xml, draft, context);
  }
  const rows = [...draft.rows]
    .sort(([a], [b]) => a - b)
    .map(([index, { isHidden, cells }]) => ({ index, isHidden, cells: inOrder(cells) }));
  const { merges, hiddenColumns, filter, isFiltered, withoutResult } = draft;
  const filtered = isFiltered ? filter : null;
  return { rows, merges, hiddenColumns, filtered, withoutResult, isBroken: xml?.isBroken ?? true };
}

function readElement(xml: XmlScanner, draft: Draft, context: BookContext): void {
  switch (xml.name) {
    case 'row':
      openRow(xml, draft);
      break;
    case 'c':
      readCell(xml, draft, context);
      break;
    case 'mergeCell': {
      const range = readRange(xml.attribute('ref'));
      const isOne = range === null || (range.top === range.bottom && range.left === range.right);
      if (!isOne && draft.merges.length < MOST_MERGES) draft.merges.push(range);
      break;
    }
    case 'col':
      if (isTrue(xml.attribute('hidden'))) {
        const [from, to] = [Number(xml.attribute('min')) - 1, Number(xml.attribute('max')) - 1];
        if (from >= 0 && to >= from) draft.hiddenColumns.push({ from, to: Math.min(to, LAST_COLUMN) });
      }
      break;
    case 'autoFilter':
      draft.filter = readRange(xml.attribute('ref'));
      break;
    case 'filterColumn':
      draft.isFiltered = true;
      break;
    default:
  }
}

function openRow(xml: XmlScanner, draft: Draft): void {
  const stated = Number(xml.attribute('r'));
  draft.row = Number.isInteger(stated) && stated > 0 ? stated - 1 : draft.row + 1;
  draft.column = -1;
  if (isTrue(xml.attribute('hidden')) && draft.row <= LAST_ROW) {
    const row = draft.rows.get(draft.row);
    if (row === undefined) draft.rows.set(draft.row, { isHidden: true, cells: [] });
    else row.isHidden = true;
  }
}

function readCell(xml: XmlScanner, draft: Draft, context: BookContext): void {
  const place = readPlace(xml.attribute('r'));
  const row = place?.row ?? Math.max(0, draft.row);
  const column = place?.column ?? draft.column + 1;
  draft.column = column;
  const type = xml.attribute('t') ?? 'n';
  const style = context.styles[Number(xml.attribute('s') ?? 0)] ?? PLAIN_STYLE;
  const { raw, isFormula } = readContent(xml);
  if (raw === '') {
    if (isFormula) draft.withoutResult++;
    return;
  }
  if (column > LAST_COLUMN || row > LAST_ROW) return;
  const text = textOf(raw, type, style.format, context);
  if (text.trim() === '') return;
  if (++context.cells > MOST_CELLS) throw new PlanError('limit-cells', { file: context.file, limit: MOST_CELLS });
  const cell = { column, text, isBold: style.isBold };
  const known = draft.rows.get(row);
  if (known === undefined) draft.rows.set(row, { isHidden: false, cells: [cell] });
  else known.cells.push(cell);
}

/** What stands in `v` or `is`, to the end of the cell. */
function readContent(xml: XmlScanner): { raw: string; isFormula: boolean } {
  const { depth } = xml;
  let raw = '';
  let isFormula = false;
  let isValue = false;
  for (let kind = xml.next(); kind !== END; kind = xml.next()) {
    if (kind === CLOSE && xml.depth === depth) break;
    if (kind === TEXT) {
      if (isValue) raw += xml.text;
      continue;
    }
    if (kind === OPEN && xml.name === 'is') raw = readRichText(xml);
    else if (xml.name === 'v') isValue = kind === OPEN;
    else if (kind === OPEN && xml.name === 'f') isFormula = true;
  }
  return { raw, isFormula };
}

function textOf(raw: string, type: string, format: string, context: BookContext): string {
  switch (type) {
    case 's':
      return textText(context.strings[Number(raw)] ?? '', format);
    case 'str':
    case 'inlineStr':
      return textText(plainString(raw), format);
    case 'b':
      return raw.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return raw;
    case 'd':
      return dateText(raw, format, context);
    default: {
      const value = raw.trim() === '' ? Number.NaN : Number(raw);
      if (!Number.isFinite(value)) return raw;
      return (context.isExact ? exactText : numberText)(value, format, context.is1904);
    }
  }
}

/** `2021-03-05T00:00:00`, the other way to write a date. */
function dateText(raw: string, format: string, { is1904 }: BookContext): string {
  const time = Date.parse(/T/.test(raw) ? `${raw.replace(/Z$/, '')}Z` : `${raw.trim()}T00:00:00Z`);
  if (!Number.isFinite(time)) return raw;
  const serial = (time - Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 30)) / 86_400_000;
  return numberText(serial, isDateFormat(format) ? format : 'yyyy/m/d', is1904);
}

/** From left to right; of several cells at one place the last counts. */
function inOrder(cells: readonly SheetCell[]): SheetCell[] {
  let isSorted = true;
  for (let i = 1; i < cells.length; i++) isSorted &&= cells[i - 1]!.column < cells[i]!.column;
  if (isSorted) return [...cells];
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
