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
  'parts-differ-from-whole': '分项之和与总数不符：{parts}＝{sum}{unit}，这里写的总数是“{whole}”。请核对。',
  'parts-differ-from-whole-parts': '各分项：{parts}。',
  'indicator-count': '正文说“{said}”，“{table}”里却有 {count} 项指标。请核对。',
  'indicator-count-attribute': '正文说“{said}”，“{table}”里这一属性的指标却有 {count} 项。请核对。',
  'indicator-count-table': '指标表“{table}”。',
  'list-count': '说的是“{said}”，列出的却是 {count} 个：“{list}”。请核对个数，或补全所列内容。',
  'list-count-list': '列出了 {count} 个：“{list}”。',
  'list-count-sections': '正文说“{said}”，“{list}”一章却有 {count} 节。请核对。',
  'list-count-chapter': '“{list}”一章有 {count} 节。',
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
  'parts-differ-from-whole':
    'The parts do not add up to the whole: {parts}＝{sum}{unit}, while the whole is said to be "{whole}". Check the numbers.',
  'parts-differ-from-whole-parts': 'The parts: {parts}.',
  'indicator-count': 'The text says "{said}", while "{table}" has {count} indicators. Check the number.',
  'indicator-count-attribute':
    'The text says "{said}", while "{table}" has {count} indicators of this kind. Check the number.',
  'indicator-count-table': 'The table of indicators "{table}".',
  'list-count': '"{said}" is announced, but {count} are listed: "{list}". Check the number, or complete the list.',
  'list-count-list': '{count} are listed: "{list}".',
  'list-count-sections': 'The text says "{said}", while the chapter "{list}" has {count} sections. Check the number.',
  'list-count-chapter': 'The chapter "{list}" has {count} sections.',
};
