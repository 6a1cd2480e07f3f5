/**
 * 同一指标在两处名称不同：两张表之间、表与正文之间、表与完成结论之间。两处数值相同（或结论点了名）的作警告；
 * 只是简称，或数值对不上的，作提示。
 *
 * One indicator has different names in two places: in two tables, in a table and the text, in a table and a claim about it. A warning where
 * the same value ties them together or a claim names it; for review where one name is the other cut short, or no value ties them.
 *
 * @hit 规划期限为2021年至2025年。\n\n表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |\n| --- | --- | --- | --- |\n| 公众食品安全满意度（%） | 70 | 80 | 86.31 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 |\n\n表2 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公众对食品安全满意度（%） | 86.31 | 88 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 规划期限为2021年至2025年。\n\n表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |\n| --- | --- | --- | --- |\n| 公众食品安全满意度（%） | 70 | 80 | 86.31 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 |\n\n表2 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 公众药品安全满意度（%） | 86.31 | 88 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */

import { normalisedName, rewordedLikeness } from '../../../score/names.js';
import type { Rule } from '../../rule.js';
import { isAbbreviation, type Mention, type MentionPair, mentionPairs } from '../../shared/mentions.js';
import { withoutScope } from '../../shared/scope-words.js';

/** A value of so many digits is not shared by chance. */
const TELLING_DIGITS = 3;
/** Names as much alike as this speak of one thing where a value ties them. */
const ALIKE = 0.7;

export const nameVaries: Rule = {
  id: 'name-varies',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const pair of context.once(mentionPairs)) {
      if (!isNamedApart(pair)) continue;
      const { first, second, tie } = pair;
      const isCertain = isOneIndicator(pair);
      const variant = isClaim(second) ? '-claim' : isCertain && tie !== null ? '-value' : '';
      const isShortened = second.table === null && isAbbreviation(first.name, second.name);
      yield {
        span: second.span,
        code: `name-varies${variant}`,
        params: {
          name: second.name,
          other: first.name,
          table: first.table ?? '',
          ...(variant === '-value' ? { tie: tie ?? '' } : {}),
        },
        severity: isCertain && !isShortened ? 'warning' : 'info',
        related: [{ span: first.span, code: 'name-varies-where', params: { other: first.name } }],
      };
    }
  },
};

/** Punctuation, 的, 比例 for 率, and the population that is counted are spoken of by other rules or not at all. */
function isNamedApart({ first, second, likeness }: MentionPair): boolean {
  return (
    likeness !== 'same' &&
    coreOf(withoutScope(first.name)) !== coreOf(withoutScope(second.name)) &&
    // 居民人均预期寿命 in a sentence names the row 人均预期寿命 in full.
    !(second.table === null && (isWithin(first.name, second.name) || isWithin(second.name, first.name)))
  );
}

/** 医师 and 医师数 are one. */
function coreOf(name: string): string {
  return normalisedName(name).replace(/(?:人数|数量|数)$/, '');
}

function isWithin(name: string, other: string): boolean {
  return normalisedName(other).includes(normalisedName(name));
}

function isClaim({ statement }: Mention): boolean {
  return statement !== null && 'names' in statement;
}

/** A claim names the row, or the same value and the likeness of the names leave little doubt. */
function isOneIndicator({ first, second, likeness, tie }: MentionPair): boolean {
  if (isClaim(second)) return true;
  if (tie === null) return false;
  const { statement } = second;
  const isLinked = statement !== null && 'indicator' in statement && statement.indicator === first.row?.id;
  const digits = tie.replace(/\D/g, '').length;
  return (
    likeness === 'reworded' ||
    isLinked ||
    digits >= TELLING_DIGITS ||
    rewordedLikeness(first.name, second.name) >= ALIKE
  );
}
