/**
 * 同一指标一处称“率”，一处称“比例”“比率”“比重”或“占比”，其余文字相同。请统一。
 *
 * One indicator is called a 率 in one place and a 比例, 比率, 比重 or 占比 in another, all else being equal. Use one word.
 *
 * @hit 规划期限为2021年至2025年。\n\n表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |\n| --- | --- | --- | --- |\n| 空气质量优良天数比例（%） | 90 | 92 | 94.5 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 |\n\n表2 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 空气质量优良天数比率（%） | 94.5 | 95 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 规划期限为2021年至2025年。\n\n表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |\n| --- | --- | --- | --- |\n| 空气质量优良天数比例（%） | 90 | 92 | 94.5 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 |\n\n表2 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 空气质量优良天数比例（%） | 94.5 | 95 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */
import { normalisedName } from '../../../score/names.js';
import type { Rule } from '../../rule.js';
import { mentionPairs } from '../../shared/mentions.js';

const SHARE_WORD_PATTERN = /百分比|比例|比率|比重|占比|率/g;

export const shareWords: Rule = {
  id: 'share-words',
  group: 'names',
  severity: 'info',
  *find(context) {
    for (const { first, second } of context.once(mentionPairs)) {
      if (normalisedName(first.name) !== normalisedName(second.name)) continue;
      const [a, b] = [first.name, second.name].map((name) => name.match(SHARE_WORD_PATTERN)?.at(-1) ?? '');
      if (a === b || a === '' || b === '' || a === undefined || b === undefined) continue;
      yield {
        span: second.span,
        code: 'share-words',
        params: { name: second.name, other: first.name, word: b, otherWord: a },
        related: [{ span: first.span, code: 'share-words-where', params: { other: first.name } }],
      };
    }
  },
};
