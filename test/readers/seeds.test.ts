import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BoxBlock, Document, Table } from '../../src/document/document.js';
import { spanAt } from '../../src/document/document.js';
import { readDocument } from '../../src/readers/index.js';

const read = (file: string) => readDocument(readFileSync(join(import.meta.dirname, '../../seeds', file)), { file });

describe('the first seed, as Apache Tika wrote it from a Word file', () => {
  let seed: Document;
  let tables: Table[];
  let boxes: BoxBlock[];
  beforeAll(async () => {
    seed = await read('000_7f78ab94924659f4.txt');
    tables = seed.blocks.filter((block) => block.type === 'table');
    boxes = seed.blocks.filter((block) => block.type === 'box');
  });
  const texts = (table: Table, row: number) => table.rows[row]!.map(({ passage }) => passage.text);

  it('is the file itself', () => {
    expect(seed.text).toBe(readFileSync(join(import.meta.dirname, '../../seeds/000_7f78ab94924659f4.txt'), 'utf8'));
    expect(seed.source).toMatchObject({ format: 'text', bytes: 87781 });
    expect(seed.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('table 1 is 33 rows of 7 columns', () => {
    const table = tables[0]!;
    expect(table.caption?.text).toBe('表1   “十三五”台州基本公共服务主要指标完成情况');
    expect([table.rows.length, table.columnCount]).toEqual([34, 7]);
    expect(texts(table, 0)).toEqual(['类别', '序号', '指标', '2015年', '规划目标\n2020年', '完成情况\n2020年', '属性']);
    expect(table.rows.slice(1).map((row) => row[1]!.passage.text)).toEqual(
      Array.from({ length: 33 }, (_, i) => `${i + 1}`),
    );
    expect(texts(table, 12)).toEqual(['', '12', '新增城镇就业人数（万人）', '{30.41}', '{25}', '19.67', '约束性']);
    expect(texts(table, 33)).toEqual(['', '33', '亿元GDP生产安全事故死亡率（%）', '0.13', '≤0.11', '0.021', '约束性']);
    const properties = table.rows.slice(1).map((row) => row[6]!.passage.text);
    expect(properties.filter((text) => text !== '约束性' && text !== '预期性')).toEqual([]);
  });

  it('table 2 is 50 rows of 5 columns and a note over the whole width', () => {
    const table = tables[1]!;
    expect(table.caption?.text).toBe('表2   “十四五”公共服提升主要指标目标表');
    expect([table.rows.length, table.columnCount]).toEqual([52, 5]);
    expect(table.rows.slice(1, 51).map((row) => row[1]!.passage.text)).toEqual(
      Array.from({ length: 50 }, (_, i) => `${i + 1}`),
    );
    expect(texts(table, 17)).toEqual(['医疗卫生服务', '17', '每千人口拥有医疗机构床位数（张）', '5.08', '6.6']);
    expect(texts(table, 32)).toEqual(['宜居生活服务', '32', '城镇住房保障受益覆盖率（%）', '23.75', '25']);
    expect(texts(table, 50)).toEqual(['', '50', '公众对药品安全满意度（%）', '85', '']);
    expect(table.rows[51]![0]).toMatchObject({
      columnSpan: 5,
      carried: false,
      passage: { text: '[  ]内数据为5年累计数' },
    });
    expect(tables).toHaveLength(2);
  });

  it('has the boxes 1 to 6 and 8 to 12, and one whose caption is missing', () => {
    const captions = boxes.map(({ caption }) => caption?.text.replace(/\s+/g, ' ') ?? null);
    expect(captions.map((caption) => caption && /^专栏(\d+)/.exec(caption)![1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      null,
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
    expect(boxes.map(({ paragraphs }) => paragraphs.length)).toEqual([8, 27, 4, 3, 7, 1, 4, 4, 5, 3, 3, 5]);
    expect(boxes[6]!.paragraphs[0]!.passage.text).toMatch(/^中医服务提升工程\./);
    expect(boxes[1]!.paragraphs[11]!.passage.text).toBe('12．提升“互联网+医疗健康”公共服务应用。');
  });

  it('the text after a box is not swallowed, and captions are no paragraphs', () => {
    const paragraphs = seed.blocks.filter((block) => block.type === 'paragraph').map(({ passage }) => passage.text);
    expect(paragraphs.filter((text) => /^[一二三四五]、/.test(text))).toEqual([
      '一、发展基础',
      '二、总体要求',
      '三、实施路径',
      '四、重点领域',
      '四、保障措施',
    ]);
    expect(paragraphs.some((text) => text.startsWith('与此同时'))).toBe(true);
    expect(paragraphs.filter((text) => /^表\d|bookmark|专栏/.test(text))).toEqual([]);
  });

  it('a cell knows its place', () => {
    const cell = tables[0]!.rows[12]![4]!;
    expect(spanAt(seed, cell.passage.start, cell.passage.end)).toMatchObject({ line: 112 });
    expect(seed.text.slice(cell.passage.start, cell.passage.end)).toBe('{25}');
  });
});

describe('the second seed', () => {
  it('is one paragraph a line', async () => {
    const seed = await read('004_2bd20927046ed761.txt');
    const lines = seed.text.split('\n').filter((line) => line.trim() !== '');
    expect(seed.blocks.map((block) => block.type === 'paragraph' && block.passage.text)).toEqual(
      lines.map((line) => line.trim()),
    );
  });
});
