// Weights, policies and what is counted. Every expected figure is worked out beside it.
import { describe, expect, it } from 'vitest';
import { readWeights, scorePlan } from '../../src/score/index.js';
import { PlanError } from '../../src/util/plan-error.js';
import { indicator, plan } from './builders.js';

/** Health: 甲 1.0, 乙 0.5; schools: 丙 0.8, 丁 without a value. Targets 100, at their year. */
const PLAN = plan(
  [
    ['甲', '健康', '120', 'binding'],
    ['乙', '健康', '50', 'binding'],
    ['丙', '教育', '80', 'expected'],
    ['丁', '教育', '', 'expected'],
  ].map(([name, category, own, attribute], i) =>
    indicator({
      id: `t1-${i + 1}`,
      number: `${i + 1}`,
      name: name!,
      category: [category!],
      own: own!,
      attribute: attribute as 'binding',
    }),
  ),
);

const weights = (text: string) => readWeights(new TextEncoder().encode(text), { file: 'weights.csv' }).value;
const realisation = (text?: string, more = {}) =>
  scorePlan(PLAN, { ...(text === undefined ? {} : { weights: weights(text) }), ...more }).summary.realisation;
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof PlanError ? [error.code, error.params] : error;
  }
  return null;
};

describe('realisation', () => {
  it('is the mean over indicators and over categories, binding and expected apart', () => {
    const r = realisation();
    expect(r.value).toBe(0.7666666666667); // (1 + .5 + .8) / 3
    expect(r.byCategoryMean).toBe(0.775); // ((1 + .5)/2 + .8) / 2
    expect(r.byAttribute).toEqual({ binding: 0.75, expected: 0.8, unstated: null });
    expect(r.coverage).toEqual({ scored: 3, total: 4 });
    expect(r.coveredWeight).toBe(0.75);
    expect(r.otherwise).toEqual({ missing: 'zero', value: 0.575 }); // (1 + .5 + .8 + 0) / 4
  });

  it('counts what is missing as 0 where asked, and says so', () => {
    const r = realisation(undefined, { missing: 'zero' });
    expect(r.value).toBe(0.575);
    expect(r.byCategoryMean).toBe(0.575); // (.75 + .4) / 2
    expect(r.policy).toContain('按 0 计');
    expect(r.otherwise.missing).toBe('exclude');
  });

  it('weighs indicators', () => {
    const r = realisation('指标,权重\n甲,50\n乙,10\n丙,20\n丁,20\n');
    expect(r.value).toBe(0.8875); // (50 + 5 + 16) / 80
    expect(r.coveredWeight).toBe(0.8);
    expect(r.policy).toContain('weights.csv');
  });

  it('shares the weight of a category among its indicators', () => {
    const r = realisation('类别,权重\n健康,60\n教育,40\n');
    expect(r.value).toBe(0.7625); // (30·1 + 30·.5 + 20·.8) / 80
    expect(r.byCategoryMean).toBe(0.77); // (60·.75 + 40·.8) / 100
  });

  it('takes both, and a zero is a weight', () => {
    const r = realisation('指标/类别,权重\n健康,60\n教育,40\n甲,3\n乙,1\n丙,1\nt1-4,0\n'.replace('t1-4', '丁'));
    expect(r.value).toBe(0.845); // (45·1 + 15·.5 + 40·.8) / 100
    expect(r.weights).toBe('both');
  });
});

describe('a weights file that does not fit is refused', () => {
  it.each([
    ['negative', '指标,权重\n甲,-1\n', 'weights-value', '2 甲 “-1”'],
    ['no number', '指标,权重\n甲,高\n', 'weights-value', '2 甲 “高”'],
    ['empty', '指标,权重\n甲,\n', 'weights-value', '2 甲 “”'],
    ['nothing but zeros', '指标,权重\n甲,0\n', 'weights-all-zero', 'weights.csv'],
    ['no header', '甲,1\n', 'weights-header', 'weights.csv'],
    ['an unknown name', '指标,权重\n甲,1\n戊,1\n', 'weights-unmatched', '3 戊'],
    ['an indicator without weight', '指标,权重\n甲,1\n乙,1\n丙,1\n', 'weights-missing', 't1-4 丁'],
    ['a category without weight', '类别,权重\n健康,1\n', 'weights-missing', '教育'],
    ['a name twice', '指标,权重\n甲,1\n甲,2\n', 'weights-twice', '甲'],
  ])('%s', (_, text, code, said) => {
    const [found, params] = codeOf(() => realisation(text)) as [string, Record<string, string>];
    expect(found).toBe(code);
    expect(JSON.stringify(params).replaceAll('\\"', '"')).toContain(said);
  });

  it('says what the weights add up to where that is unusual', () => {
    const { messages } = scorePlan(PLAN, { weights: weights('指标,权重\n甲,1\n乙,1\n丙,1\n丁,4\n合计,7\n') });
    expect(messages.find(({ code }) => code === 'weights-sum')?.message).toContain('合计是 7');
  });
});

it('counts the parts of a row both ways', () => {
  const rows = ['a', 'b', 'c'].map((part) =>
    indicator({ id: `t1-6${part}`, rawName: '巩固率', name: part, own: '90' }),
  );
  const { summary } = scorePlan(plan([indicator({ id: 't1-1', own: '90' }), ...rows]));
  expect([summary.total, summary.rows, summary.parts]).toEqual([4, 2, 3]);
});
