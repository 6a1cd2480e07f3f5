// Sentences of the rules in src/check/rules/scope. Keys: the rule's id, or the id and a variant.
import type { Catalogue } from '../index.js';

export const scopeZh: Catalogue = {
  'population-unstated':
    '“{name}”按“{phrase}”计算，却没有写明是常住人口、户籍人口还是服务人口：行名、表注和正文都没有。请写明口径。',
  'population-unstated-age': '“{name}”按“{phrase}”计算，却没有写明多少岁以上、是常住还是户籍的老年人。请写明口径。',
  'population-unstated-sibling':
    '“{name}”按“{phrase}”计算，却没有写明人口口径；同一张表的“{other}”写明了。请统一写明。',
  'population-unstated-model': '同一张表的“{other}”写明了人口口径。',
  'below-plan-above-increase':
    '“{name}”{year}年的目标“{value}”低于上位规划的“{other}”（{file}，{row}）。请提高目标，或说明理由。',
  'below-plan-above-decrease':
    '“{name}”应当下降，{year}年的目标“{value}”却高于上位规划的“{other}”（{file}，{row}）。请收紧目标，或说明理由。',
  'baseline-differs-from-result':
    '“{name}”{year}年这里是“{value}”，另一份文件（{file}，{row}）是“{other}”。请核对并改成一致，或说明口径调整。',
};

export const scopeEn: Catalogue = {
  'population-unstated':
    '"{name}" is counted by the head ("{phrase}"), but neither the row nor a note nor the text says whether residents, registered residents or people served count. Say which.',
  'population-unstated-age':
    '"{name}" is counted by the head of old people ("{phrase}"), but nothing says from what age, or whether residents or registered residents count. Say which.',
  'population-unstated-sibling':
    '"{name}" is counted by the head ("{phrase}") without saying which population counts, while "{other}" in the same table says so. Say it in both.',
  'population-unstated-model': '"{other}" in the same table says which population counts.',
  'below-plan-above-increase':
    'The target of "{name}" for {year}, "{value}", is lower than the one in the plan above, "{other}" ({file}, {row}). Raise it, or say why.',
  'below-plan-above-decrease':
    '"{name}" is to fall, but its target for {year}, "{value}", is higher than the one in the plan above, "{other}" ({file}, {row}). Tighten it, or say why.',
  'baseline-differs-from-result':
    '"{name}" is "{value}" for {year} here and "{other}" in the other document ({file}, {row}). Check the figures and make them agree, or say how the scope has changed.',
};
