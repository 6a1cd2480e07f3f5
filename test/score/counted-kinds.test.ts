// Rates of growth, totals and yearly changes: which figures may be set against them, and from when they are counted.
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';
import { viewPath } from '../../src/report/path-view.js';
import { makeTemplate, readActuals, scorePlan } from '../../src/score/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function planOf(rows: string, first = '2020年') {
  const text = `# 某市“十四五”规划（2021—2025年）\n\n| 序号 | 指标 | 单位 | ${first} | 2025年 | 属性 |\n| --- | --- | --- | --- | --- | --- |\n${rows}\n`;
  return extractPlan(await readDocument(bytes(text), { file: 'plan.md' }));
}

async function score(rows: string, actuals: string, first = '2020年', options: Parameters<typeof scorePlan>[1] = {}) {
  const file = bytes(`指标,年份,期间,实际值,单位,数据类型\n${actuals}\n`);
  const card = scorePlan(await planOf(rows, first), {
    actuals: readActuals(file, { file: 'a.csv' }).value,
    ...options,
  });
  return card.results[0]!;
}
const codes = ({ messages }: Awaited<ReturnType<typeof score>>) => messages.map(({ code }) => code);

describe('年均增长 beside an indicator whose unit is not %', () => {
  const gdp = '| 1 | 地区生产总值 | 亿元 | 4000 | 年均增长6% | 预期性 |';
  const patents = '| 1 | 发明专利授权量 | 件 | 1000 | 年均增长10% | 预期性 |';

  it.each([
    ['with its unit', '地区生产总值,2022,,4500,亿元,'],
    ['without one', '地区生产总值,2022,,4500,,'],
    ['in every year', '地区生产总值,2021,,4200,亿元,\n地区生产总值,2022,,4500,亿元,'],
    ['beside a rate of another year', '地区生产总值,2021,,8.1,%,\n地区生产总值,2022,,4500,亿元,'],
  ])('an amount of money is no rate: prices move it (%s)', async (_, actuals) => {
    const result = await score(gdp, actuals);
    expect(result).toMatchObject({ status: 'not-comparable', met: null, reasons: { met: 'unit-mismatch' } });
    expect(codes(result)).toContain('score-growth-nominal');
  });

  it('rates are rates, marked as such or too small for a level', async () => {
    const marked = await score(gdp, '地区生产总值,2021,,8.1,%,\n地区生产总值,2022,,4,%,');
    expect(marked).toMatchObject({ status: 'on-track', actual: { value: 6.0301843816 } });
    const bare = await score(gdp, '地区生产总值,2021,,8.1,,\n地区生产总值,2022,,4,,');
    expect(bare).toMatchObject({ status: 'on-track', actual: { value: 6.0301843816 } });
  });

  it('a level of things gives the mean growth from the level of the baseline', async () => {
    // (1210 / 1000) ^ (1/2) = 1.1
    const result = await score(patents, '发明专利授权量,2022,,1210,件,');
    expect(result).toMatchObject({ status: 'on-track', met: true, actual: { value: 10, basis: 'running' } });
    expect(codes(result)).toContain('score-growth-from-level');
    expect((await score(patents, '发明专利授权量,2022,,1190,件,')).status).toBe('lagging');
    expect((await score(patents, '发明专利授权量,2022,,1190,,')).status).toBe('lagging');
  });

  it('a figure that may be either is not taken for one of them', async () => {
    const small = '| 1 | 国家级平台 | 个 | 12 | 年均增长10% | 预期性 |';
    const result = await score(small, '国家级平台,2021,,13,,');
    expect(result).toMatchObject({ status: 'not-comparable', reasons: { met: 'unit-mismatch' } });
    expect(codes(result)).toContain('score-growth-unclear');
    expect((await score(small, '国家级平台,2021,,14,个,')).status).toBe('on-track');
    expect((await score(small, '国家级平台,2021,,13,%,')).status).toBe('on-track');
    expect((await score(small, '国家级平台,2021,,13,个,')).status).toBe('lagging');
  });

  it('the level of a part of a year is none of the year', async () => {
    const result = await score(patents, '发明专利授权量,2022,2022-06,1210,件,');
    expect(result.status).toBe('not-comparable');
    expect(codes(result)).toContain('score-part-of-year');
  });

  it('the file to fill in asks for rates in %', async () => {
    const [row] = makeTemplate(await planOf(gdp));
    expect([row!.unit, row!.basis, row!.note]).toEqual(['%', '当年值', '填当年增速']);
  });
});

describe('a total beside a value that has no mark', () => {
  const life = '| 1 | 人均预期寿命 | 岁 | 77.5 | [1] | 预期性 |';

  it('a level in the first year is not the whole total', async () => {
    const result = await score(life, '人均预期寿命,2021,,78.5,岁,');
    expect(result).toMatchObject({ status: 'not-comparable', completion: null, reasons: { met: 'basis-mismatch' } });
  });

  it('nor is a stock that has a level for a baseline, nor what is more than five years were to bring', async () => {
    expect((await score('| 1 | 养老床位 | 张 | 150 | [200] | 预期性 |', '养老床位,2021,,160,张,')).status).toBe(
      'not-comparable',
    );
    expect((await score('| 1 | 造林面积 | 万亩 | 90 | [50] | 预期性 |', '造林面积,2021,,95,万亩,')).status).toBe(
      'not-comparable',
    );
    expect((await score('| 1 | 造林面积 | 万亩 | 9 | [50] | 预期性 |', '造林面积,2021,,10,万亩,')).status).toBe(
      'on-track',
    );
  });

  it('a marked total far beyond its target is to be looked at', async () => {
    const result = await score(life, '人均预期寿命,2022,,78.5,岁,累计值');
    expect(codes(result)).toContain('score-far-off');
    const good = await score(life, '人均预期寿命,2022,,0.5,岁,累计值');
    expect(codes(good)).not.toContain('score-far-off');
  });

  it('a level is no stated change', async () => {
    const eyes = '| 1 | 儿童青少年总体近视率降低 | % | - | [5] | 约束性 |';
    expect((await score(eyes, '儿童青少年总体近视率降低,2021,,52.1,%,')).status).toBe('not-comparable');
    expect((await score(eyes, '儿童青少年总体近视率降低,2021,,1,%,')).status).toBe('on-track');
  });

  it('annual or total: nobody guesses which, and the message says how to mark it', async () => {
    const jobs = '| 1 | 新增城镇就业人数 | 万人 | — | 100 | 预期性 |';
    const result = await score(jobs, '新增城镇就业人数,2021,,20,,\n新增城镇就业人数,2022,,21,,');
    expect(result).toMatchObject({ status: 'not-comparable', reasons: { met: 'basis-mismatch' } });
    expect(result.messages.map(({ message }) => message).join()).toMatch(/数据类型.*当年值.*累计值/);
    expect((await score(jobs, '新增城镇就业人数,2021,,20,,')).status).toBe('on-track');
    expect((await score(jobs, '新增城镇就业人数,2022,,41,,累计值')).status).toBe('on-track');
    const [row] = makeTemplate(await planOf(jobs));
    expect(row!.basis).toBe('累计值');
  });
});

describe('每年提高1个百分点', () => {
  const town = '| 1 | 城镇化率 | % | 60 | 每年提高1个百分点 | 预期性 |';

  it('is a yearly rate: the mean of the years so far against it, whatever time has passed', async () => {
    const result = await score(town, '城镇化率,2022,,61,%,');
    expect(result).toMatchObject({
      status: 'lagging',
      kind: 'average-growth',
      actual: { value: 0.5 },
      expected: 1,
      gap: -0.5,
      gapUnit: '百分点',
    });
    expect((await score(town, '城镇化率,2022,,62,%,')).status).toBe('on-track');
    expect((await score(town, '城镇化率,2025,,64.9,%,')).status).toBe('missed');
    expect((await score(town, '城镇化率,2025,,65,%,')).status).toBe('met');
  });

  it('stated changes need every year', async () => {
    const row = '| 1 | 城镇化率 | % | — | 每年提高1个百分点 | 预期性 |';
    const both = '城镇化率,2021,,1.5,百分点,当年值\n城镇化率,2022,,0.6,百分点,当年值';
    expect(await score(row, both)).toMatchObject({ status: 'on-track', actual: { value: 1.05 } });
    const last = await score(row, '城镇化率,2022,,1.2,百分点,当年值');
    expect(last.status).toBe('not-comparable');
    expect(codes(last)).toContain('score-yearly-changes-missing');
    // two points in two years are one a year
    expect(await score(row, '城镇化率,2022,,2,百分点,累计值')).toMatchObject({
      status: 'on-track',
      actual: { value: 1 },
    });
  });

  it('per cent of the baseline compound', async () => {
    // (81 / 100) ^ (1/2) = 0.9: 10 % less each year
    const less = '| 1 | 农药使用量 | 吨 | 100 | 每年下降10% | 预期性 |';
    expect(await score(less, '农药使用量,2022,,81,吨,')).toMatchObject({ status: 'on-track' });
    expect(await score(less, '农药使用量,2022,,83,吨,')).toMatchObject({ status: 'lagging' });
  });
});

describe('a baseline from before the plan', () => {
  it('totals are counted from the first year of the plan', async () => {
    const forest = '| 1 | 造林面积 | 万亩 | 9 | [50] | 预期性 |';
    // 2022 is two of five years: 20 are expected, not 50 × 3/6
    const result = await score(forest, '造林面积,2022,,20,万亩,累计值', '2019年');
    expect(result).toMatchObject({ elapsed: 0.4, expected: 20, status: 'on-track' });
    const annual = '造林面积,2021,,10,万亩,当年值\n造林面积,2022,,10,万亩,当年值';
    expect(await score(forest, annual, '2019年')).toMatchObject({ actual: { value: 20 }, status: 'on-track' });
  });

  it('so are the years of mean growth', async () => {
    const gdp = '| 1 | 地区生产总值 | % | 5 | 年均增长6% | 预期性 |';
    const annual = '地区生产总值,2021,,8.1,%,\n地区生产总值,2022,,4,%,';
    expect(await score(gdp, annual, '2019年')).toMatchObject({ status: 'on-track', elapsed: 0.4 });
  });

  it('a change is counted from the level of its own baseline', async () => {
    const town = '| 1 | 城镇化率 | % | 60 | 提高6个百分点 | 预期性 |';
    expect(await score(town, '城镇化率,2022,,63,%,', '2019年')).toMatchObject({ elapsed: 0.5, status: 'on-track' });
  });
});

describe('a part of a year beside whole ones', () => {
  const trade = '| 1 | 社会消费品零售总额 | 亿元 | 2000 | 3000 | 预期性 |';
  const whole = '社会消费品零售总额,2022,,2400,亿元,';
  const half = '社会消费品零售总额,2023,2023-06,1300,亿元,';

  it('does not hide the last whole year, which is scored and named', async () => {
    const result = await score(trade, `${whole}\n${half}`);
    expect(result).toMatchObject({ status: 'on-track', actual: { value: 2400, year: 2022 }, elapsed: 0.4 });
    expect(codes(result)).toContain('score-whole-year-used');
    expect(result.path.find(({ period }) => period === '2023-06')).toMatchObject({
      reported: 1300,
      actual: null,
      status: 'not-comparable',
    });
  });

  it('stands alone where there is no whole year, with the reason and no advice on 累计值', async () => {
    const result = await score(trade, half);
    expect(result).toMatchObject({ status: 'not-comparable', reasons: { status: 'basis-mismatch' } });
    expect(codes(result)).toContain('score-part-of-year');
    expect(codes(result)).not.toContain('score-basis-mismatch');
  });

  it('of a total: an unmarked half year does not hide a marked total', async () => {
    const forest = '| 1 | 造林面积 | 万亩 | 9 | [50] | 预期性 |';
    const rows = '造林面积,2022,,20,万亩,累计值\n造林面积,2023,2023-06,4,万亩,';
    expect(await score(forest, rows)).toMatchObject({ status: 'on-track', actual: { value: 20, year: 2022 } });
    const marked = '造林面积,2022,,20,万亩,累计值\n造林面积,2023,2023-06,26,万亩,累计值';
    expect(await score(forest, marked)).toMatchObject({ status: 'on-track', actual: { value: 26, period: '2023-06' } });
  });
});

describe('advice that fits its cause', () => {
  it.each([
    [
      'a total beside a level',
      '| 1 | 森林覆盖率 | % | 30 | 35 | 约束性 |',
      '森林覆盖率,2022,,32,%,累计值',
      'score-running-beside-level',
    ],
    [
      'missing years of growth',
      '| 1 | 地区生产总值 | % | 5 | 年均增长6% | 预期性 |',
      '地区生产总值,2023,,6,%,',
      'score-growth-years-missing',
    ],
    [
      'an unmarked total',
      '| 1 | 造林面积 | 万亩 | 9 | [50] | 预期性 |',
      '造林面积,2023,,20,万亩,',
      'score-basis-mismatch',
    ],
    [
      'annual figures of some years only',
      '| 1 | 造林面积 | 万亩 | 9 | [50] | 预期性 |',
      '造林面积,2022,,8,万亩,当年值\n造林面积,2023,,9,万亩,当年值',
      'score-total-years-missing',
    ],
  ])('%s', async (_, row, actuals, code) => {
    const result = await score(row, actuals);
    expect(result.status).toBe('not-comparable');
    const causes = codes(result).filter((one) => /basis-mismatch|part-of-year|beside-level|years-missing/.test(one));
    expect(causes).toEqual([code]);
  });
});

it('names the years whose annual figures a total lacks, one that is there for half the year among them', async () => {
  const forest = '| 1 | 造林面积 | 万亩 | 9 | [50] | 预期性 |';
  const lacking = async (rows: string) =>
    (await score(forest, rows)).messages.find(({ code }) => code === 'score-total-years-missing')?.message;
  expect(await lacking('造林面积,2022,,8,万亩,当年值\n造林面积,2023,,9,万亩,当年值')).toContain('缺 2021 年全年的数');
  expect(await lacking('造林面积,2021,2021-06,4,万亩,当年值\n造林面积,2023,,9,万亩,当年值')).toContain(
    '缺 2021, 2022 年',
  );
});

describe('what stands beside a target of a change', () => {
  const enrolment = '| 1 | 高中阶段毛入学率 | % | 92 | 提高3个百分点 | 预期性 |';

  it('is the change, not the level it was worked out from: target 3, value 1.5, gap −1.5', async () => {
    const result = await score(enrolment, '高中阶段毛入学率,2022,,93.5,%,');
    expect(result).toMatchObject({
      kind: 'change',
      status: 'ahead',
      target: { value: 3 },
      actual: { value: 1.5, basis: 'running', year: 2022 },
      gap: -1.5,
    });
    expect(result.path.find(({ year }) => year === 2022)).toMatchObject({ reported: 93.5, actual: 1.5 });
    expect((await score(enrolment, '高中阶段毛入学率,2022,,1.5,百分点,累计值')).actual).toMatchObject({ value: 1.5 });
  });

  it('has no beginning at the level of the baseline where every year is to bring as much', async () => {
    const plan = await planOf('| 1 | 近视率 | % | 50 | 每年降低1个百分点 | 预期性 |');
    const file = bytes('指标,年份,实际值,单位\n近视率,2022,48.5,%\n');
    const card = scorePlan(plan, { actuals: readActuals(file, { file: 'a.csv' }).value });
    const [table] = viewPath(card, 'zh', true).tables;
    expect(table?.periods).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(table?.lines[0]?.cells.map(({ text }) => text)).toEqual(['', '', '0.75', '', '', '']);
  });
});
