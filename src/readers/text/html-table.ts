// <table> within text or Markdown. A small scanner for tables only, tolerant of tags that are not closed.

import type { Block, Paragraph } from '../../document/document.js';
import { joinPassages, type Passage, passageOf, trimPassage } from '../../document/passage.js';
import { append } from '../../util/append.js';
import { readInline } from '../markdown/inline.js';
import { isBoxCaption } from './captions.js';
import { boxOfPassages } from './frames.js';
import { buildTable, type CellDraft } from './grid.js';
import type { Found, Line, Scan, Stretch } from './lines.js';
import { joinBrokenLines, passageLines } from './paragraphs.js';

interface HtmlCell {
  readonly isHeader: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly start: number;
  end: number;
}

interface HtmlTable {
  readonly rows: HtmlCell[][];
  caption: Stretch | null;
  readonly end: number;
}

const TABLE_START_PATTERN = /<table\b/gi;
const TAG_PATTERN = /<(?<close>\/?)(?<name>table|thead|tbody|tr|td|th|caption)\b(?<attributes>[^<>]{0,4000})>|<!--/gi;
const SPAN_PATTERN = /\b(?<kind>row|col)span\s{0,3}=\s{0,3}["']?\s{0,3}(?<count>\d{1,6})/gi;
/** What ends a line within a cell. */
const BREAK_PATTERN = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6])\s*>|<(?:p|div|li)\b[^<>]{0,2000}>/gi;

const MAX_DEPTH = 8;
/** Texts in which a table was not closed: from then on a table ends where the next one begins, so that none is scanned twice. */
const brokenScans = new WeakSet<Scan>();

/** Reads the <table> that begins in a line. */
export function recogniseHtmlTable(scan: Scan, index: number): Found | number {
  const { lines, canonical } = scan;
  if (!hasTable(lines[index]!)) return index + 1;
  const blocks: Block[] = [];
  let at = lines[index]!.start;
  let next = index;
  for (;;) {
    const lineEnd = lines[next]!.end;
    const open = tableStart(canonical, at);
    if (open < 0 || open >= lineEnd) {
      append(blocks, paragraphOf(scan, { start: at, end: lineEnd }));
      return { blocks, next: next + 1 };
    }
    append(blocks, paragraphOf(scan, { start: at, end: open }));
    const table = readTable(scan, open);
    append(blocks, blockOf(scan, table, open));
    at = table.end;
    while (next + 1 < lines.length && lines[next + 1]!.start <= at) next++;
  }
}

function hasTable({ text }: Line): boolean {
  return /<table\b/i.test(text);
}

function tableStart(canonical: string, from: number): number {
  TABLE_START_PATTERN.lastIndex = from;
  return TABLE_START_PATTERN.exec(canonical)?.index ?? -1;
}

function paragraphOf(scan: Scan, stretch: Stretch): Paragraph[] {
  const passage = readInline(scan.canonical, stretch, scan.notes).passage;
  return passageLines(passage).map((line) => ({ type: 'paragraph', passage: line, headingLevel: null, boldLead: 0 }));
}

/** The cells of the table that begins at an offset; tables within its cells are read as their text. */
function readTable(scan: Scan, start: number): HtmlTable {
  const { canonical } = scan;
  const rows: HtmlCell[][] = [];
  let caption: Stretch | null = null;
  let captionStart = -1;
  let cell: HtmlCell | null = null;
  let depth = 0;
  let inHead = false;
  let contentEnd = canonical.length;
  const tags = new RegExp(TAG_PATTERN);
  tags.lastIndex = start;
  const closeCell = (end: number) => {
    if (cell !== null) cell.end = end;
    cell = null;
  };
  for (let match = tags.exec(canonical); match !== null; match = tags.exec(canonical)) {
    const { index } = match;
    if (match[0] === '<!--') {
      const end = canonical.indexOf('-->', index);
      if (end < 0) break;
      tags.lastIndex = end + 3;
      continue;
    }
    const name = match.groups!.name!.toLowerCase();
    const isClose = match.groups!.close === '/';
    if (name === 'table') {
      if (!isClose && depth > 0 && (depth > MAX_DEPTH || brokenScans.has(scan))) break;
      depth += isClose ? -1 : 1;
      if (depth > 0) continue;
      closeCell(index);
      return { rows, caption, end: tags.lastIndex };
    }
    if (depth !== 1) continue;
    if (name === 'thead') inHead = !isClose;
    else if (name === 'caption') {
      if (isClose && captionStart >= 0) caption = { start: captionStart, end: index };
      else captionStart = tags.lastIndex;
    } else if (name === 'tr') {
      closeCell(index);
      if (!isClose) rows.push([]);
    } else if (name === 'td' || name === 'th') {
      closeCell(index);
      if (isClose) continue;
      if (rows.length === 0) rows.push([]);
      cell = {
        isHeader: name === 'th' || inHead,
        ...spansOf(match.groups!.attributes!),
        start: tags.lastIndex,
        end: -1,
      };
      rows.at(-1)!.push(cell);
      contentEnd = canonical.length;
    }
  }
  brokenScans.add(scan);
  // The table is not closed: it ends with the paragraph that its last cell began.
  const lastStart = rows.at(-1)?.at(-1)?.start ?? start;
  const stop = canonical.indexOf('\n', lastStart);
  contentEnd = stop < 0 ? canonical.length : stop;
  closeCell(contentEnd);
  return { rows, caption, end: Math.max(contentEnd, start + 6) };
}

function spansOf(attributes: string): { rowSpan: number; columnSpan: number } {
  const spans = { rowSpan: 1, columnSpan: 1 };
  for (const { groups } of attributes.matchAll(SPAN_PATTERN)) {
    spans[groups!.kind!.toLowerCase() === 'row' ? 'rowSpan' : 'columnSpan'] = Math.max(1, Number(groups!.count));
  }
  return spans;
}

function blockOf(scan: Scan, { rows, caption, end }: HtmlTable, start: number): Block[] {
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) return [];
  const drafts = filled.map((row) =>
    row.map(
      (cell): CellDraft => ({ passage: cellText(scan, cell), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan }),
    ),
  );
  const title = caption === null ? null : cellText(scan, caption);
  const table = buildTable(
    {
      rows: drafts,
      start,
      end,
      caption: title?.text ? title : null,
      markedHeaderRows: filled.findIndex((row) => !row.every(({ isHeader }) => isHeader)),
    },
    scan.notes,
  );
  if (table.columnCount > 1) return [table.markedHeaderRows < 0 ? { ...table, markedHeaderRows: 0 } : table];
  const lines = drafts.flatMap((row) => row.flatMap(({ passage }) => passageLines(passage)));
  const isCaptioned = isBoxCaption(lines[0]?.text ?? '');
  return lines.length > 0 ? [boxOfPassages(scan, { start, end }, lines, isCaptioned)] : [];
}

/** The text of a cell: paragraphs and <br> become lines; line breaks of the source are none. */
function cellText(scan: Scan, { start, end }: Stretch): Passage {
  const { canonical } = scan;
  const source = canonical.slice(start, end);
  const lines: { text: Passage; breakBefore: Passage | null }[] = [];
  let from = 0;
  let breakBefore: Passage | null = null;
  const keep = (to: number) => {
    const text = lineText(scan, { start: start + from, end: start + to });
    if (text !== null) lines.push({ text, breakBefore });
  };
  for (const match of source.matchAll(BREAK_PATTERN)) {
    keep(match.index);
    from = match.index + match[0].length;
    const at = start + match.index;
    breakBefore = {
      text: '\n',
      segments: [{ at: 0, from: at, length: 1, width: match[0].length }],
      start: at,
      end: start + from,
    };
  }
  keep(source.length);
  if (lines.length === 0) return passageOf(canonical, start, start);
  return joinPassages(lines.flatMap(({ text, breakBefore: b }, i) => (i > 0 && b !== null ? [b, text] : [text])));
}

/** A line of a cell, which may stand on several lines of the source. */
function lineText(scan: Scan, { start, end }: Stretch): Passage | null {
  const parts: Passage[] = [];
  for (let at = start; at <= end; ) {
    const lineBreak = scan.canonical.indexOf('\n', at);
    const stop = lineBreak < 0 || lineBreak > end ? end : lineBreak;
    const passage = trimPassage(readInline(scan.canonical, { start: at, end: stop }, scan.notes).passage);
    if (passage.text !== '') parts.push(passage);
    at = stop + 1;
  }
  return parts.length > 0 ? joinBrokenLines(scan, parts) : null;
}
