// Rows whose texts stand under each other only roughly, as `pdftotext -layout` prints narrow columns: the texts of a
// full row are dealt out in their order, where they stand and what they say decides which columns are left empty.
//
//   序号      指标              单位       2020 年    2025 年   属性
//    1    用水总量           亿立方米   405.1      ≤435      约束性
//    2    用水量下降            %          —       [16]    约束性
import { type ColumnKind, EMPTY_COST, misfit } from './column-kinds.js';

export interface Placed {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** So many columns of the screen that a text stands off its column weigh as much as one point of misfit. */
const DRIFT = 2;

/** For each text of a line the column it belongs to, ascending, no two the same; null when there are too many. */
export function dealByOrder(
  pieces: readonly Placed[],
  heads: readonly Placed[],
  kinds: readonly ColumnKind[],
): number[] | null {
  const spare = heads.length - pieces.length;
  if (spare < 0) return null;
  // costs[k]: the cheapest way with k columns left empty so far.
  let costs = new Array<number>(spare + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const skipped: boolean[][] = [];
  for (const [c, head] of heads.entries()) {
    const next = new Array<number>(spare + 1).fill(Number.POSITIVE_INFINITY);
    const skip = new Array<boolean>(spare + 1).fill(false);
    for (const [k, base] of costs.entries()) {
      if (base === Number.POSITIVE_INFINITY) continue;
      const piece = pieces[c - k];
      const taken = piece === undefined ? next[k]! : base + offCost(piece, head) + misfit(piece.text, kinds[c]!);
      if (taken < next[k]!) [next[k], skip[k]] = [taken, false];
      const empty = base + EMPTY_COST[kinds[c]!];
      if (k < spare && empty < next[k + 1]!) [next[k + 1], skip[k + 1]] = [empty, true];
    }
    costs = next;
    skipped.push(skip);
  }
  const columns: number[] = [];
  for (let c = heads.length - 1, k = spare; c >= 0; c--) {
    if (skipped[c]![k]) k--;
    else columns.unshift(c);
  }
  return columns.length === pieces.length ? columns : null;
}

/** How far a text stands off its column's header: nothing while the two share a place. */
function offCost({ from, to }: Placed, head: Placed): number {
  return Math.max(0, from - head.to, head.from - to) / DRIFT;
}
