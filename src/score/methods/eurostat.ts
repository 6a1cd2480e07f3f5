import type { Status } from '../../model/scorecard.js';
import { betterRate, courseOf, growthRatio, oddities, placeStatus } from './growth.js';
import type { Method } from './method.js';

/**
 * eurostat (欧盟统计局): the growth so far against the growth that would have reached the target in time; without a target the growth
 * alone.
 *
 * Formula: R = d·CAGR(a, b) / |CAGR(t, b)|; R > 0.95 significant_progress, > 0.60 moderate_progress, ≥ 0 insufficient_progress,
 * < 0 moving_away. Without a target d·CAGR(a, b): > 1 % significant_progress, > 0.1 % moderate_progress, within ±0.1 % no_progress,
 * ≥ −1 % moderate_deterioration, else significant_deterioration. Nothing grows from zero: a baseline of zero gives no value.
 * The method has no score for one indicator; `score` is null.
 * Source: Sustainable development in the European Union, monitoring report, annex on the assessment of indicator trends.
 * Before the target's time: significant_progress → on-track, moderate_progress → slipping, insufficient_progress and no_progress →
 * lagging, moving_away and the deteriorations → regressed, not_available → not-scored; a met target is achieved-early.
 * Worked example: baseline 14.5 in 2015, target 7.25 in 2030, actual 10.2 in 2023, less is better → on-track; progressValue 0.9525901792032172, score null, status significant_progress.
 * Worked example: baseline 100 in 2015, no target, actual 102 in 2020, more is better → slipping; progressValue 0.003968378704429121, score null, status moderate_progress.
 */
const eurostat: Method = {
  name: 'eurostat',
  judgesWithoutTarget: true,
  judge(situation, measures) {
    const course = courseOf(situation);
    const value = typeof course === 'string' ? null : course.t === null ? betterRate(course) : growthRatio(course);
    const bands = situation.target === null ? TREND : TOWARDS_TARGET;
    const status = value === null ? 'not_available' : bands.find(({ holds }) => holds(value))!.status;
    const reason = typeof course === 'string' ? course : 'zero-denominator';
    const verdict = placeStatus(situation, measures, BEFORE[status] ?? null, reason);
    const detail = { progressValue: value, score: null, status };
    return { ...verdict, detail, notes: oddities(situation, verdict.status, status) };
  },
};

interface Band {
  readonly holds: (value: number) => boolean;
  readonly status: string;
}

const TOWARDS_TARGET: readonly Band[] = [
  { holds: (r) => r > 0.95, status: 'significant_progress' },
  { holds: (r) => r > 0.6, status: 'moderate_progress' },
  { holds: (r) => r >= 0, status: 'insufficient_progress' },
  { holds: () => true, status: 'moving_away' },
];
const TREND: readonly Band[] = [
  { holds: (v) => v > 0.01, status: 'significant_progress' },
  { holds: (v) => v > 0.001, status: 'moderate_progress' },
  { holds: (v) => v >= -0.001, status: 'no_progress' },
  { holds: (v) => v >= -0.01, status: 'moderate_deterioration' },
  { holds: () => true, status: 'significant_deterioration' },
];
const BEFORE: Readonly<Record<string, Status>> = {
  significant_progress: 'on-track',
  moderate_progress: 'slipping',
  insufficient_progress: 'lagging',
  no_progress: 'lagging',
  moving_away: 'regressed',
  moderate_deterioration: 'regressed',
  significant_deterioration: 'regressed',
};

export default eurostat;
