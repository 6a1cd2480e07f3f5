// Tables whose cells are parted by upright lines: Markdown's, rows typed with | or ｜, and frames drawn with │ or +--+.
//
//   | 序号 | 指标 | 2025年 |        ┌────┬──────┐      +----+------+
//   | --- | :--- | ---: |          │序号│指标  │      | 序号 | 指标 |
//   | 1 | 森林覆盖率<br>（%） | 61 |   └────┴──────┘      +----+------+

import { joinPassages } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { maxOf } from '../../util/extremes.js';
import { isBoxCaption } from './captions.js';
import { columnKind } from './column-kinds.js';
import { drawnRows, readRuledLine } from './drawn-rows.js';
import { boxOf } from './frames.js';
import { buildTable, type CellDraft } from './grid.js';
import { hasHeaderWords } from './header-words.js';
import { cellPassage, type Found, type Line, type Scan, type Stretch } from './lines.js';
import { alignShortRow } from './short-rows.js';

const BAR_PATTERN = /[|｜│┃║]/;
/** `|---|:---:|`, `+----+====+`, `├──┼──┤`. */
const RULE_PATTERN = /^[\s>|+:\-=─━═┼╋╬├┤┝┥┠┨╠╣┬┴┯┷┳┻╦╩┌┐└┘┏┓┗┛╔╗╚╝│┃║｜]+$/;
const RULE_STROKE_PATTERN = /-{2,}|={2,}|─|━|═|:-|-:|\|\s*-\s*\|/;

interface Edges {
  readonly left: boolean;
  readonly right: boolean;
}

interface BarRow {
  readonly line: Line;
  /** The stretches of each cell: more than one where a cell was broken over lines. */
  readonly cells: readonly (readonly Stretch[])[];
  /** For a line that is a rule in some columns only: in which. */
  readonly isRuled: readonly boolean[] | null;
}

const MAX_BLANKS = 3;
/** A row is broken over at most so many lines. */
const MAX_BROKEN = 8;

/** Reads the rows with bars that begin at a line. */
export function recognisePipeRows(scan: Scan, index: number): Found | number {
  const { lines } = scan;
  if (!isBarLine(lines[index]!) && !isTopRule(lines, index)) return index + 1;
  const bands: BarRow[][] = [[]];
  let rules = 0;
  let firstRule = -1;
  let count = 0;
  let cells = 0;
  let edges: Edges | null = null;
  let i = index;
  let columns = 0;
  while (i < lines.length) {
    const line = lines[i]!;
    const ruled = count > 0 ? readRuledLine(line) : null;
    if (ruled === null && isRule(line)) {
      if (count > 0 && firstRule < 0) firstRule = count;
      rules++;
      if (bands.at(-1)!.length > 0) bands.push([]);
      i++;
    } else if (isBarLine(line)) {
      edges ??= edgesOf(line);
      columns ||= ruledColumns(lines, i) ?? 0;
      const row = ruled
        ? { row: { line, cells: ruled.cells.map((cell) => [cell]), isRuled: ruled.isRuled }, next: i + 1 }
        : barRow(lines, i, edges, columns);
      bands.at(-1)!.push(row.row);
      cells += row.row.cells.length;
      scan.cells?.check(cells);
      columns ||= row.row.cells.length;
      count++;
      i = row.next;
    } else if (line.isBlank && isSameTable(lines, i, bands, columns, rules)) i++;
    else break;
  }
  const next = i;
  const rows = readRows(
    bands.filter((band) => band.length > 0),
    rules,
  );
  const found = isTable(rows, rules) ? tableOf(scan, rows, firstRule, lines[next - 1]!, next) : null;
  return found ?? next;
}

function isBarLine({ text, isBlank }: Line): boolean {
  return !isBlank && BAR_PATTERN.test(text) && !/^ {0,3}(?:`{3}|~{3})/.test(text);
}

function isRule({ text }: Line): boolean {
  return RULE_PATTERN.test(text) && RULE_STROKE_PATTERN.test(text) && /[|+┼├┌└╔╚┬┴─━═]/.test(text);
}

/** The upper edge of a drawn table: `+----+` or `┌────┐` above a row. */
function isTopRule(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return next !== undefined && /[+┌╔┏]/.test(lines[index]!.text) && isRule(lines[index]!) && isBarLine(next);
}

/** Blank lines within a table: the next row begins with a bar as those before it do, and has as many cells. */
function isSameTable(
  lines: readonly Line[],
  blank: number,
  bands: readonly (readonly BarRow[])[],
  columns: number,
  rules: number,
): boolean {
  const at = nextFilled(lines, blank);
  const next = lines[at];
  const last = bands.findLast((band) => band.length > 0)?.at(-1);
  if (next === undefined || last === undefined || at - blank > MAX_BLANKS) return false;
  if (!isBarLine(next) || !startsWithBar(next.text) || !startsWithBar(last.line.text)) return false;
  if (isRule(next)) return true;
  const after = lines[nextFilled(lines, at + 1)];
  // A row above a rule is the header of another table.
  if (rules > 0 && after !== undefined && isRule(after) && !isClosingRule(lines, nextFilled(lines, at + 1)))
    return false;
  const { cells } = barRow(lines, at, edgesOf(next), columns).row;
  if (at - blank > 1 && hasHeaderWords(cells.map(([cell]) => textOf(next, cell!)))) return false;
  return cells.length === last.cells.length;
}

/** The lower edge of a drawn table: nothing of the table follows it. */
function isClosingRule(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return /[+└╚┗┴╩]/.test(lines[index]!.text) && (next === undefined || !isBarLine(next));
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + MAX_BLANKS + 2 && lines[at]!.isBlank) at++;
  return at;
}

function textOf(line: Line, { start, end }: Stretch): string {
  return line.text.slice(start - line.start, end - line.start).trim();
}

/** How many columns the rule below a Markdown table's header has, when one stands within reach. */
function ruledColumns(lines: readonly Line[], index: number): number | null {
  for (let i = index + 1; i < lines.length && i < index + 4; i++) {
    const line = lines[i]!;
    if (isRule(line) && startsWithBar(line.text) && endsWithBar(line.text))
      return splitCells(line, edgesOf(line)).length;
  }
  return null;
}

/**
 * The row that begins at a line. Where a line break was put into one of its cells, it goes on in the lines below: they
 * do not begin with a bar, and with them it has as many cells as the table.
 */
function barRow(lines: readonly Line[], index: number, edges: Edges, columns: number): { row: BarRow; next: number } {
  const line = lines[index]!;
  const cells: Stretch[][] = splitCells(line, edges).map((cell) => [cell]);
  const whole = { row: { line, cells, isRuled: null }, next: index + 1 };
  if (!edges.left || !startsWithBar(line.text) || cells.length > columns) return whole;
  if (cells.length === columns && endsWithBar(line.text)) return whole;
  const broken = cells.map((cell) => [...cell]);
  let isOpen = !endsWithBar(line.text);
  for (let i = index + 1; i < lines.length && i <= index + MAX_BROKEN; i++) {
    const next = lines[i]!;
    if (next.isBlank) continue;
    if (startsWithBar(next.text) || /^\s*(?:#|[一二三四五六七八九十]+、)/.test(next.text)) break;
    const [first, ...rest] = splitCells(next, { left: false, right: true });
    if (isOpen) broken.at(-1)!.push(first!);
    else broken.push([first!]);
    append(
      broken,
      rest.map((cell) => [cell]),
    );
    isOpen = !endsWithBar(next.text);
    if (broken.length > columns) break;
    if (broken.length === columns && !isOpen) return { row: { line, cells: broken, isRuled: null }, next: i + 1 };
  }
  return whole;
}

function endsWithBar(text: string): boolean {
  return BAR_PATTERN.test(text.trimEnd().at(-1) ?? '');
}

function startsWithBar(text: string): boolean {
  return /^[\s>]*[|｜│┃║]/.test(text);
}

/** The stretches between the bars; `\|` is no bar. `edges` are the outer bars that the table's rows have. */
function splitCells({ text, start }: Line, edges: Edges): Stretch[] {
  const quote = /^[ \t]*(?:>[ \t]?)*/.exec(text)![0].length;
  const cells: Stretch[] = [];
  let from = quote;
  for (let i = quote; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (BAR_PATTERN.test(text[i]!)) {
      cells.push({ start: start + from, end: start + i });
      from = i + 1;
    }
  }
  cells.push({ start: start + from, end: start + text.length });
  const isBlank = (cell: Stretch) => text.slice(cell.start - start, cell.end - start).trim() === '';
  if (edges.left && cells.length > 1 && isBlank(cells[0]!)) cells.shift();
  if (edges.right && cells.length > 1 && isBlank(cells.at(-1)!)) cells.pop();
  return cells;
}

/** Whether rows like this one are enclosed in bars; where they are not, a bar at the end stands after an empty cell. */
function edgesOf({ text }: Line): Edges {
  return { left: startsWithBar(text), right: endsWithBar(text) };
}

/** In a drawn table, where rules part the rows, the lines between two of them are one row. */
function readRows(bands: readonly BarRow[][], rules: number): BarRow[][] {
  const lines = bands.reduce((n, band) => n + band.length, 0);
  const isParted = bands.some((band) => band.some(({ isRuled }) => isRuled !== null));
  const isDrawn = isParted || (rules >= 3 && (rules >= 4 || lines === bands.length) && lines / bands.length < 4);
  return isDrawn ? bands.map((band) => [...band]) : bands.flatMap((band) => band.map((row) => [row]));
}

/** With a rule two lines are enough; without one the rows must be alike. */
function isTable(rows: readonly BarRow[][], rules: number): boolean {
  if (rows.length === 0) return false;
  if (rules > 0) return rows.length > 1 || rows[0]![0]!.cells.length > 1 || startsWithBar(rows[0]![0]!.line.text);
  const columns = columnCountOf(rows);
  const alike = rows.filter((row) => row[0]!.cells.length === columns).length;
  return rows.length > 1 && columns > 1 && alike >= Math.max(2, rows.length * 0.7);
}

function columnCountOf(rows: readonly BarRow[][]): number {
  const counts = new Map<number, number>();
  for (const [first] of rows) counts.set(first!.cells.length, (counts.get(first!.cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}

function tableOf(scan: Scan, rows: readonly BarRow[][], firstRule: number, last: Line, next: number): Found {
  const drafts = rows.map((row) => rowOf(scan, row));
  const parted = rows.map((row) => (row.some(({ isRuled }) => isRuled !== null) ? drawnRows(scan, row) : null));
  const isHeaderEmpty = firstRule === 1 && drafts.length > 1 && drafts[0]!.every(({ passage }) => passage.text === '');
  const kept = isHeaderEmpty ? drafts.slice(1) : drafts;
  const lines = (isHeaderEmpty ? rows.slice(1) : rows).flat();
  const start = lines[0]!.line.start;
  const columns = Math.max(columnCountOf(rows), firstRule === 1 ? rows[0]![0]!.cells.length : 0);
  if (columns === 1) {
    const stretches = lines.flatMap(({ cells }) => cells.flat());
    const caption = stretches[0] && scan.inline(stretches[0]).text.split('\n')[0]!;
    if (stretches.length > 0) return { blocks: [boxOf(scan, stretches, isBoxCaption(caption ?? ''))], next };
  }
  const markedRows = rows.length < lines.length ? Math.min(1, firstRule) : firstRule;
  const markedHeaderRows = markedRows > 0 && !isHeaderEmpty && markedRows < rows.length ? markedRows : 0;
  const whole = isHeaderEmpty ? parted.slice(1) : parted;
  const isParted = whole.some((row) => row !== null);
  const aligned = kept.flatMap((row, r) => whole[r] ?? [padRow(row, columns, kept, r)]);
  const joined = isParted ? aligned : joinRests(aligned);
  return { blocks: [buildTable({ rows: joined, start, end: last.end, markedHeaderRows }, scan.notes)], next };
}

/**
 * `| 5 | 农林牧渔业总产值 | 20 |` and below it `|  | （现价） |  |`: a cell broken over two rows. A row that holds nothing
 * but such a rest goes to the one above.
 */
function joinRests(rows: readonly (readonly CellDraft[])[]): (readonly CellDraft[])[] {
  const kinds = rows[0]!.map(({ passage }) => columnKind(passage.text.replace(/\s/g, '')));
  const name = kinds.indexOf('name');
  if (name < 0 || !kinds.includes('number')) return [...rows];
  const joined: (readonly CellDraft[])[] = [];
  for (const row of rows) {
    const above = joined.length > 1 ? joined.at(-1) : undefined;
    const rest = row[name]?.passage;
    const isAlone = row.length > 1 && row.every(({ passage }, c) => (passage.text === '') === (c !== name));
    const before = above?.[name]?.passage;
    if (above && rest && before && isAlone && goesOn(before.text, rest.text)) {
      joined[joined.length - 1] = above.map((cell, c) =>
        c === name ? { ...cell, passage: joinPassages([before, rest]) } : cell,
      );
    } else joined.push(row);
  }
  return joined;
}

/** `…（人` + `均）`, `…总产值` + `（现价）`, `…执业和` + `助理医师数` */
function goesOn(before: string, rest: string): boolean {
  if (before === '') return false;
  return /[（(][^()（）]*$|[、，的和及与或]$/.test(before) || /^[（(][^（()）]{1,12}[)）]$|^[)）、，]/.test(rest);
}

/** A row with fewer bars than the header ends early; one that has a single cell stands for the whole width. */
function padRow(row: readonly CellDraft[], columns: number, rows: readonly (readonly CellDraft[])[], index: number) {
  if (row.length >= columns) return row;
  return row.length === 1 && index > 0 ? alignShortRow(row, columns, rows, index) : row;
}

function rowOf(scan: Scan, lines: readonly BarRow[]): CellDraft[] {
  const width = maxOf(lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, c) => {
    const stretches = lines.flatMap(({ cells }) => cells[c] ?? []);
    return { passage: cellPassage(scan, stretches) };
  });
}
