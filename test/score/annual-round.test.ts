// The rounds of fixtures/cli/annual-round: a mid-term and a final evaluation of a plan for 2021–2025. Every figure by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan, readActuals, readDocument, scorePlan } from '../../src/index.js';

const folder = join(import.meta.dirname, '../../fixtures/cli/annual-round');
const plan = extractPlan(await readDocument(readFileSync(join(folder, 'plan.md')), { file: 'plan.md' }));
const round = (year: number) => {
  const file = `actuals-${year}.csv`;
  return scorePlan(plan, { actuals: readActuals(readFileSync(join(folder, file)), { file }).value });
};
const [first, midterm, final] = [round(2022), round(2023), round(2025)];
const of = (card: typeof first, number: string) => card.results.find((result) => result.number === number)!;
const codes = (card: typeof first, number: string) => of(card, number).messages.map(({ code }) => code);

describe('the mid-term evaluation: 3 of 5 years', () => {
  it('1 level: slips, and reaches its step', () => {
    // expected 95 + 2 × 0.6 = 96.2; (96.1 − 95)/2 = 0.55 of the way over 0.6 = 0.9167; to go (97 − 96.1)/2 = 0.45 a year
    expect(of(midterm, '1')).toMatchObject({ status: 'slipping', expected: 96.2, requiredAnnualChange: 0.45 });
    expect(of(midterm, '1').pace).toBeCloseTo(0.55 / 0.6, 10);
    expect(of(midterm, '1').path[3]).toMatchObject({ year: 2023, target: { value: 96 }, met: true });
    // 95 + 3 × (1.1/3) + 2 × (1.1/3) = 96.8333: not reached; 0.9/(1.1/3) = 2.45 years after 2023, so in 2026
    expect(of(midterm, '1')).toMatchObject({ projected: { year: 2025 }, reachedIn: 2026 });
    expect(of(midterm, '1').projected!.value).toBeCloseTo(95 + (5 * 1.1) / 3, 8);
  });

  it('2 change: the level against the baseline', () => {
    // 56.0 − 54.6 = 1.4 of 2.5; expected 1.5; 0.56/0.6 = 0.933
    expect(of(midterm, '2')).toMatchObject({ status: 'slipping', expected: 1.5, progress: 0.56 });
  });

  it('3 not yet published: the year before is judged by its own time', () => {
    // 2022: expected 9.5 − 1.5 × 0.4 = 8.9; (9.5 − 8.4)/1.5 = 0.7333 over 0.4 = 1.83
    expect(of(midterm, '3')).toMatchObject({ status: 'ahead', expected: 8.9, actual: { value: 8.4, year: 2022 } });
    expect(codes(midterm, '3')).toContain('score-older-data');
  });

  it('4, 6, 9 bounds: within or out, and worse within is said', () => {
    expect(of(midterm, '4')).toMatchObject({ status: 'on-track', progress: null });
    expect(codes(midterm, '4')).toContain('score-worse-within-bound');
    expect(of(midterm, '6').path.map(({ status }) => status)).toEqual([
      null,
      'on-track',
      'out-of-bound',
      'on-track',
      null,
      null,
    ]);
    expect(of(midterm, '9').status).toBe('out-of-bound');
  });

  it('5 total: 62000 persons are 6.2 万', () => {
    // 6.2 + 6.5 + 6.8 = 19.5 of 30; expected 18; 0.65/0.6 = 1.083
    expect(of(midterm, '5')).toMatchObject({
      status: 'ahead',
      expected: 18,
      actual: { value: 19.5 },
      completion: 0.65,
    });
    expect(of(midterm, '5').requiredAnnualChange).toBeCloseTo(10.5 / 2, 10);
  });

  it('7 mean growth: geometric, of the verified figures', () => {
    // (1.081 × 1.034 × 1.056)^(1/3) = 1.180348…^(1/3) = 1.056826; the quick 3.2 of 2022 is not used
    expect(of(midterm, '7').actual!.value).toBeCloseTo(100 * ((1.081 * 1.034 * 1.056) ** (1 / 3) - 1), 6);
    expect(of(midterm, '7')).toMatchObject({ status: 'lagging' });
    expect(codes(midterm, '7')).toContain('score-vintage-chosen');
  });

  it('8 compound reduction', () => {
    // 1 − 0.97 × 0.985 × 0.972 = 1 − 0.9286974 = 7.13026 %; expected 1 − 0.86^0.6 = 8.652 %;
    // ln 0.9286974 / ln 0.86 = 0.07397227/0.15082289 = 0.49046; over 0.6 = 0.81743
    expect(of(midterm, '8')).toMatchObject({ status: 'lagging', actual: { value: 7.13026 } });
    expect(of(midterm, '8').expected).toBeCloseTo(8.652, 3);
    expect(of(midterm, '8').pace).toBeCloseTo(0.81743, 4);
  });

  it('10 words are not scored; what belongs to no indicator is listed', () => {
    expect(of(midterm, '10').status).toBe('not-scored');
    expect(midterm.actuals.unmatched.map(({ name }) => name)).toEqual(['人均体育场地面积']);
    expect(midterm.lagging).toEqual(['t1-8', 't1-9', 't1-7']);
  });
});

describe('the final evaluation', () => {
  it('decides by exact figures and says where rounding decides otherwise', () => {
    // 1 − 0.9286974 × 0.965 × 0.96 = 1 − 0.86034527 = 13.96547 %: short of 14.0, and 14.0 when rounded
    expect(of(final, '8')).toMatchObject({ status: 'missed', actual: { value: 13.965472864 } });
    expect(codes(final, '8')).toContain('score-met-rounded-only');
  });

  it('meets and misses', () => {
    const statuses = final.results.map(({ number, status }) => `${number} ${status}`);
    expect(statuses).toEqual([
      '1 met', // 97.1 ≥ 97
      '2 met', // 56.0 − 53.4 = 2.6 ≥ 2.5
      '3 missed', // 8.2 > 8.0, although 7.9 in 2024 was there
      '4 missed', // 94.8 < 95
      '5 met', // 19.5 + 5.9 + 5.2 = 30.6 ≥ 30
      '6 met', // 5.4 ≤ 5.5
      '7 met', // (1.081 × 1.034 × 1.055 × 1.061 × 1.07)^(1/5) = 1.060082
      '8 missed',
      '9 met', // 100
      '10 not-scored',
    ]);
    expect(of(final, '7').actual!.value).toBeCloseTo(6.0082, 4);
    expect(of(final, '3').path.find(({ year }) => year === 2024)?.status).toBe('achieved-early');
  });

  it('gives a realisation of 99.68 %', () => {
    // 1, 1, 8/8.2, 94.8/95, 1, 1, 1, 13.965472864/14, 1 over 9
    const mean = (6 + 8 / 8.2 + 94.8 / 95 + 13.965472864 / 14) / 9;
    expect(final.summary.realisation.value).toBeCloseTo(mean, 10);
    expect(mean).toBeCloseTo(0.9968, 4);
  });
});

it('the round before: two years', () => {
  // 6.2 + 6.5 = 12.7; expected 12; 0.4233/0.4 = 1.058
  expect(of(first, '5')).toMatchObject({ status: 'ahead', actual: { value: 12.7 } });
  expect(of(first, '6').status).toBe('out-of-bound'); // 5.6 > 5.5
  expect(of(first, '2')).toMatchObject({ status: 'lagging', progress: 0.32 }); // 0.8/2.5 over 0.4 = 0.8
});
