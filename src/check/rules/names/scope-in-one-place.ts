/**
 * 同一指标一处写明了人口口径（常住人口、户籍人口），另一处没有写，或两处口径不同。口径不同，数值不能相比。
 *
 * One indicator names the population that it counts (常住人口, 户籍人口) in one place only, or another one in the other place: the values cannot
 * be compared.
 *
 * @hit 规划期限为2021年至2025年。\n\n表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |\n| --- | --- | --- | --- |\n| 每千人口执业医师数（人） | 2.4 | 2.8 | 3.12 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 |\n\n表2 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人口执业医师数（常住人口）（人） | 3.12 | 3.6 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 * @miss 规划期限为2021年至2025年。\n\n表1 “十三五”主要指标完成情况\n\n| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |\n| --- | --- | --- | --- |\n| 每千常住人口执业医师数（人） | 2.4 | 2.8 | 3.12 |\n| 人均预期寿命（岁） | 76 | 77 | 78.1 |\n\n表2 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 每千人口执业医师数（常住人口）（人） | 3.12 | 3.6 |\n| 人均预期寿命（岁） | 78.1 | 79 |
 */
import type { CheckContext } from '../../context.js';
import type { Rule } from '../../rule.js';
import { type Mention, mentionPairs } from '../../shared/mentions.js';
import { scopesIn } from '../../shared/scope-words.js';

export const scopeInOnePlace: Rule = {
  id: 'scope-in-one-place',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const { first, second, tie } of context.once(mentionPairs)) {
      if (second.row === null) continue;
      const [a, b] = [scopeOf(context, first), scopeOf(context, second)];
      if (a === b) continue;
      const isConflict = a !== '' && b !== '';
      // The place that does not say it is the one to mend.
      const [bare, stated, scope] = isConflict || b === '' ? [second, first, a] : [first, second, b];
      yield {
        span: bare.span,
        code: isConflict ? 'scope-in-one-place-other' : 'scope-in-one-place',
        params: { name: bare.name, scope, table: stated.table ?? '', ...(isConflict ? { own: b } : {}) },
        severity: isConflict || tie !== null ? 'warning' : 'info',
        related: [{ span: stated.span, code: 'scope-in-one-place-where', params: { scope } }],
      };
    }
  },
};

/** What the row and the notes of its table say; '' where they say nothing. */
function scopeOf(context: CheckContext, { row }: Mention): string {
  if (row === null) return '';
  const notes = context.plan.tables.find(({ id }) => id === row.table)?.notes ?? [];
  const own = scopesIn([row.rawName, row.unit ?? '', ...row.qualifiers].join(' '));
  return (own.length > 0 ? own : scopesIn(notes.join(' '))).join('、');
}
