// What an office would sign, from the document to the verdict: one plan and its returned figures.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/model/scorecard.js';
import { folderWith, plan } from '../cli/run.js';

const PLAN = `# 临湖市“十四五”公共服务规划

（2021年3月）

表1 主要指标

| 序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |
| --- | --- | --- | --- | --- | --- |
| 1 | 城镇调查失业率 | % | 5.3 | 控制在5.5以内 | 预期性 |
| 2 | 城镇登记失业率 | % | - | 控制在4%以内 | 预期性 |
| 3 | 细颗粒物（PM2.5）浓度降低 | % | - | [15] | 约束性 |
| 4 | 地区生产总值年均增长 | % | - | 6 | 预期性 |
| 5 | 基本养老保险参保率 | % | 97.7 | 98 | 预期性 |
| 6 | 单位GDP能耗降低 | % | - | [13.5] | 约束性 |
| 7 | 新建幼儿园 | 所 | - | 100 | 预期性 |
`;

async function score(rows: string, ...more: string[]): Promise<Map<string, Scorecard['results'][number]>> {
  const cwd = folderWith({ 'plan.md': PLAN, 'actuals.csv': `序号,年份,实际值,数据类型\n${rows}` });
  const run = await plan(['score', 'plan.md', '-a', 'actuals.csv', '-f', 'json', '-q', ...more], { cwd });
  expect([run.code, run.stderr]).toEqual([0, '']);
  return new Map((JSON.parse(run.stdout) as Scorecard).results.map((result) => [result.number!, result]));
}

describe('from the document to the verdict', () => {
  let results: Awaited<ReturnType<typeof score>>;
  beforeAll(async () => {
    results = await score(
      [
        '1,2022,5.2,',
        '2,2022,3.9,',
        '3,2021,5,累计值',
        '3,2022,6,累计值',
        '4,2021,8.1,当年值',
        '4,2022,4,当年值',
        '5,2021,97.6,',
        '6,2021,3,当年值',
        '6,2022,3,当年值',
        '7,2022,40,累计值',
      ].join('\n'),
    );
  });

  it.each([
    [
      '1',
      '城镇调查失业率控制在5.5%以内 at 5.2 is on track, not achieved early',
      { kind: 'ceiling', status: 'on-track' },
    ],
    ['2', 'the same without a baseline', { kind: 'ceiling', status: 'on-track' }],
    ['3', 'PM2.5 counted from the base year: 6, not 11', { actual: { value: 6 }, progress: 0.4, status: 'on-track' }],
    ['4', '8.1 % and 4 % are 6.03 % a year', { kind: 'average-growth', status: 'on-track', met: true }],
    ['5', '97.7 → 98 with 97.6 after one year is no setback', { status: 'on-track', expected: 97.76 }],
    ['6', '3 % and 3 % of the rest are 5.91 %', { actual: { value: 5.91 }, status: 'ahead' }],
    ['7', '40 of 100 kindergartens after two years of five', { kind: 'cumulative', expected: 40, status: 'on-track' }],
  ])('%s: %s', (number, _, expected) => {
    expect(results.get(number)).toMatchObject(expected);
  });

  it('the tolerance is said', () => {
    const said = results.get('5')!.messages.find(({ code }) => code === 'score-within-tolerance');
    expect(said?.message).toMatch(/97\.76.*0\.16.*0\.5/);
  });

  it('yearly figures of a reduction from the base year that bear no mark are not compared', async () => {
    const unmarked = await score('3,2021,5,\n3,2022,6,\n');
    expect(unmarked.get('3')!.status).toBe('not-comparable');
  });
});
