// The table of all indicators. It sorts and filters, and each figure leads to its quote.
import { BULLET_LEGEND } from '../../../charts/legend.js';
import { h, type Markup, type Part } from '../../../page/markup.js';
import { TONE_ORDER } from '../../../scorecard-view.js';
import { filters, sortList } from './filters.js';
import { legendList } from './legend.js';
import { bulletOf, figurePart, type PageModel, type PageRow, type Place, section, verdict } from './model.js';

const ID = 'indicator-table';

interface Column {
  readonly code: string;
  readonly sort: 'number' | 'text' | null;
  readonly kind: 'n' | 'long' | 'chart' | 'wide' | '';
  readonly cell: (page: PageRow, position: number) => { readonly shown: Part; readonly value?: string | number | null };
}

/** Null for a plan without indicators. */
export function indicatorsPart(model: PageModel): Markup | null {
  const { t, rows, view } = model;
  if (rows.length === 0) return null;
  const columns = columnsOf(model).filter(
    ({ cell, kind }) => kind === 'chart' || rows.some((row, i) => cell(row, i).shown !== ''),
  );
  const unique = (words: readonly string[]) => [...new Set(words)];
  const binding = rows.some(({ result }) => result.attribute === 'binding');
  return section(
    'indicators',
    t('page-indicators'),
    legendList(BULLET_LEGEND, model),
    filters(
      ID,
      t('page-filter-indicators'),
      t,
      [
        { by: 'status', label: t('column-status'), values: unique(inStatusOrder(model).map(({ row }) => row.status)) },
        {
          by: 'category',
          label: t('column-category'),
          values: unique(rows.map(({ result }) => result.category[0] ?? '')).filter((name) => name !== ''),
        },
      ],
      binding
        ? h(
            'label',
            { class: 'tick' },
            h('input', { type: 'checkbox', 'data-by': 'attribute', value: 'binding' }),
            t('page-filter-binding'),
          )
        : null,
      sortList(ID, t),
    ),
    h(
      'div',
      { class: 'scroll' },
      h(
        'table',
        { id: ID, class: 'cards-when-narrow', 'data-sorts': true },
        h('caption', {}, t(model.input.text === null ? 'page-table-caption-no-text' : 'page-table-caption')),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            columns.map(({ code, sort, kind }) =>
              h('th', { scope: 'col', class: kind === 'n' ? 'n' : null, 'data-sort': sort }, t(code)),
            ),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row, i) => line(row, i, columns, model)),
        ),
      ),
    ),
    view.hasBinding || binding ? h('p', { class: 'small faint' }, `★ ${t('score-legend-binding')}`) : null,
    view.hasEstimates ? h('p', { class: 'small faint' }, `* ${t('score-legend-estimate')}`) : null,
    view.olderData === null ? null : h('p', { class: 'small faint' }, view.olderData),
  );
}

function inStatusOrder({ rows }: PageModel): readonly PageRow[] {
  return [...rows].sort((a, b) => TONE_ORDER.indexOf(a.row.tone) - TONE_ORDER.indexOf(b.row.tone));
}

function columnsOf(model: PageModel): Column[] {
  const { t } = model;
  const figure = (shown: string, place: Place | null) => figurePart(model, shown, place);
  return [
    {
      code: 'column-number',
      sort: 'number',
      kind: '',
      cell: ({ row }, position) => ({ shown: row.number, value: position }),
    },
    {
      code: 'column-name',
      sort: 'text',
      kind: 'long',
      cell: ({ row, places }) => ({ shown: [row.binding ? '★' : '', figure(row.name, places.name)], value: row.name }),
    },
    {
      code: 'column-category',
      sort: 'text',
      kind: 'wide',
      cell: ({ result }) => ({ shown: result.category.join(' › ') }),
    },
    {
      code: 'column-responsible',
      sort: 'text',
      kind: 'wide',
      cell: ({ responsible }) => ({ shown: responsible.join('、') }),
    },
    {
      code: 'column-baseline',
      sort: 'number',
      kind: 'n',
      cell: ({ row, result, places }) => ({
        shown: figure(row.baseline, places.baseline),
        value: result.baseline?.value ?? null,
      }),
    },
    {
      code: 'column-actual',
      sort: 'number',
      kind: 'n',
      cell: ({ row, result, places }) => ({
        shown: figure(row.actual, places.actual),
        value: result.actual?.value ?? null,
      }),
    },
    {
      code: 'column-expected',
      sort: 'number',
      kind: 'n',
      cell: ({ row, result }) => ({ shown: row.expected, value: row.expected === '' ? null : result.expected }),
    },
    {
      code: 'column-target',
      sort: 'number',
      kind: 'n',
      cell: ({ row, result, places }) => ({
        shown: figure(
          row.target === '' ? (places.target?.corrected ?? places.target?.quote.trim() ?? '') : row.target,
          places.target,
        ),
        value: result.target?.value ?? null,
      }),
    },
    {
      code: 'column-completion',
      sort: 'number',
      kind: 'n',
      cell: ({ row, result }) => ({ shown: row.completion, value: result.completion }),
    },
    { code: 'column-method-detail', sort: 'text', kind: 'n', cell: ({ row }) => ({ shown: row.detail }) },
    { code: 'page-column-chart', sort: null, kind: 'chart', cell: () => ({ shown: '' }) },
    {
      code: 'column-status',
      sort: 'number',
      kind: 'wide',
      cell: ({ row, reason }) => ({
        shown: [
          verdict(row.tone, row.status),
          reason === '' ? null : [' ', h('span', { class: 'small faint' }, t('page-reason', { reason }))],
        ],
        // The worst first.
        value: TONE_ORDER.indexOf(row.tone),
      }),
    },
  ];
}

function line(page: PageRow, position: number, columns: readonly Column[], model: PageModel): Markup {
  const { result, row } = page;
  return h(
    'tr',
    {
      'data-row': true,
      class: page.isJudged ? null : 'unscored',
      'data-status': row.status,
      'data-category': result.category[0] ?? '',
      'data-attribute': result.attribute ?? '',
    },
    columns.map((column) => {
      const { code, kind } = column;
      const { shown, value } = column.cell(page, position);
      const isName = code === 'column-name';
      const isEmpty = shown === '' && kind !== 'chart';
      return h(
        isName ? 'th' : 'td',
        {
          scope: isName ? 'row' : null,
          class: kind === '' ? null : kind,
          'data-v': value === undefined ? null : (value ?? ''),
          'data-label': isName || isEmpty || kind === 'chart' || code === 'column-status' ? null : model.t(code),
        },
        kind === 'chart' ? bulletOf(page, model) : shown,
      );
    }),
  );
}
