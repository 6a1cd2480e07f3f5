// A plan reads the same whatever way it prints its references to notes; none becomes part of a number, name, unit or title.
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';
import { readRaised } from '../../src/readers/superscript.js';

type Mark = (number: number) => string;

const ROWS = (m: Mark) => [
  ['序号', '指标', '单位', '2020年', '2025年', '属性'],
  ['1', `床位数${m(1)}`, `张${m(3)}`, `85.2${m(1)}`, `90%${m(2)}`, '约束性'],
  ['2', `森林覆盖率（%）${m(2)}`, '', '60.1', `≥61${m(2)}`, `预期性${m(2)}`],
];
const TASKS = (m: Mark) => [
  `（一）建设县域医共体${m(1)}。建设县域医共体5个${m(2)}，改造提升乡镇卫生院30所。（牵头单位：市卫生健康委${m(3)}；配合单位：市医保局、市财政局）${m(2)}`,
  `（二）增加学位。新增学位6000个。（责任单位：市教育局${m(1)}、市财政局）${m(3)}`,
];

function markdown(m: Mark): string {
  const [head = [], ...rows] = ROWS(m).map((cells) => `| ${cells.join(' | ')} |`);
  return [
    '# 云溪市“十四五”公共服务规划',
    '## 一、主要指标',
    [head, '|-|-|-|-|-|-|', ...rows].join('\n'),
    `## 二、重点任务${m(1)}`,
    ...TASKS(m),
    '',
  ].join('\n\n');
}

function html(m: Mark): string {
  const rows = ROWS(m).map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const tasks = TASKS(m).map((text) => `<p>${text}</p>`);
  return `<html><body><h1>云溪市“十四五”公共服务规划</h1><h2>一、主要指标</h2><table>${rows.join('')}</table><h2>二、重点任务${m(1)}</h2>${tasks.join('')}</body></html>`;
}

async function read(file: string, source: string) {
  const { indicators, tasks, sections, commitments } = extractPlan(await readDocument(Buffer.from(source), { file }));
  return {
    indicators: indicators.map(({ name, unit, attribute, qualifiers, values }) => [
      name,
      unit,
      attribute,
      qualifiers,
      values.map(({ role, value, comparator, unit: printed, cumulative }) => [
        role,
        value,
        comparator,
        printed,
        cumulative,
      ]),
    ]),
    sections: sections.map(({ title }) => title),
    tasks: tasks.map(({ title, lead, support, responsible, section }) => [title, lead, support, responsible, section]),
    commitments: commitments.map(({ valueQuote, value, unit, subject, action }) => [
      valueQuote,
      value,
      unit,
      subject,
      action,
    ]),
  };
}

describe('references to notes', async () => {
  const plain = await read(
    'plan.md',
    markdown(() => ''),
  );

  it('are not needed', () => {
    expect(plain.indicators[0]).toEqual([
      '床位数',
      '张',
      'binding',
      [],
      [
        ['baseline', 85.2, 'eq', null, false],
        ['target', 90, 'eq', '%', false],
      ],
    ]);
    expect(plain.commitments.map(([, value]) => value)).toEqual([5, 30, 6000]);
  });

  it.each<[string, Mark]>([
    ['①', (n) => '①②③'[n - 1]!],
    ['[^1]', (n) => `[^${n}]`],
    ['¹', (n) => '¹²³'[n - 1]!],
    ['[1]', (n) => `[${n}]`],
    ['（注1）', (n) => `（注${n}）`],
    ['［注1］', (n) => `［注${n}］`],
    ['<sup>1</sup>', (n) => `<sup>${n}</sup>`],
    ['<sup>[1]</sup>', (n) => `<sup>[${n}]</sup>`],
    ['$^{1}$', (n) => `$^{${n}}$`],
  ])('Markdown with %s', async (_, mark) => {
    expect(await read('plan.md', markdown(mark))).toEqual(plain);
  });

  it.each<[string, Mark]>([
    ['<sup>1</sup>', (n) => `<sup>${n}</sup>`],
    ['<sup>①</sup>', (n) => `<sup>${'①②③'[n - 1]}</sup>`],
    ['a link', (n) => `<a href="#_ftn${n}">[${n}]</a>`],
    ['a raised link', (n) => `<sup><a href="#fn${n}">[${n}]</a></sup>`],
  ])('a web page with %s', async (_, mark) => {
    expect(await read('plan.html', html(mark))).toEqual(plain);
  });
});

it.each([
  ['km', '2', '²'],
  ['10', '4', '⁴'],
  ['10', '-3', '⁻³'],
  ['85.2', '1', '¹'],
  ['平方米', '2', ''],
  ['床位数', '12', ''],
  ['）', '[3]', ''],
  ['', '1', null],
  ['GDP', '*', null],
  ['达到', '以上', null],
])('behind %j a raised %j reads as %j', (before, raised, read) => {
  expect(readRaised(before, raised)).toBe(read);
});
