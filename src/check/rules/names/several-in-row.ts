/**
 * 一行写了几个指标，却只有一格数：“某某率：甲、乙、丙”或“甲率、乙率”。一个数说的是哪一个，看不出来，也无法分别考核。
 *
 * One row names several indicators and has one cell for their numbers: 「…率：甲、乙、丙」 or 「甲率、乙率」. Which one a number speaks of
 * cannot be told, and they cannot be scored apart.
 *
 * @hit 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 残疾儿童入学率：学前段、义务段、高中段（%） | 90 | 95 |\n| 公交分担率（%） | 31 | 35 |
 * @miss 表1 “十四五”主要指标\n\n| 指标 | 2020年 | 2025年 |\n| --- | --- | --- |\n| 残疾儿童入学率：学前段、义务段、高中段（%） | 90、95、85 | 95、98、90 |\n| 公交分担率（%） | 31 | 35 |
 */
import { fold } from '../../../language/zh/fold.js';
import type { Indicator } from '../../../model/plan.js';
import type { Rule } from '../../rule.js';
import { indicatorTables, nameSpan } from '../../shared/indicator-rows.js';

const PARTS_PATTERN = /[:：](?<parts>[^:：]{2,60})$/;
const RATES_PATTERN =
  /(?<first>[^、]{2,30}(?:率|比例|比重|占比|满意度))[、和与](?<second>.{2,30}(?:率|比例|比重|占比|满意度))$/;

export const severalInRow: Rule = {
  id: 'several-in-row',
  group: 'names',
  severity: 'warning',
  *find(context) {
    for (const { rows } of context.once(indicatorTables)) {
      const names = new Map<string, number>();
      for (const { rawName } of rows) names.set(rawName, (names.get(rawName) ?? 0) + 1);
      for (const indicator of rows) {
        // A row that is read as several indicators has a number for each.
        if ((names.get(indicator.rawName) ?? 0) > 1) continue;
        const parts = partsOf(indicator);
        if (parts === null) continue;
        yield {
          span: nameSpan(context, indicator),
          code: 'several-in-row',
          params: {
            name: indicator.name,
            count: parts.names.length,
            parts: parts.names.map((part) => `“${part}”`).join(''),
          },
          severity: parts.isCertain ? 'warning' : 'info',
        };
      }
    }
  },
};

function partsOf({ name }: Indicator): { names: string[]; isCertain: boolean } | null {
  const plain = fold(name).trim();
  const listed =
    PARTS_PATTERN.exec(plain)
      ?.groups?.parts?.split(/[、,，;；/]/)
      .map((part) => part.trim()) ?? [];
  if (listed.length > 1 && listed.every((part) => part !== '' && part.length <= 16))
    return { names: listed, isCertain: true };
  const bare = plain.replace(/[(（][^()（）]*[)）]/g, '');
  const rates = RATES_PATTERN.exec(bare)?.groups;
  if (rates !== undefined) return { names: [rates.first ?? '', rates.second ?? ''], isCertain: true };
  return twins(bare);
}

/** 困难残疾人生活补贴、重度残疾人护理补贴覆盖率: two things of one sort with one number. */
function twins(name: string): { names: string[]; isCertain: boolean } | null {
  const at = name.indexOf('、');
  const [left, right] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
  const word = left.slice(-2);
  return left.length >= 4 && !right.includes('、') && right.length > word.length + 2 && right.indexOf(word) > 1
    ? { names: [left, right], isCertain: false }
    : null;
}
