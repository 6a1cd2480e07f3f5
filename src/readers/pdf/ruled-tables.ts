// Frames and glyphs of a page → ruled tables, each character dealt to the cell that its centre lies in.
import { maxOf, minOf } from '../../util/extremes.js';
import { bareStrokes } from './bare-tables.js';
import { type Frame, findFrames } from './frames.js';
import type { Glyph } from './glyphs.js';
import { impliedStrokes } from './level-rules.js';
import { linesOf } from './lines.js';
import type { PdfCell, TableBlock } from './model.js';
import type { PdfPage } from './page.js';
import type { Stroke } from './strokes.js';

/** A frame around this share of the page is a border of the page. */
const PAGE_BORDER = 0.6;
const MAX_CELLS = 20_000;

/**
 * The tables of a page that lines mark out, drawn or implied, the glyphs that stand in none of them, and how many that run
 * sideways were read in cells.
 */
export function takeRuledTables(page: PdfPage): { tables: TableBlock[]; rest: readonly Glyph[]; sideways: number } {
  const taken = { sideways: 0 };
  const ruled = takeFramed(page, page.glyphs, page.strokes, impliedStrokes(page), taken);
  const bare = takeFramed(page, ruled.rest, [], bareStrokes(ruled.rest, page.width), taken);
  return { tables: [...ruled.tables, ...bare.tables], rest: bare.rest, ...taken };
}

function takeFramed(
  page: PdfPage,
  all: readonly Glyph[],
  strokes: readonly Stroke[],
  implied: readonly Stroke[],
  taken: { sideways: number },
): { tables: TableBlock[]; rest: readonly Glyph[] } {
  const frames = outermost(findFrames(implied.length > 0 ? [...strokes, ...implied] : strokes), page);
  const isImplied = ({ xs, ys }: Frame) =>
    implied.some(
      (stroke) =>
        !stroke.isLevel &&
        stroke.at < xs[1]! &&
        stroke.at > xs[0]! - 3 &&
        stroke.from > ys[0]! - 3 &&
        stroke.to < ys.at(-1)! + 3,
    );
  if (frames.length === 0) return { tables: [], rest: all };
  const dealt = frames.map((frame) => ({ frame, glyphs: [] as Glyph[] }));
  const rest: Glyph[] = [];
  for (const glyph of all) {
    const owner = dealt.find(({ frame }) => isInside(frame, glyph));
    (owner?.glyphs ?? rest).push(glyph);
  }
  const tables: TableBlock[] = [];
  let isReturned = false;
  for (const { frame, glyphs } of dealt) {
    const table = tableOf(frame, glyphs, page, !isImplied(frame), taken);
    if (table === null) {
      isReturned ||= glyphs.length > 0;
      for (const glyph of glyphs) rest.push(glyph);
    } else tables.push(table);
  }
  return { tables, rest: isReturned ? inFileOrder(all, rest) : rest };
}

function inFileOrder(all: readonly Glyph[], some: readonly Glyph[]): Glyph[] {
  const wanted = new Set(some);
  return all.filter((glyph) => wanted.has(glyph));
}

function areaOf({ xs, ys }: Frame): number {
  return (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!);
}

/** Frames that stand in no other; borders around a page or around another frame do not count. */
function outermost(frames: readonly Frame[], page: PdfPage): Frame[] {
  const sorted = frames
    .filter((frame) => frame.cells.length <= MAX_CELLS)
    .filter((frame) => frame.cells.length > 1 || areaOf(frame) < PAGE_BORDER * page.width * page.height)
    .sort((a, b) => areaOf(b) - areaOf(a));
  const kept: Frame[] = [];
  for (const [i, frame] of sorted.entries()) {
    const inner = sorted.slice(i + 1).filter((other) => isWithin(frame, other));
    const isBorder = frame.cells.length === 1 && inner.some((other) => areaOf(other) > 0.5 * areaOf(frame));
    if (!isBorder && !kept.some((outer) => isWithin(outer, frame))) kept.push(frame);
  }
  return kept;
}

function isWithin(outer: Frame, inner: Frame): boolean {
  const x = (inner.xs[0]! + inner.xs.at(-1)!) / 2;
  const y = (inner.ys[0]! + inner.ys.at(-1)!) / 2;
  return x > outer.xs[0]! && x < outer.xs.at(-1)! && y > outer.ys[0]! && y < outer.ys.at(-1)!;
}

function centreOf({ x0, x1, y, em }: Glyph): readonly [x: number, y: number] {
  return [(x0 + x1) / 2, y - 0.35 * em];
}

/** The centre on the page of a character that runs upwards or downwards. */
function uprightCentre(glyph: Glyph, width: number, height: number): readonly [x: number, y: number] {
  const [along, across] = centreOf(glyph);
  return glyph.turn === 1 ? [across, height - along] : [width - across, along];
}

function isInside({ xs, ys }: Frame, glyph: Glyph): boolean {
  const [x, y] = centreOf(glyph);
  return x > xs[0]! - 1 && x < xs.at(-1)! + 1 && y > ys[0]! - 1 && y < ys.at(-1)! + 1;
}

/** The table of a frame; null for a drawing, a chart, an empty form. */
function tableOf(
  frame: Frame,
  glyphs: readonly Glyph[],
  { number: page, sideways, width, height }: PdfPage,
  isRuled: boolean,
  taken: { sideways: number },
): TableBlock | null {
  const { xs, ys, cells } = frame;
  const columns = xs.length - 1;
  const owner = new Int32Array(columns * (ys.length - 1));
  cells.forEach(({ row, column, rowSpan, columnSpan }, i) => {
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) owner[r * columns + c] = i;
  });
  const dealt: Glyph[][] = cells.map(() => []);
  for (const glyph of glyphs) {
    const [x, y] = centreOf(glyph);
    dealt[owner[stepOf(ys, y) * columns + stepOf(xs, x)]!]!.push(glyph);
  }
  const turned = new Map<number, Glyph[]>();
  for (const glyph of sideways) {
    const [x, y] = uprightCentre(glyph, width, height);
    if (x < xs[0]! || x > xs.at(-1)! || y < ys[0]! || y > ys.at(-1)!) continue;
    const at = owner[stepOf(ys, y) * columns + stepOf(xs, x)]!;
    // Across the text of a cell a stamp may lie.
    if (dealt[at]!.some(({ isBlank }) => !isBlank)) continue;
    const known = turned.get(at);
    if (known === undefined) turned.set(at, [glyph]);
    else if (known[0]!.turn === glyph.turn) known.push(glyph);
  }
  const filled = cells.map((cell, i): PdfCell => {
    const { row, column, rowSpan, columnSpan } = cell;
    const across = turned.get(i);
    if (across !== undefined) {
      const own = linesOf(across, page);
      const [left, right] = [minOf(own.map(({ x0 }) => x0)), maxOf(own.map(({ x1 }) => x1))];
      return { row, column, rowSpan, columnSpan, left, right, lines: own };
    }
    const lines = linesOf(dealt[i]!, page);
    return { row, column, rowSpan, columnSpan, left: xs[column]!, right: xs[column + columnSpan]!, lines };
  });
  const withText = filled.filter(({ lines }) => lines.length > 0).length;
  if (withText === 0 || withText < Math.min(2, cells.length) || withText < 0.15 * cells.length) return null;
  for (const glyph of [...turned.values()].flat()) if (!glyph.isBlank) taken.sideways++;
  return compress({
    kind: 'table',
    page,
    top: ys[0]!,
    bottom: ys.at(-1)!,
    xs,
    rowPages: ys.slice(1).map(() => page),
    cells: filled,
    isRuled,
    caption: null,
  });
}

/** Which step of ascending places a value falls into. */
function stepOf(places: readonly number[], value: number): number {
  let low = 0;
  let high = places.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The table without columns and rows at whose edge no cell begins. */
function compress(table: TableBlock): TableBlock {
  const columns = [...new Set(table.cells.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = [...new Set(table.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const place = (kept: readonly number[], at: number) => {
    const found = kept.findIndex((start) => start >= at);
    return found < 0 ? kept.length : found;
  };
  for (const cell of table.cells) {
    const right = place(columns, cell.column + cell.columnSpan);
    const below = place(rows, cell.row + cell.rowSpan);
    cell.column = place(columns, cell.column);
    cell.row = place(rows, cell.row);
    cell.columnSpan = right - cell.column;
    cell.rowSpan = below - cell.row;
  }
  table.xs = [...columns.map((column) => table.xs[column]!), table.xs.at(-1)!];
  table.rowPages = rows.map(() => table.page);
  return table;
}
