// What a scoring method is: a name and a verdict on one indicator. Its formula, its source and a worked example stand in the docstring of
// its file, of which docs/methods.md is made.
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
  /** True where the method says something of an indicator that has no target at all. */
  readonly judgesWithoutTarget?: boolean;
  /** Called where there is an actual value that can be compared with a target, or with the baseline alone. Pure. */
  judge(situation: Situation, measures: Measures, settings: Settings): Verdict;
}
