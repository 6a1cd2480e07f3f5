// A chart as a picture, for files that hold no SVG.
import type { Chart, Place, Shape } from '../charts/shapes.js';
import type { Tone } from '../look.js';
import { boundsOf, Canvas, disc, polygon, stroke } from './canvas.js';
import { figureStrokes } from './figures.js';
import { type Colour, type Ink, inkOf, LABEL_INK, WHITE } from './ink.js';
import { encodePng } from './png.js';

/** Pixels a unit: sharp on paper. */
const SCALE = 3;
const LABEL_WIDTH = 1.05;
/** The white edge of a mark that lies on others. */
const EDGE = 1;

/** The PNG of a chart; what a line says in words stands beside the picture. */
export function chartPng(
  { kind, width, height, shapes }: Pick<Chart, 'kind' | 'width' | 'height' | 'shapes'>,
  tone: Tone,
): Uint8Array {
  const canvas = new Canvas(width, height, SCALE);
  for (const shape of shapes) {
    if (shape.kind === 'label') {
      for (const points of figureStrokes(shape.text, shape.at, shape.axis === 'y' ? 'end' : 'middle')) {
        for (const [from, to] of pairsOf(points))
          paintLine(canvas, from, to, { colour: LABEL_INK, width: LABEL_WIDTH, isRound: true });
      }
    } else paint(canvas, shape, inkOf(shape.mark, tone, kind));
  }
  return encodePng(canvas);
}

function paint(canvas: Canvas, shape: Exclude<Shape, { kind: 'label' }>, ink: Ink): void {
  if (shape.kind === 'line') paintPath(canvas, [shape.from, shape.to], ink);
  else if (shape.kind === 'path') paintPath(canvas, shape.points, ink);
  else if (shape.kind === 'circle') paintDisc(canvas, shape.centre, shape.radius, ink);
  else paintPolygon(canvas, shape.kind === 'polygon' ? shape.points : cornersOf(shape), ink);
}

function cornersOf({ at: [x, y], width, height }: Extract<Shape, { kind: 'rectangle' }>): Place[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function paintPolygon(canvas: Canvas, points: readonly Place[], { colour, hasEdge }: Ink): void {
  const around = boundsOf(points, EDGE);
  if (hasEdge) canvas.fill(polygon(points, EDGE), around, WHITE);
  canvas.fill(polygon(points), around, colour);
}

/** Filled, or a ring that is white inside. */
function paintDisc(canvas: Canvas, centre: Place, radius: number, { colour, width, hasEdge }: Ink): void {
  const room = radius + Math.max(EDGE, width);
  const around = boundsOf([centre], room);
  const [outer, inner]: [Colour, Colour] = hasEdge ? [WHITE, colour] : [colour, WHITE];
  const edge = hasEdge ? EDGE : width / 2;
  canvas.fill(disc(centre, radius + edge), around, outer);
  canvas.fill(disc(centre, hasEdge ? radius : radius - edge), around, inner);
}

function paintPath(canvas: Canvas, points: readonly Place[], ink: Ink): void {
  const parts = ink.dashes === undefined ? pairsOf(points) : dashesOf(points, ink.dashes);
  for (const [from, to] of parts) paintLine(canvas, from, to, ink);
}

function paintLine(canvas: Canvas, from: Place, to: Place, { colour, width, isRound, opacity }: Ink): void {
  canvas.fill(stroke(from, to, width, isRound), boundsOf([from, to], width), colour, opacity);
}

function pairsOf(points: readonly Place[]): [Place, Place][] {
  return points.slice(1).map((point, i) => [points[i]!, point]);
}

/** The parts of joined lines that are drawn; a dash that goes round a corner has two. */
function dashesOf(points: readonly Place[], [on, off]: readonly [number, number]): [Place, Place][] {
  const parts: [Place, Place][] = [];
  let begin = 0;
  for (const [[x1, y1], [x2, y2]] of pairsOf(points)) {
    const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
    const end = begin + length;
    const at = (way: number): Place => {
      const share = (way - begin) / length;
      return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    };
    const last = Math.ceil(end / (on + off));
    for (let dash = Math.floor(begin / (on + off)); dash < last; dash++) {
      const from = Math.max(begin, dash * (on + off));
      const to = Math.min(end, dash * (on + off) + on);
      if (from < to) parts.push([at(from), at(to)]);
    }
    begin = end;
  }
  return parts;
}
