// Tables without any rule whose cells have several lines: the lines that their columns and rows imply.
// Every test here is one that running text fails: what is not surely a table stays text.
import { maxOf, minOf } from '../../util/extremes.js';
import { cutStrokes } from './category-cuts.js';
import type { Glyph } from './glyphs.js';
import { headingsOf } from './header-groups.js';
import { type Band, rowCuts, uprightsOf, wholeCuts } from './row-cuts.js';
import type { Stroke } from './strokes.js';
import { gapsOf, isProse, type TextRow, textRows } from './text-rows.js';

/** Lines further apart than this many ems are not of one table. */
const MAX_DISTANCE = 3;
/** A line without a gap that is wider than this share of the page is running text; the widest cell is narrower. */
const WIDE = 0.6;
/** A blank within a line of text is not wider than this many ems. */
const PARTING = 1.2;
/** How many lines must have gaps, and how many rows and columns there must be. */
const MIN_PARTED = 4;
const MIN_ROWS = 3;
const MIN_COLUMNS = 3;
/** Rows of one line each with fewer columns are left to be read from their gaps. */
const MANY_COLUMNS = 5;
/** What share of all cells must hold text. */
const MIN_FILL = 0.55;
/** Room that is enough for an edge, in points. */
const NARROWEST = 3;
/** More than this on a page are no page to read. */
const MAX_GLYPHS = 20_000;

/** The lines that tables without rules leave out, as strokes; `glyphs` are those outside of ruled tables. */
export function bareStrokes(glyphs: readonly Glyph[], width: number): Stroke[] {
  if (glyphs.length > MAX_GLYPHS) return [];
  const rows = textRows(glyphs.filter(({ isBlank }) => !isBlank));
  return stretchesOf(rows, width).flatMap((stretch) => strokesOf(stretch));
}

/** Lines that follow each other closely, without running text between them. */
function stretchesOf(rows: readonly TextRow[], width: number): TextRow[][] {
  const stretches: TextRow[][] = [];
  let open: TextRow[] = [];
  for (const row of rows) {
    const last = open.at(-1);
    const isText = !isParted(row) && row.runs.at(-1)![1] - row.runs[0]![0] > WIDE * width;
    const isFar = last !== undefined && row.y - last.y > MAX_DISTANCE * Math.max(last.em, row.em);
    if (isText || isFar) {
      stretches.push(open);
      open = [];
    }
    if (!isText) open.push(row);
  }
  return [...stretches, open].filter((stretch) => stretch.filter(isParted).length >= MIN_PARTED);
}

/** Whether the line has a gap wider than the blank within a caption. */
function isParted({ runs, em }: TextRow): boolean {
  return runs.some(([x0], i) => i > 0 && x0 - runs[i - 1]![1] > PARTING * em);
}

function strokesOf(stretch: readonly TextRow[]): Stroke[] {
  const parted = stretch.filter(isParted);
  const left = minOf(parted.map(({ runs }) => runs[0]![0])) - 2;
  const right = maxOf(parted.map(({ runs }) => runs.at(-1)![1])) + 2;
  const found = columnsOf(parted, left, right);
  if (found.length < MIN_COLUMNS - 1 || isProse(parted, found, left, right)) return [];
  const rows = withoutEnds(stretch, found);
  const columns = found.map((at) => besideText(at, rows));
  if (!rows.every(({ runs }) => runs[0]![0] >= left && runs.at(-1)![1] <= right)) return [];
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const band: Band = { top: first.y - 1.2 * first.em, bottom: last.y + 0.5 * last.em, rows };
  const cuts = wholeCuts(rowCuts(band, columns), band, columns);
  if (!isTable(band, cuts, columns)) return [];
  const { top, bottom } = band;
  return [
    ...[left, right].map((at) => ({ isLevel: false, at, from: top, to: bottom })),
    ...[top, bottom].map((at) => ({ isLevel: true, at, from: left, to: right })),
    ...cutStrokes(band, cuts, columns, [left, right], true),
    ...uprightsOf(band, cuts, columns, [left, ...columns, right]),
  ];
}

/** The gaps that no line lies across, or those that hardly any does where headings of groups lie across the others. */
function columnsOf(rows: readonly TextRow[], left: number, right: number): number[] {
  const strict = gapsOf(rows, left, right, true);
  const usual = gapsOf(rows, left, right);
  return strict.length >= usual.length ? strict : usual;
}

/** An edge of a column, beside the lone line of a header (（基期） below 2020年) that lies across it, where there is room. */
function besideText(at: number, rows: readonly TextRow[]): number {
  const runs = rows.flatMap((row) => row.runs);
  const across = runs.filter(([x0, x1]) => x0 < at && x1 > at);
  if (across.length === 0) return at;
  const [from, to] = [minOf(across.map(([x0]) => x0)), maxOf(across.map(([, x1]) => x1))];
  const next = minOf(runs.flatMap(([x0]) => (x0 >= at ? [x0] : [])));
  if (next - to >= NARROWEST) return (next + to) / 2;
  const before = maxOf(runs.flatMap(([, x1]) => (x1 <= at ? [x1] : [])));
  return from - before >= NARROWEST ? (from + before) / 2 : at;
}

/** Without captions and ends of paragraphs before and after; with the first and last lines of cells, which stand alone. */
function withoutEnds(rows: readonly TextRow[], columns: readonly number[]): readonly TextRow[] {
  let from = rows.findIndex(isParted);
  let to = rows.findLastIndex(isParted);
  const isNear = (a: TextRow, b: TextRow, ems: number) => Math.abs(a.y - b.y) < ems * b.em;
  const isNarrow = ({ runs, em }: TextRow) => runs.at(-1)![1] - runs[0]![0] < 3 * em;
  const isInColumn = ({ runs }: TextRow) =>
    runs[0]![0] > columns[0]! && !columns.some((at) => runs[0]![0] < at && runs[0]![1] > at);
  const belongs = (row: TextRow, next: TextRow, isFirst: boolean) =>
    isNear(row, next, 1) || (isNear(row, next, 1.7) && isInColumn(row) && (!isFirst || isNarrow(row)));
  // 目标值 above the line of 指标 and 单位, which are centred beside it, and over the years below that line
  const isHeading = (at: number) =>
    isNear(rows[at]!, rows[at + 1]!, 1.7) &&
    headingsOf([rows[at]!, ...rows.slice(at + 2, at + 3)], columns).length > 0 &&
    headingsOf(rows.slice(at, at + 2), columns).length === 0 &&
    !rows[at + 1]!.runs.some(([x0, x1]) => x0 < rows[at]!.runs.at(-1)![1] && x1 > rows[at]!.runs[0]![0]);
  while (from > 0 && (belongs(rows[from - 1]!, rows[from]!, true) || isHeading(from - 1))) from--;
  while (to < rows.length - 1 && belongs(rows[to + 1]!, rows[to]!, false)) to++;
  return rows.slice(from, to + 1);
}

/** Rows that have cells of several lines, a head that names nearly all columns, and text in most of the cells. */
function isTable(band: Band, cuts: readonly number[], columns: readonly number[]): boolean {
  const count = columns.length + 1;
  const places = [band.top, ...cuts, band.bottom];
  const held: number[] = [];
  let tallest = 0;
  for (let i = 1; i < places.length; i++) {
    const own = band.rows.filter(({ y, em }) => y - 0.35 * em > places[i - 1]! && y - 0.35 * em < places[i]!);
    const runs = own.flatMap((row) => row.runs);
    held.push(new Set(runs.map(([x0]) => columns.findLastIndex((at) => at < x0))).size);
    tallest = Math.max(tallest, own.length);
  }
  const filled = held.reduce((sum, n) => sum + n, 0);
  return (
    held.length >= MIN_ROWS &&
    (tallest > 1 || count >= MANY_COLUMNS) &&
    held[0]! >= Math.max(MIN_COLUMNS, 0.6 * count) &&
    held.includes(count) &&
    filled >= MIN_FILL * count * held.length
  );
}
