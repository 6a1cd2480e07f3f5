// Tables of which each row is a line and single blanks part the cells, as tools print them that take the text out of a
// PDF. Where a blank stands within a cell is told by what the columns can hold:
//
//   序号 指标名称 单位 2020 年 2025 年 指标属性
//   1 每千人口拥有 3 岁以下婴幼儿托位数 个 1.8 4.5 预期性
//   2 孕产妇死亡率 /10 万 8.2 ≤10 预期性

import type { Passage } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { maxOf } from '../../util/extremes.js';
import { note } from '../../util/note.js';
import { alignRow } from './align-row.js';
import { isCaption } from './captions.js';
import { type ColumnKind, columnKind, misfit } from './column-kinds.js';
import { isFurniture } from './furniture.js';
import { buildTable, type CellDraft } from './grid.js';
import { hasHeaderWords, isHeaderWord } from './header-words.js';
import type { Found, Line, Scan, Stretch } from './lines.js';
import { joinBrokenLines } from './paragraphs.js';

interface Token extends Stretch {
  readonly text: string;
  readonly line: number;
}

interface Row {
  readonly cells: readonly (readonly Token[])[];
  readonly isTitle: boolean;
  readonly lastLine: number;
}

const MAX_HEADER = 120;
const MAX_LINE = 160;
const MAX_LINES = 4;
const MAX_GAP = 2;
const MAX_TOKENS = 40;
const BLANK_PATTERN = /[\s\u3000]+/g;
/** What goes on after a figure: `30 以上`, `2020 年`, `5 个百分点`; and what a figure follows: `≥ 30`, `达到 30`. */
const AFTER_FIGURE_PATTERN =
  /^(?:年(?:目标|目标值|规划值|规划目标|现状|现状值|实际|实际值|基期值|完成值|预期值|规划|预期|底|末)?|以上|以下|以内|左右|万|亿|千|百|个百分点|百分点|%|％|倍|月|日)(?:[（(].{0,10}[)）])?$/;
const FIGURE_END_PATTERN = /(?<![\d.,])\d[\d.,]*$|[\d.][%％]$/;
const BEFORE_FIGURE_PATTERN =
  /^(?:[≥≤<>＞＜〉〈≧≦±↑↓约近达]|达到|不低于|不高于|不超过|不少于|控制在|累计|年均|[（([［])$/;
const TITLE_PATTERN =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[)）])?[\u4e00-\u9fff（()）“”]{2,16}$/;
const END_PATTERN =
  /^(?:注|备注|说明|资料来源|数据来源)[：:\d]|^(?:第[一二三四五六七八九十百]+[章节]|附件|附表|专\s*栏|表\s*\d)|[。；：:]$/;

/** Reads the rows below a line of headers that blanks part. */
export function recogniseSpacedRows(scan: Scan, index: number): Found | number {
  const header = headerTokens(scan.lines[index]!, index);
  if (header === null) return index + 1;
  const kinds = header.map(({ text }) => columnKind(text));
  if (!kinds.includes('name') || !kinds.includes('value')) return index + 1;
  const { rows, seen } = readRows(scan, index + 1, kinds);
  if (rows.filter(({ isTitle }) => !isTitle).length < 2) return Math.max(index + 1, seen);
  const last = rows.at(-1)!.lastLine;
  const start = scan.lines[index]!.start;
  let at = start;
  const draft = (tokens: readonly Token[]): CellDraft => {
    const passage = cellOf(scan, tokens, at);
    at = passage.end;
    return { passage };
  };
  const drafts = [
    header.map((token) => draft([token])),
    ...rows.map(({ cells, isTitle }) =>
      isTitle ? [{ ...draft(cells[0]!), columnSpan: kinds.length }] : cells.map(draft),
    ),
  ];
  for (const { cells, isTitle } of rows) if (!isTitle) noteJudged(scan, cells, kinds);
  return { blocks: [buildTable({ rows: drafts, start, end: scan.lines[last]!.end }, scan.notes)], next: last + 1 };
}

/** The headers of a line, `指 标` and `2020 年` put together; null when they are none. */
function headerTokens(line: Line, index: number): Token[] | null {
  if (line.isBlank || line.text.length > MAX_HEADER || /[|｜\t。；]/.test(line.text)) return null;
  const all = tokensOf(line, index);
  if (all.length < 3) return null;
  const tokens: Token[] = [];
  for (const token of all) {
    const before = tokens.at(-1);
    const isLetter = /^[\u4e00-\u9fff]$/.test(token.text);
    const joins = before && (/^[（(]/.test(token.text) || (isLetter && /^[\u4e00-\u9fff]$/.test(before.text)));
    if (joins) tokens[tokens.length - 1] = joined(before, token);
    else tokens.push(token);
  }
  const texts = tokens.map(({ text }) => text);
  const known = texts.filter(isHeaderWord).length;
  return tokens.length >= 3 && known >= tokens.length - 1 && hasHeaderWords(texts) ? tokens : null;
}

/** The texts between blanks; what belongs to a figure stays with it. */
function tokensOf(line: Line, index: number): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const push = (to: number) => {
    if (to <= from) return;
    const token = { text: line.text.slice(from, to), start: line.start + from, end: line.start + to, line: index };
    const before = tokens.at(-1);
    const joins =
      before &&
      ((AFTER_FIGURE_PATTERN.test(token.text) && FIGURE_END_PATTERN.test(before.text)) ||
        (BEFORE_FIGURE_PATTERN.test(before.text) && /^[\d.[［]/.test(token.text)) ||
        /^[\])）］]$/.test(token.text));
    if (joins) tokens[tokens.length - 1] = joined(before, token);
    else tokens.push(token);
  };
  for (const { index: at, 0: blanks } of line.text.matchAll(BLANK_PATTERN)) {
    push(at);
    from = at + blanks.length;
  }
  push(line.text.length);
  return tokens;
}

function joined(a: Token, b: Token): Token {
  return { ...a, text: a.text + b.text, end: b.end };
}

function readRows(scan: Scan, from: number, kinds: readonly ColumnKind[]): { rows: Row[]; seen: number } {
  const rows: Row[] = [];
  let title: Row | null = null;
  let gap = 0;
  let i = from;
  while (i < scan.lines.length) {
    const line = scan.lines[i]!;
    if (line.isBlank || isFurniture(line.text.trim())) {
      if (++gap > MAX_GAP) break;
      i++;
      continue;
    }
    gap = 0;
    if (rows.length === 0 && headerTokens(line, i) !== null) break;
    const isTitle = title === null && isTitleLine(scan, i, kinds);
    const row = isTitle ? null : rowAt(scan, i, kinds);
    if (row !== null) {
      if (title !== null) rows.push(title);
      title = null;
      rows.push(row);
      i = row.lastLine + 1;
      continue;
    }
    if (rows.length > 0 && headerTokens(line, i)?.length === kinds.length) i++;
    else if (isTitle) {
      title = { cells: [tokensOf(line, i)], isTitle: true, lastLine: i };
      i++;
    } else break;
  }
  return { rows, seen: i };
}

/** The title of a group above a row: 一、健康水平; without such a number the row below has to begin with one. */
function isTitleLine(scan: Scan, index: number, kinds: readonly ColumnKind[]): boolean {
  const text = scan.lines[index]!.text.trim();
  if (!TITLE_PATTERN.test(text) || isCaption(text)) return false;
  let next = index + 1;
  while (next < scan.lines.length && next < index + MAX_GAP && scan.lines[next]!.isBlank) next++;
  const below = scan.lines[next];
  if (
    below === undefined ||
    (!/[、)）]/.test(text.slice(0, 4)) && !/^[\s\u3000]*\d{1,3}[.．、\s\u3000]/.test(below.text))
  )
    return false;
  return rowAt(scan, next, kinds) !== null;
}

/** The row that begins at a line and ends there or, where a cell was broken, on one of the next lines. */
function rowAt(scan: Scan, index: number, kinds: readonly ColumnKind[]): Row | null {
  const tokens: Token[] = [];
  for (let i = index; i < index + MAX_LINES && i < scan.lines.length; i++) {
    const line = scan.lines[i]!;
    if (line.isBlank || line.text.length > MAX_LINE || END_PATTERN.test(line.text.trim())) return null;
    const own = tokensOf(line, i);
    if (i > index && kinds[0] === 'number' && /^\d{1,3}$/.test(own[0]!.text) && own.length > 2) return null;
    append(tokens, own);
    if (tokens.length > MAX_TOKENS) return null;
    const cells = dealt(tokens, kinds);
    if (cells === null) continue;
    const rest = restOfName(scan, i + 1, cells, kinds);
    return { cells: rest === null ? cells : withRest(cells, rest, kinds), isTitle: false, lastLine: rest ? i + 1 : i };
  }
  return null;
}

/** The cells of a row; null when the texts do not make one. */
function dealt(tokens: readonly Token[], kinds: readonly ColumnKind[]): Token[][] | null {
  if (tokens.length < 2) return null;
  const { cells } = alignRow(
    tokens.map(({ text }) => text),
    kinds,
    0,
  );
  const row = cells.map(([from, to]) => tokens.slice(from, to));
  let values = 0;
  let filled = 0;
  for (const [c, cell] of row.entries()) {
    const kind = kinds[c]!;
    const text = cell.map((token) => token.text).join('');
    if (kind === 'name' && (text === '' || !/[\u4e00-\u9fffA-Za-z]/.test(text))) return null;
    if (kind === 'number' && text === '') return null;
    if (text === '' || kind === 'name') continue;
    if (kind === 'value') {
      values++;
      if (misfit(text, kind) <= 1) filled++;
      if (cell.length > 1) return null;
    } else if (misfit(text, kind) > 3 && kind !== 'text' && kind !== 'units') return null;
  }
  return values > 0 && filled * 2 >= values ? row : null;
}

/** The end of a name that goes on below its row: the bracket that it left open is closed there. */
function restOfName(
  scan: Scan,
  index: number,
  cells: readonly (readonly Token[])[],
  kinds: readonly ColumnKind[],
): Token[] | null {
  const line = scan.lines[index];
  if (line === undefined || line.isBlank || line.text.length > 40) return null;
  const text = line.text.trim();
  if (/[\s\u3000]/.test(text)) return null;
  const name = cells[kinds.indexOf('name')]!.map((token) => token.text).join('');
  const isOpen = /[（(][^()（）]*$/.test(name) && /^[^（(]*[)）]/.test(text);
  const isUnit = /^[（(][^（()）]{1,12}[)）]$/.test(text) && !/[（(][^()（）]*[)）]$/.test(name);
  return isOpen || isUnit ? tokensOf(line, index) : null;
}

function withRest(
  cells: readonly (readonly Token[])[],
  rest: readonly Token[],
  kinds: readonly ColumnKind[],
): (readonly Token[])[] {
  const name = kinds.indexOf('name');
  return cells.map((cell, c) => (c === name ? [...cell, ...rest] : cell));
}

/** The texts of a cell: on one line as they are printed, over several lines put together. */
function cellOf(scan: Scan, tokens: readonly Token[], at: number): Passage {
  const lines: Token[] = [];
  for (const token of tokens) {
    const before = lines.at(-1);
    if (before?.line === token.line) lines[lines.length - 1] = joined(before, token);
    else lines.push(token);
  }
  const passages = lines.map((stretch) => scan.inline(stretch)).filter(({ text }) => text !== '');
  return passages.length === 0 ? { text: '', segments: [], start: at, end: at } : joinBrokenLines(scan, passages);
}

/** Which cells are empty was judged, not read: that is said. */
function noteJudged(scan: Scan, cells: readonly (readonly Token[])[], kinds: readonly ColumnKind[]): void {
  if (!cells.some((cell, c) => cell.length === 0 && kinds[c] !== 'category')) return;
  const filled = cells.flat();
  const found = cells.filter((cell) => cell.length > 0).length;
  const at = { start: filled[0]!.start, end: maxOf(filled.map(({ end }) => end)) };
  const params = { row: filled[0]!.text, found, expected: kinds.length };
  scan.notes.push(note('warning', 'table-cell-missing', params, at));
}
