// What word-extractor gives of tables: \t ends a cell, \t\n or \t\t a row, \n a paragraph, in a cell too.
import { describe, expect, it } from 'vitest';
import { layWordText, wordRowsRecogniser } from '../../../src/readers/doc/word-rows.js';
import { readText } from '../../../src/readers/text/read-text.js';

/** Tables as rows of cell texts, paragraphs as strings. */
function read(raw: string) {
  const { text, rows } = layWordText(raw);
  const { blocks } = readText(new TextEncoder().encode(text), { file: 'a.doc' }, [wordRowsRecogniser(rows)]);
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    for (const { passage } of block.rows.flat())
      if (passage.text !== '') expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  }
  return blocks.map((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.filter(({ carried }) => !carried).map(({ passage }) => passage.text))
      : block.type === 'paragraph'
        ? block.passage.text
        : block.paragraphs.map(({ passage }) => passage.text),
  );
}

describe('rows of a Word file without its marks', () => {
  it('keeps rows that end with a line break and whose cells have lines', () => {
    expect(
      read(
        '序号\t重点任务\t责任单位\t完成时限\t\n一、水利\t\n1\t加固水库6座。\n整治河道12公里。\t县水利局\n县财政局\t2023年\t\n2\t新建水厂2座\t县水利局\t2025\n年底\t\n以上任务纳入考核。\n',
      ),
    ).toEqual([
      [
        ['序号', '重点任务', '责任单位', '完成时限'],
        ['一、水利'],
        ['1', '加固水库6座。\n整治河道12公里。', '县水利局\n县财政局', '2023年'],
        ['2', '新建水厂2座', '县水利局', '2025\n年底'],
      ],
      '以上任务纳入考核。',
    ]);
  });

  it('keeps rows that end with one more tab, with blank cells, lines and a title between them', () => {
    expect(
      read(
        '序号\t指标\t单位\t2020年\t2025年\t\t1\t供水能力\n（设计）\t万立方米\t310\t360\t\t\t其中：城区\t\t150\t\t\t二、河湖保护\t\t2\t水土保持率\t%\t83.5\t85\t\t三、保障措施\n加强领导。\n',
      ),
    ).toEqual([
      [
        ['序号', '指标', '单位', '2020年', '2025年'],
        ['1', '供水能力\n（设计）', '万立方米', '310', '360'],
        ['', '其中：城区', '', '150', ''],
        ['二、河湖保护'],
        ['2', '水土保持率', '%', '83.5', '85'],
      ],
      '三、保障措施',
      '加强领导。',
    ]);
  });

  it('takes a short line between two rows for the first line of a cell, and no caption, heading or sentence', () => {
    expect(read('类别\t指标\t2025年\t\n幼有\n所育\t托位数\t4.5\t\n住有所居\t改造小区\t30\t\n')).toEqual([
      [
        ['类别', '指标', '2025年'],
        ['幼有\n所育', '托位数', '4.5'],
        ['住有所居', '改造小区', '30'],
      ],
    ]);
    const tables = read(
      '类别\t指标\t2025年\t\n幼有所育\t托位数\t4.5\t\n表2 其他指标\n类别\t指标\t2025年\t\n住有所居\t改造小区\t30\t\n',
    );
    expect(tables).toHaveLength(2);
  });

  it('leaves a table of contents and tabs within text as they are', () => {
    expect(layWordText('目录\n一、总则\t1\n二、任务\t5\n三、保障\t9\n正文。\n').rows).toEqual([]);
    expect(layWordText('\t\t\t\t\t\t2025年3月\n联系人\t王某\n').rows).toEqual([]);
  });
});
