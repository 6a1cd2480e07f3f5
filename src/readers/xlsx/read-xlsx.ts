// A workbook → the parts of a Document: visible sheets one after the other, tables and paragraphs as their cells show them.

import type { Block } from '../../document/document.js';
import { append } from '../../util/append.js';
import { type Note, note } from '../../util/note.js';
import { DEFAULT_LIMITS } from '../ooxml/limits.js';
import type { ReaderOptions, ReadParts } from '../reader.js';
import { CanonicalText } from './canonical-text.js';
import type { Sheet } from './sheet.js';
import { sheetBlocks } from './sheet-blocks.js';
import { type VisibleGrid, visibleGrid } from './visible-grid.js';
import { openWorkbook, type SheetEntry } from './workbook.js';

/** Names that a program gave, not a person. */
const DEFAULT_NAME_PATTERN = /^(?:sheet|工作表|表|页|chart)\s*\d*$/i;
const LISTED = 10;

/** Reads a workbook as a plan: a row with one text is a paragraph, rows with several are a table. */
export function readXlsx(bytes: Uint8Array, { file, limits }: ReaderOptions): ReadParts {
  const book = openWorkbook(bytes, { file, ...(limits && { limits }) });
  const notes: Note[] = [];
  const blocks: Block[] = [];
  const text = new CanonicalText(file, { ...DEFAULT_LIMITS, ...limits });
  if (book.package.zip.strangeNames > 0) {
    notes.push(note('warning', 'zip-strange-names', { count: book.package.zip.strangeNames }));
  }
  const hidden = book.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (hidden.length > 0)
    notes.push(note('warning', 'xlsx-hidden-sheets', { count: hidden.length, names: listed(hidden) }));
  for (const entry of book.sheets) {
    if (entry.isHidden) continue;
    if (!entry.hasCells) {
      notes.push(note('info', 'xlsx-sheet-without-cells', { sheet: entry.name }));
      continue;
    }
    const sheet = entry.read();
    const grid = visibleGrid(sheet);
    if (grid.rows.length > 0 && text.length > 0) text.add('\n');
    const start = text.length;
    const isNamed = !DEFAULT_NAME_PATTERN.test(entry.name.trim());
    const found = sheetBlocks(grid.rows, isNamed ? entry.name : null, text, notes);
    for (const block of found) blocks.push(block);
    append(notes, lossesOf(entry, sheet, grid, { start, end: text.length }));
  }
  return { text: text.toString(), blocks, pageStarts: [], notes };
}

/** What a sheet has that was not read. */
function lossesOf(entry: SheetEntry, sheet: Sheet, grid: VisibleGrid, at: { start: number; end: number }): Note[] {
  const { name } = entry;
  const { parts } = entry;
  const count = (type: string) => parts.filter((part) => part === type).length;
  const losses: readonly (readonly [level: Note['level'], code: string, count: number])[] = [
    ['warning', 'xlsx-hidden-rows', grid.hiddenRows],
    ['warning', 'xlsx-hidden-columns', grid.hiddenColumns],
    ['info', 'xlsx-filtered-rows', grid.filteredRows],
    ['warning', 'xlsx-covered-cells', grid.coveredCells],
    ['warning', 'xlsx-without-result', sheet.withoutResult],
    ['warning', 'xlsx-drawings', count('drawing')],
    ['info', 'xlsx-comments', count('comments') + count('threadedComment')],
  ];
  const notes = losses.flatMap(([level, code, n]) => (n > 0 ? [note(level, code, { sheet: name, count: n }, at)] : []));
  if (sheet.isBroken) notes.push(note('warning', 'xml-broken', { part: name }, at));
  return notes;
}

function listed(names: readonly string[]): string {
  return names.slice(0, LISTED).join('、') + (names.length > LISTED ? '…' : '');
}
