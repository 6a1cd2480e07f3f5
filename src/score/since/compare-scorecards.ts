// Two scorecards → what changed: verdicts and their causes, targets and values that were corrected, what was added and what is gone.
import type { Language } from '../../messages/index.js';
import type { EarlierScorecard, Since, SinceCause, SinceChange } from '../../model/score-since.js';
import type { Scorecard, ScoreResult, Status } from '../../model/scorecard.js';
import { type Note, note } from '../../util/note.js';
import { endOf, readPeriod } from '../period.js';
import { rankOf } from '../status-rank.js';
import { isScored } from '../summary.js';
import { causesWithin } from './causes.js';
import { type Earlier, type Pair, pairResults } from './pair.js';
import { addedText, changeText, removedText } from './words.js';

/** Causes that an office wants to hear of even where the verdict is the same. */
const TOLD_ANYWAY: ReadonlySet<SinceCause> = new Set([
  'revised-data',
  'data-withdrawn',
  'target-changed',
  'baseline-changed',
  'reading-changed',
]);

/** Compares a scorecard with an earlier one; `file` is the earlier one's name. Notes say where the two are not alike as wholes. */
export function compareScorecards(
  card: Omit<Scorecard, 'since'>,
  earlier: EarlierScorecard,
  file: string,
  language: Language,
): { since: Since; notes: Note[] } {
  const { pairs, rest } = pairResults(card.results, earlier.results);
  const settings = settingsOf(card, earlier);
  const compared = pairs.filter(({ before }) => before !== null);
  const changes = [
    ...pairs.map((pair) => changeOf(pair, card, earlier, settings, language)),
    ...rest.map((before) => removedOf(before, card, language)),
  ].filter((change) => change !== null);
  const planIs = planIsOf(card, earlier);
  const status = changes.filter(({ change }) => change === 'status');
  const listed = changes.filter(({ change }) => change === 'status' || change === 'figures').length;
  const newDataOnly = compared.filter(
    ({ now, before }) =>
      now.status === before!.status &&
      causesWithin(now, before!).causes.length > 0 &&
      !causesWithin(now, before!).causes.some((cause) => TOLD_ANYWAY.has(cause)),
  ).length;
  return {
    since: {
      file,
      plan: earlier.plan,
      planIs,
      asOf: earlier.asOf,
      settings,
      changes,
      counts: {
        compared: compared.length,
        statusChanged: status.length,
        better: status.filter(({ trend }) => trend === 'better').length,
        worse: status.filter(({ trend }) => trend === 'worse').length,
        newDataOnly,
        unchanged: compared.length - listed - newDataOnly,
      },
    },
    notes: notesOf(card, earlier, planIs, compared.length, file),
  };
}

function settingsOf(card: Omit<Scorecard, 'since'>, earlier: EarlierScorecard): Since['settings'] {
  const bands = ({ ahead, onTrack, slipping }: Scorecard['thresholds']) => `${ahead},${onTrack},${slipping}`;
  const { thresholds } = earlier;
  const all: [name: string, from: string | undefined, to: string][] = [
    ['method', earlier.method, card.method],
    ['thresholds', thresholds === undefined ? undefined : bands(thresholds), bands(card.thresholds)],
    ['tolerance', earlier.tolerance?.toString(), String(card.tolerance)],
    ['precision', earlier.precision, card.precision],
  ];
  return all.flatMap(([name, from, to]) => (from === undefined || from === to ? [] : [{ name, from, to }]));
}

function planIsOf(card: Omit<Scorecard, 'since'>, { plan }: EarlierScorecard): Since['planIs'] {
  if (card.plan.sha256 === plan.sha256) return 'same';
  return card.plan.title !== null && card.plan.title === plan.title ? 'edited' : 'other';
}

function changeOf(
  { now, before, matched }: Pair,
  card: Omit<Scorecard, 'since'>,
  earlier: EarlierScorecard,
  settings: Since['settings'],
  language: Language,
): SinceChange | null {
  const shared = { number: now.number, name: now.name, matched, to: sideOf(now) };
  if (before === null) {
    const message = addedText(now, card, language);
    return { ...shared, change: 'added', trend: null, from: null, causes: [], revised: [], message };
  }
  const { causes, revised } = causesWithin(now, before);
  const isOther = now.status !== before.status;
  if (!isOther && !causes.some((cause) => TOLD_ANYWAY.has(cause))) return null;
  if (isOther) causes.push(...outerCauses(causes, settings, card.asOf !== earlier.asOf));
  return {
    ...shared,
    change: isOther ? 'status' : 'figures',
    trend: trendOf(now.status, before.status),
    from: sideOf(before),
    causes,
    revised,
    message: changeText({ now, before, causes, revised, settings, card, earlier }, language),
  };
}

/** Another method or other bands may have decided; the day asked about and the program's own rules only where nothing else did. */
function outerCauses(within: readonly SinceCause[], settings: Since['settings'], isLater: boolean): SinceCause[] {
  const outer: SinceCause[] = [];
  if (settings.some(({ name }) => name === 'method')) outer.push('method-changed');
  if (settings.some(({ name }) => name !== 'method')) outer.push('settings-changed');
  if (within.length + outer.length > 0) return outer;
  return [isLater ? 'as-of-changed' : 'rules-changed'];
}

function trendOf(now: Status, before: Status): SinceChange['trend'] {
  const [x, y] = [rankOf(now), rankOf(before)];
  if (x === null || y === null || x === y) return null;
  return x > y ? 'better' : 'worse';
}

function removedOf(before: Earlier, card: Omit<Scorecard, 'since'>, language: Language): SinceChange {
  return {
    number: before.number,
    name: before.name,
    change: 'removed',
    trend: null,
    matched: null,
    from: sideOf(before),
    to: null,
    causes: [],
    revised: [],
    message: removedText(before, card, language),
  };
}

function sideOf({
  indicator,
  status,
  target,
  baseline,
  actual,
}: ScoreResult | Earlier): NonNullable<SinceChange['to']> {
  return {
    indicator,
    status,
    target:
      target === null
        ? null
        : { value: target.value, upper: target.upper, comparator: target.comparator, year: target.year },
    baseline: baseline === null ? null : { value: baseline.value, year: baseline.year },
    actual:
      actual === null
        ? null
        : { value: actual.value, year: actual.year, period: actual.period, vintage: actual.vintage },
  };
}

function notesOf(
  card: Omit<Scorecard, 'since'>,
  earlier: EarlierScorecard,
  planIs: Since['planIs'],
  compared: number,
  file: string,
): Note[] {
  const notes: Note[] = [];
  const title = earlier.plan.title ?? earlier.plan.file;
  const params = { file, title, compared, total: card.results.length };
  if (compared === 0) notes.push(note('warning', 'since-nothing-in-common', params));
  else if (planIs === 'other') notes.push(note('warning', 'since-other-plan', params));
  else if (planIs === 'edited') notes.push(note('info', 'since-edited-plan', params));
  const [now, past] = [card.asOf, earlier.asOf].map((text) => (text === null ? null : readPeriod(text)));
  if (now && past && endOf(past) > endOf(now))
    notes.push(note('warning', 'since-is-later', { file, asOf: past.label, now: now.label }));
  if (!earlier.results.some(isScored)) notes.push(note('warning', 'since-none-judged', { file }));
  return notes;
}
