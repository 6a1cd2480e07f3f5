// A change in words: the verdicts, then each cause with its old and new value.
import { type Language, say } from '../../messages/index.js';
import type { EarlierScorecard, Since, SinceCause, SinceChange } from '../../model/score-since.js';
import type { Scorecard, ScoreResult, Status } from '../../model/scorecard.js';
import { statusWord } from '../status-sets.js';
import { timeOf } from './causes.js';
import type { Earlier } from './pair.js';

type Card = Omit<Scorecard, 'since'>;

interface Told {
  readonly now: ScoreResult;
  readonly before: Earlier;
  readonly causes: readonly SinceCause[];
  readonly revised: SinceChange['revised'];
  readonly settings: Since['settings'];
  readonly card: Card;
  readonly earlier: EarlierScorecard;
}

/** 滞后 → 基本符合预期：有新数据，2022 年 61 → 2023 年 82。 */
export function changeText(told: Told, language: Language): string {
  const { now, before, card } = told;
  const from = word(before, card, language);
  const to = word(now, card, language);
  const verdicts =
    now.status === before.status ? say(language, 'since-same', { to }) : say(language, 'since-verdicts', { from, to });
  const reasons = told.causes.flatMap((cause) => sentences(cause, told, language));
  return `${verdicts}${say(language, 'colon')}${reasons.join(say(language, 'since-joint'))}${say(language, 'since-end')}`;
}

export function addedText(now: ScoreResult, card: Card, language: Language): string {
  return say(language, 'since-added', { to: word(now, card, language) });
}

export function removedText(before: Earlier, card: Card, language: Language): string {
  return say(language, 'since-removed', { from: word(before, card, language) });
}

function word(
  result: {
    readonly status: Status;
    readonly direction: { readonly value: string | null };
    readonly absence?: ScoreResult['absence'];
  },
  card: Card,
  language: Language,
): string {
  const value = result.direction.value;
  const direction = value === 'increase' || value === 'decrease' ? value : null;
  return statusWord(card.statusSet, result.status, {
    direction,
    language,
    absence: result.absence ?? null,
    words: card.statusWords,
    title: card.plan.title,
  });
}

function sentences(cause: SinceCause, told: Told, language: Language): string[] {
  const { now, before, revised, settings, card, earlier } = told;
  const t = (code: string, params: Readonly<Record<string, string | number>>) => say(language, code, params);
  const value = (side: ScoreResult | Earlier) =>
    side.actual === null ? '—' : t('since-value', { period: timeOf(side.actual), value: printed(side.actual.value) });
  switch (cause) {
    case 'revised-data':
      return revised.length === 0
        ? [t('since-redefined', { from: basisOf(before, language), to: basisOf(now, language) })]
        : revised.map(({ period, from, to }) =>
            t('since-revised-data', { period, from: printed(from), to: printed(to) }),
          );
    case 'target-changed':
      return [t('since-target-changed', { from: targetOf(before), to: targetOf(now) })];
    case 'baseline-changed':
      return [t('since-baseline-changed', { from: before.baseline?.value ?? '—', to: now.baseline?.value ?? '—' })];
    case 'reading-changed':
      return [t('since-reading-changed', { from: readingOf(before, language), to: readingOf(now, language) })];
    case 'method-changed':
      return settings.filter(({ name }) => name === 'method').map((one) => t('since-method-changed', one));
    case 'settings-changed':
      return settings
        .filter(({ name }) => name !== 'method')
        .map(({ name, from, to }) => t('since-settings-changed', { name: t(`since-setting-${name}`, {}), from, to }));
    case 'as-of-changed':
      return [t('since-as-of-changed', { from: earlier.asOf ?? '—', to: card.asOf ?? '—' })];
    default:
      return [t(`since-${cause}`, { from: value(before), to: value(now) })];
  }
}

/** As reports print numbers: no more than four decimals. */
function printed(value: number): number {
  return Number(value.toFixed(4));
}

function targetOf({ target }: ScoreResult | Earlier): string {
  if (target === null) return '—';
  const sign = { ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' }[target.comparator ?? ''] ?? '';
  const upper = target.upper === null ? '' : `–${target.upper}`;
  return `${sign}${target.value ?? '—'}${upper}${target.year === null ? '' : `（${target.year}）`}`;
}

function basisOf({ actual }: ScoreResult | Earlier, language: Language): string {
  const parts = [actual?.value, actual?.basis == null ? null : say(language, `basis-${actual.basis}`), actual?.scope];
  return parts.filter((part) => part != null).join(' ') || '—';
}

function readingOf({ kind, direction }: ScoreResult | Earlier, language: Language): string {
  return `${say(language, `kind-${kind}`)}${direction.value === null ? '' : say(language, `since-way-${direction.value}`)}`;
}
