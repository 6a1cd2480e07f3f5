// 主要指标: each judged indicator with its chart, its figures beside it; then the years of those that have several.
import { type IndicatorChart, indicatorBullet, indicatorTrend } from '../../../charts/indicator-charts.js';
import { BULLET_LEGEND, LEGEND_HEIGHT, LEGEND_WIDTH, type LegendEntry, trendLegend } from '../../../charts/legend.js';
import type { Chart } from '../../../charts/shapes.js';
import { type Block, type Picture, paragraph } from '../../../docx/blocks.js';
import type { Tone } from '../../../look.js';
import { chartPng } from '../../../picture/paint-chart.js';
import { officeTable } from '../../../tables/office-table.js';
import type { WordModel, WordRow } from './model.js';

/** Millimetres. */
const BULLET_WIDTH = 44;
const TREND_WIDTH = 76;
const LEGEND_MARK_WIDTH = 4.6;

/** The charts, and what their marks mean. */
export function indicatorBlocks(model: WordModel): Block[] {
  const { t, rows } = model;
  if (rows.length === 0) return [paragraph('paragraph', t('score-headline-none'))];
  return [paragraph('paragraph', t('office-indicators-text')), ...bulletBlocks(model), ...trendBlocks(model)];
}

function bulletBlocks({ t, rows, view }: WordModel): Block[] {
  const column = (key: string, header: string, of: (one: WordRow) => string) => ({ key, header, of });
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

function trendBlocks({ t, rows }: WordModel): Block[] {
  const trends = rows.flatMap(({ result, row }) => {
    const trend = indicatorTrend(result, row, t);
    return trend === null ? [] : [{ picture: pictureOf(trend, row.tone, TREND_WIDTH), row, path: result.path }];
  });
  if (trends.length === 0) return [];
  const isProjected = trends.some(({ path }) => path.some(({ projected }) => projected !== null));
  return [
    paragraph('caption', t('office-trends')),
    legendOf(trendLegend(isProjected), 'trend', t),
    {
      gallery: trends.map(({ picture, row }, i) => ({
        picture,
        caption: t('office-figure', { number: i + 1, name: row.name, status: row.status }),
      })),
    },
  ];
}

function pictureOf({ chart, words }: IndicatorChart, tone: Tone, width: number): Picture {
  const height = (width * chart.height) / chart.width;
  return {
    png: chartPng(chart, tone),
    width,
    height,
    words: `${words.title}${words.text === '' ? '' : `: ${words.text}`}`,
  };
}

function legendOf(entries: readonly LegendEntry[], kind: Chart['kind'], t: WordModel['t']): Block {
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
