// A category that stands for several rows is printed in their middle, perhaps on several lines:
//
//          1   地区生产总值
//   经济   2   一般公共预算收入        经济发展: rows 1 to 3
//   发展
//          3   研发经费投入强度
//   民生   4   人均预期寿命            民生: row 4

export interface CategoryPiece {
  /** Its line among those of the table that are not blank. */
  readonly line: number;
  /** The same, blank lines counted. */
  readonly height: number;
  readonly width: number;
}

/** Where a row begins and ends, in lines. */
export interface RowLines {
  readonly first: number;
  readonly last: number;
  /** Whether a blank line parts it from the row above. */
  readonly isApart: boolean;
}

export interface CategorySpan {
  readonly pieces: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Way {
  readonly cost: number;
  /** By how many lines its categories are off the middle of their rows. */
  readonly error: number;
  readonly count: number;
  readonly span: CategorySpan | null;
  readonly before: Way | null;
}

/** What it costs to put a piece below one that its column had room to go on after, and for each line that parts the two. */
const SLACK_COST = 0.3;
const DISTANCE_COST = 0.2;
const MAX_DISTANCE = 3;
/** A category is broken over at most so many lines. */
const MAX_LINES = 6;
/** How many ways to begin are kept at each piece. */
const MAX_WAYS = 8;

/** The rows that each category covers; null when the pieces do not stand in the middle of any rows. */
export function spanCategories(pieces: readonly CategoryPiece[], rows: readonly RowLines[]): CategorySpan[] | null {
  return isBesideFirst(pieces, rows) ? null : centredSpans(pieces, rows);
}

/** True where categories beside rows could as well stand in the middle of theirs; if the lines do not allow it, they head the rows below. */
export function isAmbiguous(pieces: readonly CategoryPiece[], rows: readonly RowLines[]): boolean {
  return isBesideFirst(pieces, rows) && centredSpans(pieces, rows) !== null;
}

function centredSpans(pieces: readonly CategoryPiece[], rows: readonly RowLines[]): CategorySpan[] | null {
  if (rows.length === 0 || pieces.length === 0 || isOnePerRow(pieces, rows)) return null;
  const beside = new Map(rows.flatMap(({ first, last }, row) => linesFrom(first, last).map((line) => [line, row])));
  const full = pieces.reduce((n, { width }) => Math.max(n, width), 0);
  // For each piece: the row at which its category may begin, and how it got there.
  const ways = pieces.map(() => new Map<number, Way>());
  const ends = new Map<number, Way>();
  ways[0]!.set(0, { cost: 0, error: 0, count: 0, span: null, before: null });
  for (const [i, starts] of ways.entries()) {
    for (const [firstRow, way] of [...starts].sort(([, a], [, b]) => a.cost - b.cost).slice(0, MAX_WAYS)) {
      let joining = 0;
      for (let length = 1; length <= MAX_LINES && i + length <= pieces.length; length++) {
        if (length > 1) joining += joinCost(pieces[i + length - 2]!, pieces[i + length - 1]!, full, beside);
        if (joining === Number.POSITIVE_INFINITY) break;
        const block = Array.from({ length }, (_, k) => i + k);
        const end = mirrored(pieces, i, length, rows[firstRow]?.first ?? 0);
        for (const lastRow of lastRowsOf(pieces, i, length, firstRow, rows)) {
          const isApart = rows[lastRow + 1]?.isApart ?? true;
          const error = way.error + Math.abs(rows[lastRow]!.last - end);
          const cost = way.cost + joining + error - way.error + (isApart ? 0.1 : 0.6);
          const target = i + length < pieces.length ? ways[i + length]! : ends;
          if (cost >= (target.get(lastRow + 1)?.cost ?? Number.POSITIVE_INFINITY)) continue;
          const span = { pieces: block, firstRow, lastRow };
          target.set(lastRow + 1, { cost, error, count: way.count + 1, span, before: way });
        }
      }
    }
  }
  const best = ends.get(rows.length);
  if (best === undefined) return null;
  // A category beside its first row looks so too when the rows happen to be so many.
  const allowed = pieces[0]!.line === rows[0]!.first ? 0 : Math.max(1, best.count / 3);
  return best.error <= allowed ? spansOf(best) : null;
}

function spansOf(last: Way): CategorySpan[] {
  const spans: CategorySpan[] = [];
  for (let way: Way | null = last; way?.span; way = way.before) spans.push(way.span);
  return spans.reverse();
}

/**
 * True where each category stands on the first line of a row and the first of them beside the first row: they may head
 * the rows below or stand in the middle of theirs. The first is the usual print; who calls says that it was chosen.
 */
function isBesideFirst(pieces: readonly CategoryPiece[], rows: readonly RowLines[]): boolean {
  const starts = new Set(rows.map(({ first }) => first));
  return (
    pieces.length < rows.length && pieces[0]?.line === rows[0]?.first && pieces.every(({ line }) => starts.has(line))
  );
}

function linesFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Each row has its own category beside it: none of them is merged. */
function isOnePerRow(pieces: readonly CategoryPiece[], rows: readonly RowLines[]): boolean {
  const lines = new Set(pieces.map(({ line }) => line));
  const own = rows.filter(({ first, last }) => {
    for (let line = first; line <= last; line++) if (lines.has(line)) return true;
    return false;
  });
  return own.length === rows.length && pieces.length === rows.length;
}

/** How unlikely it is that a text goes on in the piece below; `beside` tells the row of each line. */
function joinCost(
  before: CategoryPiece,
  piece: CategoryPiece,
  full: number,
  beside: ReadonlyMap<number, number>,
): number {
  const distance = piece.height - before.height;
  // Two that stand beside different rows are no lines of one text.
  const [above, below] = [beside.get(before.line), beside.get(piece.line)];
  const isParted = above !== undefined && below !== undefined && above !== below;
  if (isParted || distance > MAX_DISTANCE || before.width <= full / 2) return Number.POSITIVE_INFINITY;
  return (distance - 1) * DISTANCE_COST + (before.width > full - 2 ? 0 : SLACK_COST);
}

/** The line as far below the middle of the pieces as `top` is above it. */
function mirrored(pieces: readonly CategoryPiece[], from: number, length: number, top: number): number {
  return pieces[from]!.line + pieces[from + length - 1]!.line - top;
}

/** The rows that can be the last of a category: those that end about where its pieces say. */
function lastRowsOf(
  pieces: readonly CategoryPiece[],
  from: number,
  length: number,
  firstRow: number,
  rows: readonly RowLines[],
): number[] {
  const top = rows[firstRow];
  if (top === undefined || pieces[from]!.line < top.first - 1) return [];
  const end = mirrored(pieces, from, length, top.first);
  const next = pieces[from + length]?.line ?? Number.POSITIVE_INFINITY;
  const last = pieces[from + length - 1]!.line;
  const found: number[] = [];
  for (let row = firstRow; row < rows.length && rows[row]!.last <= end + 1 && rows[row]!.first < next; row++) {
    if (rows[row]!.last >= Math.max(last - 1, end - 1)) found.push(row);
  }
  return found;
}
