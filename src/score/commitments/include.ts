// Which statements of a plan are scored: the rows of its indicator tables, its commitments, or both.
import type { Indicator, Plan } from '../../model/plan.js';
import { type Note, note } from '../../util/note.js';
import type { Period } from '../period.js';
import { covers } from '../periods-of.js';
import { distinctNames } from './names.js';
import { type LeftOut, leftOutReason, type ScorableCommitment, scorableOf } from './scorable.js';

export type Include = 'indicators' | 'commitments' | 'all';

export interface Included {
  /** The plan with what is scored as its indicators. */
  readonly plan: Plan;
  readonly notes: readonly Note[];
}

/** So many ids are named in a message. */
const LISTED = 12;

/**
 * The plan with those indicators that are asked for. Default: its commitments where it has no indicators, else its indicators.
 * `year` is the one that commitments for each year are scored for. A commitment that restates an indicator is scored there, and nowhere else.
 */
export function includeStatements(plan: Plan, include: Include | undefined, year: number | null): Included {
  const chosen = include ?? (plan.indicators.length === 0 ? 'commitments' : 'indicators');
  if (chosen === 'indicators' || (include === undefined && plan.commitments.length === 0)) return { plan, notes: [] };
  const leftOut = new Map<LeftOut, string[]>();
  const scorable: ScorableCommitment[] = [];
  for (const commitment of plan.commitments) {
    const reason = leftOutReason(commitment);
    if (reason === null) scorable.push(scorableOf(commitment, plan, year));
    else leftOut.set(reason, [...(leftOut.get(reason) ?? []), `${commitment.id} ${commitment.quote}`]);
  }
  const indicators = chosen === 'all' ? plan.indicators : [];
  const notes = [note('info', 'score-commitments-included', { count: scorable.length })];
  for (const [reason, items] of leftOut) {
    const shown = items.slice(0, LISTED).join('；') + (items.length > LISTED ? '；…' : '');
    notes.push(note('info', `score-commitments-${reason}`, { count: items.length, items: shown }));
  }
  return {
    plan: { ...plan, indicators: [...indicators, ...distinctNames(scorable, indicators, plan)] },
    notes,
  };
}

/** The commitment behind what is scored; null for an indicator of the plan. */
export function commitmentOf(indicator: Indicator): ScorableCommitment | null {
  return 'commitment' in indicator ? (indicator as ScorableCommitment) : null;
}

/** The commitments that run at a time: what they are to have reached by then is known without an actual value. */
export function isRunning(indicator: Indicator, at: Period | null): boolean {
  const scorable = commitmentOf(indicator);
  return scorable !== null && at !== null && covers(scorable.stretch, at.year);
}

/** What a reader has to know of a commitment's target: 力争, and 全覆盖 read as 100 %. */
export function commitmentNotes(indicator: Indicator): Note[] {
  const commitment = commitmentOf(indicator)?.commitment;
  if (commitment === undefined) return [];
  const notes: Note[] = [];
  if (commitment.implicit)
    notes.push(
      note('info', 'score-commitment-implicit', {
        words: commitment.valueQuote,
        value: `${commitment.value ?? ''}${commitment.unit ?? ''}`,
      }),
    );
  if (commitment.hedged || commitment.strength === 'strive')
    notes.push(note('info', 'score-commitment-hedged', { quote: commitment.quote }));
  return notes;
}
