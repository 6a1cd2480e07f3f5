// Several values for one thing: versions of the data, contradictions, scopes, and years whose midst is asked about.
import { describe, expect, it } from 'vitest';
import type { ActualRow } from '../../src/model/actuals.js';
import { scorePlan } from '../../src/score/index.js';
import type { ScoreOptions } from '../../src/score/options.js';
import { indicator, plan, row, type Sketch } from './builders.js';

const card = (sketch: Sketch, actuals: readonly ActualRow[], options: ScoreOptions = {}) =>
  scorePlan(plan([indicator(sketch)]), { actuals, ...options });
const only = (...given: Parameters<typeof card>) => card(...given).results[0]!;
const message = (result: ReturnType<typeof only>, code: string) =>
  result.messages.find((one) => one.code === code)?.message;

describe('versions', () => {
  const versions = ['快报', '初步核算', '年报', '最终核实', '修订'].map((vintage, i) =>
    row(2022, 66 + i, { vintage, row: i + 2, source: '统计局' }),
  );
  const level: Sketch = { b: '50', t: '100' };

  it('the latest counts, in the order 快报 < 初步 < 年报 < 最终核实 < 修订, whatever the order of the rows', () => {
    for (let count = 1; count <= 5; count++) {
      const some = versions.slice(0, count);
      expect(only(level, some).actual!.value).toBe(65 + count);
      expect(only(level, [...some].reverse()).actual!.value).toBe(65 + count);
    }
  });

  it('as published is the first, and the scorecard says which', () => {
    const first = card(level, versions, { vintage: 'as-published' });
    expect(first.vintage).toBe('as-published');
    expect(first.results[0]!.actual).toMatchObject({ value: 66, vintage: '快报' });
    expect(card(level, versions).vintage).toBe('latest');
  });

  it('a revision is listed with what it does to the verdict', () => {
    const result = only(level, [versions[0]!, versions[4]!]); // 66 lags, 70 is on track
    expect(result.status).toBe('on-track');
    expect(message(result, 'score-revision-changes')).toMatch(/66（快报）为滞后.*70（修订）为基本符合预期/);
    const same = only(level, [row(2022, 70, { vintage: '快报' }), row(2022, 70.5, { vintage: '年报', row: 3 })]);
    expect(message(same, 'score-revision-same')).toContain('70（快报）');
    expect(message(same, 'score-revision-changes')).toBeUndefined();
  });

  it('a revision replaces a value without a mark; other marks do not', () => {
    expect(only(level, [row(2022, 66), row(2022, 70, { vintage: '修订', row: 3 })]).actual!.value).toBe(70);
    expect(only(level, [row(2022, 66), row(2022, 70, { vintage: '年报', row: 3 })]).status).toBe('not-scored');
  });

  it('two official values at once are listed with both sources, and none is scored', () => {
    const found = card(level, [row(2022, 66, { source: '统计局' }), row(2022, 70, { source: '教育局', row: 3 })]);
    expect(found.results[0]!.status).toBe('not-scored');
    expect(message(found.results[0]!, 'score-conflict')).toMatch(/66（统计局）.*70（教育局）/);
    expect(found.actuals.ambiguous.map(({ row: line, raw, source, reason }) => [line, raw, source, reason])).toEqual([
      [2, '66', '统计局', 'conflict'],
      [3, '70', '教育局', 'conflict'],
    ]);
    for (const listed of found.actuals.ambiguous) expect(listed.message).toMatch(/#2 66（统计局）；#3 70（教育局）/);
    const other = [row(2022, 70, { source: '教育局', row: 3 }), row(2022, 66, { source: '统计局' })];
    expect(card(level, other)).toEqual(found);
  });
});

describe('scopes', () => {
  const beds: Sketch = { name: '每千人口床位数', b: '5.1', t: '6.00', unit: '张', qualifiers: ['户籍人口'] };
  const now = row(2022, 5, { scope: '常住人口' });

  it('another scope is not compared until a baseline of that scope is given', () => {
    expect(only(beds, [now]).status).toBe('not-comparable');
    const scaled = only(beds, [row(2020, 4.7, { scope: '常住人口', row: 3 }), now]);
    expect(scaled).toMatchObject({ baseline: { value: 4.7, year: 2020 }, target: { value: 6 }, status: 'lagging' });
    expect(scaled.progress).toBeCloseTo(0.3 / 1.3, 12);
    expect(message(scaled, 'score-baseline-rescaled')).toMatch(/常住人口.*4\.7.*5\.1/);
  });

  it('a baseline of another scope, or of another year, does not help', () => {
    expect(only(beds, [row(2020, 4.7, { row: 3 }), now]).status).toBe('not-comparable');
    expect(only(beds, [row(2021, 4.7, { scope: '常住人口', row: 3 }), now]).status).toBe('not-comparable');
    expect(only(beds, [row(2020, 4.7, { scope: '常住人口' })], { asOf: '2020' }).status).toBe('no-data');
  });

  it('a census is no sample', () => {
    const counted: Sketch = { ...beds, qualifiers: ['七普口径'] };
    expect(only(counted, [row(2022, 5, { scope: '人口抽样调查推算' })]).status).toBe('not-comparable');
  });

  it('a row for the baseline’s year that differs is said and not used', () => {
    const result = only(beds, [row(2020, 4.7), row(2022, 5.4, { row: 3 })]);
    expect(result.baseline!.value).toBe(5.1);
    expect(message(result, 'score-baseline-differs')).toMatch(/4\.7.*5\.1/);
  });

  it.each([
    ['每千人口床位数', [], true],
    ['每千常住人口床位数', [], false],
    ['每千人口床位数', ['常住人口'], false],
    ['人均公园绿地面积', [], true],
    ['人均预期寿命', [], false],
    ['每千名老年人养老床位数', [], false],
    ['床位数', [], false],
  ])('%s %j: the population is not said: %s', (name, qualifiers: string[], isSaid) => {
    const result = only({ name, qualifiers, b: '4', t: '6', unit: '张' }, [row(2022, 5)]);
    expect(message(result, 'score-scope-unstated') !== undefined).toBe(isSaid);
  });
});

describe('a row of a year in whose midst the day lies', () => {
  const level: Sketch = { b: '50', t: '100' };
  const asOf = { asOf: '2022-06' };
  it('is the figure so far where nothing says otherwise, and that is said', () => {
    const result = only(level, [row(2022, 65)], asOf);
    expect(result).toMatchObject({ elapsed: 0.3, actual: { period: '2022-06' }, status: 'on-track' });
    expect(result.messages.find(({ code }) => code === 'score-year-read-as-of')?.level).toBe('warning');
  });

  it.each([
    ['a yearly report', row(2022, 80, { vintage: '年报' })],
    ['a forecast of the year', row(2022, 80, { raw: '80（预计）', estimated: true })],
  ])('is that of the whole year and later than the day: %s', (_, later) => {
    const found = card(level, [row(2021, 60, { row: 3 }), later], asOf);
    expect(found.results[0]).toMatchObject({ actual: { value: 60, year: 2021, period: null }, elapsed: 0.2 });
    expect(found.messages.map(({ code }) => code)).toContain('score-rows-later');
  });

  it('is that of the whole year where another row names a part of it', () => {
    const both = [row(2022, 80), row(2022, 64, { period: '2022-06', row: 3 })];
    for (const rows of [both, [...both].reverse()]) {
      expect(only(level, rows, asOf)).toMatchObject({ actual: { value: 64, period: '2022-06' }, elapsed: 0.3 });
    }
  });

  it('an earlier year is a whole year: elapsed follows the data, not the day', () => {
    const result = only(level, [row(2021, 60, { basis: 'annual' })], asOf);
    expect(result).toMatchObject({ elapsed: 0.2, expected: 60, status: 'on-track', actual: { period: null } });
    expect(message(result, 'score-older-data')).toContain('2021');
  });
});
