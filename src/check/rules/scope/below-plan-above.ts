/**
 * 目标低于上位规划（--against）中同一指标、同一年份的目标（按指标的方向比较）。约束性指标不得低于上位规划；确需降低的，说明理由。
 *
 * A target is behind the one that the plan above (--against) has for the same indicator and year, in the indicator's own direction. Raise
 * it, or say why it is lower; binding targets must not be.
 *
 * @miss 到2025年，护理型床位占比达到60%以上。
 */
import { compareDecimals } from '../../../score/decimal.js';
import { fuzzyName, normalisedName, sameQuantity } from '../../../score/names.js';
import type { EarlierPlan } from '../../context.js';
import type { Found, Rule } from '../../rule.js';
import { type StatedTarget, statedTargets } from '../../shared/stated-targets.js';
import { inUnit } from '../../shared/values.js';

const LEAST_NAME = 4;

export const belowPlanAbove: Rule = {
  id: 'below-plan-above',
  group: 'scope',
  severity: 'warning',
  *find({ plan, earlier }) {
    if (earlier.length === 0) return;
    const own = statedTargets(plan).filter(
      (target) => normalisedName(target.name).length >= LEAST_NAME && !isAmount(target),
    );
    for (const above of earlier) {
      const { find } = byName(statedTargets(above.plan));
      for (const target of own) {
        const theirs = find(target);
        if (theirs !== null && isWorse(target, theirs)) yield found(target, theirs, above);
      }
    }
  },
};

/** The target of the same name and year; null where there is none, or there are several that differ. */
function byName(targets: readonly StatedTarget[]) {
  const same = groupBy(targets, ({ name, year }) => `${normalisedName(name)} ${year}`);
  const alike = groupBy(targets, ({ name, year }) => `${fuzzyName(name)} ${year}`);
  return {
    find({ name, year }: StatedTarget): StatedTarget | null {
      const found =
        same.get(`${normalisedName(name)} ${year}`) ??
        alike.get(`${fuzzyName(name)} ${year}`)?.filter((other) => sameQuantity(name, other.name)) ??
        [];
      return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null;
    },
  };
}

function groupBy(
  targets: readonly StatedTarget[],
  keyOf: (target: StatedTarget) => string,
): Map<string, StatedTarget[]> {
  const groups = new Map<string, StatedTarget[]>();
  for (const target of targets) {
    const group = groups.get(keyOf(target));
    if (group === undefined) groups.set(keyOf(target), [target]);
    else group.push(target);
  }
  return groups;
}

/** Where the two plans do not say the same of the direction there is no telling which target is worse. */
function isWorse(own: StatedTarget, theirs: StatedTarget): boolean {
  const direction = directionOf(own, theirs);
  const number = inUnit(theirs.value, theirs.unit, own.unit, own.name);
  if (direction === null || number === null || own.isTotal !== theirs.isTotal) return false;
  return compareDecimals(own.value, number) === (direction === 'increase' ? -1 : 1);
}

function directionOf(own: StatedTarget, theirs: StatedTarget): 'increase' | 'decrease' | null {
  const differ = own.direction !== null && theirs.direction !== null && own.direction !== theirs.direction;
  return differ ? null : (own.direction ?? theirs.direction);
}

function found(target: StatedTarget, theirs: StatedTarget, { file }: EarlierPlan): Found {
  const isSame = normalisedName(target.name) === normalisedName(theirs.name);
  const isCertain = theirs.isBinding && !target.isInText && !theirs.isInText;
  return {
    span: target.span,
    code: `below-plan-above-${directionOf(target, theirs)}`,
    params: {
      name: target.name,
      year: target.year,
      value: target.words,
      other: theirs.words,
      file,
      row: theirs.place,
    },
    severity: !isSame || target.isEstimated || theirs.isEstimated ? 'info' : isCertain ? 'error' : 'warning',
  };
}

/** 新增城镇就业40万人 of a city is no less than 500万人 of its province; shares, rates and figures by the head can be compared. */
function isAmount({ unit, name }: StatedTarget): boolean {
  const isShare = unit !== null && /[%‰／/]|百分点|年$|岁|微克/.test(unit);
  return !isShare && !/率|比例|占比|每|人均|平均|年限|寿命|浓度/.test(name);
}
