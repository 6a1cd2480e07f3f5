// Completion where a plain ratio would mislead, and figures that low coverage withholds.
import { expect, it } from 'vitest';
import { viewScorecard } from '../../src/report/scorecard-view.js';
import { scorePlan } from '../../src/score/index.js';
import { indicator, plan, row } from './builders.js';

const scored = (...sketches: Parameters<typeof indicator>[0][]) =>
  scorePlan(plan(sketches.map((sketch, i) => indicator({ id: `t1-${i + 1}`, number: `${i + 1}`, ...sketch }))));

it('a figure below zero has no share of its target: from −3 to 2, −1 is (−1+3)/(2+3) of the way', () => {
  expect(scored({ b: '-3', t: '2', own: '-1', unit: '亿元' }).results[0]?.completion).toBeCloseTo(0.4, 12);
});

it('a cap is judged as a cap, whatever the name suggests: 100 allowed, 130 used is 100/130', () => {
  const [result] = scored({
    name: '建设用地总量',
    b: '90',
    t: '≤100',
    own: '130',
    unit: '公顷',
    way: 'increase',
  }).results;
  expect(result?.met).toBe(false);
  expect(result?.completion).toBeCloseTo(100 / 130, 10);
});

it('what is withheld for low coverage is withheld for each category too', () => {
  const { realisation } = scored(
    { t: '80', own: '60', category: ['甲类'] },
    { own: '', category: ['乙类'] },
    { own: '', category: ['乙类'] },
  ).summary;
  expect([realisation.withheld, realisation.value, realisation.byCategory]).toEqual([
    true,
    null,
    { 甲类: null, 乙类: null },
  ]);
});

it('what has a verdict and no completion is in no figure: coverage and realisation count the same rows, and the view says it', () => {
  const zero = indicator({
    id: 't1-2',
    number: '2',
    name: '重大事故起数',
    unit: '起',
    b: '0',
    t: '0',
    way: 'decrease',
  });
  const card = scorePlan(plan([indicator({ b: '50', t: '100' }), zero]), {
    actuals: [row(2025, 80), row(2025, 3, { id: 't1-2', row: 3 })],
  });
  expect(card.results.map(({ status, completion }) => [status, completion])).toEqual([
    ['missed', 0.8],
    ['missed', null],
  ]);
  expect(card.summary.realisation).toMatchObject({ value: 0.8, coverage: { scored: 1, total: 2 }, coveredWeight: 0.5 });
  expect(viewScorecard(card, 'zh').realisation).toMatch(
    /80.00%.*计入 1\/2 项.*另有 1 项有评价结论但算不出完成率，未计入/,
  );
  expect(viewScorecard(card, 'en').realisation).toMatch(/1 of 2 counted.*1 more have a verdict but no completion/);
});
