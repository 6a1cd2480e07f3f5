// Tables whose rows no rule parts, with names of groups in the first column.
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { showBlocks } from '../show.js';
import { buildPdf, type PageOf, type TextAt } from './build.js';

const COLUMNS = [80, 150, 190, 360, 430, 500];
const ROWS = [
  ['1', '普惠性幼儿园覆盖率（%）', '85.2', '≥90', '预期性'],
  ['2', '每千人口托位数（个）', '1.8', '4.5', '预期性'],
  ['3', '每千人口床位数（张）', '5.1', '6.5', '约束性'],
  ['4', '人均预期寿命（岁）', '78.3', '79.5', '预期性'],
  ['5', '护理型床位占比（%）', '50', '60', '约束性'],
];
const NAMES = ['幼有所育', '病有所医', '老有所养'];
const [TOP, STEP] = [120, 22];

interface Print {
  /** At which row each name stands. */
  readonly names: readonly number[];
  /** Above which rows a rule lies, besides those at the ends and below the header; none at all: null. */
  readonly rules: readonly number[] | null;
}

async function show({ names, rules }: Print): Promise<string[]> {
  const put = (column: number, row: number, text: string): TextAt => ({
    at: [COLUMNS[column]!, TOP + STEP * row],
    text,
    size: 12,
  });
  const end = TOP + STEP * ROWS.length + 8;
  const ruled = rules === null ? [] : [TOP - 16, TOP + 7, ...rules.map((row) => TOP + STEP * (row - 0.65)), end];
  const page: PageOf = {
    texts: [
      ...['类别', '序号', '指标', '2020年', '2025年', '属性'].map((text, column) => put(column, 0, text)),
      ...ROWS.flatMap((row, i) => row.map((text, column) => put(column + 1, i + 1, text))),
      ...NAMES.map((text, i) => put(0, names[i]!, text)),
      { at: [80, end + 40], text: '以上指标纳入年度考核，由各部门按职责分工负责落实。' },
    ],
    lines: ruled.map((y) => [75, y, 550, y] as const),
  };
  const parts = await readPdf(buildPdf([page]), { file: 'plan.pdf' });
  const source = { file: 'plan.pdf', format: 'pdf' as const, bytes: 0, sha256: '' };
  return showBlocks({ source, ...parts }).split('\n');
}

const table = (names: readonly string[]) => [
  'TABLE -',
  '  类别 | 序号 | 指标 | 2020年 | 2025年 | 属性',
  ...ROWS.map((row, i) => `  ${[names[i], ...row].join(' | ')}`),
  '以上指标纳入年度考核，由各部门按职责分工负责落实。',
];
const MERGED = table(['幼有所育', '^幼有所育', '病有所医', '^病有所医', '老有所养']);
const AS_PRINTED = table(['幼有所育', '', '病有所医', '', '老有所养']);

describe('names of groups', () => {
  it.each([
    ['three rules, names beside the middle of their rows', { names: [1.5, 3.5, 5], rules: [] }, MERGED],
    ['three rules, names beside their first rows', { names: [1, 3, 5], rules: [] }, AS_PRINTED],
    ['a rule between groups', { names: [1.5, 3.5, 5], rules: [3, 5] }, MERGED],
    ['no rule, names beside the middle of their rows', { names: [1.5, 3.5, 5], rules: null }, MERGED],
    ['no rule, names beside their first rows', { names: [1, 3, 5], rules: null }, AS_PRINTED],
  ] as const)('%s', async (_, print, expected) => {
    expect(await show(print)).toEqual(expected);
  });
});
