// One-column frames: a 专栏 with its caption, or one whose caption is missing.
import { type BodyStyle, leadEnding, paragraphsOf, reachOf } from './body.js';
import type { Line } from './lines.js';
import type { Margins, TableBlock, TextBlock } from './model.js';

/** Whether a table is only a frame around text. */
export function isBox(table: TableBlock): boolean {
  return table.xs.length === 2;
}

/** What the sentences that open items are usually about. */
const ITEM_ENDINGS = ['工程', '行动', '计划', '项目'];

/** The paragraphs of a frame; `style` is that of the document. */
export function boxParagraphs(table: TableBlock, style: BodyStyle): TextBlock[] {
  const { lines, margins } = boxLines(table);
  const own = { ...style, margins };
  const found = paragraphsOf(lines, own);
  const endings = found.flatMap(({ parts }) => leadEnding(parts.map(({ text }) => text).join('')) ?? []);
  if (endings.length < 2) return found;
  return paragraphsOf(lines, { ...own, leadEndings: new Set([...endings, ...ITEM_ENDINGS]) });
}

/** The lines of a frame and the margins that they have on each page: as wide on all as on the one where they reach farthest. */
function boxLines(table: TableBlock): { lines: Line[]; margins: Map<number, Margins> } {
  const lines = table.cells.sort((a, b) => a.row - b.row).flatMap((cell) => cell.lines);
  const margins = new Map<number, Margins>();
  for (const line of lines) {
    const [{ x0, page }, x1] = [line, reachOf(line)];
    const known = margins.get(page);
    margins.set(page, { left: Math.min(known?.left ?? x0, x0), right: Math.max(known?.right ?? x1, x1) });
  }
  const width = Math.max(0, ...[...margins.values()].map(({ left, right }) => right - left));
  for (const [page, { left }] of margins) margins.set(page, { left, right: left + width });
  return { lines, margins };
}
