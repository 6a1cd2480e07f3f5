// A document's own values beside a file, steps on the way to a target in words, and what is said of doubtful values.
import { describe, expect, it } from 'vitest';
import { makeTemplate, readActuals, scorePlan } from '../../src/score/index.js';
import { indicator, plan, row, value } from './builders.js';

const codes = (result: { messages: readonly { code: string }[] }) => result.messages.map(({ code }) => code);
const only = (...given: Parameters<typeof scorePlan>) => scorePlan(...given).results[0]!;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the own column beside a file of actuals', () => {
  const two = plan([
    indicator({ id: 't1-1', number: '1', b: '80', t: '90', own: '91' }),
    indicator({ id: 't1-2', number: '2', b: '80', t: '90', name: '乙' }),
  ]);

  it('stands where no row is given', () => {
    const { results } = scorePlan(two, { actuals: [row(2025, 85, { id: 't1-2', number: '2' })] });
    expect(results.map(({ indicator: id, status, actual }) => [id, status, actual?.value])).toEqual([
      ['t1-1', 'met', 91],
      ['t1-2', 'missed', 85],
    ]);
    expect(codes(results[0]!)).toContain('score-own-value');
  });

  it.each([
    [91, 'met', false],
    [88, 'missed', true],
  ])('gives way to a given %d, and says where it differs', (given, status, differs) => {
    const result = only(two, { actuals: [row(2025, given)] });
    expect([result.status, result.actual!.value, result.actual!.source]).toEqual([status, given, null]);
    expect(codes(result).includes('score-own-differs')).toBe(differs);
  });

  it('does not settle a conflict of two rows', () => {
    expect(only(two, { actuals: [row(2025, 91), row(2025, 88, { row: 3 })] }).status).toBe('not-scored');
  });
});

describe('a step on the way to a target in words', () => {
  const step = value('interim', 2023, '80');
  const last = value('target', 2025, '提高1岁', { measure: 'change', comparator: 'eq' });
  const life = indicator({ b: '79', name: '人均预期寿命', unit: '岁' });
  const stepped = plan([{ ...life, values: [life.values[0]!, step, last], target: step }]);

  it('is scored until its year', () => {
    const result = only(stepped, { actuals: [row(2023, 80.5)] });
    expect(result).toMatchObject({ status: 'met', target: { value: 80, year: 2023 } });
    expect(result.messages.map(({ message }) => message).join()).toContain('提高1岁');
  });

  it('is no target after it', () => {
    const result = only(stepped, { actuals: [row(2025, 79.5)] });
    expect(result).toMatchObject({ status: 'no-target', target: null, reasons: { status: 'text-value' } });
    expect(result.messages.map(({ message }) => message).join()).toContain('提高1岁');
  });

  it('is asked for until its year, the last target after it', () => {
    expect(makeTemplate(stepped).map(({ year, target, targetYear }) => [year, target, targetYear])).toEqual([
      [2021, '80', 2023],
      [2022, '80', 2023],
      [2023, '80', 2023],
      [2024, '提高1岁', 2025],
      [2025, '提高1岁', 2025],
    ]);
  });

  it('is shown beside a target that is a number', () => {
    const beds = indicator({ b: '5', t: '7' });
    const [first] = makeTemplate(plan([{ ...beds, values: [...beds.values, value('interim', 2023, '6')] }]));
    expect([first!.target, first!.note]).toEqual(['7', '阶段目标：2023年 6']);
  });

  it('a column of growth rates is not the target', () => {
    const gdp = indicator({ b: '1000', t: '1340', name: '地区生产总值', unit: '亿元' });
    const rate = value('target', 2025, '6', { measure: 'change', unit: '%' });
    expect(makeTemplate(plan([{ ...gdp, values: [...gdp.values, rate] }]))[0]!.target).toBe('1340');
  });
});

describe('values to look at again', () => {
  const range = value('target', 2025, '60-70', { value: 60, upper: 70, comparator: 'range' });
  it.each([
    ['a fraction for a percentage', '50', '60', 0.55, 'score-looks-like-fraction', /55%/],
    ['a point in the wrong place', '90', '98', 977, 'score-far-off', /977/],
    ['a point in the wrong place where little was to change', '78.5', '79.5', 788, 'score-far-off', /788.*79\.5/],
    ['a point too far to the left', '78.5', '79.5', 7.88, 'score-far-off', /7\.88/],
    ['above a range', '50', range, 75, 'score-above-range', /70/],
  ])('%s', (_, b, t, actual, code, said) => {
    const result = only(plan([indicator({ b, t })]), { actuals: [row(2025, actual)] });
    expect(result.messages.find((one) => one.code === code)).toMatchObject({
      level: 'warning',
      message: expect.stringMatching(said),
    });
  });

  it.each([
    ['0.9', '1.2', 1],
    ['50', '60', 58],
    ['10', '60', 7],
    ['30', '60', 7],
  ])('nothing is said of %s → %s, %d', (b, t, actual) => {
    expect(codes(only(plan([indicator({ b, t })]), { actuals: [row(2025, actual)] }))).toEqual([]);
  });

  it('names both units', () => {
    const result = only(plan([indicator({ b: '1', t: '2', unit: '张' })]), {
      actuals: [row(2025, 2, { unit: '公里' })],
    });
    expect(result.messages.map(({ message }) => message).join()).toMatch(/公里.*张/);
  });

  it('half of the 1 of 1万 is no noise', () => {
    const tenThousand = value('target', 2025, '1万', { value: 10_000 });
    const result = only(plan([indicator({ b: '0', t: tenThousand, unit: '个' })]), { actuals: [row(2025, 6000)] });
    expect(result.status).toBe('missed');
    expect(codes(result)).not.toContain('score-met-rounded-only');
    const midway = only(plan([indicator({ b: '0', t: tenThousand, unit: '个' })]), { actuals: [row(2022, 1000)] });
    expect(midway.status).toBe('lagging');
  });

  it('an annual series is shown as its total', () => {
    const jobs = plan([indicator({ t: '[40]', kind: 'cumulative', unit: '万人' })]);
    const rows = [2021, 2022].map((year) => row(year, 9, { row: year, basis: 'annual' }));
    expect(only(jobs, { actuals: rows }).actual).toMatchObject({ value: 18, basis: 'running', year: 2022 });
  });

  it('data from before a target year that has come are no final verdict', () => {
    const result = only(plan([indicator({ b: '80', t: '90' })]), { actuals: [row(2023, 85)], asOf: '2025' });
    expect([result.status, codes(result)]).toEqual(['lagging', ['score-data-before-target']]);
  });
});

describe('rows that cannot be placed', () => {
  const one = plan([indicator({ name: '每千人口医疗卫生机构床位数', unit: '张' })]);
  it('name the nearest indicator', () => {
    const { actuals } = scorePlan(one, { actuals: [row(2025, 6, { name: '每千人医院床位数' })] });
    expect(actuals.unmatched[0]!.message).toMatch(/最接近：t1-1 每千人口医疗卫生机构床位数.*别名,指标/);
    const far = scorePlan(one, { actuals: [row(2025, 6, { name: '高铁通车里程' })] });
    expect(far.actuals.unmatched[0]!.message).not.toContain('最接近');
  });

  it('say that the year is missing', () => {
    const card = scorePlan(one, { actuals: [row(null, 6)] });
    expect(card.messages.map(({ code }) => code)).toContain('score-no-year-column');
    expect(card.messages.map(({ message }) => message).join()).toMatch(/请加一列“年份”/);
  });
});

describe('files with several problems', () => {
  const refusal = (text: string) => {
    try {
      readActuals(bytes(text), { file: 'a.csv' });
    } catch (error) {
      return error as { code: string; params: Record<string, string | number> };
    }
    throw new Error('was read');
  };

  it.each([
    ['指标,年份,实际值,单位\n甲,2023,1,950,张\n', /2 5 > 4 “甲 \| 2023 \| 1 \| 950 \| 张”/],
    ['指标,年份,实际值,来源,备注\n甲,2023,1,950,,\n', /6 > 5/],
  ])('a thousands separator without quotes: %j', (text, cells) => {
    const { code, params } = refusal(text);
    expect([code, params.cells]).toEqual(['actuals-row-too-long', expect.stringMatching(cells)]);
  });

  it('blank cells at the end harm nobody', () => {
    const { value: rows } = readActuals(bytes('指标,年份,实际值\n甲,2023,"1,950",\n'), { file: 'a.csv' });
    expect(rows[0]!.value).toBe(1950);
  });

  it('are listed together', () => {
    const { code, params } = refusal('指标,年份,实际值\n甲,去年,1\n乙,2023,约八成\n丙,2023,1,950\n');
    expect([code, params.count]).toEqual(['actuals-several-problems', 2]);
    expect(params.cells).toMatch(/“去年” ②.*①/);
  });

  it.each([
    ['指标,年份\n甲,2023\n', 'actuals-header-no-value'],
    ['年份,实际值\n2023,5\n', 'actuals-header-no-name'],
    ['甲,乙\n1,2\n', 'actuals-header'],
  ])('%j → %s', (text, code) => {
    expect(refusal(text).code).toBe(code);
  });
});

describe('a step whose successor is in words', () => {
  const rate = (target: string | ReturnType<typeof value>[]) => {
    const one = indicator({ b: '70', t: '' });
    const targets = typeof target === 'string' ? [value('target', 2025, target)] : target;
    const step = targets.length > 1 ? targets[0]! : value('interim', 2023, '80');
    const values = [value('baseline', 2020, '70'), ...(targets.length > 1 ? [] : [step]), ...targets];
    return plan([{ ...one, values, target: step }], { period: { from: 2021, to: 2025 } });
  };
  const rows = [row(2023, 79), row(2025, 85, { row: 3 })];

  it('is judged in its own year, and that is said when the year is over', () => {
    const result = only(rate('逐年提高'), { actuals: rows });
    expect(result.status).toBe('no-target');
    expect(result.path.find(({ year }) => year === 2023)).toMatchObject({ actual: 79, met: false });
    const said = result.messages.filter(({ code }) => code.startsWith('score-interim-'));
    expect(said.map(({ code, message }) => [code, message])).toEqual([
      ['score-interim-missed', expect.stringMatching(/2023.*80.*79/)],
    ]);
    const reached = only(rate('逐年提高'), { actuals: [row(2023, 81), row(2025, 85, { row: 3 })] });
    expect(codes(reached)).toContain('score-interim-met');
  });

  it('is no target for the later year that the same cell names in words', () => {
    const clauses = [
      value('target', 2023, '2023年达到80%'),
      value('target', null, '到2025年实现全覆盖', { state: 'text', value: null }),
    ];
    const result = only(rate(clauses), { actuals: rows });
    expect(result).toMatchObject({ status: 'no-target', met: null });
    expect(only(rate(clauses), { actuals: rows.slice(0, 1) })).toMatchObject({ status: 'missed', met: false });
  });
});
