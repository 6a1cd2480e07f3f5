/**
 * 该有数字的地方空着：“覆盖率达到%以上”“增长左右”“达    万元”。请填入数字，或删去该句。
 *
 * A number is missing where one must stand: 达到%以上, 增长左右, 达    万元. Fill it in, or take the sentence out.
 *
 * @hit 到2025年，社区服务设施覆盖率达到%以上，服务能力明显提升。
 * @hit 全市一般公共预算收入年均增长左右，结构持续优化。
 * @hit 完成投资达    万元，建成一批重点项目。
 * @miss 到2025年，社区服务设施覆盖率达到95%以上，年均增长5%左右，完成投资达 300 万元。
 * @miss 服务水平达到以上标准要求，控制在合理区间以内。
 */
import { clauseAround } from '../../clause-around.js';
import type { Rule } from '../../rule.js';
import { isChinese, partsOf } from '../../shared/parts.js';

const VERBS =
  '(?:达到|达|超过|突破|不低于|不少于|不高于|不超过|控制在|保持在|稳定在|提高到|提升到|上升到|增加到|扩大到|降低到|下降到|降至|增至|提高至|年均增长|增长)';
const UNITS = '(?:万|亿|家|个|项|所|元|人|张|名|户|公里|平方米|平方公里|亩|吨|套|台|辆|座|处|场|次|件|岁|年)';
const MISSING_PATTERN = new RegExp(
  `(?<verb>${VERBS})(?:[ \\u3000]{0,20}(?:%|％|个百分点)(?:以上|以下|以内|左右)?|(?:以上|以下|以内|左右)(?=[，。；、）]|$)|[ \\u3000]{2,20}${UNITS})`,
  'g',
);

export const numberMissing: Rule = {
  id: 'number-missing',
  group: 'unfinished',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    // 同比增长% heads a column: cells and lines that are no sentences are left alone.
    for (const { paragraph, text } of partsOf(context)) {
      if (!/[。；]/.test(text)) continue;
      for (const { 0: words, index } of text.matchAll(MISSING_PATTERN))
        yield {
          span: context.spanIn(paragraph.passage, index, index + words.length),
          code: 'number-missing',
          params: { words, clause: clauseAround(text, index, index + words.length) },
        };
    }
  },
};
