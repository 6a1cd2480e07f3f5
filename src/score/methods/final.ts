import type { Method } from './method.js';

/**
 * final: met or missed, whatever the time. For a final evaluation (总结评估).
 *
 * Formula: met where the target's own comparator holds, else missed.
 * Source: the column 完成情况 of plans and final evaluation reports.
 * Worked example: target >95, actual 95 → missed; target 95, actual 95 → met.
 */
const final: Method = {
  name: 'final',
  formula: 'met | missed',
  source: '总结评估',
  judge(_situation, { met }) {
    if (met === null) return { status: 'not-scored', reason: 'no-direction' };
    return { status: met ? 'met' : 'missed' };
  },
};

export default final;
