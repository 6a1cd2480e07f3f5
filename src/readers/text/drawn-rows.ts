// Rows of a drawn table of which some cells are parted by a rule while others go on beside it:
//
//   | 生态 | 森林覆盖率 |
//   | 建设 +------------+        two rows, of which 生态建设 covers both
//   |      | 湿地保护率 |
import { append } from '../../util/append.js';
import { maxOf } from '../../util/extremes.js';
import type { CellDraft } from './grid.js';
import { cellPassage, type Line, type Scan, type Stretch } from './lines.js';

/** `| 建设 +----+----+`, `│建设├────┼────┤` */
const PARTIAL_PATTERN = /[+├┼┤╞╪╡╟╫╢╠╬╣┝┿┥┠╂┨┣╋┫](?:[-=]{2,}|[─━═]+)[+├┼┤╞╪╡╟╫╢╠╬╣┝┿┥┠╂┨┣╋┫]/;
const BAR_PATTERN = /[|｜│┃║]/;
const JUNCTION_PATTERN = /[+├┼┤╞╪╡╟╫╢╠╬╣┝┿┥┠╂┨┣╋┫]/;
const STROKE_PATTERN = /[-=─━═]/;
const RULED_PATTERN = /^\s*[-=─━═]+\s*$/;

/** The pieces of a line in which a rule stands beside text; `isRuled` where a column's cell ends. */
export interface RuledLine {
  readonly cells: readonly Stretch[];
  readonly isRuled: readonly boolean[];
}

/** Reads a line that is a rule in some columns only; null when it is no such line. */
export function readRuledLine({ text, start }: Line): RuledLine | null {
  if (!PARTIAL_PATTERN.test(text)) return null;
  const cells: Stretch[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const isJunction =
      JUNCTION_PATTERN.test(text[i]!) &&
      (STROKE_PATTERN.test(text[i + 1] ?? '') || STROKE_PATTERN.test(text[i - 1] ?? ''));
    if (!isJunction && !BAR_PATTERN.test(text[i]!)) continue;
    cells.push({ start: start + from, end: start + i });
    from = i + 1;
  }
  // Such a line has both its edges; one with words outside of them is none.
  const isOutside = (stretch: string) => stretch.trim() === '';
  if (!isOutside(text.slice(0, (cells[0]?.end ?? start) - start)) || !isOutside(text.slice(from))) return null;
  const inner = cells.slice(1);
  const isRuled = inner.map((cell) => RULED_PATTERN.test(text.slice(cell.start - start, cell.end - start)));
  return isRuled.includes(false) && isRuled.includes(true) ? { cells: inner, isRuled } : null;
}

/** A line of the rows: its cells, and which of them are a piece of a rule. */
export interface DrawnLine {
  readonly cells: readonly (readonly Stretch[])[];
  readonly isRuled: readonly boolean[] | null;
}

interface Open {
  readonly row: number;
  readonly column: number;
  readonly stretches: Stretch[];
}

/** The rows that stand between two whole rules. */
export function drawnRows(scan: Scan, lines: readonly DrawnLine[]): CellDraft[][] {
  const width = maxOf(lines.map(({ cells }) => cells.length));
  const columns: Open[][] = Array.from({ length: width }, (_, column) => [{ row: 0, column, stretches: [] }]);
  let row = 0;
  for (const { cells, isRuled } of lines) {
    if (isRuled !== null) row++;
    for (const [c, stretches] of cells.entries()) {
      if (isRuled?.[c]) columns[c]!.push({ row, column: c, stretches: [] });
      else append(columns[c]!.at(-1)!.stretches, stretches);
    }
  }
  const rows: CellDraft[][] = Array.from({ length: row + 1 }, () => []);
  const start = lines[0]!.cells[0]?.[0]?.start ?? 0;
  for (const cells of columns) {
    for (const [i, { row: first, stretches }] of cells.entries()) {
      const rowSpan = (cells[i + 1]?.row ?? row + 1) - first;
      const passage =
        stretches.length > 0 ? cellPassage(scan, stretches) : { text: '', segments: [], start, end: start };
      rows[first]!.push({ passage, rowSpan });
    }
  }
  return rows;
}
