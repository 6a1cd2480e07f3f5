// Tables that lost everything but the order of their cells: one cell a line, mostly with blank lines between, as a web
// page's text is saved. The headers come first (序号 / 指标 / 2025年 / 属性), then the cells row by row. Empty cells and
// merged ones may be missing, long ones may stand on two lines: the running number and the kind of each column tell.

import type { Passage } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { note } from '../../util/note.js';
import { type Alignment, alignPrefixes, type Fits } from './align-row.js';
import { isCaption } from './captions.js';
import { type ColumnKind, columnKind } from './column-kinds.js';
import { buildTable, type CellDraft } from './grid.js';
import { isHeaderWord } from './header-words.js';
import { cellPassage, type Found, type Scan } from './lines.js';

interface Token {
  /** Line number; -1 for an empty paragraph. */
  readonly line: number;
  readonly text: string;
  /** The running number that it can be, or NaN. */
  readonly number: number;
}

interface HeaderCell {
  readonly tokens: Token[];
  readonly columnSpan: number;
}

interface Header {
  /** One or two rows. */
  readonly rows: readonly (readonly HeaderCell[])[];
  readonly kinds: readonly ColumnKind[];
  readonly length: number;
}

interface Row {
  readonly cells: readonly (readonly Token[])[];
  readonly isTitle: boolean;
  /** Whether a cell is taken for empty although no empty paragraph says so. */
  readonly isJudged: boolean;
}

const MAX_HEADERS = 16;
const MAX_GAP = 6;
const MAX_MISFIT = 14;
/** So far a running number may stand after the last cell of a row. */
const REACH = 30;
const NOTE_PATTERN =
  /^(?:注|备注|说明|资料来源|数据来源|附注)\s*[\d一二三]?[：:]|^[[［【〔{｛（(]\s*[\]］】〕}｝）)]\s*(?:内|中|为)|^(?:第[一二三四五六七八九十百]+[章节]|附件|附表|专\s*栏|表\s*\d)/;
const SENTENCE_PATTERN = /[。；]$/;

/** Reads the table whose header words begin at a line, one on each. */
export function recogniseCellLines(scan: Scan, index: number): Found | number {
  if (!isHeaderLine(scan, index)) return index + 1;
  const tokens = new TokenStream(scan, index);
  const headerLength = countHeaders(tokens);
  const headerEnd = tokens.lineAfter(headerLength);
  if (headerLength < 3) return headerEnd;
  const header = readHeader(tokens, headerLength);
  if (header === null) return headerEnd;
  const rows = readRows(tokens, header);
  if (rows.filter((row) => !row.isTitle).length < 2) return headerEnd;
  return tableOf(scan, tokens, header, rows, index);
}

function isHeaderLine(scan: Scan, index: number): boolean {
  const line = scan.lines[index]!;
  if (line.isBlank || line.text.length >= 60) return false;
  const { text } = scan.inline(line);
  // 「主要指标」 above 序号, 指标 … is their title.
  return isHeaderWord(text) && !isCaption(text);
}

/** The non-blank lines from an index on, read as far as they are asked for, and the empty paragraphs between them. */
class TokenStream {
  readonly tokens: Token[] = [];
  readonly fits: Fits = new Map();
  private line: number;
  private usualGap = -1;

  constructor(
    readonly scan: Scan,
    start: number,
  ) {
    this.line = start;
  }

  at(index: number): Token | null {
    while (this.tokens.length <= index) if (!this.readLine()) return null;
    return this.tokens[index]!;
  }

  /** The line after the token before an index. */
  lineAfter(count: number): number {
    for (let i = count - 1; i >= 0; i--)
      if (this.tokens[i] && this.tokens[i]!.line >= 0) return this.tokens[i]!.line + 1;
    return this.tokens[0]!.line + 1;
  }

  private readLine(): boolean {
    const { lines } = this.scan;
    let gap = 0;
    while (this.line < lines.length && lines[this.line]!.isBlank) {
      gap++;
      this.line++;
    }
    const line = lines[this.line];
    if (line === undefined) return false;
    if (this.tokens.length === 1) this.usualGap = gap;
    else if (this.tokens.length > 1) {
      const empty = Math.floor((gap - this.usualGap) / (this.usualGap + 1));
      if (gap > MAX_GAP * (this.usualGap + 1)) return false;
      for (let k = 0; k < empty; k++) this.tokens.push({ line: -1, text: '', number: Number.NaN });
    }
    const { text } = this.scan.inline(line);
    this.tokens.push({ line: this.line, text, number: numberOf(text) });
    this.line++;
    return true;
  }
}

/** How many of the first tokens are headers; a word that none knows may stand between two that are known. */
function countHeaders(tokens: TokenStream): number {
  let count = 0;
  let known = 0;
  for (let i = 0; i < MAX_HEADERS; i++) {
    const token = tokens.at(i);
    if (token === null) break;
    if (token.text === '') continue;
    if (isHeaderWord(token.text)) {
      count = i + 1;
      known++;
    } else if (/^[（(].{1,8}[)）]$/.test(token.text) && count === i) count = i + 1;
    else if (token.text.length > 12 || /[\d。，；]/.test(token.text) || i > count) break;
  }
  return known >= 3 ? count : 0;
}

/** The header cells: groups above their years, words broken over lines put together. */
function readHeader(tokens: TokenStream, length: number): Header | null {
  const all = tokens.tokens.slice(0, length).filter(({ text }) => text !== '');
  const cells: Token[][] = [];
  for (const token of all) {
    if (/^[（(].{0,10}[)）]$/.test(token.text) && cells.length > 0) cells.at(-1)!.push(token);
    else cells.push([token]);
  }
  const years = cells.findLastIndex((cell) => !isYear(cell)) + 1;
  const under = cells.length - years;
  const groups = cells.map((cell, i) => (i < years && isGroup(cell) ? i : -1)).filter((i) => i >= 0);
  if (under >= 2 && groups.length > 0 && under % groups.length === 0) {
    const size = under / groups.length;
    const top = cells
      .slice(0, years)
      .map((cell, i): HeaderCell => ({ tokens: cell, columnSpan: groups.includes(i) ? size : 1 }));
    const last = groups.at(-1)!;
    // Years under a group that stands last may as well be columns of their own below nothing; both read alike.
    const kinds = top.flatMap(({ tokens: t, columnSpan }) => new Array(columnSpan).fill(kindOf(t)));
    const bottom: HeaderCell[] = [];
    let y = years;
    for (let i = 0; i < years; i++) {
      if (!groups.includes(i)) bottom.push({ tokens: [], columnSpan: 1 });
      else for (let k = 0; k < size; k++) bottom.push({ tokens: cells[y++]!, columnSpan: 1 });
    }
    if (last >= 0) return { rows: [top, bottom], kinds, length };
  }
  const row = joinBrokenHeaders(cells).map((cell): HeaderCell => ({ tokens: cell, columnSpan: 1 }));
  return row.length < 2 ? null : { rows: [row], kinds: row.map(({ tokens: t }) => kindOf(t)), length };
}

/** `规划目标` + `2020年` is one header, when the year stands right below such a word and another word follows. */
function joinBrokenHeaders(cells: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  cells.forEach((cell, i) => {
    const before = joined.at(-1);
    const isBelow = before?.length === 1 && isYear(cell) && isGroup(before) && !isYear(before);
    const isLoneYear =
      cells[i + 1] === undefined || !isYear(cells[i + 1]!) || (i + 2 < cells.length && isGroup(cells[i + 1]!));
    if (isBelow && isLoneYear) append(before, cell);
    else joined.push([...cell]);
  });
  return joined;
}

function isYear(cell: readonly Token[]): boolean {
  return /^[“"]?(?:(?:19|20)\d\d|十[一二三四五六七八九]五)/.test(cell[0]!.text);
}

function isGroup(cell: readonly Token[]): boolean {
  return /^(?:规划|预期|发展|指标|年度|阶段)?(?:目标值?|预期值?|现状值?|规划值?|指标值|完成情况|实际完成)$/.test(
    cell[0]!.text,
  );
}

function kindOf(tokens: readonly Token[]): ColumnKind {
  return columnKind(tokens.map(({ text }) => text).join(''));
}

/** The rows, one after the other: each ends where its cells fit the columns best and a new one can begin. */
function readRows(tokens: TokenStream, { kinds, length }: Header): Row[] {
  const rows: Row[] = [];
  const numberAt = kinds.indexOf('number');
  const isWordy = kinds.some((kind) => kind === 'text' || kind === 'units');
  let at = length;
  let number = 0;
  let carried: Token[] = [];
  for (;;) {
    while (tokens.at(at)?.text === '') at++;
    let lead = takeLead(tokens, at, numberAt, number);
    if (lead === null) break;
    for (; lead > Math.max(0, numberAt); lead--) {
      const title = tokens.at(at++)!;
      if (title.text !== '') carried.push(title);
    }
    const best = bestRow(tokens, at, lead, kinds, numberAt, number, isWordy);
    if (best === null) break;
    const { alignment, count } = best;
    const taken = tokens.tokens.slice(at, at + count);
    const cells = alignment.cells.map(([from, to]) => taken.slice(from, to).filter(({ text }) => text !== ''));
    if (carried.length > 0 && cells[0]!.length === 0 && kinds[0] === 'category') cells[0] = carried;
    else if (carried.length > 0) rows.push({ cells: [carried], isTitle: true, isJudged: false });
    const rest = taken.slice(count - alignment.rest).filter(({ text }) => text !== '');
    carried = rest;
    const isJudged = alignment.cells.some(([from, to], c) => from === to && kinds[c] !== 'category');
    rows.push({ cells, isTitle: false, isJudged });
    if (numberAt >= 0) number = Number(/\d+/.exec(cells[numberAt]![0]?.text ?? '')?.[0] ?? number + 1);
    at += count;
    if (carried.length > 0 && tokens.at(at) === null) break;
  }
  return rows;
}

/** How many tokens stand before the running number of the row that begins here; null when no row can. */
function takeLead(tokens: TokenStream, at: number, numberAt: number, number: number): number | null {
  if (tokens.at(at) === null) return null;
  if (numberAt < 0) return NOTE_PATTERN.test(tokens.at(at)!.text) ? null : 0;
  for (let lead = 0; lead <= numberAt + 1; lead++) {
    const token = tokens.at(at + lead);
    if (token === null || NOTE_PATTERN.test(token.text)) return null;
    if (isNumber(token, number)) return lead;
  }
  return null;
}

function numberOf(text: string): number {
  return Number(/^[（(]?(?<n>\d{1,3})[)）.．、]?$/.exec(text)?.groups?.n ?? Number.NaN);
}

/** The next running number, or 1 where a new group begins to count. */
function isNumber({ number: n }: Token, before: number): boolean {
  return n === before + 1 || n === before + 2 || (n === 1 && before > 0);
}

function bestRow(
  tokens: TokenStream,
  at: number,
  lead: number,
  kinds: readonly ColumnKind[],
  numberAt: number,
  number: number,
  isWordy: boolean,
): { alignment: Alignment; count: number } | null {
  const longest = kinds.length + (isWordy ? 24 : 8);
  const own = numberAt < 0 ? number : Number(/\d+/.exec(tokens.at(at + lead)!.text)![0]);
  const texts: string[] = [];
  while (texts.length < longest) {
    const token = tokens.at(at + texts.length);
    if (token === null || isRowEnd(token.text, isWordy)) break;
    texts.push(token.text);
  }
  const limit = MAX_MISFIT + (isWordy ? 16 : 4);
  const prefixes = alignPrefixes(texts, kinds, limit, tokens.fits);
  const nextNumber = numberAt < 0 ? null : new NextNumber(tokens, own);
  let best = { cost: Number.POSITIVE_INFINITY, count: 0, maxRest: 0 };
  for (let count = 2; count <= texts.length; count++) {
    if (nextNumber !== null && !nextNumber.endsBefore(at + count)) continue;
    const next = tokens.at(at + count);
    const maxRest = nextNumber !== null && next !== null && isNumber(next, own) ? 2 : 0;
    const cost = prefixes.costOf(count, maxRest) + (numberAt < 0 && next !== null ? startCost(next.text, kinds) : 0);
    if (cost < best.cost) best = { cost, count, maxRest };
  }
  if (best.cost > limit) return null;
  return { alignment: prefixes.align(best.count, best.maxRest), count: best.count };
}

function isRowEnd(text: string, isWordy: boolean): boolean {
  return NOTE_PATTERN.test(text) || (!isWordy && (SENTENCE_PATTERN.test(text) || text.length > 60));
}

/** Where the running numbers after a row's own stand. */
class NextNumber {
  private found = -1;

  constructor(
    private readonly tokens: TokenStream,
    private readonly own: number,
  ) {}

  /** A numbered row ends before the next number (or the category above it), or as the last one of the table. */
  endsBefore(at: number): boolean {
    const token = this.tokens.at(at);
    if (token === null || isNumber(token, this.own)) return true;
    // The last row: no further number within reach.
    for (let i = Math.max(at + 1, this.found); i < at + REACH; i++) {
      const next = this.tokens.at(i);
      if (next === null) return true;
      this.found = i;
      if (isNumber(next, this.own)) return false;
    }
    return true;
  }
}

/** In a table without numbers the next row has to begin with a name. */
function startCost(text: string, kinds: readonly ColumnKind[]): number {
  const first = kinds[0]!;
  return text === '' || first === 'value' ? 0 : /^[\s\d.％%≥≤<>\-—/*[\]{}]+$/.test(text) ? 10 : 0;
}

function tableOf(scan: Scan, tokens: TokenStream, header: Header, rows: readonly Row[], index: number): Found {
  const columns = header.kinds.length;
  let at = scan.lines[index]!.start;
  const draft = (cell: readonly Token[], columnSpan = 1): CellDraft => {
    const passage = passageOfTokens(scan, cell, at);
    at = passage.end;
    return { passage, columnSpan };
  };
  const headerRows = header.rows.map((row) => row.map((cell) => draft(cell.tokens, cell.columnSpan)));
  at = scan.lines[tokens.lineAfter(header.length) - 1]!.end;
  const body = rows.map(({ cells, isTitle, isJudged }) => {
    if (isJudged) noteShort(scan, cells, columns);
    return isTitle ? [draft(cells[0]!, columns)] : cells.map((cell) => draft(cell));
  });
  const last = rows.reduce((n, { cells }) => Math.max(n, ...cells.flatMap((cell) => cell.map(({ line }) => line))), 0);
  const start = scan.lines[index]!.start;
  return {
    blocks: [buildTable({ rows: [...headerRows, ...body], start, end: scan.lines[last]!.end }, scan.notes)],
    next: last + 1,
  };
}

/** Which cells are empty was judged, not read: that is said. */
function noteShort(scan: Scan, cells: readonly (readonly Token[])[], columns: number): void {
  const filled = cells.flat();
  const first = filled[0];
  if (first === undefined) return;
  const at = { start: scan.lines[first.line]!.start, end: scan.lines[filled.at(-1)!.line]!.end };
  const found = cells.filter((cell) => cell.length > 0).length;
  scan.notes.push(note('warning', 'table-cell-missing', { row: first.text, found, expected: columns }, at));
}

function passageOfTokens(scan: Scan, cell: readonly Token[], at: number): Passage {
  if (cell.length === 0) return { text: '', segments: [], start: at, end: at };
  return cellPassage(
    scan,
    cell.map(({ line }) => scan.lines[line]!),
  );
}
