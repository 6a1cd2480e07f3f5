// Tables without upright rules: consecutive lines whose stretches of text stand in the same columns.
import type { Chunk, Line } from './lines.js';
import { chunkLine } from './lines.js';
import type { Item, PageItems, PdfCell, TableBlock } from './model.js';
import type { Stroke } from './strokes.js';

interface Column {
  x0: number;
  x1: number;
}

const MIN_ROWS = 3;
/** Lines further apart than this many ems are no longer of one table, unless a rule lies between. */
const MAX_DISTANCE = 4.2;
const PAGE_NUMBER_PATTERN = /^(?:\d{1,4}|[ivxlc]{1,6})$/i;
const LEADERS_PATTERN = /[.·…․‥．]{4,}/;

/** The page with runs of aligned lines replaced by tables. */
export function takeUnruledTables(page: PageItems): void {
  const items: Item[] = [];
  for (let i = 0; i < page.items.length; ) {
    const run = alignedRun(page.items, i);
    const table = run === null ? null : tableOf(run.lines, run.columns, page);
    if (run === null || table === null) {
      items.push(page.items[i]!);
      i++;
      continue;
    }
    items.push(table);
    i += run.lines.length;
  }
  page.items = items;
}

function alignedRun(items: readonly Item[], from: number): { lines: Line[]; columns: Column[] } | null {
  const lines: Line[] = [];
  let columns: Column[] = [];
  for (let i = from; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'line') break;
    const { line } = item;
    const last = lines.at(-1);
    if (last === undefined && line.chunks.length < 2) return null;
    if (last !== undefined && line.y - last.y > MAX_DISTANCE * last.em) break;
    const next = fitColumns(columns, line);
    if (next === null || LEADERS_PATTERN.test(line.text)) break;
    columns = next;
    lines.push(line);
  }
  while (lines.length > 0 && lines.at(-1)!.chunks.length < 2 && !isInside(lines.at(-1)!, lines, columns)) lines.pop();
  const full = lines.filter(({ chunks }) => chunks.length > 1).length;
  if (full < MIN_ROWS || full < 0.4 * lines.length || columns.length < 2) return null;
  return { lines, columns };
}

/** Whether a last line of one stretch still goes on with the cell above it. */
function isInside(line: Line, lines: readonly Line[], columns: readonly Column[]): boolean {
  const above = lines.at(-2);
  return above !== undefined && columnOf(columns, line.chunks[0]!) > 0 && line.y - above.y < 2 * line.em;
}

/** The columns with a line's stretches added; null when one of them lies across two columns. */
function fitColumns(columns: readonly Column[], line: Line): Column[] | null {
  const result = columns.map((column) => ({ ...column }));
  for (const { x0, x1 } of line.chunks) {
    const touched = result.filter((column) => x0 < column.x1 && x1 > column.x0);
    if (touched.length > 1) return null;
    const [column] = touched;
    if (column === undefined) result.push({ x0, x1 });
    else [column.x0, column.x1] = [Math.min(column.x0, x0), Math.max(column.x1, x1)];
  }
  result.sort((a, b) => a.x0 - b.x0);
  for (let i = 1; i < result.length; i++) if (result[i]!.x0 - result[i - 1]!.x1 < 0.5 * line.em) return null;
  return result;
}

function columnOf(columns: readonly Column[], chunk: Chunk): number {
  const centre = (chunk.x0 + chunk.x1) / 2;
  return columns.findIndex(({ x1 }) => centre <= x1);
}

/** The columns with the names of those joined to them that stand beside their texts: 2020年 in the middle over figures at the left. */
function withNames(columns: readonly Column[], lines: readonly Line[]): Column[] {
  const named = new Set(lines[0]!.chunks.map((chunk) => columnOf(columns, chunk)));
  const filled = new Set(lines.slice(1).flatMap(({ chunks }) => chunks.map((chunk) => columnOf(columns, chunk))));
  const isHalf = (at: number) => at < columns.length && named.has(at) !== filled.has(at);
  const result: Column[] = [];
  for (let at = 0; at < columns.length; ) {
    let end = at;
    while (isHalf(end) && (end === at || named.has(end) !== named.has(end - 1))) end++;
    const isPaired = end > at && (end - at) % 2 === 0;
    for (; isPaired && at < end; at += 2) result.push({ x0: columns[at]!.x0, x1: columns[at + 1]!.x1 });
    for (end = Math.max(end, at + (isPaired ? 0 : 1)); at < end; at++) result.push(columns[at]!);
  }
  return result;
}

function tableOf(lines: readonly Line[], found: readonly Column[], page: PageItems): TableBlock | null {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const columns = withNames(found, lines);
  if (isContents(lines, columns) || isProse(lines, columns)) return null;
  const rows = rowsOf(lines, columns, page.rules);
  if (rows.length < MIN_ROWS) return null;
  const edges = columns.map(({ x0 }, i) => (i === 0 ? x0 - 2 : (x0 + columns[i - 1]!.x1) / 2));
  const xs = [...edges, columns.at(-1)!.x1 + 2];
  const cells = rows.flatMap((row, at) =>
    columns.map((_, column): PdfCell => {
      const own = row.flatMap((line) =>
        line.chunks.filter((chunk) => columnOf(columns, chunk) === column).map((chunk) => chunkLine(line, chunk)),
      );
      const { x0, x1 } = columns[column]!;
      return { row: at, column, rowSpan: 1, columnSpan: 1, left: x0 - 2, right: x1 + 2, lines: own };
    }),
  );
  return {
    kind: 'table',
    page: page.number,
    top: first.y - first.em,
    bottom: last.y,
    xs,
    rowPages: rows.map(() => page.number),
    cells,
    isRuled: false,
    caption: null,
  };
}

/** A table of contents: its last column holds page numbers. */
function isContents(lines: readonly Line[], columns: readonly Column[]): boolean {
  const lasts = lines.flatMap(({ chunks }) => (chunks.length > 1 ? [chunks.at(-1)!.text.trim()] : []));
  const numbers = lasts.filter((text) => PAGE_NUMBER_PATTERN.test(text)).map(Number);
  const ascends = numbers.every((n, i) => i === 0 || Number.isNaN(n) || !(n < numbers[i - 1]!));
  return columns.length === 2 && numbers.length > 0.8 * lasts.length && ascends;
}

/** Two columns of running text. */
function isProse(lines: readonly Line[], columns: readonly Column[]): boolean {
  if (columns.length !== 2) return false;
  return columns.every(({ x0, x1 }, column) => {
    const own = lines.flatMap(({ chunks }) => chunks.filter((chunk) => columnOf(columns, chunk) === column));
    const full = own.filter((chunk) => chunk.x1 - chunk.x0 > 0.85 * (x1 - x0)).length;
    return x1 - x0 > 12 * lines[0]!.em && full > 0.6 * own.length;
  });
}

/** Lines → rows: by the rules between them where there are such, else by what begins in the first columns. */
function rowsOf(lines: readonly Line[], columns: readonly Column[], rules: readonly Stroke[]): Line[][] {
  const width = columns.at(-1)!.x1 - columns[0]!.x0;
  const isRuleBetween = (a: Line, b: Line) =>
    rules.some(({ at, from, to }) => at > a.y - 0.3 * a.em && at < b.y - 0.3 * b.em && to - from > 0.6 * width);
  let ruled = 0;
  for (let i = 1; i < lines.length; i++) if (isRuleBetween(lines[i - 1]!, lines[i]!)) ruled++;
  const byRules = ruled >= 3 && ruled >= 0.3 * lines.length;
  const rows: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const row = rows.at(-1);
    const before = lines[i - 1];
    const isNew =
      row === undefined ||
      before === undefined ||
      (byRules ? isRuleBetween(before, line) : beginsRow(line, before, columns) || isRuleBetween(before, line));
    if (isNew) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

function beginsRow(line: Line, before: Line, columns: readonly Column[]): boolean {
  const [chunk] = line.chunks;
  if (chunk === undefined || columnOf(columns, chunk) !== 0) return false;
  if (line.chunks.length > 1) return true;
  // a line of the first column alone: the rest of a full one above it, or a group
  const above = before.chunks[0]!;
  const isFull = columnOf(columns, above) === 0 && above.x1 - above.x0 > 0.8 * (columns[0]!.x1 - columns[0]!.x0);
  return !isFull || line.y - before.y > 1.6 * line.em;
}
