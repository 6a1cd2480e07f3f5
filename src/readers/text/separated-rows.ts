// Rows whose cells are parted by a sign, as tables are saved as text: `序号,指标,2025年`, `序号；指标；2025年`, `序号 & 指标 \\`.
import { buildTable, type CellDraft } from './grid.js';
import { hasHeaderWords } from './header-words.js';
import type { Found, Line, Scan, Stretch } from './lines.js';

const SEPARATORS = [',', '，', ';', '；', '&', '、', '^'] as const;
const MAX_HEADER = 200;
const MAX_GAP = 1;

/** Reads the rows below a line of headers between which one sign stands. */
export function recogniseSeparatedRows(scan: Scan, index: number): Found | number {
  const head = scan.lines[index]!;
  if (head.isBlank || head.text.length > MAX_HEADER) return index + 1;
  const separator = SEPARATORS.find((sign) => isHeader(head, sign));
  if (separator === undefined) return index + 1;
  const rows = [splitCells(head, separator)];
  const columns = rows[0]!.length;
  let last = index;
  for (let i = index + 1; i < scan.lines.length && i - last <= MAX_GAP + 1; i++) {
    const line = scan.lines[i]!;
    if (line.isBlank) continue;
    const cells = splitCells(line, separator);
    if (cells.length !== columns) break;
    rows.push(cells);
    last = i;
  }
  if (rows.length < 3) return index + 1;
  const drafts = rows.map((row) => row.map((cell): CellDraft => ({ passage: scan.inline(cell) })));
  const end = scan.lines[last]!.end;
  return { blocks: [buildTable({ rows: drafts, start: head.start, end }, scan.notes)], next: last + 1 };
}

function isHeader(line: Line, separator: string): boolean {
  if (!line.text.includes(separator)) return false;
  const texts = splitCells(line, separator).map(({ start, end }) =>
    line.text.slice(start - line.start, end - line.start).trim(),
  );
  return texts.length >= 3 && texts.every((text) => text !== '') && hasHeaderWords(texts);
}

/** The cells of a line; a separator within "…" is text, and the quotes are none. */
function splitCells({ text, start }: Line, separator: string): Stretch[] {
  const cells: Stretch[] = [];
  const end = text.trimEnd().replace(/\\\\$/, '').length;
  let isQuoted = false;
  for (let from = 0, i = 0; i <= end; i++) {
    if (text[i] === '"' && i < end) isQuoted = !isQuoted;
    else if (i === end || (text[i] === separator && !isQuoted)) {
      cells.push(unquoted(text, start, from, i));
      from = i + 1;
    }
  }
  return cells;
}

function unquoted(text: string, start: number, from: number, to: number): Stretch {
  const cell = text.slice(from, to);
  const lead = cell.length - cell.trimStart().length;
  const body = cell.trim();
  const isQuoted = body.length >= 2 && body.startsWith('"') && body.endsWith('"');
  const inner = isQuoted ? 1 : 0;
  return { start: start + from + lead + inner, end: start + from + lead + body.length - inner };
}
