// Tables for a terminal: columns aligned by what the characters take there, cells wrapped beforehand, one light rule below the header.
import Table from 'cli-table3';
import { displayWidth, oneLine, wrapText } from '../util/text-width.js';
import type { Look } from './look.js';

export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** True for the one column that takes the room that is left. */
  readonly grows?: true;
  /** No wider than this, where it does not grow. */
  readonly max?: number;
}

export interface TextRow {
  readonly cells: readonly string[];
  /** Colours a finished line of a cell. */
  readonly paint?: (text: string, column: number) => string;
}

const GAP = 2;
const MIN_GROWING = 12;

/** The table as text, ended by a line break. A column without any content is left out. */
export function renderTextTable(
  allColumns: readonly TextColumn[],
  rows: readonly TextRow[],
  look: Look,
  faint = (text: string) => text,
): string {
  const shown = allColumns.flatMap((_, i) => (rows.some((row) => row.cells[i] !== '') ? [i] : []));
  const columns = shown.map((i) => allColumns[i]!);
  const cells = rows.map((row) => shown.map((i) => oneLine(row.cells[i]!)));
  const widths = widthsOf(columns, cells, look.width);
  const last = columns.length - 1;
  const table = new Table({
    chars: NO_LINES,
    // The gap belongs to the column on its left.
    colWidths: widths.map((width, i) => (i < last ? width + GAP : width)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  const fill = (text: string, i: number, paint: (line: string) => string) =>
    wrapText(text, widths[i]!)
      .map((line) => {
        const blanks = columns[i]!.align === 'right' ? ' '.repeat(widths[i]! - displayWidth(line)) : '';
        return blanks + paint(line);
      })
      .join('\n');
  table.push(columns.map(({ title }, i) => fill(title, i, faint)));
  for (const [r, row] of cells.entries()) {
    table.push(row.map((cell, i) => fill(cell, i, (line) => rows[r]!.paint?.(line, shown[i]!) ?? line)));
  }
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const headLines = Math.max(...columns.map(({ title }, i) => wrapText(title, widths[i]!).length));
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP * last;
  const rule = faint((look.signs ? '─' : '-').repeat(total));
  return `${[...lines.slice(0, headLines), rule, ...lines.slice(headLines)].join('\n')}\n`;
}

/** Each column as wide as its widest cell; the growing one gets the rest, or gives what is missing. */
function widthsOf(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const wanted = columns.map(({ title, max = Number.POSITIVE_INFINITY }, i) =>
    Math.min(max, Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[i]!)))),
  );
  const others = wanted.reduce((sum, each, i) => sum + (columns[i]!.grows ? 0 : each), 0) + GAP * (columns.length - 1);
  return wanted.map((each, i) => (columns[i]!.grows ? Math.max(MIN_GROWING, Math.min(each, width - others)) : each));
}

/** None of cli-table3's own lines. */
const NO_LINES = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((name) => [name, '']),
);
