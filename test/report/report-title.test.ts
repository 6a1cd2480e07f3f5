// What a report is called where the plan has a title, and where it has none.
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { reportTitle } from '../../src/report/report-title.js';
import { reportInputOf } from './report-input.js';

const TABLE = `| 序号 | 指标名称 | 单位 | 2020年 | 2025年 | 完成情况 |
| --- | --- | --- | --- | --- | --- |
| 1 | 入园率 | % | 90 | 95 | 96 |
`;

async function titleOf(text: string, change: Partial<ReportInput['plan']> = {}, language: 'zh' | 'en' = 'zh') {
  const input = await reportInputOf({ file: 'abc.md', bytes: new TextEncoder().encode(text) });
  return reportTitle({ ...input, plan: { ...input.plan, ...change } }, (code, params) => say(language, code, params));
}

describe('the title of a report', () => {
  it('is that of the plan', async () => {
    expect(await titleOf(TABLE, { title: '青石市教育“十四五”规划' })).toBe('青石市教育“十四五”规划实施情况评估报告');
    expect(await titleOf(TABLE, { title: 'Riverside Plan' }, 'en')).toBe('Riverside Plan: evaluation report');
  });

  it('stays as it is where the document is a report already', async () => {
    expect(await titleOf(TABLE, { title: '青石市规划中期评估报告' })).toBe('青石市规划中期评估报告');
  });

  it.each([
    ['表1   “十三五”教育主要指标完成情况', '“十三五”教育主要指标完成情况评估报告'],
    ['表 2-1：教育主要指标一览表', '教育主要指标评估报告'],
    ['教育主要指标表', '教育主要指标评估报告'],
  ])('is made from the caption of the table that is scored: %s', async (caption, title) => {
    expect(await titleOf(`${caption}\n\n${TABLE}`, { title: null })).toBe(title);
  });

  it('says what it is where the plan says nothing, and never has the name of the file', async () => {
    expect(await titleOf(TABLE, { title: null })).toBe('规划评估报告');
    expect(await titleOf('一、发展基础\n\n教育。\n', { title: null })).toBe('规划评估报告');
  });
});
