import type { Status } from '../../model/scorecard.js';
import { note } from '../../util/note.js';
import { withoutNoise } from '../decimal.js';
import { annualRate, type Course, courseOf, oddities, placeStatus, projectRate } from './growth.js';
import type { Method } from './method.js';

/**
 * unsd (联合国统计司 Progress Chart): the growth so far is carried on to the target's year, and the way made by then is set against
 * the whole way.
 *
 * Formula: projected = a·(1 + CAGR(a, b))^(yT − y), no further than the end of the scale; ratio = (projected − b)/(t − b): ≥ 0.95
 * on_track, ≥ 0.10 fair_progress, ≥ 0 marginal_progress, < 0 moving_away. A met target, and a value within 1 point of a target of 0
 * or 100, is target_met. Score: 3 for target_met and on_track, 2 for fair_progress, 1 for the others. It needs a target, a baseline
 * other than zero, and a year between baseline and actual value.
 * Source: Progress Chart Technical Note 2023, UN Statistics Division; scores as documented by EUSTAT.
 * Before the target's time: on_track → on-track, fair_progress → slipping, marginal_progress → lagging, moving_away → regressed,
 * target_met → achieved-early, but on-track where only the allowance of 1 point makes it so.
 * Worked example: baseline 50 in 2015, target 100 in 2030, actual 60 in 2022, more is better → slipping; projected 73.89994293050684, ratio 0.4779988586101368, score 2, status fair_progress.
 */
const unsd: Method = {
  name: 'unsd',
  judge(situation, measures) {
    const course = courseOf(situation);
    const reason = typeof course === 'string' ? course : 'zero-denominator';
    const { projected, ratio } = typeof course === 'string' ? NONE : projectCourse(course);
    const isAlmost = measures.met === false && isNearEnd(situation.a, situation.target?.value ?? null);
    const status = measures.met === true || isAlmost ? 'target_met' : ratio === null ? 'not_available' : bandOf(ratio);
    const verdict = placeStatus(situation, measures, isAlmost ? 'on-track' : BEFORE[status], reason);
    const notes = oddities(situation, verdict.status, status);
    if (isAlmost)
      notes.push(note('info', 'score-method-almost', { actual: situation.a!, target: situation.target!.value }));
    return { ...verdict, detail: { projected, ratio, score: SCORES[status], status }, notes };
  },
};

type UnsdStatus = 'target_met' | 'on_track' | 'fair_progress' | 'marginal_progress' | 'moving_away' | 'not_available';

const BEFORE: Readonly<Record<UnsdStatus, Status | null>> = {
  target_met: 'achieved-early',
  on_track: 'on-track',
  fair_progress: 'slipping',
  marginal_progress: 'lagging',
  moving_away: 'regressed',
  not_available: null,
};
const SCORES: Readonly<Record<UnsdStatus, number | null>> = {
  target_met: 3,
  on_track: 3,
  fair_progress: 2,
  marginal_progress: 1,
  moving_away: 1,
  not_available: null,
};
const NONE = { projected: null, ratio: null };
const ALLOWANCE = 1;

function projectCourse({ b, a, t, years, span, limit }: Course): { projected: number | null; ratio: number | null } {
  const rate = annualRate(b, a, years);
  if (rate === null || t === null || span === null || t === b) return NONE;
  const projected = withoutNoise(projectRate(a, rate, span - years, limit));
  const ratio = withoutNoise((projected - b) / (t - b));
  return Number.isFinite(projected) && Number.isFinite(ratio) ? { projected, ratio } : NONE;
}

function isNearEnd(a: number | null, t: number | null): boolean {
  return a !== null && (t === 0 || t === 100) && Math.abs(withoutNoise(a - t)) <= ALLOWANCE;
}

function bandOf(ratio: number): UnsdStatus {
  if (ratio >= 0.95) return 'on_track';
  if (ratio >= 0.1) return 'fair_progress';
  return ratio >= 0 ? 'marginal_progress' : 'moving_away';
}

export default unsd;
