// Completion where a plain ratio would mislead, and figures that low coverage withholds.
import { expect, it } from 'vitest';
import { formatShare } from '../../src/report/numbers.js';
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

it('missing=zero counts a miss that no quotient measures as 0, as it does what was not reported: (0.8 + 0 + 0) / 3', () => {
  const zero = { name: '重大事故起数', unit: '起', b: '0', t: '0', way: 'decrease' } as const;
  const card = scorePlan(
    plan([
      indicator({ b: '50', t: '100' }),
      indicator({ ...zero, id: 't1-2', number: '2' }),
      indicator({ id: 't1-3', number: '3' }),
    ]),
    { actuals: [row(2025, 80), row(2025, 3, { id: 't1-2', row: 3 })], missing: 'zero', allowLowCoverage: true },
  );
  expect(card.results.map(({ status }) => status)).toEqual(['missed', 'missed', 'no-data']);
  expect(card.summary.realisation.value).toBeCloseTo(0.8 / 3, 12);
  expect(card.summary.realisation.otherwise).toEqual({ missing: 'exclude', value: 0.8 });
  expect(viewScorecard(card, 'zh').realisation).toContain('另有 1 项有评价结论但算不出完成率，按 0 计');
  expect(viewScorecard(card, 'en').realisation).toContain('1 more have a verdict but no completion and count as 0');
});

it('what falls short of the whole is never printed as 100.0 %: 29.9999 of 30 is missed with 99.9 %', () => {
  const card = scored({ b: '20', t: '30', own: '29.9999', unit: '万人' });
  expect(card.results[0]?.status).toBe('missed');
  expect(card.results[0]?.completion).toBeCloseTo(29.9999 / 30, 12);
  expect(viewScorecard(card, 'zh').rows[0]?.completion).toBe('99.9%');
  expect(viewScorecard(card, 'zh').realisation).toContain('实现度 99.99%');
  expect([formatShare(1), formatShare(1.00001), formatShare(0.9871, 2)]).toEqual(['100.0%', '100.0%', '98.71%']);
});
