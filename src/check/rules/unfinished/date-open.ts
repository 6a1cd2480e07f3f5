/**
 * 日期没有填完：“202X年”“X月底前”“2025年  月底前”“  年  月  日”。表格里供填写的空白日期不算。
 *
 * A date was left open: 202X年, X月底前, 2025年  月, or 年 月 日 with nothing between. Blank dates of forms to fill in do not count.
 *
 * @hit 202X年底前建成市级平台，推动各县（市、区）全部接入。
 * @hit X月底前完成排查，建立清单，逐项销号。
 * @hit 2025年  月底前完成建设任务，投入使用。
 * @miss 2025年6月底前建成市级平台，每年更新一次。
 * @miss 填报单位（盖章）：　　　　填报日期：　　年　　月　　日
 */
import { clauseAround } from '../../clause-around.js';
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';

/** 202X年 and 20XX年; XX by itself is a placeholder of any kind. */
const LETTER_YEAR_PATTERN = /(?<!\d)(?:19|20)(?:\d[XxＸｘ×]|[XxＸｘ]{2})(?=年)/g;
const LETTER_DAY_PATTERN = /(?<![A-Za-zＸｘ×\d])[XxＸｘ×](?=[月日])/g;
const BLANK_PATTERN =
  /(?<=\d年)[ \u3000]{1,20}(?=月)|(?<=\d月)[ \u3000]{1,20}(?=日)|(?<=^|[ \u3000，。；（于至在])年[ \u3000]{1,20}月(?:[ \u3000]{1,20}日)?/g;
/** Lines of a form: who signs, who fills in, where the seal goes. */
const FORM_PATTERN = /盖章|公章|签字|签名|填报|填表|填写|审核人|负责人[:：]|日期[:：]/;

export const dateOpen: Rule = {
  id: 'date-open',
  group: 'unfinished',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    for (const { passage } of context.paragraphs) {
      const { text } = passage;
      const found = [...text.matchAll(LETTER_YEAR_PATTERN), ...text.matchAll(LETTER_DAY_PATTERN)];
      if (!FORM_PATTERN.test(text)) found.push(...text.matchAll(BLANK_PATTERN));
      for (const { 0: words, index } of found) {
        const end = index + words.length + (/[年月日]$/.test(words) ? 0 : 1);
        yield {
          span: context.spanIn(passage, index, end),
          code: 'date-open',
          params: { words: text.slice(index, end).trim(), clause: clauseAround(text, index, end) },
        };
      }
    }
  },
};
