// The figures that are computed whatever the method, worked out by hand.
import { describe, expect, it } from 'vitest';
import type { ActualRow } from '../../src/model/actuals.js';
import { scorePlan } from '../../src/score/index.js';
import type { ScoreOptions } from '../../src/score/options.js';
import { indicator, plan, row, type Sketch, value } from './builders.js';

function result(sketch: Sketch, rows: readonly ActualRow[], options: ScoreOptions = {}) {
  return scorePlan(plan([indicator(sketch)]), { actuals: rows, ...options }).results[0]!;
}

describe('always computed', () => {
  it('beds: 4.1 in 2015, 5.53 by 2020, 4.7 in 2017', () => {
    const beds = result({ b: '4.1', t: '5.53', unit: '张', from: 2015, to: 2020 }, [row(2017, 4.7)]);
    expect(beds.elapsed).toBe(0.4);
    expect(beds.expected).toBe(4.672); // 4.1 + 1.43 × .4
    expect(beds.progress).toBeCloseTo(0.6 / 1.43, 12);
    expect(beds.pace).toBeCloseTo(0.6 / 1.43 / 0.4, 11);
    expect(beds.completion).toBeCloseTo(4.7 / 5.53, 12);
    expect(beds.gap).toBe(-0.83);
    expect(beds.gapUnit).toBe('张');
    expect(beds.requiredAnnualChange).toBeCloseTo(0.83 / 3, 12);
    expect(beds.observedAnnualChange).toBe(0.3);
    expect(beds.projected).toEqual({ value: 5.6, year: 2020 });
    expect(beds.reachedIn).toBe(2020); // 2017 + .83/.3 = 2019.8
    expect(beds.met).toBe(false);
    expect(beds.reasons).toEqual({});
  });

  it('a rate that falls: 3.44 → 3 by 2025, 3.3 in mid-2022', () => {
    const jobless = result({ b: '3.44', t: '3', way: 'decrease' }, [row(2022, 3.3, { period: '2022-06' })]);
    expect(jobless.elapsed).toBe(0.3);
    expect(jobless.completion).toBeCloseTo(3 / 3.3, 12);
    expect(jobless.progress).toBeCloseTo(0.14 / 0.44, 12);
    expect(jobless.expected).toBe(3.308);
    expect(jobless).toMatchObject({ gap: 0.3, gapUnit: '百分点', actual: { year: 2022, period: '2022-06' } });
    expect(jobless.observedAnnualChange).toBeCloseTo(-0.14 / 1.5, 12);
    expect(jobless.requiredAnnualChange).toBeCloseTo(-0.3 / 3.5, 12);
    expect(jobless.reachedIn).toBe(2025); // 2021.5 + .3/.0933 = 2024.7
  });

  it('at the target year nothing is required any more', () => {
    expect(result({ b: '50', t: '60' }, [row(2025, 58)])).toMatchObject({
      requiredAnnualChange: null,
      reasons: { requiredAnnualChange: 'at-target-year' },
      expected: 60,
      elapsed: 1,
      reachedIn: 2027, // 1.6 a year, 2 to go
    });
  });

  it('a met indicator is reached in the year of its data, one that moves away never', () => {
    expect(result({ b: '50', t: '60' }, [row(2022, 61)])).toMatchObject({ met: true, reachedIn: 2022, gap: 1 });
    expect(result({ b: '50', t: '60' }, [row(2022, 49)])).toMatchObject({ reachedIn: 'never', progress: -0.1 });
    expect(result({ b: '50', t: '60' }, [row(2022, 50)])).toMatchObject({ reachedIn: 'never', progress: 0 });
  });

  it('without a baseline there is a completion and no progress', () => {
    expect(result({ t: '50' }, [row(2022, 30)])).toMatchObject({
      completion: 0.6,
      elapsed: 0.4,
      expected: null,
      observedAnnualChange: null,
      projected: null,
      reachedIn: null,
      requiredAnnualChange: 6.666666666667,
      reasons: { expected: 'no-baseline', projected: 'no-baseline', reachedIn: 'no-baseline' },
    });
  });

  it('zero as target or as value', () => {
    expect(result({ b: '10', t: '0', way: 'decrease' }, [row(2022, 4)])).toMatchObject({
      completion: 0.6,
      progress: 0.6,
    });
    expect(result({ b: '10', t: '5', way: 'decrease' }, [row(2022, 0)])).toMatchObject({ completion: 1, met: true });
    expect(result({ t: '0', way: 'decrease' }, [row(2022, 4)])).toMatchObject({
      completion: null,
      reasons: { completion: 'zero-denominator' },
    });
    expect(result({ t: '0', way: 'decrease' }, [row(2025, 0)])).toMatchObject({ completion: 1, status: 'met' });
  });

  it('a range is met inside it and falls off outside', () => {
    const range: Sketch = { b: '4', t: value('target', 2025, '6-6.5', { value: 6, upper: 6.5, comparator: 'range' }) };
    expect(result(range, [row(2025, 6.5)])).toMatchObject({ met: true, completion: 1, gap: 0 });
    expect(result(range, [row(2025, 5.4)])).toMatchObject({ met: false, completion: 0.9, gap: -0.6 });
    expect(result(range, [row(2025, 7.15)])).toMatchObject({ met: false, completion: 0.9, gap: 0.65 });
    expect(result(range, [row(2022, 4.8)])).toMatchObject({ progress: 0.4, status: 'on-track' });
  });

  it('beyond the better end of a range is not ahead of it', () => {
    const range: Sketch = { b: '4', t: value('target', 2025, '6-6.5', { value: 6, upper: 6.5, comparator: 'range' }) };
    const beyond = result(range, [row(2022, 7)]);
    expect(beyond).toMatchObject({ status: 'out-of-bound', met: false, gap: 0.5, reachedIn: 'never' });
    expect(beyond.messages.map(({ code }) => code)).toContain('score-above-range');
    expect(beyond.requiredAnnualChange).toBeCloseTo(-0.5 / 3, 12);
    expect(result(range, [row(2022, 6.2)])).toMatchObject({ status: 'achieved-early', requiredAnnualChange: 0 });
    const falling: Sketch = { ...range, b: '8', way: 'decrease' };
    expect(result(falling, [row(2022, 5)]).status).toBe('out-of-bound');
  });

  it('a strict bound is reached when it is passed', () => {
    const strict: Sketch = { b: '90', t: '>95' };
    expect(result(strict, [row(2022, 95)])).toMatchObject({ met: false, reachedIn: 2023 }); // 2.5 a year
    expect(result(strict, [row(2022, 94)]).reachedIn).toBe(2023); // 94 + 2
    expect(result(strict, [row(2023, 93)]).reachedIn).toBe(2026); // 2025 brings 95, not more
    expect(result({ b: '95', t: '>95' }, [row(2022, 95)])).toMatchObject({ met: false, reachedIn: 'never' });
    expect(result({ b: '5', t: '<4', way: 'decrease' }, [row(2022, 4)]).reachedIn).toBe(2023);
    expect(result({ b: '3', t: '>4', way: 'decrease' }, [row(2022, 4)]).met).toBe(false);
  });

  it('the comparator decides: bare values are inclusive, < and > are strict', () => {
    const met = (t: string, way: 'increase' | 'decrease', actual: number) =>
      result({ t, way }, [row(2025, actual)]).met;
    expect(met('95', 'increase', 95)).toBe(true);
    expect(met('>95', 'increase', 95)).toBe(false);
    expect(met('≥95', 'increase', 95)).toBe(true);
    expect(met('4', 'decrease', 4)).toBe(true);
    expect(met('<4', 'decrease', 4)).toBe(false);
    expect(met('≤4', 'decrease', 4)).toBe(true);
  });

  it('exact decimals decide; rounding that would decide otherwise is said', () => {
    const exact = result({ b: '90', t: '98' }, [row(2025, 97.6)]);
    expect(exact).toMatchObject({ met: false, status: 'missed' });
    expect(exact.messages.map(({ code }) => code)).toContain('score-met-rounded-only');
    const rounded = scorePlan(plan([indicator({ b: '90', t: '98' })]), {
      actuals: [row(2025, 97.6)],
      precision: 'target',
    });
    expect(rounded.precision).toBe('target');
    expect(rounded.results[0]).toMatchObject({ met: true, status: 'met' });
    expect(rounded.results[0]!.messages.map(({ code }) => code)).toContain('score-met-rounded-only');
    // 99.90 is printed with two digits: 99.894 is 99.89
    expect(result({ t: '99.90' }, [row(2025, 99.894)], { precision: 'target' }).met).toBe(false);
    expect(result({ t: '99.90' }, [row(2025, 99.895)], { precision: 'target' }).met).toBe(true);
  });

  it('marks estimates and counts them apart', () => {
    const card = scorePlan(plan([indicator({ b: '25.5', t: '32（预估）' })]), { actuals: [row(2022, 28)] });
    expect(card.results[0]!.estimated).toBe(true);
    expect(card.summary.estimated).toBe(1);
  });
});

describe('summary', () => {
  const three = plan([
    indicator({ id: 't1-10', number: '10', t: '100', category: ['甲类', '一'], attribute: 'expected' }),
    indicator({ id: 't1-9', number: '9', t: '100', category: ['甲类', '二'], attribute: 'expected' }),
    indicator({ id: 't1-2', number: '2', t: '100', category: ['乙类'], attribute: 'binding' }),
  ]);
  const rows = [
    row(2025, 80, { id: 't1-10' }),
    row(2025, 80, { id: 't1-9', row: 3 }),
    row(2025, 90, { id: 't1-2', row: 4 }),
  ];
  const card = scorePlan(three, { actuals: rows });

  it('lists what lags: binding first, then lowest completion, then id', () => {
    expect(card.lagging).toEqual(['t1-2', 't1-9', 't1-10']);
  });

  it('takes the mean over indicators and over categories', () => {
    expect(card.summary.realisation).toMatchObject({
      value: 0.8333333333333,
      byCategoryMean: 0.85,
      byCategory: { 甲类: 0.8, 乙类: 0.9 },
      coverage: { scored: 3, total: 3 },
    });
    expect(card.summary.byAttribute.binding).toEqual({ total: 1, scored: 1, counts: { missed: 1 } });
    expect(card.summary.byCategory.甲类).toEqual({ total: 2, scored: 2, counts: { missed: 2 } });
  });

  it('holds slipping indicators where asked', () => {
    const slow = plan([indicator({ b: '50', t: '100' })]);
    const options = { actuals: [row(2022, 68)] };
    expect(scorePlan(slow, options).lagging).toEqual([]);
    expect(scorePlan(slow, { ...options, includeSlipping: true }).lagging).toEqual(['t1-1']);
  });
});

describe('the day asked about', () => {
  const rows = [row(2021, 60), row(2022, 70, { row: 3 }), row(2023, 85, { row: 4 })];
  const one = plan([indicator({ b: '50', t: '100' })]);
  it('is the latest period scored, never the clock', () => {
    expect(scorePlan(one, { actuals: rows }).asOf).toBe('2023');
  });
  it('can be stated, and later data are not used', () => {
    const card = scorePlan(one, { actuals: rows, asOf: '2022' });
    expect(card.results[0]).toMatchObject({ actual: { value: 70 }, status: 'on-track' });
    expect(card.actuals.matched).toHaveLength(3);
    expect(card.messages.map(({ code }) => code)).toContain('score-rows-later');
  });
  it.each(['2026-13', 'soon', ''])('“%s” is refused', (asOf) => {
    expect(() => scorePlan(one, { asOf })).toThrow('score-as-of-unreadable');
  });
});
