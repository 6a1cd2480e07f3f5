// What goes beyond the day of the scorecard: the years of each indicator as lines and as a table, and what changed since the last round.
import { indicatorTrend } from '../../../charts/indicator-charts.js';
import { trendLegend } from '../../../charts/legend.js';
import { chartSvg } from '../../../charts/svg.js';
import { hasTrend } from '../../../charts/trend.js';
import { h, type Markup } from '../../../page/markup.js';
import { type PathTable, viewPath } from '../../../path-view.js';
import { groupSince, sinceHeadline, sinceTone } from '../../../since-words.js';
import { legendList } from './legend.js';
import { type PageModel, type PageRow, section, signOfTone, verdict } from './model.js';

/** A line for each indicator with three or more reported values, then all years as a table. Null where no year has a value. */
export function yearsPart(model: PageModel): Markup | null {
  const { t, input, rows } = model;
  const view = viewPath(input.card, input.language, true);
  if (view.tables.length === 0) return null;
  const lines = rows.filter(({ isJudged, result }) => isJudged && hasTrend(result.path));
  return section(
    'years',
    view.title,
    lines.length === 0 ? h('p', { class: 'small faint' }, t('page-years-too-few')) : trends(lines, model),
    h(
      'details',
      { open: lines.length === 0 },
      h('summary', {}, t('page-years-table')),
      view.tables.map((table) => yearTable(table, model)),
      h('p', { class: 'small faint' }, view.legend),
    ),
  );
}

function trends(rows: readonly PageRow[], model: PageModel): Markup[] {
  const isProjected = rows.some(({ result }) => result.path.some(({ projected }) => projected !== null));
  return [
    legendList(trendLegend(isProjected), model, 'trend'),
    h(
      'ul',
      { class: 'cards' },
      rows.map((row) => trendCard(row, model)),
    ),
  ];
}

function trendCard({ result, row }: PageRow, { t }: PageModel): Markup {
  const trend = indicatorTrend(result, row, t);
  return h(
    'li',
    { class: `card ${row.tone}` },
    h('h3', {}, row.number === '' ? null : `${row.number} `, row.name),
    h(
      'p',
      {},
      verdict(row.tone, row.status),
      result.kind === 'level' ? null : h('span', { class: 'small faint' }, ` · ${t(`kind-${result.kind}`)}`),
    ),
    trend && chartSvg(trend.chart, row.tone, trend.words),
  );
}

function yearTable({ periods, lines }: PathTable, { t }: PageModel): Markup {
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': t('page-years-table') },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['column-number', 'column-name'].map((code) => h('th', { scope: 'col' }, t(code))),
          periods.map((period) => h('th', { scope: 'col', class: 'n' }, period)),
        ),
      ),
      h(
        'tbody',
        {},
        lines.map(({ kind, label, number, cells }) =>
          h(
            'tr',
            { class: kind === 'actual' ? null : 'unscored' },
            h('td', {}, number),
            h('th', { scope: 'row' }, label),
            cells.map(({ text, tone }) => {
              const isVerdict = text !== '' && tone !== null && kind !== 'expected' && !text.startsWith('~');
              return h(
                'td',
                { class: isVerdict ? `n ${tone}` : 'n' },
                isVerdict ? `${signOfTone(tone!)} ${text}` : text,
              );
            }),
          ),
        ),
      ),
    ),
  );
}

/** What changed since an earlier scorecard; null where none was given. */
export function sincePart({ t, input: { card, language } }: PageModel): Markup | null {
  const { since } = card;
  if (since === null) return null;
  return section(
    'since',
    t('since-title'),
    h('p', {}, sinceHeadline(since, language)),
    groupSince(since).map(([group, changes]) => [
      group === 'status' ? null : h('h3', {}, t(`since-group-${group}`)),
      h(
        'ul',
        { class: 'list' },
        changes.map((change) =>
          h(
            'li',
            {},
            verdict(sinceTone(change), `${change.number ?? ''} ${change.name}`.trim()),
            t('colon'),
            change.message,
          ),
        ),
      ),
    ]),
  );
}
