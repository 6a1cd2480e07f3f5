import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Table } from '../../../src/document/document.js';
import { spanAt } from '../../../src/document/document.js';
import { extractPlan } from '../../../src/extract/index.js';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { isPlanError } from '../../../src/util/plan-error.js';
import { showBlocks } from '../show.js';
import { buildPdf, flow, type PageOf, type PdfOptions, type TableAt, type TextAt } from './build.js';

/** The reader itself: that it runs in a process of its own is tested elsewhere. */
const readBytes = async (bytes: Uint8Array): Promise<Document> => ({
  source: { file: 'plan.pdf', format: 'pdf', bytes: bytes.length, sha256: '' },
  ...(await readPdf(bytes, { file: 'plan.pdf' })),
});
const read = (pages: readonly PageOf[], options?: PdfOptions): Promise<Document> => readBytes(buildPdf(pages, options));
const show = async (pages: readonly PageOf[]) => showBlocks(await read(pages)).split('\n');
const foot = (text: string, x = 280): TextAt => ({ at: [x, 800], text, size: 12 });

const LONG =
  '（一）打造智能制造样板。围绕轴承、阀门等优势产业，到2027年建成未来工厂3家、数字化车间59家，规模以上工业企业数字化改造覆盖率达到80%以上，形成可复制推广的经验。';
const LAST = '（责任单位：市经信局、市发改委）';

describe('running text', () => {
  it('joins the lines of a paragraph and parts paragraphs by their first lines', async () => {
    const { texts } = flow(100, ['一、重点任务', LONG, '（二）完善服务体系。扩大供给。', LAST]);
    expect(await show([{ texts }])).toEqual(['一、重点任务', LONG, '（二）完善服务体系。扩大供给。', LAST]);
  });

  it('goes on with a paragraph over a page break and drops the page numbers', async () => {
    const { texts } = flow(100, [LONG]);
    const cut = texts.length - 1;
    const rest = flow(100, ['（二）完善服务体系。扩大供给。']).texts.map(({ at, text }) => ({
      at: [at[0], at[1] + 28] as const,
      text,
    }));
    const pages: PageOf[] = [
      { texts: [...texts.slice(0, cut).map((t) => ({ ...t, at: [t.at[0], t.at[1] + 500] as const })), foot('— 1 —')] },
      { texts: [{ ...texts[cut]!, at: [90, 100] }, ...rest, foot('— 2 —')] },
    ];
    const document = await read(pages);
    expect(showBlocks(document).split('\n')).toEqual([LONG, '（二）完善服务体系。扩大供给。']);
    const tail = document.text.indexOf(texts[cut]!.text);
    expect(document.pageStarts).toEqual([0, tail]);
    expect(spanAt(document, 0, 3).page).toBe(1);
    expect(spanAt(document, tail, tail + 2).page).toBe(2);
  });

  it('ends a paragraph with the mark that names who is responsible', async () => {
    const item = (label: string) =>
      `${label}是推进智能化的新闻生产，加速人机协同在新闻生产分发中的应用与推广，拓展智能编辑与视频生产等应用场景。（责任单位：省委宣传部、某报业集团、某广电集团）`;
    const paragraphs = ['２．人工智能与传播', item('一'), item('二'), item('三'), '３．人工智能与旅游', item('一')];
    // the mark fills its last line but for one character
    const { texts } = flow(100, paragraphs);
    expect(await show([{ texts }])).toEqual(paragraphs);
    // no indent to tell by
    const wide = 26 * 16;
    const flush = texts.map((text) => ({
      ...text,
      at: [90, text.at[1]] as const,
      ...(text.width ? { width: wide } : {}),
    }));
    expect(await show([{ texts: flush }])).toEqual(paragraphs);
  });

  it('reads a font whose characters fill half of their square', async () => {
    const paragraphs = ['一、重点任务', LONG, LONG, LONG, LAST];
    expect(showBlocks(await read([{ texts: flow(100, paragraphs).texts }], { font: 'half' })).split('\n')).toEqual(
      paragraphs,
    );
  });

  it('keeps the characters as printed', async () => {
    const text = '“十四五”末达到２５％，不低于≥9.5‹3›，占比１\ue010２％';
    expect(await show([{ texts: [{ at: [90, 100], text, size: 12 }] }])).toEqual([text]);
  });

  it('reads a font that is not embedded', async () => {
    const document = await read([{ texts: [{ at: [90, 100], text: '到2027年建成50个“示范区”。' }] }], { font: 'gb' });
    expect(document.text).toBe('到2027年建成50个“示范区”。\n');
  });

  it('makes up no characters that the file does not name, and says on which pages they stand', async () => {
    const texts = [{ at: [72, 100] as const, text: '到2025年达到85%。' }];
    const document = await read([{ texts }, { texts }], { font: 'unmapped' });
    expect(document.text).not.toMatch(/\d|\p{Script=Han}/u);
    expect(document.notes).toContainEqual(
      expect.objectContaining({ code: 'pdf-characters-unknown', params: { count: 24, pages: '1-2' } }),
    );
  });

  it('puts no blanks between Chinese characters and figures, and keeps those between words', async () => {
    const texts: TextAt[] = [
      { at: [90, 100], text: '到' },
      { at: [111, 100], text: '2027' },
      { at: [149, 100], text: '年，建设' },
      { at: [218, 100], text: 'AI' },
      { at: [245, 100], text: 'Lab' },
    ];
    expect(await show([{ texts }])).toEqual(['到2027年，建设AI Lab']);
  });

  it('reads raised exponents as such and raised references to notes as none', async () => {
    const raised = (x: number, text: string): TextAt => ({ at: [x, 95], text, size: 8 });
    const texts: TextAt[] = [
      { at: [72, 100], text: '达到85.2', size: 16 },
      raised(72 + 16 * 6, '1'),
      { at: [72 + 16 * 6 + 8, 100], text: '亿元', size: 16 },
      raised(72 + 16 * 8 + 8, '[2]'),
      { at: [72 + 16 * 8 + 32, 100], text: '以上', size: 16 },
    ];
    expect((await read([{ texts }])).text.trim()).toBe('达到85.2¹亿元以上');
  });

  it('keeps raised text that is no mark whole', async () => {
    const texts: TextAt[] = [
      { at: [72, 100], text: '计划期', size: 16 },
      { at: [120, 95], text: '2025', size: 8 },
      { at: [136, 100], text: '年', size: 16 },
    ];
    expect((await read([{ texts }])).text.trim()).toBe('计划期2025年');
  });

  it('reads a symbol font as what it shows', async () => {
    const texts: TextAt[] = [
      { at: [72, 100], text: '覆盖率', size: 16 },
      { at: [120, 100], text: '\uf0b3', size: 16, bold: true },
      { at: [136, 100], text: '90%', size: 16 },
    ];
    for (const [boldFont, expected] of [
      ['ABCDEF+Symbol', '覆盖率≥90%'],
      ['ABCDEF+FangSong', '覆盖率\uf0b390%'],
    ] as const)
      expect((await read([{ texts }], { boldFont })).text.trim()).toBe(expected);
  });

  it('marks bold leads and centred lines', async () => {
    const texts: TextAt[] = [
      { at: [186, 80], text: '某市数字经济行动计划', size: 22 },
      ...flow(140, [LONG, LONG, LONG]).texts,
      { at: [122, 500], text: '一是优化服务。', bold: true },
      { at: [122 + 7 * 16, 500], text: '扩大供给。' },
    ];
    const document = await read([{ texts }]);
    const [title, ...rest] = document.blocks;
    expect(title).toMatchObject({ type: 'paragraph', centred: true });
    expect(rest.at(-1)).toMatchObject({ boldLead: 7, passage: { text: '一是优化服务。扩大供给。' } });
  });

  it('keeps the lines of a table of contents apart', async () => {
    const line = (y: number, title: string, page: string): TextAt => ({
      at: [90, y],
      text: `${title}${'.'.repeat((26 * 16 - title.length * 16 - page.length * 8) / 8)}${page}`,
    });
    const titles = [line(100, '一、总体要求', '1'), line(128, '二、重点任务', '3'), line(156, '三、保障措施', '12')];
    expect((await show([{ texts: titles }])).map((text) => text.replace(/\.+/, '…'))).toEqual([
      '一、总体要求…1',
      '二、重点任务…3',
      '三、保障措施…12',
    ]);
  });

  it('drops running heads and feet, also on left and right pages', async () => {
    const pages = [1, 2, 3, 4].map(
      (number): PageOf => ({
        texts: [
          {
            at: [number % 2 === 0 ? 90 : 400, 50],
            text: number % 2 === 0 ? `${number}　某市规划` : `第一章　${number}`,
            size: 10,
          },
          ...flow(120, [`第${'一二三四'[number - 1]}项工作已经部署。`]).texts,
        ],
      }),
    );
    expect(await show(pages)).toEqual(['一', '二', '三', '四'].map((n) => `第${n}项工作已经部署。`));
  });

  it('keeps headings that stand at the top of several pages', async () => {
    const pages = [1, 2, 3].map(
      (n): PageOf => ({ texts: flow(70, [`SECTION ${n + 4 * n}`, `${'甲乙丙'[n - 1]}类工作。`]).texts }),
    );
    expect((await show(pages)).filter((text) => text.startsWith('SECTION'))).toEqual([
      'SECTION 5',
      'SECTION 10',
      'SECTION 15',
    ]);
  });

  it('keeps the hyphen of a word that is broken at it', async () => {
    const texts: TextAt[] = [
      { at: [60, 100], text: 'The board is supported by stakeholders and by cross-', size: 14 },
      { at: [60, 120], text: 'departmental consultation in all of the regions that', size: 14 },
      { at: [60, 140], text: 'take part.', size: 14 },
    ];
    expect(await show([{ texts }])).toEqual([
      'The board is supported by stakeholders and by cross-departmental consultation in all of the regions that take part.',
    ]);
  });

  it('drops what a browser and a web site print around a plan', async () => {
    const menu = ['首页', '政务公开', '政策文件', '互动交流', '服务'].map(
      (text, i): TextAt => ({ at: [60 + i * 100, 60], text, size: 9 }),
    );
    const body = flow(140, ['一、总体目标', LONG]);
    const pages: PageOf[] = [
      {
        texts: [
          { at: [20, 20], text: '2025/7/18 10:03', size: 8 },
          ...menu,
          { at: [120, 110], text: '某市数字经济行动计划', size: 22 },
          ...body.texts,
          { at: [20, 830], text: 'https://www.example.gov.cn/art/1.html 1/2', size: 8 },
        ],
      },
      {
        texts: [
          ...flow(100, ['二、重点任务', LONG]).texts,
          { at: [90, 700], text: '主办单位：某市人民政府办公室 网站地图', size: 9 },
          { at: [20, 830], text: 'https://www.example.gov.cn/art/1.html 2/2', size: 8 },
        ],
      },
    ];
    expect(await show(pages)).toEqual(['某市数字经济行动计划', '一、总体目标', LONG, '二、重点任务', LONG]);
  });

  it('reads two columns one after the other', async () => {
    const column = (x: number, words: string): TextAt[] =>
      Array.from({ length: 8 }, (_, i) => ({
        at: [x, 100 + i * 20],
        text: words.repeat(8).slice(i, i + 20),
        size: 10,
      }));
    const [text] = await show([{ texts: [...column(60, '左边的文字'), ...column(320, '右面的内容')] }]);
    expect(text).toMatch(/^[左边的文字]+$/);
  });

  it('reads a page that is turned', async () => {
    const { texts } = flow(100, [LONG]);
    expect(await show([{ texts, isTurned: true }])).toEqual([LONG]);
  });
});

const isParagraph = ({ type }: Block) => type === 'paragraph';
const HEADER = ['序号', '重点任务', '责任单位', '完成时限'];
const WIDTHS = [50, 185, 120, 80];

describe('ruled tables', () => {
  const rows: TableAt['rows'] = [
    {
      height: 24,
      cells: [
        { text: '序号', rows: 2 },
        { text: '指标', rows: 2 },
        { text: '目标值', columns: 2 },
      ],
    },
    { height: 24, cells: ['2023年', '2025年'] },
    { height: 40, cells: ['1', ['每千人口执业（助理）医', '师数（人）'], '3.2', '≥3.5'] },
    { height: 24, cells: ['2', '普惠率（%）', '', '95'] },
  ];
  const expected = [
    'TABLE 表1 主要指标',
    '  序号 | 指标 | 目标值 | ^目标值',
    '  ^序号 | ^指标 | 2023年 | 2025年',
    '  1 | 每千人口执业（助理）医师数（人） | 3.2 | ≥3.5',
    '  2 | 普惠率（%） |  | 95',
  ];
  const caption: TextAt = { at: [230, 90], text: '表1 主要指标' };

  for (const rules of ['all', 'inner', 'rects'] as const) {
    it(`reads the grid, rules drawn as: ${rules}`, async () => {
      expect(
        await show([{ texts: [caption], tables: [{ at: [80, 110], widths: [50, 150, 80, 80], rows, rules }] }]),
      ).toEqual(expected);
    });
  }

  it('reads white rules between coloured cells, and none on white paper', async () => {
    const table = { at: [80, 110], widths: [50, 150, 80, 80], rows, rules: 'white' } as const;
    expect(await show([{ texts: [caption], tables: [{ ...table, isStriped: true }] }])).toEqual(expected);
    expect((await read([{ tables: [table], texts: flow(100, [LONG]).texts }])).blocks.every(isParagraph)).toBe(true);
  });

  it('keeps lines apart that were written apart', async () => {
    const table: TableAt = {
      at: [60, 100],
      widths: [60, 260, 140],
      rows: [
        { height: 24, cells: ['序号', '内容', '责任单位'] },
        {
          height: 64,
          cells: [
            '1',
            ['1.建设平台。', '2.开放场景，到2027年开放50个以上', '应用场景。'],
            ['市发改委', '市经信局', '市数据局'],
          ],
        },
      ],
    };
    expect((await show([{ tables: [table] }])).at(-1)).toBe(
      '  1 | 1.建设平台。⏎2.开放场景，到2027年开放50个以上应用场景。 | 市发改委⏎市经信局⏎市数据局',
    );
  });

  it('counts what a reviewer has left, with the pages; links are none', async () => {
    const texts: TextAt[] = [{ at: [72, 90], text: '到2027年，建成公园12个，新增绿地20公顷。' }];
    const document = await read([
      { texts, annotations: ['Link'] },
      { texts, annotations: ['Text', 'Link', 'Highlight'] },
      { texts, annotations: ['FreeText', 'Popup', 'Widget'] },
    ]);
    expect(document.notes).toEqual([
      expect.objectContaining({ level: 'info', code: 'pdf-annotations', params: { count: 3, pages: '2-3' } }),
    ]);
    expect((await read([{ texts, annotations: ['Link', 'Widget'] }])).notes).toEqual([]);
  });

  it('reads text that is turned in its cell, and leaves out what is turned elsewhere', async () => {
    const grid: TableAt = {
      at: [80, 110],
      widths: [40, 150, 80],
      rows: [
        { height: 24, cells: ['类别', '指标', '2025年'] },
        { height: 50, cells: [{ text: '', rows: 2 }, '每千人口托位数', '4.5'] },
        { height: 50, cells: ['普惠园覆盖率', '90'] },
        { height: 50, cells: [{ text: '', rows: 2 }, '每千人口床位数', '6.5'] },
        { height: 50, cells: ['人均预期寿命', '79.5'] },
      ],
    };
    const turned: TextAt[] = [
      { at: [104, 206], text: '幼有所育', size: 12, turn: 1 },
      { at: [102, 246], text: '病有所医和健', size: 12, turn: 3 },
      { at: [86, 246], text: '康服务', size: 12, turn: 3 },
      { at: [560, 400], text: '内部资料', size: 12, turn: 1 },
    ];
    const document = await read([{ texts: [caption, ...turned], tables: [grid] }]);
    expect(showBlocks(document).split('\n')).toEqual([
      'TABLE 表1 主要指标',
      '  类别 | 指标 | 2025年',
      '  幼有所育 | 每千人口托位数 | 4.5',
      '  ^幼有所育 | 普惠园覆盖率 | 90',
      '  病有所医和健康服务 | 每千人口床位数 | 6.5',
      '  ^病有所医和健康服务 | 人均预期寿命 | 79.5',
    ]);
    expect(document.notes).toEqual([expect.objectContaining({ code: 'pdf-text-turned', params: { count: 4 } })]);
  });

  it('joins the pieces of a table: repeated header, cut row, merged cell that goes on', async () => {
    const first: TableAt = {
      at: [60, 600],
      widths: [60, ...WIDTHS],
      rows: [
        { height: 24, cells: ['领域', ...HEADER] },
        { height: 24, cells: [{ text: '产业', rows: 2 }, '1', '建设公共平台。', '市经信局', '2026年'] },
        {
          height: 44,
          cells: ['2', ['开放应用场景，推动人工智能在', '制造业、农业和交通等领域的深'], '市数据局', '2027年'],
        },
      ],
    };
    const second: TableAt = {
      at: [60, 80],
      widths: [60, ...WIDTHS],
      rows: [
        { height: 24, cells: ['领域', ...HEADER] },
        { height: 24, cells: [{ text: '', rows: 2 }, '', '度应用。', '', ''] },
        { height: 24, cells: ['3', '培育市场主体。', '市国资委', '2027年'] },
        { height: 24, cells: ['人才', '4', '引进人才。', '市委组织部', '2027年'] },
      ],
    };
    const document = await read([
      { tables: [first], texts: [foot('7')] },
      { tables: [second], texts: [{ at: [60, 60], text: '（续表）', size: 12 }, foot('8')] },
    ]);
    expect(showBlocks(document).split('\n')).toEqual([
      'TABLE -',
      '  领域 | 序号 | 重点任务 | 责任单位 | 完成时限',
      '  产业 | 1 | 建设公共平台。 | 市经信局 | 2026年',
      '  ^产业 | 2 | 开放应用场景，推动人工智能在制造业、农业和交通等领域的深度应用。 | 市数据局 | 2027年',
      '  ^产业 | 3 | 培育市场主体。 | 市国资委 | 2027年',
      '  人才 | 4 | 引进人才。 | 市委组织部 | 2027年',
    ]);
    const table = document.blocks[0] as Table;
    const place = (row: number) =>
      spanAt(document, table.rows[row]![2]!.passage.start, table.rows[row]![2]!.passage.end).page;
    expect([1, 2, 3, 4].map(place)).toEqual([1, 1, 2, 2]);
  });

  it('leaves tables with other headers or other columns apart', async () => {
    const table = (header: string[], widths: number[]): TableAt => ({
      at: [60, 100],
      widths,
      rows: [
        { height: 24, cells: header },
        { height: 24, cells: header.map((_, i) => (i === 0 ? '1' : '内容')) },
      ],
    });
    const blocks = await show([
      { tables: [table(['序号', '指标', '目标值'], [50, 200, 100])] },
      { tables: [table(['序号', '任务', '责任单位'], [50, 200, 100])] },
      { tables: [table(['序号', '项目'], [80, 300])] },
    ]);
    expect(blocks.filter((line) => line.startsWith('TABLE'))).toHaveLength(3);
  });

  it('reads a frame around text as a box', async () => {
    const box: PageOf = {
      lines: [
        [80, 100, 500, 100],
        [80, 100, 80, 260],
        [500, 100, 500, 260],
        [80, 260, 500, 260],
      ],
      texts: [
        { at: [200, 124], text: '专栏1　重点工程', size: 14 },
        { at: [118, 150], text: '1.强基工程。建设算力平台，到2027年算力规模', size: 14 },
        { at: [90, 174], text: '达到5000P。', size: 14 },
        { at: [118, 198], text: '2.育才工程。引进人才300名以上。', size: 14 },
      ],
    };
    expect(await show([box])).toEqual([
      'BOX 专栏1　重点工程',
      '  1.强基工程。建设算力平台，到2027年算力规模达到5000P。',
      '  2.育才工程。引进人才300名以上。',
    ]);
  });

  it('parts the caption of a box from an item below it, however far the caption reaches', async () => {
    const frame: PageOf['lines'] = [
      [80, 100, 400, 100],
      [80, 100, 80, 260],
      [400, 100, 400, 260],
      [80, 260, 400, 260],
    ];
    const boxed = (lines: readonly string[]) => ({
      lines: frame,
      texts: lines.map((text, i): TextAt => ({ at: [90, 124 + 24 * i], text, size: 14 })),
    });
    expect(
      await show([boxed(['专栏1 全县公共服务领域重点建设工程', '1.强基工程。建设学校5所。', '2.育才工程。'])]),
    ).toEqual(['BOX 专栏1 全县公共服务领域重点建设工程', '  1.强基工程。建设学校5所。', '  2.育才工程。']);
    expect(
      await show([boxed(['专栏2 全县公共服务领域重点建设工程', '强基工程。建设学校5所。', '育才工程。'])]),
    ).toEqual(['BOX 专栏2 全县公共服务领域重点建设工程', '  强基工程。建设学校5所。', '  育才工程。']);
    expect(
      await show([boxed(['专栏3 “十四五”时期全县公共服务领域', '重点建设工程', '强基工程。建设学校5所。'])]),
    ).toEqual(['BOX 专栏3 “十四五”时期全县公共服务领域重点建设工程', '  强基工程。建设学校5所。']);
  });

  it('reads a frame over two pages as one box, also after a table as wide', async () => {
    const frame = (top: number, bottom: number): PageOf['lines'] => [
      [60, top, 500, top],
      [60, top, 60, bottom],
      [500, top, 500, bottom],
      [60, bottom, 500, bottom],
    ];
    const table: TableAt = {
      at: [60, 600],
      widths: [60, 240, 140],
      rows: [
        { height: 24, cells: ['序号', '内容', '责任单位'] },
        { height: 24, cells: ['1', '建设平台。', '市发改委'] },
      ],
    };
    const text = (y: number, words: string): TextAt => ({ at: [90, y], text: words, size: 12 });
    const pages: PageOf[] = [
      { tables: [table] },
      { lines: frame(600, 760), texts: [text(630, '专栏1　重点工程'), text(660, '1.强基工程。建设算力平台。')] },
      { lines: frame(80, 160), texts: [text(110, '2.育才工程。引进人才300名以上。')] },
    ];
    expect(await show(pages)).toEqual([
      'TABLE -',
      '  序号 | 内容 | 责任单位',
      '  1 | 建设平台。 | 市发改委',
      'BOX 专栏1　重点工程',
      '  1.强基工程。建设算力平台。',
      '  2.育才工程。引进人才300名以上。',
    ]);
  });

  it('takes a border around the page for none', async () => {
    const { texts } = flow(100, [LONG]);
    const lines = [
      [40, 40, 555, 40],
      [40, 40, 40, 800],
      [555, 40, 555, 800],
      [40, 800, 555, 800],
    ] as const;
    expect(await show([{ texts, lines }])).toEqual([LONG]);
  });
});

describe('tables without upright rules', () => {
  it('reads columns from the gaps between them', async () => {
    const rows = [
      ['序号', '指标', '2020年', '2025年'],
      ['1', '城镇化率（%）', '62.5', '66'],
      ['2', '研发投入强度（%）', '2.1', '2.8'],
      ['3', '森林覆盖率（%）', '', '40'],
    ];
    const xs = [90, 140, 320, 420];
    const texts = rows.flatMap((row, r) =>
      row.flatMap((text, c): TextAt[] => (text === '' ? [] : [{ at: [xs[c]!, 140 + r * 26], text, size: 12 }])),
    );
    const lines = [
      [85, 122, 480, 122],
      [85, 148, 480, 148],
      [85, 226, 480, 226],
    ] as const;
    expect(await show([{ texts: [{ at: [220, 100], text: '表2 主要指标' }, ...texts], lines }])).toEqual([
      'TABLE 表2 主要指标',
      ...rows.map((row) => `  ${row.join(' | ')}`),
    ]);
  });
});

describe('tables with level rules only', () => {
  const rows: TableAt['rows'] = [
    { height: 24, cells: HEADER },
    {
      height: 60,
      cells: ['1', ['建设公共平台，推动人工智能', '在制造业、农业等领域的深度', '应用。'], '市经信局', '2026年'],
    },
    {
      height: 60,
      cells: ['2', ['培育市场主体，到2027年培育', '企业20家以上。'], '市国资委', '2027年'],
    },
  ];
  const expected = [
    '  序号 | 重点任务 | 责任单位 | 完成时限',
    '  1 | 建设公共平台，推动人工智能在制造业、农业等领域的深度应用。 | 市经信局 | 2026年',
    '  2 | 培育市场主体，到2027年培育企业20家以上。 | 市国资委 | 2027年',
  ];

  it('reads rows of several lines by the rules that were drawn for their cells', async () => {
    expect(await show([{ tables: [{ at: [80, 110], widths: WIDTHS, rows, rules: 'level' }] }])).toEqual([
      'TABLE -',
      ...expected,
    ]);
  });

  it('keeps a ruled row whole whose cells are centred between its rules', async () => {
    const tall: TableAt['rows'] = [
      ...rows,
      {
        height: 70,
        cells: [
          '3',
          ['开放场景，到2028年开放场景', '50个以上，带动就业。'],
          ['市数据局', '市科技局', '市经信局'],
          '2028年',
        ],
      },
    ];
    const [, ...read] = await show([{ tables: [{ at: [80, 110], widths: WIDTHS, rows: tall, rules: 'level' }] }]);
    expect(read).toEqual([
      ...expected,
      '  3 | 开放场景，到2028年开放场景50个以上，带动就业。 | 市数据局⏎市科技局⏎市经信局 | 2028年',
    ]);
  });

  it('goes on below its last rule where a page break has cut it', async () => {
    const table: TableAt = { at: [80, 560], widths: WIDTHS, rows: rows.slice(0, 2), rules: 'level' };
    const rest: TextAt[] = [
      { at: [85, 660], text: '2', size: 12 },
      { at: [135, 660], text: '培育市场主体，到2027年培育', size: 12 },
      { at: [320, 660], text: '市国资委', size: 12 },
      { at: [440, 660], text: '2027年', size: 12 },
      { at: [135, 676], text: '企业20家以上。', size: 12 },
    ];
    expect(await show([{ tables: [table], texts: [...rest, foot('— 1 —')] }])).toEqual(['TABLE -', ...expected]);
  });

  it('reads a table of three rules, its rows parted by the gaps between them', async () => {
    const cell = (x: number, y: number, text: string): TextAt => ({ at: [x, y], text, size: 12 });
    const texts = [
      ...HEADER.map((text, i) => cell([80, 130, 320, 440][i]!, 118, text)),
      ...[
        cell(80, 148, '1'),
        cell(130, 148, '建设公共平台，推动人工智能'),
        cell(130, 164, '在制造业、农业等领域的深度'),
      ],
      ...[cell(130, 180, '应用。'), cell(320, 148, '市经信局'), cell(440, 148, '2026年')],
      ...[cell(80, 208, '2'), cell(130, 208, '培育市场主体，到2027年培育'), cell(320, 208, '市国资委')],
      ...[cell(440, 208, '2027年'), cell(130, 224, '企业20家以上。')],
    ];
    const lines = [100, 126, 236].map((y) => [75, y, 520, y] as const);
    expect(await show([{ texts, lines }])).toEqual(['TABLE -', ...expected]);
  });

  it('takes rules around running text for none', async () => {
    const { texts } = flow(140, [LONG, LONG]);
    const lines = [60, 118, 700].map((y) => [85, y, 510, y] as const);
    expect(await show([{ texts, lines }])).toEqual([LONG, LONG]);
  });
});

describe('tables without any rules', () => {
  /** A cell of some lines, centred on a place. */
  const cell = (x: number, y: number, ...lines: string[]): TextAt[] =>
    lines.map((text, i) => ({ at: [x, y + (i - (lines.length - 1) / 2) * 15], text, size: 10 }));
  const xs = [66, 130, 166, 360, 410, 460];
  const head = (y: number) =>
    [['类别'], ['序', '号'], ['指标'], ['2020', '年'], ['目标', '2025年'], ['属性']].flatMap((lines, i) =>
      cell(xs[i]!, y, ...lines),
    );
  const body = (y: number, ...cells: string[][]) => cells.flatMap((lines, i) => cell(xs[i]!, y, ...lines));

  it('reads cells of several lines that are centred in their rows', async () => {
    const texts = [
      ...flow(80, [LONG]).texts,
      ...cell(220, 230, '表1 主要指标'),
      ...head(262),
      ...body(299, ['公共事业', '性服务'], ['1'], ['九年义务教育巩固率（%）'], ['99.9'], ['99.9'], ['约束', '性']),
      ...body(335, [], ['2'], ['人均年观看文博展览、文艺表演（场', '次）'], ['7.88'], ['11'], ['预期', '性']),
      ...body(371, ['公共安全', '性服务'], ['3'], ['食品检验合格率（%）'], ['95.5'], ['≥96'], ['约束', '性']),
      ...flow(430, [LAST]).texts,
    ];
    expect(await show([{ texts }])).toEqual([
      LONG,
      'TABLE 表1 主要指标',
      '  类别 | 序号 | 指标 | 2020年 | 目标2025年 | 属性',
      '  公共事业性服务 | 1 | 九年义务教育巩固率（%） | 99.9 | 99.9 | 约束性',
      '   | 2 | 人均年观看文博展览、文艺表演（场次） | 7.88 | 11 | 预期性',
      '  公共安全性服务 | 3 | 食品检验合格率（%） | 95.5 | ≥96 | 约束性',
      LAST,
    ]);
  });

  it('makes no table of three columns of running text', async () => {
    const words = '推动人工智能在制造业农业等领域的应用提升服务水平';
    const column = (x: number, y: number): TextAt[] =>
      Array.from({ length: 12 }, (_, i) => ({ at: [x, y + i * 16], text: words.slice(i, i + 14), size: 10 }));
    const { blocks } = await read([{ texts: [...column(60, 100), ...column(220, 105), ...column(380, 110)] }]);
    expect(blocks.every(isParagraph)).toBe(true);
  });
});

describe('a plan in a PDF file', () => {
  it('gives tasks with units, deadlines and places that hold their quotes', async () => {
    const table: TableAt = {
      at: [60, 160],
      widths: [50, 120, 200, 130],
      rows: [
        { height: 24, cells: ['序号', '重点任务', '具体工作', '责任单位'] },
        { height: 24, cells: ['一', { text: '特色产业', columns: 3 }] },
        {
          height: 40,
          cells: ['1', '构建种养体系', ['推动智能灌溉应用，到2027年', '建成示范基地12个以上。'], '市农业农村局'],
        },
        { height: 24, cells: ['二', { text: '社会治理', columns: 3 }] },
        { height: 24, cells: ['1', '升级基础设施', '加快改造。', '市建设局、市交通局'] },
      ],
    };
    const document = await read([
      { texts: [{ at: [150, 100], text: '某市人工智能重点任务分解表', size: 20 }], tables: [table] },
    ]);
    const plan = extractPlan(document, { language: 'zh' });
    expect(
      plan.tasks.map(({ number, title, section, responsible }) => [number, title, section.at(-1), responsible]),
    ).toEqual([
      ['1', '构建种养体系', '特色产业', ['市农业农村局']],
      ['1', '升级基础设施', '社会治理', ['市建设局', '市交通局']],
    ]);
    for (const { mark, span } of plan.tasks) {
      expect(document.text.slice(mark!.span!.start, mark!.span!.end)).toBe(mark!.quote);
      expect(span.page).toBe(1);
    }
    expect(
      plan.commitments.map(({ value, quote, span }) => [value, document.text.slice(span.start, span.end) === quote]),
    ).toEqual([[12, true]]);
  });
});

describe('files that cannot be read', () => {
  const codeOf = async (bytes: Uint8Array) => {
    try {
      await readBytes(bytes);
      return null;
    } catch (error) {
      return isPlanError(error) ? error.code : error;
    }
  };

  it('says that a scan has no text', async () => {
    expect(await codeOf(buildPdf([{ isScan: true }, { isScan: true }]))).toBe('pdf-no-text');
    const notes = (await read([{ texts: flow(100, [LONG]).texts }, { isScan: true }])).notes;
    expect(notes).toMatchObject([{ code: 'pdf-pages-without-text', params: { pages: '2' } }]);
  });

  it('says that a password is needed, or that the file is damaged', async () => {
    expect(await codeOf(buildPdf([{ texts: flow(100, [LONG]).texts }], { isLocked: true }))).toBe('pdf-locked');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.4\nnothing'))).toBe('pdf-damaged');
  });

  it('fails with a code, or not at all, whatever the bytes are', async () => {
    const whole = buildPdf([
      {
        texts: flow(100, [LONG, LONG]).texts,
        tables: [
          {
            at: [60, 500],
            widths: WIDTHS,
            rows: [
              { height: 24, cells: HEADER },
              { height: 24, cells: HEADER },
            ],
          },
        ],
      },
    ]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(whole.length),
        fc.boolean(),
        async (changes, length, isCut) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          const code = await codeOf(isCut ? bytes.slice(0, Math.max(8, length)) : bytes);
          expect(code === null || typeof code === 'string').toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('places', () => {
  const chars = fc.constantFrom(...'一二三任务建设，。、：；“”（）A1 9%。到年');
  const words = fc.string({ unit: chars, minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');

  it('hold what they are said to hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 8 }),
        fc.array(words, { minLength: 6, maxLength: 6 }),
        async (lines, cells) => {
          const table: TableAt = {
            at: [60, 420],
            widths: [150, 150, 150],
            rows: [
              { height: 30, cells: cells.slice(0, 3) },
              { height: 30, cells: cells.slice(3) },
            ],
            size: 5,
          };
          const document = await read([
            { texts: lines.map((text, i): TextAt => ({ at: [60, 150 + i * 30], text, size: 14 })), tables: [table] },
          ]);
          for (const block of document.blocks) {
            for (const passage of passagesOf(block))
              expect(document.text.slice(passage.start, passage.end)).toBe(passage.text);
          }
          const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
          expect(letters(document.text)).toBe(letters([...lines, ...cells].join('')));
        },
      ),
      { numRuns: 40 },
    );
  });
});

function passagesOf(block: Block) {
  if (block.type === 'paragraph') return [block.passage];
  if (block.type === 'box') return block.paragraphs.map(({ passage }) => passage);
  return block.rows.flatMap((row) => row.map(({ passage }) => passage));
}
