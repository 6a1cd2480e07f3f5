// What changed since an earlier scorecard, in words and in order, for every format.
import { type Language, say } from '../messages/index.js';
import type { Since, SinceChange } from '../model/score-since.js';
import type { Tone } from './look.js';

const GROUPS = ['status', 'figures', 'added', 'removed'] as const;

/** One sentence that counts the changes. */
export function sinceHeadline({ file, asOf, counts, changes, settings }: Since, language: Language): string {
  const t = (code: string, params: Readonly<Record<string, string | number>> = {}) => say(language, code, params);
  const of = (change: SinceChange['change']) => changes.filter((one) => one.change === change).length;
  const unranked = changes.filter(({ change, trend }) => change === 'status' && trend === null);
  const first = unranked.filter(({ causes }) => causes.includes('first-data')).length;
  const kinds = [
    t('since-count-better', { count: counts.better }),
    t('since-count-worse', { count: counts.worse }),
    ...(first > 0 ? [t('since-count-first-data', { count: first })] : []),
    ...(unranked.length > first ? [t('since-count-unranked', { count: unranked.length - first })] : []),
  ];
  const parts = [
    t('since-count-status', { count: counts.statusChanged, kinds: kinds.join(t('since-kinds-joint')) }),
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

/** The changes, those of verdicts first, the worse before the better. */
export function groupSince({ changes }: Since): [SinceChange['change'], SinceChange[]][] {
  const rank = ({ trend }: SinceChange) => (trend === 'worse' ? 0 : trend === null ? 1 : 2);
  return GROUPS.map((group): [SinceChange['change'], SinceChange[]] => [
    group,
    changes.filter(({ change }) => change === group).sort((a, b) => rank(a) - rank(b)),
  ]).filter(([, members]) => members.length > 0);
}

/** 好转, 变差, 更正, 新增 …; "" where the verdict is another one that is neither better nor worse. */
export function sinceTrend({ trend, change }: SinceChange, language: Language): string {
  const word = trend ?? (change === 'status' ? null : change);
  return word === null ? '' : say(language, `since-trend-${word}`);
}

/** How good a change is. */
export function sinceTone({ trend, change }: SinceChange): Tone {
  if (trend === null) return change === 'figures' ? 'going' : 'none';
  return trend === 'worse' ? 'bad' : 'good';
}
