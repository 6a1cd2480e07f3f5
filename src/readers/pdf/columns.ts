// Running text in two columns: the left one is read before the right one.
import { maxOf, minOf } from '../../util/extremes.js';
import { chunkLine, type Line } from './lines.js';
import type { Item, Margins, PageItems } from './model.js';

interface Piece {
  readonly line: Line;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** How many lines each column must have. */
const MIN_LINES = 6;
/** How wide they must usually be, in ems. */
const MIN_WIDTH = 11;
const STEP = 4;

/** Puts the lines of a page that is set in two columns into reading order. */
export function orderColumns(page: PageItems): void {
  const pieces = page.items.flatMap((item) => (item.kind === 'line' ? piecesOf(item.line) : []));
  const gutter = findGutter(pieces, page.width);
  if (gutter === null) return;
  const items: Item[] = [];
  let band: Item[] = [];
  const flush = () => {
    for (const item of orderBand(band, gutter)) items.push(item);
    band = [];
  };
  for (const item of page.items) {
    const isAcross = item.kind !== 'line' || item.line.chunks.some(({ x0, x1 }) => x0 < gutter && x1 > gutter);
    if (!isAcross) band.push(item);
    else {
      flush();
      items.push(item);
    }
  }
  flush();
  page.items = items;
}

function piecesOf(line: Line): Piece[] {
  return line.chunks.map((chunk) => ({ line: chunkLine(line, chunk), x0: chunk.x0, x1: chunk.x1, y: line.y }));
}

/** The place in the middle of the page that the fewest lines lie across, when both sides hold long lines. */
function findGutter(pieces: readonly Piece[], width: number): number | null {
  let best: { x: number; across: number } | null = null;
  for (let x = 0.35 * width; x <= 0.65 * width; x += STEP) {
    const across = pieces.filter(({ x0, x1 }) => x0 < x && x1 > x).length;
    if (best === null || across < best.across) best = { x, across };
  }
  if (best === null || best.across > 0.4 * pieces.length) return null;
  const { x } = best;
  const isLong = ({ x0, x1, line }: Piece) => x1 - x0 > MIN_WIDTH * line.em;
  const left = pieces.filter((piece) => piece.x1 <= x && isLong(piece)).length;
  const right = pieces.filter((piece) => piece.x0 >= x && isLong(piece)).length;
  return Math.min(left, right) >= MIN_LINES && left + right > 0.5 * (pieces.length - best.across) ? x : null;
}

/** Lines between two that lie across both columns. */
function orderBand(band: readonly Item[], gutter: number): readonly Item[] {
  const pieces = band.flatMap((item) => (item.kind === 'line' ? piecesOf(item.line) : []));
  const sides = [pieces.filter(({ x1 }) => x1 <= gutter), pieces.filter(({ x1 }) => x1 > gutter)];
  if (sides.some((side) => side.length < MIN_LINES / 2)) return band;
  return sides.flatMap((side) => {
    const margins: Margins = {
      left: minOf(side.map(({ x0 }) => x0)),
      right: maxOf(side.map(({ x1 }) => x1)),
    };
    return side.map(({ line }): Item => ({ kind: 'line', line: { ...line, margins } }));
  });
}
