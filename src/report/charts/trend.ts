// The years of one indicator: what was reached, what was expected, and the targets on the way.
import type { PathPoint } from '../../model/scorecard.js';
import { endOf, readPeriod } from '../../score/period.js';
import { formatNumber } from '../numbers.js';
import { round, scaleOf, ticksOf } from './scale.js';
import type { Chart, Mark, Place, Shape } from './shapes.js';

const WIDTH = 340;
const HEIGHT = 160;
const LEFT = 52;
const RIGHT = WIDTH - 16;
const TOP = 10;
const BOTTOM = HEIGHT - 24;
/** A year takes so much room below the line. */
const YEAR_ROOM = 34;

/** Three values or more were reported, the baseline among them: two are no trend. */
export function hasTrend(path: readonly PathPoint[]): boolean {
  return path.filter(({ actual }) => actual !== null).length >= 3;
}

/** The chart; null where there is no trend. */
export function trendChart(path: readonly PathPoint[]): Chart | null {
  if (!hasTrend(path)) return null;
  const at = (point: PathPoint) => endOf(readPeriod(labelOf(point))!);
  const values = path.flatMap(({ actual, expected, projected, target }) =>
    [actual, expected, projected, target?.value ?? null, target?.upper ?? null].filter((value) => value !== null),
  );
  const ticks = ticksOf(values);
  const y = scaleOf(ticks, BOTTOM, TOP);
  const x = scaleOf(path.map(at), LEFT + 8, RIGHT - 8);
  const line = (mark: Mark, figureOf: (point: PathPoint) => number | null): Shape[] => {
    const shown = path.filter((point) => figureOf(point) !== null);
    const points = shown.map((point): Place => [x(at(point)), y(figureOf(point)!)]);
    return points.length < 2 ? [] : [{ kind: 'path', mark, points }];
  };
  // What is projected goes on from the last value.
  const last = path.filter(({ actual }) => actual !== null).at(-1)!;
  const shapes: Shape[] = [
    ...ticks.flatMap((tick): Shape[] => [
      { kind: 'line', mark: 'grid', from: [LEFT, y(tick)], to: [RIGHT, y(tick)] },
      { kind: 'label', axis: 'y', at: [LEFT - 6, y(tick) + 4], text: formatNumber(tick) },
    ]),
    ...yearsShown(path).map(
      (point): Shape => ({ kind: 'label', axis: 'x', at: [x(at(point)), HEIGHT - 7], text: labelOf(point) }),
    ),
    ...line('due', ({ expected }) => expected),
    ...line('ahead', (point) => (point === last ? point.actual : point.projected)),
    ...line('way', ({ actual }) => actual),
    ...path.flatMap((point): Shape[] => {
      if (point.target?.value == null) return [];
      const [middle, level] = [x(at(point)), y(point.target.value)];
      return [{ kind: 'line', mark: 'goal', from: [round(middle - 7), level], to: [round(middle + 7), level] }];
    }),
    ...path.flatMap((point): Shape[] =>
      point.actual === null
        ? []
        : [{ kind: 'circle', mark: 'now', centre: [x(at(point)), y(point.actual)], radius: 3.5 }],
    ),
  ];
  return { kind: 'trend', width: WIDTH, height: HEIGHT, shapes };
}

function labelOf({ year, period }: PathPoint): string {
  return period ?? String(year);
}

/** The years that are named: as many as there is room for, the last one always. */
function yearsShown(path: readonly PathPoint[]): PathPoint[] {
  const years = path.filter(({ period }) => period === null);
  const every = Math.ceil(years.length / Math.floor((RIGHT - LEFT) / YEAR_ROOM));
  return years.filter((_, i) => (years.length - 1 - i) % every === 0);
}
