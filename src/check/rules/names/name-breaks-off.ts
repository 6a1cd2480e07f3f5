/**
 * 指标名称没有写完：单位是 %，名称却停在“覆盖”“普及”“治理”等词上，少了“率”或“比例”；或者停在“的”“及”上、括号不成对。
 *
 * The name of an indicator breaks off: its unit is %, but it ends in 覆盖, 普及, 治理 … without 率 or 比例; or it ends in 的 or 及, or in an
 * open bracket.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 农村污水治理建制村覆盖（%） | 79 | 100 |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 农村污水治理建制村覆盖率（%） | 79 | 100 |\n| 居民人均可支配收入增长（%） | 8 | 7 |
 */
import { fold } from '../../../language/zh/fold.js';
import type { Indicator } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { indicatorTables, nameSpan } from '../../shared/indicator-rows.js';

/** Words that are measured in % only with 率 or 比例 behind them. */
const BROKEN_PATTERN =
  /(?:覆盖|普及|达标|合格|参保|入学|入园|升学|持证|签约|治理|处理|利用|处置|通达|巩固|普查|建成|供给|满意|知晓|自给|贡献|分担|就诊|检验|检测|监测|保障|转化|绿化|硬化)$/;
const TORN_PATTERN = /(?:[的及和与、，]|以及)$/;

export const nameBreaksOff: Rule = {
  id: 'name-breaks-off',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const { rows } of context.once(indicatorTables)) {
      for (const indicator of rows) {
        const end = endOf(indicator);
        if (end === null) continue;
        yield {
          span: nameSpan(context, indicator),
          code: end.isTorn ? 'name-breaks-off-torn' : 'name-breaks-off',
          params: { name: indicator.name, end: end.text },
        };
      }
    }
  },
};

function endOf({ name, unit, kind }: Indicator): { text: string; isTorn: boolean } | null {
  const plain = fold(name).trim();
  const torn = TORN_PATTERN.exec(plain)?.[0] ?? (isOpen(plain) ? '（' : undefined);
  if (torn !== undefined) return { text: torn, isTorn: true };
  const isPercent = unit !== null && fold(unit).trim() === '%' && kind !== 'change' && kind !== 'average-growth';
  const broken = isPercent ? BROKEN_PATTERN.exec(plain)?.[0] : undefined;
  return broken === undefined ? null : { text: broken, isTorn: false };
}

function isOpen(text: string): boolean {
  const count = (signs: string) => [...text].filter((char) => signs.includes(char)).length;
  return count('(（') > count(')）');
}
