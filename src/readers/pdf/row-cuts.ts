// A band of a table: what lies between two of its rules. Where its rows part, and the upright lines that its columns imply.
import { append } from '../../util/append.js';
import { headingStrokes, headingsOf } from './header-groups.js';
import type { Stroke } from './strokes.js';
import type { TextRow } from './text-rows.js';

export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly TextRow[];
}

/** The upright lines of a band between its cuts: none where text lies across them or stands centred over several columns. */
export function uprightsOf(
  band: Band,
  cuts: readonly number[],
  columns: readonly number[],
  edges: readonly number[],
): Stroke[] {
  const places = [band.top, ...cuts, band.bottom];
  const strokes: Stroke[] = [];
  for (let i = 1; i < places.length; i++) {
    const [from, to] = [places[i - 1]!, places[i]!];
    const rows = band.rows.filter(({ y, em }) => y - 0.35 * em > from && y - 0.35 * em < to);
    if (i === 1) append(strokes, headingStrokes(headingsOf(rows, columns), edges, to));
    for (const at of columns) {
      if (!isUnderHeading(rows, at, edges) && !rows.some(({ runs }) => runs.some(([x0, x1]) => x0 < at && x1 > at)))
        strokes.push({ isLevel: false, at, from, to });
    }
  }
  return strokes;
}

/** Whether an edge lies within a heading that is centred over all columns, or over all but the first, and in none of them. */
function isUnderHeading(rows: readonly TextRow[], at: number, edges: readonly number[]): boolean {
  const [row] = rows;
  if (row === undefined || rows.length > 1 || row.runs.length > 2) return false;
  const [x0, x1] = row.runs.at(-1)!;
  const centre = (x0 + x1) / 2;
  const last = edges.at(-1)!;
  const first = row.runs.length === 1 ? 0 : 1;
  if (first === 1 && row.runs[0]![1] > edges[1]!) return false;
  const from = [first, 1].find((i) => Math.abs(centre - (edges[i]! + last) / 2) < 4);
  const column = edges.findLastIndex((edge) => edge < centre);
  if (from === undefined || column >= edges.length - 1) return false;
  return at > edges[from]! && Math.abs(centre - (edges[column]! + edges[column + 1]!) / 2) > 6;
}

/** Lines nearer than this many ems, from baseline to baseline, are of one row. */
const LINE_DISTANCE = 1.45;
/** No two lines of one cell stand this many ems apart, from foot to head. */
const WIDE_GAP = 0.8;

/** Where the rows of a band without rules part. */
export function rowCuts(band: Band, columns: readonly number[]): number[] {
  // The name of a group, centred beside its rows, stands between their lines.
  const isGroup = ({ runs }: TextRow) => runs.length === 1 && runs[0]![1] < columns[0]!;
  const rows = columns.length > 1 ? band.rows.filter((row) => !isGroup(row)) : band.rows;
  if (rows.length < 3) return [];
  const gaps: { at: number; size: number }[] = [];
  let bottom = rows[0]!.y + 0.15 * rows[0]!.em;
  for (const { y, em } of rows.slice(1)) {
    const top = y - 0.85 * em;
    if (top > bottom) gaps.push({ at: (top + bottom) / 2, size: (top - bottom) / em });
    bottom = Math.max(bottom, y + 0.15 * em);
  }
  if (gaps.length < 2) return [];
  const sizes = gaps.map(({ size }) => size).sort((a, b) => a - b);
  const [least, most] = [sizes[0]!, sizes[Math.floor(0.9 * (sizes.length - 1))]!];
  // Cells of one and of two lines, centred in their rows: their lines overlap, and none does from row to row.
  const isCentred = gaps.length < rows.length - 1;
  const isEven = most - least <= 0.25;
  if (isCentred && least > (isEven ? 0.4 : WIDE_GAP)) return gaps.map(({ at }) => at);
  if (!isEven) return gaps.filter(({ size }) => size > least + 0.6 * (most - least)).map(({ at }) => at);
  const full = rows.filter(
    ({ runs }) => runs.length >= Math.max(2, 0.5 * (columns.length + 1)) && runs[0]![0] < (columns[1] ?? columns[0]!),
  );
  if (full.length >= 0.7 * rows.length && gaps.length === rows.length - 1) return gaps.map(({ at }) => at);
  // a row begins with text in the first column
  return gaps.flatMap(({ at }, i) => (rows.length === gaps.length + 1 && isStart(rows[i + 1]!, columns) ? [at] : []));
}

/**
 * Where the rows part of a band that is ruled as one: between lines that have text in nearly every column, which are no lines
 * of one row. What stands in the first column alone is the name of their group.
 */
export function fullCuts({ rows }: Band, columns: readonly number[]): number[] {
  if (columns.length < 3) return [];
  const inColumns = ({ runs }: TextRow) =>
    new Set(runs.map(([x0]) => columns.findLastIndex((at) => at < x0)).filter((column) => column >= 0)).size;
  const full = rows.filter((row) => inColumns(row) >= Math.max(3, columns.length - 1));
  const others = rows.filter((row) => !full.includes(row) && row.runs.at(-1)![0] >= columns[0]!);
  // Where each line has text in the first column too, they may be the lines of a header.
  const named = rows.filter(({ runs }) => runs[0]![0] < columns[0]!).length;
  const isClose = full.some(({ y, em }, i) => i > 0 && y - full[i - 1]!.y < LINE_DISTANCE * em);
  if (others.length > 0 || named >= full.length || isClose) return [];
  return full.slice(1).map(({ y, em }, i) => (y - 0.85 * em + full[i]!.y + 0.15 * full[i]!.em) / 2);
}

/** The cuts, when each row that they give is one: it holds text in two columns, or a heading from the left edge or over columns. */
export function wholeCuts(cuts: readonly number[], band: Band, columns: readonly number[]): readonly number[] {
  const places = [band.top, ...cuts, band.bottom];
  const isWhole = places.slice(1).every((to, i) => {
    const runs = band.rows
      .filter(({ y, em }) => y - 0.35 * em > places[i]! && y - 0.35 * em < to)
      .flatMap((row) => row.runs);
    const held = new Set(runs.map(([x0]) => columns.findLastIndex((at) => at < x0)));
    const isHeading = runs.some(([x0, x1]) => x0 < columns[0]! || columns.some((at) => x0 < at && x1 > at));
    return held.size > 1 || isHeading;
  });
  return isWhole ? cuts : [];
}

function isStart({ runs }: TextRow, columns: readonly number[]): boolean {
  return runs[0]![0] < columns[0]! && runs.length > 1;
}
