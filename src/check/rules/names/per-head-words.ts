/**
 * 各指标的分母写法不一：一处“每千人”，一处“每千人口”；一处“每万老年人”，一处“每万名老人”。请统一，并写明人口口径。全文只提示一次。
 *
 * The denominators of indicators are worded unevenly: 每千人 here and 每千人口 there, 每万老年人 and 每万名老人. Said once for a document.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人口医师数（人） | 3.1 | 3.5 |\n| 每千人护士数（人） | 3.4 | 4 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人口医师数（人） | 3.1 | 3.5 |\n| 每万老年人护理员数（人） | 21 | 25 |
 */
import type { Span } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { indicatorTables, nameSpan } from '../../shared/indicator-rows.js';

const PER_PATTERN =
  /每(?:[十百千]万|[十百千万])(?:名|个|位)?(?:常住|户籍)?(?<whom>人口|人(?!口|次|均|才|员|大)|老年人|老人)/;
/** Words for one population. */
const POPULATIONS = [
  ['人口', '人'],
  ['老年人', '老人'],
] as const;

export const perHeadWords: Rule = {
  id: 'per-head-words',
  group: 'names',
  severity: 'info',
  *find(context) {
    const first = new Map<string, { words: string; span: Span }>();
    for (const { rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        const found = PER_PATTERN.exec(indicator.name);
        const whom = found?.groups?.whom;
        if (found === null || whom === undefined || first.has(whom)) continue;
        first.set(whom, { words: found[0], span: nameSpan(context, indicator) });
      }
    }
    for (const pair of POPULATIONS) {
      const [one, other] = pair.flatMap((whom) => first.get(whom) ?? []).sort((a, b) => a.span.start - b.span.start);
      if (one === undefined || other === undefined) continue;
      yield {
        span: other.span,
        code: 'per-head-words',
        params: { words: other.words, other: one.words },
        related: [{ span: one.span, code: 'per-head-words-where', params: { other: one.words } }],
      };
    }
  },
};
