// A plan that cannot be scored yet, and what methods print themselves.
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from './run.js';

const ROW =
  '# 某市规划（2021—2025年）\n\n| 序号 | 指标 | 单位 | 2020年 | 2025年 |\n| --- | --- | --- | --- | --- |\n| 1 | 森林覆盖率 | % | 30 | 35 |\n';

describe('plan score without any actual value', () => {
  it.each(['zh', 'en'])('offers the file to fill in, without a rule over nothing (%s)', async (lang) => {
    const cwd = folderWith({ 'plan.md': ROW });
    const { code, stdout } = await plan(['score', 'plan.md', '--lang', lang], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('plan template plan.md -o actuals.csv');
    expect(stdout).not.toMatch(/─{10}|-{10}/);
    expect(stdout).not.toMatch(/\n\n\n/);
  });
});

describe('what a method prints itself', () => {
  it.each([
    ['table', 'zh', '方法得分'],
    ['md', 'zh', '方法得分'],
    ['md', 'en', 'Score'],
  ])('stands in a column of its own (%s, %s)', async (format, lang, title) => {
    const cwd = folderWith({ 'plan.md': ROW, 'a.csv': '指标,年份,实际值\n森林覆盖率,2023,33\n' });
    const args = ['score', 'plan.md', '-a', 'a.csv', '-f', format, '--lang', lang];
    const { stdout } = await plan([...args, '--method', 'statcan'], { cwd });
    expect(stdout).toContain(title);
    // R = (1.1^(1/3) - 1) / ((35/30)^(1/5) - 1) = 0.03228 / 0.03131 = 1.031; 7.1429 R - 4.2857 = 3.08
    expect(stdout).toContain('3.08');
    expect((await plan(args, { cwd })).stdout).not.toContain(title);
  });
});
