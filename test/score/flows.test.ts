// Numbers without a mark of a total: what is new or done counts from 0, what there is goes from its baseline.
import { describe, expect, it } from 'vitest';
import type { ActualRow } from '../../src/model/actuals.js';
import { scorePlan } from '../../src/score/index.js';
import type { ScoreOptions } from '../../src/score/options.js';
import { indicator, plan, row, type Sketch, value } from './builders.js';

function result(sketch: Sketch, period: [number, number], rows: readonly ActualRow[], options: ScoreOptions = {}) {
  const one = plan([indicator(sketch)], { period: { from: period[0], to: period[1] } });
  return scorePlan(one, { actuals: rows, ...options }).results[0]!;
}
const codes = ({ messages }: ReturnType<typeof result>) => messages.map(({ code }) => code);

describe('within a plan of one year', () => {
  const within = (name: string, t: string, unit: string, b?: string) =>
    result({ name, t, unit, from: 2019, to: 2020, ...(b === undefined ? {} : { b }) }, [2020, 2020], [], {
      asOf: '2020-06',
    });

  it.each([
    ['新建幼儿园', '80', '所', undefined, 40],
    ['新增城镇就业人数', '6', '万人', '5.2', 3],
    ['老旧小区改造', '3000', '户', '2800', 1500],
    ['开展职业技能培训', '10', '万人次', undefined, 5],
    ['举办招聘会', '120', '场', undefined, 60],
    ['建成社区食堂', '20', '个', undefined, 10],
    ['新增养老床位', '500', '张', undefined, 250],
    ['完成造林面积', '5', '万亩', '4', 2.5],
  ])('%s %s %s counts from 0 (last year %s): %d by June', (name, t, unit, b, expected) => {
    const found = within(name, t, unit, b);
    expect([found.kind, found.elapsed, found.expected]).toEqual(['cumulative', 0.5, expected]);
    expect(codes(found)).toContain('score-count-of-deeds');
  });

  it.each([
    ['地区生产总值', '5000', '亿元', '4700', 2500],
    ['居民人均可支配收入', '60000', '元', '56000', 30000],
    ['新（扩）建幼儿园数', '80', '所', undefined, 40],
    ['病险水库除险数', '20', '座', undefined, 10],
    ['幼儿园数', '新增80所', '所', undefined, 40],
    ['年新增就业人数', '8', '万人', '7', 4],
  ])('%s %s %s is the figure of a year: %s before, %d by June', (name, t, unit, b, expected) => {
    expect(within(name, t, unit, b)).toMatchObject({ kind: 'cumulative', expected });
  });

  it.each([
    ['每个乡镇建有资源教室数', '1', '个', undefined, null],
    ['养老床位数', '500', '张', '400', 450],
    ['医疗卫生机构床位数', '500', '张', undefined, null],
    ['老旧小区改造率', '90', '%', '80', 85],
    ['高新技术企业培育数', '350', '家', '300', 325],
    ['建成区绿地面积', '60', '公顷', '50', 55],
    ['在校学生数', '6', '万人', '5', 5.5],
    ['每千名老人新增床位', '40', '张', '30', 35],
  ])('%s %s %s is a level (last year %s)', (name, t, unit, b, expected) => {
    const found = within(name, t, unit, b);
    expect([found.kind, found.expected]).toEqual(['level', expected]);
  });
});

describe('half a year beside a whole one', () => {
  const half = row(2022, 2600, { period: '2022-06' });
  it.each([
    ['地区生产总值', '亿元', true],
    ['社会消费品零售总额', '亿元', true],
    ['接待游客人次', '万人次', true],
    ['新增城镇就业人数', '万人', true],
    ['人均生产总值', '元', true],
    ['常住人口数', '万人', false],
    ['单位面积产值强度', '亿元', false],
    ['城镇登记失业率', '%', false],
    ['细颗粒物平均浓度', '微克/立方米', false],
  ])('%s (%s): not comparable %s', (name, unit, isRefused) => {
    const found = result({ name, unit, b: '2000', t: '3000' }, [2021, 2025], [half]);
    expect(found.status === 'not-comparable').toBe(isRefused);
    expect(codes(found).includes('score-part-of-year')).toBe(isRefused);
    expect(result({ name, unit, b: '2000', t: '3000' }, [2021, 2025], [row(2022, 2600)]).status).toBe('ahead');
  });
});

describe('over the years of a plan', () => {
  const built: Sketch = { name: '新建幼儿园', t: '100', unit: '所' };
  const period: [number, number] = [2021, 2025];

  it('counts from 0 where there is no baseline', () => {
    expect(result(built, period, [row(2022, 40, { basis: 'running' })])).toMatchObject({
      kind: 'cumulative',
      expected: 40,
      status: 'on-track',
    });
  });

  it('takes an unmarked value for the total in the first year only: later nobody knows whether it is one year or all', () => {
    expect(result(built, period, [row(2021, 20)])).toMatchObject({ status: 'on-track', expected: 20 });
    for (const second of [40, 18]) {
      const found = result(built, period, [row(2021, 20), row(2022, second, { row: 3 })]);
      expect(found).toMatchObject({ status: 'not-comparable', reasons: { met: 'basis-mismatch' } });
      expect(codes(found)).toContain('score-basis-mismatch');
    }
  });

  it('adds up marked annual values', () => {
    const annual = [20, 18].map((number, i) => row(2021 + i, number, { basis: 'annual', row: i + 2 }));
    expect(result(built, period, annual)).toMatchObject({ actual: { value: 38 }, progress: 0.38 });
    expect(result(built, period, annual.slice(1)).status).toBe('not-comparable');
  });

  it.each([
    ['with a baseline it is the figure of a year', { ...built, b: '60' }],
    ['each year', { ...built, name: '每年新建幼儿园' }],
    ['each year, said in the cell', { ...built, t: value('target', 2025, '每年100') }],
    ['a stock', { ...built, name: '幼儿园总数' }],
  ])('%s', (_, sketch: Sketch) => {
    expect(result(sketch, period, [row(2022, 80)]).kind).toBe('level');
  });
});
