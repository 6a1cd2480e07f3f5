// Names by which commitments are told apart: two of 新建项目数 get the task, the section, the year or at last the id behind them.
import type { Indicator, Plan } from '../../model/plan.js';
import type { ScorableCommitment } from './scorable.js';

/** Gives those of the same name what tells them apart, in brackets. `others` are names that are taken. */
export function distinctNames(
  scorable: readonly ScorableCommitment[],
  others: readonly Indicator[],
  plan: Plan,
): ScorableCommitment[] {
  const taken = new Set(others.map(({ name }) => name));
  const groups = new Map<string, ScorableCommitment[]>();
  for (const one of scorable) groups.set(one.name, [...(groups.get(one.name) ?? []), one]);
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  const contexts: readonly ((one: ScorableCommitment) => string | null)[] = [
    ({ commitment }) => titles.get(commitment.task ?? '') ?? null,
    ({ category }) => category[0] ?? null,
    ({ commitment }) => commitment.deadline,
    ({ commitment }) => commitment.action,
    ({ commitment }) => commitment.valueQuote,
  ];
  const names = new Map<string, string>();
  for (const [name, group] of groups) {
    if (group.length === 1 && !taken.has(name)) continue;
    const context = contexts.find((one) => {
      const found = group.map(one);
      return !found.includes(null) && new Set(found).size === group.length;
    });
    for (const one of group) names.set(one.id, `${name}（${context?.(one) ?? one.id}）`);
  }
  return scorable.map((one) => {
    const name = names.get(one.id);
    return name === undefined ? one : { ...one, name, rawName: name };
  });
}
