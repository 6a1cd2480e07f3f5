// The chart of one row, with the sentence that says the same.
import type { ScoreResult } from '../../../../model/scorecard.js';
import { bulletChart } from '../../../charts/bullet.js';
import { h, type Markup } from '../../../page/markup.js';
import type { PageModel, PageRow } from './model.js';

/** What a total or a change begins with; growth has no beginning of its kind. */
const FROM_ZERO: ReadonlySet<string> = new Set(['cumulative', 'change', 'cumulative-reduction']);

/** The bullet chart; null where there is nothing to compare. */
export function indicatorChart({ result, row }: PageRow, { t }: PageModel): Markup | null {
  const { target, direction, kind, path } = result;
  if (target === null) return null;
  const period = result.actual?.period ?? null;
  const point = path.find((one) => one.year === result.actual?.year && one.period === period);
  // What is set against the target: of a total the sum so far. What cannot be compared is not drawn.
  const actual = result.status === 'not-comparable' ? null : (point?.actual ?? null);
  const baseline = FROM_ZERO.has(kind) || kind === 'average-growth' ? null : (result.baseline?.value ?? null);
  const start = FROM_ZERO.has(kind) ? 0 : baseline;
  const expected = row.expected === '' ? null : result.expected;
  const said = [
    row.baseline === '' ? '' : t('page-chart-baseline', { value: row.baseline }),
    row.expected === '' ? '' : t('page-chart-expected', { value: row.expected }),
    row.actual === '' ? '' : t('page-chart-actual', { value: row.actual }),
    row.target === '' ? '' : t('page-chart-target', { value: row.target }),
    direction.value === null ? '' : t(`direction-${direction.value}`),
  ].filter((part) => part !== '');
  return bulletChart(
    { start, baseline, expected, actual, target, better: wayOf(result), tone: row.tone },
    { title: row.name, text: said.join(t('semicolon')) },
  );
}

/** Which end of the line is better: an amount of change counts from 0 towards its target, whichever way its indicator goes. */
function wayOf({ kind, target, direction }: ScoreResult): 'increase' | 'decrease' | null {
  if (!FROM_ZERO.has(kind) || target?.value == null) return direction.value;
  return target.value < 0 ? 'decrease' : 'increase';
}

/** What the marks of the charts mean. */
export function chartLegend({ t }: PageModel): Markup {
  const mark = (code: string, ...parts: readonly Markup[]) =>
    h('li', {}, h('svg', { viewBox: '0 0 22 20', 'aria-hidden': 'true' }, parts), t(code));
  return h(
    'ul',
    { class: 'legend' },
    mark('page-legend-baseline', h('circle', { class: 'base', cx: 11, cy: 10, r: 4 })),
    mark('page-legend-actual', h('path', { class: 'now', d: 'M11 4l6 6l-6 6l-6 -6z' })),
    mark('page-legend-expected', h('line', { class: 'due', x1: 11, x2: 11, y1: 0, y2: 20 })),
    mark('page-legend-target', h('line', { class: 'goal', x1: 11, x2: 11, y1: 0, y2: 20 })),
    mark(
      'page-legend-zone',
      h('rect', { class: 'zone', x: 0, y: 3, width: 22, height: 14 }),
      h('path', { class: 'arrow', d: 'M15 6v8l7 -4z' }),
    ),
  );
}
