// The canonical text as the lines of a page. A quote may reach over lines, hold other quotes and overlap them; elements may not, so that
// it is cut where a line or another quote ends. Its first piece has its id, all of them have its key.
import { h, type Markup, type Part } from './markup.js';

export interface Stretch {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What the page shows of it before it is followed: `data-k`. */
  readonly look?: string | undefined;
}

/** The class of a line, by its number from 0: a heading, a row of a table. */
export type LineClass = (line: number) => string | null;

interface Piece extends Stretch {
  readonly isFirst: boolean;
}

/** One list item a line. `stretches` are sorted by start, the longer first. */
export function sourceLines(text: string, stretches: readonly Stretch[], classOf: LineClass = () => null): Markup[] {
  const lines: Markup[] = [];
  let open: Stretch[] = [];
  let next = 0;
  let start = 0;
  // What follows the last line break is no line.
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const end = start + line.length;
    const pieces: Piece[] = open.map((one) => ({ ...one, start, isFirst: false }));
    // An empty cell may stand at the very end of a line.
    while (next < stretches.length && stretches[next]!.start <= end)
      pieces.push({ ...stretches[next++]!, isFirst: true });
    open = pieces.filter((piece) => piece.end > end + 1);
    const clipped = pieces.map((piece) => ({ ...piece, end: Math.min(piece.end, end) }));
    const attributes = { id: `L${lines.length + 1}`, class: classOf(lines.length) };
    lines.push(h('li', attributes, nest(text, start, end, clipped)));
    start = end + 1;
  }
  return lines;
}

/** The text from start to end with its pieces as elements within each other. */
function nest(text: string, start: number, end: number, pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  const waiting = [...pieces].sort(byPlace);
  let at = start;
  while (waiting.length > 0) {
    const piece = waiting.shift()!;
    parts.push(text.slice(at, piece.start));
    const inner: Piece[] = [];
    while (waiting.length > 0 && waiting[0]!.start < piece.end) {
      const one = waiting.shift()!;
      inner.push({ ...one, end: Math.min(one.end, piece.end) });
      if (one.end > piece.end) insert(waiting, { ...one, start: piece.end, isFirst: false });
    }
    const content = nest(text, piece.start, piece.end, inner);
    const { key, look = null, isFirst } = piece;
    parts.push(h('span', { ...(isFirst ? { id: key } : {}), 'data-q': key, 'data-k': look }, content));
    at = piece.end;
  }
  parts.push(text.slice(at, end));
  return parts;
}

function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end;
}

function insert(waiting: Piece[], piece: Piece): void {
  const at = waiting.findIndex((one) => byPlace(piece, one) < 0);
  waiting.splice(at < 0 ? waiting.length : at, 0, piece);
}
