// Completion where a plain ratio would mislead, and figures that low coverage withholds.
import { expect, it } from 'vitest';
import { scorePlan } from '../../src/score/index.js';
import { indicator, plan } from './builders.js';

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
