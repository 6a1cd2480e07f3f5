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
