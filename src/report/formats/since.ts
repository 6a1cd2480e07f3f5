// What changed since an earlier scorecard, for a terminal and as Markdown.
import { type Language, say } from '../../messages/index.js';
import type { Since, SinceChange } from '../../model/score-since.js';
import { oneLine, wrapText } from '../../util/text-width.js';
import { type Look, paletteOf, signOf, type Tone } from '../look.js';
import { escapeText, tableLine } from './markdown.js';

const GROUPS = ['status', 'figures', 'added', 'removed'] as const;

/** The changes, those of verdicts first, the worse before the better. */
export function renderSince(since: Since, format: 'table' | 'md', look: Look): string {
  return format === 'md' ? markdown(since, look.language) : text(since, look);
}

function text(since: Since, look: Look): string {
  const palette = paletteOf(look);
  const lines = [palette.strong(say(look.language, 'since-title'))];
  lines.push(...wrapText(headline(since, look.language), look.width));
  for (const [group, changes] of grouped(since)) {
    if (group !== 'status') lines.push(palette.faint(say(look.language, `since-group-${group}`)));
    for (const change of changes) {
      const tone = toneOf(change);
      const head = `${labelOf(change)}${say(look.language, 'colon')}${change.message}`;
      const [first = '', ...rest] = wrapText(oneLine(head), look.width - 4);
      lines.push(`  ${palette.tone[tone](signOf(tone, look))} ${first}`, ...rest.map((line) => `    ${line}`));
    }
  }
  return `\n${lines.join('\n')}\n`;
}

function markdown(since: Since, language: Language): string {
  const out = ['', `## ${say(language, 'since-title')}`, '', escapeText(headline(since, language)), ''];
  const changes = grouped(since).flatMap(([, group]) => group);
  if (changes.length > 0) {
    const titles = ['column-number', 'column-name', 'since-column-trend', 'since-column-change'];
    out.push(tableLine(titles.map((code) => say(language, code))), '| --- | --- | --- | --- |');
    for (const change of changes) {
      const trend = change.trend ?? (change.change === 'status' ? null : change.change);
      const cells = [
        change.number ?? '',
        change.name,
        trend === null ? '' : say(language, `since-trend-${trend}`),
        change.message,
      ];
      out.push(tableLine(cells.map(escapeText)));
    }
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function headline({ file, asOf, counts, changes, settings }: Since, language: Language): string {
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const of = (change: SinceChange['change']) => changes.filter((one) => one.change === change).length;
  const parts = [
    t('since-count-status', { count: counts.statusChanged, better: counts.better, worse: counts.worse }),
    ...(of('figures') > 0 ? [t('since-count-figures', { count: of('figures') })] : []),
    ...(counts.newDataOnly > 0 ? [t('since-count-new-data', { count: counts.newDataOnly })] : []),
    ...(counts.unchanged > 0 ? [t('since-count-unchanged', { count: counts.unchanged })] : []),
    ...(of('added') > 0 ? [t('since-count-added', { count: of('added') })] : []),
    ...(of('removed') > 0 ? [t('since-count-removed', { count: of('removed') })] : []),
    ...settings.map(({ name, from, to }) =>
      t('since-settings-changed', { name: t(`since-setting-${name}`), from, to }),
    ),
  ];
  const head = t('since-head', { file, asOf: asOf ?? '—' });
  return `${head}${t('colon')}${parts.join(t('since-joint'))}${t('since-end')}`;
}

function grouped({ changes }: Since): [SinceChange['change'], SinceChange[]][] {
  const rank = ({ trend }: SinceChange) => (trend === 'worse' ? 0 : trend === null ? 1 : 2);
  return GROUPS.map((group): [SinceChange['change'], SinceChange[]] => [
    group,
    changes.filter(({ change }) => change === group).sort((a, b) => rank(a) - rank(b)),
  ]).filter(([, members]) => members.length > 0);
}

function toneOf({ trend, change }: SinceChange): Tone {
  if (trend === null) return change === 'figures' ? 'going' : 'none';
  return trend === 'worse' ? 'bad' : 'good';
}

function labelOf({ number, name }: SinceChange): string {
  return number === null ? name : `${number} ${name}`;
}
