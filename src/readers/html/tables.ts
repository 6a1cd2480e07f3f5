// A <table> of a page: its rows and cells, what it is for, and its grid.
import type { Passage } from '../../document/passage.js';
import type { PageIndex } from './measure.js';
import type { HtmlNode } from './page-tree.js';

export interface TableCell {
  readonly node: HtmlNode;
  readonly isHeader: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface HtmlTable {
  readonly node: HtmlNode;
  readonly rows: readonly (readonly TableCell[])[];
  readonly caption: HtmlNode | null;
  readonly markedHeaderRows: number;
}

/** layout: a frame for text · column: one cell a row · data: a grid. */
export type TableKind = 'layout' | 'column' | 'data';

const MAX_SPAN = 1000;
const MAX_ROW_SPAN = 65_534;

/** Reads rows and cells; rows without cells are none. */
export function readTable(node: HtmlNode): HtmlTable {
  const rows: TableCell[][] = [];
  let caption: HtmlNode | null = null;
  let markedHeaderRows = 0;
  let isHead = true;
  const addRow = (row: HtmlNode, inHead: boolean) => {
    const cells = cellsOf(row, inHead);
    if (cells.length === 0) return;
    rows.push(cells);
    isHead &&= cells.every(({ isHeader }) => isHeader);
    if (isHead) markedHeaderRows++;
  };
  for (const part of node.children) {
    if (part.name === 'caption') caption ??= part;
    else if (part.name === 'tr') addRow(part, false);
    else if (part.name === 'thead' || part.name === 'tbody' || part.name === 'tfoot') {
      for (const row of part.children) if (row.name === 'tr') addRow(row, part.name === 'thead');
    }
  }
  return { node, rows, caption, markedHeaderRows: markedHeaderRows < rows.length ? markedHeaderRows : 0 };
}

function cellsOf(row: HtmlNode, inHead: boolean): TableCell[] {
  const cells: TableCell[] = [];
  for (const node of row.children) {
    if (node.name !== 'td' && node.name !== 'th') continue;
    cells.push({
      node,
      isHeader: inHead || node.name === 'th',
      // rowspan="0": to the end of the table
      rowSpan: spanOf(node.attribute('rowspan'), MAX_ROW_SPAN, MAX_ROW_SPAN),
      columnSpan: spanOf(node.attribute('colspan'), 1, MAX_SPAN),
    });
  }
  return cells;
}

function spanOf(value: string | undefined, zero: number, most: number): number {
  if (value === undefined) return 1;
  const span = Number.parseInt(value.slice(0, 20), 10);
  if (span === 0) return zero;
  return span > 0 ? Math.min(span, most) : 1;
}

/** `border: 1px solid #000`, `border-top: solid windowtext 1.0pt`; not `border: none`, `border-collapse: collapse`. */
const BORDER_PATTERN =
  /border(?:-(?:top|left|width|style))?\s{0,4}:\s{0,4}(?!none|0|medium none|inherit|initial)[^;]{1,60}/i;
const NESTED_SHARE = 0.5;
const LONG_CELL = 600;
const LONG_CELL_SHARE = 0.7;
const LONG_CELL_LINES = 5;
const ONE_ROW_CELL = 300;

/** What a table is for. Tables within it that hold most of its text make it a layout. */
export function tableKind({ node, rows }: HtmlTable, index: PageIndex): TableKind {
  const own = index.of(node);
  const role = node.attribute('role');
  if (own < 0 || role === 'presentation' || role === 'none') return 'layout';
  const total = index.allText(node);
  const hasTables = index.tables[own]! > 0;
  let isColumn = true;
  for (const row of rows) {
    let filled = 0;
    for (const { node: cell } of row) {
      const text = index.allText(cell);
      if (text === 0) continue;
      filled++;
      const at = index.of(cell);
      if (hasTables && index.tables[at]! > 0 && text > total * NESTED_SHARE) return 'layout';
      if (row.length === 1) continue;
      if (text >= LONG_CELL && text > total * LONG_CELL_SHARE && index.lines[at]! >= LONG_CELL_LINES) return 'layout';
      if (rows.length === 1 && text > ONE_ROW_CELL) return 'layout';
    }
    if (filled > 1) isColumn = false;
  }
  if (!isColumn) return 'data';
  return hasTables ? 'layout' : 'column';
}

/** `border="1"`, `style="border: 1px solid"` at the table or its first cell: a frame that a reader of the page sees. */
export function hasBorder({ node, rows }: HtmlTable): boolean {
  const border = Number.parseInt(node.attribute('border') ?? '0', 10);
  return border > 0 || [node, rows[0]?.[0]?.node].some((at) => BORDER_PATTERN.test(at?.attribute('style') ?? ''));
}

/** The spans of each cell without the columns in which no cell begins: a title over 1,000 columns spans the table's seven. */
export function shownSpans(rows: HtmlTable['rows']): number[][] {
  const spans = rows.map((row) => row.map(({ columnSpan }) => columnSpan));
  if (rows.every((row) => row.every(({ columnSpan }) => columnSpan === 1))) return spans;
  // How many more rows each column is covered by cells from above.
  const covered: number[] = [];
  const begins = new Set<number>();
  const places = rows.map((row) => {
    let column = 0;
    const starts = row.map(({ rowSpan, columnSpan }) => {
      while ((covered[column] ?? 0) > 0 && column < MAX_SPAN) column++;
      const start = column;
      begins.add(start);
      column = Math.min(MAX_SPAN, column + columnSpan);
      for (let at = start; at < column; at++) covered[at] = Math.max(covered[at] ?? 0, rowSpan);
      return start;
    });
    for (let at = 0; at < covered.length; at++) covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    return starts;
  });
  const widest = covered.length;
  const before = [0];
  for (let at = 0; at < widest; at++) before.push(before[at]! + (begins.has(at) ? 1 : 0));
  return rows.map((row, r) =>
    row.map(({ columnSpan }, c) => {
      const start = places[r]![c]!;
      return Math.max(1, before[Math.min(widest, start + columnSpan)]! - before[Math.min(widest, start)]!);
    }),
  );
}

/** How many positions a grid of these rows has at most. */
export function gridSize(spans: readonly (readonly number[])[], rows: HtmlTable['rows']): number {
  let widest = 0;
  let carried = 0;
  spans.forEach((row, r) => {
    const own = row.reduce((sum, span) => sum + span, 0);
    widest = Math.max(widest, own + Math.min(carried, MAX_SPAN));
    carried += rows[r]!.reduce((sum, { rowSpan }, c) => sum + (rowSpan > 1 ? row[c]! : 0), 0);
  });
  return rows.length * Math.min(widest, MAX_SPAN);
}

/** A passage that is one stretch of the canonical text. */
export function stretch(text: string, start: number): Passage {
  const end = start + text.length;
  return { text, segments: text === '' ? [] : [{ at: 0, from: start, length: text.length }], start, end };
}
