// -o NAME.ending: a file holds what its name tells of, or is not written.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, plan } from './run.js';

const PLAN = `# 青石县规划

表1 主要指标

| 序号 | 指标名称 | 单位 | 2020年 | 2025年 |
| --- | --- | --- | --- | --- |
| 1 | 入园率 | % | 90 | 95 |

## 重点任务

1.建设平台。建成平台3个。（责任单位：县教育局）
`;

const cwd = folderWith({ 'plan.md': PLAN, 'actuals.csv': '指标,年份,完成值\n入园率,2023,92\n' });

describe('an ending that the command does not write', () => {
  it.each([
    [['extract', 'plan.md'], 'docx', '.csv, .xlsx'],
    [['score', 'plan.md', '-a', 'actuals.csv'], 'pdf', '.docx'],
    [['check', 'plan.md'], 'html', '.json, .sarif, .xml'],
    [['tasks', 'plan.md'], 'docx', '.csv, .xlsx, .json'],
    [['diff', 'plan.md', 'plan.md'], 'md', '.json, .html'],
    [['match', 'plan.md', 'actuals.csv'], 'xlsx', '.csv, .json'],
    [['fill', 'plan.md'], 'xlsx', '.csv, .json'],
    [['template', 'plan.md'], 'XLS', '.csv, .xlsx'],
    [['review', 'plan.md'], 'docx', '.html, .htm'],
  ])('%j -o x.%s writes nothing and says which there are', async (words, ending, choices) => {
    const name = `x.${ending}`;
    const { code, stdout, stderr } = await plan([...words, '-o', name], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch('[format-not-by-ending]');
    expect(stderr).toContain(choices);
    expect(existsSync(join(cwd, name))).toBe(false);
  });
});

it('writes a text to read where the ending tells of nothing, and any format that is asked for by name', async () => {
  for (const [name, ...more] of [['x.txt'], ['分解'], ['x.v2'], ['y.md', '-f', 'table']] as const) {
    expect((await plan(['tasks', 'plan.md', '-o', name!, ...more], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, name!))).toBe(true);
  }
});
