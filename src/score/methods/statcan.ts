import type { Status } from '../../model/scorecard.js';
import { withoutNoise } from '../decimal.js';
import { betterRate, type Course, courseOf, growthRatio, oddities, placeStatus } from './growth.js';
import type { Method } from './method.js';

/**
 * statcan (Open SDG 2.4, 加拿大统计局): the growth so far against the growth that would have reached the target in time. It judges
 * indicators without a target as well, by the growth alone.
 *
 * Formula: R = d·CAGR(a, b) / |CAGR(t, b)|, CAGR(x, b) = (x/b)^(1/years) − 1. R ≥ 0.95 substantial_progress, ≥ 0.60
 * moderate_progress, ≥ 0 limited_progress, else deterioration; target_achieved where the target is met. Without a target d·CAGR(a, b)
 * against 1.5 %, 0.5 % and 0; near a natural limit L (100 for a share) the first two are multiplied by C = 1 − (b/L)^4.44 where L lies
 * above and more is better, by C = 1 − ((2L − b)/L)^4.44 where it lies below (b < 2L) and less is better.
 * Score −5 … 5. With a target: R ≥ 0.6 → min(7.1429·R − 4.2857, 5), else max(4.1667·R − 2.5, −5); target_achieved 5. Without, with
 * v = d·CAGR: substantial min(500·v/C − 5, 5), moderate 250·v/C − 1.25, limited 500·v/C − 2.5, deterioration max(125·v − 2.5, −5).
 * A baseline or target of zero counts as 0.001. Where the sign changes, less than a year has passed or baseline and target are equal
 * there is no value; the score is 5 all the same where the target is met. Below zero throughout d is turned round.
 * Several series of one indicator: the mean of their scores; ≥ 2.5 substantial, ≥ 0 moderate, ≥ −2.5 limited, else deterioration;
 * target_achieved only where every series has achieved its target.
 * Source: Progress Measurement Methodology, Statistics Canada, in the documentation of Open SDG.
 * Before the target's time: substantial_progress → on-track, moderate_progress → slipping, limited_progress → lagging, deterioration →
 * regressed, target_achieved → achieved-early, not_available → not-scored.
 * Worked example: baseline 14.5 in 2015, target 7.25 in 2030, actual 10.2 in 2023, less is better → on-track; progressValue 0.9525901792032172, score 2.5185563910306596, status substantial_progress.
 * Worked example: baseline 90 in 2015, no target, actual 93.2 in 2021, more is better, limit 100 → on-track; progressValue 0.005839995229728112, score 2.815386645395768, status substantial_progress.
 */
const statcan: Method = {
  name: 'statcan',
  judgesWithoutTarget: true,
  judge(situation, measures) {
    const course = courseOf(situation);
    const detail =
      typeof course === 'string'
        ? NOT_AVAILABLE
        : scoreCourse(course, measures.met === true && situation.target !== null);
    const reason = typeof course === 'string' ? course : 'zero-denominator';
    const verdict = placeStatus(situation, measures, BEFORE[detail.status], reason);
    return { ...verdict, detail: { ...detail }, notes: oddities(situation, verdict.status, detail.status) };
  },
};

type StatcanStatus =
  | 'target_achieved'
  | 'substantial_progress'
  | 'moderate_progress'
  | 'limited_progress'
  | 'deterioration'
  | 'not_available';

interface StatcanScore {
  /** R, or without a target d·CAGR. */
  readonly progressValue: number | null;
  /** −5 … 5 */
  readonly score: number | null;
  readonly status: StatcanStatus;
}

const BEFORE: Readonly<Record<StatcanStatus, Status | null>> = {
  target_achieved: 'achieved-early',
  substantial_progress: 'on-track',
  moderate_progress: 'slipping',
  limited_progress: 'lagging',
  deterioration: 'regressed',
  not_available: null,
};
const NOT_AVAILABLE: StatcanScore = { progressValue: null, score: null, status: 'not_available' };
const INSTEAD_OF_ZERO = 0.001;
const LIMIT_POWER = 4.44;

/** Progress value, score and status of one course. `achieved`: the target is met. */
function scoreCourse(given: Course, achieved: boolean): StatcanScore {
  if (given.years < 1) return NOT_AVAILABLE;
  const course = { ...given, b: given.b || INSTEAD_OF_ZERO, t: given.t === 0 ? INSTEAD_OF_ZERO : given.t };
  if (course.t === null) return withoutTarget(course);
  const ratio = growthRatio(course);
  if (achieved) return { progressValue: ratio, score: 5, status: 'target_achieved' };
  if (ratio === null) return NOT_AVAILABLE;
  const score = ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);
  return { progressValue: ratio, score: withoutNoise(score), status: bandOf(ratio, 0.95, 0.6) };
}

function withoutTarget(course: Course): StatcanScore {
  const v = betterRate(course);
  if (v === null) return NOT_AVAILABLE;
  const c = limitFactor(course);
  // At the limit itself nothing can grow: to stay there is all that can be asked.
  if (c === 0 && v >= 0) return { progressValue: v, score: 5, status: 'substantial_progress' };
  const status = bandOf(v, 0.015 * c, 0.005 * c);
  const score = {
    substantial_progress: () => Math.min((500 * v) / c - 5, 5),
    moderate_progress: () => (250 * v) / c - 1.25,
    limited_progress: () => (500 * v) / c - 2.5,
    deterioration: () => Math.max(125 * v - 2.5, -5),
  }[status]();
  return { progressValue: v, score: withoutNoise(score), status };
}

function bandOf(value: number, first: number, second: number) {
  if (value >= first) return 'substantial_progress';
  if (value >= second) return 'moderate_progress';
  return value >= 0 ? 'limited_progress' : 'deterioration';
}

/** C: how far the thresholds shrink. Only a limit that lies in the direction of progress counts. */
function limitFactor({ b, limit, sign }: Course): number {
  if (limit === null || limit <= 0 || b < 0) return 1;
  if (sign === 1) return b <= limit ? 1 - (b / limit) ** LIMIT_POWER : 1;
  return b >= limit && b < 2 * limit ? 1 - ((2 * limit - b) / limit) ** LIMIT_POWER : 1;
}

export default statcan;
