import { describe, expect, it } from 'vitest';
import { scorePlan } from '../../src/score/index.js';
import { matchActuals } from '../../src/score/matching.js';
import { fuzzyName, normalisedName } from '../../src/score/names.js';
import { indicator, plan, row } from './builders.js';

const named = (name: string, number: string, table = 't1', from = 2015, to = 2020) =>
  indicator({ id: `${table}-${number}`, table, number, name, from, to });
const two = plan([
  named('人均预期寿命', '4'),
  named('每千人口执业（助理）医师数', '5'),
  named('每千人口床位数', '6'),
  named('公众食品安全满意度', '31'),
  named('地区生产总值增长率', '32'),
  named('人均预期寿命', '22', 't2', 2020, 2025),
]);

function outcome(more: Parameters<typeof row>[2], year: number | null = 2020) {
  const { matched, unmatched, ambiguous } = matchActuals(two, [row(year, 1, more)]);
  const [match, miss, doubt] = [matched[0], unmatched[0], ambiguous[0]];
  return match ? [match.indicator.id, match.how] : [(miss ?? doubt)!.reason];
}

describe('a row finds its indicator', () => {
  it.each([
    [{ id: 't1-6' }, ['t1-6', 'id']],
    [{ id: 't1-6', name: '每千人口床位数' }, ['t1-6', 'id']],
    [{ id: 't1-6', name: '每千人口拥有医疗床位数' }, ['t1-6', 'id']],
    [{ number: '6' }, ['t1-6', 'number']],
    [{ name: '每千人口床位数' }, ['t1-6', 'exact']],
    [{ name: '每千人口床位数（张）' }, ['t1-6', 'normalised']],
    [{ name: '6.每千人口床位数' }, ['t1-6', 'normalised']],
    [{ name: '全市每千人口床位数' }, ['t1-6', 'normalised']],
    [{ name: '每千人口执业(助理)医师数' }, ['t1-5', 'normalised']],
    [{ name: '每千人口 执业（助理）医师数' }, ['t1-5', 'normalised']],
    [{ name: '每千人床位数' }, ['t1-6', 'fuzzy']],
    [{ name: '公众对食品安全的满意度' }, ['t1-31', 'fuzzy']],
    [{ name: 'GDP增速' }, ['t1-32', 'fuzzy']],
    [{ name: '人均预期寿命' }, ['t1-4', 'exact']],
    [{ name: '人均预期寿命', number: '22' }, ['t2-22', 'number']],
    [{ name: '人均预期寿命', table: '表2' }, ['t2-22', 'exact']],
  ])('%o', (more, expected) => {
    expect(outcome(more)).toEqual(expected);
  });

  it.each([
    [{ id: 't9-9' }, 'unknown-id'],
    [{ number: '99' }, 'unknown-number'],
    [{ name: '人口自然增长率' }, 'unknown-name'],
    [{ name: null, number: null, id: null }, 'no-name'],
    [{ id: 't1-6', name: '人均预期寿命' }, 'id-name-disagree'],
    [{ id: 't1-6', name: '森林覆盖率' }, 'id-name-disagree'],
    [{ number: '6', name: '人均预期寿命' }, 'number-name-disagree'],
    [{ number: '6', name: '每千人口医院床位数' }, 'number-name-disagree'],
  ])('%o does not', (more, reason) => {
    expect(outcome(more)).toEqual([reason]);
  });

  it('does not guess between two tables', () => {
    expect(outcome({ name: '人均预期寿命' }, 2030)).toEqual(['several']);
    expect(outcome({ name: '人均预期寿命' }, null)).toEqual(['several']);
    expect(outcome({ name: '人均预期寿命' }, 2021)).toEqual(['t2-22', 'exact']);
  });

  it('says a look-alike in words', () => {
    const result = scorePlan(two, { actuals: [row(2020, 5, { name: '每千人床位数' })] }).results.find(
      (one) => one.indicator === 't1-6',
    )!;
    expect(result.messages.map(({ code }) => code)).toContain('score-fuzzy-match');
  });

  it('takes 序号 for a counter of rows only where it is one', () => {
    const names = [
      '每千人口床位数',
      '人均预期寿命',
      '公众食品安全满意度',
      '地区生产总值增长率',
      '每千人口执业（助理）医师数',
    ];
    const rows = names.map((name, at) => row(2020, 1, { name, number: String(at + 1), row: at + 2 }));
    expect(matchActuals(two, rows).matched.map(({ indicator: { id } }) => id)).toEqual([
      't1-6',
      't1-4',
      't1-31',
      't1-32',
      't1-5',
    ]);
  });

  it('knows the names in an alias file, by name or by id', () => {
    const rows = [row(2020, 1, { name: '床位' }), row(2020, 1, { name: '寿命', row: 3 })];
    const aliases = [
      { alias: '床位', name: '每千人口床位数' },
      { alias: '寿命', name: 't1-4' },
    ];
    expect(matchActuals(two, rows, aliases).matched.map(({ indicator: { id }, how }) => [id, how])).toEqual([
      ['t1-6', 'alias'],
      ['t1-4', 'alias'],
    ]);
  });
});

describe('names', () => {
  it.each([
    ['城镇登记失业率', '城镇调查失业率'],
    ['每千人口医师数', '每千人口护士数'],
    ['主要食品检验合格率', '主要药品检验合格率'],
    ['每千人口床位数', '每千人口养老床位数'],
    ['每千名老人拥有社会养老床位数', '每千人口床位数'],
    ['基本养老保险参保率', '基本医疗保险参保率'],
    ['工伤保险参保人数', '失业保险参保人数'],
    ['公众食品安全满意度', '公众药品安全满意度'],
    ['高中阶段毛入学率', '高等教育毛入学率'],
    ['义务教育巩固率', '义务教育入学率'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['单位GDP能耗', '单位GDP二氧化碳排放'],
    ['每万人拥有律师数', '每万人拥有医师数'],
    ['PM2.5平均浓度', 'PM10平均浓度'],
    ['地表水达到或好于Ⅲ类水体比例', '地表水劣Ⅴ类水体比例'],
    ['主要食品检验合格率', '基本药品检验合格率'],
    ['新增城镇就业人数', '失业人员再就业人数'],
    ['森林覆盖率', '森林蓄积量'],
    ['研发经费增长', '研发经费占GDP比重'],
    ['居民人均可支配收入', '居民人均可支配收入增长'],
  ])('%s is not %s', (a, b) => {
    expect(fuzzyName(a)).not.toBe(fuzzyName(b));
  });

  it.each([
    ['市区空气质量达标天数比例', '市区空气质量达标天数比率'],
    ['城市（县城）污水集中处理率', '城市(县城)污水集中处理率（%）'],
    ['广播、电视综合人口覆盖率', '广播电视综合人口覆盖率'],
  ])('%s is %s', (a, b) => {
    expect(normalisedName(a)).toBe(normalisedName(b));
  });
});

describe('rows that contradict each other', () => {
  const one = plan([indicator({ b: '50', t: '100', name: '甲' })]);
  it('two values for one year are listed and neither is used', () => {
    const card = scorePlan(one, { actuals: [row(2022, 60), row(2022, 65, { row: 3 })] });
    expect(card.actuals.ambiguous.map(({ row: line, reason, candidates }) => [line, reason, candidates])).toEqual([
      [2, 'conflict', ['t1-1']],
      [3, 'conflict', ['t1-1']],
    ]);
    expect(card.actuals.matched).toEqual([]);
    expect(card.results[0]).toMatchObject({ status: 'not-scored', actual: null, completion: null });
  });
  it('the same value twice is no contradiction', () => {
    const card = scorePlan(one, { actuals: [row(2022, 60), row(2022, 60, { row: 3 })] });
    expect(card.actuals.matched).toHaveLength(2);
  });
  it('the later vintage holds, and the other is said', () => {
    const rows = [row(2022, 60, { vintage: '快报' }), row(2022, 65, { row: 3, vintage: '年报' })];
    const result = scorePlan(one, { actuals: rows }).results[0]!;
    expect(result.actual).toMatchObject({ value: 65, vintage: '年报' });
    expect(result.messages.map(({ code }) => code)).toContain('score-vintage-chosen');
  });
  it('a county is not the city', () => {
    const rows = [row(2022, 60, { region: '全市' }), row(2022, 30, { row: 3, region: '甲县' })];
    const card = scorePlan(one, { actuals: rows });
    expect(card.results[0]!.actual?.value).toBe(60);
    expect(card.actuals.unmatched.map(({ reason }) => reason)).toEqual(['region-part']);
  });
  it('every row ends somewhere', () => {
    const rows = [row(null, 60), row(2022, null, { row: 3 }), row(2022, 1, { row: 4, name: '乙' })];
    const { matched, unmatched, ambiguous } = scorePlan(one, { actuals: rows }).actuals;
    expect([matched.length, unmatched.length, ambiguous.length]).toEqual([1, 2, 0]);
  });
});
