// What a scoring method is: a name, its formula and source in words, and a verdict on one indicator.
import type { Reason, Status } from '../../model/scorecard.js';
import type { Note } from '../../util/note.js';
import type { Measures } from '../measures.js';
import type { Settings } from '../options.js';
import type { Situation } from '../situation.js';

export interface Verdict {
  readonly status: Status;
  /** Why there is no verdict, where status is not-scored. */
  readonly reason?: Reason;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly notes?: readonly Note[];
}

export interface Method {
  readonly name: string;
  readonly formula: string;
  readonly source: string;
  /** Called where there is an actual value that can be compared with a target. Pure. */
  judge(situation: Situation, measures: Measures, settings: Settings): Verdict;
}
