// One indicator at a glance: where it began, what is expected by now, where it is, and its target, on one line. Four marks of different
// shape; colour only repeats what shape and place say. The shaded end is where the target holds, which shows the direction.
import type { Comparator } from '../../model/plan.js';
import { round, scaleOf } from './scale.js';
import type { Chart, Mark, Place, Shape } from './shapes.js';

export interface BulletFigures {
  /** Where the way begins: at the baseline, or for a total at 0. */
  readonly start: number | null;
  readonly baseline: number | null;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly target: {
    readonly value: number | null;
    readonly upper: number | null;
    readonly comparator: Comparator | null;
  };
  readonly better: 'increase' | 'decrease' | null;
}

const WIDTH = 200;
const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
const EDGE = 14;

/** The chart; null where there are no two figures to set against each other. */
export function bulletChart(figures: BulletFigures): Chart | null {
  const { start, baseline, expected, actual, target } = figures;
  const values = [start, expected, actual, target.value, target.upper].filter((value) => value !== null);
  if (target.value === null || values.length < 2) return null;
  const x = scaleOf(values, EDGE, WIDTH - EDGE);
  const shapes: Shape[] = [];
  const bar = (mark: Mark, value: number | null, reach: number) => {
    if (value === null) return;
    shapes.push({ kind: 'line', mark, from: [x(value), MIDDLE - reach], to: [x(value), MIDDLE + reach] });
  };
  const along = (mark: Mark, from: number, to: number) =>
    shapes.push({ kind: 'line', mark, from: [from, MIDDLE], to: [to, MIDDLE] });
  const [from, to] = bounds(figures, x);
  if (from !== to)
    shapes.push({ kind: 'rectangle', mark: 'zone', at: [from, 4], width: to - from, height: HEIGHT - 8 });
  along('axis', 0, WIDTH);
  if (start !== null && actual !== null) along('way', x(start), x(actual));
  bar('due', expected, 10);
  bar('goal', target.value, 13);
  bar('goal', target.upper, 13);
  if (baseline !== null) shapes.push({ kind: 'circle', mark: 'base', centre: [x(baseline), MIDDLE], radius: 4 });
  if (actual !== null) shapes.push({ kind: 'polygon', mark: 'now', points: diamond(x(actual), MIDDLE) });
  shapes.push(...arrow(figures));
  return { kind: 'bullet', width: WIDTH, height: HEIGHT, shapes };
}

/** From where to where the target holds. */
function bounds({ target, better }: BulletFigures, x: (value: number) => number): [number, number] {
  const at = x(target.value!);
  if (target.upper !== null) return [at, x(target.upper)];
  const way = wayOf(target.comparator, better);
  return way === null ? [at, at] : way === 'increase' ? [at, WIDTH] : [0, at];
}

function wayOf(comparator: Comparator | null, better: BulletFigures['better']): BulletFigures['better'] {
  if (comparator === 'le' || comparator === 'lt') return 'decrease';
  if (comparator === 'ge' || comparator === 'gt') return 'increase';
  return better;
}

/** A small arrowhead at the better end of the line; none where that is not known. */
function arrow({ target, better }: BulletFigures): Shape[] {
  const way = target.upper === null ? wayOf(target.comparator, better) : null;
  if (way === null) return [];
  const [tip, foot] = way === 'increase' ? [WIDTH, WIDTH - 7] : [0, 7];
  const points: Place[] = [
    [tip, MIDDLE],
    [foot, MIDDLE - 4],
    [foot, MIDDLE + 4],
  ];
  return [{ kind: 'polygon', mark: 'arrow', points }];
}

/** The mark of what was reached. */
export function diamond(x: number, y: number): Place[] {
  return [
    [x, y - 6],
    [round(x + 6), y],
    [x, y + 6],
    [round(x - 6), y],
  ];
}
