// Tables of Word files on their true grid, boxes, and tables that are only there for the layout.
import { describe, expect, it } from 'vitest';
import { cellName, type Table } from '../../../src/document/document.js';
import { extractPlan } from '../../../src/extract/index.js';
import { showBlocks } from '../show.js';
import { p, r, readDocx, table, tbl, tc, tr } from './build.js';

const span = (n: number) => `<w:gridSpan w:val="${n}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const GO_ON = '<w:vMerge/>';

async function shown(body: string): Promise<string> {
  const document = await readDocx(body);
  for (const block of document.blocks) if (block.type === 'table') checkCells(document.text, block);
  return showBlocks(document);
}

function checkCells(text: string, { rows, columnCount, start, end }: Table): void {
  for (const row of rows) {
    expect(row).toHaveLength(columnCount);
    for (const { passage } of row) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
      expect(passage.start).toBeGreaterThanOrEqual(start);
      expect(passage.end).toBeLessThanOrEqual(end);
    }
  }
}

describe('the grid', () => {
  it('cells over columns and rows, a header of two lines', async () => {
    const body = tbl(
      tr(tc('类别', RESTART) + tc('指标', RESTART) + tc('目标', span(2)), '<w:tblHeader/>') +
        tr(tc('', GO_ON) + tc('', GO_ON) + tc('2020年') + tc('2025年'), '<w:tblHeader/>') +
        tr(tc('生态', RESTART) + tc('森林覆盖率') + tc('40') + tc('45')) +
        tr(tc('', GO_ON) + tc('空气质量') + tc('') + tc('90')),
      [1000, 2000, 1000, 1000],
    );
    expect(await shown(body)).toBe(
      [
        'TABLE - (headers: 2)',
        '  类别 | 指标 | 目标 | ^目标',
        '  ^类别 | ^指标 | 2020年 | 2025年',
        '  生态 | 森林覆盖率 | 40 | 45',
        '  ^生态 | 空气质量 |  | 90',
      ].join('\n'),
    );
    const { text, blocks } = await readDocx(body);
    expect(text).toBe('类别\t指标\t目标\t\n\t\t2020年\t2025年\n生态\t森林覆盖率\t40\t45\n\t空气质量\t\t90\n');
    const cell = (blocks[0] as Table).rows[3]![3]!;
    expect([cellName(cell), cell.passage.text]).toEqual(['r4c4', '90']);
  });

  it('places left free before and after, and merges of old files', async () => {
    const body = tbl(
      tr(tc('甲') + tc('乙') + tc('丙')) +
        tr(tc('丁') + tc('戊'), '<w:gridBefore w:val="1"/>') +
        tr(tc('己') + tc('庚'), '<w:gridAfter w:val="1"/>') +
        tr(tc('辛', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge w:val="continue"/>') + tc('壬')),
      [1000, 1000, 1000],
    );
    expect(await shown(body)).toBe('TABLE -\n  甲 | 乙 | 丙\n   | 丁 | 戊\n  己 | 庚 |\n  辛 | ^辛 | 壬');
  });

  it('edges that do not quite meet make no columns of their own', async () => {
    const body = tbl(
      tr(tc('甲') + tc('乙', span(2)) + tc('丙')) + tr(tc('丁', span(2)) + tc('戊') + tc('己')),
      [1000, 40, 1000, 1000],
    );
    expect(await shown(body)).toBe('TABLE -\n  甲 | 乙 | 丙\n  丁 | 戊 | 己');
  });

  it('columns in which nothing begins are none', async () => {
    const body = tbl(tr(tc('甲', span(3)) + tc('乙', span(2))) + tr(tc('丙', span(3)) + tc('丁', span(2))));
    expect(await shown(body)).toBe('TABLE -\n  甲 | 乙\n  丙 | 丁');
  });

  it('a merge that begins nowhere is a cell', async () => {
    expect(await shown(tbl(tr(tc('甲', GO_ON) + tc('乙')) + tr(tc('丙') + tc('丁'))))).toBe(
      'TABLE -\n  甲 | 乙\n  丙 | 丁',
    );
  });

  it('lines within a cell, and tabs', async () => {
    const body = tbl(
      tr(tc('名称') + tc(p('一') + p('') + p('<w:r><w:t>二</w:t><w:br/><w:t>三</w:t><w:tab/><w:t>四</w:t></w:r>'))),
    );
    expect(await shown(body)).toBe('TABLE -\n  名称 | 一⏎二⏎三 四');
  });

  it('rows and cells in content controls, rows that were deleted', async () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = tbl(
      control(tr(tc('甲') + control(tc('乙')))) +
        tr(tc('丙') + tc('丁'), '<w:del w:id="1"/>') +
        tr(tc('戊') + tc(control(p('己')))),
    );
    expect(await shown(body)).toBe('TABLE -\n  甲 | 乙\n  戊 | 己');
  });

  it('a table in a cell is text of the cell', async () => {
    const inner = table([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(await shown(tbl(tr(tc('甲') + tc(p('前') + inner + p('后'))) + tr(tc('乙') + tc('丙'))))).toBe(
      'TABLE -\n  甲 | 前⏎a b⏎c d⏎后\n  乙 | 丙',
    );
  });

  it('text that a merged cell hides is reported', async () => {
    const document = await readDocx(tbl(tr(tc('甲', RESTART) + tc('乙')) + tr(tc('藏', GO_ON) + tc('丁'))));
    expect(document.text).toBe('甲\t乙\n\t丁\n');
    expect(document.notes).toMatchObject([{ code: 'docx-merged-text' }]);
  });

  it('spans that no page has room for', async () => {
    const body = tbl(tr(tc('甲', span(1_000_000_000)) + tc('乙')) + tr(tc('丙') + tc('丁')));
    const document = await readDocx(body);
    expect((document.blocks[0] as Table).columnCount).toBeLessThan(10);
    expect(document.text).toContain('丁');
  });

  it('a table that is text, in a file without others, is found as in a text file', async () => {
    const rows = ['序号\t指标\t2025年\t属性', '1\t森林覆盖率\t45\t约束性', '2\t空气质量\t90\t预期性'];
    const cells = (row: string) =>
      p(
        `<w:r>${row
          .split('\t')
          .map((cell) => `<w:t>${cell}</w:t>`)
          .join('<w:tab/>')}</w:r>`,
      );
    const body =
      p('一、主要目标', '<w:outlineLvl w:val="0"/>') + p('') + rows.map(cells).join('') + p('') + p('注：均为规划值。');
    expect(await shown(body)).toBe(
      '# 一、主要目标\nTABLE -\n  序号 | 指标 | 2025年 | 属性\n  1 | 森林覆盖率 | 45 | 约束性\n  2 | 空气质量 | 90 | 预期性\n注：均为规划值。',
    );
  });

  it('the title above a table is its caption', async () => {
    expect(
      await shown(
        p('表1 主要指标') +
          table([
            ['指标', '2025年'],
            ['甲', '1'],
          ]),
      ),
    ).toBe('TABLE 表1 主要指标\n  指标 | 2025年\n  甲 | 1');
  });
});

describe('frames', () => {
  it('a box goes on below a table within it', async () => {
    const inner = table([
      ['指标', '2025年目标'],
      ['托位数', '4.5'],
      ['床位数', '6.5'],
    ]);
    const body =
      p('到2025年完成以下工程。') +
      tbl(
        tr(tc('专栏1 重大工程')) +
          tr(tc(p('1.甲工程。总投资2亿元。') + inner + p('2.乙工程。新建学校3所。') + p('3.丙工程。'))),
      ) +
      p('加强组织领导。');
    expect(await shown(body)).toBe(
      [
        '到2025年完成以下工程。',
        'BOX 专栏1 重大工程',
        '  1.甲工程。总投资2亿元。',
        'TABLE -',
        '  指标 | 2025年目标',
        '  托位数 | 4.5',
        '  床位数 | 6.5',
        'BOX -',
        '  2.乙工程。新建学校3所。',
        '  3.丙工程。',
        '加强组织领导。',
      ].join('\n'),
    );
    const { boxes, commitments, tables } = extractPlan(await readDocx(body));
    expect(boxes.map(({ number, items }) => [number, items.map(({ title }) => title)])).toEqual([
      ['1', ['甲工程', '乙工程', '丙工程']],
    ]);
    expect(tables.map(({ kind, rowCount }) => [kind, rowCount])).toEqual([
      ['box', 3],
      ['indicators', 2],
    ]);
    expect(boxes[0]?.items[1]?.commitments).toEqual([commitments.find(({ unit }) => unit === '所')?.id]);
  });

  it('one column with a caption is a box; bold stays', async () => {
    const body = tbl(
      tr(tc('专栏1 重大工程')) + tr(tc(p(r('甲工程。', '<w:b/>') + r('建设一批。')) + p('乙工程。续建。'))),
    );
    expect(await shown(body)).toBe('BOX 专栏1 重大工程\n  [bold 4] 甲工程。建设一批。\n  乙工程。续建。');
  });

  it('its caption may stand above it', async () => {
    const body = p('专栏2 重点项目') + tbl(tr(tc(p('1.甲项目。总投资5亿元，建设生产线若干。') + p('2.乙项目。'))));
    expect(await shown(body)).toBe('BOX 专栏2 重点项目\n  1.甲项目。总投资5亿元，建设生产线若干。\n  2.乙项目。');
  });

  it('a frame of one column by its spans', async () => {
    const body = tbl(tr(tc('专栏3 指标', span(2))) + tr(tc('甲。', span(2))), [500, 500]);
    expect(await shown(body)).toBe('BOX 专栏3 指标\n  甲。');
  });

  it('a page layout gives what it holds', async () => {
    const inner = table([
      ['序号', '指标'],
      ['1', '甲'],
    ]);
    expect(await shown(tbl(tr(tc(p('某市规划') + inner + p('完。')))))).toBe(
      '某市规划\nTABLE -\n  序号 | 指标\n  1 | 甲\n完。',
    );
    const all = tbl(tr(tc(p('一、总则') + p('为推动高质量发展，制定本方案，请认真组织实施。'))));
    expect(await shown(all)).toBe('一、总则\n为推动高质量发展，制定本方案，请认真组织实施。');
  });

  it('a web page in a frame of several columns gives what it holds', async () => {
    const data = table([
      ['序号', '指标'],
      ['1', '甲'],
    ]);
    const aim = '为推动高质量发展，制定本方案。'.repeat(45);
    const page = tbl(tr(tc(p('一、总则') + p(aim) + data)), [8000]);
    const frame = tbl(tr(tc(page + p('')) + tc('甲方')) + tr(tc('乙方') + tc('丙方')), [8000, 1000]);
    const inner = 'TABLE -\n  序号 | 指标\n  1 | 甲';
    expect(await shown(frame)).toBe(`一、总则\n${aim}\n${inner}\n甲方\n乙方\n丙方`);
    const lines = ['一', '二', '三', '四', '五'].map((n) => `${n}、${'认真组织实施本方案。'.repeat(13)}`);
    const long = tbl(tr(tc('导航') + tc(lines.map((line) => p(line)).join(''))), [1000, 8000]);
    expect(await shown(long)).toBe(['导航', ...lines].join('\n'));
  });

  it('a row whose cell holds a small table, or much text beside much else, stays a row', async () => {
    const small = table([
      ['2024年', '2025年'],
      ['10', '12'],
    ]);
    const rows =
      tr(tc('序号') + tc('任务') + tc('责任单位')) + tr(tc('1') + tc('建设一批示范园区，分年安排如下') + tc(small));
    expect(await shown(tbl(rows, [500, 3000, 2000]))).toMatch(/^TABLE -\n {2}序号 \| 任务 \| 责任单位\n/);
    const lines = Array.from({ length: 6 }, () => p('认真组织实施本方案。'.repeat(10))).join('');
    const two = tbl(tr(tc('任务') + tc('措施')) + tr(tc(lines) + tc(lines)), [3000, 3000]);
    expect(await shown(two)).toMatch(/^TABLE -/);
  });
});
