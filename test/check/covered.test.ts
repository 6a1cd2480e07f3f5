// Two rules that would say the same of the same place: the one that says it more exactly speaks, and alone.
import { expect, it } from 'vitest';
import { type CheckOptions, checkPlan } from '../../src/check/index.js';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';

const TOTALS = `# 海州市就业“十四五”规划（2021—2025年）

## 一、发展基础

“十三五”期间，全市新增城镇就业人数88.6万人。

表1 “十三五”主要指标完成情况

| 指标 | 2015年 | 规划目标2020年 | 完成情况2020年 |
| --- | --- | --- | --- |
| 新增城镇就业人数（万人） | [30] | [35] | 18.2 |
| 每千人口执业医师数（人） | 2.4 | 2.8 | 3.12 |

## 二、主要目标

表2 “十四五”主要指标

| 指标 | 2020年 | 2025年 |
| --- | --- | --- |
| 每千人口执业医师数（常住人口）（人） | 3.12 | 3.6 |

注：[ ]内为五年累计数。
`;

async function found(options: CheckOptions, quote: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(TOTALS), { file: 'plan.md' });
  return checkPlan(document, extractPlan(document), options)
    .filter((finding) => finding.quote === quote)
    .map(({ rule }) => rule);
}

it('says once that a total contradicts the text', async () => {
  expect(await found({}, '18.2')).toEqual(['totals-contradict']);
  expect(await found({}, '88.6万人')).toEqual([]);
});

it('lets the other rules speak where the exact one is off', async () => {
  const severities = { 'totals-contradict': 'off' } as const;
  expect(await found({ severities }, '18.2')).toEqual(['total-unmarked']);
  expect(await found({ severities }, '88.6万人')).toEqual(['text-value-differs']);
});

it('says once that a row is silent about its population', async () => {
  const bare = '每千人口执业医师数（人）';
  expect(await found({}, bare)).toEqual(['scope-in-one-place']);
  expect(await found({ only: ['population-unstated'] }, bare)).toEqual(['population-unstated']);
});
