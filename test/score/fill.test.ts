// Proposals of actual values: what the text states, with its year, unit and quote; never scored before a person accepts them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';
import { type Proposal, proposeActuals, readActuals, scorePlan } from '../../src/score/index.js';

async function sourceOf(file: string, text: string) {
  const document = await readDocument(new TextEncoder().encode(text), { file });
  return { plan: extractPlan(document), text: document.text };
}

const short = ({ number, year, value, unit, basis, sureness, printed }: Proposal) => [
  number,
  year,
  value,
  unit,
  basis,
  sureness,
  printed,
];

describe('the first seed', async () => {
  const source = await sourceOf('seed.txt', readFileSync('seeds/000_7f78ab94924659f4.txt', 'utf8'));
  const { value, notes } = proposeActuals(source.plan, [source]);

  it('proposes what its box 1 says of table 1, in the units of the table', () => {
    expect(value.map(short)).toEqual([
      ['1', 2020, 100, '%', null, 'likely', null],
      ['11', 2020, null, '%', null, 'doubtful', '1.35%'],
      ['12', 2020, 91.41, '万人', 'running', 'certain', '19.67'],
      ['17', 2020, 23.75, '%', null, expect.any(String), '23.75'],
      ['20', 2020, 25.5, '%', null, 'likely', '25.5'],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['fill-facts-without-indicator']);
  });

  it('shows where each stands', () => {
    for (const { quote, span } of value) expect(quote).toContain(source.text.slice(span.start, span.end));
  });
});

describe('years', async () => {
  const plan = await sourceOf(
    'plan.md',
    '# 某市“十四五”规划\n\n| 序号 | 指标 | 单位 | 2020年 | 2025年 |\n| --- | --- | --- | --- | --- |\n| 1 | 绿化覆盖率 | % | 40 | 45 |\n| 2 | 新建公园 | 个 | — | [50] |\n',
  );
  it.each([
    [
      'the sentence',
      '# 报告\n\n## 工作回顾\n\n2022年，绿化覆盖率达到42%。\n',
      ['1', 2022, 42, '%', null, 'certain', null],
    ],
    [
      'the heading',
      '# 报告\n\n## 2023年工作回顾\n\n绿化覆盖率达到43%。\n',
      ['1', 2023, 43, '%', null, 'certain', null],
    ],
    [
      'not the beginning of a count',
      '# 报告\n\n## 2023年工作回顾\n\n2021年以来累计新建公园18个。\n',
      ['2', 2023, 18, '个', 'running', expect.any(String), null],
    ],
  ])('%s', async (_, text, expected) => {
    const { value } = proposeActuals(plan.plan, [await sourceOf('report.md', text)]);
    expect(value.map(short)).toEqual([expected]);
  });

  it('a result of the baseline year is none of the plan', async () => {
    const report = await sourceOf('report.md', '# 报告\n\n## 2020年工作回顾\n\n绿化覆盖率达到40%。\n');
    expect(proposeActuals(plan.plan, [report]).value).toEqual([]);
  });

  it('rows are scored only when they are accepted, and listed when they are not', () => {
    const csv = (mark: string) =>
      new TextEncoder().encode(
        `采纳,指标编号,指标,年份,实际值,原文\n${mark},t1-1,绿化覆盖率,2022,42,绿化覆盖率达到42%\n`,
      );
    const score = (mark: string) =>
      scorePlan(plan.plan, { actuals: readActuals(csv(mark), { file: 'a.csv' }).value, asOf: '2022' });
    expect(score('').results.map(({ status }) => status)).toEqual(['no-data', 'no-data']);
    expect(score('').actuals.unmatched.map(({ reason }) => reason)).toEqual(['not-accepted']);
    expect(score('是').results[0]!.actual?.value).toBe(42);
    expect(score('否').actuals.matched).toEqual([]);
  });
});
