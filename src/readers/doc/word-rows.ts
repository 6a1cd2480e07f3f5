// The text that word-extractor finds in a .doc → its lines, and the rows of its tables with the lines of each cell. The package
// ends a cell with a tab and a paragraph with a line break, within a cell too; a row ends with a tab and a line break, or, in
// files that mark it otherwise, with one more tab.
import { append } from '../../util/append.js';
import { isCaption } from '../text/captions.js';
import type { Found, Recogniser, Scan, Stretch } from '../text/lines.js';
import { tableOf } from '../text/tab-rows.js';

/** A line of text, or the cells of a row. */
type Piece = string | readonly string[];

export interface WordText {
  readonly text: string;
  readonly rows: readonly WordRow[];
}

interface WordRow extends Stretch {
  /** The lines of each cell. */
  readonly cells: Stretch[][];
}

interface ReadRows {
  readonly rows: readonly (readonly string[])[];
  readonly next: number;
}

const MOST_COLUMNS = 60;
const LONGEST_CELL = 4000;
/** 「一、总则⇥3」: lines of a table of contents go on with the next title. */
const PAGE_NUMBER_PATTERN = /^\s*\d{1,4}\n/;
/** Lines before a row that can be the first lines of its first cell: so many, so long, no heading and no unit line. */
const MOST_FIRST_LINES = 3;
const LONGEST_FIRST_LINE = 24;
const NO_CELL_PATTERN =
  /[。；：:]$|^(?:附[件表录]|[续附]?表|专\s*栏|注|备注|[（(]?单位|第[一二三四五六七八九十百\d]+[章节篇条])/;
const LABEL_PATTERN = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．])/;

/** Lines and rows in one text: a tab between cells, the lines of a cell one below the other. */
export function layWordText(raw: string): WordText {
  const parts: string[] = [];
  const rows: WordRow[] = [];
  let at = 0;
  for (const piece of withFirstLines(piecesOf(raw))) {
    const printed = typeof piece === 'string' ? piece : piece.join('\t');
    if (typeof piece !== 'string') rows.push(placeRow(piece, at));
    parts.push(printed);
    at += printed.length + 1;
  }
  return { text: parts.join('\n'), rows };
}

function placeRow(cells: readonly string[], start: number): WordRow {
  let at = start;
  const placed = cells.map((cell) => {
    const lines = cell.split('\n').map((line) => {
      const stretch = { start: at, end: at + line.length };
      at += line.length + 1;
      return stretch;
    });
    return lines;
  });
  return { start, end: at - 1, cells: placed };
}

/** Reads the rows that a text holds at known places. */
export function wordRowsRecogniser(rows: readonly WordRow[]): Recogniser {
  const byStart = new Map(rows.map((row, i) => [row.start, i]));
  return (scan: Scan, index: number): Found | number => {
    const first = byStart.get(scan.lines[index]!.start);
    if (first === undefined) return index + 1;
    let last = first;
    while (rows[last + 1]?.start === rows[last]!.end + 1) last++;
    const found = rows.slice(first, last + 1);
    const { start } = rows[first]!;
    const { end } = rows[last]!;
    let next = index;
    while (next < scan.lines.length && scan.lines[next]!.start <= end) next++;
    scan.cells?.check(found.reduce((sum, { cells }) => sum + cells.length, 0));
    const read = found.map(({ cells }) => ({ cells, isTitle: cells.length === 1 }));
    return tableOf(scan, read, { start, end }, next) ?? next;
  };
}

function piecesOf(text: string): Piece[] {
  const tabs = tabsOf(text);
  const pieces: Piece[] = [];
  let tab = 0;
  for (let at = 0; at < text.length; ) {
    const lineBreak = text.indexOf('\n', at);
    const end = lineBreak < 0 ? text.length : lineBreak;
    while (tab < tabs.length && tabs[tab]! < at) tab++;
    const isBare = tab >= tabs.length || tabs[tab]! > end;
    const read = isBare ? null : (readMarkedRows(text, tabs, at, tab) ?? readRow(text, tabs, at, tab));
    if (read === null) {
      pieces.push(text.slice(at, end));
      at = end + 1;
    } else {
      append(pieces, read.rows);
      at = read.next;
    }
  }
  return pieces;
}

function tabsOf(text: string): number[] {
  const tabs: number[] = [];
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) tabs.push(at);
  return tabs;
}

/** Rows that end with one more tab: at least two, all of them with as many cells; a title of one cell may stand between. */
function readMarkedRows(text: string, tabs: readonly number[], from: number, first: number): ReadRows | null {
  const startOf = (tab: number) => (tab === first ? from : tabs[tab - 1]! + 1);
  const isBlank = (tab: number) => tabs[tab] === startOf(tab);
  /** Whether tabs [tab, tab + size) end the cells of a row, the last of them its end. */
  const fits = (tab: number, size: number) => {
    if (tab + size > tabs.length || !isBlank(tab + size - 1)) return false;
    let isFilled = false;
    for (let cell = tab; cell < tab + size - 1; cell++) {
      if (cell > first && text[startOf(cell)] === '\n') return false;
      isFilled ||= !isBlank(cell);
    }
    return isFilled;
  };
  let best: readonly number[] = [first];
  for (let size = 3; size <= MOST_COLUMNS + 1; size++) {
    const ends = [first];
    let full = 0;
    for (let tab = first; ; tab = ends.at(-1)!) {
      if (fits(tab, size)) {
        ends.push(tab + size);
        full++;
      } else if (full > 0 && tab + 1 < tabs.length && !isBlank(tab) && isBlank(tab + 1) && fits(tab + 2, size))
        ends.push(tab + 2);
      else break;
    }
    if (full > 1 && ends.at(-1)! > best.at(-1)!) best = ends;
  }
  if (best.length < 3) return null;
  const rows = best
    .slice(1)
    .map((end, i) =>
      Array.from({ length: end - best[i]! - 1 }, (_, k) =>
        text.slice(startOf(best[i]! + k), tabs[best[i]! + k]).trim(),
      ),
    );
  return { rows, next: tabs[best.at(-1)! - 1]! + 1 };
}

/** A row that ends with a tab and a line break; its cells may have several lines. */
function readRow(text: string, tabs: readonly number[], from: number, first: number): ReadRows | null {
  const cells: string[] = [];
  let start = from;
  for (let tab = first; tab < tabs.length && cells.length <= MOST_COLUMNS; tab++) {
    const end = tabs[tab]!;
    if (end - start > LONGEST_CELL) return null;
    cells.push(text.slice(start, end));
    if (end + 1 === text.length || text[end + 1] === '\n') {
      const inner = cells.slice(1);
      if (inner.length > 0 && inner.every((cell) => PAGE_NUMBER_PATTERN.test(cell))) return null;
      return { rows: [cells], next: end + 2 };
    }
    start = end + 1;
  }
  return null;
}

/** Lines right between two rows with as many cells are the first lines of the second one's first cell. */
function withFirstLines(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const lines: string[] = [];
    while (typeof piece !== 'string' && lines.length <= MOST_FIRST_LINES && isFirstLine(found.at(-1 - lines.length)))
      lines.unshift(found.at(-1 - lines.length) as string);
    const before = found.at(-1 - lines.length);
    const isRest =
      lines.length > 0 &&
      lines.length <= MOST_FIRST_LINES &&
      typeof before === 'object' &&
      before.length === piece.length;
    if (!isRest || typeof piece === 'string' || piece.length < 2) {
      found.push(piece);
      continue;
    }
    found.length -= lines.length;
    found.push([[...lines, piece[0]!].join('\n'), ...piece.slice(1)]);
  }
  return found;
}

function isFirstLine(piece: Piece | undefined): boolean {
  if (typeof piece !== 'string') return false;
  const line = piece.trim();
  return (
    line !== '' &&
    line.length <= LONGEST_FIRST_LINE &&
    !NO_CELL_PATTERN.test(line) &&
    !LABEL_PATTERN.test(line) &&
    !isCaption(line)
  );
}
