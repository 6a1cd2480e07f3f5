// What would change a verdict: what is needed a year, the next year's mark, and the value at which the status would be another one.
import { type Language, say } from '../../messages/index.js';
import { shownValue } from '../../util/shown-value.js';
import { addDecimals, roundDecimal, withoutNoise } from '../decimal.js';
import type { Bands, Evidence } from '../options.js';
import { isBound, type Situation } from '../situation.js';
import { noiseLimit } from '../target.js';
import { printed, quantity, timeText } from './print.js';
import { boundOf } from './steps.js';

type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string;

/** Sentences; none where nothing is left to say. `wordOf` puts a status into the scorecard's vocabulary. */
export function outlookOf(
  evidence: Evidence,
  method: string,
  settings: Bands,
  wordOf: (status: 'on-track' | 'slipping' | 'out-of-bound') => string,
  language: Language,
): string[] {
  const t: Say = (code, params = {}) => say(language, `explain-outlook-${code}`, params);
  const { situation, measures, result } = evidence;
  if (situation.settled !== null) return withoutVerdict(evidence, t);
  if (measures.isDue === true) {
    if (measures.met !== false || measures.gap === null) return [];
    return [t('missed-by', { gap: quantity(Math.abs(measures.gap), result.gapUnit, language) })];
  }
  if (situation.a === null || measures.isDue === null)
    return result.reasons.status === 'no-baseline' ? [t('no-baseline')] : [];
  const isTimeline = method === 'timeline';
  if (isBound(situation.kind) || result.status === 'out-of-bound')
    return isTimeline ? boundOutlook(evidence, wordOf, t) : [];
  if (situation.kind === 'average-growth') return growthOutlook(situation, t);
  return [
    ...need(evidence, language, t),
    ...nextYear(evidence, t),
    ...(isTimeline ? turningPoint(evidence, settings, wordOf, t) : []),
  ];
}

function withoutVerdict({ situation, result }: Evidence, t: Say): string[] {
  if (result.status === 'no-data') return [t('no-data')];
  if (result.status === 'not-comparable') return [t('not-comparable')];
  return situation.settled === 'no-target' || situation.kind === 'text' ? [t('no-number')] : [];
}

/** What is left, a year, and how that compares with the years so far. */
function need({ situation, measures, result }: Evidence, language: Language, t: Say): string[] {
  const { requiredAnnualChange: required, observedAnnualChange: observed, met } = measures;
  const { a, at, to, kind, b } = situation;
  const bound = boundOf(situation);
  if (required === null || met === true || a === null || at === null || to === null || bound === null) return [];
  const years = (to - at) / 12;
  const params = { years: printed(years, 2), year: timeText(to, null) };
  if (kind === 'cumulative-reduction' && a < 100 && bound < 100) {
    const each = 100 * (1 - ((1 - bound / 100) / (1 - a / 100)) ** (1 / years));
    return [t('need-compound', { ...params, change: printed(each, 2) })];
  }
  if (years < 1) {
    const left = quantity(Math.abs(required * years), result.gapUnit, language);
    return [t('need-rest', { ...params, change: left })];
  }
  const way = b === 0 && required > 0 ? 'more' : required > 0 ? 'rise' : 'fall';
  const lines = [t(`need-${way}`, { ...params, change: quantity(Math.abs(required), result.gapUnit, language) })];
  if (observed === null) return lines;
  const so = { observed: quantity(observed, result.gapUnit, language), times: printed(required / observed, 2) };
  return [...lines, t(observed * required > 0 ? 'need-times' : 'need-turn', so)];
}

function nextYear({ result, situation }: Evidence, t: Say): string[] {
  const { at } = situation;
  const point = result.path.find(({ year, period }) => period === null && at !== null && (year + 1) * 12 > at);
  if (point === undefined || point.expected === null || result.met === true) return [];
  const step =
    point.target === null || point.year === result.target?.year
      ? ''
      : t('step', { target: printed(point.target.value) });
  return [t('next', { year: point.year, expected: printed(point.expected) }) + step];
}

/** The value of the same period at which the verdict would be on track, or would no longer be. */
function turningPoint(
  { situation, measures, result }: Evidence,
  settings: Bands,
  wordOf: (status: 'on-track' | 'slipping') => string,
  t: Say,
): string[] {
  const limit = onTrackLimit(situation, measures.elapsed, measures.expected, settings);
  if (limit === null || situation.sign === null) return [];
  const isBehind = ['slipping', 'lagging', 'regressed'].includes(result.status);
  const isFine = ['on-track', 'ahead'].includes(result.status);
  if (!isBehind && !isFine) return [];
  const { period: part, year } = result.actual ?? { period: null, year: null };
  const period = part === null ? t('year', { year: year ?? '' }) : t('part', { period: part });
  const { value, isExclusive } = limit;
  // The figure that is shown lies on the safe side of the one that counts: what is said of it holds.
  const towards = isBehind === (situation.sign === 1) ? 1 : -1;
  const way = `${isExclusive ? 'past-' : ''}${situation.sign === 1 ? 'above' : 'below'}`;
  const code = isBehind ? 'on-track' : 'slipping';
  return [t(`${code}-${way}`, { value: printed(roundedTowards(value, towards)), status: wordOf(code), period })];
}

/** The value with four decimals, none of them beyond it the other way. */
function roundedTowards(value: number, towards: 1 | -1): number {
  const rounded = roundDecimal(value, 4);
  return (value - rounded) * towards > 0 ? addDecimals(rounded, towards * 0.0001) : rounded;
}

/**
 * From where on a value is on track: by its pace, or because it is too near to what is expected for a difference. The pace's limit is on
 * track itself; a deviation of the whole tolerance is a difference already.
 */
function onTrackLimit(
  situation: Situation,
  elapsed: number | null,
  expected: number | null,
  settings: Bands,
): { readonly value: number; readonly isExclusive: boolean } | null {
  const { b, target, kind, sign } = situation;
  const t = boundOf(situation);
  if (b === null || t === null || target === null || elapsed === null || expected === null || t === b) return null;
  const way = settings.thresholds.onTrack * elapsed;
  const byPace = withoutNoise(kind === 'cumulative-reduction' ? 100 * (1 - (1 - t / 100) ** way) : b + (t - b) * way);
  const byNoise = withoutNoise(expected - (sign ?? 1) * noiseLimit(target, settings.tolerance));
  const isExclusive = (byNoise - byPace) * (sign ?? 1) < 0;
  return { value: isExclusive ? byNoise : byPace, isExclusive };
}

function boundOutlook(
  { situation, result }: Evidence,
  wordOf: (status: 'on-track' | 'out-of-bound') => string,
  t: Say,
): string[] {
  const target = shownValue(situation.target!.source).trim();
  return result.status === 'out-of-bound'
    ? [t('back-within', { target, status: wordOf('on-track') })]
    : [t('stay-within', { target, status: wordOf('out-of-bound') })];
}

/** The mean growth that is needed in the rest of the years: ((1 + t)^N / (1 + a)^n)^(1/(N − n)) − 1. */
function growthOutlook({ a, target, from, at, to, indicator }: Situation, t: Say): string[] {
  if (a === null || target === null || from === null || at === null || to === null || at >= to) return [];
  const [done, all] = [(at - from) / 12, (to - from) / 12];
  const rest = (1 + target.value / 100) ** all / (1 + a / 100) ** done;
  // Points of 每年提高1个百分点 add up, rates compound.
  const inPoints = indicator.kind === 'change';
  const needed = inPoints ? (target.value * all - a * done) / (all - done) : 100 * (rest ** (1 / (all - done)) - 1);
  if (!Number.isFinite(needed)) return [];
  return [
    t('growth', {
      needed: printed(needed, 2),
      years: printed(all - done, 2),
      mean: printed(a, 2),
      unit: inPoints ? (target.source.unit ?? indicator.unit ?? '') : '%',
      target: shownValue(target.source).trim(),
    }),
  ];
}
