// Tables whose columns are only held apart by blanks, as `pdftotext -layout` prints them. Where a column is, is told by
// the columns of the screen that its texts take (a Chinese character takes two). A cell that is broken over lines goes
// on above and below the line with its row's number, or below only:
//
//        序号          指标              2025年     属性
//               每千人口执业（助理）
//          1                               3.9      预期性
//               医师数（人）

import { joinPassages, type Passage } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { maxOf, minOf } from '../../util/extremes.js';
import { note } from '../../util/note.js';
import { displayWidth } from '../../util/text-width.js';
import { isNumberedCaption } from './captions.js';
import { columnKind } from './column-kinds.js';
import { dealByOrder } from './deal-by-order.js';
import { type Anchor, dealColumn } from './deal-column.js';
import { isFurniture } from './furniture.js';
import { buildTable, type CellDraft } from './grid.js';
import { hasHeaderWords, isHeaderWord } from './header-words.js';
import type { Found, Line, Scan, Stretch } from './lines.js';
import { isAmbiguous, type RowLines, spanCategories } from './merged-categories.js';
import { joinBrokenLines } from './paragraphs.js';

/** A text between wide blanks, with the columns of the screen it takes. */
interface Piece extends Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface PieceLine {
  readonly line: Line;
  readonly pieces: readonly Piece[];
  /** Blank lines before it. */
  readonly gap: number;
}

interface Band {
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly cells: Piece[][];
  readonly isTitle: boolean;
  /** For a column whose cell stands for several rows how many; 0 in the rows that it covers besides its first. */
  readonly rowSpans: Map<number, number>;
}

const MAX_GAP = 3;
const SEPARATOR_PATTERN = /(?:[ \u00a0\u2002-\u200a]{2,}|[\u3000\t]+[ \u3000\t]*)/g;
const YEAR_PATTERN = /^(?:19|20)\d\d\s*年/;
const NUMBER_PATTERN = /^\d{1,3}[.．、]?$/;
const END_PATTERN =
  /^(?:注|备注|说明|资料来源|数据来源)[：:\d]|^(?:第[一二三四五六七八九十百]+[章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|专\s*栏)/;

/** Reads the columns whose headers stand on a line. */
export function recogniseAlignedColumns(scan: Scan, index: number): Found | number {
  const isRuled = isColumnRule(scan.lines[index]!.text);
  const from = isRuled ? index + 1 : index;
  const head = scan.lines[from];
  if (head === undefined || head.isBlank || !isHeaderRow(piecesOf(head))) return index + 1;
  const { lines, seen } = collectLines(scan, from);
  const last = lines.at(-1)!;
  let next = scan.lines.indexOf(last.line, index) + 1;
  if (isColumnRule(scan.lines[next]?.text ?? '')) next++;
  const { bands, placed } = placeLines(lines);
  const rows = bands.length >= 3 ? readRows(scan, lines, bands, placed) : [];
  const body = rows.filter(({ isTitle, cells }) => !isTitle && cells.filter((cell) => cell.length > 0).length >= 2);
  if (body.length < 3) return Math.max(next, seen);
  const drafts = rows.map((row) => draftRow(scan, row, bands.length, head.start));
  return { blocks: [buildTable({ rows: drafts, start: head.start, end: last.line.end }, scan.notes)], next };
}

/** `====  ======  ====`, `----  ------`: the rules of a table whose columns are held apart by blanks. */
function isColumnRule(text: string): boolean {
  return /^\s*(?:={2,}|-{2,})(?:\s+(?:={2,}|-{2,}))+\s*$/.test(text);
}

function isHeaderRow(pieces: readonly Piece[]): boolean {
  return pieces.length >= 3 && hasHeaderWords(pieces.map(({ text }) => text));
}

function piecesOf({ text, start }: Line): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  let at = 0;
  const push = (to: number) => {
    const piece = text.slice(at, to);
    const width = displayWidth(piece, 'wide');
    if (piece.trim() !== '')
      pieces.push({ start: start + at, end: start + to, text: piece.trim(), from: column, to: column + width });
    column += width;
    at = to;
  };
  for (const { index, 0: blanks } of text.matchAll(SEPARATOR_PATTERN)) {
    if (index > at) push(index);
    column += [...blanks].reduce((n, char) => n + (char === '\u3000' ? 2 : char === '\t' ? 8 - (column % 8) : 1), 0);
    at = index + blanks.length;
  }
  if (at < text.length) push(text.length);
  return pieces;
}

/** The lines of the table: those that keep to its columns. */
function collectLines(scan: Scan, index: number): { lines: PieceLine[]; seen: number } {
  const first = piecesOf(scan.lines[index]!);
  const left = first[0]!.from;
  const found: PieceLine[] = [{ line: scan.lines[index]!, pieces: first, gap: 0 }];
  const header = first.map(({ text }) => text).join('|');
  let width = first.at(-1)!.to - left;
  let gap = 0;
  let hasData = false;
  let i = index + 1;
  for (; i < scan.lines.length; i++) {
    const line = scan.lines[i]!;
    if (line.isBlank) {
      if (++gap > MAX_GAP + 3) break;
      continue;
    }
    if (isColumnRule(line.text)) continue;
    const pieces = piecesOf(line);
    const text = line.text.trim();
    if (isFurniture(text) || pieces.map((p) => p.text).join('|') === header) continue;
    if (gap > MAX_GAP && pieces.length < 3) break;
    if (isHeaderRow(pieces)) {
      if (hasData) break;
    } else if (pieces.length >= 3) hasData = true;
    if (pieces.length === 1 && endsTable(text, pieces[0]!, left, width)) break;
    found.push({ line, pieces, gap });
    if (pieces.length >= 3) width = Math.max(width, pieces.at(-1)!.to - left);
    gap = 0;
  }
  while (found.length > 1 && found.at(-1)!.pieces.length === 1 && found.at(-1)!.gap > 0) found.pop();
  return { lines: found, seen: i };
}

/** A line with one text only is part of a cell when it is short or stands far to the right. */
function endsTable(text: string, piece: Piece, left: number, width: number): boolean {
  if (END_PATTERN.test(text) && text.length < 40)
    return !/[一二三四五六七八九十]、|[（(]/.test(text.slice(0, 4)) || piece.from <= left + 4;
  if (isNumberedCaption(text)) return true;
  const isWide = piece.to - piece.from > width * 0.6;
  return isWide && piece.from < left + width * 0.3;
}

/** The columns of the table, and what stands in them on each line. */
function placeLines(lines: readonly PieceLine[]): { bands: readonly Band[]; placed: Piece[][][] } {
  const bands = bandsOf(lines);
  const heads = lines[0]!.pieces;
  const kinds = heads.map(({ text }) => columnKind(text));
  const full = heads.length - (kinds[0] === 'category' ? 1 : 0);
  const isOrdered =
    lines.every(({ pieces }) => pieces.length <= heads.length) &&
    lines.filter(({ pieces }) => pieces.length >= full).length > 2;
  // Fewer columns than texts: they drift, and where they stand no longer parts them.
  if (bands.length >= heads.length || !isOrdered) {
    const placed = lines.map((line) => place(line, bands));
    const isMixed = placed[0]!.some((cell) => cell.filter(({ text }) => YEAR_PATTERN.test(text)).length > 1);
    return { bands: isMixed ? [] : bands, placed };
  }
  const orders = lines.map(({ pieces }, i) => {
    if (i === 0) return heads.map((_, c) => c);
    return pieces.length * 2 > heads.length ? dealByOrder(pieces, heads, kinds) : null;
  });
  const usual = usualPlaces(lines, orders, heads);
  const placed = lines.map((line, i) => {
    const order = orders[i];
    if (!order) return place(line, usual);
    const cells: Piece[][] = heads.map(() => []);
    for (const [k, column] of order.entries()) cells[column]!.push(line.pieces[k]!);
    return cells;
  });
  return { bands: usual, placed };
}

/** Where the texts of each column stand that were dealt out by their order. */
function usualPlaces(
  lines: readonly PieceLine[],
  orders: readonly (readonly number[] | null)[],
  heads: readonly Piece[],
): Band[] {
  const places = heads.map(({ from, to }) => ({ from, to }));
  for (const [i, order] of orders.entries()) {
    for (const [k, column] of (order ?? []).entries()) {
      const { from, to } = lines[i]!.pieces[k]!;
      const place = places[column]!;
      place.from = Math.min(place.from, from);
      place.to = Math.max(place.to, to);
    }
  }
  return places;
}

/** The columns of the table: stretches of the screen that full lines fill, with blank ones between. */
function bandsOf(lines: readonly PieceLine[]): Band[] {
  const most = lines.reduce((n, { pieces }) => Math.max(n, pieces.length), 0);
  const full = lines.filter(({ pieces }) => pieces.length >= Math.max(3, most - 1));
  const coverage: number[] = [];
  for (const { pieces } of full) {
    for (const { from, to } of pieces) {
      for (let x = from; x < to; x++) coverage[x] = (coverage[x] ?? 0) + 1;
    }
  }
  const noise = Math.floor(full.length * 0.04);
  const bands: Band[] = [];
  let from = -1;
  for (let x = 0; x <= coverage.length; x++) {
    const isFilled = (coverage[x] ?? 0) > noise;
    if (isFilled && from < 0) from = x;
    else if (!isFilled && from >= 0) {
      bands.push({ from, to: x });
      from = -1;
    }
  }
  return bands;
}

/** Which column a text stands in: the one it shares most with, else the nearest. */
function bandAt(bands: readonly Band[], { from, to }: Piece): number {
  let best = 0;
  let score = Number.NEGATIVE_INFINITY;
  bands.forEach((band, i) => {
    const shared = Math.min(to, band.to) - Math.max(from, band.from);
    if (shared > score) [best, score] = [i, shared];
  });
  return best;
}

function readRows(
  scan: Scan,
  lines: readonly PieceLine[],
  bands: readonly Band[],
  placed: readonly Piece[][][],
): Row[] {
  const kinds = placed[0]!.map((cell) => columnKind(cell.map(({ text }) => text).join('')));
  const numberAt = kinds.indexOf('number');
  const anchors: Anchor[] = [];
  placed.forEach((cells, line) => {
    if (line === 0) anchors.push({ line, role: 'header' });
    else if (isRowLine(cells, numberAt)) anchors.push({ line, role: 'row' });
    else if (isTitleLine(lines[line]!)) anchors.push({ line, role: 'title' });
  });
  if (!anchors.some(({ role }) => role === 'row')) return [];
  const rows = anchors.map(
    ({ role }): Row => ({ cells: bands.map(() => []), isTitle: role === 'title', rowSpans: new Map() }),
  );
  kinds.forEach((kind, c) => {
    const pieces = placed.flatMap((cells, line) => cells[c]!.map((piece) => ({ piece, line })));
    const columnPieces = pieces.map(({ piece, line }) => ({
      line,
      text: piece.text,
      width: piece.to - piece.from,
      gap: lines[line]!.gap,
    }));
    if (kind === 'category') return;
    dealColumn(columnPieces, anchors, kind).forEach((k, i) => {
      rows[k]!.cells[c]!.push(pieces[i]!.piece);
    });
  });
  kinds.forEach((kind, c) => {
    if (kind === 'category') placeCategories(scan, rows, placed, anchors, c, lines);
  });
  return rows;
}

/** A category column: its texts stand in the middle of the rows they are for, or else beside the first of them. */
function placeCategories(
  scan: Scan,
  rows: readonly Row[],
  placed: readonly (readonly (readonly Piece[])[])[],
  anchors: readonly Anchor[],
  column: number,
  lines: readonly PieceLine[],
): void {
  const pieces = placed.flatMap((cells, line) => cells[column]!.map((piece) => ({ piece, line })));
  const head = pieces.filter(({ line }) => line === 0);
  const body = pieces.filter(({ line }) => line > 0);
  append(
    rows[0]!.cells[column]!,
    head.map(({ piece }) => piece),
  );
  let blank = 0;
  const heights = lines.map(({ gap }, i) => {
    blank += gap;
    return i + blank;
  });
  const sized = body.map(({ piece, line }) => ({ line, height: heights[line]!, width: piece.to - piece.from }));
  const hasTitles = anchors.some(({ role }) => role === 'title');
  const rowLines = linesOfRows(rows.slice(1), lines);
  const first = body[0]?.piece;
  if (first !== undefined && !hasTitles && isAmbiguous(sized, rowLines))
    scan.notes.push(note('info', 'table-category-ambiguous', { rows: rowsOf(body, rowLines) }, first));
  const spans = hasTitles ? null : spanCategories(sized, rowLines);
  if (spans !== null) {
    for (const { pieces: own, firstRow, lastRow } of spans) {
      for (let r = firstRow; r <= lastRow; r++)
        rows[r + 1]!.rowSpans.set(column, r === firstRow ? lastRow - firstRow + 1 : 0);
      append(
        rows[firstRow + 1]!.cells[column]!,
        own.map((i) => body[i]!.piece),
      );
    }
    return;
  }
  const dealt = dealColumn(
    body.map(({ piece, line }, i) => ({ line, text: piece.text, width: sized[i]!.width, gap: lines[line]!.gap })),
    anchors,
    'category',
  );
  dealt.forEach((k, i) => {
    rows[k]!.cells[column]!.push(body[i]!.piece);
  });
}

/** 健康水平 1–3, 健康服务 4–8: which rows below the header each category was taken for. */
function rowsOf(body: readonly { piece: Piece; line: number }[], rows: readonly RowLines[]): string {
  const starts = body.map(({ line }) => rows.findIndex(({ first }) => first === line) + 1);
  return body
    .map(({ piece }, i) => {
      const [from, to] = [starts[i]!, (starts[i + 1] ?? rows.length + 1) - 1];
      return `“${piece.text}” ${from === to ? from : `${from}–${to}`}`;
    })
    .join(', ');
}

/** The lines of the table that each row takes, its categories not counted. */
function linesOfRows(rows: readonly Row[], lines: readonly PieceLine[]): RowLines[] {
  const starts = lines.map(({ line }) => line.start);
  let line = 0;
  return rows.map(({ cells }) => {
    const pieces = cells.flat();
    const [from, to] = [minOf(pieces.map(({ start }) => start)), maxOf(pieces.map(({ start }) => start))];
    while (line + 1 < starts.length && starts[line + 1]! <= from) line++;
    let last = line;
    while (last + 1 < starts.length && starts[last + 1]! <= to) last++;
    return { first: line, last, isApart: lines[line]!.gap > 0 };
  });
}

/** A group's title stands by itself: 一、经济发展 */
function isTitleLine({ pieces }: PieceLine): boolean {
  return (
    pieces.length === 1 &&
    /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）])/.test(pieces[0]!.text)
  );
}

function place({ pieces }: PieceLine, bands: readonly Band[]): Piece[][] {
  const cells: Piece[][] = bands.map(() => []);
  for (const piece of pieces) cells[bandAt(bands, piece)]!.push(piece);
  return cells;
}

/** A line that begins a row: it has the running number, or without such a column most of the cells. */
function isRowLine(cells: readonly (readonly Piece[])[], numberAt: number): boolean {
  if (numberAt >= 0) return NUMBER_PATTERN.test(cells[numberAt]!.map(({ text }) => text).join(''));
  const filled = cells.filter((cell) => cell.length > 0).length;
  return filled >= 2 && filled * 2 > cells.length && !cells.some((cell) => cell.some(({ text }) => isHeaderWord(text)));
}

function draftRow(scan: Scan, row: Row, columns: number, start: number): CellDraft[] {
  if (row.isTitle) {
    const title = row.cells.find((cell) => cell.length > 0)!;
    return [{ passage: cellOf(scan, title, start), columnSpan: columns }];
  }
  let at = row.cells.flat()[0]?.start ?? start;
  return row.cells.flatMap((cell, c) => {
    const rowSpan = row.rowSpans.get(c) ?? 1;
    if (rowSpan === 0) return [];
    const passage = cellOf(scan, cell, at);
    if (rowSpan === 1) at = passage.end;
    return [{ passage, rowSpan }];
  });
}

/** The texts of a cell, one below the other: one text that was broken for width. */
function cellOf(scan: Scan, pieces: readonly Piece[], at: number): Passage {
  const passages = pieces.map((piece) => scan.inline(piece)).filter(({ text }) => text !== '');
  if (passages.length === 0) return { text: '', segments: [], start: at, end: at };
  const joined = joinBrokenLines(scan, passages);
  const last = maxOf(passages.map(({ end }) => end));
  return last > joined.end ? { ...joinPassages([joined]), end: last } : joined;
}
