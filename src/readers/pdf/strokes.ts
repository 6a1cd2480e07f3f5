// The straight lines of a page: what a table is ruled with. A thin filled rectangle is a line too.
import { maxOf, minOf } from '../../util/extremes.js';
import type { Engine } from './engine.js';
import { type Area, type Painted, whiteOnColour } from './white-strokes.js';

/** A level or upright line. */
export interface Stroke {
  readonly isLevel: boolean;
  /** Its y when level, its x when upright. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A line in the page's own coordinates. */
export interface RawStroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const LINE_TO = 0;
const MOVE_TO = 2;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Drawings, not rulings. */
const MAX_SEGMENTS = 4000;
const MAX_STROKES = 40_000;
const MAX_DEPTH = 8;
const MAX_OBJECTS = 200_000;
/** A filled rectangle of at most this thickness is a line. */
const THIN = 3.2;
/** How far a line may lean. */
const LEAN = 1.2;
const WHITE = 248;

interface Reading {
  readonly engine: Engine;
  readonly scratch: number;
  readonly strokes: RawStroke[];
  /** White lines and coloured areas: the one shows on the other. */
  readonly white: Painted<RawStroke>[];
  readonly areas: Painted<Area>[];
  pictureArea: number;
  objects: number;
}

/** The level and upright lines of a page, and the area that pictures take. */
export function readStrokes(
  engine: Engine,
  page: number,
  scratch: number,
): { strokes: RawStroke[]; pictureArea: number } {
  const reading: Reading = { engine, scratch, strokes: [], white: [], areas: [], pictureArea: 0, objects: 0 };
  const pending: { object: number; matrix: Matrix; depth: number }[] = [];
  const count = engine.FPDFPage_CountObjects(page);
  for (let i = 0; i < count && reading.objects < MAX_OBJECTS; i++) {
    readObject(engine.FPDFPage_GetObject(page, i), IDENTITY, 0);
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const inner = engine.FPDFFormObj_CountObjects(next.object);
      for (let k = 0; k < inner && reading.objects < MAX_OBJECTS; k++) {
        readObject(engine.FPDFFormObj_GetObject(next.object, k), next.matrix, next.depth);
      }
    }
  }
  function readObject(object: number, outer: Matrix, depth: number): void {
    reading.objects++;
    const type = engine.FPDFPageObj_GetType(object);
    if (type === PATH) readPath(reading, object, outer);
    else if (type === IMAGE) readImage(reading, object);
    else if (type === FORM && depth < MAX_DEPTH) {
      pending.push({ object, matrix: multiply(readMatrix(reading, object), outer), depth: depth + 1 });
    }
  }
  const { strokes, white, areas, pictureArea } = reading;
  return { strokes: [...strokes, ...whiteOnColour(white, areas)], pictureArea };
}

function readImage(reading: Reading, object: number): void {
  const { engine, scratch } = reading;
  engine.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
  const [left = 0, bottom = 0, right = 0, top = 0] = engine.floats().subarray(scratch >> 2, (scratch >> 2) + 4);
  reading.pictureArea += Math.abs((right - left) * (top - bottom));
}

function readPath(reading: Reading, object: number, outer: Matrix): void {
  const { engine, scratch } = reading;
  if (reading.strokes.length > MAX_STROKES) return;
  const count = engine.FPDFPath_CountSegments(object);
  if (count < 2 || count > MAX_SEGMENTS) return;
  engine.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
  const ints = engine.ints();
  const isFilled = ints[scratch >> 2] !== 0;
  const isStroked = ints[(scratch >> 2) + 1] !== 0;
  if (!isFilled && !isStroked) return;
  const line = isStroked ? colourOf(reading, object, true) : 'none';
  const area = isFilled ? colourOf(reading, object, false) : 'none';
  if (line === 'none' && area === 'none') return;
  const matrix = multiply(readMatrix(reading, object), outer);
  let part: Point[] = [];
  let isStraight = true;
  const finish = () => {
    if (isStraight && part.length > 1) addShape(reading, part, line, area);
    part = [];
    isStraight = true;
  };
  for (let i = 0; i < count; i++) {
    const segment = engine.FPDFPath_GetPathSegment(object, i);
    const type = engine.FPDFPathSegment_GetType(segment);
    if (type === MOVE_TO) finish();
    else if (type !== LINE_TO) isStraight = false;
    engine.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const floats = engine.floats();
    const point = apply(matrix, floats[scratch >> 2]!, floats[(scratch >> 2) + 1]!);
    part.push(point);
    if (engine.FPDFPathSegment_GetClose(segment) !== 0 && part[0] !== undefined) part.push(part[0]);
  }
  finish();
}

/** `ink`: shows on paper. */
type Colour = 'ink' | 'white' | 'none';

function colourOf({ engine, scratch }: Reading, object: number, isStroke: boolean): Colour {
  const colour = isStroke ? engine.FPDFPageObj_GetStrokeColor : engine.FPDFPageObj_GetFillColor;
  if (colour(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return 'ink';
  const [red = 0, green = 0, blue = 0, alpha = 255] = engine.ints().subarray(scratch >> 2, (scratch >> 2) + 4);
  if (alpha <= 8) return 'none';
  return Math.min(red, green, blue) < WHITE ? 'ink' : 'white';
}

type Point = readonly [x: number, y: number];

/** What a path of straight lines adds: the lines that are drawn, the line that a thin area is, the coloured area. */
function addShape(reading: Reading, points: readonly Point[], line: Colour, area: Colour): void {
  const add = (found: readonly RawStroke[], colour: Colour) => {
    for (const stroke of found) {
      if (colour === 'ink') reading.strokes.push(stroke);
      else if (colour === 'white') reading.white.push({ shape: stroke, order: reading.objects });
    }
  };
  add(line === 'none' ? [] : edgesOf(points), line);
  if (area === 'none' || points.length > 6) return;
  const bounds = boundsOf(points);
  const thin = thinOf(bounds);
  if (thin === null && area === 'ink') reading.areas.push({ shape: bounds, order: reading.objects });
  else if (thin !== null && line === 'none') add([thin], area);
}

function edgesOf(points: readonly Point[]): RawStroke[] {
  const edges: RawStroke[] = [];
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1]!;
    const [x1, y1] = points[i]!;
    const width = Math.abs(x1 - x0);
    const height = Math.abs(y1 - y0);
    if (Math.min(width, height) <= LEAN && Math.max(width, height) >= 1) edges.push({ x0, y0, x1, y1 });
  }
  return edges;
}

function boundsOf(points: readonly Point[]): Area {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: minOf(xs), right: maxOf(xs), bottom: minOf(ys), top: maxOf(ys) };
}

/** The line that a thin area is. */
function thinOf({ left, right, bottom, top }: Area): RawStroke | null {
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > THIN) return null;
  const y = (bottom + top) / 2;
  const x = (left + right) / 2;
  return width >= height ? { x0: left, y0: y, x1: right, y1: y } : { x0: x, y0: bottom, x1: x, y1: top };
}

function readMatrix({ engine, scratch }: Reading, object: number): Matrix {
  if (engine.FPDFPageObj_GetMatrix(object, scratch) === 0) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = engine.floats().subarray(scratch >> 2, (scratch >> 2) + 6);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  if (outer === IDENTITY) return inner;
  const [a, b, c, d, e, f] = inner;
  const [g, h, i, j, k, l] = outer;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}
