// What differs between two plans: two drafts of one, or the plans of two periods.
import type { Plan } from '../model/plan.js';
import type { PlanDiff } from '../model/plan-diff.js';
import type { Alias } from '../score/actuals/aliases.js';
import { unitNames } from '../tasks/unit-names.js';
import { diffCommitments } from './commitments.js';
import { diffIndicators } from './indicators.js';
import { diffTasks } from './tasks.js';

export interface DiffNames {
  /** What the second plan calls indicators of the first. */
  readonly aliases?: readonly Alias[];
  /** Other names of units: one that is called otherwise is not another unit. */
  readonly unitAliases?: readonly Alias[];
}

/** Compares indicators, tasks and commitments. Facts are about the past and are not compared; numbers and order are no difference. */
export function diffPlans(a: Plan, b: Plan, { aliases, unitAliases }: DiffNames = {}): PlanDiff {
  const names = unitNames([...a.tasks, ...b.tasks], unitAliases);
  const indicators = diffIndicators(a, b, names, aliases);
  const { part: tasks, pairs } = diffTasks(a, b, names);
  const commitments = diffCommitments(a, b, pairs);
  const about = ({ title, source: { file, sha256 } }: Plan) => ({ title, file, sha256 });
  const changed = [indicators, tasks, commitments].some(
    (part) => part.added.length + part.dropped.length + part.changed.length > 0,
  );
  return { version: 1, a: about(a), b: about(b), changed, indicators, tasks, commitments };
}
