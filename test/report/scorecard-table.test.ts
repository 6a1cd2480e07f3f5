import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/util/text-width.js';
import { folderWith, plan } from '../cli/run.js';

const seeds = join(import.meta.dirname, '../../seeds');
const second = readdirSync(seeds).find((file) => file.startsWith('004'))!;

describe('what to do next', () => {
  const table =
    '# 某县规划\n\n| 序号 | 指标 | 2020年 | 2025年 |\n| --- | --- | --- | --- |\n| 1 | 参保率（%） | 95 | 98 |\n';
  it.each([
    ['an unknown name asks for aliases', '全域参保比,2023,96', true],
    ['a value in words does not', '参保率,2023,已完成', false],
  ])('%s', async (_, row, asks) => {
    const cwd = folderWith({ 'plan.md': table, 'a.csv': `指标,年份,完成值\n${row}\n` });
    const { stdout } = await plan(['score', 'plan.md', '-a', 'a.csv', '--lang', 'zh'], { cwd });
    expect(stdout.includes('plan match')).toBe(asks);
  });
});

describe('a scorecard without figures', () => {
  it('names some of what was not reported and says how many more there are', async () => {
    const { stdout } = await plan(['score', second, '--as-of', '2020-06', '--lang', 'zh'], { cwd: seeds });
    expect(stdout).toContain('未报送（134）');
    expect(stdout).toMatch(/……另有\s+94\s+项/);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  it('leaves no empty lines where nothing could be scored', async () => {
    const cwd = folderWith({
      'plan.md': '# 某县规划\n\n| 序号 | 指标 | 2025年 |\n| --- | --- | --- |\n| 1 | 参保率（%） | 98 |\n',
    });
    const { stdout } = await plan(['score', 'plan.md', '--as-of', '2023', '--lang', 'zh'], { cwd });
    expect(stdout).not.toContain('\n\n\n');
  });
});
