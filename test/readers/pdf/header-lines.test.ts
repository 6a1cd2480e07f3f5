// Headers of two lines in tables whose columns no rule parts.
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { showBlocks } from '../show.js';
import { buildPdf, type PageOf, type TextAt } from './build.js';

const show = async (page: PageOf) => {
  const bytes = buildPdf([page]);
  const source = { file: 'plan.pdf', format: 'pdf', bytes: bytes.length, sha256: '' } as const;
  return showBlocks({ source, ...(await readPdf(bytes, { file: 'plan.pdf' })) }).split('\n');
};

/** A line of texts, each beginning at its place. */
const line = (y: number, ...texts: (readonly [x: number, text: string])[]): TextAt[] =>
  texts.map(([x, text]) => ({ at: [x, y], text, size: 12 }));

const CAPTION = line(128, [243, '表1 主要指标']);
const ROWS = [
  ['1', '地区生产总值', '亿元', '1200', '1500', '1900', '预期性'],
  ['2', '森林覆盖率', '%', '38.1', '39', '40.5', '约束性'],
  ['3', '人均公园绿地面积', '平方米', '13.2', '13.6', '14', '预期性'],
  ['4', '供水普及率', '%', '97.8', '99', '100', '约束性'],
];
const XS = [38, 79, 221, 279, 341, 403, 465];
/** The rows of a table, its columns at these places. */
const body = (y: number, xs = XS, rows = ROWS) =>
  rows.flatMap((row, r) => line(y + 24 * r, ...row.map((text, c) => [xs[c]!, text] as const)));
const READ = ROWS.map((row) => `  ${row.join(' | ')}`);

describe('a heading over two columns', () => {
  it('stands in a line with the names of the other columns', async () => {
    const header = [
      ...line(162, [289, '现状值'], [384, '目标值']),
      ...line(174, [43, '序号'], [135, '指标'], [235, '单位'], [479, '属性']),
      ...line(186, [288, '2020年'], [350, '2023年'], [412, '2025年']),
    ];
    expect(await show({ texts: [...CAPTION, ...header, ...body(210)] })).toEqual([
      'TABLE 表1 主要指标',
      '  序号 | 指标 | 单位 | 现状值2020年 | 目标值 | ^目标值 | 属性',
      '  ^序号 | ^指标 | ^单位 | ^现状值2020年 | 2023年 | 2025年 | ^属性',
      ...READ,
    ]);
  });

  it('stands alone above all other lines of the header, and the caption above it', async () => {
    const header = [
      ...line(162, [384, '目标值']),
      ...line(174, [43, '序号'], [135, '指标'], [235, '单位'], [288, '2020年'], [479, '属性']),
      ...line(186, [350, '2023年'], [412, '2025年']),
    ];
    expect(await show({ texts: [...CAPTION, ...header, ...body(210)] })).toEqual([
      'TABLE 表1 主要指标',
      '  序号 | 指标 | 单位 | 2020年 | 目标值 | ^目标值 | 属性',
      '  ^序号 | ^指标 | ^单位 | ^2020年 | 2023年 | 2025年 | ^属性',
      ...READ,
    ]);
  });

  it('stands in the head of a table of three rules', async () => {
    const header = [
      ...line(161, [411, '指标值']),
      ...line(172, [118, '指标名称'], [281, '单位']),
      ...line(184, [363, '2020年'], [456, '2025年']),
    ];
    const rows = ROWS.map(([, name, unit, a, , b]) => [name!, unit!, a!, b!]);
    const lines = [144, 190, 290].map((y) => [34, y, 521, y] as const);
    expect(await show({ texts: [...CAPTION, ...header, ...body(207, [106, 281, 369, 462], rows)], lines })).toEqual([
      'TABLE 表1 主要指标',
      '  指标名称 | 单位 | 指标值 | ^指标值',
      '  ^指标名称 | ^单位 | 2020年 | 2025年',
      ...rows.map((row) => `  ${row.join(' | ')}`),
    ]);
  });
});

describe('a name of a column', () => {
  it('has a second line that is wider than the figures below', async () => {
    const header = [
      ...line(162, [287, '2020年']),
      ...line(171, [43, '序号'], [132, '指标'], [230, '单位'], [354, '2023年'], [414, '2025年'], [480, '属性']),
      ...line(180, [283, '（基期）']),
    ];
    const xs = [38, 78, 216, 273, 346, 406, 467];
    expect(await show({ texts: [...CAPTION, ...header, ...body(204, xs)] })).toEqual([
      'TABLE 表1 主要指标',
      '  序号 | 指标 | 单位 | 2020年（基期） | 2023年 | 2025年 | 属性',
      ...READ,
    ]);
  });

  it('stands in the middle of its column, beside the figures at the left of it', async () => {
    const rows = ROWS.map(([, name, , a, , b]) => [name!, a!, b!]);
    const texts = [
      ...line(174, [130, '指标'], [300, '2020年'], [460, '2025年']),
      ...body(204, [38, 250, 410], rows).map((text) => ({ ...text, size: 10 })),
    ];
    expect(await show({ texts: [...CAPTION, ...texts] })).toEqual([
      'TABLE 表1 主要指标',
      '  指标 | 2020年 | 2025年',
      ...rows.map((row) => `  ${row.join(' | ')}`),
    ]);
  });
});
