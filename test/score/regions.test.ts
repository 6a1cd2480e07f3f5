// The whole, its parts, and one part alone.
import { describe, expect, it } from 'vitest';
import { readLedger, scorePlan } from '../../src/score/index.js';
import { isAdditive } from '../../src/score/ledger/region.js';
import { indicator, plan, row } from './builders.js';

const HEAD = '指标,区域,年份,目标值,类型,依据文号,批准机关,生效日期\n';
const ledger = (text: string) => readLedger(new TextEncoder().encode(HEAD + text), { file: 'targets.csv' }).value;

const beds = indicator({ id: 't1-1', name: '养老床位总数', unit: '张', b: '1000', t: '2000' });
const cover = indicator({ id: 't1-2', number: '2', name: '参保率', unit: '%', b: '90', t: '95' });
const PLAN = plan([beds, cover], { title: '星湖市规划' });
const at = (region: string | null, value: number, id = 't1-1', line = 2) => row(2025, value, { id, region, row: line });

describe('the whole and its parts', () => {
  it('is scored by its own figure, and a different sum of its parts is said', () => {
    const card = scorePlan(PLAN, {
      actuals: [at('全市', 2000), at('东县', 900, 't1-1', 3), at('西县', 1000, 't1-1', 4)],
    });
    const [result] = card.results;
    expect([result?.actual?.value, result?.status]).toEqual([2000, 'met']);
    const said = result?.messages.find(({ code }) => code === 'score-parts-differ')?.message;
    expect(said).toContain('2000 与 2 个区域的合计 1900 相差 100');
    expect(card.actuals.unmatched.map(({ row: line, reason }) => [line, reason])).toEqual([
      [3, 'region-part'],
      [4, 'region-part'],
    ]);
  });

  it('says nothing where they agree', () => {
    const card = scorePlan(PLAN, {
      actuals: [at('全市', 1900), at('东县', 900, 't1-1', 3), at('西县', 1000, 't1-1', 4)],
    });
    expect(card.results[0]?.messages.map(({ code }) => code)).not.toContain('score-parts-differ');
  });

  it('is never their sum', () => {
    const card = scorePlan(PLAN, {
      actuals: [at(null, 96, 't1-2'), at('东县', 900, 't1-1', 3), at('西县', 1000, 't1-1', 4)],
    });
    expect(card.results[0]?.status).toBe('no-data');
    expect(card.results[0]?.messages.find(({ code }) => code === 'score-parts-only')?.message).toContain(
      '东县 900、西县 1000',
    );
  });

  it('rates are not added up', () => {
    const card = scorePlan(PLAN, {
      actuals: [at('全市', 96, 't1-2'), at('东县', 90, 't1-2', 3), at('西县', 80, 't1-2', 4)],
    });
    expect(card.results[1]?.messages.map(({ code }) => code)).not.toContain('score-parts-differ');
  });

  it.each([
    ['养老床位总数', '张', true],
    ['新增城镇就业人数', '万人', true],
    ['每千人口床位数', '张', false],
    ['人均公园绿地面积', '平方米', false],
    ['人均预期寿命', '岁', false],
    ['参保率', '%', false],
    ['单位GDP能耗', '吨标准煤/万元', false],
    ['PM2.5浓度', '微克/立方米', false],
    ['幸福指数', '分', false],
    ['某项指标', null, false],
  ] as const)('%s (%s) may be added up: %s', (name, unit, expected) => {
    expect(isAdditive({ name, unit, kind: 'level' })).toBe(expected);
  });
});

describe('--region', () => {
  const targets = ledger(
    '养老床位总数,东县,2025,800,年度分解,,,\n养老床位总数,东县,2023,600,年度分解,,,\n养老床位总数,西县,2025,1200,年度分解,,,\n',
  );
  const rows = [
    row(2020, 400, { id: 't1-1', region: '东县' }),
    row(2023, 700, { id: 't1-1', region: '东县', row: 3 }),
    row(2023, 97, { id: 't1-2', region: '东县', row: 4 }),
    row(2023, 1500, { id: 't1-1', region: '全市', row: 5 }),
  ];

  it("scores a part's rows against its own targets and baseline", () => {
    const card = scorePlan(PLAN, { ledger: targets, actuals: rows, region: '东县' });
    const [result] = card.results;
    expect(card.region).toBe('东县');
    expect([result?.baseline?.value, result?.target?.value, result?.actual?.value]).toEqual([400, 800, 700]);
    expect(result?.originalTarget).toBeNull();
    expect([result?.expected, result?.pace, result?.status]).toEqual([600, 1.5, 'ahead']); // (700 − 400) / (600 − 400)
    expect(card.actuals.unmatched.map(({ row: line, reason }) => [line, reason])).toEqual([[5, 'other-region']]);
  });

  it('says of a row without a region that it is of the whole', () => {
    const card = scorePlan(PLAN, {
      ledger: targets,
      actuals: [...rows, row(2023, 1500, { id: 't1-1', row: 6 })],
      region: '东县',
    });
    const said = (line: number) => card.actuals.unmatched.find((one) => one.row === line)?.message;
    expect(said(5)).toBe('是其他区域（全市）的数据，本次没有评价');
    expect(said(6)).toBe('没有写区域，是全域的数据，本次只评价一个区域，没有采用');
  });

  it("takes no target of the whole for a part's", () => {
    const card = scorePlan(PLAN, { ledger: targets, actuals: rows, region: '东县' });
    expect([card.results[1]?.status, card.results[1]?.target]).toEqual(['no-target', null]);
    expect(card.results[1]?.messages.map(({ code }) => code)).toContain('ledger-no-regional-target');
  });

  it('lists only what the part has a target or a value of', () => {
    const card = scorePlan(PLAN, { ledger: targets, actuals: rows, region: '西县' });
    expect(card.results.map(({ indicator: id }) => id)).toEqual(['t1-1']);
    expect(card.results[0]?.status).toBe('no-data');
  });

  it('an adjustment for a part needs its document too', () => {
    const more = ledger('养老床位总数,东县,2025,800,年度分解,,,\n养老床位总数,东县,2025,700,中期调整,,,2023-01-01\n');
    const card = scorePlan(PLAN, { ledger: more, actuals: rows, region: '东县' });
    expect(card.results[0]?.target?.value).toBe(800);
    expect(card.targets.notApplied.map(({ reason }) => reason)).toEqual(['no-reference']);
  });

  it('an unknown region is refused with what was meant', () => {
    expect(() => scorePlan(PLAN, { ledger: targets, actuals: rows, region: '东 县' })).not.toThrow();
    expect(() => scorePlan(PLAN, { ledger: targets, actuals: rows, region: '南湖新区' })).toThrow(
      expect.objectContaining({ code: 'score-unknown-region' }),
    );
  });
});
