// Which units of an actual value are those of its indicator: exact powers of ten are converted, unlike things are refused.
import { describe, expect, it } from 'vitest';
import { exponentBetween } from '../../src/score/units.js';

describe('units', () => {
  it.each([
    ['人', '万人', '', -4],
    ['亿元', '万元', '', 4],
    ['‰', '%', '', -1],
    ['名', '人', '', 0],
    ['万名', '人', '', 4],
    ['所', '个', '', 0],
    ['家', '所', '', 0],
    ['床', '张', '', 0],
    ['公顷', '万平方米', '', 0],
    ['平方公里', '公顷', '', 2],
    ['公里', '米', '', 3],
    ['km', '公里', '', 0],
    ['万吨', '吨', '', 4],
    ['公斤', '吨', '', -3],
    ['万千瓦', '兆瓦', '', 1],
    ['亿千瓦时', '万千瓦时', '', 4],
    ['毫克/立方米', '微克/立方米', '', 3],
    ['人/万人', '人/千人', '', -1],
    ['名/10万人', '人/10万人', '', 0],
    ['人/千人', '人', '每千人口执业医师数', 0],
    ['万', '人', '', 4],
  ])('%s is %s (%s) by 10^%i', (from, to, name, exponent) => {
    expect(exponentBetween(from, to, name)).toBe(exponent);
  });

  it.each([
    ['户', '人', ''],
    ['人', '人次', ''],
    ['万人次', '万人', ''],
    ['次', '人', ''],
    ['次/人', '人', ''],
    ['个', '人', ''],
    ['套', '户', ''],
    ['种', '册', ''],
    ['对', '个', ''],
    ['床', '所', ''],
    ['亩', '公顷', ''],
    ['元', '美元', ''],
    ['%', '百分点', ''],
    ['万', '%', ''],
    ['吨标准煤', '吨', ''],
    ['人/千人', '人', '执业医师数'],
  ])('%s is not %s', (from, to, name) => {
    expect(exponentBetween(from, to, name)).toBeNull();
    expect(exponentBetween(to, from, name)).toBeNull();
  });
});
