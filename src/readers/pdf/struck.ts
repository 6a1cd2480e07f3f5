// Text that a thin line crosses out: what a print of tracked changes shows as deleted.
import type { Glyph } from './glyphs.js';
import type { Stroke } from './strokes.js';

/** How far above the baseline such a line lies, in ems: above an underline, below the head of a character. */
const LOWEST = 0.15;
const HIGHEST = 0.52;
/**
 * How far its ends may stand from those of the text, in ems and in widths of the character there: a rule of a table or a
 * chart goes on, and a short stroke beside a point (8.5) crosses out nothing.
 */
const OFF = 0.35;
const OFF_WIDTH = 0.25;
/** Where nothing follows, the width of a font that is not in the file is a guess. */
const OFF_LAST = 0.4;
/** Text that it crosses has no gap wider than this many ems. */
const WIDEST_GAP = 1.2;
const SHORTEST = 2;
/** So many short pieces of one length, one gap apart, are a dashed rule. Lengths and gaps may differ by so many points. */
const DASHES = 4;
const LONGEST_DASH = 12;
const UNEVEN = 0.4;
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
  const all = strokes.filter(({ isLevel, from, to }) => isLevel && to - from >= SHORTEST);
  if (all.length === 0 || all.length > MAX_LINES) return { glyphs, strokes, struck: 0 };
  const dashes = dashesOf(all);
  const levels = all.filter((stroke) => !dashes.has(stroke));
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
  const beside: Glyph[] = [];
  for (let i = firstBelow(sorted, at); i < sorted.length && sorted[i]!.y <= at + HIGHEST * tallest; i++) {
    const glyph = sorted[i]!;
    const above = (glyph.y - at) / glyph.em;
    const centre = (glyph.x0 + glyph.x1) / 2;
    if (above < LOWEST || above > HIGHEST) continue;
    if (centre > from && centre < to) crossed.push(glyph);
    else if (glyph.x0 > from) beside.push(glyph);
  }
  if (!crossed.some(({ isBlank }) => !isBlank)) return null;
  crossed.sort((a, b) => a.x0 - b.x0);
  const [first, last] = [crossed[0]!, crossed.at(-1)!];
  const next = beside.reduce((least, { x0 }) => (x0 > last.x0 ? Math.min(least, x0) : least), Number.POSITIVE_INFINITY);
  const end = Math.min(last.x1, next);
  if (Math.abs(first.x0 - from) > offOf(first, OFF_WIDTH)) return null;
  if (Math.abs(end - to) > offOf({ ...last, x1: end }, next <= last.x1 || to > end ? OFF_WIDTH : OFF_LAST)) return null;
  const isOneText = crossed.every((glyph, i) => i === 0 || glyph.x0 - crossed[i - 1]!.x1 < WIDEST_GAP * glyph.em);
  return isOneText ? crossed : null;
}

function offOf({ em, x0, x1 }: Glyph, share: number): number {
  return Math.min(OFF * em, share * (x1 - x0));
}

/** The pieces of dashed rules: on one level, short, of one length, one gap apart. The last may be cut short. */
function dashesOf(levels: readonly Stroke[]): Set<Stroke> {
  const found = new Set<Stroke>();
  const levelOf = ({ at }: Stroke) => Math.round(at / UNEVEN);
  const sorted = [...levels].sort((a, b) => levelOf(a) - levelOf(b) || a.from - b.from);
  let run: Stroke[] = [];
  for (const stroke of sorted) {
    const last = run.at(-1);
    const follows = last !== undefined && levelOf(last) === levelOf(stroke) && isNextDash(last, stroke);
    if (follows && isEven(run, stroke)) run.push(stroke);
    else run = follows ? [last, stroke] : [stroke];
    if (run.length >= DASHES) for (const dash of run.length === DASHES ? run : [stroke]) found.add(dash);
  }
  return found;
}

/** Short, and no further from the one before than that is long. */
function isNextDash(last: Stroke, next: Stroke): boolean {
  const length = last.to - last.from;
  const gap = next.from - last.to;
  return length <= LONGEST_DASH && gap > UNEVEN && gap <= length && next.to - next.from <= length + UNEVEN;
}

/** Whether the pieces so far have one length, and the gap to the next is theirs. */
function isEven(run: readonly Stroke[], next: Stroke): boolean {
  const [first, second] = run;
  const last = run.at(-1);
  if (first === undefined || second === undefined || last === undefined) return true;
  const isLong = Math.abs(last.to - last.from - (first.to - first.from)) <= UNEVEN;
  return isLong && Math.abs(next.from - last.to - (second.from - first.to)) <= UNEVEN;
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
