/**
 * 指标表里没有数据的格有几种写法（空格、“/”、“--”）。同一文件应当统一，并在表注里说明含义。
 *
 * Cells without a value are written in several ways in one document (blank, /, --). One way should be used, and a note should say what
 * it means.
 *
 * @hit | 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 供水普及率（%） | / | 98 |\n| 管网漏损率（%） | -- | 10 |
 * @miss | 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 供水普及率（%） | / | 98 |\n| 管网漏损率（%） | / | 10 |
 */
import type { Value } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { isChinese } from '../../shared/parts.js';

export const mixedMissingMarks: Rule = {
  id: 'mixed-missing-marks',
  group: 'structure',
  severity: 'info',
  *find(context) {
    if (!isChinese(context)) return;
    const styles = new Map<string, Value[]>();
    for (const { values, table } of context.plan.indicators) {
      if (table === null) continue;
      for (const value of values) {
        if (value.state !== 'blank' && value.state !== 'not-applicable') continue;
        const style = value.raw.replace(/\s+/g, '');
        const list = styles.get(style);
        if (list === undefined) styles.set(style, [value]);
        else list.push(value);
      }
    }
    const [most, ...others] = [...styles].sort((a, b) => b[1].length - a[1].length);
    if (most === undefined) return;
    for (const [style, values] of others) {
      const kind = `${style === '' ? '-blank' : ''}${most[0] === '' ? '-among-blanks' : ''}`;
      yield {
        span: values[0]!.span,
        code: `mixed-missing-marks${kind}`,
        params: {
          ...(style === '' ? {} : { style }),
          count: values.length,
          ...(most[0] === '' ? {} : { usual: most[0] }),
          usualCount: most[1].length,
        },
        related: [{ span: most[1][0]!.span, code: 'mixed-missing-marks-usual' }],
      };
    }
  },
};
