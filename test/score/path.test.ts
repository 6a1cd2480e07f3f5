// The years between baseline and target: what was expected, reported, set against the target, and what a round of that year would say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActualRow } from '../../src/model/actuals.js';
import { scorePlan } from '../../src/score/index.js';
import type { ScoreOptions } from '../../src/score/options.js';
import { indicator, plan, row, type Sketch, value } from './builders.js';

function pathOf(sketch: Sketch, rows: readonly ActualRow[], options: ScoreOptions = {}) {
  return scorePlan(plan([indicator(sketch)]), { actuals: rows, ...options }).results[0]!.path;
}
const shown = (path: ReturnType<typeof pathOf>) =>
  path.map(({ year, period, expected, actual, status }) => [period ?? year, expected, actual, status]);

describe('the path', () => {
  it('has every year, judged as a round of that year would', () => {
    // 50 → 100: 10 a year. 2021: 5/10 of the way, pace 0.5. 2023: (82 − 50)/50 = .64 over .6 = 1.067.
    const path = pathOf({ b: '50', t: '100' }, [row(2021, 55), row(2023, 82)]);
    expect(shown(path)).toEqual([
      [2020, 50, 50, null],
      [2021, 60, 55, 'lagging'],
      [2022, 70, null, null],
      [2023, 80, 82, 'ahead'],
      [2024, 90, null, null],
      [2025, 100, null, null],
    ]);
    // (82 − 50)/3 a year: 92.67 in 2024, 103.33 in 2025
    expect(path.map(({ projected }) => projected?.toFixed(2) ?? null)).toEqual([
      null,
      null,
      null,
      null,
      '92.67',
      '103.33',
    ]);
    expect(path.at(-1)).toMatchObject({ target: { value: 100, upper: null, comparator: 'eq' }, met: null });
  });

  it('adds the years of a total, and shows what each was given as', () => {
    const jobs: Sketch = { t: '[40]', kind: 'cumulative', unit: '万人', name: '城镇新增就业' };
    const annual = (year: number, number: number) => row(year, number, { basis: 'annual' });
    const path = pathOf(jobs, [annual(2021, 7), annual(2022, 9), annual(2023, 10)]);
    expect(path.slice(0, 5).map(({ reported, actual, expected }) => [reported, actual, expected])).toEqual([
      [null, 0, 0],
      [7, 7, 8],
      [9, 16, 16],
      [10, 26, 24],
      [null, null, 32],
    ]);
  });

  it('is not bent by a step on the way, which is judged in its own year', () => {
    // 90 → 95: 92 expected in 2022 on the line, 93 printed as a step.
    const straight = indicator({ b: '90', t: '95' });
    const stepped = { ...straight, values: [...straight.values, value('interim', 2022, '93')] };
    const scored = (number: number) =>
      scorePlan(plan([stepped]), { actuals: [row(2022, number)] }).results[0]!.path.find(({ year }) => year === 2022);
    expect(scored(92)).toMatchObject({ expected: 92, status: 'on-track', target: { value: 93 }, met: false });
    expect(scored(93)).toMatchObject({ expected: 92, target: { value: 93 }, met: true });
  });

  it('has a point for a part of a year that there are data for', () => {
    // 80 → 100 in 2020–2025; until June 2022 1.5 of 5 years: 86.
    const half = row(null, 86, { period: '2022-06' });
    expect(shown(pathOf({ b: '80', t: '100' }, [row(2021, 84), half])).slice(1, 4)).toEqual([
      [2021, 84, 84, 'on-track'],
      ['2022-06', 86, 86, 'on-track'],
      [2022, 88, null, null],
    ]);
  });

  it('goes on after the target year where data do', () => {
    const path = pathOf({ b: '50', t: '100' }, [row(2025, 90), row(2026, 100)]);
    expect(shown(path).slice(-2)).toEqual([
      [2025, 100, 90, 'missed'],
      [2026, 100, 100, 'met'],
    ]);
  });

  it('leaves a year empty that has two values', () => {
    const path = pathOf({ b: '50', t: '100' }, [row(2021, 60), row(2022, 70), row(2022, 71)]);
    expect(path.find(({ year }) => year === 2022)).toMatchObject({ actual: null, status: null, expected: 70 });
  });

  it('says the same of the latest value as the scorecard', () => {
    const given = fc.record({
      b: fc.option(fc.integer({ min: 0, max: 120 })),
      t: fc.integer({ min: 0, max: 120 }),
      kind: fc.constantFrom('level', 'ceiling', 'floor', 'maintain', 'cumulative', 'change', 'average-growth' as const),
      way: fc.constantFrom('increase', 'decrease', null),
      values: fc.uniqueArray(fc.tuple(fc.integer({ min: 2018, max: 2027 }), fc.integer({ min: 0, max: 130 })), {
        minLength: 1,
        selector: ([year]) => year,
      }),
    });
    fc.assert(
      fc.property(given, ({ b, t, kind, way, values }) => {
        const sketch = { ...(b === null ? {} : { b: String(b) }), t: String(t), kind, way } as Sketch;
        const rows = values.map(([year, number]) => row(year, number, { basis: 'annual' }));
        const result = scorePlan(plan([indicator(sketch)]), { actuals: rows }).results[0]!;
        const point = result.path.find(({ year }) => year === result.actual?.year && result.actual.year > 2020);
        if (point === undefined) return;
        expect(point.status).toBe(result.status);
        expect([point.expected, point.pace]).toEqual([result.expected, result.pace]);
        for (const one of result.path)
          for (const figure of [one.expected, one.actual, one.pace, one.projected])
            expect(figure === null || Number.isFinite(figure)).toBe(true);
      }),
    );
  });
});
