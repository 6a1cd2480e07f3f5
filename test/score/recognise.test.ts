import { describe, expect, it } from 'vitest';
import { isActualsText } from '../../src/score/actuals/recognise.js';

describe('isActualsText', () => {
  it.each([
    [
      'the template',
      '指标编号,序号,指标,单位,目标值,目标年份,年份,期间,序时目标值,完成值,数据类型,口径,来源,备注,任务,原文\nt1-1,1,',
    ],
    ['proposals', '采纳,指标编号,序号,指标,单位,年份,完成值,数据类型,来源,原文,把握,缘由,表中已有值\n'],
    ['written by hand', '指标,年份,实际值\n参保率,2021,98\n'],
    ['of a workbook', '\n指标编号\t序号\t指标\t年份\t完成值\nt1-1\t1\t参保率\t2021\t\n'],
    ['below the name of its sheet', '填报表\n指标编号\t序号\t指标\t单位\t年份\t完成值\n'],
    ['English', '"indicator","year","value"\n'],
  ])('%s', (_, text) => {
    expect(isActualsText(text)).toBe(true);
  });

  it.each([
    ['a plan’s table', '序号,指标,单位,2020年,2025年,属性\n1,参保率,%,97,98,预期性\n'],
    ['results of years across', '指标\t2021年\t2022年\n'],
    ['a table of results with a column of its own', '指标,年份,完成值,牵头领导\n'],
    ['prose', '指标完成情况，年份为2021年，完成值见下表。\n'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(isActualsText(text)).toBe(false);
  });
});
