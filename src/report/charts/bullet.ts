// One indicator at a glance: where it began, what is expected by now, where it is, and its target, on one line. Four marks of different
// shape; colour only repeats what shape and place say. The shaded end is where the target holds, which shows the direction.
import type { Comparator } from '../../model/plan.js';
import type { Tone } from '../look.js';
import { h, type Markup } from '../page/markup.js';
import { scaleOf } from './scale.js';

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
  readonly tone: Tone;
}

const WIDTH = 200;
const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
const EDGE = 14;

/** The chart; null where there are no two figures to set against each other. */
export function bulletChart(
  figures: BulletFigures,
  words: { readonly title: string; readonly text: string },
): Markup | null {
  const { start, baseline, expected, actual, target, tone } = figures;
  const values = [start, expected, actual, target.value, target.upper].filter((value) => value !== null);
  if (target.value === null || values.length < 2) return null;
  const x = scaleOf(values, EDGE, WIDTH - EDGE);
  const at = x(target.value);
  const line = (name: string, from: number, to: number, reach: number) =>
    h('line', { class: name, x1: from, x2: to, y1: MIDDLE - reach, y2: MIDDLE + reach });
  const [from, to] = bounds(figures, x);
  return h(
    'svg',
    {
      class: `bullet ${tone}`,
      role: 'img',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'aria-label': `${words.title} ${words.text}`,
    },
    h('title', {}, words.text),
    from === to ? null : h('rect', { class: 'zone', x: from, y: 4, width: to - from, height: HEIGHT - 8 }),
    line('axis', 0, WIDTH, 0),
    start === null || actual === null ? null : line('way', x(start), x(actual), 0),
    expected === null ? null : line('due', x(expected), x(expected), 10),
    line('goal', at, at, 13),
    target.upper === null ? null : line('goal', x(target.upper), x(target.upper), 13),
    baseline === null ? null : h('circle', { class: 'base', cx: x(baseline), cy: MIDDLE, r: 4 }),
    actual === null ? null : h('path', { class: 'now', d: diamond(x(actual)) }),
    h('path', { class: 'arrow', d: arrow(figures) }),
  );
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
function arrow({ target, better }: BulletFigures): string {
  const way = target.upper === null ? wayOf(target.comparator, better) : null;
  if (way === null) return 'M0 0';
  return way === 'increase' ? `M${WIDTH} ${MIDDLE}l-7 -4v8z` : `M0 ${MIDDLE}l7 -4v8z`;
}

function diamond(x: number): string {
  return `M${x} ${MIDDLE - 6}l6 6l-6 6l-6 -6z`;
}
