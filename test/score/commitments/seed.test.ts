// The second seed, which has no table of indicators: its commitments are scored. Figures are those printed in the document.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPlan } from '../../../src/extract/index.js';
import type { Plan } from '../../../src/model/plan.js';
import { readDocument } from '../../../src/readers/index.js';
import { makeTemplate, scorePlan } from '../../../src/score/index.js';
import { row } from '../builders.js';

let seed: Plan;
beforeAll(async () => {
  const file = 'seeds/004_2bd20927046ed761.txt';
  seed = extractPlan(await readDocument(readFileSync(file), { file }));
});

const resultOf = (id: string, options: Parameters<typeof scorePlan>[1]) =>
  scorePlan(seed, options).results.find(({ indicator }) => indicator === id)!;

describe('the commitments of a plan for 2020', () => {
  it.each([
    ['2020-06', 40],
    ['2020Q2', 40],
    ['2020H1', 40],
    ['2020Q1', 20],
    ['2020Q3', 60],
    ['2020-12', 80],
    ['2020', 80],
  ])('of 80 kindergartens by %s %d are expected', (asOf, expected) => {
    expect(resultOf('c1', { asOf })).toMatchObject({ name: '新（扩）建幼儿园数', expected, status: 'no-data' });
  });

  it('are judged by the count so far', () => {
    const at = (number: number, more = {}) =>
      resultOf('c1', { asOf: '2020-06', actuals: [row(2020, number, { id: 'c1', period: '2020-06', ...more })] })
        .status;
    expect([at(40), at(43), at(36), at(20), at(80)]).toEqual([
      'on-track',
      'ahead',
      'slipping',
      'lagging',
      'achieved-early',
    ]);
    const whole = (number: number) => resultOf('c1', { actuals: [row(2020, number, { id: 'c1' })] }).status;
    expect([whole(80), whole(79)]).toEqual(['met', 'missed']);
  });

  it('say what the text only strives for and what it says without a number', () => {
    const codes = resultOf('c131', { asOf: '2020' }).messages.map(({ code }) => code);
    expect(codes).toEqual(['score-commitment-implicit', 'score-commitment-hedged']);
  });

  it('are all there but the proportion of two numbers, which is named', () => {
    const card = scorePlan(seed, { asOf: '2020' });
    expect(card.results).toHaveLength(seed.commitments.length - 1);
    expect(card.messages.find(({ code }) => code === 'score-commitments-pair')?.message).toContain('普职比保持55：45');
  });

  it('are told apart by their names', () => {
    const names = scorePlan(seed, { asOf: '2020' }).results.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are asked for in a template with task and words', () => {
    const rows = makeTemplate(seed);
    expect(rows).toHaveLength(seed.commitments.length - 1);
    expect(rows[0]).toMatchObject({
      id: 'c1',
      name: '新（扩）建幼儿园数',
      unit: '所',
      target: '80所',
      targetYear: 2020,
      year: 2020,
      basis: '累计值',
      task: '1 加快学前教育公益普惠发展',
      quote: '新（扩）建幼儿园80所',
    });
    expect(rows.find(({ id }) => id === 'c131')).toMatchObject({ target: '全覆盖', note: '按100%计；力争' });
  });
});
