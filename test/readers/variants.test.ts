// The two tables of the first seed, written in the other ways that text carries tables: the same grid has to come out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/document.js';
import { readDocument } from '../../src/readers/index.js';
import { displayWidth } from '../../src/util/text-width.js';
import { read } from './show.js';

const SEED = '000_7f78ab94924659f4.txt';
const BEFORE = '二、总体要求\n\n到2025年，建成公共服务体系，服务水平居全省前列。\n\n表1 主要指标\n\n';
const AFTER = '\n\n注：表中数据为规划数。\n\n三、实施路径\n\n优化资源配置。着力破除障碍，优化布局。\n';

/** Rows of cells without the line breaks in their headers, the notes row left out. */
function gridOf(table: Table): string[][] {
  return table.rows
    .filter((row) => row[1]!.columnSpan === 1)
    .map((row) => row.map(({ passage }) => passage.text.replaceAll('\n', '')));
}

async function tableIn(text: string, file = 'plan.txt'): Promise<string[][]> {
  const { blocks } = await read(text, file);
  const tables = blocks.filter((block) => block.type === 'table');
  expect(tables).toHaveLength(1);
  expect(tables[0]!.caption?.text).toBe('表1 主要指标');
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').map(({ passage }) => passage.text);
  expect(paragraphs).toEqual([
    '二、总体要求',
    '到2025年，建成公共服务体系，服务水平居全省前列。',
    '注：表中数据为规划数。',
    '三、实施路径',
    '优化资源配置。着力破除障碍，优化布局。',
  ]);
  return gridOf(tables[0]!);
}

function alignedText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => displayWidth(row[c]!, 'wide'))));
  return rows
    .map((row) => row.map((cell, c) => cell + ' '.repeat(widths[c]! - displayWidth(cell, 'wide') + 3)).join(''))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Names broken after so many characters; the other cells stand on the first line, or in the middle. */
function brokenText(rows: readonly (readonly string[])[], length: number, isCentred: boolean): string {
  const name = rows[0]!.findIndex((cell) => cell.startsWith('指标'));
  const lines = rows.flatMap((row) => {
    const pieces = row[name]!.match(new RegExp(`.{1,${length}}`, 'g'))!;
    const at = isCentred ? Math.floor(pieces.length / 2) : 0;
    const blank = row.map(() => '');
    const parts = isCentred && pieces.length % 2 === 0 ? [...pieces.slice(0, at), '', ...pieces.slice(at)] : pieces;
    return parts.map((piece, i) => (i === at ? row : blank).map((cell, c) => (c === name ? piece.trim() : cell)));
  });
  return alignedText(lines);
}

function html(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => {
    return `<tr>${row.map((cell) => `<td>${cell.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</td>`).join('')}</tr>`;
  });
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

describe.each([0, 1])('table %i of the seed', (number) => {
  let grid: string[][];
  beforeAll(async () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../seeds', SEED));
    const { blocks } = await readDocument(bytes, { file: SEED });
    grid = gridOf(blocks.filter((block) => block.type === 'table')[number]!);
  });

  it('as Markdown', async () => {
    const lines = grid.map((row) => `| ${row.join(' | ')} |`);
    lines.splice(1, 0, `|${' --- |'.repeat(grid[0]!.length)}`);
    expect(await tableIn(BEFORE + lines.join('\n') + AFTER, 'plan.md')).toEqual(grid);
  });

  it('as rows with bars', async () => {
    expect(await tableIn(BEFORE + grid.map((row) => row.join('|')).join('\n') + AFTER)).toEqual(grid);
  });

  it('as rows with tabs', async () => {
    expect(await tableIn(BEFORE + grid.map((row) => row.join('\t')).join('\n') + AFTER)).toEqual(grid);
  });

  it('as columns held apart by blanks', async () => {
    expect(await tableIn(BEFORE + alignedText(grid) + AFTER)).toEqual(grid);
  });

  it.each([
    [12, false],
    [12, true],
    [8, true],
    [8, false],
  ])('as columns whose names are broken after %i characters, centred: %s', async (length, isCentred) => {
    const table = await tableIn(BEFORE + brokenText(grid, length, isCentred) + AFTER);
    const bare = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replaceAll(' ', '')));
    expect(bare(table)).toEqual(bare(grid));
  });

  it('as <table>', async () => {
    expect(await tableIn(BEFORE + html(grid) + AFTER, 'plan.md')).toEqual(grid);
  });

  it('as tab-led cells with blank lines in between', async () => {
    const rows = grid.map((row) => row.map((cell) => `\t${cell}\n`).join(''));
    expect(await tableIn(`${BEFORE + rows.join('\n')}\n${AFTER}`)).toEqual(grid);
  });

  it('one cell a line, empty cells as empty paragraphs', async () => {
    expect(await tableIn(BEFORE + grid.flat().join('\n\n') + AFTER)).toEqual(grid);
  });

  it('one cell a line, merged cells left out', async () => {
    const cells = grid.flatMap((row) => row.filter((cell, c) => cell !== '' || c > 0));
    expect(await tableIn(BEFORE + cells.join('\n\n') + AFTER)).toEqual(grid);
  });
});

it('one cell a line, all empty cells left out: values keep their order, and what was judged is said', async () => {
  const rows = [
    ['序号', '指标', '2020年', '2025年', '属性'],
    ['1', '新增床位（张）', '5', '约束性'],
    ['2', '合格率（%）', '预期性'],
    ['3', '人均寿命（岁）', '80', '82', '预期性'],
  ];
  const { blocks, notes } = await read(rows.flat().join('\n\n'));
  const table = blocks.find((block) => block.type === 'table')!;
  expect(gridOf(table).map((row) => [row[0], row[1], row[4]])).toEqual([
    ['序号', '指标', '属性'],
    ['1', '新增床位（张）', '约束性'],
    ['2', '合格率（%）', '预期性'],
    ['3', '人均寿命（岁）', '预期性'],
  ]);
  expect(notes.filter(({ code }) => code === 'table-cell-missing').map(({ params }) => params.row)).toEqual(['1', '2']);
});

describe('a caption whose table is missing is said', () => {
  it.each([
    ['表1 “十四五”主要指标\n\n三、重点任务\n\n加强建设。', ['表1 “十四五”主要指标']],
    ['专栏2 发展主要指标\n\n三、重点任务\n\n加强建设。', ['专栏2 发展主要指标']],
    ['表1 主要指标\n\n| 指标 | 2025年 |\n|---|---|\n| 甲 | 5 |\n', []],
    ['表1 主要指标\n\n单位：万人\n\n| 指标 | 2025年 |\n|---|---|\n| 甲 | 5 |\n', []],
    ['主要目标见表1主要指标。\n\n表2 重点项目\n\n三、重点任务', []],
  ])('%j', async (text, captions) => {
    const { notes } = await read(text, 'plan.md');
    const lost = notes.filter(({ code }) => code === 'table-not-recognised');
    expect(lost.map(({ params }) => params.caption)).toEqual(captions);
  });
});

it('each row its own category: none is merged', async () => {
  const rows = [
    ['类别', '序号', '指标', '2025年', '属性'],
    ['经济', '1', '地区生产总值', '200', '预期性'],
    ['经济', '2', '工业增加值', '20', '预期性'],
    ['民生', '3', '床位数', '2', '约束性'],
    ['生态', '4', '森林覆盖率', '62', '约束性'],
  ];
  const { blocks } = await read(alignedText(rows));
  expect(gridOf(blocks.find((block) => block.type === 'table')!)).toEqual(rows);
});
