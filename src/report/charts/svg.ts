// A chart as SVG for a page, whose style says how its shapes look.
import type { Tone } from '../look.js';
import { h, type Markup } from '../page/markup.js';
import type { Chart, ChartWords, Shape } from './shapes.js';

/** The picture, with the sentence that says the same. */
export function chartSvg({ kind, width, height, shapes }: Chart, tone: Tone, { title, text }: ChartWords): Markup {
  return h(
    'svg',
    { class: `${kind} ${tone}`, role: 'img', viewBox: `0 0 ${width} ${height}`, 'aria-label': `${title} ${text}` },
    h('title', {}, text),
    shapes.map(shapeSvg),
  );
}

/** One shape, for a legend. */
export function shapeSvg(shape: Shape): Markup {
  if (shape.kind === 'label') return h('text', { class: shape.axis, x: shape.at[0], y: shape.at[1] }, shape.text);
  const { mark } = shape;
  switch (shape.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return h('line', { class: mark, x1, x2, y1, y2 });
    }
    case 'path':
      return h('path', { class: mark, d: `M${shape.points.map((point) => point.join(' ')).join('L')}` });
    case 'rectangle':
      return h('rect', { class: mark, x: shape.at[0], y: shape.at[1], width: shape.width, height: shape.height });
    case 'circle':
      return h('circle', { class: mark, cx: shape.centre[0], cy: shape.centre[1], r: shape.radius });
    case 'polygon':
      return h('polygon', { class: mark, points: shape.points.map((point) => point.join(' ')).join(' ') });
  }
}
