// Sentences of the rules in src/check/rules/targets. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const targetZh: Catalogue = {
  'comparator-against-direction-fall':
    '“{name}”应当下降，目标（{column}）却写成下限“{target}”。请改为“≤”“以内”等上限，或核对该数。',
  'comparator-against-direction-rise':
    '“{name}”应当上升，目标（{column}）却写成上限“{target}”。请改为“≥”“以上”等下限，或核对该数。',
  'target-already-met':
    '“{name}”的目标“{target}”在起点就已达到：{where}为“{met}”。请复核目标是否定得过低，或写明这是底线要求。',
  'target-already-met-where': '已达到目标的数在这里（{where}）。',
  'target-equals-baseline':
    '“{name}”的目标“{target}”（{targetColumn}）与基期值（{baselineColumn}）相同，又没有写明保持。请写“保持{target}”，或核对目标值。',
  'target-equals-baseline-where': '与目标相同的基期值在这里（{baselineColumn}）。',
  'target-worse-than-baseline-fall':
    '“{name}”应当下降，目标“{target}”（{targetColumn}）却高于基期值“{baseline}”（{baselineColumn}）。请核对两个数。',
  'target-worse-than-baseline-rise':
    '“{name}”应当上升，目标“{target}”（{targetColumn}）却低于基期值“{baseline}”（{baselineColumn}）。请核对两个数。',
  'target-worse-than-baseline-total':
    '“{name}”的累计目标“{target}”（{targetColumn}）比基期的累计数“{baseline}”（{baselineColumn}）差。如果确要调低，请说明理由；否则请核对两个数。',
  'target-worse-than-baseline-where': '与目标相比的基期值在这里（{column}）。',
};

export const targetEn: Catalogue = {
  'comparator-against-direction-fall':
    '"{name}" should fall, but its target in the column {column} is a lower bound: "{target}". Make it an upper bound such as "≤", or check the number.',
  'comparator-against-direction-rise':
    '"{name}" should rise, but its target in the column {column} is an upper bound: "{target}". Make it a lower bound such as "≥", or check the number.',
  'target-already-met':
    'The target "{target}" of "{name}" was met before the plan began: {where} shows "{met}". Check whether the target is too low, or say that it is a floor.',
  'target-already-met-where': 'The number that already meets the target stands here ({where}).',
  'target-equals-baseline':
    'The target "{target}" of "{name}" in the column {targetColumn} equals the baseline in {baselineColumn}, and nothing says that it is to be kept. Write "保持{target}", or check the target.',
  'target-equals-baseline-where': 'The baseline that equals the target stands here ({baselineColumn}).',
  'target-worse-than-baseline-fall':
    '"{name}" should fall, but its target "{target}" in the column {targetColumn} is above "{baseline}" in {baselineColumn}. Check both numbers.',
  'target-worse-than-baseline-rise':
    '"{name}" should rise, but its target "{target}" in the column {targetColumn} is below "{baseline}" in {baselineColumn}. Check both numbers.',
  'target-worse-than-baseline-total':
    'The total that "{name}" aims at, "{target}" in the column {targetColumn}, is worse than the total "{baseline}" in {baselineColumn}. Say why if it is meant; otherwise check both numbers.',
  'target-worse-than-baseline-where': 'The baseline that the target is compared with stands here ({column}).',
};
