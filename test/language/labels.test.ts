import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoxCaption, readLabel, readOrdinal } from '../../src/language/zh/labels.js';

// line → style, label as it is kept, ordinal, the words behind it
const LABELS: readonly (readonly [string, string, string, number | null, string])[] = [
  ['第一部分 总体战略', 'part', '第一部分', 1, '总体战略'],
  ['第二篇　发展基础', 'part', '第二篇', 2, '发展基础'],
  ['第十一章 人才培养', 'chapter', '第十一章', 11, '人才培养'],
  ['第3章 环境', 'chapter', '第3章', 3, '环境'],
  ['第二节 面临形势', 'section', '第二节', 2, '面临形势'],
  ['第五条 本办法适用于全市', 'article', '第五条', 5, '本办法适用于全市'],
  ['一、总体要求', 'numeral', '一', 1, '总体要求'],
  ['十二、保障措施', 'numeral', '十二', 12, '保障措施'],
  ['二．发展目标', 'numeral', '二', 2, '发展目标'],
  ['（一）指导思想', 'bracketed-numeral', '（一）', 1, '指导思想'],
  ['(二十三)加强监管', 'bracketed-numeral', '(二十三)', 23, '加强监管'],
  ['（十 八）提升质量', 'bracketed-numeral', '（十 八）', 18, '提升质量'],
  ['㈢完善机制', 'bracketed-numeral', '㈢', 3, '完善机制'],
  ['1.加快发展', 'arabic', '1', 1, '加快发展'],
  ['12．加快发展', 'arabic', '12', 12, '加快发展'],
  ['１２．加快发展', 'arabic', '１２', 12, '加快发展'],
  ['3、加快发展', 'arabic', '3', 3, '加快发展'],
  ['22. 提升应用', 'arabic', '22', 22, '提升应用'],
  ['⒊加快发展', 'arabic', '⒊', 3, '加快发展'],
  ['1.1 编制依据', 'decimal', '1.1', 1, '编制依据'],
  ['2.3.1.工作分工', 'decimal', '2.3.1', 2, '工作分工'],
  ['（1）新建学校', 'bracketed-arabic', '（1）', 1, '新建学校'],
  ['2）新建学校', 'bracketed-arabic', '2）', 2, '新建学校'],
  ['①新建学校', 'circled', '①', 1, '新建学校'],
  ['⑴新建学校', 'circled', '⑴', 1, '新建学校'],
  ['Ⅱ、新建学校', 'roman', 'Ⅱ', 2, '新建学校'],
  ['【重点任务 3】压缩时限', 'task', '【重点任务 3】', 3, '压缩时限'],
  ['任务二：推进改革', 'task', '任务二', 2, '推进改革'],
  ['专项行动1：扩大投资', 'task', '专项行动1', 1, '扩大投资'],
  ['　　（二）完善制度', 'bracketed-numeral', '（二）', 2, '完善制度'],
];

const NO_LABELS = [
  '2020年，全市完成投资30亿元',
  '1.5万人参加培训',
  '2.0版政策',
  '30.8亿元投资全部落实',
  '一是加强领导',
  '一体化推进改革',
  '十大工程加快实施',
  '十四五期间',
  '5G网络全覆盖',
  '第三方评估',
  '（含新建）学校',
  '任务分工表',
  'PM2.5浓度下降',
  '',
  '——产业规模扩大。',
];

describe('labels', () => {
  it.each(LABELS)('%s', (line, style, text, ordinal, words) => {
    const label = readLabel(line);
    expect(label).toMatchObject({ style, text, ordinal });
    expect(line.slice(label!.end)).toBe(words);
  });

  it.each(NO_LABELS)('none: %s', (line) => {
    expect(readLabel(line)).toBeNull();
  });

  it.each([
    ['二十', 20],
    ['一百零三', 103],
    ['十', 10],
    ['两', 2],
    ['⑮', 15],
    ['Ⅻ', 12],
    ['b', 2],
    ['', null],
  ] as const)('ordinal %s', (text, ordinal) => {
    expect(readOrdinal(text)).toBe(ordinal);
  });

  it('never throws, and the label stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const label = readLabel(line);
        if (label !== null) expect(line.slice(0, label.end)).toContain(label.text);
      }),
    );
  });
});

describe('captions of boxes', () => {
  it.each([
    ['专栏1    重点领域完成情况', '1', '重点领域完成情况'],
    ['专栏 12：重大工程', '12', '重大工程'],
    ['专栏三 数字化项目', '三', '数字化项目'],
    ['【专栏4】提升行动', '4', '提升行动'],
    ['专栏2-1 重点项目', '2-1', '重点项目'],
    ['专栏：重点项目', null, '重点项目'],
    ['专栏5', '5', ''],
  ] as const)('%s', (line, number, title) => {
    expect(readBoxCaption(line)).toEqual({ number, title });
  });

  it.each(['办好手语新闻专栏', '专栏节目质量不断提升', '见专栏3', '专栏3所列项目由市发改委负责推进。各地要抓好落实。'])(
    'none: %s',
    (line) => {
      expect(readBoxCaption(line)).toBeNull();
    },
  );
});
