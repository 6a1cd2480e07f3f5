/**
 * 计量单位与指标不符：亿元生产总值事故死亡（人/亿元）写成 %，孕产妇死亡率（1/10万）写成 %，覆盖率写成“个”，受教育年限写成“人”。
 *
 * The unit does not fit the measure: deaths per 亿元 of GDP in %, maternal mortality in %, a rate of coverage in 个, years of schooling in 人.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 亿元GDP生产安全事故死亡率（%） | 0.03 | 0.02 |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 亿元GDP生产安全事故死亡率（人/亿元） | 0.03 | 0.02 |\n| 重大慢性病过早死亡率（%） | 9.4 | ≤9 |\n| 婴儿死亡率（‰） | 3.1 | ≤3 |
 */
import { fold } from '../../../language/zh/fold.js';
import type { Rule } from '../../rule.js';
import { indicatorTables, nameSpan } from '../../shared/indicator-rows.js';
import { UNLIKELY_UNITS } from '../../shared/likely-units.js';

export const unitUnlikely: Rule = {
  id: 'unit-unlikely',
  group: 'names',
  severity: 'error',
  *find(context) {
    for (const { rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        const { name, unit, kind } = indicator;
        if (unit === null || kind === 'change' || kind === 'average-growth' || kind === 'cumulative-reduction')
          continue;
        const plain = fold(name).replace(/\s/g, '');
        const found = UNLIKELY_UNITS.find((one) => one.name.test(plain));
        if (found === undefined || !found.wrong.test(fold(unit).trim())) continue;
        yield {
          span: nameSpan(context, indicator),
          code: found.usual === '' ? 'unit-unlikely' : 'unit-unlikely-usual',
          params: { name, unit, ...(found.usual === '' ? {} : { usual: found.usual }) },
          severity: found.severity,
        };
      }
    }
  },
};
