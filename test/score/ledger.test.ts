// The ledger of targets: which target holds on the day asked about, and what every row becomes.
import { describe, expect, it } from 'vitest';
import { readLedger, scorePlan } from '../../src/score/index.js';
import { indicator, plan, row } from './builders.js';

const HEAD = '指标,区域,年份,目标值,类型,依据文号,批准机关,生效日期\n';
const ledger = (text: string) => readLedger(new TextEncoder().encode(text), { file: 'targets.csv' }).value;

const beds = indicator({ id: 't1-1', number: '1', name: '每千人口床位数', unit: '张', b: '5', t: '7' });
const cover = indicator({ id: 't1-2', number: '2', name: '养老保险参保率', unit: '%', b: '90', t: '95' });
const jobs = indicator({ id: 't1-3', number: '3', name: '新增就业', unit: '万人', kind: 'cumulative', t: '[25]' });
const PLAN = plan([beds, cover, jobs]);

function score(rows: string, actuals: ReturnType<typeof row>[], more = {}) {
  return scorePlan(PLAN, { ledger: ledger(HEAD + rows), actuals, ...more });
}
const of = (card: ReturnType<typeof scorePlan>, id: string) => card.results.find(({ indicator: one }) => one === id)!;
const reasons = (card: ReturnType<typeof scorePlan>) =>
  card.targets.notApplied.map(({ row: line, reason }) => [line, reason]);

describe('中期调整', () => {
  const adjusted = '养老保险参保率,,2025,97,中期调整,某政发〔2023〕5号,市人大常委会,2023-07-01\n';

  it('is scored from its day on, with the original beside it', () => {
    const result = of(score(adjusted, [row(2025, 96, { id: 't1-2' })]), 't1-2');
    expect(result.status).toBe('missed');
    expect(result.target).toEqual({ value: 97, upper: null, comparator: 'eq', year: 2025 });
    expect(result.originalTarget).toEqual({ value: 95, upper: null, comparator: 'eq', year: 2025 });
    expect(result.ledger).toEqual([
      {
        row: 2,
        type: 'adjusted',
        year: 2025,
        target: '97',
        reference: '某政发〔2023〕5号',
        authority: '市人大常委会',
        effective: '2023-07-01',
      },
    ]);
    expect(result.messages[0]?.message).toContain('由 95 调整为 97');
  });

  it('does not hold before its day: 2022 is judged by the original', () => {
    const card = score(adjusted, [row(2022, 92, { id: 't1-2' })]);
    expect(of(card, 't1-2').target?.value).toBe(95);
    expect(of(card, 't1-2').expected).toBe(92); // 90 + 5 · 2/5
    expect(reasons(card)).toEqual([[2, 'not-yet']]);
  });

  it.each([
    ['2023-06', 95],
    ['2023-07', 97],
    ['2023H1', 95],
    ['2023', 97],
  ])('as of %s the target is %d', (asOf, expected) => {
    expect(of(score(adjusted, [row(2022, 92, { id: 't1-2' })], { asOf }), 't1-2').target?.value).toBe(expected);
  });

  it('without a document is reported, not applied', () => {
    const card = score('养老保险参保率,,2025,80,中期调整,,市政府,2023-07-01\n', [row(2025, 96, { id: 't1-2' })]);
    expect(of(card, 't1-2').target?.value).toBe(95);
    expect(of(card, 't1-2').originalTarget).toBeNull();
    expect(of(card, 't1-2').messages.map(({ code }) => code)).toContain('ledger-no-reference');
    expect(reasons(card)).toEqual([[2, 'no-reference']]);
  });

  it('the last one that is in force holds', () => {
    const later = '养老保险参保率,,2025,96,中期调整,某政发〔2024〕9号,市政府,2024-03-01\n';
    const card = score(adjusted + later, [row(2025, 96, { id: 't1-2' })]);
    expect(of(card, 't1-2').status).toBe('met');
    expect(reasons(card)).toEqual([[2, 'superseded']]);
  });

  it('two that came at once and differ hold neither', () => {
    const other = adjusted.replace('97', '98');
    const card = score(adjusted + other, [row(2025, 96, { id: 't1-2' })]);
    expect(of(card, 't1-2').target?.value).toBe(95);
    expect(reasons(card)).toEqual([
      [2, 'conflict'],
      [3, 'conflict'],
    ]);
  });

  it('is converted where that is exact: 300000人 are 30万人, and a total stays one', () => {
    const rows = '新增就业,,2025,300000人,中期调整,某政发〔2023〕5号,市政府,2023-07-01\n';
    const result = of(score(rows, [row(2025, 28, { id: 't1-3', basis: 'running' })]), 't1-3');
    expect([result.target?.value, result.kind, result.status]).toEqual([30, 'cumulative', 'missed']);
  });

  it('without a day is taken to be in force, which is said; but not before the year of its document', () => {
    const rows = '养老保险参保率,,2025,97,中期调整,某政发〔2023〕5号,市政府,\n';
    const at = (year: number) => of(score(rows, [row(year, 96, { id: 't1-2' })]), 't1-2');
    expect(at(2024).target?.value).toBe(97);
    expect(at(2024).messages.map(({ code }) => code)).toContain('ledger-no-date');
    expect(at(2022).target?.value).toBe(95);
  });

  it('in a unit of another kind is not applied', () => {
    const rows = '新增就业,,2025,30%,中期调整,某政发〔2023〕5号,市政府,2023-07-01\n';
    expect(reasons(score(rows, [row(2025, 28, { id: 't1-3', basis: 'running' })]))).toEqual([[2, 'unit']]);
  });
});

describe('年度分解', () => {
  const yearly =
    '每千人口床位数,,2021,5.1,年度分解,,,\n每千人口床位数,,2022,5.4,年度分解,,,\n每千人口床位数,,2025,7,年度分解,,,\n';

  it('makes the expected path, and is judged in its year', () => {
    const result = of(score(yearly, [row(2022, 5.4, { id: 't1-1' })]), 't1-1');
    expect(result.expected).toBe(5.4); // not 5 + 2 · 2/5 = 5.8
    expect(result.pace).toBe(1);
    expect(result.status).toBe('on-track');
    expect(result.yearTarget).toEqual({ value: 5.4, year: 2022, met: true });
    expect(result.originalTarget).toBeNull();
  });

  it('is straight between two years', () => {
    const result = of(score(yearly, [row(2023, 5.9, { id: 't1-1' })]), 't1-1');
    expect(result.expected).toBeCloseTo(5.4 + 1.6 / 3, 9); // one of three years from 5.4 to 7
    expect(result.yearTarget).toBeNull();
  });

  it('another value for the target year is no adjustment', () => {
    const card = score('每千人口床位数,,2025,6,年度分解,某政发〔2023〕5号,,\n', [row(2025, 6.5, { id: 't1-1' })]);
    expect(of(card, 't1-1').status).toBe('missed');
    expect(reasons(card)).toEqual([[2, 'annual-differs']]);
  });

  it('of a total adds up where its years make the total', () => {
    const rows = [4, 6, 5, 5, 5].map((value, i) => `新增就业,,${2021 + i},${value},年度分解,,,\n`).join('');
    const result = of(score(rows, [row(2022, 11, { id: 't1-3', basis: 'running' })]), 't1-3');
    expect([result.expected, result.pace, result.status]).toEqual([10, 1.1, 'ahead']);
  });

  it('of a total that does not show how it counts is not applied', () => {
    const card = score('新增就业,,2022,6,年度分解,,,\n', [row(2022, 11, { id: 't1-3', basis: 'running' })]);
    expect(reasons(card)).toEqual([[2, 'annual-basis']]);
    expect(of(card, 't1-3').expected).toBe(10);
  });

  it('judges without a baseline', () => {
    const bare = plan([indicator({ id: 't1-1', name: '覆盖率', t: '90' })]);
    const text = `${HEAD}覆盖率,,2022,60,年度分解,,,\n`;
    const at = (value: number) =>
      scorePlan(bare, { ledger: ledger(text), actuals: [row(2022, value)] }).results[0]?.status;
    expect([at(61), at(50)]).toEqual(['on-track', 'lagging']);
  });
});

describe('停止统计 and 替换为', () => {
  it('leaves the denominators', () => {
    const card = score('养老保险参保率,,,,停止统计,某统〔2024〕1号,市统计局,2024-01-01\n', [
      row(2025, 7, { id: 't1-1' }),
      row(2025, 96, { id: 't1-2' }),
      row(2025, 25, { id: 't1-3', basis: 'running' }),
    ]);
    expect(card.summary.statement).toBe('3项，停止统计1项，按2项评价');
    expect(card.summary.realisation.coverage).toEqual({ scored: 2, total: 2 });
    expect(card.summary.counts).toEqual({ met: 2 });
    expect([of(card, 't1-2').status, of(card, 't1-2').absence]).toEqual(['no-data', 'discontinued']);
    expect(of(card, 't1-2').reasons).toEqual({ status: 'discontinued' });
  });

  it.each([
    ['in the type', '养老保险参保率,,2025,97,替换为：基本医疗保险参保率,某统〔2024〕1号,市统计局,2024-01-01\n', HEAD],
    [
      'in a column',
      '养老保险参保率,,2025,97,替换为,某统〔2024〕1号,市统计局,2024-01-01,基本医疗保险参保率\n',
      HEAD.replace('\n', ',替换指标\n'),
    ],
  ])('scores the successor, which is named %s, under the old id', (_, text, head) => {
    const card = scorePlan(PLAN, {
      ledger: ledger(head + text),
      actuals: [
        row(2025, 98, { id: null, name: '基本医疗保险参保率' }),
        row(2025, 94, { row: 3, id: null, name: '养老保险参保率' }),
      ],
    });
    const result = of(card, 't1-2');
    expect([result.name, result.replaces, result.status]).toEqual(['基本医疗保险参保率', '养老保险参保率', 'met']);
    expect([result.baseline, result.originalTarget?.value, result.target?.value]).toEqual([null, 95, 97]);
    expect(result.messages[0]?.message).toMatch(/养老保险参保率.*基本医疗保险参保率/);
    // The old indicator's figure is not the new one's.
    expect(card.actuals.unmatched.map(({ name }) => name)).toEqual(['养老保险参保率']);
  });

  it('by another row of the plan leaves the total, that row stays', () => {
    const card = score('养老保险参保率,,,,替换为：每千人口床位数,某统〔2024〕1号,市统计局,2024-01-01\n', [
      row(2025, 7, { id: 't1-1' }),
    ]);
    expect(card.summary.statement).toBe('3项，替换1项，按2项评价');
    expect([of(card, 't1-2').status, of(card, 't1-2').replacedBy]).toEqual(['not-scored', 't1-1']);
  });

  it("without the successor's target does not score it by the old one", () => {
    const card = score('养老保险参保率,,2025,,替换为：参保人数,某统〔2024〕1号,市统计局,2024-01-01\n', [
      row(2025, 98, { id: null, name: '参保人数' }),
    ]);
    expect(of(card, 't1-2').status).toBe('no-target');
    expect(of(card, 't1-2').messages.map(({ code }) => code)).toContain('ledger-successor-without-target');
  });
});

describe('rows that are not applied are listed', () => {
  it('unknown names and types, bad dates, missing years and numbers', () => {
    const card = score(
      [
        '高铁里程,,2025,97,中期调整,某政发〔2023〕5号,,2023-07-01',
        '养老保险参保率,,2025,97,随便,某政发〔2023〕5号,,2023-07-01',
        '养老保险参保率,,2025,97,中期调整,某政发〔2023〕5号,,待定日',
        '养老保险参保率,,,93,年度分解,,,',
        '养老保险参保率,,2023,较快增长,年度分解,,,',
        '养老保险参保率,,,,替换为,某政发〔2023〕5号,,2023-07-01',
        '养老保险参保率,东县,2025,90,年度分解,,,',
      ].join('\n'),
      [row(2025, 96, { id: 't1-2' })],
    );
    expect(card.targets.unmatched.map(({ row: line, name }) => [line, name])).toEqual([[2, '高铁里程']]);
    expect(reasons(card)).toEqual([
      [3, 'type'],
      [4, 'date'],
      [5, 'no-year'],
      [6, 'no-target'],
      [7, 'no-successor'],
      [8, 'other-region'],
    ]);
    expect(of(card, 't1-2').status).toBe('met');
  });

  it('reads English headers, GB18030 and a title above', () => {
    const english = ledger(
      'Targets 2024\nindicator,region,year,target,type,reference,authority,effective date\n养老保险参保率,,2025,>=97%,adjustment,No. 5,Council,1/7/2023\nbeds,,2023,6,annual,,,\n',
    );
    expect(english.rows.map(({ type, target, effective }) => [type, target?.comparator, effective?.label])).toEqual([
      ['adjusted', 'ge', undefined],
      ['annual', null, undefined],
    ]);
    // 指标,目标值,类型 in GB18030
    const bytes = Buffer.from('d6b8b1ea2cc4bfb1ead6b52cc0e0d0cd0a', 'hex');
    expect(readLedger(Buffer.concat([bytes, Buffer.from('x,1,annual\n')]), { file: 'a.csv' }).value.rows).toHaveLength(
      1,
    );
  });

  it('refuses a file without a header', () => {
    expect(() => ledger('甲,1\n')).toThrow(expect.objectContaining({ code: 'ledger-header' }));
  });
});
