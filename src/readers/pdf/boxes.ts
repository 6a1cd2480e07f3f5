// One-column frames: a 专栏 with its caption, or one whose caption is missing.
import type { Line } from './lines.js';
import type { Margins, TableBlock } from './model.js';

/** Whether a table is only a frame around text. */
export function isBox(table: TableBlock): boolean {
  return table.xs.length === 2;
}

/** The lines of a frame and the margins that they have on each page. */
export function boxLines(table: TableBlock): { lines: Line[]; margins: Map<number, Margins> } {
  const lines = table.cells.sort((a, b) => a.row - b.row).flatMap((cell) => cell.lines);
  const margins = new Map<number, Margins>();
  for (const { x0, x1, page } of lines) {
    const known = margins.get(page);
    margins.set(page, { left: Math.min(known?.left ?? x0, x0), right: Math.max(known?.right ?? x1, x1) });
  }
  return { lines, margins };
}
