// Lines → paragraphs: a line is a paragraph unless it goes on with the one before, which was only broken for width or by a page.
import type { Paragraph } from '../../document/document.js';
import { joinPassages, type Passage, passageOf, slicePassage, trimPassage } from '../../document/passage.js';
import { continues, type LineShape, shapeOf } from './continuation.js';
import { isFurniture, isPublicationLine, isWebFurniture } from './furniture.js';
import type { Scan, Stretch } from './lines.js';

/** A line of text that is to be a paragraph, or a part of one. */
export interface TextLine {
  readonly passage: Passage;
  readonly headingLevel: number | null;
  readonly boldLead: number;
  readonly bullet: boolean;
  /** Number of blank lines before it. */
  readonly gap: number;
  /** How many blanks lead it, U+3000 counted as two. */
  readonly indent: number;
  readonly isField?: boolean;
}

/** The paragraphs of a box or cell: each line one, as far as it is complete. */
export function paragraphsOf(scan: Scan, passages: readonly Passage[]): Paragraph[] {
  const lines = passages.map((passage) => lineOf(passage, 0, 0));
  return joinLines(scan, lines, PLAIN_STYLE);
}

/** The lines of a passage, each trimmed, blank ones left out. */
export function passageLines(passage: Passage): Passage[] {
  const { text } = passage;
  if (!text.includes('\n')) return text === '' ? [] : [passage];
  const lines: Passage[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf('\n', at);
    const line = trimPassage(slicePassage(passage, at, end < 0 ? text.length : end));
    if (line.text !== '') lines.push(line);
    if (end < 0) break;
    at = end + 1;
  }
  return lines;
}

export function textLine(scan: Scan, stretch: Stretch, gap: number): TextLine {
  const passage = scan.inline(stretch);
  return lineOf(passage, gap, indentOf(scan.canonical, stretch.start, passage.start));
}

function lineOf(passage: Passage, gap: number, indent: number): TextLine {
  return { passage, headingLevel: null, boldLead: 0, bullet: false, gap, indent };
}

function indentOf(canonical: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) width += canonical[i] === '\u3000' ? 2 : 1;
  return width;
}

/** How a text is broken into lines; what continues what depends on it. */
export interface TextStyle {
  /** Display width at which the text is wrapped, or null when a paragraph is one line. */
  readonly width: number | null;
  /** Whether its paragraphs begin with blanks. */
  readonly isIndented: boolean;
  /** Whether its paragraphs like to begin with a short sentence that says what they are about. */
  readonly opensWithLead: boolean;
}

/** Every line a paragraph, unless it is evidently cut. */
const PLAIN_STYLE: TextStyle = { width: null, isIndented: false, opensWithLead: true };

/** Puts lines together to paragraphs. */
export function joinLines(scan: Scan, lines: readonly TextLine[], style: TextStyle): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: TextLine[] = [];
  let shape: LineShape | null = null;
  let skipped = 0;
  const flush = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(scan, open));
    open = [];
  };
  for (const line of lines) {
    if (isFurniture(line.passage.text)) {
      skipped++;
      continue;
    }
    if (isWebFurniture(line.passage.text)) {
      flush();
      shape = null;
      continue;
    }
    const next = shapeOf(line);
    if (shape !== null && open.length > 0 && continues(shape, next, style, skipped > 0)) open.push(line);
    else {
      flush();
      open = [line];
    }
    shape = next;
    skipped = 0;
  }
  flush();
  return paragraphs;
}

function paragraphOf(scan: Scan, lines: readonly TextLine[]): Paragraph {
  const first = lines[0]!;
  const passage = joinBrokenLines(
    scan,
    lines.map((line) => line.passage),
  );
  const isAllBold = lines.every((line) => line.boldLead === line.passage.text.length);
  return {
    type: 'paragraph',
    passage,
    headingLevel: first.headingLevel,
    boldLead: isAllBold ? passage.text.length : first.boldLead,
    ...(first.bullet ? { bullet: true } : {}),
    ...(first.isField || isPublicationLine(passage.text) ? { isField: true } : {}),
  };
}

/** One paragraph out of its lines: nothing between Chinese characters, a blank (the line break) between Latin words. */
export function joinBrokenLines(scan: Scan, parts: readonly Passage[]): Passage {
  if (parts.length === 1) return parts[0]!;
  const all: Passage[] = [];
  for (const part of parts) {
    const before = all.at(-1);
    if (before && needsBlank(before.text, part.text)) {
      const lineBreak = scan.canonical.indexOf('\n', before.end);
      if (lineBreak >= 0 && lineBreak < part.start)
        all.push({ ...passageOf(scan.canonical, lineBreak, lineBreak + 1), text: ' ' });
    }
    all.push(part);
  }
  return joinPassages(all);
}

/** Latin words are parted; a number in Chinese text is broken wherever its line was full (`达到9` + `9%`). */
function needsBlank(before: string, after: string): boolean {
  const [last, first] = [before.at(-1)!, after[0]!];
  if (!isLatin(last) || !isLatin(first)) return false;
  return /[A-Za-z]/.test(last + first) || !/[\u4e00-\u9fff]/.test(before.slice(-80) + after.slice(0, 80));
}

function isLatin(char: string): boolean {
  return /[\u0021-\u024f]/.test(char);
}
