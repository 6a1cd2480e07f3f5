import { describe, expect, it } from 'vitest';
import { type Param, readParams, scorePlan } from '../../src/score/index.js';
import { indicator, plan, row } from './builders.js';

const read = (text: string, file = 'params.csv') => readParams(new TextEncoder().encode(text), { file });
const judge = (params: readonly Param[], actual: number, more: Parameters<typeof indicator>[0] = {}) =>
  scorePlan(plan([indicator({ unit: '分', name: '绿化覆盖率', t: '100', ...more })]), {
    actuals: [row(2023, actual)],
    method: 'efficacy',
    params,
    language: 'en',
  });

describe('a parameters file', () => {
  it('is read from CSV with Chinese or English headers, and from JSON', () => {
    const expected = [{ indicator: '绿化覆盖率', notAllowed: 50, satisfactory: 100, row: 2 }];
    expect(read('指标,不允许值,满意值\n绿化覆盖率,50,100\n').value).toEqual(expected);
    expect(read('indicator;not_allowed;satisfactory\n绿化覆盖率;50;1００\n').value).toEqual(expected);
    const json = JSON.stringify([{ indicator: '绿化覆盖率', notAllowed: 50, satisfactory: 100 }]);
    expect(read(json, 'params.json').value).toMatchObject([{ notAllowed: 50, satisfactory: 100 }]);
  });

  it('reads intervals; an empty cell is no value', () => {
    expect(read('指标,不允许值,满意值,区间下限,区间上限,不允许下限,不允许上限\n赡养比,,,3,6,0,12\n').value).toEqual([
      { indicator: '赡养比', notAllowed: null, satisfactory: null, lower: 3, upper: 6, min: 0, max: 12, row: 2 },
    ]);
  });

  it.each([
    ['指标,甲\na,1\n', 'params-header'],
    ['指标,不允许值,满意值\na,约50,100\n', 'params-value'],
    ['指标,不允许值,满意值\na,50,50\n', 'params-nonsense'],
    ['指标,区间下限,区间上限,不允许下限,不允许上限\na,6,3,0,12\n', 'params-nonsense'],
    ['指标,区间下限,区间上限,不允许下限,不允许上限\na,3,6,3,6\n', 'params-nonsense'],
  ])('%j is refused: %s', (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });
});

describe('efficacy', () => {
  const line = [{ indicator: '绿化覆盖率', notAllowed: 50, satisfactory: 100, row: 2 }];

  it('scores by id, name, or name written otherwise', () => {
    for (const name of ['t1-1', '绿化覆盖率', '全市绿化覆盖率（%）']) {
      const [result] = judge([{ ...line[0]!, indicator: name }], 80).results;
      expect(result).toMatchObject({ status: 'slipping', methodDetail: { score: 84, grade: '良', interval: null } });
    }
  });

  it('has no score without bounds, and says so', () => {
    const [result] = judge([], 80).results;
    expect(result).toMatchObject({ status: 'not-scored', reasons: { status: 'no-bounds' } });
  });

  it.each([
    [{ indicator: '别的指标', notAllowed: 1, satisfactory: 2 }, 'params-unmatched'],
    [{ indicator: '绿化覆盖率', notAllowed: 1 }, 'params-incomplete'],
    [{ indicator: '绿化覆盖率', lower: 1, upper: 2 }, 'params-incomplete'],
  ])('does not use %j: %s', (param, code) => {
    const card = judge([param], 80);
    expect(card.messages.map((message) => message.code)).toContain(code);
    expect(card.results[0]!.status).toBe('not-scored');
  });

  it('says where satisfactory is worse than not allowed', () => {
    const [result] = judge([{ indicator: 't1-1', notAllowed: 100, satisfactory: 50 }], 80).results;
    expect(result!.messages.map(({ code }) => code)).toContain('params-against-direction');
  });

  it('scores an interval by the distance from it', () => {
    const interval = [{ indicator: 't1-1', lower: 3, upper: 6, min: 0, max: 12 }];
    expect(judge(interval, 7.5, { t: '' }).results[0]).toMatchObject({
      status: 'on-track',
      methodDetail: { interval: 0.75, score: 90, grade: '优' },
    });
  });
});
