import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTables } from '../../../src/extract/tables/index.js';
import { partJoinedTables } from '../../../src/extract/tables/joined-tables.js';
import { readDocument } from '../../../src/readers/index.js';
import { renderTables } from './render.js';

const FIXTURES = new URL('../../../fixtures/extract/tables/', import.meta.url);
const SEED = new URL('../../../seeds/000_7f78ab94924659f4.txt', import.meta.url);
const PERIODS: Readonly<Record<string, { from: number | null; to: number | null }>> = {
  'clause-cells': { from: null, to: null },
  'years-above': { from: null, to: null },
  'task-roles': { from: 2025, to: 2025 },
  'names-among-groups': { from: 2016, to: 2020 },
  'annual-plan': { from: 2024, to: 2024 },
  'unit-cells': { from: 2024, to: 2024 },
  'yearly-steps': { from: null, to: null },
  'part-years': { from: 2026, to: 2026 },
  'task-goals': { from: 2025, to: 2025 },
};

async function extract(file: URL, period: { from: number | null; to: number | null }) {
  const document = partJoinedTables(
    await readDocument(readFileSync(file), { file: file.pathname.split('/').at(-1) ?? '' }),
  );
  return { document, ...extractTables(document, { sectionOf: () => null, sectionPath: () => [], period }) };
}

describe('tables of fixtures', () => {
  for (const name of readdirSync(FIXTURES)) {
    it(name, async () => {
      const input = readdirSync(new URL(`${name}/`, FIXTURES)).find((file) => file.startsWith('input.')) ?? '';
      const { document, value, notes } = await extract(
        new URL(`${name}/${input}`, FIXTURES),
        PERIODS[name] ?? { from: 2021, to: 2025 },
      );
      expect(renderTables(value, notes)).toBe(readFileSync(new URL(`${name}/expected.txt`, FIXTURES), 'utf8'));
      for (const indicator of value.indicators) {
        for (const v of indicator.values) expect(document.text.slice(v.span.start, v.span.end)).toBe(v.raw);
      }
      const ids = value.indicators.map((indicator) => indicator.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { parent } of value.indicators) if (parent !== null) expect(ids).toContain(parent);
    });
  }
});

describe('the first seed', async () => {
  const { document, value, notes } = await extract(SEED, { from: 2021, to: 2025 });
  const find = (id: string) => value.indicators.find((indicator) => indicator.id === id);

  it('has 33 and 50 indicators in two tables', () => {
    expect(value.tables.map((table) => [table.id, table.kind, table.rowCount])).toEqual([
      ['t1', 'indicators', 33],
      ['t2', 'indicators', 50],
    ]);
    expect(value.tables[0]?.columns.map((column) => [column.header, column.role, column.year])).toEqual([
      ['类别', 'category', null],
      ['序号', 'number', null],
      ['指标', 'name', null],
      ['2015年', 'baseline', 2015],
      ['规划目标2020年', 'target', 2020],
      ['完成情况2020年', 'actual', 2020],
      ['属性', 'attribute', null],
    ]);
    expect(value.tables[1]?.notes).toEqual(['[  ]内数据为5年累计数']);
    expect(value.indicators).toHaveLength(83);
  });

  it('reads the cells that are no bare numbers', () => {
    expect(find('t1-12')).toMatchObject({
      kind: 'cumulative',
      target: { value: 25, cumulative: true },
      actual: { value: 19.67, cumulative: false },
    });
    expect(find('t1-11')).toMatchObject({
      kind: 'ceiling',
      direction: { value: 'decrease' },
      actual: { value: 1.35, unit: '%' },
    });
    expect(find('t1-17')?.values.map((v) => v.state)).toEqual(['not-applicable', 'value', 'value']);
    expect(find('t2-12')?.target).toMatchObject({ raw: '[40 ]', value: 40, cumulative: true });
    expect(find('t2-18')).toMatchObject({ name: '每千人口执业（助理）医师数', qualifiers: ['常住人口'], unit: '人' });
    expect(find('t2-33')?.baseline).toMatchObject({ raw: '≥45', comparator: 'ge' });
    expect(find('t2-37')?.target).toMatchObject({ value: 32, estimated: true });
    expect(find('t2-25')).toMatchObject({ kind: 'change', direction: { value: 'increase' } });
    expect(find('t2-9')).toMatchObject({ unit: null, attribute: null, category: ['现代教育服务'], target: null });
  });

  it('says that one row names three parts without giving them values', () => {
    expect(notes.filter((n) => n.code === 'indicator-parts-without-values').map((n) => n.params.indicator)).toEqual([
      't2-6',
    ]);
  });

  it('holds every quote at its place', () => {
    for (const indicator of value.indicators) {
      for (const v of indicator.values) expect(document.text.slice(v.span.start, v.span.end)).toBe(v.raw);
      expect(document.text.slice(indicator.span.start, indicator.span.end)).toContain(indicator.rawName);
    }
  });
});

describe('any table', () => {
  const headers = fc.constantFrom(
    '序号',
    '类别',
    '指标',
    '指标名称',
    '单位',
    '2020年',
    '2025年目标',
    '年均增长（%）',
    '属性',
    '责任单位',
    '重点任务',
    '具体举措',
    '完成时限',
    '备注',
    '',
    'Indicator',
    'Target',
  );
  const cells = fc.constantFrom(
    '',
    '1',
    '（2）',
    '森林覆盖率（%）',
    '其中：公益林',
    '≥40',
    '[25]',
    '90、96',
    '/',
    '约束性',
    '市教育局、市财政局',
    '2025年底',
    '一、经济发展',
    '合计',
    '注：[ ]内为累计数',
    '加强领导。落实责任。',
    'XX',
    '12%',
    '较上年增加，2025年达到5%',
    '\u3000',
    '▲比例：城市、农村',
  );
  const tables = fc
    .integer({ min: 2, max: 7 })
    .chain((width) =>
      fc.tuple(
        fc.array(headers, { minLength: width, maxLength: width }),
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 7 }),
      ),
    );

  it('is read without an error, with unique ids, every quote at its place and no number that its cell does not print', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tables, { minLength: 1, maxLength: 3 }), async (list) => {
        const text = list
          .map(([header, rows]) =>
            [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
          )
          .join('\n\n某段文字。\n\n');
        const document = await readDocument(new TextEncoder().encode(text), { file: 'any.md' });
        const { value } = extractTables(document, { sectionOf: () => null, sectionPath: () => [], period: null });
        const ids = value.indicators.map((indicator) => indicator.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const indicator of value.indicators) {
          if (indicator.parent !== null) expect(ids).toContain(indicator.parent);
          for (const v of indicator.values) {
            expect(document.text.slice(v.span.start, v.span.end)).toBe(v.raw);
            if (v.value !== null) expect(v.raw).toContain(String(v.value));
          }
        }
        for (const task of value.tableTasks) {
          expect(task.text).not.toBe('');
          if (task.title !== null) expect(document.text.slice(task.span.start, task.span.end)).toContain(task.title);
          if (task.mark !== null)
            expect(document.text.slice(task.mark.span.start, task.mark.span.end)).toBe(task.mark.quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a year between baseline and target', () => {
  const HEADERS = [
    ['2025年（基期）', '2027年', '2030年（目标）'],
    ['2025年现状', '2027年', '2030年目标'],
    ['2025年实际', '2027年', '2030年规划目标'],
    ['2025年', '2027年', '2030年目标'],
    ['“十四五”末', '2027年', '“十五五”末目标'],
    ['基期（2025年）', '2027年', '2030年'],
    ['2025年预计', '2027年目标', '2030年目标'],
    ['2025年完成值', '2027年（中期）', '2030年'],
  ];
  for (const headers of HEADERS)
    for (const period of [
      { from: 2026, to: 2030 },
      { from: null, to: null },
    ])
      it(`${headers.join(' | ')} in ${period.from ?? 'unknown years'}`, async () => {
        const text = `| 指标 | ${headers.join(' | ')} |\n|---|---|---|---|\n| 床位数（张） | 5 | 6 | 7 |\n| 学位数（个） | 7 | 8 | 9 |\n`;
        const document = await readDocument(new TextEncoder().encode(text), { file: 'input.md' });
        const { value } = extractTables(document, { sectionOf: () => null, sectionPath: () => [], period });
        expect(value.indicators[0]?.values.map(({ role }) => role)).toEqual(['baseline', 'interim', 'target']);
        expect(value.indicators[0]?.baseline?.year).toBe(2025);
      });
});

it('the first line of a sheet that names its table is its caption, the title of a document is none', async () => {
  const captionUnder = async (title: string) => {
    const rows = '| 序号 | 指标 | 单位 | 2020年 | 2025年 |\n|-|-|-|-|-|\n| 1 | 床位数 | 张 | 100 | 200 |\n';
    const document = await readDocument(Buffer.from(`${title}\n\n${rows}`), { file: 'plan.md' });
    const period = { from: 2021, to: 2025 };
    return extractTables(document, { sectionOf: () => null, sectionPath: () => [], period }).value.tables[0]?.caption;
  };
  expect(await captionUnder('东县“十四五”教育发展指标')).toBe('东县“十四五”教育发展指标');
  expect(await captionUnder('东县2025年重点工作任务')).toBe(null);
});
