// What a paragraph of a Word file says: headings, emphasis, fields, changes, symbols, text boxes, notes.
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/index.js';
import { buildZip } from '../ooxml/build-zip.js';
import { showBlocks } from '../show.js';
import { buildDocx, p, r, readDocx, style, table, xml } from './build.js';

const of = (id: string) => `<w:pStyle w:val="${id}"/>`;
const codes = (document: Awaited<ReturnType<typeof readDocx>>) => document.notes.map(({ code }) => code);

async function shown(body: string, styles?: string): Promise<string> {
  return showBlocks(await readDocx(styles === undefined ? { body } : { body, styles }));
}

describe('headings', () => {
  const styles =
    style('a', 'Normal', '', '', ' w:default="1"') +
    style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', 'a') +
    style('2', 'heading 2', '', 'a') +
    style('gw', '公文二级标题', '', '2') +
    style('3', '标题 3', '', 'a') +
    style('body', '正文样式', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', '1') +
    style('loop1', '甲', '', 'loop2') +
    style('loop2', '乙', '', 'loop1') +
    style('TOC1', 'toc 1', '', 'a');

  it.each([
    ['an outline level alone', p('甲', '<w:outlineLvl w:val="1"/>'), '## 甲'],
    ['a style called 1', p('甲', of('1')), '# 甲'],
    ['a heading style that does not say its level', p('甲', of('2')), '## 甲'],
    ['a style that is based on one', p('甲', of('gw')), '## 甲'],
    ['a Chinese name', p('甲', of('3')), '### 甲'],
    ['body text', p('甲', of('body')) + p('乙', `${of('1')}<w:outlineLvl w:val="9"/>`), '甲\n乙'],
    ['styles that are based on each other', p('甲', of('loop1')), '甲'],
    ['a style that is not there', p('甲', of('Heading2')) + p('乙', of('nix')), '## 甲\n乙'],
    ['over two lines', p('<w:r><w:t>第一章</w:t><w:br/><w:t>总体要求</w:t></w:r>', of('1')), '# 第一章 总体要求'],
  ])('%s', async (_, body, expected) => {
    expect(await shown(body, styles)).toBe(expected);
  });

  it('lines of a table of contents are none, by field, by style and in a content control', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const toc = `${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}`;
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('丙、总则')}</w:sdtContent></w:sdt>`;
    const body =
      `<w:p>${toc}${r('一、总体要求')}</w:p>${p('二、主要任务')}<w:p>${field('end')}</w:p>` +
      `${p('三、保障措施', of('TOC1'))}${control}${p('一、总体要求', of('1'))}`;
    const document = await readDocx({ body, styles });
    const paragraphs = document.blocks as Paragraph[];
    expect(paragraphs.map(({ isContents }) => isContents === true)).toEqual([true, true, true, true, false]);
    expect(paragraphs.map(({ headingLevel }) => headingLevel)).toEqual([null, null, null, null, 1]);
  });

  it('a contents field that is never closed ends at the first heading', async () => {
    const open = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>`;
    const document = await readDocx({
      body: `<w:p>${open}${r('一、总则\t1')}</w:p>${p('总则', of('1'))}${p('正文。')}`,
      styles,
    });
    expect((document.blocks as Paragraph[]).map(({ isContents }) => isContents === true)).toEqual([true, false, false]);
  });
});

describe('emphasis', () => {
  const styles =
    style('h', '强调段', '<w:rPr><w:b/></w:rPr>') +
    '<w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  it.each([
    ['bold runs', p(r('加强领导。', '<w:b/>') + r('正文')), '[bold 5] 加强领导。正文'],
    ['bold that is off', p(r('加强领导。', '<w:b w:val="0"/>') + r('正文')), '加强领导。正文'],
    ['a style', p('全部'), '全部'],
    ['a bold style', p('全部', of('h')), '[bold] 全部'],
    [
      'a bold style, off for the text',
      p(r('加强领导。') + r('正文', '<w:b w:val="false"/>'), of('h')),
      '[bold 5] 加强领导。正文',
    ],
    ['a character style', p(r('加强', '<w:rStyle w:val="strong"/>') + r('正文')), '[bold 2] 加强正文'],
    [
      'a bold character style in a bold paragraph',
      p(r('加强', '<w:rStyle w:val="strong"/>') + r('正文'), of('h')),
      '加强正文',
    ],
    ['blanks between bold runs', p(r('一、', '<w:b/>') + r(' ') + r('总则', '<w:b/>')), '[bold] 一、 总则'],
  ])('%s', async (_, body, expected) => {
    expect(await shown(body, styles)).toBe(expected);
  });

  it('centred', async () => {
    const { blocks } = await readDocx({ body: p('甲', '<w:jc w:val="center"/>') + p('乙') });
    expect(blocks).toMatchObject([{ centred: true }, {}]);
    expect(blocks[1]).not.toHaveProperty('centred');
  });
});

describe('text', () => {
  it.each([
    [
      'tabs, hyphens, soft hyphens',
      p(
        '<w:r><w:t>甲</w:t><w:tab/><w:t>2021</w:t><w:noBreakHyphen/><w:t>2025</w:t><w:softHyphen/><w:t>年\u00ad</w:t></w:r>',
      ),
      '甲\t2021-2025年',
    ],
    [
      'symbols',
      p(`<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>90</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`),
      '≥90☑',
    ],
    ['characters of a symbol font', p(r('\uf0a3', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>') + r('5')), '≤5'],
    [
      'superscript digits',
      p(r('10') + r('8', '<w:vertAlign w:val="superscript"/>') + r('m') + r('2', '<w:vertAlign w:val="superscript"/>')),
      '10⁸m²',
    ],
    ['references and CDATA', p('<w:r><w:t>A&amp;B &#x4e00;&#65;<![CDATA[<&amp;>]]></w:t></w:r>'), 'A&B 一A<&amp;>'],
    ['a simple field', p('<w:fldSimple w:instr="DATE"><w:r><w:t>2021年</w:t></w:r></w:fldSimple>'), '2021年'],
    [
      'a field within a field',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText><w:t>藏</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>藏</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/><w:t>果</w:t><w:fldChar w:fldCharType="end"/><w:t>后</w:t></w:r>',
      ),
      '果后',
    ],
    [
      'a field without an end',
      p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r>') + p('正文。'),
      '正文。',
    ],
    [
      'a field without an end, with text beside it',
      p(
        '<w:r><w:t>甲</w:t><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:t>藏</w:t><w:fldChar w:fldCharType="separate"/><w:t>乙</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>丙</w:t></w:r>',
      ) + p('正文。'),
      '甲乙丙\n正文。',
    ],
    [
      'links, smart tags, controls',
      p(
        '<w:hyperlink r:id="rId9"><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:smartTag w:element="x"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr><w:r><w:t>标记</w:t></w:r></w:smartTag><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>',
      ),
      '链接标记控件',
    ],
    [
      'ruby',
      p(
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>中</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '中',
    ],
    [
      'a fraction',
      p('<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>'),
      '1/3',
    ],
    [
      'lines that the author broke',
      p('<w:r><w:t>联系人：张三</w:t><w:br/><w:t>电话：1</w:t><w:cr/><w:t>传真：2</w:t><w:br w:type="page"/></w:r>'),
      '联系人：张三\n电话：1\n传真：2',
    ],
    ['a number cut into runs', p(r('达到') + r('9') + r('0.') + r('5%')), '达到90.5%'],
    ['blanks at the ends', p('\u3000\u3000甲乙 '), '甲乙'],
  ])('%s', async (_, body, expected) => {
    expect(await shown(body)).toBe(expected);
  });
});

describe('what is not shown, and what is shown twice', () => {
  it('insertions are in, deletions out, and that is said', async () => {
    const body =
      p(
        `${r('甲')}<w:ins w:id="1">${r('新')}</w:ins><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del>${r('乙')}`,
      ) +
      p(`<w:moveFrom w:id="3">${r('移走')}</w:moveFrom><w:moveTo w:id="4">${r('移来')}</w:moveTo>`) +
      p(
        r('丙', '<w:b/><w:rPrChange w:id="5"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
        '<w:pPrChange w:id="6"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
      );
    const document = await readDocx(body);
    expect(showBlocks(document)).toBe('甲新乙\n移来\n[bold] 丙');
    expect(document.notes).toMatchObject([{ code: 'docx-tracked-changes', params: { inserted: 2, deleted: 2 } }]);
  });

  it('hidden text is out, and that is said', async () => {
    const document = await readDocx({
      body: p(r('甲') + r('藏', '<w:vanish/>') + r('网页', '<w:webHidden/>')) + p('全藏', of('v')),
      styles: style('v', '隐藏', '<w:rPr><w:vanish/></w:rPr>'),
    });
    expect(document.text.trim()).toBe('甲网页');
    expect(document.notes).toMatchObject([{ code: 'docx-hidden-text', params: { count: 2 } }]);
  });

  it('text that is struck through is out, and that is said', async () => {
    const document = await readDocx({
      body: p(
        r('床位达到') +
          r('1000', '<w:strike/>') +
          r('2000') +
          r('张，覆盖') +
          r('70%', '<w:dstrike/>') +
          r('60%', '<w:rStyle w:val="x"/>') +
          r('80%', '<w:strike w:val="0"/>'),
      ),
      styles: style('x', '删除', '<w:rPr><w:strike/></w:rPr>', '', ' w:type="character"'),
    });
    expect(document.text.trim()).toBe('床位达到2000张，覆盖80%');
    expect(document.notes).toMatchObject([{ code: 'struck-text', params: { count: 3 } }]);
  });

  it('signs in circles and fractions that equation fields draw are text; other equations are said', async () => {
    const eq = (...parts: string[]) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${parts
        .map((part) => `<w:r><w:instrText>${part}</w:instrText></w:r>`)
        .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = await readDocx(
      p(eq(' eq \\o\\ac(○,', '2', ')') + r('提升能力，增加') + eq('EQ \\f(1,3)') + r('。')) +
        p(eq('EQ \\o\\ac(○,甲)') + r('类') + eq('EQ \\r(3,x)')),
    );
    expect(document.text.trim()).toBe('②提升能力，增加1/3。\n甲类');
    expect(document.notes).toMatchObject([{ code: 'docx-equations', params: { count: 1 } }]);
  });

  it('raised references to notes are no text, however they are raised; exponents are', async () => {
    const up = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>');
    const moved = (text: string, by = 8) => r(text, `<w:position w:val="${by}"/><w:sz w:val="19"/>`);
    const { text } = await readDocx(
      p(
        r('床位') +
          up('1') +
          r('达到85.2') +
          moved('1') +
          r('亿元') +
          moved('①') +
          r('，下降3×10') +
          moved('4') +
          r('吨'),
      ) + p(r('占') + up('[2]') + r('比90') + moved('1', 3) + r('个')),
    );
    expect(text.trim()).toBe('床位达到85.2¹亿元，下降3×10⁴吨\n占比901个');
  });

  const drawn = (content: string) =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const drawnTwice = (content: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn(content)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it('a text box is read once, after the paragraph that it is anchored to', async () => {
    const document = await readDocx(p(r('前') + drawnTwice(p('框中')) + r('后')) + p('下文'));
    expect(showBlocks(document)).toBe('前后\n框中\n下文');
    expect(codes(document)).toEqual(['docx-text-boxes']);
  });

  it('a text box that has the caption of a box is one; a table in one is a table', async () => {
    const box = drawnTwice(p('专栏1 重大工程') + p('1.甲工程。建设一批。'));
    const document = await readDocx(
      p(r('前') + box) +
        p(
          r('中') +
            drawnTwice(
              table([
                ['序号', '指标'],
                ['1', '甲'],
              ]),
            ),
        ),
    );
    expect(showBlocks(document)).toBe(
      '前\nBOX 专栏1 重大工程\n  1.甲工程。建设一批。\n中\nTABLE -\n  序号 | 指标\n  1 | 甲',
    );
  });

  it('footnotes come after the text; separators do not', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' 指常住人口。')}`)}</w:footnote>`;
    const body = p(`${r('人口')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('增长。')}`) + p('结尾');
    const document = await readDocx({ body, footnotes });
    expect(showBlocks(document)).toBe('人口增长。\n结尾\n指常住人口。');
    expect(codes(document)).toEqual(['docx-notes']);
  });

  it('pictures, charts, objects, comments, other files and headers are reported', async () => {
    const graphic = (content: string) =>
      `<w:drawing><wp:inline><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const body = p(
      `<w:r>${graphic('<pic:pic xmlns:pic="p"/>')}${graphic('<c:chart xmlns:c="c"/>')}${graphic('<d:relIds xmlns:d="d"/>')}<w:object><w:t>不读</w:t></w:object><w:commentReference w:id="0"/><w:t>甲</w:t></w:r>`,
    );
    const document = await readDocx({ body: `${body}<w:altChunk r:id="rId5"/>`, header: p('内部资料') + p('— 1 —') });
    expect(document.text).toBe('甲\n');
    expect(codes(document).sort()).toEqual(
      [
        'docx-charts',
        'docx-comments',
        'docx-diagrams',
        'docx-embedded-files',
        'docx-header-footer',
        'docx-objects',
        'docx-pictures',
      ].sort(),
    );
    expect(document.notes.find(({ code }) => code === 'docx-header-footer')?.params).toEqual({ text: '内部资料' });
  });

  it('prompts of content controls are not text', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('单击此处输入文字')}</w:sdtContent></w:sdt>`;
    const document = await readDocx(p('甲') + control + p('乙'));
    expect(document.text).toBe('甲\n乙\n');
    expect(codes(document)).toEqual(['docx-placeholders']);
  });
});

describe('files', () => {
  it('strict OOXML, other prefixes, another main part', async () => {
    const body =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:pPr><d:outlineLvl d:val="0"/></d:pPr><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>';
    const bytes = buildZip([
      {
        name: '_rels/.rels',
        content:
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      },
      { name: 'word/document2.xml', content: body },
    ]);
    expect(showBlocks(await readDocument(bytes, { file: 'a.docx' }))).toBe('# 甲');
  });

  it('UTF-16 parts and a byte order mark', async () => {
    const content = Buffer.from(
      `\ufeff${xml('document', `<w:body>${p('甲乙')}</w:body>`).replace('UTF-8', 'UTF-16')}`,
      'utf16le',
    );
    expect((await readDocument(buildZip([{ name: 'word/document.xml', content }]), { file: 'a.docx' })).text).toBe(
      '甲乙\n',
    );
    const marked = `\ufeff${xml('document', `<w:body>${p('甲')}</w:body>`)}`;
    expect(
      (await readDocument(buildZip([{ name: 'word/document.xml', content: marked }]), { file: 'a.docx' })).text,
    ).toBe('甲\n');
  });

  it('XML that is cut off gives what there is, and says so', async () => {
    const whole = xml('document', `<w:body>${p('甲')}${p('乙')}</w:body>`);
    const content = whole.slice(0, whole.indexOf('乙') + 1);
    const document = await readDocument(buildZip([{ name: 'word/document.xml', content }]), { file: 'a.docx' });
    expect(document.text).toBe('甲\n乙\n');
    expect(codes(document)).toEqual(['xml-broken']);
  });

  it('paragraphs that a copy broke in mid-sentence are put together', async () => {
    const long = '健全政策法规，加强公共服务能力建设。推动建设国家级平台，加强研发、测';
    const document = await readDocx(p(long) + p('试、标准、智库等公共服务能力，形成一批成果。'));
    expect(document.blocks).toHaveLength(1);
    expect((document.blocks[0] as Paragraph).passage.text).toBe(`${long}试、标准、智库等公共服务能力，形成一批成果。`);
  });

  it('an empty document is said to be empty', async () => {
    await expect(readDocument(buildDocx({ body: p('') }), { file: 'a.docx' })).rejects.toMatchObject({
      code: 'input-empty',
    });
  });
});
