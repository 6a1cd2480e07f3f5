import type { Status } from '../../model/scorecard.js';
import { note } from '../../util/note.js';
import { withoutNoise } from '../decimal.js';
import type { Bounds } from '../params/bounds.js';
import { placeStatus } from './growth.js';
import type { Method } from './method.js';

/**
 * efficacy (功效系数法): where the actual value stands between a value that is not allowed (不允许值, 60 points) and a satisfactory
 * one (满意值, 100 points); for an interval (区间型) how far it is from the interval. The values come from a parameters file
 * (`--params`); the target plays no part in the points.
 *
 * Formula: score = (a − not allowed)/(satisfactory − not allowed)·40 + 60. Interval [q1, q2] with the values m < q1 and M > q2 that are
 * not allowed: v = 1 inside, 1 − (q1 − a)/max(q1 − m, M − q2) below, 1 − (a − q2)/max(q1 − m, M − q2) above; score = 40·v + 60.
 * Grade: ≥ 90 优, ≥ 80 良, ≥ 60 中, else 差. Points are not cut off at 100 or at 0. Without bounds there is no score: no-bounds.
 * Source: 功效系数法 as in textbooks of comprehensive evaluation; grades as in 项目支出绩效评价管理办法（财预〔2020〕10号）.
 * Before the target's time: 优 → on-track, 良 → slipping, 中 → lagging, 差 → out-of-bound; a met target is achieved-early.
 * Worked example: not allowed 50, satisfactory 100, target 100 in 2025, actual 80 in 2023, more is better → slipping; score 84, grade 良.
 * Worked example: not allowed 6, satisfactory 2, target 2 in 2025, actual 4 in 2023, less is better → slipping; score 80, grade 良.
 * Worked example: interval 3–6, not allowed 0 and 12, no target, actual 7.5 in 2023, more is better → on-track; interval 0.75, score 90, grade 优.
 */
const efficacy: Method = {
  name: 'efficacy',
  judgesWithoutTarget: true,
  judge(situation, measures, { bounds }) {
    const given = bounds.get(situation.indicator.id);
    const { a } = situation;
    if (a === null || given === undefined) {
      return { status: 'not-scored', reason: a === null ? situation.whyNoActual : 'no-bounds', detail: NO_SCORE };
    }
    const interval = given.kind === 'interval' ? intervalShare(a, given) : null;
    const share =
      given.kind === 'interval' ? interval! : (a - given.notAllowed) / (given.satisfactory - given.notAllowed);
    const score = withoutNoise(share * 40 + 60);
    const { grade, status } = GRADES.find(({ from }) => score >= from)!;
    const verdict = placeStatus(situation, measures, status, 'no-bounds');
    const points = { score, grade, interval, bounds: { ...given } };
    return { ...verdict, detail: points, notes: isAgainst(given, situation.sign) ? [AGAINST] : [] };
  },
};

const AGAINST = note('warning', 'params-against-direction');
const NO_SCORE = { score: null, grade: null, interval: null, bounds: null };
const GRADES: readonly { readonly from: number; readonly grade: string; readonly status: Status }[] = [
  { from: 90, grade: '优', status: 'on-track' },
  { from: 80, grade: '良', status: 'slipping' },
  { from: 60, grade: '中', status: 'lagging' },
  { from: Number.NEGATIVE_INFINITY, grade: '差', status: 'out-of-bound' },
];

/** The satisfactory value lies on the worse side of the one that is not allowed. */
function isAgainst(bounds: Bounds, sign: 1 | -1 | null): boolean {
  return bounds.kind === 'line' && sign !== null && (bounds.satisfactory - bounds.notAllowed) * sign < 0;
}

/** 1 inside an interval, falling off linearly outside of it, 0 at the farther of the values that are not allowed. */
export function intervalShare(x: number, { lower, upper, min, max }: Extract<Bounds, { kind: 'interval' }>): number {
  const widest = Math.max(min === null ? 0 : lower - min, max === null ? 0 : max - upper);
  const distance = x < lower ? lower - x : x > upper ? x - upper : 0;
  return withoutNoise(1 - distance / widest);
}

export default efficacy;
