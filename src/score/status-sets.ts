// The words that people read for the status ids, which never change. National: the words of the 14th-period mid-term report.
import type { Language } from '../messages/index.js';
import type { ActualRow } from '../model/actuals.js';
import { STATUS_SETS } from '../model/choices.js';
import type { Status } from '../model/scorecard.js';

export type StatusSet = (typeof STATUS_SETS)[number];

/** Words of an office's own, from a file; where one is null or missing, the national word stands. */
export type OwnWords = Readonly<Partial<Record<Status, { readonly zh: string | null; readonly en: string | null }>>>;

export interface StatusWordOptions {
  readonly words?: OwnWords | null;
  readonly direction?: 'increase' | 'decrease' | null;
  readonly language?: Language;
  /** Why there are no data, as the actuals say. */
  readonly absence?: ActualRow['absence'];
  /** The document's title, which says what its targets are targets of: 规划, 行动计划, 方案. */
  readonly title?: string | null;
}

type Words = Readonly<Record<Status, string>>;

const NATIONAL: Words = {
  met: '完成',
  missed: '未完成规划目标',
  'achieved-early': '提前实现',
  ahead: '快于预期',
  'on-track': '基本符合预期',
  slipping: '略慢于预期',
  lagging: '滞后',
  regressed: '较基期回落',
  'out-of-bound': '未达到控制目标',
  'no-data': '未报送',
  'no-target': '未设目标',
  'not-comparable': '口径不一致，不可比',
  'not-scored': '未评价',
};

const SETS: Readonly<Record<StatusSet, Words>> = {
  national: NATIONAL,
  progress: {
    ...NATIONAL,
    'achieved-early': '已达期末目标',
    ahead: '超过进度要求',
    'on-track': '达到进度要求',
    slipping: '未达到进度要求',
    lagging: '未达到进度要求',
    regressed: '未达到进度要求',
    'out-of-bound': '未达到进度要求',
  },
  works: {
    ...NATIONAL,
    missed: '未完成',
    'achieved-early': '提前完成',
    ahead: '超序时进度',
    'on-track': '按序时推进',
    slipping: '慢于序时',
    lagging: '慢于序时',
    regressed: '慢于序时',
    'out-of-bound': '未达到控制目标',
  },
};

const ENGLISH: Words = {
  met: 'met',
  missed: 'missed',
  'achieved-early': 'achieved early',
  ahead: 'ahead',
  'on-track': 'on track',
  slipping: 'slipping',
  lagging: 'lagging',
  regressed: 'below baseline',
  'out-of-bound': 'out of bound',
  'no-data': 'not reported',
  'no-target': 'no target',
  'not-comparable': 'not comparable',
  'not-scored': 'not scored',
};

const ABSENCE_ZH = {
  'not-reported': '未报送',
  'not-published': '尚未公布',
  'not-surveyed': '非调查年份',
  discontinued: '已停止统计',
} as const;
const ABSENCE_EN = {
  'not-reported': 'not reported',
  'not-published': 'not yet published',
  'not-surveyed': 'no survey this year',
  discontinued: 'no longer collected',
} as const;

const GENRE_PATTERN = /规划|纲要|行动计划|计划|方案/g;

/** What a document calls itself last: 方案 for a 规划实施方案; a 规划 where its title does not say. */
function genreOf(title: string | null): string {
  const genre = title?.match(GENRE_PATTERN)?.at(-1) ?? '规划';
  return genre === '纲要' ? '规划' : genre;
}

/** All status ids, in the order of the contract. */
export const STATUSES = Object.keys(NATIONAL) as readonly Status[];

/** The word that people read for a status, in a vocabulary or in words of one's own. */
export function statusWord(name: string, status: Status, options: StatusWordOptions = {}): string {
  const { direction = null, language = 'zh', absence = null, words = null, title = null } = options;
  if (status === 'no-data' && absence !== null) return (language === 'zh' ? ABSENCE_ZH : ABSENCE_EN)[absence];
  const own = words?.[status]?.[language] ?? null;
  if (own !== null) return own;
  const set: StatusSet = STATUS_SETS.find((known) => known === name) ?? 'national';
  if (status === 'regressed' && direction === 'decrease') {
    if (language === 'en') return 'above baseline';
    if (set === 'national') return '较基期上升';
  }
  if (language === 'en') return ENGLISH[status];
  return status === 'missed' ? SETS[set].missed.replace('规划', genreOf(title)) : SETS[set][status];
}
