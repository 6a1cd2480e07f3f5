// The head of the page: what lags, how much is reached, and how much of the plan that figure covers.
import type { Scorecard } from '../../../../model/scorecard.js';
import { formatShare } from '../../../numbers.js';
import { h, type Markup, type Part } from '../../../page/markup.js';
import { TONE_ORDER } from '../../../scorecard-view.js';
import { bulletOf, figurePart, type PageModel, type PageRow, section, signOfTone, verdict } from './model.js';

/** Title, what is reported, and the one sentence that matters. */
export function head({ title, view, input: { plan } }: PageModel): Markup {
  // Without a title of the plan its file is not named above.
  const about = plan.title === null ? `${view.subtitle} · ${plan.source.file}` : view.subtitle;
  return h(
    'header',
    {},
    h('h1', {}, title),
    h('p', { class: 'faint small' }, about),
    h(
      'p',
      { class: `headline ${view.headlineTone}` },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, signOfTone(view.headlineTone)),
      ' ',
      view.headline,
    ),
  );
}

/** The lagging indicators, a card each, in the order of the scorecard: binding first. Null where none lags. */
export function laggingPart(model: PageModel): Markup | null {
  const { t, input, byId } = model;
  const rows = input.card.lagging.map((id) => byId.get(id)!);
  if (rows.length === 0) return null;
  return section(
    'lagging',
    t('page-lagging'),
    h(
      'ul',
      { class: 'cards' },
      rows.map((row) => card(row, model)),
    ),
  );
}

function card(page: PageRow, model: PageModel): Markup {
  const { t, quotes } = model;
  const { row, result, places, responsible } = page;
  const figure = (code: string, shown: string, place: PageRow['places']['name']): Part =>
    shown === '' ? null : h('div', {}, h('dt', {}, t(code)), h('dd', {}, figurePart(model, shown, place)));
  return h(
    'li',
    { class: `card ${row.tone}` },
    h(
      'h3',
      {},
      result.attribute === 'binding' ? h('span', { class: 'small' }, '★ ', t('score-legend-binding'), ' ') : null,
      row.number === '' ? null : `${row.number} `,
      places.name === null ? row.name : quotes.link(places.name.span, places.name.quote, row.name),
    ),
    h('p', {}, verdict(row.tone, row.status)),
    bulletOf(page, model),
    h(
      'dl',
      { class: 'figures' },
      figure('column-baseline', row.baseline, places.baseline),
      figure('column-actual', row.actual, places.actual),
      figure('column-expected', row.expected, null),
      figure('column-target', row.target, places.target),
      figure('column-gap', row.gap, null),
      figure('column-completion', row.completion, null),
    ),
    responsible.length === 0
      ? null
      : h('p', { class: 'small' }, t('page-responsible', { units: responsible.join('、') })),
  );
}

/** The figure of the whole, its coverage, how it was made, and the categories. */
export function realisationPart(model: PageModel): Markup {
  const { t, view, input, rows } = model;
  const { scored, total } = input.card.summary.realisation.coverage;
  const strip = [...rows].sort((a, b) => TONE_ORDER.indexOf(a.row.tone) - TONE_ORDER.indexOf(b.row.tone));
  return section(
    'realisation',
    t('page-realisation'),
    h('p', {}, h('strong', {}, view.realisation)),
    total === 0
      ? null
      : shares([{ name: t('page-coverage'), value: scored / total, shown: `${scored}/${total}` }], t('page-coverage')),
    h(
      'div',
      { class: 'strip', role: 'img', 'aria-label': view.counts },
      strip.map(({ row }) => h('span', { class: row.tone, title: row.name }, signOfTone(row.tone))),
    ),
    h('p', {}, view.counts),
    view.rollUp.map((line) => h('p', { class: 'small' }, line)),
    view.rules === '' ? null : h('p', { class: 'small faint' }, view.rules),
    categories(input.card, model),
  );
}

function categories({ summary }: Scorecard, { t, view }: PageModel): Part {
  if (view.categories.length < 2) return null;
  const rows = view.categories.map(({ name, share, value }) => {
    const group = summary.byCategory[name];
    const covered = group === undefined ? '' : t('page-category-scored', { scored: group.scored, total: group.total });
    return { name: name + covered, value, shown: share };
  });
  return [h('h3', {}, t('page-categories')), shares(rows, t('page-categories'))];
}

/** A bar a line; the figure beside it says the same. */
function shares(rows: readonly { name: string; value: number; shown: string }[], label: string): Markup {
  return h(
    'div',
    { class: 'shares', role: 'group', 'aria-label': label },
    rows.map(({ name, value, shown }) =>
      h(
        'div',
        { class: 'share' },
        h('span', {}, name),
        h(
          'svg',
          { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
          h('rect', { class: 'bar-all', x: 0, y: 0, width: 100, height: 8 }),
          h('rect', {
            class: 'bar-part',
            x: 0,
            y: 0,
            width: formatShare(Math.max(0, Math.min(1, value))).slice(0, -1),
            height: 8,
          }),
        ),
        h('span', { class: 'value' }, shown),
      ),
    ),
  );
}
