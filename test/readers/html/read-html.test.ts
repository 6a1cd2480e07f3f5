import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/index.js';
import { isPlanError } from '../../../src/util/plan-error.js';
import { showBlocks } from '../show.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (html: string, limits = {}): Promise<Document> =>
  readDocument(bytes(html), { file: 'page.html', format: 'html', limits });
const lines = async (html: string) => showBlocks(await read(html)).split('\n');

/** Every passage is exactly its stretch of the canonical text. */
function expectPlaces({ text, blocks }: Document): void {
  for (const block of blocks) {
    const paragraphs = block.type === 'paragraph' ? [block] : block.type === 'box' ? block.paragraphs : [];
    const cells = block.type === 'table' ? block.rows.flat() : [];
    for (const { passage } of [...paragraphs, ...cells]) {
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
    }
  }
}

describe('encodings', () => {
  const page = (charset: string, body: readonly number[]) =>
    new Uint8Array([...bytes(`<html><head><meta charset="${charset}"></head><body><p>`), ...body]);

  it.each([
    // 到2025年，覆盖率
    [
      'gb2312',
      [0xb5, 0xbd, 0x32, 0x30, 0x32, 0x35, 0xc4, 0xea, 0xa3, 0xac, 0xb8, 0xb2, 0xb8, 0xc7, 0xc2, 0xca],
      '到2025年，覆盖率',
    ],
    // 計劃
    ['big5', [0xad, 0x70, 0xb9, 0xba], '計劃'],
  ])('%s', async (charset, body, expected) => {
    expect((await readDocument(page(charset, body), { file: 'a.html' })).text).toBe(`${expected}\n`);
  });

  it('UTF-8 that claims to be GBK is UTF-8', async () => {
    const { text } = await readDocument(bytes('<meta charset=gbk><p>规划</p>'), { file: 'a.html' });
    expect(text).toBe('规划\n');
  });
});

describe('hidden text', () => {
  const notesOf = async (inner: string) =>
    (await read(`<div><p>${'到2025年，城镇化率达到66%以上。'.repeat(5)}</p>${inner}</div>`)).notes
      .filter(({ code }) => code === 'page-hidden-text')
      .map(({ params }) => params);

  it('of the document is counted, and the first is quoted', async () => {
    const inner =
      '<div style="display:none"><p>到2030年，建成公园<b>100座</b>以上，面积扩大一倍。</p></div><p hidden>Until 2030 ten parks will open.</p>';
    expect(await notesOf(inner)).toEqual([{ count: 2, text: '到2030年，建成公园100座以上，面积扩大一倍。' }]);
  });

  it('is counted to the last, and in the document only', async () => {
    const menu = '<span hidden>政务公开互动交流办事服务栏目列表</span>'.repeat(600);
    const hidden = '<p hidden>到2030年，建成公园100座以上。</p>'.repeat(600);
    const { notes } = await read(
      `<ul>${menu}</ul><div id="zoom"><p>${'到2025年，城镇化率达到66%以上。'.repeat(9)}</p>${hidden}</div>`,
    );
    expect(notes.find(({ code }) => code === 'page-hidden-text')?.params).toEqual({
      count: 600,
      text: '到2030年，建成公园100座以上。',
    });
  });

  it.each([
    ['a menu', '<div style="display:none"><a href="/a">政务公开栏目列表</a> <a href="/b">办事服务栏目列表</a></div>'],
    ['a part that is called one', '<div class="nav" hidden><p>首页政务公开互动交流办事服务</p></div>'],
    ['a script', '<div style="display:none"><script>var text = "到2030年，建成公园100座以上";</script></div>'],
    ['a word', '<span style="display:none">内部批注</span>'],
    ['nothing', '<p style="display:none">&nbsp;</p>'],
  ])('is not told of where it is %s', async (_, inner) => {
    expect(await notesOf(inner)).toEqual([]);
  });
});

describe('lines', () => {
  it.each([
    ['<p>公交分担率达\n到</p>', '公交分担率达到'],
    ['<p>达到\n95%\n以上</p>', '达到95%以上'],
    ['<p>the final\n report</p>', 'the final report'],
    ['<p>9<span>5</span>.<i>2</i>%</p>', '95.2%'],
    ['<p>某局&nbsp;&nbsp;某委</p>', '某局  某委'],
    ['<p>&emsp;　城镇化率&ge;60&permil;</p>', '城镇化率≥60‰'],
    ['<p>一\u200b二\ufeff三</p>', '一二三'],
    ['<p>覆盖率<sup>①</sup>达到</p>', '覆盖率达到'],
    ['<p>PM<sub>2.5</sub>浓度</p>', 'PM2.5浓度'],
    ['<p><b>一、</b><b>目标</b>：提升</p>', '[bold 4] 一、目标：提升'],
    ['<p style="font-weight:700">一、目标</p>', '[bold] 一、目标'],
    ['<b>甲<span style="font-weight:normal">乙</span></b>', '[bold 1] 甲乙'],
    ['<p hidden>密</p><p>明</p>', '明'],
    ['<noscript>请启用脚本</noscript><textarea>x</textarea><p>明</p>', '明'],
    ['<p>甲</p>— 3 —', '甲'],
  ])('%s', async (html, expected) => expect(await lines(html)).toEqual([expected]));

  it('an image is noted, an icon is not', async () => {
    const { notes } = await read(
      '<p>表1 主要指标</p><img src="a.png" alt="指标表"><img src="b.gif" width=16 height=16>',
    );
    expect(notes.filter(({ code }) => code === 'image-dropped').map(({ params }) => params.target)).toEqual([
      '指标表 a.png',
    ]);
    expect(notes.map(({ code }) => code)).toContain('table-not-recognised');
  });
});

describe('what a page holds besides its document', () => {
  const article = '<p>为加快建设，制定本方案，请各单位认真组织实施，确保完成。</p>'.repeat(6);

  it('is left out and said', async () => {
    const { text, notes } = await read(
      `<div class="top-nav"><a href="/">首页</a>栏目</div><div><div>${article}</div></div><div class="foot">地址：某路1号</div>`,
    );
    expect(text).not.toMatch(/首页|栏目|地址/);
    expect(notes.map(({ code }) => code)).toContain('page-parts-left-out');
  });

  it('an annex beside the main content is read', async () => {
    const annex =
      '<table><tr><td>指标</td><td>目标</td></tr><tr><td>覆盖率及其他需要按照要求统计的各项内容</td><td>95</td></tr></table>';
    const { text } = await read(
      `<div><div class="TRS_Editor">${article.repeat(3)}</div><div class="fj">${annex}<p>${'附件说明，'.repeat(20)}完。</p></div></div>`,
    );
    expect(text).toContain('\t95');
  });

  it('frames within frames do not wear the text away', async () => {
    let html = '';
    for (let i = 0; i < 20; i++) html = `<div><p>第${i}段，文字内容需要保留。</p><div>${html}</div></div>`;
    expect((await read(html)).blocks.length).toBeGreaterThanOrEqual(15);
  });

  it('a page that is all links and menus by name is read as it is', async () => {
    expect((await read('<div class="nav"><p>规划纲要</p></div>')).text).toBe('规划纲要\n');
  });

  it('titles that only the head of the page has', async () => {
    const { text } = await read(
      `<meta name="ArticleTitle" content="某市行动方案"><meta name="PubDate" content="2024-03-05"><p>${article}</p>`,
    );
    expect(text).toMatch(/^标题：某市行动方案\n发布日期：2024-03-05\n/);
  });
});

describe('limits', () => {
  it('a million elements in each other', async () => {
    await expect(read('<div>'.repeat(1_000_000))).rejects.toMatchObject({ name: 'PlanError', code: 'limit-depth' });
  });

  it.each([
    ['limit-nodes', { maxNodes: 1_000 }, '<p>甲'.repeat(1_200)],
    ['limit-attributes', { maxAttributes: 1_000 }, `<p ${Array.from({ length: 1_200 }, (_, i) => `a${i}`).join(' ')}>`],
    ['limit-cells', { maxCells: 1_000 }, `<table><tr>${'<td>a'.repeat(100)}</tr>${'<tr><td>a'.repeat(11)}</table>`],
  ])('%s', async (code, limits, html) => {
    await expect(read(html, limits)).rejects.toMatchObject({ name: 'PlanError', code });
  });

  it.each([
    ['100,000 attributes', () => `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>甲</p>`],
    [
      'spans of a milliard',
      () => '<table><tr><td colspan=1000000000 rowspan=1000000000>甲</td><td>乙</td></tr></table>',
    ],
    ['20,000 line breaks in a heading', () => `<h1>${'甲<br>'.repeat(20_000)}`],
    ['names of prototypes', () => '<p id=__proto__ class=constructor __proto__=1>甲</p>'],
  ])('%s', async (_, html) => {
    expect((await read(html())).text).toContain('甲');
  });
});

describe('properties', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'table',
    'tr',
    'td',
    'span',
    'b',
    'br',
    'li',
    'ol',
    'h2',
    'a href=x',
    'sup',
    'caption',
    '/p',
    '/div',
    '/table',
    '/td',
    '/b',
    'td colspan=3',
    'td rowspan=0',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    fc.constantFrom('专栏1 工程', '表1 主要指标', '到2025年', ' ', '\n', '　　', '&nbsp;', '9', '一、', '。'),
    fc.string({ maxLength: 5 }),
  );

  it('never fails but with a code; every passage is its stretch of the canonical text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const document = await read(pieces.join('')).catch((error: unknown) => {
          if (!isPlanError(error)) throw error;
          return null;
        });
        if (document !== null) expectPlaces(document);
      }),
      { numRuns: 300 },
    );
  });
});

describe('lists', () => {
  const items = '<li>甲</li><li>乙</li>';
  it.each([
    ['Chinese numbers', `<ol style="list-style-type:cjk-ideographic">${items}</ol>`, ['一、甲', '二、乙']],
    ['letters of a style', `<ol style="list-style: inside lower-alpha" start=3>${items}</ol>`, ['c.甲', 'd.乙']],
    ['backwards', `<ol reversed>${items}</ol>`, ['2.甲', '1.乙']],
    [
      'numbers of a list that has none of its own',
      `<ul style="list-style-type:decimal">${items}</ul>`,
      ['1.甲', '2.乙'],
    ],
    ['an item without text counts', '<ol><li></li><li>乙</li></ol>', ['2.乙']],
    ['within a frame that is no box', `<table><tr><td><ol>${items}</ol></td></tr></table>`, ['1.甲', '2.乙']],
  ])('%s', async (_, html, expected) => {
    expect((await read(html)).text.trim().split('\n')).toEqual(expected);
  });

  it('a cell that holds a number of a list only is that number', async () => {
    const row = (start: number, name: string) => `<tr><td><ol start=${start}><li></ol><td>${name}<td>9</tr>`;
    const { text } = await read(`<table><tr><td>序号<td>指标<td>2025年</tr>${row(1, '甲')}${row(2, '乙')}</table>`);
    expect(text.trim().split('\n')).toEqual(['序号\t指标\t2025年', '1.\t甲\t9', '2.\t乙\t9']);
  });
});

describe('what stands in a page but is not what it seems', () => {
  it('text that is struck through is out, and that is said', async () => {
    const document = await read(
      '<p>床位达到<del>1000</del><ins>2000</ins>张，<s>三</s>四家，<span style="text-decoration:line-through">70%</span>80%<s></s></p>',
    );
    expect(document.text).toBe('床位达到2000张，四家，80%\n');
    expect(document.notes.find(({ code }) => code === 'struck-text')).toMatchObject({ params: { count: 3 } });
  });

  it('a symbol font is read as what it shows', async () => {
    const { text } = await read(
      '<p>甲<span style="font-family:Symbol">³</span>90%，乙<font face="Symbol">\uf0a3</font>4，丙<span style="font-family:宋体;mso-char-type:symbol;mso-symbol-font-family:Symbol">³<span style="font-family:宋体">m³</span></span>。</p>',
    );
    expect(text).toBe('甲≥90%，乙≤4，丙≥m³。\n');
  });

  it('a sign that only its font knows is said, with its place', async () => {
    const { text, notes } = await read('<p>增长\ue123个\ue124</p>');
    const [said] = notes.filter(({ code }) => code === 'private-characters');
    expect(said).toMatchObject({ params: { count: 2 }, at: { start: text.indexOf('\ue123') } });
  });

  it('the reading aid over characters is no text', async () => {
    expect((await read('<p><ruby>汉<rp>(</rp><rt>han</rt><rp>)</rp></ruby>字</p>')).text).toBe('汉字\n');
  });
});
