// Text that a thin line crosses out: what a print of tracked changes shows as deleted.
import type { Glyph } from './glyphs.js';
import type { Stroke } from './strokes.js';

/** How far above the baseline such a line lies, in ems: above an underline, below the head of a character. */
const LOWEST = 0.15;
const HIGHEST = 0.52;
/** How far its ends may stand from those of the text, in ems: a rule of a table or a chart goes on. */
const OFF = 0.35;
/** Text that it crosses has no gap wider than this many ems. */
const WIDEST_GAP = 1.2;
const SHORTEST = 2;
/** A page with more level lines is a drawing. */
const MAX_LINES = 10_000;

/**
 * The characters, those crossed out without their text (so that what stands beside them keeps its place), the lines but for
 * those through text, and how many stretches of text were crossed out.
 */
export function withoutStruck(
  glyphs: readonly Glyph[],
  strokes: readonly Stroke[],
): { glyphs: readonly Glyph[]; strokes: readonly Stroke[]; struck: number } {
  const levels = strokes.filter(({ isLevel, from, to }) => isLevel && to - from >= SHORTEST);
  if (levels.length === 0 || levels.length > MAX_LINES) return { glyphs, strokes, struck: 0 };
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const tallest = glyphs.reduce((most, { em }) => Math.max(most, em), 0);
  const dropped = new Set<Glyph>();
  const lines = new Set<Stroke>();
  for (const stroke of levels) {
    const crossed = crossedBy(stroke, sorted, tallest);
    if (crossed === null) continue;
    lines.add(stroke);
    for (const glyph of crossed) dropped.add(glyph);
  }
  if (dropped.size === 0) return { glyphs, strokes, struck: 0 };
  return {
    glyphs: glyphs.map((glyph) => (dropped.has(glyph) && !glyph.isBlank ? { ...glyph, text: '' } : glyph)),
    strokes: strokes.filter((stroke) => !lines.has(stroke)),
    struck: stretchesOf(glyphs, dropped),
  };
}

/** What a line crosses out, from end to end; null where it only lies across text. */
function crossedBy({ at, from, to }: Stroke, sorted: readonly Glyph[], tallest: number): Glyph[] | null {
  const crossed: Glyph[] = [];
  for (let i = firstBelow(sorted, at); i < sorted.length && sorted[i]!.y <= at + HIGHEST * tallest; i++) {
    const glyph = sorted[i]!;
    const above = (glyph.y - at) / glyph.em;
    const centre = (glyph.x0 + glyph.x1) / 2;
    if (above >= LOWEST && above <= HIGHEST && centre > from && centre < to) crossed.push(glyph);
  }
  if (!crossed.some(({ isBlank }) => !isBlank)) return null;
  crossed.sort((a, b) => a.x0 - b.x0);
  const [first, last] = [crossed[0]!, crossed.at(-1)!];
  if (Math.abs(first.x0 - from) > OFF * first.em || Math.abs(last.x1 - to) > OFF * last.em) return null;
  const isOneText = crossed.every((glyph, i) => i === 0 || glyph.x0 - crossed[i - 1]!.x1 < WIDEST_GAP * glyph.em);
  return isOneText ? crossed : null;
}

/** The first character whose baseline lies below a place. */
function firstBelow(sorted: readonly Glyph[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.y <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Characters that follow each other in the file are one stretch, on however many lines they stand. */
function stretchesOf(glyphs: readonly Glyph[], dropped: ReadonlySet<Glyph>): number {
  let count = 0;
  let isOpen = false;
  for (const glyph of glyphs) {
    if (glyph.isBlank) continue;
    const isDropped = dropped.has(glyph);
    if (isDropped && !isOpen) count++;
    isOpen = isDropped;
  }
  return count;
}
