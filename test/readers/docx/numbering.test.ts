// Automatic numbers: what stands in a list's definition → what the reader prints. Expected values are what Word shows.
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/readers/number-formats.js';
import { instance, list, lvl, num, p, readDocx, style, table, tbl, tc, tr } from './build.js';

describe('numFmt', () => {
  it.each<[format: string, ...pairs: (readonly [n: number, shown: string])[]]>([
    ['decimal', [1, '1'], [12, '12']],
    ['decimalZero', [1, '01'], [10, '10'], [100, '100']],
    ['decimalFullWidth', [12, '１２']],
    ['upperRoman', [4, 'IV'], [1990, 'MCMXC']],
    ['lowerRoman', [9, 'ix']],
    ['upperLetter', [1, 'A'], [26, 'Z'], [27, 'AA'], [53, 'AAA']],
    ['lowerLetter', [2, 'b']],
    ['ordinal', [1, '1st'], [2, '2nd'], [3, '3rd'], [11, '11th'], [21, '21st'], [112, '112th']],
    ['chineseCounting', [1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [99, '九十九'], [105, '一○五']],
    [
      'chineseCountingThousand',
      [10, '十'],
      [15, '十五'],
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [2005, '二千零五'],
    ],
    ['taiwaneseCountingThousand', [21, '二十一']],
    ['chineseLegalSimplified', [1, '壹'], [10, '壹拾'], [25, '贰拾伍'], [101, '壹佰零壹']],
    ['ideographLegalTraditional', [3, '參'], [6, '陸']],
    ['ideographDigital', [1, '一'], [10, '一〇'], [25, '二五']],
    ['taiwaneseDigital', [10, '一○']],
    ['japaneseCounting', [10, '十'], [100, '百'], [111, '百十一']],
    ['decimalEnclosedCircle', [1, '①'], [20, '⑳'], [21, '21']],
    ['decimalEnclosedCircleChinese', [3, '③']],
    ['decimalEnclosedParen', [2, '⑵']],
    ['decimalEnclosedFullstop', [2, '⒉']],
    ['ideographEnclosedCircle', [1, '㊀'], [10, '㊉']],
    ['ideographTraditional', [1, '甲'], [10, '癸']],
    ['ideographZodiac', [1, '子'], [12, '亥']],
    ['ideographZodiacTraditional', [1, '甲子'], [13, '丙子'], [60, '癸亥']],
    ['numberInDash', [5, '- 5 -']],
    ['koreanDigital', [1, '일'], [10, '일영'], [12, '일이']],
    ['koreanCounting', [1, '일'], [10, '십'], [11, '십일'], [20, '이십'], [100, '백'], [115, '백십오']],
    ['koreanLegal', [1, '하나'], [10, '열'], [11, '열하나'], [20, '스물'], [99, '아흔아홉'], [100, '100']],
    ['chosung', [1, 'ㄱ'], [14, 'ㅎ'], [15, 'ㄱ']],
    ['vietnameseCounting', [1, 'một'], [10, 'mười'], [11, '11']],
    ['cardinalText', [1, 'One'], [12, 'Twelve'], [20, 'Twenty'], [21, 'Twenty-one'], [99, 'Ninety-nine'], [100, '100']],
    [
      'ordinalText',
      [1, 'First'],
      [2, 'Second'],
      [3, 'Third'],
      [4, 'Fourth'],
      [5, 'Fifth'],
      [8, 'Eighth'],
      [9, 'Ninth'],
      [12, 'Twelfth'],
      [20, 'Twentieth'],
      [21, 'Twenty-first'],
      [99, 'Ninety-ninth'],
    ],
    ['none', [5, '']],
    ['bullet', [5, '']],
    ['somethingNew', [5, '5']],
  ])('%s', (format, ...pairs) => {
    expect(pairs.map(([n]) => formatNumber(format, n))).toEqual(pairs.map(([, shown]) => shown));
  });

  it('a format of the file’s own', () => {
    expect(formatNumber('custom', 7, '001, 002, 003, ...')).toBe('007');
  });

  it('numbers that no list has', () => {
    expect(formatNumber('upperLetter', 2_000_000_000)).toBe('2000000000');
    expect(formatNumber('upperRoman', -3)).toBe('-3');
  });
});

it('a number whose words are not known is in digits, and a message counts such numbers', async () => {
  const body = ['甲', '乙', '丙'].map((text) => p(text, num(1, 0))).join('');
  const level = { text: '%1.', format: 'thaiCounting' };
  const document = await readDocx({ numbering: list(1, [level]) + instance(1, 1), body });
  expect(document.text).toBe('1. 甲\n2. 乙\n3. 丙\n');
  expect(document.notes.find(({ code }) => code === 'docx-numbers-in-digits')?.params).toEqual({ count: 3 });
  const known = await readDocx({ numbering: list(1, [{ ...level, format: 'ordinalText' }]) + instance(1, 1), body });
  expect(known.text).toBe('First. 甲\nSecond. 乙\nThird. 丙\n');
  expect(known.notes).toEqual([]);
});

async function shown(numbering: string, body: string, styles = ''): Promise<string[]> {
  const document = await readDocx({ numbering, body, styles });
  return document.text.trimEnd().split('\n');
}

const CHAPTERS = list(1, [
  { text: '第%1章', format: 'chineseCountingThousand', more: '<w:suff w:val="space"/>' },
  { text: '第%2节', format: 'chineseCountingThousand', more: '<w:suff w:val="nothing"/>' },
  { text: '%3、', format: 'chineseCounting' },
  { text: '（%4）', format: 'chineseCounting' },
  { text: '%5.' },
]);

describe('levels', () => {
  it('each has its own format and gap; deeper ones begin anew below a higher one', async () => {
    const body = [
      p('总体要求', num(1, 0)),
      p('发展基础', num(1, 1)),
      p('发展环境', num(1, 1)),
      p('指导思想', num(1, 2)),
      p('主要目标', num(1, 3)),
      p('稳步增长。', num(1, 4)),
      p('重点任务', num(1, 0)),
      p('产业', num(1, 1)),
    ].join('');
    expect(await shown(CHAPTERS + instance(1, 1), body)).toEqual([
      '第一章 总体要求',
      '第一节发展基础',
      '第二节发展环境',
      '一、指导思想',
      '（一）主要目标',
      '1. 稳步增长。',
      '第二章 重点任务',
      '第一节产业',
    ]);
  });

  it('%1.%2.%3, and isLgl', async () => {
    const levels = [
      { text: '%1、', format: 'chineseCounting' },
      { text: '%1.%2', more: '<w:isLgl/><w:suff w:val="space"/>' },
      { text: '%1.%2.%3', more: '<w:suff w:val="space"/>' },
    ];
    const body = p('甲', num(1, 0)) + p('乙', num(1, 1)) + p('丙', num(1, 2)) + p('丁', num(1, 2)) + p('戊', num(1, 1));
    expect(await shown(list(1, levels) + instance(1, 1), body)).toEqual([
      '一、甲',
      '1.1 乙',
      '一.1.1 丙',
      '一.1.2 丁',
      '1.2 戊',
    ]);
  });

  it('lvlRestart: 0 counts through the chapters, 1 begins anew with the first level only', async () => {
    const through = [
      { text: '%1、', format: 'chineseCounting' },
      { text: '%2.', more: '<w:lvlRestart w:val="0"/>' },
    ];
    const body = p('甲', num(1)) + p('a', num(1, 1)) + p('b', num(1, 1)) + p('乙', num(1)) + p('c', num(1, 1));
    expect(await shown(list(1, through) + instance(1, 1), body)).toEqual(['一、甲', '1. a', '2. b', '二、乙', '3. c']);
    const first = [
      { text: '%1、', format: 'chineseCounting' },
      { text: '（%2）' },
      { text: '%3.', more: '<w:lvlRestart w:val="1"/>' },
    ];
    const deeper =
      p('甲', num(1)) +
      p('b', num(1, 1)) +
      p('c', num(1, 2)) +
      p('d', num(1, 1)) +
      p('e', num(1, 2)) +
      p('乙', num(1)) +
      p('f', num(1, 2));
    expect(await shown(list(1, first) + instance(1, 1), deeper)).toEqual([
      '一、甲',
      '（1）b',
      '1. c',
      '（2）d',
      '2. e',
      '二、乙',
      '1. f',
    ]);
  });

  it('start, and lists that share a definition go on counting unless they start anew', async () => {
    const numbering =
      list(1, [{ text: '%1.', start: 5 }]) +
      instance(1, 1) +
      instance(2, 1) +
      instance(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = p('甲', num(1)) + p('乙', num(2)) + p('正文') + p('丙', num(3)) + p('丁', num(3)) + p('戊', num(1));
    expect(await shown(numbering, body)).toEqual(['5. 甲', '6. 乙', '正文', '1. 丙', '2. 丁', '3. 戊']);
  });

  it('a level that an instance has its own', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, { text: '任务%1：', more: '<w:suff w:val="nothing"/>' })}</w:lvlOverride>`;
    expect(await shown(list(1, [{ text: '%1.' }]) + instance(1, 1, override), p('甲', num(1)))).toEqual(['任务1：甲']);
  });

  it('lists of their own count on their own, and numId 0 is none', async () => {
    const numbering = list(1, [{ text: '%1.' }]) + list(2, [{ text: '（%1）' }]) + instance(1, 1) + instance(2, 2);
    const body = p('甲', num(1)) + p('乙', num(2)) + p('丙', num(1)) + p('丁', num(0)) + p('戊', num(7));
    expect(await shown(numbering, body)).toEqual(['1. 甲', '（1）乙', '2. 丙', '丁', '戊']);
  });

  it('a list whose definition is a style', async () => {
    const numbering =
      list(1, [{ text: '%1、', format: 'chineseCounting' }], '<w:styleLink w:val="目录样式"/>') +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="目录样式"/></w:abstractNum>' +
      instance(1, 1) +
      instance(2, 2);
    expect(await shown(numbering, p('甲', num(2)) + p('乙', num(2)))).toEqual(['一、甲', '二、乙']);
  });
});

describe('styles with numbers', () => {
  const numbering =
    list(1, [
      { text: '%1、', format: 'chineseCounting', more: '<w:pStyle w:val="1"/>' },
      { text: '（%2）', format: 'chineseCounting', more: '<w:pStyle w:val="2"/>' },
    ]) + instance(1, 1);
  const styles =
    style('1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style('22', '二级标题', '<w:pPr/>', '2') +
    style('x', '无编号', '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', '1');
  const of = (id: string) => `<w:pStyle w:val="${id}"/>`;

  it('the level is the one that is tied to the style, also by way of basedOn; 0 takes the number away', async () => {
    const body = p('甲', of('1')) + p('乙', of('2')) + p('丙', of('22')) + p('丁', of('x')) + p('戊', of('1'));
    expect(await shown(numbering, body, styles)).toEqual(['一、甲', '（一）乙', '（二）丙', '丁', '二、戊']);
  });
});

describe('where numbers stand', () => {
  const numbering = list(1, [{ text: '%1' }]) + instance(1, 1);

  it('alone in the cells of 序号', async () => {
    const rows = ['森林覆盖率', '空气质量'].map((name) => tr(tc(p('', num(1))) + tc(name)));
    const body = tbl(tr(tc('序号') + tc('指标')) + rows.join(''), [800, 3000]);
    const document = await readDocx({ numbering, body });
    expect(document.text).toBe('序号\t指标\n1\t森林覆盖率\n2\t空气质量\n');
  });

  it('across tables, sections and empty paragraphs', async () => {
    const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
    const body = p('甲', num(1)) + p('', section) + table([['a', 'b']]) + p('乙', num(1) + section) + p('丙', num(1));
    expect(await shown(numbering, body)).toEqual(['1 甲', 'a\tb', '2 乙', '3 丙']);
  });

  it('a paragraph whose mark is deleted takes no number', async () => {
    const deleted = p('甲的前半，', `${num(1)}<w:rPr><w:del w:id="1"/></w:rPr>`);
    expect(await shown(numbering, p('零', num(1)) + deleted + p('甲的后半', num(1)) + p('乙', num(1)))).toEqual([
      '1 零',
      '2 甲的前半，甲的后半',
      '3 乙',
    ]);
  });

  it('a paragraph that is hidden with its mark takes no number', async () => {
    const hidden = p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>', `${num(1)}<w:rPr><w:vanish/></w:rPr>`);
    expect(await shown(numbering, p('甲', num(1)) + hidden + p('乙', num(1)))).toEqual(['1 甲', '', '2 乙']);
  });

  it('bullets are no text', async () => {
    const bullets = list(2, [{ text: '\uf0b7', format: 'bullet' }]) + instance(2, 2);
    const document = await readDocx({ numbering: bullets, body: p('加强领导', num(2)) });
    expect(document.text).toBe('加强领导\n');
    expect(document.blocks[0]).toMatchObject({ bullet: true });
  });
});
