import { describe, expect, it } from 'vitest';
import { isUnit, readUnit } from '../../src/language/zh/measure-units.js';

describe('readUnit', () => {
  it.each([
    ['所', '所', 'count'],
    ['个百分点', '百分点', 'change'],
    ['个工作日以内', '工作日', 'duration'],
    ['个月', '月', 'duration'],
    [' 名/ 10 万人', '名/10万人', 'rate'],
    ['微克/立方米', '微克/立方米', 'rate'],
    ['吨标准煤/万元', '吨标准煤/万元', 'rate'],
    ['件/千人', '件/千人', 'rate'],
    ['元/人·年', '元/人·年', 'rate'],
    ['人次以上', '人次', 'count'],
    ['平方公里', '平方公里', 'area'],
    ['年一遇', '年一遇', 'other'],
    ['kWh', 'kWh', 'energy'],
    ['%', '%', 'ratio'],
    ['家企业', '家', 'count'],
  ] as const)('「%s」', (text, unit, kind) => {
    expect(readUnit(text, 0)).toMatchObject({ unit, kind });
  });

  it.each([
    ['/10万以内', '/10万'],
    ['/10万人', '/10万人'],
    ['/百万', '/百万'],
    ['/千户', '/千户'],
    ['/100万', '/100万'],
  ])('「%s」 counts against a power of ten', (text, unit) => {
    expect(readUnit(text, 0)).toMatchObject({ unit, kind: 'rate' });
  });

  it.each(['/7百姓服务', '/2024万人次', '/4万户', '/百货商场', '/千米', '/万亿', '/万元', '/14万人口'])(
    'no rate in 「%s」',
    (text) => {
      expect(readUnit(text, 0)).toBeNull();
    },
  );

  it.each(['G基站', 'D打印', '，个', '体化'])('nothing at the start of 「%s」', (text) => {
    expect(readUnit(text, 0)).toBeNull();
  });
});

describe('isUnit', () => {
  it.each(
    '人 % 张 万人 床/万人口 微克/立方米 亿元 个 场次 平方米/人 吨标准煤/万元 件/万人 ‰ 分 天 岁 元 名 家 户 MW kWh GB 人/10万人 公里/百平方公里'.split(
      ' ',
    ),
  )('%s fills a unit bracket', (text) => expect(isUnit(text)).toBe(true));
  it.each('常住人口 PM2.5 含公办园 2020年 累计 市 点 市、区 预估 区 以上'.split(' '))('%s does not', (text) =>
    expect(isUnit(text)).toBe(false),
  );
});
