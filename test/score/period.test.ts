import { describe, expect, it } from 'vitest';
import { readHeading } from '../../src/score/actuals/columns.js';
import { readPeriod } from '../../src/score/period.js';

describe('periods', () => {
  it.each([
    ['2025', 2025, 12],
    ['2025年', 2025, 12],
    ['2025年度', 2025, 12],
    ['2025.0', 2025, 12],
    ['2025年末', 2025, 12],
    ['2026-06', 2026, 6],
    ['2026/6', 2026, 6],
    ['2026年6月', 2026, 6],
    ['2026年6月底', 2026, 6],
    ['2026年1-6月', 2026, 6],
    ['2026年1—11月', 2026, 11],
    ['2026年1至9月份', 2026, 9],
    ['2026Q2', 2026, 6],
    ['2026q3', 2026, 9],
    ['2026年一季度', 2026, 3],
    ['2026年第三季度', 2026, 9],
    ['2026年前三季度', 2026, 9],
    ['2026H1', 2026, 6],
    ['2026年上半年', 2026, 6],
    ['2026年下半年', 2026, 12],
    ['2026 年 1-6 月', 2026, 6],
  ])('%s', (text, year, month) => {
    expect(readPeriod(text)).toMatchObject({ year, month });
  });
  it.each(['', '二〇二〇', '20', '2026-13', '2026年13月', '2026Q5', '1-6月', '十四五', '2025年目标'])(
    '%s is none',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

describe('headers', () => {
  it.each([
    ['指标名称', 'name'],
    [' 指 标 ', 'name'],
    ['Indicator', 'name'],
    ['序号', 'number'],
    ['ＩＤ', 'id'],
    ['完成情况', 'value'],
    ['实际值（%）', 'value'],
    ['单位', 'unit'],
    ['数据类型', 'basis'],
    ['统计口径', 'scope'],
    ['口径', 'scopeOrBasis'],
    ['数据状态', 'vintage'],
    ['目标值', 'ignored'],
  ])('%s is %s', (header, field) => {
    expect(readHeading(header)).toEqual({ kind: 'field', field });
  });
  it.each(['2021', '2021年', '2021年实际值', '2021年完成情况', '实际值（2021年）', '２０２１年'])(
    '%s is a year',
    (header) => {
      expect(readHeading(header)).toMatchObject({ kind: 'period', period: { year: 2021 } });
    },
  );
  it.each(['', '甲', '2025年目标', '2025年目标值'])('“%s” is neither', (header) => {
    expect(readHeading(header)).toEqual({ kind: 'unknown' });
  });
});
