// Numbers that others published, from their inputs: fixtures/score/peers, each with its source.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scorePlan } from '../../src/score/index.js';
import { intervalShare } from '../../src/score/methods/efficacy.js';
import { annualRate, projectRate } from '../../src/score/methods/growth.js';
import { rollUpScores, type SeriesScore } from '../../src/score/methods/roll-up.js';
import { indicator, plan, row, value } from './builders.js';

interface Case<Inputs, Expected> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: Expected;
}

interface Series {
  readonly baseline: number;
  readonly baseline_year: number;
  readonly actual: number | null;
  readonly actual_year: number | null;
  readonly target: number | null;
  readonly target_year: number;
  readonly direction: 1 | -1;
  readonly limit: number | null;
}

const group = <Inputs, Expected>(name: string) =>
  JSON.parse(readFileSync(`fixtures/score/peers/${name}.json`, 'utf8')).cases as Case<Inputs, Expected>[];

/** One series as a plan of one indicator, scored by a method. */
function score(series: Series, method: string) {
  const { baseline, baseline_year: from, target, target_year: to, direction, limit } = series;
  const one = indicator({
    from,
    to,
    b: value('baseline', from, String(baseline), { value: baseline }),
    t: target === null ? '' : value('target', to, String(target), { value: target }),
    way: direction === 1 ? 'increase' : 'decrease',
    unit: '分',
    limit,
  });
  const actuals = [row(series.actual_year, series.actual)];
  const asOf = String(series.actual_year ?? to);
  return scorePlan(plan([one], { period: { from: from + 1, to } }), { actuals, method, asOf }).results[0]!;
}

function expectNear(found: unknown, expected: number | null): void {
  if (expected === null) expect(found).toBeNull();
  else expect(Math.abs((found as number) - expected)).toBeLessThan(1e-9);
}

describe('statcan', () => {
  const cases = group<Series, SeriesScore & { progress_value: number | null }>('opensdg-gif-series');

  it('has all the series', () => {
    expect(cases).toHaveLength(247);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_id, { inputs, expected }) => {
    const { methodDetail } = score(inputs, 'statcan');
    const detail = methodDetail ?? { progressValue: null, score: null, status: 'not_available' };
    expect(detail.status).toBe(expected.status);
    expectNear(detail.progressValue, expected.progress_value);
    expectNear(detail.score, expected.score);
  });

  it.each(group<Series, SeriesScore>('opensdg-feature').map((one) => [one.id, one] as const))(
    'labels %s as its test site does',
    (_id, { inputs, expected }) => {
      expect(score(inputs, 'statcan').methodDetail).toMatchObject({ status: expected.status });
    },
  );

  const indicators = group<{ series: SeriesScore[] }, SeriesScore>('opensdg-gif-indicator');

  it('has all the indicators', () => {
    expect(indicators).toHaveLength(111);
  });

  it.each(indicators.map((one) => [one.id, one] as const))('rolls up %s', (_id, { inputs, expected }) => {
    const found = rollUpScores(inputs.series);
    expect(found.status).toBe(expected.status);
    expectNear(found.score, expected.score);
  });
});

describe('the pace that is required (billionaiRe)', () => {
  const cases = new Map(
    group<Record<string, never>, Record<string, never>>('billionaire-pace').map((one) => [one.id, one]),
  );
  const inputsOf = (id: string) => cases.get(id)!.inputs as Record<string, unknown>;
  const expectedOf = (id: string) => cases.get(id)!.expected as Record<string, unknown>;

  it('is a straight line from baseline to target', () => {
    const series = inputsOf('linear-68-99') as unknown as Series;
    const { path, required_annual_change: required } = expectedOf('linear-68-99') as {
      path: number[];
      required_annual_change: number;
    };
    for (const [i, point] of path.entries()) {
      if (i === 0) continue;
      const result = score({ ...series, direction: 1, limit: null, actual: point, actual_year: 2018 + i }, 'timeline');
      expectNear(result.expected, point);
      if (2018 + i < series.target_year) expectNear(result.requiredAnnualChange, required);
    }
  });

  it.each(['aroc-68-99', 'aroc-68-3'])('%s is a rate', (id) => {
    const { baseline, baseline_year, target, target_year } = inputsOf(id) as unknown as Series;
    expectNear(
      annualRate(baseline, target!, target_year - baseline_year),
      expectedOf(id).required_annual_rate as number,
    );
  });

  it('carries the last rate on, no further than the end of the scale', () => {
    const { series, project_year: year } = inputsOf('project-latest') as {
      series: Record<string, number>;
      project_year: number;
    };
    const rate = annualRate(series['2017']!, series['2018']!, 1)!;
    expectNear(projectRate(series['2018']!, rate, year - 2018, null), expectedOf('project-latest').projected as number);
    const {
      series_from: from,
      series_to: to,
      years,
      limit,
    } = inputsOf('cap-at-limit') as { series_from: number; series_to: number; years: [number, number]; limit: number };
    const steep = annualRate(from, to, years[1] - years[0])!;
    expect(projectRate(from, steep, years[1] - years[0], limit)).toBe(expectedOf('cap-at-limit').projected_capped);
  });
});

describe('running totals (Akvo RSR)', () => {
  interface Updates {
    readonly kind: string;
    readonly updates: readonly { period: number; value?: number; numerator?: number; denominator?: number }[];
  }
  // Where a period was reported twice the peer takes the later report. Here the order of rows decides nothing: the rows say which is the revision.
  const vintages = ['初步', '修订'];

  it.each(group<Updates, Record<string, number>>('akvo-cumulative').map((one) => [one.id, one] as const))(
    '%s',
    (_id, { inputs, expected }) => {
      const isTotal = inputs.kind === 'running_total';
      const seen = new Map<number, number>();
      const actuals = inputs.updates.map(({ period, value: total, numerator, denominator }, at) => {
        const count = seen.get(period) ?? 0;
        seen.set(period, count + 1);
        const number = total ?? (100 * numerator!) / denominator!;
        return row(period, number, { row: at + 2, basis: isTotal ? 'running' : null, vintage: vintages[count]! });
      });
      const one = indicator(
        isTotal
          ? { kind: 'cumulative', unit: '个', from: 2019, to: 2022, t: '[10]' }
          : { unit: '%', from: 2019, to: 2022, b: '10', t: '80' },
      );
      for (const [year, total] of Object.entries(expected)) {
        const [result] = scorePlan(plan([one], { period: { from: 2020, to: 2022 } }), { actuals, asOf: year }).results;
        expect([year, result!.actual?.value]).toEqual([year, total]);
      }
    },
  );
});

describe('formulas', () => {
  interface Formula extends Series {
    readonly fn: 'unsd' | 'interval' | 'efficacy' | 'realisation';
    readonly x: number;
    readonly [name: string]: unknown;
  }
  const cases = group<Formula, number | { projected: number; ratio: number; score: number }>('derived-formulas');

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_id, { inputs, expected }) => {
    const { x } = inputs;
    if (typeof expected === 'object') {
      const detail = score({ ...inputs, direction: 1, limit: null }, 'unsd').methodDetail!;
      expectNear(detail.projected, expected.projected);
      expectNear(detail.ratio, expected.ratio);
      expect(detail.score).toBe(expected.score);
    } else if (inputs.fn === 'interval') {
      const { q1: lower, q2: upper, m: min, M: max } = inputs as unknown as Record<string, number>;
      expectNear(intervalShare(x, { kind: 'interval', lower: lower!, upper: upper!, min: min!, max: max! }), expected);
    } else if (inputs.fn === 'efficacy') {
      const { satisfactory, unacceptable } = inputs as unknown as Record<string, number>;
      const params = [{ indicator: 't1-1', notAllowed: unacceptable!, satisfactory: satisfactory! }];
      const way = satisfactory! > unacceptable! ? 'increase' : 'decrease';
      const one = indicator({ unit: '分', t: String(satisfactory), way });
      const card = scorePlan(plan([one]), { actuals: [row(2023, x)], method: 'efficacy', params });
      expectNear(card.results[0]!.methodDetail!.score, expected);
    } else {
      const { standard, direction } = inputs as unknown as { standard: number; direction: 1 | -1 };
      const one = indicator({ unit: '分', t: String(standard), way: direction === 1 ? 'increase' : 'decrease' });
      const card = scorePlan(plan([one]), { actuals: [row(2025, x)], method: 'final' });
      expectNear(100 * card.summary.realisation.value!, expected);
    }
  });
});

describe('a row with parts', () => {
  const parts = [
    ['t1-1a', 93.2],
    ['t1-1b', 85],
    ['t1-1c', null],
  ] as const;
  const indicators = parts.map(([id]) =>
    indicator({ id, parent: 't1-1', rawName: '覆盖率：城镇、农村、牧区', b: '90', t: '95', unit: '分' }),
  );
  const actuals = parts.map(([id, number], at) => row(2022, number, { id, row: at + 2 }));

  it('has the mean score of those that have one, under statcan', () => {
    const card = scorePlan(plan(indicators), { actuals, method: 'statcan' });
    const scores = card.results.map(({ methodDetail }) => methodDetail?.score as number | undefined);
    const { components } = card.summary;
    // 90 → 93.2 in two years against 90 → 95 in five: R 1.63, 5 points; 90 → 85 goes the other way, R −2.6, −5 points.
    expect(scores).toEqual([5, -5, undefined]);
    expect(components).toEqual([
      {
        parent: 't1-1',
        name: '覆盖率：城镇、农村、牧区',
        parts: parts.map(([id]) => id),
        score: 0,
        status: 'moderate_progress',
      },
    ]);
  });

  it('has none under a method without such scores', () => {
    expect(scorePlan(plan(indicators), { actuals }).summary.components).toEqual([]);
  });
});
