// Glyphs → lines of text: what stands on one baseline, from left to right, with blanks only where words need them.
import { maxOf } from '../../util/extremes.js';
import { readRaised } from '../superscript.js';
import type { Glyph } from './glyphs.js';

/** A stretch of a line without a wide gap in it. */
export interface Chunk {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** How wide its first piece is that cannot be broken: a Chinese character, a Latin word, a number. */
  readonly first: number;
}

export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly em: number;
  /** How many characters of `text` at its beginning are bold. */
  readonly boldLead: number;
  readonly chunks: readonly Chunk[];
  readonly page: number;
  /** The edges of its column, where the page has columns. */
  readonly margins?: { readonly left: number; readonly right: number };
}

/** Baselines nearer than this share of the em are one line. */
const SAME_LINE = 0.35;
/** A gap wider than this many ems parts a line into chunks. */
const CHUNK_GAP = 1.6;
/** Between Latin words a gap of this many ems is a blank. */
const WORD_GAP = 0.17;
/** Raised characters are smaller than this share of the line's size, and this share of it above its baseline. */
export const RAISED_SIZE = 0.8;
const RAISED_HEIGHT = 0.15;
/** The same character this many times in a row is a drawn line: symbol fonts draw with letters. */
const DRAWN = 10;
const DRAWING_PATTERN = /[\u4e00-\u9fff\uf000-\uf8ff]/;

/** The lines of some glyphs of a page, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const rows = clusterRows(glyphs);
  return rows.flatMap((row) => {
    const line = lineOf(row, page);
    return line === null ? [] : [line];
  });
}

interface Row {
  y: number;
  em: number;
  glyphs: Glyph[];
}

/** Runs of glyphs as they follow each other in the file, put together to rows by their baselines. */
function clusterRows(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Row[] = [];
  let run: Row | null = null;
  for (const glyph of glyphs) {
    if (run !== null && Math.abs(glyph.y - run.y) <= 0.12 * Math.min(glyph.em, run.em) && glyph.em === run.em) {
      run.glyphs.push(glyph);
      continue;
    }
    run = { y: glyph.y, em: glyph.em, glyphs: [glyph] };
    runs.push(run);
  }
  runs.sort((a, b) => a.y - b.y);
  const rows: Row[] = [];
  for (const next of runs) {
    const row = rows.slice(-4).findLast((candidate) => isSameRow(candidate, next));
    if (row === undefined) {
      rows.push({ ...next, glyphs: [...next.glyphs] });
      continue;
    }
    for (const glyph of next.glyphs) row.glyphs.push(glyph);
    if (next.em > row.em * 1.15 && next.glyphs.length * 2 > row.glyphs.length) [row.y, row.em] = [next.y, next.em];
  }
  rows.sort((a, b) => a.y - b.y);
  return rows.map((row) => row.glyphs.sort((a, b) => a.x0 - b.x0));
}

/** On one baseline, or small and raised or lowered beside it. */
function isSameRow(row: Row, run: Row): boolean {
  const distance = Math.abs(row.y - run.y);
  const small = Math.min(row.em, run.em);
  const large = Math.max(row.em, run.em);
  if (distance <= SAME_LINE * small) return true;
  return small < 0.8 * large && distance <= 0.5 * large;
}

function lineOf(glyphs: readonly Glyph[], page: number): Line | null {
  const inked = glyphs.filter(({ isBlank }) => !isBlank);
  const first = inked[0];
  if (first === undefined) return null;
  const em = usualEm(inked);
  const y = usualBaseline(inked, em);
  let text = '';
  let boldLead = 0;
  let isBoldSoFar = true;
  const chunks: Chunk[] = [];
  let from = 0;
  let part: Glyph[] = [];
  let blank = '';
  let previous: Glyph | null = null;
  const closeChunk = () => {
    const left = part[0];
    if (left === undefined) return;
    const right = part.reduce((most, glyph) => Math.max(most, glyph.x1), left.x1);
    text = text.trimEnd();
    if (text.length > from)
      chunks.push({ text: text.slice(from), x0: left.x0, x1: right, first: firstWidth(part, em) });
    part = [];
  };
  // Beside what is crossed out one blank is left of two, and none at the beginning.
  const add = (gap: string) => {
    if (text !== '' && !text.endsWith(' ')) text += gap;
  };
  const shown = withoutDrawn(glyphs);
  // Where the raised characters end that were looked at last: what is no mark as a whole is none in its parts.
  let raisedEnd = 0;
  for (let i = 0; i < shown.length; i++) {
    const glyph = shown[i]!;
    if (glyph.isBlank) {
      blank ||= glyph.text;
      continue;
    }
    if (previous !== null && isCopy(previous, glyph)) continue;
    if (previous !== null && i >= raisedEnd && isRaised(glyph, em, y)) {
      const raised = raisedFrom(shown, i, em, y);
      raisedEnd = i + raised.length;
      const read = readRaised(text, raised.map((one) => one.text).join(''));
      if (read !== null) {
        text += read;
        if (isBoldSoFar && read !== '') boldLead = text.length;
        previous = raised.at(-1)!;
        i = raisedEnd - 1;
        continue;
      }
    }
    if (previous !== null) {
      const gap = glyph.x0 - previous.x1;
      if (gap > CHUNK_GAP * em) {
        closeChunk();
        add(blank || ' ');
        from = text.length;
      } else add(blankBetween(previous, glyph, gap, blank));
    }
    blank = '';
    isBoldSoFar &&= glyph.isBold;
    text += glyph.text;
    if (isBoldSoFar) boldLead = text.length;
    part.push(glyph);
    previous = glyph;
  }
  closeChunk();
  if (chunks.length === 0) return null;
  const x1 = maxOf(chunks.map((chunk) => chunk.x1));
  return { text, x0: first.x0, x1, y, em, boldLead, chunks, page };
}

function isRaised(glyph: Glyph, em: number, y: number): boolean {
  return glyph.em < RAISED_SIZE * em && y - glyph.y > RAISED_HEIGHT * em;
}

/** The raised characters that follow each other from one on. */
function raisedFrom(glyphs: readonly Glyph[], from: number, em: number, y: number): Glyph[] {
  let end = from + 1;
  while (end < glyphs.length && !glyphs[end]!.isBlank && isRaised(glyphs[end]!, em, y)) end++;
  return glyphs.slice(from, end);
}

/** One stretch of a line as a line of its own. */
export function chunkLine(line: Line, chunk: Chunk): Line {
  const { text, x0, x1 } = chunk;
  const isBold = line.boldLead === line.text.length;
  return { ...line, text, x0, x1, boldLead: isBold ? text.length : 0, chunks: [chunk] };
}

/** Text printed twice on the same spot to look bold, where the engine has left it. */
function isCopy(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && Math.abs(a.x0 - b.x0) < 0.12 * a.em && Math.abs(a.y - b.y) < 0.12 * a.em;
}

function withoutDrawn(glyphs: readonly Glyph[]): readonly Glyph[] {
  let drawn: Set<Glyph> | null = null;
  for (let i = 0; i < glyphs.length; ) {
    const { text } = glyphs[i]!;
    let end = i + 1;
    while (end < glyphs.length && glyphs[end]!.text === text) end++;
    if (end - i >= DRAWN && DRAWING_PATTERN.test(text)) {
      drawn ??= new Set();
      for (let k = i; k < end; k++) drawn.add(glyphs[k]!);
    }
    i = end;
  }
  const found = drawn;
  return found === null ? glyphs : glyphs.filter((glyph) => !found.has(glyph));
}

/** Chinese characters and punctuation, full-width forms: no blank is ever read into a gap beside them. */
const WIDE_PATTERN = /[\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

function blankBetween(a: Glyph, b: Glyph, gap: number, printed: string): string {
  const em = Math.min(a.em, b.em);
  if (gap <= (printed === '' ? WORD_GAP : 0.05) * em) return '';
  const isWide = WIDE_PATTERN.test(a.text) || WIDE_PATTERN.test(b.text);
  // A blank of no width is where one font changes to another.
  if (printed !== '') return !isWide || gap > 0.12 * em ? printed : '';
  return isWide ? '' : ' ';
}

/** Joins two lines of one paragraph: with a blank between Latin words, without one otherwise. */
export function joinText(before: string, after: string): string {
  const a = before.at(-1) ?? '';
  const b = after[0] ?? '';
  if (a === '' || b === '' || WIDE_PATTERN.test(a) || WIDE_PATTERN.test(b)) return before + after;
  if (a === '-' && /[A-Za-z]-$/.test(before) && /^[a-z]/.test(after)) return before + after;
  // a number broken behind its sign, a path, an address
  if (/[/\\_~〜-]$/.test(before) && !/\s[/\\_~〜-]$/.test(before)) return before + after;
  if (/\d$/.test(before) && /^[%‰°.]/.test(after)) return before + after;
  return `${before} ${after}`;
}

/** The size that most of the characters have. */
function usualEm(glyphs: readonly Glyph[]): number {
  const [first] = glyphs;
  if (first !== undefined && glyphs.every(({ em }) => em === first.em)) return Math.round(first.em * 4) / 4 || 1;
  const sizes = new Map<number, number>();
  for (const { em } of glyphs) {
    const size = Math.round(em * 4) / 4;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  return [...sizes].reduce((best, next) => (next[1] > best[1] ? next : best))[0] || 1;
}

function usualBaseline(glyphs: readonly Glyph[], em: number): number {
  return (glyphs.find((glyph) => Math.abs(glyph.em - em) < 0.5) ?? glyphs[0]!).y;
}

const JOINING_PATTERN = /[\w.\-/]/;
/** No line ends with one of these: it goes to the next line with what it opens. */
const OPENER_PATTERN = /[（(〔《“‘【]/;
const CLOSER_PATTERN = /[、，。；：！？）)〕》”’】%％]/;

function firstWidth(glyphs: readonly Glyph[], em: number): number {
  const first = glyphs[0]!;
  let right = first.x1;
  for (let i = 1; i < glyphs.length; i++) {
    const { text, x0, x1 } = glyphs[i]!;
    const isWord = JOINING_PATTERN.test(text) && JOINING_PATTERN.test(glyphs[i - 1]!.text) && x0 - right < 0.17 * em;
    const isHeld = OPENER_PATTERN.test(glyphs[i - 1]!.text);
    if (!isWord && !isHeld && !CLOSER_PATTERN.test(text)) break;
    right = x1;
  }
  return Math.min(right - first.x0, 12 * em);
}
