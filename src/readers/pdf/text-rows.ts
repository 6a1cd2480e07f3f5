// Lines of text within a table that rules do not part, and the gaps between its columns.
import { maxOf } from '../../util/extremes.js';
import type { Glyph } from './glyphs.js';

/** A gap of this many ems parts two columns. */
const COLUMN_GAP = 0.5;
/** How many of the lines of text may lie across a gap between columns: headings of groups, cells of a merged header. */
const ACROSS = 0.15;

/** A line of text within a table: its glyphs from left to right. */
export interface TextRow {
  readonly y: number;
  readonly em: number;
  /** Stretches without a gap that could part columns. */
  readonly runs: readonly (readonly [from: number, to: number])[];
}

/** The lines of text of some glyphs, from top to bottom. */
export function textRows(glyphs: readonly Glyph[]): TextRow[] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y);
  const rows: TextRow[] = [];
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && sorted[end]!.y - sorted[i]!.y <= 0.3 * sorted[i]!.em) end++;
    const own = sorted.slice(i, end).sort((a, b) => a.x0 - b.x0);
    const em = maxOf(own.map((glyph) => glyph.em));
    const runs: [number, number][] = [];
    for (const { x0, x1 } of own) {
      const run = runs.at(-1);
      if (run !== undefined && x0 - run[1] < COLUMN_GAP * em) run[1] = Math.max(run[1], x1);
      else runs.push([x0, x1]);
    }
    rows.push({ y: sorted[i]!.y, em, runs });
    i = end;
  }
  return rows;
}

/** The middles of the gaps that hardly any line of text lies across; `isStrict`: that none does. */
export function gapsOf(rows: readonly TextRow[], left: number, right: number, isStrict = false): number[] {
  const steps = Math.max(1, Math.ceil(right - left));
  const across = new Uint16Array(steps);
  for (const { runs } of rows) {
    for (const [x0, x1] of runs) {
      const to = Math.min(steps - 1, Math.ceil(x1 - left));
      for (let x = Math.max(0, Math.floor(x0 - left)); x <= to; x++) across[x]!++;
    }
  }
  const most = isStrict ? 0 : rows.length >= 6 ? ACROSS * rows.length : rows.length >= 3 ? 1 : 0;
  const em = rows.map((row) => row.em).sort((a, b) => a - b)[rows.length >> 1] ?? 10;
  const found: Gap[] = [];
  for (let x = 0; x < steps; ) {
    if (across[x]! > most) {
      x++;
      continue;
    }
    let end = x;
    let least = across[x]!;
    while (end < steps && across[end]! <= most) {
      least = Math.min(least, across[end]!);
      end++;
    }
    let [from, to] = [x, end];
    while (across[from]! > least) from++;
    while (across[to - 1]! > least) to--;
    if (x > 0 && end < steps && to - from >= COLUMN_GAP * em * 0.9)
      found.push({ at: left + (from + to) / 2, width: to - from });
    x = end;
  }
  const kept = withoutTwins(found, rows, left, right);
  // each column that they part holds text of its own in several lines
  const holds = holdsOf(kept, rows, left, right);
  return kept.flatMap(({ at }, i) => (holds[i]! >= 2 && holds[i + 1]! >= 1 ? [at] : []));
}

interface Gap {
  readonly at: number;
  readonly width: number;
}

/** In how many lines each of the columns between some gaps holds text. */
function holdsOf(gaps: readonly Gap[], rows: readonly TextRow[], left: number, right: number): number[] {
  const edges = [left, ...gaps.map(({ at }) => at), right];
  return edges
    .slice(1)
    .map((to, i) => rows.filter(({ runs }) => runs.some(([x0, x1]) => x0 >= edges[i]! && x1 <= to)).length);
}

/**
 * Of two gaps with no text between them one: a heading lies across the one (目标值 over 2023年 and 2025年), the text below
 * it across the other, and the columns part where the heading does.
 */
function withoutTwins(gaps: readonly Gap[], rows: readonly TextRow[], left: number, right: number): Gap[] {
  const lowest = ({ at }: Gap) => rows.findLastIndex(({ runs }) => runs.some(([x0, x1]) => x0 < at && x1 > at));
  const holds = holdsOf(gaps, rows, left, right);
  const kept: Gap[] = [];
  for (const [i, gap] of gaps.entries()) {
    const last = kept.at(-1);
    if (i === 0 || holds[i]! > 0 || last === undefined) kept.push(gap);
    else if (lowest(gap) < lowest(last)) kept[kept.length - 1] = gap;
  }
  return kept;
}

/** Two columns of running text. */
export function isProse(rows: readonly TextRow[], columns: readonly number[], left: number, right: number): boolean {
  if (columns.length !== 1) return false;
  return [[left, columns[0]!] as const, [columns[0]!, right] as const].every(([from, to]) => {
    const own = rows.flatMap(({ runs, em }) => runs.filter(([x0, x1]) => x0 >= from && x1 <= to && x1 - x0 > 12 * em));
    return own.filter(([x0, x1]) => x1 - x0 > 0.85 * (to - from)).length > 0.6 * rows.length;
  });
}
