// Every kind of target before and at its date, as METHODS lays them down.
import { describe, expect, it } from 'vitest';
import type { ActualRow } from '../../src/model/actuals.js';
import { scorePlan } from '../../src/score/index.js';
import type { ScoreOptions } from '../../src/score/options.js';
import { indicator, plan, row, type Sketch, value } from './builders.js';

function result(sketch: Sketch, rows: readonly ActualRow[], options: ScoreOptions = {}) {
  return scorePlan(plan([indicator(sketch)]), { actuals: rows, ...options }).results[0]!;
}
const status = (sketch: Sketch, rows: readonly ActualRow[], options: ScoreOptions = {}) =>
  result(sketch, rows, options).status;

describe('a level with a distance to go', () => {
  // 50 → 100 in 2020–2025; after 2022 (40 %) 70 is expected.
  const cases: [number, number, string][] = [
    [2022, 100, 'achieved-early'],
    [2022, 71.1, 'ahead'], // pace 1.055
    [2022, 71, 'ahead'], // exactly 1.05
    [2022, 70, 'on-track'],
    [2022, 69, 'on-track'], // exactly .95
    [2022, 68.9, 'slipping'],
    [2022, 67, 'slipping'], // exactly .85
    [2022, 66.9, 'lagging'],
    [2022, 50, 'lagging'],
    [2022, 49.9, 'regressed'],
    [2025, 100, 'met'],
    [2025, 99.9, 'missed'],
    [2026, 99.9, 'missed'],
  ];
  it.each(cases)('in %i at %d is %s', (year, actual, expected) => {
    expect(status({ b: '50', t: '100' }, [row(year, actual)])).toBe(expected);
  });

  it('falls as well as it rises', () => {
    const pm: Sketch = { b: '30', t: '25', way: 'decrease', unit: '微克/立方米' };
    expect(status(pm, [row(2022, 31)])).toBe('regressed');
    expect(status(pm, [row(2022, 26)])).toBe('ahead');
    expect(status(pm, [row(2022, 24)])).toBe('achieved-early');
    expect(status(pm, [row(2025, 25)])).toBe('met');
  });

  it('takes a deviation that the target cannot show for noise', () => {
    const pension: Sketch = { b: '97.7', t: '98', name: '基本养老保险参保率' };
    const noise = result(pension, [row(2021, 97.6)]);
    expect(noise.status).toBe('on-track');
    expect(noise.messages.map(({ code }) => code)).toContain('score-within-tolerance');
    expect(status(pension, [row(2021, 97.6)], { tolerance: 0 })).toBe('regressed');
    expect(status({ ...pension, t: '98.00' }, [row(2021, 97.6)])).toBe('regressed');
  });

  it('has no verdict before its date without a baseline, but a completion', () => {
    expect(result({ t: '50' }, [row(2022, 30)])).toMatchObject({
      status: 'not-scored',
      completion: 0.6,
      progress: null,
      reasons: { status: 'no-baseline', progress: 'no-baseline' },
    });
    expect(status({ t: '50' }, [row(2022, 50)])).toBe('achieved-early');
    expect(status({ t: '50' }, [row(2025, 49)])).toBe('missed');
  });

  it('asks for more than the baseline where the target is a strict bound on it', () => {
    const insured: Sketch = { b: '95', t: '>95' };
    expect(status(insured, [row(2022, 95)])).toBe('on-track');
    expect(status(insured, [row(2022, 95.1)])).toBe('achieved-early');
    expect(status(insured, [row(2022, 94)])).toBe('regressed');
    expect(status(insured, [row(2025, 95)])).toBe('missed');
  });

  it('has thresholds of its own', () => {
    expect(status({ b: '50', t: '100' }, [row(2022, 69)], { thresholds: { onTrack: 0.99 } })).toBe('slipping');
  });
});

describe('bounds', () => {
  it('城镇调查失业率控制在5.5%以内 at 5.2 is on track, not achieved early', () => {
    const jobless: Sketch = { b: '5.4', t: '≤5.5', way: 'decrease', kind: 'ceiling' };
    expect(status(jobless, [row(2022, 5.2)])).toBe('on-track');
    expect(status(jobless, [row(2022, 5.5)])).toBe('on-track');
    expect(status(jobless, [row(2022, 5.6)])).toBe('out-of-bound');
    expect(status(jobless, [row(2025, 5.5)])).toBe('met');
    expect(status(jobless, [row(2025, 5.6)])).toBe('missed');
    expect(result(jobless, [row(2022, 5.2)])).toMatchObject({ progress: null, pace: null, expected: 5.5 });
  });

  it('says that a figure has become worse within its bound', () => {
    const codes = result({ b: '3.44', t: '<4', way: 'decrease', kind: 'ceiling' }, [row(2022, 3.9)]).messages.map(
      ({ code }) => code,
    );
    expect(codes).toContain('score-bound-held-at-baseline');
    expect(codes).toContain('score-worse-within-bound');
  });

  it('a floor and a level to maintain', () => {
    expect(status({ b: '92', t: '≥90', kind: 'floor' }, [row(2022, 91)])).toBe('on-track');
    expect(status({ b: '92', t: '≥90', kind: 'floor' }, [row(2022, 89)])).toBe('out-of-bound');
    expect(status({ b: '100', t: '100', kind: 'maintain' }, [row(2022, 100)])).toBe('on-track');
    expect(status({ b: '100', t: '100', kind: 'maintain' }, [row(2022, 99)])).toBe('out-of-bound');
    expect(status({ b: '100', t: '100', kind: 'maintain' }, [row(2025, 100)])).toBe('met');
  });

  it('a level whose target lies behind its baseline is a bound, whatever it was called', () => {
    expect(result({ b: '95', t: '90' }, [row(2022, 91)])).toMatchObject({ kind: 'floor', status: 'on-track' });
    expect(result({ b: '90', t: '90' }, [row(2022, 91)])).toMatchObject({ kind: 'maintain', status: 'on-track' });
    // 控制在25以内 from 30: not held yet, so there is a way to go
    expect(result({ b: '30', t: '≤25', way: 'decrease', kind: 'ceiling' }, [row(2022, 28)])).toMatchObject({
      kind: 'level',
      status: 'on-track',
    });
  });
});

describe('totals', () => {
  const jobs: Sketch = { b: '[19.67]', t: '[40]', kind: 'cumulative', unit: '万人', name: '新增城镇就业人数' };
  it('are counted from 0 at the beginning of the period', () => {
    expect(result(jobs, [row(2022, 16, { basis: 'running' })])).toMatchObject({
      status: 'on-track',
      progress: 0.4,
      elapsed: 0.4,
      expected: 16,
    });
    expect(status(jobs, [row(2022, 12, { basis: 'running' })])).toBe('lagging');
    expect(status(jobs, [row(2023, 40, { basis: 'running' })])).toBe('achieved-early');
    expect(status(jobs, [row(2025, 39.9, { basis: 'running' })])).toBe('missed');
  });

  it('are not compared with a value that is not marked as a total', () => {
    expect(result(jobs, [row(2022, 16)])).toMatchObject({
      status: 'not-comparable',
      reasons: { met: 'basis-mismatch' },
    });
    expect(status(jobs, [row(2022, 8, { basis: 'annual' })])).toBe('not-comparable');
    expect(status({ b: '30', t: '60' }, [row(2022, 40, { basis: 'running' })])).toBe('not-comparable');
  });

  it('are made of the annual values where all years are there, and of the first year alone', () => {
    const annual = [2021, 2022].map((year, at) => row(year, [8.1, 8.2][at]!, { basis: 'annual', row: at + 2 }));
    expect(result(jobs, annual)).toMatchObject({ status: 'on-track', progress: 0.4075, gap: -23.7 });
    expect(status(jobs, [row(2021, 8)])).toBe('on-track');
  });

  it('80 kindergartens within 2020: 40 are expected by June', () => {
    const schools: Sketch = {
      t: value('target', 2020, '80', { cumulative: true }),
      kind: 'cumulative',
      unit: '所',
      from: 2019,
      to: 2020,
    };
    expect(result(schools, [row(2020, 40)], { asOf: '2020-06' })).toMatchObject({
      elapsed: 0.5,
      expected: 40,
      status: 'on-track',
    });
    expect(result(schools, [row(2020, 38, { period: '2020Q2' })])).toMatchObject({
      elapsed: 0.5,
      pace: 0.95,
      status: 'on-track',
    });
    expect(result(schools, [row(2020, 20, { period: '2020Q2' })], { asOf: '2020H1' })).toMatchObject({
      pace: 0.5,
      status: 'lagging',
    });
    expect(result(schools, [], { asOf: '2020-06' })).toMatchObject({ status: 'no-data', expected: 40, elapsed: 0.5 });
  });

  it('a total that may not be exceeded is within its bound or out of it', () => {
    const deaths: Sketch = { t: '[≤100]', kind: 'cumulative', unit: '人', way: 'decrease' };
    expect(status(deaths, [row(2022, 90, { basis: 'running' })])).toBe('on-track');
    expect(status(deaths, [row(2022, 101, { basis: 'running' })])).toBe('out-of-bound');
  });
});

describe('changes', () => {
  const points: Sketch = {
    b: '60',
    t: value('target', 2025, '提高5个百分点', { measure: 'change', unit: '百分点' }),
    kind: 'change',
  };
  it('are counted from the baseline', () => {
    expect(result(points, [row(2022, 62)])).toMatchObject({
      status: 'on-track',
      progress: 0.4,
      completion: 0.4,
      gap: -3,
    });
    expect(status(points, [row(2022, 65)])).toBe('achieved-early');
    expect(status(points, [row(2022, 58)])).toBe('regressed');
    expect(status(points, [row(2025, 64.9)])).toBe('missed');
  });

  it('per cent are not percentage points', () => {
    const less: Sketch = {
      b: '200',
      t: value('target', 2025, '下降15%', { measure: 'change' }),
      kind: 'change',
      way: 'decrease',
    };
    // 200 → 188 is −6 %
    expect(result(less, [row(2022, 188)])).toMatchObject({ status: 'on-track', progress: 0.4 });
    expect(status(points, [row(2022, 2, { unit: '百分点' })])).toBe('on-track');
    const stated: Sketch = {
      t: value('target', 2025, '提高5个百分点', { measure: 'change', unit: '百分点' }),
      kind: 'change',
    };
    expect(result(stated, [row(2022, 2, { unit: '%' })]).status).toBe('not-comparable');
  });

  it('儿童青少年总体近视率降低[5]: a stated total', () => {
    const eyes: Sketch = { t: '[5]', kind: 'change', name: '儿童青少年总体近视率降低' };
    expect(status(eyes, [row(2022, 2, { basis: 'running' })])).toBe('on-track');
    expect(status(eyes, [row(2022, 2)])).toBe('not-comparable');
    expect(status(eyes, [row(2025, 5, { basis: 'running' })])).toBe('met');
  });
});

describe('average growth', () => {
  const gdp: Sketch = { t: '6%', kind: 'average-growth', name: '地区生产总值年均增长' };
  const years = (...rates: number[]) => rates.map((rate, at) => row(2021 + at, rate, { row: at + 2, basis: 'annual' }));
  it('is the geometric mean of the years so far', () => {
    expect(status(gdp, years(8.1, 4))).toBe('on-track'); // 6.03
    expect(status(gdp, years(6, 4))).toBe('lagging'); // 4.995
    expect(status(gdp, years(6, 6, 6, 6, 6))).toBe('met');
    expect(status(gdp, years(9, 3, 6, 6, 6))).toBe('missed'); // 5.98: the exact mean decides
  });
  it('needs every year, or a value that is the mean itself', () => {
    expect(status(gdp, [row(2023, 6)])).toBe('not-comparable');
    expect(status(gdp, [row(2023, 6, { basis: 'running' })])).toBe('on-track');
    expect(status(gdp, [row(2021, 6)])).toBe('on-track');
  });
});

describe('cumulative reductions', () => {
  const energy: Sketch = { t: '[13.5]', kind: 'cumulative-reduction', name: '单位GDP能耗降低' };
  it('compound', () => {
    // 1 − .865^.4 = 5.6359 %
    expect(result(energy, [row(2022, 5.64, { basis: 'running' })])).toMatchObject({ status: 'on-track' });
    expect(result(energy, [row(2022, 5.64, { basis: 'running' })]).expected).toBeCloseTo(5.6359, 3);
    // 3 % and 3 % are 5.91 %, not 6 %
    const annual = [2021, 2022].map((year, at) => row(year, 3, { basis: 'annual', row: at + 2 }));
    expect(result(energy, annual).completion).toBeCloseTo(5.91 / 13.5, 10);
  });
  it('figures that count from the base year are not added up', () => {
    const totals = [row(2021, 3, { basis: 'running' }), row(2022, 6, { basis: 'running', row: 3 })];
    expect(result(energy, totals).completion).toBeCloseTo(6 / 13.5, 10);
    expect(status(energy, [row(2025, 13.5, { basis: 'running' })])).toBe('met');
  });
});

describe('what cannot be judged', () => {
  it('says why', () => {
    expect(result({ b: '1', t: '全覆盖' }, [row(2022, 1)])).toMatchObject({
      status: 'not-scored',
      reasons: { met: 'text-value', status: 'text-value' },
    });
    expect(result({ b: '1', t: '' }, [row(2022, 1)])).toMatchObject({
      status: 'no-target',
      reasons: { status: 'no-target' },
    });
    expect(result({ b: '1', t: '2' }, [row(2022, null, { absence: 'not-surveyed' })])).toMatchObject({
      status: 'no-data',
      absence: 'not-surveyed',
      reasons: { status: 'no-actual' },
    });
    expect(result({ t: '5', way: null }, [row(2025, 4)])).toMatchObject({
      status: 'not-scored',
      reasons: { met: 'no-direction' },
    });
    expect(status({ b: '1', t: '2' }, [row(2022, 1.5, { unit: '万元' })])).toBe('not-comparable');
    expect(status({ b: '1', t: '2', qualifiers: ['常住人口'] }, [row(2022, 1.5, { scope: '户籍人口' })])).toBe(
      'not-comparable',
    );
  });
  it('converts units where that is exact', () => {
    expect(result({ b: '200', t: '250', unit: '万人' }, [row(2022, 2205000, { unit: '人' })])).toMatchObject({
      actual: { value: 220.5 },
      status: 'on-track',
    });
  });
});

describe('final', () => {
  it('knows met and missed only', () => {
    expect(status({ b: '50', t: '100' }, [row(2022, 80)], { method: 'final' })).toBe('missed');
    expect(status({ b: '50', t: '100' }, [row(2022, 100)], { method: 'final' })).toBe('met');
  });
});
