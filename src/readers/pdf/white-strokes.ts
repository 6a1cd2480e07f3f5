// White lines between coloured cells: they rule a table as black ones do. On white paper they are nothing.
import type { RawStroke } from './strokes.js';

/** What was painted, and as which object of the page: later ones lie over earlier ones. */
export interface Painted<Shape> {
  readonly shape: Shape;
  readonly order: number;
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A line touches an area when it misses it by at most this. */
const REACH = 1.5;
/** A larger area is the ground of the page, in square points. */
const MAX_AREA = 250_000;
/** More than this on a page are a drawing. */
const MAX_WHITE = 6000;
const MAX_AREAS = 3000;

/** The white lines that touch a coloured area painted before them. */
export function whiteOnColour(white: readonly Painted<RawStroke>[], areas: readonly Painted<Area>[]): RawStroke[] {
  const grounds = areas.filter(({ shape }) => (shape.right - shape.left) * (shape.top - shape.bottom) <= MAX_AREA);
  if (white.length > MAX_WHITE || grounds.length > MAX_AREAS) return [];
  return white.flatMap(({ shape, order }) =>
    grounds.some((ground) => ground.order <= order && touches(shape, ground.shape)) ? [shape] : [],
  );
}

function touches({ x0, y0, x1, y1 }: RawStroke, { left, right, bottom, top }: Area): boolean {
  return (
    Math.max(x0, x1) >= left - REACH &&
    Math.min(x0, x1) <= right + REACH &&
    Math.max(y0, y1) >= bottom - REACH &&
    Math.min(y0, y1) <= top + REACH
  );
}
