import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findDates,
  findDeadlines,
  readFiveYear,
  readPeriod,
  readSingleYear,
  readStatedDeadline,
} from '../../src/language/zh/dates.js';

describe('dates', () => {
  it.each([
    ['2020年4月26日', '2020-04-26'],
    ['２０２５年４月１７日', '2025-04-17'],
    ['二〇二〇年四月二十六日', '2020-04-26'],
    ['二○一九年十二月三十一日', '2019-12-31'],
    ['2023-10-19', '2023-10-19'],
    ['2023/1/9', '2023-01-09'],
    ['2023.01.09', '2023-01-09'],
    ['2024 年 2 月 29 日', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(findDates(text)).toEqual([{ date, start: 0, end: text.length }]);
  });

  it.each(['2023年2月29日', '2023年13月1日', '2023年4月', '1.5.2', '电话2023-1-9999'])('none: %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('periods', () => {
  it.each([
    ['2021-2023年', 2021, 2023],
    ['（2021—2025年）', 2021, 2025],
    ['2021年至2025年', 2021, 2025],
    ['二〇二一年至二〇二五年', 2021, 2025],
    ['“十四五”公共服务规划', 2021, 2025],
    ['“十三五”规划', 2016, 2020],
    ['第十五个五年规划', 2026, 2030],
    ['(2010-2020年)', 2010, 2020],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it('knows the five-year plans', () => {
    expect(readFiveYear('“九五”计划')).toEqual({ from: 1996, to: 2000 });
    expect(readFiveYear('五年来')).toBeNull();
  });

  it.each([
    ['2020年某市行动计划', 2020],
    ['某市2024年度工作要点', 2024],
    ['某市行动计划', null],
  ])('one year: %s', (text, year) => {
    expect(readSingleYear(text)).toBe(year);
  });
});

// text (of a plan for 2020) → the deadlines that it states
const DEADLINES: readonly (readonly [string, readonly string[]])[] = [
  ['到2027年，建成平台5家', ['2027']],
  ['6月底前基本完成', ['2020-06-30']],
  ['2026年8月底前完成', ['2026-08-31']],
  ['2024年2月底前', ['2024-02-29']],
  ['力争年底实现全覆盖', ['2020-12-31']],
  ['全年新增就业10万人', ['2020']],
  ['2023年年底前建成', ['2023-12-31']],
  ['2025年底，普及率达到90%', ['2025-12-31']],
  ['2025年12月31日前完成', ['2025-12-31']],
  ['2022年第三季度前完成', ['2022-09-30']],
  ['2022年上半年，完成修订', ['2022-06-30']],
  ['2024年，选取部分机构试点', ['2024']],
  ['到2023年不低于4人，到2025年不低于4.66人', ['2023', '2025']],
  ['力争2025年达到3.5人', ['2025']],
  ['2022年汛期前完成除险加固', ['2022']],
  ['到2022年主汛期之前完成', ['2022']],
  ['2022年汛期降水偏多', []],
  ['汛期前完成', []],
  ['2023年培训计划', []],
  ['2018年以来，累计完成', []],
  ['自2025年5月起施行', []],
  ['合同期限最长不超过10年', []],
  ['历年底数', []],
  ['用3个月底数排查', []],
];

describe('deadlines', () => {
  it.each(DEADLINES)('%s', (text, dates) => {
    expect(findDeadlines(text, 2020).map((deadline) => deadline.date)).toEqual(dates);
  });

  it('are quoted with the season that they name', () => {
    const [found] = findDeadlines('抓紧施工，2022年汛期前完成除险加固', null);
    expect([found?.text, found?.date]).toEqual(['2022年汛期前', '2022']);
  });

  it('leaves a month without a year alone when the plan has no single year', () => {
    expect(findDeadlines('6月底前完成，全年推进', null)).toEqual([]);
  });

  it.each([
    ['2025年12月底', '2025-12-31'],
    ['2025年12月', '2025-12-31'],
    ['2026年', '2026'],
    ['2025年12月31日', '2025-12-31'],
    ['6月', '2020-06-30'],
    ['长期坚持', null],
    ['持续推进', null],
  ])('as a field: %s', (text, date) => {
    expect(readStatedDeadline(text, 2020)).toBe(date);
  });

  it('never throws, and its places hold its words', () => {
    const parts = fc.array(
      fc.constantFrom('到', '2025', '年', '6', '月', '底', '前', '全', '力争', '，', '。', '第三季度', '二〇二五', ' '),
    );
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join('');
        for (const found of findDeadlines(text, 2020))
          expect(text.slice(found.start, found.end).trim()).toBe(found.text);
        for (const found of findDates(text)) expect(found.end).toBeGreaterThan(found.start);
      }),
    );
  });
});

// words of a mark or of a cell (of a plan for 2024) → the date
const STATED: readonly (readonly [string, string | null])[] = [
  ['2024年9月', '2024-09-30'],
  ['2024年9月底前', '2024-09-30'],
  ['9月', '2024-09-30'],
  ['十月底前', '2024-10-31'],
  ['6月30日前', '2024-06-30'],
  ['2024.10', '2024-10-31'],
  ['2024/10', '2024-10-31'],
  ['2024.10.31', '2024-10-31'],
  ['2024年10月31日前完成', '2024-10-31'],
  ['2024年第三季度', '2024-09-30'],
  ['第三季度', '2024-09-30'],
  ['三季度末', '2024-09-30'],
  ['2024年上半年', '2024-06-30'],
  ['上半年', '2024-06-30'],
  ['年底前', '2024-12-31'],
  ['年内', '2024'],
  ['年内完成', '2024'],
  ['全年', '2024'],
  ['2024年', '2024'],
  ['2023—2025年', '2025'],
  ['2023年12月—2024年6月', '2024-06-30'],
  ['2024年1月-12月', '2024-12-31'],
  ['2024年起', null],
  ['2024年6月起', null],
  ['“十四五”期间', '2025'],
  ['“十四五”末', '2025'],
  ['2024年一季度启动，年底前完成', '2024-12-31'],
  ['2022年6月底前启动，2025年底前完成', '2025-12-31'],
  ['2024年6月底前完成', '2024-06-30'],
  ['2024年12月中旬', '2024-12-20'],
  ['2024年底前取得明显成效', '2024-12-31'],
  ['每年12月底前', '2024-12-31'],
  ['持续推进', null],
  ['长期', null],
  ['按时间节点推进', null],
];

describe('stated deadlines', () => {
  it.each(STATED)('%s', (text, date) => {
    expect(readStatedDeadline(text, 2024)).toBe(date);
  });
});
