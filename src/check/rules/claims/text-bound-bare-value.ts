/**
 * 正文写的是范围（80%以上、0.011%以下），表中同一指标、同一年份只写一个数。应统一写法，否则是否完成难以判定。
 *
 * The text gives a bound (at least 80 %, at most 0.011 %), the table a bare number for the same indicator and year. Write them alike, else
 * nobody knows which of them decides whether the target was reached.
 *
 * @miss 到2025年，人均体育场地面积达到2.85平方米以上。
 */
import type { Rule } from '../../rule.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { textPairs } from '../../shared/text-values.js';
import { boundOf, inUnit, type Side, unitOf } from '../../shared/values.js';

export const textBoundBareValue: Rule = {
  id: 'text-bound-bare-value',
  group: 'claims',
  severity: 'info',
  *find(context) {
    for (const { statement, indicator, value, side, year } of context.once(textPairs)) {
      const bound = boundOf(statement.comparator);
      if (bound === null || statement.value === null || value.comparator !== 'eq' || value.value === null) continue;
      const number = inUnit(value.value, unitOf(value, indicator), statement.unit, indicator.name);
      if (number === null || !agrees(side, bound, statement.value, number)) continue;
      const params = {
        quote: statement.quote,
        said: statement.valueQuote,
        name: indicator.name,
        year,
        row: rowWords(context.plan, indicator),
        value: valueWords(value, indicator),
      };
      yield {
        span: statement.valueSpan,
        code: side === 'target' ? 'text-bound-bare-value' : 'text-bound-bare-value-result',
        params,
        related: [{ span: value.span, code: 'text-bound-bare-value-cell', params }],
      };
    }
  },
};

/** As a result a bound (控制在2.5%以下) says less than the number, whichever it is; as a target only the same number is one goal. */
function agrees(side: Side, bound: 'below' | 'above', said: number, number: number): boolean {
  if (side === 'target') return number === said;
  return bound === 'below' ? number >= said : number <= said;
}
