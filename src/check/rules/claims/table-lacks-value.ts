/**
 * 正文给出了某指标的完成值或目标值，表中该格却是空的。把数值填进表里，并核对年份和口径。
 *
 * The text gives a result or target of an indicator whose cell in the table is empty. Fill it in, once year and scope are checked.
 *
 * @miss 九年义务教育巩固率100%。
 */
import type { Rule, Severity } from '../../rule.js';
import { rowWords } from '../../shared/row-words.js';
import { type TextPair, textPairs } from '../../shared/text-values.js';

export const tableLacksValue: Rule = {
  id: 'table-lacks-value',
  group: 'claims',
  severity: 'warning',
  *find(context) {
    for (const pair of context.once(textPairs)) {
      const { statement, indicator, value, side, year } = pair;
      if (value.state !== 'blank' && value.state !== 'placeholder') continue;
      const params = {
        quote: statement.quote,
        said: statement.valueQuote,
        name: indicator.name,
        year,
        row: rowWords(context.plan, indicator),
      };
      yield {
        span: value.span,
        code: side === 'target' ? 'table-lacks-value-target' : 'table-lacks-value',
        params,
        severity: severityOf(pair),
        related: [{ span: statement.valueSpan, code: 'table-lacks-value-text', params }],
      };
    }
  },
};

function severityOf({ how, isTotal, statement }: TextPair): Severity {
  return how === 'same' && !isTotal && statement.comparator === 'eq' ? 'warning' : 'info';
}
