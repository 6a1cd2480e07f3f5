import { describe, expect, it } from 'vitest';
import { findNumerals, readNumeral } from '../../src/language/zh/numerals.js';
import { processorTime } from '../processor-time.js';

/** value (or [value, upper]) → the ways to print it. */
const VALUES: readonly (readonly [number | readonly [number, number], readonly string[]])[] = [
  [15000, ['1.5万', '15000', '15,000', '1万5千', '一万五千', '一万五', '1.5 万']],
  [1.2e12, ['1.2万亿', '一万二千亿', '12000亿']],
  [1200, ['一千二', '一千二百', '1,200', '1200', '12百']],
  [1002, ['一千零二', '1002']],
  [2, ['两', '二', '2', '翻一番', '翻番', '倍增']],
  [4, ['翻两番']],
  [0.35e8, ['0.35亿', '3500万', '三千五百万']],
  [2020, ['二〇二〇', '二零二零', '2020']],
  [50, ['一半', '二分之一', '1/2', '五成', '百分之五十', '百分之50', '半数', '过半']],
  [85, ['八成半', '8成半', '百分之八十五']],
  [200 / 3, ['三分之二', '2/3']],
  [0.3, ['千分之三']],
  [10, ['十', '一十', '10']],
  [100, ['百', '一百']],
  [-3.5, ['-3.5']],
  [
    [8, 10],
    ['8至10', '8-10', '8—10', '8～10'.replace('～', '~'), '8到10', '八至十'],
  ],
  [
    [15000, 20000],
    ['1.5-2.0万', '1.5万-2.0万', '15000至20000'],
  ],
  [
    [2, 3],
    ['两三', '2-3'],
  ],
  [
    [15, 16],
    ['十五六', '15-16'],
  ],
  [[20, 30], ['二三十']],
  [[70, 80], ['七八成']],
];

describe('readNumeral', () => {
  it.each(VALUES.flatMap(([value, texts]) => texts.map((text) => ({ text, value }))))('$text', ({ text, value }) => {
    const numeral = readNumeral(text, 0);
    expect(numeral?.end).toBe(text.length);
    expect(numeral?.upper === null ? numeral.value : [numeral?.value, numeral?.upper]).toEqual(value);
  });

  it.each(['十百千万', '三五', '第', '', '1000000000000000000000', '千瓦', '，10'])(
    'reads nothing at the start of 「%s」',
    (text) => {
      expect(readNumeral(text, 0)).toBeNull();
    },
  );

  it('reads ratios', () => {
    expect(readNumeral('55：45', 0)?.ratio).toEqual([55, 45]);
    expect(readNumeral('1:3', 0)?.ratio).toEqual([1, 3]);
    expect(readNumeral('55比45', 0)?.ratio).toEqual([55, 45]);
  });

  it.each([
    ['10余个', '余', 10],
    ['300多家', '多', 300],
    ['30多万人', '多', 300000],
    ['几十家', '几', 10],
    ['数百家', '几', 100],
    ['十几个', '几', 10],
  ] as const)('%s is vague', (text, vague, value) => {
    expect(readNumeral(text, 0)).toMatchObject({ vague, value });
  });

  it('keeps the printed decimals and the scale', () => {
    expect(readNumeral('99.90', 0)).toMatchObject({ decimals: 2, scale: 1 });
    expect(readNumeral('2.38万亿元', 0)).toMatchObject({ decimals: 2, scale: 1e12, value: 2.38e12 });
  });

  it('leaves 千 and 百 to the unit that they belong to', () => {
    expect(readNumeral('10千瓦', 0)).toMatchObject({ value: 10, end: 2 });
    expect(readNumeral('5百分点', 0)).toMatchObject({ value: 5, end: 1 });
    expect(readNumeral('1万千瓦', 0)).toMatchObject({ value: 10000, end: 2 });
  });

  it('takes a comma between clauses for no thousands separator', () => {
    expect(readNumeral('10,20', 0)).toMatchObject({ value: 10, end: 2 });
    expect(readNumeral('2020,全市', 0)).toMatchObject({ value: 2020, end: 4 });
  });
});

describe('findNumerals', () => {
  it('finds them from left to right and leaves names out', () => {
    const found = findNumerals('PM2.5浓度下降-3.5%，5G基站10余万个，S1线，2020-2025年');
    expect(found.map(({ value, upper }) => upper ?? value)).toEqual([-3.5, 5, 100000, 2025]);
  });

  it('is linear', () => {
    for (const text of [
      '1,'.repeat(20000),
      '一'.repeat(40000),
      '1'.repeat(40000),
      '万千'.repeat(20000),
      '1-'.repeat(20000),
    ]) {
      expect(processorTime(() => findNumerals(text))).toBeLessThan(1500);
    }
  });
});
