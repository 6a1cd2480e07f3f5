// The founding seed: table 1 and its own 2020 column. Expected figures are those printed in the document, worked out by hand.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { planSchema } from '../../src/model/plan.js';
import { scorecardSchema } from '../../src/model/scorecard.js';
import { compareActuals, readActuals, scorePlan } from '../../src/score/index.js';

const plan = JSON.parse(readFileSync('fixtures/score/seed-table1/plan.json', 'utf8')) as Plan;
const actuals = (file: string) => readActuals(readFileSync(file), { file }).value;
const column = actuals('seeds/actuals-2020.csv');
const box = actuals('seeds/actuals-2020-box1.csv');

describe('the founding seed', () => {
  it('is a plan', () => {
    expect(() => planSchema.parse(plan)).not.toThrow();
  });

  for (const [how, options] of [
    ['its own column', {}],
    ['the CSV made of it', { actuals: column }],
  ] as const) {
    it(`scores by ${how}`, () => {
      const card = scorePlan(plan, options);
      expect(() => scorecardSchema.parse(card)).not.toThrow();
      expect(card.asOf).toBe('2020');
      expect(card.results).toHaveLength(33);
      expect(card.summary.counts).toEqual({ met: 16, missed: 3, 'not-comparable': 1, 'no-data': 13 });
      // bus share 25.5/30 = .85, beds 5.08/5.53 = .9186, labour contracts 97.7/99 = .9869
      expect(card.lagging).toEqual(['t1-20', 't1-6', 't1-13']);
      const { realisation } = card.summary;
      // (16 + .85 + .918626 + .986869) / 19
      expect(realisation.value).toBeCloseTo(0.98713, 5);
      // by category 2.918626/3, 4.986869/5, 5.85/6, 5/5
      expect(realisation.byCategoryMean).toBeCloseTo((0.972875 + 0.997374 + 0.975 + 1) / 4, 5);
      expect(realisation.coverage).toEqual({ scored: 19, total: 33 });
      expect(card.messages.filter(({ message }) => message.includes('t2'))).toHaveLength(1);
      expect(card.actuals.unmatched).toEqual([]);
      expect(card.actuals.ambiguous).toEqual([]);
    });
  }

  it('sets a total against a total only', () => {
    const jobs = scorePlan(plan).results.find(({ indicator }) => indicator === 't1-12')!;
    expect(jobs).toMatchObject({ status: 'not-comparable', completion: null, reasons: { met: 'basis-mismatch' } });
    const fromBox = scorePlan(plan, { actuals: box }).results.find(({ indicator }) => indicator === 't1-12')!;
    expect(fromBox).toMatchObject({ status: 'met', met: true });
  });

  it('keeps what the box says apart from the column', () => {
    const { conflicts, agreed } = compareActuals(column, box, plan);
    expect(conflicts.map(({ indicator, a, b }) => [indicator, a.value, a.basis, b.value, b.basis])).toEqual([
      ['t1-12', 19.67, null, 91.41, 'running'],
    ]);
    expect(agreed).toEqual(['t1-17', 't1-20']);
  });

  it('leaves a bound and a placeholder without a value', () => {
    const blank = box.filter(({ value }) => value === null).map(({ number }) => number);
    expect(blank).toEqual(['3', '11', '22']);
  });

  it('keeps the values of its own column where the file gives none', () => {
    const card = scorePlan(plan, { actuals: box });
    // The box adds 九年义务教育 (100) and the total of new jobs; the rest is the column's.
    expect(card.summary.counts).toEqual({ met: 18, missed: 3, 'no-data': 12 });
    const [school, beds, jobs] = ['t1-1', 't1-6', 't1-12'].map((id) =>
      card.results.find((one) => one.indicator === id),
    );
    expect(school!.actual).toMatchObject({ value: 100, source: '专栏1第1条：“九年义务教育巩固率100%”' });
    expect(beds!.actual).toMatchObject({ value: 5.08, year: 2020, source: '规划文件自带的完成情况列' });
    expect(jobs).toMatchObject({ status: 'met', actual: { value: 91.41 } });
    expect(jobs!.messages.find(({ code }) => code === 'score-own-differs')!.message).toMatch(/19\.67.*91\.41/);
    expect(card.messages.map(({ code }) => code)).toContain('score-own-values');
    // (16 + 2 + .85 + .918626 + .986869) / 21
    expect(card.summary.realisation.value).toBeCloseTo(0.988357, 5);
  });

  it('withholds the realisation below half of the indicators', () => {
    const bare = {
      ...plan,
      indicators: plan.indicators.map((one) => ({
        ...one,
        actual: null,
        values: one.values.filter(({ role }) => role !== 'actual'),
      })),
    };
    const low = scorePlan(bare, { actuals: box }).summary.realisation;
    expect(low).toMatchObject({
      value: null,
      byCategoryMean: null,
      withheld: true,
      coverage: { scored: 4, total: 33 },
    });
    const allowed = scorePlan(bare, { actuals: box, allowLowCoverage: true }).summary.realisation;
    // 九年义务教育 1, 新增就业 1, 住房保障 1, 公交 .85
    expect(allowed.value).toBeCloseTo(3.85 / 4, 10);
  });

  it('puts a life expectancy of 2020 into table 1 and one of 2023 into table 2', () => {
    const rows = [2020, 2023].map((year) => ({ ...column[0]!, number: null, year, row: year }));
    const { matched } = scorePlan(plan, { actuals: rows }).actuals;
    expect(matched.map(({ indicator }) => indicator)).toEqual(['t1-4', 't2-22']);
  });
});
