// The years of one indicator: what was reached, what was expected, and the targets on the way.
import type { PathPoint } from '../../model/scorecard.js';
import { endOf, readPeriod } from '../../score/period.js';
import type { Tone } from '../look.js';
import { formatNumber } from '../numbers.js';
import { h, type Markup } from '../page/markup.js';
import { round, scaleOf, ticksOf } from './scale.js';

const WIDTH = 340;
const HEIGHT = 160;
const LEFT = 52;
const RIGHT = WIDTH - 16;
const TOP = 10;
const BOTTOM = HEIGHT - 24;
/** A year takes so much room below the line. */
const YEAR_ROOM = 34;

/** How many values a path has that were reported, its baseline among them. */
export function reportedPoints(path: readonly PathPoint[]): number {
  return path.filter(({ actual }) => actual !== null).length;
}

/** The chart; null for less than three reported values: two are no trend. */
export function trendChart(
  path: readonly PathPoint[],
  tone: Tone,
  words: { readonly title: string; readonly text: string },
): Markup | null {
  if (reportedPoints(path) < 3) return null;
  const at = (point: PathPoint) => endOf(readPeriod(labelOf(point))!);
  const values = path.flatMap(({ actual, expected, projected, target }) =>
    [actual, expected, projected, target?.value ?? null, target?.upper ?? null].filter((value) => value !== null),
  );
  const ticks = ticksOf(values);
  const y = scaleOf(ticks, BOTTOM, TOP);
  const x = scaleOf(path.map(at), LEFT + 8, RIGHT - 8);
  const line = (name: string, figureOf: (point: PathPoint) => number | null) => {
    const points = path.filter((point) => figureOf(point) !== null);
    const places = points.map((point) => `${x(at(point))} ${y(figureOf(point)!)}`);
    return places.length < 2 ? null : h('path', { class: name, d: `M${places.join('L')}` });
  };
  // What is projected goes on from the last value.
  const last = path.filter(({ actual }) => actual !== null).at(-1)!;
  return h(
    'svg',
    {
      class: `trend ${tone}`,
      role: 'img',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'aria-label': `${words.title} ${words.text}`,
    },
    h('title', {}, words.text),
    ticks.map((tick) => [
      h('line', { class: 'grid', x1: LEFT, x2: RIGHT, y1: y(tick), y2: y(tick) }),
      h('text', { class: 'y', x: LEFT - 6, y: y(tick) + 4 }, formatNumber(tick)),
    ]),
    yearsShown(path).map((point) => h('text', { class: 'x', x: x(at(point)), y: HEIGHT - 7 }, labelOf(point))),
    line('due', ({ expected }) => expected),
    line('ahead', (point) => (point === last ? point.actual : point.projected)),
    line('way', ({ actual }) => actual),
    path.map((point) =>
      point.target?.value == null
        ? null
        : h('line', {
            class: 'goal',
            x1: round(x(at(point)) - 7),
            x2: round(x(at(point)) + 7),
            y1: y(point.target.value),
            y2: y(point.target.value),
          }),
    ),
    path.map((point) =>
      point.actual === null ? null : h('circle', { class: 'now', cx: x(at(point)), cy: y(point.actual), r: 3.5 }),
    ),
  );
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
