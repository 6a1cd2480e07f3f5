/**
 * 常用术语写错：同音、形近字（主题责任 → 主体责任），两字颠倒（惠普性 → 普惠性），以及常见错别字（布署 → 部署）。
 * 改后的字在词典里也成词、全文又少见正确写法时，只作提示。plan.config.json 的 check.terms 里的词不算错。
 *
 * A term of the field is misspelled: a character of the same sound or shape (主题责任 for 主体责任), two that changed places (惠普性 for
 * 普惠性), or a common slip (布署 for 部署). Where the characters make another word and the document does not use the right term either,
 * it is only pointed out. Words of check.terms in plan.config.json are never wrong.
 *
 * @hit 切实履行学前教育发展主题责任，实现公办幼儿园全覆盖。
 * @hit 确保惠普性幼儿园在园占比达到95%以上。
 * @hit 各地要认真布署，扎实推进。
 * @miss 切实履行学前教育发展主体责任，开展主题教育，确保普惠性幼儿园占比达到95%以上。
 */

import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import { KNOWN_SLIPS } from '../../data/terms.js';
import type { Found, Rule, Severity } from '../../rule.js';
import { type NearTermPlace, nearTermsOf } from '../../shared/near-terms.js';
import { isChinese } from '../../shared/parts.js';
import { passagesOf } from '../../shared/passages.js';
import { countOf, isWord } from '../../shared/words.js';

const SLIP_PATTERN = new RegExp(Object.keys(KNOWN_SLIPS).join('|'), 'g');

export const misspelledTerm: Rule = {
  id: 'misspelled-term',
  group: 'words',
  severity: 'error',
  *find(context) {
    if (!isChinese(context)) return;
    const slips = new Set<number>();
    for (const { passage, cell } of passagesOf(context)) {
      for (const { 0: wrong, index } of passage.text.matchAll(SLIP_PATTERN)) {
        if (context.terms.has(wrong)) continue;
        const span = context.spanIn(passage, index, index + wrong.length, cell);
        slips.add(span.start);
        const clause = clauseAround(passage.text, index, index + wrong.length);
        yield { span, code: 'misspelled-term', params: { wrong, right: KNOWN_SLIPS[wrong]!, clause } };
      }
    }
    for (const near of nearTermsOf(context)) {
      if (near.kind === 'cut') continue;
      const found = foundAt(context, near);
      if (!slips.has(found.span.start)) yield found;
    }
  },
};

function foundAt(context: CheckContext, { passage, cell, start, end, term, at, kind }: NearTermPlace): Found {
  const { text } = passage;
  const wrong = text.slice(start, end);
  return {
    span: context.spanIn(passage, start, end, cell),
    code: 'misspelled-term',
    params: { wrong, right: term, clause: clauseAround(text, start, end) },
    severity: severityOf(context, wrong, term, pairsAround(text, at, kind === 'swapped' ? 2 : 1)),
  };
}

/** The pairs of characters that the wrong ones are part of. */
function pairsAround(text: string, at: number, length: number): string[] {
  const pairs: string[] = [];
  for (let i = at - 1; i < at + length; i++) pairs.push(text.slice(Math.max(0, i), i + 2));
  return pairs;
}

function severityOf({ text }: CheckContext, wrong: string, term: string, pairs: readonly string[]): Severity {
  if (!pairs.some((pair) => /^[\u4e00-\u9fff]{2}$/.test(pair) && isWord(pair))) return 'error';
  return countOf(text, term) > 2 * countOf(text, wrong) ? 'warning' : 'info';
}
