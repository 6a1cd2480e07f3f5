/**
 * 本期规划的基期值与上一期规划（--against）中同一指标、同一年份的完成值不同。核对后改成一致，或说明口径调整。
 *
 * The baseline of an indicator is not the result that the last period's plan (--against) gives for the same year. Make them agree, or say
 * how the scope has changed.
 *
 * @miss 2020年基本养老保险参保率为97.7%。
 */
import type { Plan } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { earlierNumber, earlierRows } from '../../shared/earlier-rows.js';
import { rowWords, valueWords } from '../../shared/row-words.js';
import { isRounded, sideOf } from '../../shared/values.js';

export const baselineDiffersFromResult: Rule = {
  id: 'baseline-differs-from-result',
  group: 'scope',
  severity: 'error',
  *find(context) {
    for (const row of context.once(earlierRows)) {
      const { indicator, earlier, other, how } = row;
      if (!isLastPeriod(earlier.plan, context.plan)) continue;
      for (const value of indicator.values)
        for (const theirs of other.values) {
          if (value.year === null || value.year !== theirs.year) continue;
          if (sideOf(value) !== 'observed' || sideOf(theirs) !== 'observed') continue;
          const number = earlierNumber(row, value, theirs);
          if (number === null || number === value.value) continue;
          yield {
            span: value.span,
            code: 'baseline-differs-from-result',
            params: {
              name: indicator.name,
              year: value.year,
              value: valueWords(value, indicator),
              other: valueWords(theirs, other),
              file: earlier.file,
              row: rowWords(earlier.plan, other),
            },
            severity:
              how === 'alike' || value.estimated || theirs.estimated
                ? 'info'
                : isRounded(number, value.value!)
                  ? 'warning'
                  : 'error',
          };
        }
    }
  },
};

/** A plan above of the same years counts another region, whose figures are its own. */
function isLastPeriod(earlier: Plan, { period }: Plan): boolean {
  return earlier.period?.to != null && period?.from != null && earlier.period.to < period.from;
}
