import type { Method } from './method.js';

/**
 * final (总结评估): met or missed, whatever the time. For a final evaluation.
 *
 * Formula: met where the target's own comparator holds, else missed.
 * Source: the column 完成情况 of plans and final evaluation reports.
 * Worked example: target >95 in 2025, actual 95 in 2025, more is better → missed.
 * Worked example: target 95 in 2025, actual 95 in 2025, more is better → met.
 */
const final: Method = {
  name: 'final',
  judge(_situation, { met }) {
    if (met === null) return { status: 'not-scored', reason: 'no-direction' };
    return { status: met ? 'met' : 'missed' };
  },
};

export default final;
