import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/index.js';
import { readActuals } from '../../../src/score/index.js';
import { type BookParts, buildBook, numberCell, textCell } from '../../hostile/office-parts.js';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="57"/><xf numFmtId="0" fontId="1"/></cellXfs>';
const row = (index: number, ...cells: string[]) => `<row r="${index}">${cells.join('')}</row>`;

async function read(parts: BookParts) {
  const document = await readDocument(buildBook({ styles: STYLES, ...parts }), { file: 'plan.xlsx' });
  const shown = document.blocks.map((block) =>
    block.type === 'table'
      ? block.rows.map((cells) => cells.map(({ passage, carried }) => (carried ? `~${passage.text}` : passage.text)))
      : block.type === 'paragraph'
        ? block.passage.text
        : null,
  );
  for (const block of document.blocks) {
    if (block.type !== 'table') continue;
    for (const { passage } of block.rows.flat())
      expect(document.text.slice(passage.start, passage.end)).toBe(passage.text);
  }
  return { document, shown, codes: document.notes.map(({ code }) => code) };
}

const TABLE = [
  row(1, textCell('A1', '“十四五”主要指标', 3)),
  row(3, textCell('A3', '类别'), textCell('B3', '指标'), textCell('C3', '2020年'), textCell('D3', '2025年')),
  row(4, textCell('A4', '生态'), textCell('B4', '森林覆盖率'), numberCell('C4', 0.255, 1), numberCell('D4', 0.3, 1)),
  row(5, textCell('B5', '新增绿地'), numberCell('C5', 12.5), numberCell('D5', 46022, 2)),
  row(7, textCell('A7', '注：绿地按公顷计。')),
].join('');

describe('a workbook as a plan', () => {
  it('titles and notes are paragraphs, the rest a table with its merged cells and formats', async () => {
    const { shown, document } = await read({
      rows: TABLE,
      after: '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/></mergeCells>',
    });
    expect(shown).toEqual([
      '“十四五”主要指标',
      [
        ['类别', '指标', '2020年', '2025年'],
        ['生态', '森林覆盖率', '25.5%', '30.0%'],
        ['~生态', '新增绿地', '12.5', '2025年12月'],
      ],
      '注：绿地按公顷计。',
    ]);
    expect(document.text).toBe(
      '“十四五”主要指标\n\n类别\t指标\t2020年\t2025年\n生态\t森林覆盖率\t25.5%\t30.0%\n\t新增绿地\t12.5\t2025年12月\n\n注：绿地按公顷计。\n',
    );
    const table = document.blocks.find((block) => block.type === 'table')!;
    expect(cellName(table.rows[1]![2]!)).toBe('r2c3');
  });

  it('group titles stay in the table; a new header begins a new one', async () => {
    const header = (r: number) =>
      row(r, textCell(`A${r}`, '序号'), textCell(`B${r}`, '指标名称'), textCell(`C${r}`, '2025年目标'));
    const line = (r: number) =>
      row(r, numberCell(`A${r}`, r), textCell(`B${r}`, `指标${r}`), numberCell(`C${r}`, r * 10));
    const { shown } = await read({
      rows: [
        header(1),
        row(2, textCell('A2', '一、经济发展')),
        line(3),
        line(4),
        row(5, textCell('A5', '表2 其他指标')),
        header(6),
        line(7),
      ].join(''),
    });
    expect(shown).toHaveLength(3);
    expect(shown[0]).toHaveLength(4);
    expect(shown[1]).toBe('表2 其他指标');
  });

  it('the name of a sheet is the caption of a table without one', async () => {
    const parts = {
      rows: row(1, textCell('A1', '指标'), textCell('B1', '目标')) + row(2, textCell('A2', '甲'), numberCell('B2', 1)),
    };
    const named = await read({
      ...parts,
      workbook:
        '<workbook xmlns:r="r"><sheets><sheet name="主要指标表" r:id="rId1"/><sheet name="旧" state="hidden" r:id="rId9"/></sheets></workbook>',
    });
    expect(named.document.blocks[0]).toMatchObject({ type: 'table', caption: { text: '主要指标表' } });
    expect(named.codes).toContain('xlsx-hidden-sheets');
    expect((await read(parts)).document.blocks[0]).toMatchObject({ caption: null });
  });

  it('hidden rows and columns are left out and said; rows under a filter are read', async () => {
    const rows = [1, 2, 3]
      .map(
        (r) =>
          `<row r="${r}"${r === 2 ? ' hidden="1"' : ''}>${textCell(`A${r}`, `甲${r}`)}${textCell(`B${r}`, '乙')}${textCell(`C${r}`, '丙')}</row>`,
      )
      .join('');
    const before = '<cols><col min="2" max="2" hidden="1"/></cols>';
    const hidden = await read({ rows, before });
    expect(hidden.shown).toEqual([
      [
        ['甲1', '丙'],
        ['甲3', '丙'],
      ],
    ]);
    expect(hidden.codes).toEqual(['xlsx-hidden-rows', 'xlsx-hidden-columns']);
    const filtered = await read({ rows, after: '<autoFilter ref="A1:C3"><filterColumn colId="0"/></autoFilter>' });
    expect(filtered.shown[0]).toHaveLength(3);
    expect(filtered.codes).toEqual(['xlsx-filtered-rows']);
  });

  it('rich text, escapes, errors, booleans, dates, formulas', async () => {
    const { shown, codes } = await read({
      rows:
        row(
          1,
          '<c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="d"><v>2021-03-05</v></c><c r="E1" t="str"><f>X</f><v>甲</v></c><c r="F1"><f>A1</f></c>',
        ) + row(2, textCell('A2', '乙'), textCell('B2', '丙')),
      strings:
        '<si><r><t>生</t></r><r><rPr><b/></rPr><t xml:space="preserve">态_x000a_区</t></r><rPh><t>shengtai</t></rPh></si>',
    });
    expect(shown).toEqual([
      [
        ['生态\n区', '#N/A', 'TRUE', '2021/3/5', '甲'],
        ['乙', '丙', '', '', ''],
      ],
    ]);
    expect(codes).toEqual(['xlsx-without-result']);
  });
});

describe('a workbook as actual values', () => {
  it('the first sheet with a header; exact numbers, percents, carried cells', () => {
    const rows = [
      row(1, textCell('A1', '完成情况报送表')),
      row(2, textCell('A2', '指标'), textCell('B2', '年份'), textCell('C2', '实际值'), textCell('D2', '来源')),
      row(
        3,
        textCell('A3', '森林覆盖率'),
        numberCell('B3', 2021),
        numberCell('C3', 0.25456, 1),
        textCell('D3', '林业局'),
      ),
      row(4, numberCell('B4', 2022), numberCell('C4', 0.26, 1)),
      row(5, textCell('A5', '绿地'), numberCell('B5', 2022), numberCell('C5', 1234.5)),
    ].join('');
    const bytes = buildBook({
      styles: STYLES,
      rows,
      after: '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="D3:D5"/></mergeCells>',
    });
    const { value } = readActuals(bytes, { file: 'a.xlsx' });
    expect(
      value.map(({ row: line, name, year, value: number, unit, source }) => [line, name, year, number, unit, source]),
    ).toEqual([
      [3, '森林覆盖率', 2021, 25.456, '%', '林业局'],
      [4, '森林覆盖率', 2022, 26, '%', '林业局'],
      [5, '绿地', 2022, 1234.5, null, '林业局'],
    ]);
  });

  it('a column a year', () => {
    const rows =
      row(1, textCell('A1', '指标'), numberCell('B1', 2021), textCell('C1', '2022年')) +
      row(2, textCell('A2', '甲'), numberCell('B2', 1.5), numberCell('C2', 2));
    const { value } = readActuals(buildBook({ rows }), { file: 'a.xlsx' });
    expect(value.map(({ year, value: number }) => [year, number])).toEqual([
      [2021, 1.5],
      [2022, 2],
    ]);
  });
});
