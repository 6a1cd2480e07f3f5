// Which statements are scored, under which names, and until when.
import { describe, expect, it } from 'vitest';
import { makeTemplate, scorePlan } from '../../../src/score/index.js';
import { indicator, plan, row } from '../builders.js';
import { commitment } from './builders.js';

const period = { from: 2026, to: 2030 };
const both = plan([indicator({ name: '床位数', to: 2030 })], {
  period,
  commitments: [
    commitment({ id: 'c1', action: '新建', deadline: '2030' }),
    commitment({ id: 'c2', subject: '床位数', indicator: 't1-1', deadline: '2030' }),
    commitment({ id: 'c3', strength: 'encourage', deadline: '2030' }),
  ],
});
const ids = (include?: 'indicators' | 'commitments' | 'all') =>
  scorePlan(both, {
    ...(include && { include }),
    asOf: '2028',
    actuals: [row(2028, 5, { id: 't1-1' })],
  }).results.map(({ indicator: id }) => id);

describe('what is included', () => {
  it('indicators where there are any; commitments that restate one or only encourage never', () => {
    expect([ids(), ids('indicators'), ids('commitments'), ids('all')]).toEqual([
      ['t1-1'],
      ['t1-1'],
      ['c1'],
      ['t1-1', 'c1'],
    ]);
    const codes = scorePlan(both, { include: 'all' }).messages.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['score-commitments-restated', 'score-commitments-encouraged']));
  });

  it('commitments where there are no indicators', () => {
    const only = { ...both, indicators: [], tables: [] };
    expect(scorePlan(only, { asOf: '2028' }).results.map(({ indicator: id }) => id)).toEqual(['c1']);
    expect(scorePlan(only, { asOf: '2028', include: 'indicators' }).results).toEqual([]);
    expect(makeTemplate(only).map(({ id, year }) => [id, year])).toEqual(
      [2026, 2027, 2028, 2029, 2030].map((y) => ['c1', y]),
    );
  });
});

describe('names', () => {
  it('that two share get what tells them apart', () => {
    const tasks = ['a1', 'a2'].map((id, i) => ({ id, title: ['城区提升', '乡村提升'][i], lead: [], responsible: [] }));
    const twins = plan([], {
      period,
      tasks: tasks as never,
      commitments: [
        commitment({ id: 'c1', task: 'a1' }),
        commitment({ id: 'c2', task: 'a2' }),
        commitment({ id: 'c3', subject: '书屋数', valueQuote: '3个' }),
        commitment({ id: 'c4', subject: '书屋数', valueQuote: '3个' }),
      ],
    });
    const names = scorePlan(twins, { asOf: '2028' }).results.map(({ name }) => name);
    expect(names).toEqual(['公园数（城区提升）', '公园数（乡村提升）', '书屋数（c3）', '书屋数（c4）']);
  });
});

describe('a deadline within the year', () => {
  const june = plan([], {
    period: { from: 2026, to: 2026 },
    commitments: [commitment({ action: '新建', value: 12, deadline: '2026-06-30' })],
  });
  const at = (asOf: string, number: number | null = null) =>
    scorePlan(june, {
      asOf,
      ...(number !== null && { actuals: [row(2026, number, { id: 'c1', period: asOf })] }),
    }).results[0]!;

  it('ends the stretch at its month', () => {
    expect([at('2026-03').expected, at('2026-06').expected, at('2026-12').expected]).toEqual([6, 12, 12]);
    expect([at('2026-03', 6).status, at('2026-06', 11).status, at('2026-06', 12).status]).toEqual([
      'on-track',
      'missed',
      'met',
    ]);
    expect(at('2026-03', 6).projected).toEqual({ value: 12, year: 2026 });
    expect(makeTemplate(june)[0]).toMatchObject({ year: 2026, note: '2026年6月底前' });
  });
});

describe('a target for each year', () => {
  const yearly = plan([], {
    period,
    commitments: [
      commitment({ quote: '每年培训200人', subject: '每年培训人数', action: '培训', value: 200, unit: '人' }),
    ],
  });
  it('starts anew every year', () => {
    const at = (asOf: string, number: number) =>
      scorePlan(yearly, { asOf, actuals: [row(2027, number, { id: 'c1', period: asOf })] }).results[0]!;
    expect(at('2027-06', 100)).toMatchObject({ expected: 100, status: 'on-track' });
    expect(at('2027-12', 190).status).toBe('missed');
    expect(makeTemplate(yearly)[0]).toMatchObject({ basis: '当年值', note: '每年的目标，填当年数' });
  });
});

describe('a template with parts of the year', () => {
  const works = plan([], {
    period: { from: 2026, to: 2026 },
    commitments: [
      commitment({ id: 'c1', action: '新建', value: 80 }),
      commitment({ id: 'c2', subject: '达标数', action: '完成', value: 10, deadline: '2026-05-31' }),
    ],
  });
  const of = (every: 'half' | 'quarter' | 'month', id = 'c1') =>
    makeTemplate(works, { every })
      .filter((one) => one.id === id)
      .map(({ period: part, expected }) => [part, expected]);

  it('says what is expected by the end of each', () => {
    expect(of('quarter')).toEqual([
      ['2026年1-3月', 20],
      ['2026年1-6月', 40],
      ['2026年1-9月', 60],
      [null, 80],
    ]);
    expect(of('half')).toEqual([
      ['2026年1-6月', 40],
      [null, 80],
    ]);
    expect(
      of('month')
        .slice(0, 2)
        .map(([part]) => part),
    ).toEqual(['2026年1月', '2026年1-2月']);
  });

  it('ends with the part that the deadline falls into', () => {
    expect(of('quarter', 'c2')).toEqual([
      ['2026年1-3月', 6],
      ['2026年1-6月', 10],
    ]);
  });
});
