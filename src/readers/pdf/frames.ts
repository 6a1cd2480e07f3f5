// Ruling strokes → frames: each a grid of x and y positions with the cells that its lines mark out.
import { maxOf, minOf } from '../../util/extremes.js';
import type { Stroke } from './strokes.js';

export interface FrameCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Frame {
  /** Ascending edges of the columns and rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly FrameCell[];
}

/** Lines nearer than this are one (double rules, rules drawn per cell). */
const NEAR = 3.2;
/** Lines that miss each other by this much still meet. */
const REACH = 4;
const SHORTEST = 6;
const MAX_LINES = 600;

interface Rule {
  at: number;
  from: number;
  to: number;
}

/** The frames of a page, each with at least one upright rule and two level ones (outer rules may be missing). */
export function findFrames(strokes: readonly Stroke[]): Frame[] {
  const levels = mergeRules(strokes.filter(({ isLevel }) => isLevel));
  const uprights = mergeRules(strokes.filter(({ isLevel }) => !isLevel));
  if (levels.length > MAX_LINES || uprights.length > MAX_LINES) return [];
  return components(levels, uprights).flatMap(({ level, upright }) => {
    const frame = frameOf(level, upright);
    return frame === null ? [] : [frame];
  });
}

/** Strokes on one line that touch or nearly touch become one rule. */
function mergeRules(strokes: readonly Stroke[]): Rule[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at);
  const rules: Rule[] = [];
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (
      end < sorted.length &&
      sorted[end]!.at - sorted[end - 1]!.at <= 1 &&
      sorted[end]!.at - sorted[i]!.at <= NEAR
    ) {
      end++;
    }
    const group = sorted.slice(i, end).sort((a, b) => a.from - b.from);
    let open: Rule | null = null;
    for (const { at, from, to } of group) {
      if (open !== null && from <= open.to + NEAR) open.to = Math.max(open.to, to);
      else {
        open = { at, from, to };
        rules.push(open);
      }
    }
    i = end;
  }
  return rules.filter(({ from, to }) => to - from >= SHORTEST);
}

interface Component {
  readonly level: Rule[];
  readonly upright: Rule[];
}

/** Rules that meet each other, directly or by way of others. */
function components(levels: readonly Rule[], uprights: readonly Rule[]): Component[] {
  const parent = Array.from({ length: levels.length + uprights.length }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[i] !== root) [parent[i], i] = [root, parent[i]!];
    return root;
  };
  levels.forEach((level, i) => {
    uprights.forEach((upright, k) => {
      const meets =
        upright.at >= level.from - REACH &&
        upright.at <= level.to + REACH &&
        level.at >= upright.from - REACH &&
        level.at <= upright.to + REACH;
      if (meets) parent[find(i)] = find(levels.length + k);
    });
  });
  const found = new Map<number, Component>();
  const componentOf = (i: number) => {
    const root = find(i);
    let component = found.get(root);
    if (component === undefined) {
      component = { level: [], upright: [] };
      found.set(root, component);
    }
    return component;
  };
  levels.forEach((rule, i) => {
    componentOf(i).level.push(rule);
  });
  uprights.forEach((rule, k) => {
    componentOf(levels.length + k).upright.push(rule);
  });
  return [...found.values()].filter(({ level, upright }) => level.length > 0 && upright.length > 0);
}

function frameOf(level: readonly Rule[], upright: readonly Rule[]): Frame | null {
  const left = minOf([...level.map(({ from }) => from), ...upright.map(({ at }) => at)]);
  const right = maxOf([...level.map(({ to }) => to), ...upright.map(({ at }) => at)]);
  const top = minOf([...upright.map(({ from }) => from), ...level.map(({ at }) => at)]);
  const bottom = maxOf([...upright.map(({ to }) => to), ...level.map(({ at }) => at)]);
  if (right - left < 40 || bottom - top < 10) return null;
  // Outer rules that are missing stand where the others end.
  const xs = edges(
    upright.map(({ at }) => at),
    left,
    right,
  );
  const ys = edges(
    level.map(({ at }) => at),
    top,
    bottom,
  );
  if (xs.length < 2 || ys.length < 2) return null;
  const cells = cellsOf(xs, ys, level, upright);
  return cells.length === 0 ? null : { xs, ys, cells };
}

function edges(places: readonly number[], first: number, last: number): number[] {
  const sorted = [...places, first, last].sort((a, b) => a - b);
  const found: number[] = [];
  let group: number[] = [];
  for (const place of sorted) {
    if (group.length > 0 && place - group[0]! > NEAR) {
      found.push(group.reduce((sum, x) => sum + x, 0) / group.length);
      group = [];
    }
    group.push(place);
  }
  if (group.length > 0) found.push(group.reduce((sum, x) => sum + x, 0) / group.length);
  return found;
}

/** Cells as large as the rules let them be: to the right until a rule stands, then down until one lies. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  level: readonly Rule[],
  upright: readonly Rule[],
): FrameCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const hasUpright = coverage(xs, ys, upright);
  const hasLevel = coverage(ys, xs, level);
  const taken = new Uint8Array(rows * columns);
  const cells: FrameCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column] === 1) continue;
      let right = column + 1;
      while (right < columns && taken[row * columns + right] === 0 && !hasUpright(right, row)) right++;
      let below = row + 1;
      const isOpenDown = (at: number) => {
        for (let c = column; c < right; c++) if (hasLevel(at, c) || taken[at * columns + c] === 1) return false;
        for (let c = column + 1; c < right; c++) if (hasUpright(c, at)) return false;
        return (
          (column === 0 || hasUpright(column, at) || !hasUpright(column, row)) &&
          (right === columns || hasUpright(right, at) || !hasUpright(right, row))
        );
      };
      while (below < rows && isOpenDown(below)) below++;
      for (let r = row; r < below; r++) for (let c = column; c < right; c++) taken[r * columns + c] = 1;
      cells.push({ row, column, rowSpan: below - row, columnSpan: right - column });
    }
  }
  return cells;
}

/** Whether a rule runs along the edge `edge` between `between[i]` and `between[i + 1]`. */
function coverage(
  edge: readonly number[],
  between: readonly number[],
  rules: readonly Rule[],
): (edge: number, i: number) => boolean {
  const steps = between.length - 1;
  const covered = new Uint8Array(edge.length * steps);
  for (const { at, from, to } of rules) {
    const e = nearestIndex(edge, at);
    for (let i = 0; i < steps; i++) {
      const low = Math.max(from, between[i]!);
      const high = Math.min(to, between[i + 1]!);
      if (high - low >= 0.6 * (between[i + 1]! - between[i]!)) covered[e * steps + i] = 1;
    }
  }
  return (e, i) => covered[e * steps + i] === 1;
}

function nearestIndex(places: readonly number[], at: number): number {
  let best = 0;
  for (let i = 1; i < places.length; i++) if (Math.abs(places[i]! - at) < Math.abs(places[best]! - at)) best = i;
  return best;
}
