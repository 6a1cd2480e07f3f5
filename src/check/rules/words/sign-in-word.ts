/**
 * 词语中间混入了数字、字母或符号：“供4给”应为“供给”。只在去掉之后成词、且该词在全文另有使用时指出。
 *
 * A digit, letter or sign slipped into a word: 供4给 for 供给. Only where what is left is a word that the document uses elsewhere.
 *
 * @hit 扩大公共服务供给，优化供给结构，建立供4给需求的双向反馈机制。
 * @miss 每年建设供给站，近年每5年评估一次，近3年共建成6所学校，有所提升，有5所达标，每年、近年、有所。
 */
import { clauseAround } from '../../clause-around.js';
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';
import { passagesOf } from '../../shared/passages.js';
import { countOf, isWord } from '../../shared/words.js';

const SIGN_PATTERN = /(?<=(?<left>[\u4e00-\u9fff]))(?<sign>\d|[a-zA-Z]|[*#&=+~^])(?=(?<right>[\u4e00-\u9fff]))/g;
/** What is counted or measured: behind a digit these say nothing. */
const COUNTED =
  '年月日天周季个人所家条项座名户次场万亿元米吨类批级届期版区镇村县市省号级倍成分大台套件种处站部门支只辆间层段组队位份方度点股轮步套克升瓦时里亩线星省岁世';

export const signInWord: Rule = {
  id: 'sign-in-word',
  group: 'words',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    for (const { passage, cell } of passagesOf(context)) {
      for (const { index, groups } of passage.text.matchAll(SIGN_PATTERN)) {
        const { left = '', sign = '', right = '' } = groups!;
        if (COUNTED.includes(right) || !isWord(left + right) || countOf(context.text, left + right) < 2) continue;
        yield {
          span: context.spanIn(passage, index, index + 1, cell),
          code: 'sign-in-word',
          params: {
            sign,
            wrong: left + sign + right,
            right: left + right,
            clause: clauseAround(passage.text, index, index + 1),
          },
        };
      }
    }
  },
};
