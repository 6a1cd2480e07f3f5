// Each figure of a result as its formula with the numbers in it. The numbers are those that measure() used; the results are its own.
import { type Language, say } from '../../messages/index.js';
import type { Measures } from '../measures.js';
import type { Actual } from '../observations.js';
import type { Evidence } from '../options.js';
import { endOf } from '../period.js';
import { isBound, type Situation } from '../situation.js';
import { nearestBound } from '../target.js';
import type { Step } from './explanation.js';
import { printed, share, span, term } from './print.js';

const SHARES: ReadonlySet<string> = new Set(['elapsed', 'progress', 'completion']);

/** Figures of a way from baseline to target, which a bound does not have. */
const OF_A_WAY: ReadonlySet<string> = new Set(['progress', 'pace', 'requiredAnnualChange', 'projected', 'reachedIn']);

/** Figures that say nothing once the target's time has come. */
const OF_THE_FUTURE: ReadonlySet<string> = new Set(['requiredAnnualChange', 'projected', 'reachedIn']);

/** The steps in the order in which one follows from the other. */
export function stepsOf(evidence: Evidence, language: Language): Step[] {
  const { situation, measures } = evidence;
  const figures: [figure: string, numbers: string | null, value: number | string | null][] = [
    ['actual', madeOf(evidence), situation.a],
    ['elapsed', elapsedText(situation), measures.elapsed],
    ['expected', expectedText(situation, measures), measures.expected],
    ['progress', progressText(situation, measures), measures.progress],
    [
      'pace',
      measures.pace === null ? null : `${share(measures.progress!)} / ${share(measures.elapsed!)}`,
      measures.pace,
    ],
    ['completion', completionText(situation, measures), measures.completion],
    ['gap', gapText(situation), measures.gap],
    ['observedAnnualChange', observedText(situation), measures.observedAnnualChange],
    ['requiredAnnualChange', requiredText(situation), measures.requiredAnnualChange],
    ['projected', projectedText(situation, measures), measures.projected?.value ?? null],
    ['reachedIn', null, measures.reachedIn],
  ];
  return figures.flatMap(([figure, numbers, value]) => {
    // A value that was given is no step; nor is what nobody can say anything about once the target's time has come.
    if (figure === 'actual' && numbers === null) return [];
    if (isBound(situation.kind) && OF_A_WAY.has(figure)) return [];
    if (value === null && situation.kind === 'average-growth') return [];
    if (measures.isDue === true && OF_THE_FUTURE.has(figure)) return [];
    const reason = measures.reasons[figure];
    if (value === null && (reason === undefined || reason === 'at-target-year')) return [];
    const label = say(language, `explain-figure-${figure}`);
    const text = value === null ? say(language, `reason-${reason}`) : resultText(figure, value, measures, language);
    return [{ figure, label, numbers: value === null ? null : numbers, value, text }];
  });
}

function resultText(figure: string, value: number | string, measures: Measures, language: Language): string {
  if (typeof value === 'string') return say(language, 'explain-never');
  if (figure === 'reachedIn') return String(value);
  if (figure === 'pace') return printed(value, 3);
  if (SHARES.has(figure)) return share(value);
  if (figure === 'projected')
    return say(language, 'explain-projected', { value: printed(value), year: measures.projected!.year });
  return printed(value);
}

/** The target's end that the formulas use. */
export function boundOf({ a, b, target }: Situation): number | null {
  if (target === null) return null;
  return target.upper === null || a === null ? target.value : nearestBound(b ?? a, target);
}

/** How the value that is scored was made of those that were given; null where it was given as it is. */
function madeOf({ situation, observation }: Evidence): string | null {
  const { kind, a, from, indicator } = situation;
  const last = observation.series.at(-1);
  if (a === null || last === undefined || last.basis === 'running' || a === last.value) return null;
  const parts = yearly(observation.series, from);
  const values = parts.map(({ value }) => term(value));
  switch (kind) {
    case 'cumulative':
      return values.join(' + ');
    case 'cumulative-reduction':
      return `100 × (1 − ${values.map((value) => `(1 − ${value} / 100)`).join(' × ')})`;
    case 'average-growth':
      if (indicator.kind === 'change') return meanChangeText(a, last.value, values, situation);
      if (isFromLevel(observation.series, a, situation)) return levelGrowthText(last.value, situation);
      return `100 × ((${values.map((value) => `(1 + ${value} / 100)`).join(' × ')}) ^ (1 / ${values.length}) − 1)`;
    case 'change':
      return changeText(a, last.value, indicator.baseline?.value ?? null, situation);
    default:
      return null;
  }
}

/** The mean of stated changes, else of the change of the level a year. */
function meanChangeText(a: number, level: number, values: readonly string[], situation: Situation): string | null {
  const { from, at, indicator } = situation;
  const baseline = indicator.baseline?.value ?? null;
  if (baseline === null) return `(${values.join(' + ')}) / ${values.length}`;
  const years = from === null || at === null ? 0 : (at - from) / 12;
  const compound = 100 * ((level / baseline) ** (1 / years) - 1);
  return Math.abs(Math.abs(compound) - Math.abs(a)) <= 1e-9 * Math.max(1, Math.abs(a))
    ? `${a < 0 === compound < 0 ? '' : '−'}${growthOfLevels(term(level), term(baseline), years)}`
    : changeText(a, level, baseline, situation);
}

/** Whether the mean was made of the baseline's level and the last one. */
function isFromLevel(series: readonly Actual[], a: number, { from, at, indicator }: Situation): boolean {
  const baseline = indicator.baseline?.value ?? null;
  const last = series.at(-1);
  if (baseline === null || last === undefined || from === null || at === null || at <= from) return false;
  return Math.abs(100 * ((last.value / baseline) ** (12 / (at - from)) - 1) - a) <= 1e-8 * Math.max(1, Math.abs(a));
}

function levelGrowthText(level: number, { indicator, from, at }: Situation): string {
  return growthOfLevels(term(level), term(indicator.baseline!.value!), (at! - from!) / 12);
}

function growthOfLevels(level: string, baseline: string, years: number): string {
  return `100 × ((${level} / ${baseline}) ^ (1 / ${printed(years)}) − 1)`;
}

/** The last value of every year after the beginning. */
function yearly(series: readonly Actual[], from: number | null): Actual[] {
  const years = new Map<number, Actual>();
  for (const one of series) {
    if (one.period === null || one.basis === 'running' || (from !== null && endOf(one.period) <= from)) continue;
    years.set(one.period.year, one);
  }
  return [...years.values()];
}

/** The level against the baseline's, in whichever of the ways a change is meant gives the change that was scored. */
function changeText(a: number, level: number, baseline: number | null, { from, at }: Situation): string | null {
  if (baseline === null) return null;
  const years = from === null || at === null ? null : (at - from) / 12;
  const [b, x] = [term(baseline), term(level)];
  const ways: [text: string, value: number][] = [
    [`${x} − ${b}`, level - baseline],
    [`${b} − ${x}`, baseline - level],
    [`100 × (${x} − ${b}) / ${b}`, (100 * (level - baseline)) / baseline],
    [`100 × (${b} − ${x}) / ${b}`, (100 * (baseline - level)) / baseline],
  ];
  const isIt = (value: number) => Math.abs(value - a) <= 1e-9 * Math.max(1, Math.abs(a));
  for (const [text, value] of ways) {
    if (isIt(value)) return text;
    if (years !== null && years > 0 && isIt(value / years)) return `(${text}) / ${printed(years)}`;
  }
  return null;
}

function elapsedText({ from, at, to }: Situation): string | null {
  return from === null || at === null || to === null ? null : `${span(from, at)} / ${span(from, to)}`;
}

function expectedText(situation: Situation, { elapsed }: Measures): string | null {
  const { b, kind } = situation;
  const t = boundOf(situation);
  if (t === null || isBound(kind) || kind === 'average-growth' || b === null || elapsed === null) return null;
  const passed = Math.min(elapsed, 1);
  if (passed === 1) return null;
  if (kind === 'cumulative-reduction' && t < 100) return `100 × (1 − (1 − ${term(t)} / 100) ^ ${printed(passed)})`;
  return b === 0 ? `${term(t)} × ${share(passed)}` : `${term(b)} + (${term(t)} − ${term(b)}) × ${share(passed)}`;
}

function progressText(situation: Situation, { progress }: Measures): string | null {
  const { a, b, kind } = situation;
  const t = boundOf(situation);
  if (progress === null || a === null || b === null || t === null) return null;
  if (kind === 'cumulative-reduction' && a < 100 && t < 100)
    return `ln(1 − ${term(a)} / 100) / ln(1 − ${term(t)} / 100)`;
  return b === 0 ? `${term(a)} / ${term(t)}` : `(${term(a)} − ${term(b)}) / (${term(t)} − ${term(b)})`;
}

/** The quotient that completion is; null where it is no quotient. */
function completionText({ a, target }: Situation, { completion, progress }: Measures): string | null {
  if (a === null || target === null || completion === null) return null;
  const t = target.value;
  const isIt = (value: number) => Math.abs(value - completion) <= 1e-9 * Math.max(1, Math.abs(completion));
  if (target.upper !== null) {
    const bound = nearestBound(a, target);
    return a === bound ? null : `1 − |${term(a)} − ${term(bound)}| / ${term(Math.abs(bound))}`;
  }
  if (t !== 0 && isIt(a / t)) return `${term(a)} / ${term(t)}`;
  if (a !== 0 && isIt(t / a)) return `${term(t)} / ${term(a)}`;
  return progress !== null && isIt(progress) ? share(progress) : null;
}

function gapText({ a, target }: Situation): string | null {
  return a === null || target === null ? null : `${term(a)} − ${term(nearestBound(a, target))}`;
}

function observedText({ a, b, from, at }: Situation): string | null {
  if (a === null || b === null || from === null || at === null) return null;
  return b === 0 ? `${term(a)} / ${span(from, at)}` : `(${term(a)} − ${term(b)}) / ${span(from, at)}`;
}

function requiredText(situation: Situation): string | null {
  const { a, at, to } = situation;
  const t = boundOf(situation);
  return a === null || t === null || at === null || to === null ? null : `(${term(t)} − ${term(a)}) / ${span(at, to)}`;
}

function projectedText({ b, from, to }: Situation, { observedAnnualChange: observed }: Measures): string | null {
  if (b === null || from === null || to === null || observed === null) return null;
  const growth = `${term(observed)} × ${span(from, to)}`;
  return b === 0 ? growth : `${term(b)} + ${growth}`;
}
