// canonical text → its lines, and what the recognisers share: the scan, and how a stretch of a line becomes a passage.
import type { Block } from '../../document/document.js';
import { joinPassages, type Passage, passageOf, trimPassage } from '../../document/passage.js';
import type { Note } from '../../util/note.js';
import type { CellLimit } from './cell-limit.js';

export interface Line {
  readonly start: number;
  /** Where the line ends, its line break not counted. */
  readonly end: number;
  readonly text: string;
  readonly isBlank: boolean;
}

/** A stretch of one line of the canonical text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A document while its blocks are being found. */
export interface Scan {
  readonly canonical: string;
  readonly lines: readonly Line[];
  /** The readable text of a stretch of a line: marks of the format are gone, blanks at the ends too. */
  readonly inline: (stretch: Stretch) => Passage;
  readonly notes: Note[];
  /** How many places its tables may have; as many as they like, when left out. */
  readonly cells?: CellLimit;
}

export interface Found {
  readonly blocks: readonly Block[];
  /** The first line after the blocks. */
  readonly next: number;
}

/**
 * Looks for a table or box that begins at a line: what it found, or a number: nothing begins before that line,
 * so that no line is looked at again and again.
 */
export type Recogniser = (scan: Scan, index: number) => Found | number;

export function splitLines(canonical: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= canonical.length; ) {
    const lineBreak = canonical.indexOf('\n', start);
    const end = lineBreak < 0 ? canonical.length : lineBreak;
    const text = canonical.slice(start, end);
    lines.push({ start, end, text, isBlank: text.trim() === '' });
    start = end + 1;
  }
  return lines;
}

/** `[bookmark: _Toc66830132]`, as Apache Tika writes Word's bookmarks. */
const BOOKMARK_PATTERN = /\[bookmark: [^\]\n]{0,80}\]/g;

/** A stretch of plain text as a passage: bookmarks and blanks at the ends are gone. */
export function plainInline(canonical: string, { start, end }: Stretch): Passage {
  const text = canonical.slice(start, end);
  if (!text.includes('[bookmark: ')) return trimPassage(passageOf(canonical, start, end));
  const parts: Passage[] = [];
  let from = 0;
  for (const match of text.matchAll(BOOKMARK_PATTERN)) {
    if (match.index > from) parts.push(passageOf(canonical, start + from, start + match.index));
    from = match.index + match[0].length;
  }
  if (from < text.length || parts.length === 0) parts.push(passageOf(canonical, start + from, end));
  return trimPassage(joinPassages(parts));
}

/** The passage of a cell that stands on several lines: its lines separated by one line break each, blank ones dropped. */
export function cellPassage(scan: Scan, stretches: readonly Stretch[]): Passage {
  const first = stretches[0];
  if (first === undefined) throw new RangeError('a cell needs a stretch');
  const parts: Passage[] = [];
  for (const stretch of stretches) {
    const passage = scan.inline(stretch);
    if (passage.text === '') continue;
    const before = parts.at(-1);
    if (before) {
      const lineBreak = scan.canonical.lastIndexOf('\n', stretch.start - 1);
      if (lineBreak >= before.end) parts.push(passageOf(scan.canonical, lineBreak, lineBreak + 1));
    }
    parts.push(passage);
  }
  return parts.length > 0 ? joinPassages(parts) : passageOf(scan.canonical, first.start, first.start);
}
