// One page as the engine gives it → glyphs and ruling strokes, turned so that the text runs from left to right and y grows downwards.
import { maxOf } from '../../util/extremes.js';
import type { Engine } from './engine.js';
import { type Box, type Glyph, readGlyphs } from './glyphs.js';
import { type RawStroke, readStrokes, type Stroke } from './strokes.js';
import { withoutStruck } from './struck.js';

export interface PdfPage {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /**
   * Characters that run upwards (turn 1) or downwards (3) where the text runs to the right, with the blanks between them;
   * each has its place on the page turned so.
   */
  readonly sideways: readonly Glyph[];
  /** How many characters run in any other direction than the text (a stamp, a watermark), those counted that run sideways. */
  readonly turned: number;
  /** How many characters the file does not say the meaning of. */
  readonly unknown: number;
  /** How many stretches of text are crossed out by a line: their glyphs are without text, and the line is no stroke. */
  readonly struck: number;
  /** How many notes, balloons and marks of a reviewer stand on it; links and fields of forms are none. */
  readonly annotations: number;
  /** Whether a picture covers most of the page. */
  readonly isPicture: boolean;
}

/** Reads a page; null when the engine cannot. */
export function readPage(engine: Engine, document: number, number: number, scratch: number): PdfPage | null {
  const page = engine.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  const textPage = engine.FPDFText_LoadPage(page);
  try {
    engine.FPDF_GetPageBoundingBox(page, scratch);
    const [left = 0, top = 0, right = 0, bottom = 0] = engine.floats().subarray(scratch >> 2, (scratch >> 2) + 4);
    const box: Box = { left, bottom, right, top };
    const raw = textPage === 0 ? { glyphs: [], unknown: 0 } : readGlyphs(engine, textPage, box, scratch);
    const turn = mainTurn(raw.glyphs);
    const { strokes, pictureArea } = readStrokes(engine, page, scratch);
    const isUpright = turn % 2 === 0;
    const width = isUpright ? right - left : top - bottom;
    const height = isUpright ? top - bottom : right - left;
    const kept = withoutStruck(
      raw.glyphs.filter((glyph) => glyph.turn === turn && isOnPage(glyph, width, height)),
      strokes.map((stroke) => turnStroke(stroke, turn, box)),
    );
    const sideways: Glyph[] = [];
    let turned = 0;
    for (const glyph of raw.glyphs) {
      if (glyph.turn === turn) continue;
      if (!glyph.isBlank) turned++;
      const relative = (glyph.turn - turn + 4) % 4;
      if (glyph.turn >= 0 && relative % 2 === 1) sideways.push({ ...glyph, turn: relative });
    }
    return {
      number,
      width,
      height,
      ...kept,
      sideways,
      turned,
      unknown: raw.unknown,
      annotations: countAnnotations(engine, page),
      isPicture: pictureArea > 0.5 * width * height,
    };
  } finally {
    if (textPage !== 0) engine.FPDFText_ClosePage(textPage);
    engine.FPDF_ClosePage(page);
  }
}

/** The kinds of annotation that a reviewer leaves: text, free text, highlight, underline, squiggly, strike-out, caret, ink. */
const REVIEW_KINDS: ReadonlySet<number> = new Set([1, 3, 9, 10, 11, 12, 14, 15]);
/** More on one page are not looked at: a file may claim any number. */
const MOST_ANNOTATIONS = 10_000;

function countAnnotations(engine: Engine, page: number): number {
  const all = Math.min(engine.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  let count = 0;
  for (let i = 0; i < all; i++) {
    const annotation = engine.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    if (REVIEW_KINDS.has(engine.FPDFAnnot_GetSubtype(annotation))) count++;
    engine.FPDFPage_CloseAnnot(annotation);
  }
  return count;
}

/** The direction that most of the text runs in, in quarter turns against the clock. */
function mainTurn(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn >= 0) counts[turn]!++;
  return counts.indexOf(maxOf(counts));
}

function turnStroke(stroke: RawStroke, turn: number, box: Box): Stroke {
  const a = turnPoint(stroke.x0, stroke.y0, turn, box);
  const b = turnPoint(stroke.x1, stroke.y1, turn, box);
  const isLevel = Math.abs(a[0] - b[0]) >= Math.abs(a[1] - b[1]);
  return isLevel
    ? { isLevel, at: (a[1] + b[1]) / 2, from: Math.min(a[0], b[0]), to: Math.max(a[0], b[0]) }
    : { isLevel, at: (a[0] + b[0]) / 2, from: Math.min(a[1], b[1]), to: Math.max(a[1], b[1]) };
}

function turnPoint(x: number, y: number, turn: number, box: Box): readonly [x: number, y: number] {
  if (turn === 1) return [y - box.bottom, x - box.left];
  if (turn === 2) return [box.right - x, y - box.bottom];
  if (turn === 3) return [box.top - y, box.right - x];
  return [x - box.left, box.top - y];
}

/** Printers' marks outside the page are no text of it. */
function isOnPage({ x0, x1, y, em }: Glyph, width: number, height: number): boolean {
  return x1 > -em && x0 < width + em && y > -em && y < height + 2 * em;
}
