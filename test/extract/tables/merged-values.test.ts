// A value cell over several value columns: for which of them it speaks, and what is said about the others.
import { describe, expect, it } from 'vitest';
import { extractTables } from '../../../src/extract/tables/index.js';
import { isNameOfLevel } from '../../../src/extract/tables/level-names.js';
import { readDocument } from '../../../src/readers/index.js';

const OTHERS = ['床位数', '幼儿园数'];

/** The row of an indicator whose one value cell lies over `columns`, below rows with a value in each. */
async function read(columns: readonly string[], name: string, unit: string, text: string) {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = [
    '<html><body><p>表1 主要指标</p><table>',
    row(['指标', '单位', ...columns]),
    ...OTHERS.map((other) => row([other, '个', ...columns.map((_, i) => String(20 + i))])),
    `<tr><td>${name}</td><td>${unit}</td><td colspan="${columns.length}">${text}</td></tr>`,
    '</table></body></html>',
  ].join('\n');
  const document = await readDocument(new TextEncoder().encode(html), { file: 'plan.html' });
  const period = { from: 2021, to: 2025 };
  const { value, notes } = extractTables(document, { sectionOf: () => null, sectionPath: () => [], period });
  const merged = notes.filter(({ code }) => code === 'cell-over-columns').map(({ params }) => params.header);
  const found = value.indicators.find((indicator) => indicator.name === name);
  return [found?.values.map(({ role, raw }) => `${role} ${raw}`), merged];
}

const YEARS = ['2020年', '2025年'];
const RESULTS = ['2025年目标', '2025年完成'];

describe('a number over two years is of both', () => {
  it.each([
    ['义务教育巩固率', '%', '99.5'],
    ['培训机构数', '个', '20'],
    ['公共服务设施数', '个', '5'],
    ['人口自然增长率', '‰', '3'],
    ['九年义务教育完成率', '%', '98'],
  ])('%s', async (name, unit, text) => {
    expect(await read(YEARS, name, unit, text)).toEqual([[`baseline ${text}`, `target ${text}`], []]);
  });
});

describe('a number over two years is of the later alone, and a note says so', () => {
  it.each([
    ['累计造林面积', '万亩', '100'],
    ['五年新建学校', '所', '30'],
    ['城镇新增就业人数', '万人', '50'],
    ['单位GDP能耗降低', '%', '13.5'],
    ['化学需氧量', '%', '8'],
    ['地区生产总值增速', '%', '6'],
    ['教师培训', '人次', '900'],
    ['培育企业', '家', '12'],
    ['入户率', '%', '80→90'],
    ['入园率', '百分点', '3'],
    ['年均新建公园', '个', '3'],
  ])('%s', async (name, unit, text) => {
    expect(await read(YEARS, name, unit, text)).toEqual([[`target ${text}`], ['2025年']]);
  });
});

describe('a cell over an aim and what was reached', () => {
  it('is the aim alone, be it a level', async () => {
    expect(await read(RESULTS, '公园数', '个', '12')).toEqual([['target 12'], ['2025年目标']]);
    expect(await read(RESULTS, '入园率', '%', '完成上级任务')).toEqual([['target 完成上级任务'], ['2025年目标']]);
  });

  it('is the baseline too where it lies over it and is a level', async () => {
    const all = ['2020年', ...RESULTS];
    expect(await read(all, '公园数', '个', '12')).toEqual([['baseline 12', 'target 12'], ['2025年目标 | 2020年']]);
    expect(await read(all, '新增公园', '个', '12')).toEqual([['target 12'], ['2025年目标']]);
  });
});

describe('the name of a level', () => {
  it.each([
    ['床位数', '张', true],
    ['服务业增加值', '亿元', true],
    ['每千人口床位数', '张', true],
    ['年新增就业人数', '万人', true],
    ['耕地保有量', '万亩', true],
    ['Literacy rate', '%', true],
    ['Jobs created', null, false],
    ['Energy use reduction', null, false],
    ['“十四五”期间建成公园', '个', false],
    ['植树', '万株', false],
    ['收入增长', null, false],
  ] as const)('%s', (name, unit, isLevel) => {
    expect(isNameOfLevel(name, unit)).toBe(isLevel);
  });
});
