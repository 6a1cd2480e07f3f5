// Commitments as they are worded, and what kind of target each one is.
import { describe, expect, it } from 'vitest';
import type { Commitment, Plan } from '../../../src/model/plan.js';
import { leftOutReason, scorableOf } from '../../../src/score/commitments/scorable.js';
import { commitment } from './builders.js';

const year = (from: number, to: number) => ({ period: { from, to }, tasks: [] }) as unknown as Plan;

type Row = readonly [words: string, more: Partial<Commitment>, kind: string, way: 'increase' | 'decrease' | null];

/** 一年的计划 */
const ROWS: readonly Row[] = [
  ['新建公园12个', { action: '新建', value: 12, unit: '个' }, 'cumulative', 'increase'],
  ['整治危旧房300户', { action: '整治', subject: '整治危旧房户数', value: 300, unit: '户' }, 'cumulative', 'increase'],
  ['道路提升里程40公里', { subject: '道路提升里程', kind: 'length', value: 40 }, 'cumulative', 'increase'],
  ['较大事故不超过3起', { subject: '较大事故数', comparator: 'le', value: 3 }, 'ceiling', 'decrease'],
  ['查处案件不超过10件', { action: '查处', comparator: 'le', value: 10 }, 'cumulative', 'decrease'],
  ['参保人数达到50万人', { action: '达到', subject: '参保人数', value: 500_000 }, 'level', 'increase'],
  ['林地面积保持30万亩', { action: '保持', kind: 'area', subject: '林地面积' }, 'maintain', 'increase'],
  ['产业产值突破80亿元', { subject: '产业产值', kind: 'money', comparator: 'gt' }, 'level', 'increase'],
  ['打造20亿元以上基金', { action: '打造', subject: '基金规模', kind: 'money', comparator: 'ge' }, 'level', 'increase'],
  ['每个社区建站1个', { action: '建', subject: '每个社区站点数', value: 1 }, 'level', 'increase'],
  ['零就业家庭清零', { action: '抓好', subject: '零就业家庭数', value: 0, implicit: true }, 'level', 'decrease'],
  ['绿化覆盖率达40%', { action: '达', kind: 'ratio', subject: '绿化覆盖率' }, 'level', 'increase'],
  ['持证率保持100%', { action: '保持', kind: 'ratio', subject: '持证率' }, 'maintain', 'increase'],
  ['失业率控制在5%以内', { action: '控制在', kind: 'ratio', comparator: 'le' }, 'ceiling', 'decrease'],
  ['案件办结率不低于92%', { kind: 'ratio', subject: '案件办结率', comparator: 'ge' }, 'level', 'increase'],
  ['审批时限压缩至5天以内', { action: '压缩至', kind: 'duration', comparator: 'le' }, 'level', 'decrease'],
  ['就诊率提高1个百分点', { action: '提高', kind: 'change', unit: '百分点' }, 'change', 'increase'],
  ['工业产值增长6%', { action: '增长', kind: 'change', unit: '%' }, 'average-growth', 'increase'],
];

describe('the kind of a commitment in a plan for one year', () => {
  it.each(ROWS)('%s', (quote, more, kind, way) => {
    const made = scorableOf(commitment({ quote, ...more }), year(2026, 2026), null);
    expect([made.kind, made.direction.value]).toEqual([kind, way]);
  });
});

describe('in a plan for five years', () => {
  const of = (quote: string, more: Partial<Commitment>) =>
    scorableOf(commitment({ quote, kind: 'change', unit: '%', deadline: '2030', ...more }), year(2026, 2030), null);

  it('a change in per cent is the whole change, 年均 the rate, 累计降低 a compound', () => {
    expect(of('产值增长50%', { action: '增长' }).kind).toBe('change');
    expect(of('产值年均增长7%', { action: '年均增长' }).kind).toBe('average-growth');
    expect(of('单位能耗累计降低13.5%', { action: '降低' })).toMatchObject({ kind: 'cumulative-reduction' });
    expect(of('近视率降低5个百分点', { action: '降低', subject: '近视率', unit: '百分点' }).name).toBe('近视率降低');
  });

  it('a yearly count is that of the year asked about', () => {
    const yearly = commitment({ quote: '每年培训200人', action: '培训', deadline: '2030' });
    expect(scorableOf(yearly, year(2026, 2030), 2028)).toMatchObject({ stretch: { from: 2027, to: 2028 } });
    expect(scorableOf(yearly, year(2026, 2030), null)).toMatchObject({ stretch: { from: 2025, to: 2030 } });
  });
});

describe('unit and value are those that are printed', () => {
  const of = (valueQuote: string, value: number, unit: string, upper: number | null = null) => {
    const made = scorableOf(commitment({ valueQuote, value, unit, upper }), year(2026, 2026), null);
    return [made.target?.value, made.target?.upper, made.unit];
  };

  it.each([
    ['30.8亿元', 3_080_000_000, '元', [30.8, null, '亿元']],
    ['1.2万人次以上', 12_000, '人次', [1.2, null, '万人次']],
    ['１２万人', 120_000, '人', [12, null, '万人']],
    ['一百名', 100, '名', [100, null, '名']],
    ['1,200个', 1200, '个', [1200, null, '个']],
  ] as const)('%s', (quote, value, unit, expected) => expect(of(quote, value, unit)).toEqual(expected));

  it('of a range both ends', () => expect(of('2-3万亩', 20_000, '亩', 30_000)).toEqual([2, 3, '万亩']));
});

describe('what no formula can judge', () => {
  it.each([
    ['restated', { indicator: 't1-3' }],
    ['encouraged', { strength: 'encourage' }],
    ['pair', { kind: 'ratio_pair', ratio: [55, 45], value: 55 }],
    ['multiple', { kind: 'multiple', value: 2 }],
    ['no-number', { value: null }],
    [null, { strength: 'strive', hedged: true }],
  ] as const)('%s', (reason, more) => expect(leftOutReason(commitment(more as Partial<Commitment>))).toBe(reason));
});
