// Verdicts that an office would not have signed: each was wrong once.
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';
import { readActuals, scorePlan } from '../../src/score/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function score(rows: string, actuals: string, options: Parameters<typeof scorePlan>[1] = {}) {
  const text = `# 某市“十四五”规划（2021—2025年）\n\n| 序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |\n| --- | --- | --- | --- | --- | --- |\n${rows}\n`;
  const plan = extractPlan(await readDocument(bytes(text), { file: 'plan.md' }));
  const file = bytes(`指标,年份,实际值\n${actuals}\n`);
  return scorePlan(plan, { actuals: readActuals(file, { file: 'a.csv' }).value, ...options });
}

describe('nought of what is counted', () => {
  it('three incidents do not meet a target of none', async () => {
    const { results } = await score('| 1 | 重大环境事件数 | 起 | — | 0 | 约束性 |', '重大环境事件数,2023,3');
    expect(results[0]).toMatchObject({ met: false, direction: { value: 'decrease' } });
    expect(results[0]!.status).not.toBe('achieved-early');
  });
});

describe('realisation', () => {
  it('one indicator far behind takes nothing away from the others', async () => {
    const card = await score(
      '| 1 | 固定资产投资增速 | % | 5 | 6 | 预期性 |\n| 2 | 森林覆盖率 | % | 30 | 35 | 约束性 |',
      '固定资产投资增速,2025,-12\n森林覆盖率,2025,35',
    );
    expect(card.summary.realisation.value).toBe(0.5);
  });
});

describe('claims of completion', () => {
  it('are not supported by indicators that are only on their way', async () => {
    const text =
      '# 某市“十四五”规划（2021—2025年）中期评估\n\n3项指标已全部提前完成规划目标。\n\n| 序号 | 指标 | 单位 | 2020年 | 2025年目标 | 2023年完成情况 |\n| --- | --- | --- | --- | --- | --- |\n| 1 | 森林覆盖率 | % | 30 | 35 | 33 |\n| 2 | 孕产妇死亡率 | 1/10万 | 20 | 10 | 14 |\n| 3 | 城镇化率 | % | 60 | 65 | 63 |\n';
    const plan = extractPlan(await readDocument(bytes(text), { file: 'plan.md' }));
    const card = scorePlan(plan);
    expect(card.results.map(({ status, met }) => [status, met])).toEqual([
      ['on-track', false],
      ['on-track', false],
      ['on-track', false],
    ]);
    expect(card.claims.map(({ verdict }) => verdict)).toEqual(['contradicted']);
  });
});

describe('a rate of growth without 年均', () => {
  const row = '| 1 | 地区生产总值增速 | % | 5 | 6.5%左右 | 预期性 |';
  it('is asked for all the time, not reached on a line from the baseline', async () => {
    // on a line 5.6 would be expected after 2022
    const { results } = await score(row, '地区生产总值增速,2021,5.8\n地区生产总值增速,2022,5.6');
    expect(results[0]).toMatchObject({ kind: 'average-growth', status: 'lagging', expected: 6.5 });
    const good = await score(row, '地区生产总值增速,2021,8.1\n地区生产总值增速,2022,5');
    expect(good.results[0]).toMatchObject({ status: 'on-track', met: true });
  });

  it('is set against the last year where years are missing, which is said', async () => {
    const { results } = await score(row, '地区生产总值增速,2023,7');
    expect(results[0]).toMatchObject({ status: 'on-track', actual: { value: 7 } });
    expect(results[0]!.messages.map(({ code }) => code)).toContain('score-growth-one-year');
    expect((await score(row, '地区生产总值增速,2025,-1')).results[0]).toMatchObject({ status: 'missed' });
  });

  it('人口自然增长率 stays a level', async () => {
    const { results } = await score('| 1 | 人口自然增长率 | ‰ | 5 | 6 | 预期性 |', '人口自然增长率,2022,5.4');
    expect(results[0]!.kind).toBe('level');
  });
});

describe('a revision beside a contradiction', () => {
  it('is not said: nothing was judged', async () => {
    const row = '| 1 | 森林覆盖率 | % | 30 | 35 | 约束性 |';
    const rows = '森林覆盖率,2021,31,快报\n森林覆盖率,2021,32,年报\n森林覆盖率,2022,31,\n森林覆盖率,2022,33,';
    const text = `# 某市“十四五”规划（2021—2025年）\n\n| 序号 | 指标 | 单位 | 2020年 | 2025年 | 属性 |\n| --- | --- | --- | --- | --- | --- |\n${row}\n`;
    const plan = extractPlan(await readDocument(bytes(text), { file: 'plan.md' }));
    const file = bytes(`指标,年份,实际值,数据状态\n${rows}\n`);
    const { results } = scorePlan(plan, { actuals: readActuals(file, { file: 'a.csv' }).value });
    expect(results[0]!.status).toBe('not-scored');
    expect(results[0]!.messages.map(({ code }) => code)).toContain('score-conflict');
    expect(results[0]!.messages.filter(({ code }) => code.startsWith('score-revision'))).toEqual([]);
  });
});

describe('efficacy without parameters', () => {
  it('says what is missing', async () => {
    const row = '| 1 | 森林覆盖率 | % | 30 | 35 | 约束性 |';
    const card = await score(row, '森林覆盖率,2022,31', { method: 'efficacy' });
    expect(card.messages.map(({ code }) => code)).toContain('score-efficacy-no-params');
    expect(card.messages.map(({ message }) => message).join()).toMatch(/不允许值和满意值，没有给出/);
  });
});
