// The paragraphs below a heading, put together where a mark is broken over two of them, each with the marks it holds.
import type { Document } from '../../document/document.js';
import { joinPassages, type Passage, passageOf } from '../../document/passage.js';
import { findDates } from '../../language/zh/dates.js';
import { findMarks, isMarkOnly, type Mark, readMark } from '../../language/zh/responsibility.js';
import { isLoneKey } from '../../language/zh/responsibility-keys.js';
import { isUnit } from '../../language/zh/units.js';
import type { Line } from '../outline.js';

/** One paragraph, or two that a page break tore apart within their mark. */
export interface Piece {
  readonly lines: readonly Line[];
  /** The first line: it says what the piece is. */
  readonly head: Line;
  readonly passage: Passage;
  /** The marks in the piece, in its own offsets. */
  readonly marks: readonly Mark[];
  /** The mark that it ends with. */
  readonly closing: Mark | null;
  /** True when the piece is nothing but a mark. */
  readonly markOnly: boolean;
}

/** A heading with the paragraphs right below it, up to the next heading. */
export interface Leaf {
  readonly heading: Line | null;
  readonly pieces: readonly Piece[];
  /** The pieces whose marks stand in the heading or right below it, before any other text. */
  readonly headMarks: readonly Piece[];
}

const HINT_PATTERN = /责任|牵头|负责|配合|主办|主责|单位|部门|分工|时限|政府|局|委|厅|部/;

/** The leaves of an outline in order, without the lines that belong to something else (the items of a 专栏). */
export function readLeaves(document: Document, lines: readonly Line[], taken: ReadonlySet<Line> = new Set()): Leaf[] {
  const leaves: Leaf[] = [];
  let heading: Line | null = null;
  let below: Line[] = [];
  const close = () => {
    if (heading !== null || below.length > 0) leaves.push(leafOf(document, heading, below));
    below = [];
  };
  for (const line of lines) {
    if (line.role === 'contents' || line.role === 'title' || taken.has(line)) continue;
    if (line.role === 'heading') {
      close();
      heading = line;
    } else if (isLoneKey(below.at(-1)?.text ?? '') || !isSignOff(line.text.trim())) below.push(line);
  }
  close();
  return leaves;
}

function leafOf(document: Document, heading: Line | null, below: readonly Line[]): Leaf {
  const pieces = readPieces(document, below);
  if (heading === null) return { heading, pieces, headMarks: [] };
  const first = pieces.findIndex((piece) => !piece.markOnly);
  const own = pieceOf(document, [heading]);
  const leading = pieces.slice(0, first < 0 ? pieces.length : first);
  return { heading, pieces, headMarks: own.marks.length > 0 ? [own, ...leading] : leading };
}

/** Lines that close a document and belong to no task: signature, date, 抄送, 附件. */
function isSignOff(text: string): boolean {
  if (text.length > 60) return false;
  if (/^(?:抄送|主送|分送|印送|[（(]此件|附 *件[:：])/.test(text)) return true;
  const [date] = findDates(text);
  if (date !== undefined) {
    const signer = text.slice(0, date.start).trim();
    return /^(?:印发)?[。）)]?$/.test(text.slice(date.end).trim()) && (signer === '' || isUnit(signer));
  }
  return isUnit(text) && !isMarkOnly(text) && /(?:政府|委员会|办公厅|办公室|局|厅|部|委)$/.test(text);
}

function readPieces(document: Document, lines: readonly Line[]): Piece[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const torn =
      last !== undefined &&
      last.length < 3 &&
      line.label === null &&
      (endsWithinMark(last.at(-1)!.text) || isLoneKey(last.at(-1)!.text));
    if (torn) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => pieceOf(document, group));
}

/** 「…（牵头部」, with 「门：市交通委）」 in the next paragraph. */
function endsWithinMark(text: string): boolean {
  const tail = text.trimEnd().slice(-300);
  const open = Math.max(...[...'（(〔【['].map((char) => tail.lastIndexOf(char)));
  if (open < 0 || /[）)〕】\]]/.test(tail.slice(open))) {
    // a bracket closed within an open mark: （责任单位：市委办（市档案局）、
    const opening = [...tail].filter((char) => '（(〔【['.includes(char)).length;
    const closing = [...tail].filter((char) => '）)〕】]'.includes(char)).length;
    if (opening <= closing || !/[（(〔【[](?:责任|牵头|配合)/.test(tail)) return false;
    return !/[。！？]$/.test(tail);
  }
  const inside = tail.slice(open + 1);
  return !/[。！？]/.test(inside) && (HINT_PATTERN.test(inside) || /^(?:责|牵|配|主)?$/.test(inside));
}

function pieceOf(document: Document, lines: readonly Line[]): Piece {
  const passage = joinLines(document, lines);
  const { text } = passage;
  const marks = findMarks(text);
  const closing = marks.length > 0 ? readMark(text) : null;
  return { lines, head: lines[0]!, passage, marks, closing, markOnly: isMarkOnly(text, closing) };
}

/** Several paragraphs as one passage, with the line break of the document between them. */
export function joinLines(document: Document, lines: readonly Pick<Line, 'paragraph'>[]): Passage {
  return joinAll(
    document,
    lines.map((line) => line.paragraph.passage),
  );
}

/** Passages as one, with the line break of the document between them. */
export function joinAll(document: Document, passages: readonly Passage[]): Passage {
  const parts: Passage[] = [];
  for (const passage of passages) {
    const previous = parts.at(-1);
    if (previous !== undefined) {
      const at = document.text.indexOf('\n', previous.end);
      if (at >= 0 && at < passage.start) parts.push(passageOf(document.text, at, at + 1));
    }
    parts.push(passage);
  }
  return joinPassages(parts);
}
