/**
 * 只出现一次的写法，与全文多次使用的词只差一个同音、形近字，或两字颠倒，而且不成词：“水务集团”用了多次，一处写成“水物集团”。
 *
 * Words that stand once and differ from words used often in the document by one character of the same sound or shape, or by two that
 * changed places, and that are no words themselves: 水物集团 once, where 水务集团 stands many times.
 *
 * @hit 组建滨江水务集团，滨江水务集团负责供水，滨江水务集团负责排水，滨江水务集团负责节水，滨江水务集团定期公布，由滨江水物集团检修。
 * @miss 制定实施细则，制定实施细则，制定实施细则，制定实施细则，制定实施细则，制订实施细则。
 */
import { clauseAround } from '../../clause-around.js';
import type { CheckContext } from '../../context.js';
import type { Rule } from '../../rule.js';
import { nearTermsOf } from '../../shared/near-terms.js';
import { isChinese } from '../../shared/parts.js';
import { passagesOf } from '../../shared/passages.js';
import { TermIndex } from '../../shared/term-index.js';
import { countOf, isWord } from '../../shared/words.js';

const LENGTH = 4;
const FEWEST = 5;

export const rareVariant: Rule = {
  id: 'rare-variant',
  group: 'words',
  severity: 'warning',
  // the dearest of the rules, and it finds little in drafts that were typed and not dictated
  isOff: true,
  *find(context) {
    if (!isChinese(context)) return;
    const index = new TermIndex(usualWords(context));
    const told = new Set(nearTermsOf(context).map(({ passage, at }) => `${passage.start} ${at}`));
    for (const { passage, cell } of passagesOf(context)) {
      const { text } = passage;
      for (const { kind, term, start, end, at } of index.near(text)) {
        const wrong = text.slice(start, end);
        if (kind === 'cut' || told.has(`${passage.start} ${at}`) || context.terms.has(wrong)) continue;
        if (!/^[\u4e00-\u9fff]+$/.test(wrong) || makesWords(text, at, kind === 'swapped' ? 2 : 1)) continue;
        if (countOf(context.text, wrong) > 1) continue;
        yield {
          span: context.spanIn(passage, start, end, cell),
          code: 'rare-variant',
          params: { wrong, right: term, count: countOf(context.text, term), clause: clauseAround(text, start, end) },
        };
      }
    }
  },
};

/** Four characters that the document uses often, the last two of them a word: 水务集团. */
function usualWords(context: CheckContext): string[] {
  const counts = new Map<string, number>();
  for (const { passage } of passagesOf(context)) {
    const { text } = passage;
    for (let i = 0; i + LENGTH <= text.length; i++) {
      const words = text.slice(i, i + LENGTH);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts].flatMap(([words, count]) =>
    count >= FEWEST && /^[\u4e00-\u9fff]+$/.test(words) && isWord(words.slice(2)) ? [words] : [],
  );
}

/** True where the characters in question are part of a word with what stands beside them. */
function makesWords(text: string, at: number, length: number): boolean {
  for (let i = Math.max(0, at - 1); i < at + length; i++) {
    const pair = text.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && isWord(pair)) return true;
  }
  return false;
}
