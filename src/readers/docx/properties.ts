// The properties of paragraphs, runs, tables, rows and cells: small elements that are read to their end at once.
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';
import { isSymbolFont } from '../symbols.js';
import { type CellProperties, NO_CELL_PROPERTIES, type RowDraft } from './drafts.js';
import { levelNumber } from './numbering.js';
import { isOn } from './toggles.js';

export interface ParagraphProperties {
  readonly style: string | null;
  readonly numId: string | null;
  readonly ilvl: number | null;
  readonly outline: number | null;
  readonly justification: string | null;
  /** The paragraph's mark was deleted: its text goes on in the next paragraph. */
  readonly isMarkDeleted: boolean;
  /** The paragraph's mark is hidden: a paragraph of nothing but hidden text is not there, and not counted in its list. */
  readonly isMarkHidden: boolean;
}

export interface RunProperties {
  readonly style: string | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
  /** The symbol font that it is in; empty for any other. */
  readonly symbolFont: string;
  readonly isSuperscript: boolean;
}

export type RowProperties = Pick<RowDraft, 'before' | 'isHeader' | 'isDeleted'>;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {
  style: null,
  numId: null,
  ilvl: null,
  outline: null,
  justification: null,
  isMarkDeleted: false,
  isMarkHidden: false,
};

export const NO_RUN: RunProperties = {
  style: null,
  bold: null,
  hidden: null,
  struck: null,
  symbolFont: '',
  isSuperscript: false,
};

/** Small text that is raised by this share of its size is a superscript, as converters write them. */
const RAISED_SHARE = 0.25;

/** More columns than a page has room for: spans are only numbers in a file. */
const MOST_COLUMNS = 4000;

export function readParagraphProperties(xml: XmlScanner): ParagraphProperties {
  const { depth } = xml;
  const to: Writable<ParagraphProperties> = { ...NO_PARAGRAPH_PROPERTIES };
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    switch (xml.name) {
      case 'pStyle':
        to.style = xml.attribute('val') ?? null;
        break;
      case 'ilvl':
        to.ilvl = levelNumber(xml.attribute('val'));
        break;
      case 'numId':
        to.numId = xml.attribute('val') ?? null;
        break;
      case 'outlineLvl':
        to.outline = Number.parseInt(xml.attribute('val') ?? '', 10) || 0;
        break;
      case 'jc':
        to.justification = xml.attribute('val') ?? null;
        break;
      case 'rPr':
        readMark(xml, to);
        break;
      case 'sectPr':
      case 'pPrChange':
      case 'tabs':
      case 'pBdr':
        xml.skip();
        break;
    }
  }
  return to;
}

/** Reads the w:rPr of a paragraph's mark. */
function readMark(xml: XmlScanner, to: Writable<ParagraphProperties>): void {
  const { depth } = xml;
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    if (xml.name === 'rPrChange') xml.skip();
    else if (xml.name === 'del' || xml.name === 'moveFrom') to.isMarkDeleted = true;
    else if (xml.name === 'vanish') to.isMarkHidden = isOn(xml.attribute('val'));
  }
}

export function readRunProperties(xml: XmlScanner): RunProperties {
  const { depth } = xml;
  const to: Writable<RunProperties> = { ...NO_RUN };
  let raisedBy = 0;
  let size = 0;
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    switch (xml.name) {
      case 'rStyle':
        to.style = xml.attribute('val') ?? null;
        break;
      case 'b':
        to.bold = isOn(xml.attribute('val'));
        break;
      case 'vanish':
        to.hidden = isOn(xml.attribute('val'));
        break;
      case 'strike':
      case 'dstrike':
        to.struck = to.struck === true || isOn(xml.attribute('val'));
        break;
      case 'rFonts':
        to.symbolFont = symbolFont(xml.attribute('ascii') ?? xml.attribute('hAnsi') ?? '');
        break;
      case 'vertAlign':
        to.isSuperscript = xml.attribute('val') === 'superscript';
        break;
      case 'position':
        raisedBy = Number.parseInt(xml.attribute('val') ?? '', 10) || 0;
        break;
      case 'sz':
        size = Number.parseInt(xml.attribute('val') ?? '', 10) || 0;
        break;
      case 'rPrChange':
        xml.skip();
        break;
    }
  }
  if (size > 0 && raisedBy >= size * RAISED_SHARE) to.isSuperscript = true;
  return to;
}

function symbolFont(font: string): string {
  return isSymbolFont(font) ? font : '';
}

export function readGrid(xml: XmlScanner, widths: number[]): void {
  const { depth } = xml;
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    if (xml.name === 'tblGridChange') xml.skip();
    else if (xml.name === 'gridCol' && widths.length < MOST_COLUMNS) {
      widths.push(Number.parseFloat(xml.attribute('w') ?? '') || 0);
    }
  }
}

export function readRowProperties(xml: XmlScanner): RowProperties {
  const { depth } = xml;
  const row: RowProperties = { before: 0, isHeader: false, isDeleted: false };
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    if (xml.name === 'gridBefore') row.before = columns(xml.attribute('val'), 0);
    else if (xml.name === 'tblHeader') row.isHeader = isOn(xml.attribute('val'));
    else if (xml.name === 'del') row.isDeleted = true;
    else if (xml.name === 'trPrChange') xml.skip();
  }
  return row;
}

export function readCellProperties(xml: XmlScanner): CellProperties {
  const { depth } = xml;
  const cell: Writable<CellProperties> = { ...NO_CELL_PROPERTIES };
  while (xml.next() !== END && !(xml.kind === CLOSE && xml.depth === depth)) {
    if (xml.kind !== OPEN) continue;
    if (xml.name === 'gridSpan') cell.columnSpan = columns(xml.attribute('val'), 1);
    else if (xml.name === 'vMerge') cell.vertical = xml.attribute('val') === 'restart' ? 'restart' : 'continue';
    else if (xml.name === 'hMerge') cell.horizontal = xml.attribute('val') === 'restart' ? 'restart' : 'continue';
    else if (xml.name === 'tcPrChange') xml.skip();
  }
  return cell;
}

function columns(value: string | undefined, least: number): number {
  return Math.min(MOST_COLUMNS, Math.max(least, Number.parseInt(value ?? '', 10) || least));
}
