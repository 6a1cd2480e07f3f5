// A header of two lines without rules: 目标值 centred over 2023年 and 2025年. Where the line between the two would run.
import type { Stroke } from './strokes.js';
import type { TextRow } from './text-rows.js';

export interface Heading {
  /** The first and last column that it heads, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** Where it ends and what it heads begins. */
  readonly at: number;
}

/** How far from the middle of what it heads a heading may stand, in ems. */
const OFF = 2.5;

/** The headings of the lines of a header: texts across an edge of columns, centred over the texts below in these columns. */
export function headingsOf(rows: readonly TextRow[], columns: readonly number[]): Heading[] {
  const found: Heading[] = [];
  for (const [i, { runs, y, em }] of rows.entries()) {
    for (const [x0, x1] of runs) {
      if (x0 < columns[0]! || !columns.some((at) => x0 < at && x1 > at)) continue;
      const [first, last] = [columnAt(columns, x0), columnAt(columns, x1)];
      const isIn = (x: number) => columnAt(columns, x) >= first && columnAt(columns, x) <= last;
      const below = rows.slice(i + 1).find((row) => row.runs.some(([from, to]) => isIn(from) || isIn(to)));
      if (below === undefined) continue;
      const headed = below.runs.filter(([from, to]) => isIn(from) || isIn(to));
      const isParted = headed.every(([from, to]) => columnAt(columns, from) === columnAt(columns, to));
      const centre = (headed[0]![0] + headed.at(-1)![1]) / 2;
      if (!isParted || headed.length !== last - first + 1 || Math.abs((x0 + x1) / 2 - centre) > OFF * em) continue;
      found.push({ first, last, at: (y + 0.15 * em + below.y - 0.85 * below.em) / 2 });
    }
  }
  return found;
}

/** The lines below headings and between what they head, down to `to`; `edges` are those of all columns. */
export function headingStrokes(headings: readonly Heading[], edges: readonly number[], to: number): Stroke[] {
  return headings.flatMap(({ first, last, at }): Stroke[] => [
    { isLevel: true, at, from: edges[first]!, to: edges[last + 1]! },
    ...edges.slice(first + 1, last + 1).map((edge) => ({ isLevel: false, at: edge, from: at, to })),
  ]);
}

/** The column that a place lies in. */
function columnAt(columns: readonly number[], x: number): number {
  return columns.findLastIndex((at) => at <= x) + 1;
}
