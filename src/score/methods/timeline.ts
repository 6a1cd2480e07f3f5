import type { IndicatorKind } from '../../model/plan.js';
import type { Status } from '../../model/scorecard.js';
import { type Note, note } from '../../util/note.js';
import { judgeOnPath } from '../ledger/path.js';
import type { Measures } from '../measures.js';
import type { Settings, Thresholds } from '../options.js';
import type { Situation } from '../situation.js';
import { beyondRange, noiseLimit } from '../target.js';
import type { Method } from './method.js';

/**
 * timeline (序时进度): progress against the share of the time that has passed, by kind of target.
 *
 * Formula: pace = progress / elapsed; ≥ 1.05 ahead, ≥ 0.95 on-track, ≥ 0.85 slipping, ≥ 0 lagging, < 0 regressed; met before the
 * target's time achieved-early; at or after it met or missed. A ceiling, floor or level to maintain is within its bound (on-track)
 * or out-of-bound. 年均增长 compares the mean of the years so far with the rate. A deviation from the expected value smaller than half
 * the last digit that the target prints is noise: on-track. A bound is not a path: there only its own comparator counts.
 * Source: 序时进度 as plans are monitored in China; bands .95 and .85 as Cascade has them, 1.05 its upper bound.
 * Worked example: baseline 97.7 in 2020, target 98 in 2025, actual 97.6 in 2021, more is better → on-track; expected 97.76.
 * Worked example: baseline 50 in 2020, target 100 in 2025, actual 60 in 2022, more is better → lagging; pace 0.5, expected 70.
 * Worked example: baseline 5.2 in 2020, target ≤5.5 in 2025, actual 5.3 in 2022, less is better → on-track.
 */
const timeline: Method = {
  name: 'timeline',
  judge(situation, measures, settings) {
    const { met, isDue } = measures;
    if (isDue === null) return { status: 'not-scored', reason: 'no-period' };
    if (isDue)
      return met === null ? { status: 'not-scored', reason: 'no-direction' } : { status: met ? 'met' : 'missed' };
    return BEFORE[situation.kind](situation, measures, settings);
  },
};

type Judge = Method['judge'];

const path: Judge = (situation, measures, settings) => {
  const { met, pace } = measures;
  // A total that may not be exceeded is within its bound or not: it is not reached by staying below it.
  if (situation.b === 0 && isCap(situation)) return bound(situation, measures, settings);
  if (met === true) return { status: 'achieved-early' };
  if (isBeyond(situation)) return { status: 'out-of-bound' };
  const noise = noiseOf(situation, measures, settings);
  if (noise !== null) return { status: 'on-track', notes: [noise] };
  if (pace !== null) return { status: bandOf(pace, settings.thresholds) };
  // >95 from 95: there is no distance to measure a pace by, but a way back.
  const { a, b, sign, target } = situation;
  if (a !== null && b !== null && sign !== null && b === target?.value) {
    return { status: (a - b) * sign < 0 ? 'regressed' : 'lagging' };
  }
  const onPath = judgeOnPath(situation, measures);
  return onPath ?? { status: 'not-scored', reason: measures.reasons.pace ?? 'no-baseline' };
};

const bound: Judge = (situation, measures, settings) => {
  const { met } = measures;
  if (met === null) return { status: 'not-scored', reason: 'no-direction' };
  const notes = boundNotes(situation, met);
  if (met) return { status: 'on-track', notes };
  const isBare = situation.target?.comparator === 'eq' || situation.target?.comparator === 'approx';
  const noise = situation.kind === 'maintain' && isBare ? noiseOf(situation, measures, settings) : null;
  return noise === null ? { status: 'out-of-bound', notes } : { status: 'on-track', notes: [...notes, noise] };
};

const growth: Judge = (situation, measures, settings) => {
  const { met } = measures;
  if (met === null) return { status: 'not-scored', reason: 'no-direction' };
  if (met) return { status: 'on-track' };
  if (isBeyond(situation)) return { status: 'out-of-bound' };
  const noise = noiseOf(situation, measures, settings);
  return noise === null ? { status: 'lagging' } : { status: 'on-track', notes: [noise] };
};

const BEFORE: Readonly<Record<IndicatorKind, Judge>> = {
  level: path,
  cumulative: path,
  change: path,
  'cumulative-reduction': path,
  ceiling: bound,
  floor: bound,
  maintain: bound,
  'average-growth': growth,
  text: () => ({ status: 'not-scored', reason: 'text-value' }),
};

/** A range is passed when a value leaves it at its better end: that is not to be ahead of it. */
function isBeyond({ a, b, target, sign }: Situation): boolean {
  return a !== null && target !== null && beyondRange(a, target, b, sign) !== 0;
}

function isCap({ kind, target }: Situation): boolean {
  return kind === 'cumulative' && (target?.comparator === 'le' || target?.comparator === 'lt');
}

function bandOf(pace: number, { ahead, onTrack, slipping }: Thresholds): Status {
  if (pace >= ahead) return 'ahead';
  if (pace >= onTrack) return 'on-track';
  if (pace >= slipping) return 'slipping';
  return pace >= 0 ? 'lagging' : 'regressed';
}

/** The deviation from what is expected, where it is smaller than the target's digits can show. */
function noiseOf({ a, target }: Situation, { expected }: Measures, { tolerance }: Settings): Note | null {
  if (a === null || target === null || expected === null) return null;
  const limit = noiseLimit(target, tolerance);
  const deviation = Number((a - expected).toPrecision(12));
  if (Math.abs(deviation) >= limit) return null;
  return note('info', 'score-within-tolerance', {
    expected: Number(expected.toPrecision(6)),
    deviation: Number(Math.abs(deviation).toPrecision(3)),
    limit: Number(limit.toPrecision(6)),
  });
}

/** That a bound held at the baseline already, and that the figure has become worse within it. */
function boundNotes({ a, sign, indicator, kind }: Situation, met: boolean): Note[] {
  const baseline = indicator.baseline?.value ?? null;
  if (baseline === null || a === null || kind === 'maintain') return [];
  const notes = [note('info', 'score-bound-held-at-baseline', { baseline })];
  const isWorse = sign !== null && (a - baseline) * sign < 0;
  if (met && isWorse) notes.push(note('warning', 'score-worse-within-bound', { baseline, actual: a }));
  return notes;
}

export default timeline;
