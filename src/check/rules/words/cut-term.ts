/**
 * 术语少了最后一个字：“公共服提升”应为“公共服务提升”，“公办幼儿覆盖率”应为“公办幼儿园覆盖率”。全文没有同样写法、又不成词的才指出。
 *
 * A term has lost its last character: 公共服提升 for 公共服务提升, 公办幼儿覆盖率 for 公办幼儿园覆盖率. Only where what is left makes no word
 * with what follows and stands nowhere else.
 *
 * @hit 公共服务体系健全，公共服务供给充足，公共服务更加便利，公共服提升明显。
 * @hit 公办幼儿覆盖率达50%，普惠性幼儿园比例达92%。
 * @miss 公共服务体系健全，推进公共服装定制，职业教师和职业教育发展良好。
 */
import { clauseAround } from '../../clause-around.js';
import type { Rule, Severity } from '../../rule.js';
import { isNeverCut, nearTermsOf } from '../../shared/near-terms.js';
import { isChinese } from '../../shared/parts.js';
import { countOf, isWord } from '../../shared/words.js';

export const cutTerm: Rule = {
  id: 'cut-term',
  group: 'words',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    for (const { kind, passage, cell, start, end, term } of nearTermsOf(context)) {
      if (kind !== 'cut') continue;
      const { text } = passage;
      const severity = severityOf(context.text, text.slice(end - 1, end + 3), term);
      if (severity === null) continue;
      const wrong = text.slice(start, end);
      yield {
        span: context.spanIn(passage, start, end, cell),
        code: 'cut-term',
        params: { wrong, right: term, lost: term.at(-1)!, clause: clauseAround(text, start, end) },
        severity,
      };
    }
  },
};

/** How sure it is that a term was cut; `behind` is its last character but one and the three that follow. */
function severityOf(document: string, behind: string, term: string): Severity | null {
  const pair = behind.slice(0, 2);
  if (!/^[\u4e00-\u9fff]{2}/.test(behind) || isWord(pair) || isWord(behind.slice(0, 3))) return null;
  if (isNeverCut(term)) return 'error';
  const isTwoWords = term.length % 2 === 0 && isWord(term.slice(-2));
  if (!isTwoWords || countOf(document, pair) > 1) return null;
  return countOf(document, term) >= 3 ? 'error' : null;
}
