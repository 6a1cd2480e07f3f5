import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import type { ActualRow } from '../../src/model/actuals.js';
import { actualsSchema } from '../../src/model/actuals.js';
import { readCell } from '../../src/score/actuals/cell.js';
import { readActuals, readAliases, readUnitAliases } from '../../src/score/index.js';
import { PlanError } from '../../src/util/plan-error.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, file = 'a.csv') =>
  readActuals(typeof text === 'string' ? utf8(text) : text, { file }).value;
const brief = (rows: readonly ActualRow[]) =>
  rows.map(({ row, name, year, period, value, basis }) => [row, name, year, period, value, basis]);

function refusal(text: string | Uint8Array, file = 'a.csv'): PlanError {
  try {
    read(text, file);
  } catch (error) {
    if (error instanceof PlanError) {
      for (const language of ['zh', 'en'] as const)
        expect(say(language, error.code, error.params)).not.toMatch(/[{}]\w|undefined/);
      return error;
    }
    throw error;
  }
  throw new Error('not refused');
}

describe('one value', () => {
  const values: [string, number, (string | null)?, boolean?][] = [
    ['97.7', 97.7],
    ['97.7%', 97.7, '%'],
    ['1.35％', 1.35, '%'],
    ['９７．７', 97.7],
    [' 12 ', 12],
    ['1,234', 1234],
    ['1，234，567.5', 1234567.5],
    ['1 234', 1234],
    ['-2.5', -2.5],
    ['+3', 3],
    ['.5', 0.5],
    ['{25}', 25, null, true],
    ['[25]', 25, null, true],
    ['[40 ]', 40, null, true],
    ['〔25〕', 25, null, true],
    ['［25］', 25, null, true],
    ['[13.5]%', 13.5, '%', true],
    ['19.67万人', 19.67, '万人'],
    ['5.08 张', 5.08, '张'],
    ['25微克/立方米', 25, '微克/立方米'],
    ['3名/10万人', 3, '名/10万人'],
    ['0', 0],
    ['99.90', 99.9],
  ];
  it.each(values)('%s', (raw, value, unit = null, running = false) => {
    expect(readCell(raw)).toMatchObject({ kind: 'value', value, unit, running });
  });
  it.each(['', '-', '--', '—', '——', '…', '……', '...', '#', '#N/A', '#DIV/0!', '/', 'N/A', '暂无', '**'])(
    '%s is unknown, not zero',
    (raw) => {
      expect(readCell(raw)).toEqual({ kind: 'absent', absence: null });
    },
  );
  it.each([
    ['未报送', 'not-reported'],
    ['尚未公布', 'not-published'],
    ['非调查年份', 'not-surveyed'],
    ['已停止统计', 'discontinued'],
  ])('%s says why', (raw, absence) => {
    expect(readCell(raw)).toEqual({ kind: 'absent', absence });
  });
  it.each([
    '约八成',
    '已完成',
    '见附件',
    '≥95',
    '95以上',
    '2.5%以下',
    '95-98',
    '95~98',
    '20余',
    '12/5',
    '1,23',
    '3,5',
    '七成',
    '1e5',
    '97.7.1',
    '良好',
    '=A1',
    '7O',
    '9.l',
    '2.5o',
    '1I',
    '[4O]',
  ])('%s is not a number', (raw) => {
    expect(readCell(raw).kind).toBe('unreadable');
  });
  it('marks estimates and vintages', () => {
    expect(readCell('85（预计）')).toMatchObject({ value: 85, estimated: true, vintage: null });
    expect(readCell('85（快报）')).toMatchObject({ value: 85, estimated: false, vintage: '快报' });
  });
  it('never throws and never makes up a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,，%[]{}≥<约万人 -—（）年') }), (text) => {
        const reading = readCell(text);
        if (reading.kind === 'value') {
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(text).toMatch(/\d/);
        }
      }),
    );
  });
});

describe('files', () => {
  it('long form, Chinese headers in any order', () => {
    expect(
      brief(read('备注,年份,实际值,指标名称,数据类型\n,2021年,98,参保率,\n无,2022,[12],就业,\n,2022,8,就业,当年值\n')),
    ).toEqual([
      [2, '参保率', 2021, null, 98, null],
      [3, '就业', 2022, null, 12, 'running'],
      [4, '就业', 2022, null, 8, 'annual'],
    ]);
  });
  it('long form, English headers, semicolons, tabs', () => {
    const expected = [[2, 'beds', 2021, null, 4.5, 'running']];
    expect(brief(read('Indicator;Year;Value;Basis\nbeds;2021;4.5;running\n'))).toEqual(expected);
    expect(brief(read('name\tyear\tactual\tbasis\nbeds\t2021\t4.5\trunning\n'))).toEqual(expected);
  });
  it('wide form: one column a year', () => {
    expect(brief(read('序号,指标,2021年,2022年实际值,2026年1-6月\n1,参保率,97,98,\n2,床位,,-,5\n3,空,,,\n'))).toEqual([
      [2, '参保率', 2021, null, 97, null],
      [2, '参保率', 2022, null, 98, null],
      [3, '床位', 2022, null, null, null],
      [3, '床位', 2026, '2026-06', 5, null],
      [4, '空', 2026, '2026-06', null, null],
    ]);
  });
  it('a title above the header, lines in quotes, blank lines: the row is the line of the file', () => {
    const rows = read('某市指标填报表,,\n\n指标,年份,"完成\n情况"\n甲,2021,1\n\n"乙\n乙",2021,2\n丙,2021,3\n');
    expect(brief(rows).map(([line, name]) => [line, name])).toEqual([
      [5, '甲'],
      [7, '乙\n乙'],
      [9, '丙'],
    ]);
    expect(rows[0]!.cells).toEqual({ 指标: '甲', 年份: '2021', '完成 情况': '1' });
  });
  it('periods', () => {
    expect(
      brief(
        read('指标,年份,期间,实际值\n甲,2026,1-6月,1\n甲,,2026Q2,1\n甲,2026,上半年,1\n甲,2020,2016-2020年,9\n'),
      ).map((one) => one.slice(2)),
    ).toEqual([
      [2026, '2026-06', 1, null],
      [2026, '2026Q2', 1, null],
      [2026, '2026H1', 1, null],
      [2020, null, 9, 'running'],
    ]);
  });
  it('口径 is the basis where it holds 当年 or 累计, else the scope', () => {
    const rows = read('指标,年份,实际值,口径\n甲,2021,1,累计\n甲,2021,1,常住人口\n');
    expect(rows.map(({ basis, scope }) => [basis, scope])).toEqual([
      ['running', null],
      [null, '常住人口'],
    ]);
  });
  it('encodings of Chinese spreadsheets', () => {
    const text = '指标,年份,实际值\n参保率,2021,98\n';
    // GBK bytes of 指标 年份 实际值 参保率
    const gbk = [
      0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc4, 0xea, 0xb7, 0xdd, 0x2c, 0xca, 0xb5, 0xbc, 0xca, 0xd6, 0xb5, 0x0a, 0xb2, 0xce,
      0xb1, 0xa3, 0xc2, 0xca, 0x2c, 0x32, 0x30, 0x32, 0x31, 0x2c, 0x39, 0x38, 0x0a,
    ];
    const utf16 = [0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])];
    for (const bytes of [
      utf8(text),
      utf8(`\ufeff${text}`),
      utf8(text.replaceAll('\n', '\r\n')),
      Uint8Array.from(gbk),
      Uint8Array.from(utf16),
    ]) {
      expect(brief(read(bytes))).toEqual([[2, '参保率', 2021, null, 98, null]]);
    }
  });
  it('JSON arrays', () => {
    const json = JSON.stringify([
      { 指标: '甲', 年份: 2021, 实际值: 98.5 },
      { 指标: '乙', 年份: '2021', 实际值: null },
    ]);
    const rows = read(json, 'a.json');
    expect(brief(rows)).toEqual([
      [1, '甲', 2021, null, 98.5, null],
      [2, '乙', 2021, null, null, null],
    ]);
    expect(actualsSchema.safeParse(rows).success).toBe(true);
    expect(refusal('{"a":1}', 'a.json').code).toBe('actuals-json');
    expect(refusal('[{"a":', 'a.json').code).toBe('actuals-json');
  });
  it('says which columns are not used', () => {
    const { notes } = readActuals(utf8('指标,年份,实际值,心情\n甲,2021,1,好\n'), { file: 'a.csv' });
    expect(notes.find(({ code }) => code === 'actuals-column-ignored')?.params).toEqual({ column: '心情' });
  });
});

describe('files that are refused', () => {
  it('without a header that is known: what was found, what is accepted', () => {
    const error = refusal('a,b,c\n1,2,3\n');
    expect(error.code).toBe('actuals-header');
    expect(error.params).toMatchObject({ found: '“a”, “b”, “c”', row: 1 });
    expect(error.params.accepted).toContain('指标');
    expect(refusal('指标,单位\n甲,%\n').code).toBe('actuals-header-no-value');
    expect(refusal(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0])).code).toBe('actuals-header');
  });
  it('with two headers for one thing, or two forms at once', () => {
    expect(refusal('指标,指标名称,实际值\n').params).toMatchObject({ first: '“指标” (1)', second: '“指标名称” (2)' });
    expect(refusal('指标,2021年,2021\n').code).toBe('actuals-header-twice');
    expect(refusal('指标,年份,实际值,2021年\n').code).toBe('actuals-header-both-forms');
  });
  it('with a year in Chinese numerals: what to write instead', () => {
    expect(refusal('指标,年份,实际值\n甲,二〇二〇,1\n')).toMatchObject({
      code: 'actuals-year-han',
      params: { row: 2, column: '年份', found: '二〇二〇', suggestion: '2020' },
    });
    expect(refusal('指标,年份,实际值\n甲,去年,1\n').code).toBe('actuals-year');
    expect(refusal('指标,年份,期间,实际值\n甲,2020,前段,1\n').params).toMatchObject({ column: '期间', found: '前段' });
  });
  it('but not with values that are no numbers: each row says why it has none', () => {
    const rows = read('指标,年份,实际值\n甲,2020,约八成\n乙,2020,98\n丙,2020,≥95\n丁,2020,30余\n');
    expect(rows.map(({ value, raw, unread }) => [value, raw, unread])).toEqual([
      [null, '约八成', 'figure'],
      [98, '98', null],
      [null, '≥95', 'bound'],
      [null, '30余', 'bound'],
    ]);
  });
  it('nor with a negative share; growth and what is left over may be negative', () => {
    const one = (text: string) => read(text).map(({ value, raw, unread }) => [value, raw, unread])[0];
    expect(one('指标,年份,实际值,单位\n参保率,2020,-3,%\n')).toEqual([null, '-3', 'negative']);
    expect(one('指标,年份,实际值\n参保率（%）,2020,-3\n')).toEqual([null, '-3', 'negative']);
    expect(one('指标,年份,实际值,单位\n生产总值增长,2020,-3,%\n')).toEqual([-3, '-3', null]);
    expect(one('指标,年份,实际值,单位\n财政赤字率,2020,-1.2,%\n')).toEqual([-1.2, '-1.2', null]);
  });
  it('without rows, without bytes, or as a zip file', () => {
    expect(refusal('指标,年份,实际值\n').code).toBe('actuals-empty');
    expect(refusal('').code).toBe('actuals-empty');
    expect(refusal(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])).code).toBe('zip-broken');
    expect(refusal(readFileSync('fixtures/formats/plan.docx')).code).toBe('actuals-document');
    expect(refusal(readFileSync('fixtures/formats/plan.pdf')).code).toBe('actuals-document');
    expect(refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])).code).toBe('actuals-not-text');
  });
  it('throws nothing but a PlanError', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'指标年份实际值2021,;\t\n"“约%-{}[]') }), (text) => {
        try {
          read(`指标,年份,实际值\n${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(PlanError);
        }
      }),
    );
  });
});

describe('aliases', () => {
  it('as CSV and as JSON', () => {
    const expected = [{ alias: '公交分担率', name: '城市公共交通出行分担率' }];
    expect(readAliases(utf8('别名,指标\n公交分担率,城市公共交通出行分担率\n'), { file: 'a.csv' }).value).toEqual(
      expected,
    );
    expect(readAliases(utf8(JSON.stringify(expected)), { file: 'a.json' }).value).toEqual(expected);
  });
  it('refused without a header, or where one stands for two', () => {
    expect(() => readAliases(utf8('a,b\n1,2\n'), { file: 'a.csv' })).toThrow('aliases-header');
    expect(() => readAliases(utf8('别名,指标\n甲,乙\n甲,丙\n'), { file: 'a.csv' })).toThrow('aliases-twice');
  });
  it('of units have headers and sentences of their own, and are accepted alike', () => {
    const read = (text: string) => readUnitAliases(utf8(text), { file: 'u.csv' });
    const { value, notes } = read('采纳,简称,全称\n是,市数据办,市大数据中心\n,市教委,市教育局\n是,市府办,\n');
    expect(value).toEqual([{ alias: '市数据办', name: '市大数据中心' }]);
    const warnings = notes.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ code, params }) => [code, params])).toEqual([
      ['unit-aliases-row', { row: 4 }],
      ['aliases-not-accepted', { count: 1 }],
    ]);
    expect(() => read('别名,指标\n甲,乙\n')).toThrow('unit-aliases-header');
    expect(() => read('简称,全称\n甲,乙\n甲,丙\n')).toThrow('unit-aliases-twice');
  });
});
