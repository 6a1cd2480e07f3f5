// A direction that target or comparator contradict: the message says which was taken and why.
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../../src/extract/index.js';
import { readDocument } from '../../../src/readers/index.js';

describe('a direction that is contradicted', () => {
  const rows = [
    ['| 城镇登记失业率 | % | 3.2 | 4.5 |', '目标值“4.5”比基期值“3.2”差。已按“越低越好”处理，依据是指标名称，请核对。'],
    ['| 森林覆盖率 | % | 42 | 40 |', '目标值“40”比基期值“42”差。已按“越高越好”处理，依据是指标名称，请核对。'],
  ] as const;
  it.each(rows)('%s', async (row, end) => {
    const text = `| 指标 | 单位 | 2020年 | 2025年目标 |\n| --- | --- | --- | --- |\n${row}\n| 其他 | 个 | 1 | 2 |\n`;
    const document = await readDocument(new TextEncoder().encode(text), { file: 'plan.md' });
    const [message] = extractPlan(document).messages.filter(({ code }) => code.startsWith('indicator-direction'));
    expect(message?.message.endsWith(end)).toBe(true);
    const [english] = extractPlan(document, { language: 'en' }).messages.filter(({ code }) =>
      code.startsWith('indicator-direction'),
    );
    expect(english?.message).toMatch(
      /Taken: (?:higher|lower) is better, because of what its name is about; please check\.$/,
    );
  });
});
