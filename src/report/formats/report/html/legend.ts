// What the marks of the charts mean, as a list beside them.
import { LEGEND_HEIGHT, LEGEND_WIDTH, type LegendEntry } from '../../../charts/legend.js';
import { shapeSvg } from '../../../charts/svg.js';
import { h, type Markup } from '../../../page/markup.js';
import type { PageModel } from './model.js';

/** The list; `name` is the class of the charts whose marks are shown. */
export function legendList(entries: readonly LegendEntry[], { t }: PageModel, name: string | null = null): Markup {
  const viewBox = `0 0 ${LEGEND_WIDTH} ${LEGEND_HEIGHT}`;
  return h(
    'ul',
    { class: 'legend' },
    entries.map(({ code, shapes }) =>
      h('li', {}, h('svg', { class: name, viewBox, 'aria-hidden': 'true' }, shapes.map(shapeSvg)), t(code)),
    ),
  );
}
