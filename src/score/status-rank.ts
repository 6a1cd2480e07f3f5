// The order of verdicts, for whoever compares two of them.
import type { Status } from '../model/scorecard.js';

const RANKS: Readonly<Partial<Record<Status, number>>> = {
  met: 5,
  'achieved-early': 5,
  ahead: 4,
  'on-track': 3,
  slipping: 2,
  lagging: 1,
  missed: 0,
  regressed: 0,
  'out-of-bound': 0,
};

/** How good a verdict is, 0 … 5; null for what is no verdict (no-data, no-target, not-comparable, not-scored). */
export function rankOf(status: Status): number | null {
  return RANKS[status] ?? null;
}
