// The first column of a table whose rows no rule parts: names of groups that stand beside the middle of their rows.
import type { Band } from './row-cuts.js';
import type { Stroke } from './strokes.js';

/** How far from the middle of its rows a name may stand, in shares of a row. */
const OFF = 0.3;
/** Lines of one name stand no further apart than this many ems, from baseline to baseline. */
const LINE_DISTANCE = 1.7;

interface Name {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which of a band's cuts run through the first column too: all, or, where each name in it stands beside the middle of several
 * rows, those between their groups. Names beside the first of their rows leave the places below them blank, as printed.
 */
function categoryCuts(
  band: Band,
  cuts: readonly number[],
  columns: readonly number[],
  hasHead: boolean,
): readonly number[] {
  const places = [band.top, ...cuts, band.bottom];
  const names = namesOf(band, columns);
  const rows = places.slice(1).map((to, i) => linesIn(band, places[i]!, to, columns));
  if (columns.length < 2 || names.length === 0 || rows.some((row) => row === null)) return cuts;
  const body = rows as Name[];
  const isBeside = ({ top, bottom }: Name, row: Name) =>
    Math.abs(row.top - top) < 1 && Math.abs(row.bottom - bottom) < 1;
  const first = hasHead && isBeside(names[0]!, body[0]!) ? 1 : 0;
  const [own, below] = [names.slice(first), body.slice(first)];
  if (own.length === 0 || own.length >= below.length) return cuts;
  // Names beside the first of their rows happen to stand in the middle of others, too.
  const isTopmost = isBeside(own[0]!, below[0]!) && own.every((name) => below.some((row) => isBeside(name, row)));
  const ends = isTopmost ? null : groupEnds(own, below);
  if (ends !== null) return cuts.filter((_, i) => i < first || ends.includes(i - first));
  return cuts;
}

/** The level lines between a band's rows, of which the first is a header or not. */
export function cutStrokes(
  band: Band,
  cuts: readonly number[],
  columns: readonly number[],
  [left, right]: readonly [left: number, right: number],
  hasHead: boolean,
): Stroke[] {
  const through = new Set(categoryCuts(band, cuts, columns, hasHead));
  return cuts.map((at) => ({ isLevel: true, at, from: through.has(at) ? left : columns[0]!, to: right }));
}

/** The texts of the first column, their lines put together. */
function namesOf({ rows }: Band, columns: readonly number[]): Name[] {
  const names: { top: number; bottom: number }[] = [];
  for (const { y, em, runs } of rows) {
    if (runs[0] === undefined || runs[0][0] >= columns[0]!) continue;
    const last = names.at(-1);
    const isOther = runs.length > 1;
    if (last !== undefined && !isOther && y - last.bottom < LINE_DISTANCE * em) last.bottom = y;
    else names.push({ top: y, bottom: y });
  }
  return names;
}

/** Where the lines of a row begin and end that stand right of the first column; null without any. */
function linesIn({ rows }: Band, from: number, to: number, columns: readonly number[]) {
  const own = rows.filter(
    ({ y, em, runs }) => y - 0.35 * em > from && y - 0.35 * em < to && runs.at(-1)![0] >= columns[0]!,
  );
  return own.length === 0 ? null : { top: own[0]!.y, bottom: own.at(-1)!.y };
}

/** The last row of each name's group, counted from 0, when every name stands in the middle of its rows and none is left over. */
function groupEnds(names: readonly Name[], rows: readonly Name[]): number[] | null {
  const step = rows.length > 1 ? (rows.at(-1)!.bottom - rows[0]!.top) / (rows.length - 1) : 0;
  const ends: number[] = [];
  let first = 0;
  for (const { top, bottom } of names) {
    const middle = (top + bottom) / 2;
    let best = -1;
    let least = OFF * step;
    for (let last = first; last < rows.length; last++) {
      const off = Math.abs((rows[first]!.top + rows[last]!.bottom) / 2 - middle);
      if (off < least) [best, least] = [last, off];
    }
    if (best < 0) return null;
    ends.push(best);
    first = best + 1;
  }
  return first === rows.length ? ends : null;
}
