// 主要指标: each judged indicator with its chart, its figures beside it; then the years of those that have several.
import { indicatorBullet } from '../../../charts/indicator-charts.js';
import { BULLET_LEGEND, LEGEND_HEIGHT, LEGEND_WIDTH, type LegendEntry, trendLegend } from '../../../charts/legend.js';
import type { Chart } from '../../../charts/shapes.js';
import { hasTrend } from '../../../charts/trend.js';
import { type Block, paragraph } from '../../../docx/blocks.js';
import { chartPng } from '../../../picture/paint-chart.js';
import { type Picture, pictureOf } from '../../../picture/picture.js';
import { officeTable } from '../../../tables/office-table.js';
import { type OfficeJudged, type OfficeModel, trendPictures } from '../office-model.js';

/** Millimetres. */
const BULLET_WIDTH = 44;
const LEGEND_MARK_WIDTH = 4.6;

/** The charts, and what their marks mean. */
export function indicatorBlocks(model: OfficeModel): Block[] {
  const { t, rows, input } = model;
  if (input.card.results.length === 0) return [paragraph('paragraph', t('office-no-indicators'))];
  if (rows.length === 0) return [paragraph('paragraph', t('score-headline-none') + t('office-full-stop'))];
  return [paragraph('paragraph', t('office-indicators-text')), ...bulletBlocks(model), ...trendBlocks(model)];
}

function bulletBlocks({ t, rows, view }: OfficeModel): Block[] {
  const column = (key: string, header: string, of: (one: OfficeJudged) => string) => ({ key, header, of });
  const hasExpected = rows.some(({ row }) => row.expected !== '');
  const table = officeTable(
    t('office-charts'),
    [
      column('number', t('office-number'), ({ row }) => row.number),
      column('name', t('office-name'), ({ row }) => (row.binding ? '★' : '') + row.name),
      column('baseline', t('office-baseline'), ({ row }) => row.baseline),
      ...(hasExpected ? [column('expected', t('office-expected'), ({ row }) => row.expected)] : []),
      column('actual', t('office-actual'), ({ row }) => row.actual),
      column('target', t('office-target'), ({ row }) => row.target),
      column('status', t('office-status'), ({ row }) => row.status),
    ],
    rows,
  );
  const charts = rows.map(({ result, row }) => {
    const bullet = indicatorBullet(result, row, t);
    return bullet && pictureOf(bullet, row.tone, BULLET_WIDTH);
  });
  const notes = [
    view.hasBinding ? `★ ${t('score-legend-binding')}` : '',
    view.hasEstimates ? `* ${t('score-legend-estimate')}` : '',
    view.olderData ?? '',
  ].filter((note) => note !== '');
  const isDrawn = charts.some((chart) => chart !== null);
  const pictures = { header: t('page-column-chart'), at: table.columns.length - 1, width: BULLET_WIDTH, of: charts };
  return [
    paragraph('caption', table.title),
    ...(isDrawn ? [legendOf(BULLET_LEGEND, 'bullet', t)] : []),
    isDrawn ? { table, pictures } : { table },
    ...(notes.length === 0 ? [] : [paragraph('note', notes.join(t('semicolon')))]),
  ];
}

function trendBlocks(model: OfficeModel): Block[] {
  const { t, rows } = model;
  const gallery = trendPictures(model);
  if (gallery.length === 0) return [];
  const isProjected = rows.some(
    ({ result: { path } }) => hasTrend(path) && path.some(({ projected }) => projected !== null),
  );
  return [paragraph('caption', t('office-trends')), legendOf(trendLegend(isProjected), 'trend', t), { gallery }];
}

function legendOf(entries: readonly LegendEntry[], kind: Chart['kind'], t: OfficeModel['t']): Block {
  const height = (LEGEND_MARK_WIDTH * LEGEND_HEIGHT) / LEGEND_WIDTH;
  const runs = entries.flatMap(({ code, shapes }, i): (string | Picture)[] => {
    const png = chartPng({ kind, width: LEGEND_WIDTH, height: LEGEND_HEIGHT, shapes }, 'none');
    return [
      { png, width: LEGEND_MARK_WIDTH, height, words: t(code) },
      ` ${t(code)}${i + 1 < entries.length ? '　' : ''}`,
    ];
  });
  return paragraph('legend', ...runs);
}
