// Files of actual values as offices send them back: words for figures, merged cells, rows and columns of their own.
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import { readCell } from '../../src/score/actuals/cell.js';
import { readActuals, scorePlan } from '../../src/score/index.js';
import { type BookParts, buildBook, numberCell, textCell } from '../hostile/office-parts.js';
import { indicator, plan } from './builders.js';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0%"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/></cellXfs>';
const line = (index: number, ...cells: string[]) => `<row r="${index}">${cells.join('')}</row>`;
const book = (parts: BookParts) => readActuals(buildBook({ styles: STYLES, ...parts }), { file: 'back.xlsx' }).value;
const csv = (text: string) => readActuals(new TextEncoder().encode(text), { file: 'back.csv' }).value;
const brief = (rows: ReturnType<typeof csv>) =>
  rows.map(({ name, year, value, unread }) => [name, year, value, unread]);

const two = plan([
  indicator({ id: 't1-1', number: '1', name: '参保率', b: '90', t: '98' }),
  indicator({ id: 't1-2', number: '2', name: '床位数', b: '4', t: '6', unit: '张' }),
  indicator({ id: 't1-3', number: '3', name: '就业人数', b: '10000', t: '15000', unit: '人' }),
]);

describe('cells that are not plain numbers', () => {
  it.each([
    ['27.3（初步统计）', '初步'],
    ['27.3（快报数据）', '快报'],
    ['27.3（年报数）', '年报'],
  ])('%s is a figure whose vintage stands beside it', (raw, vintage) => {
    const read = readCell(raw);
    expect(read).toMatchObject({ kind: 'value', value: 27.3, estimated: false });
    expect(read.kind === 'value' && read.vintage).toContain(vintage);
  });

  it('已完成 beside 全覆盖 is for a person to judge: no number is asked for', () => {
    const file = '指标,年份,实际值\n社区服务,2022,已完成\n';
    const worded = scorePlan(plan([indicator({ name: '社区服务', t: '全覆盖' })]), { actuals: csv(file) });
    expect(worded.results[0]).toMatchObject({ status: 'not-scored', actual: null });
    expect(worded.results[0]?.messages.map(({ code }) => code)).toContain('score-value-words-target');
    const counted = scorePlan(plan([indicator({ name: '社区服务', t: '80' })]), { actuals: csv(file) });
    expect(counted.results[0]?.messages.map(({ code }) => code)).toContain('score-value-words');
  });

  it.each([
    ['约1.2万', 1.2, '万'],
    ['约 97.7%', 97.7, '%'],
    ['大约300', 300, null],
    ['30左右', 30, null],
    ['95%左右', 95, '%'],
    ['≈12.5', 12.5, null],
  ])('%s is an estimate', (raw, number, unit) => {
    expect(readCell(raw)).toMatchObject({ kind: 'value', value: number, unit, estimated: true });
  });

  it.each([
    ['已完成', 'words'],
    ['见附件', 'words'],
    ['详见附件2', 'words'],
    ['达标', 'words'],
    ['达到规划要求', 'words'],
    ['正在推进', 'words'],
    ['一般', 'words'],
    ['ongoing', 'words'],
    ['完成80%', 'progress'],
    ['已完成总工程量的85%', 'progress'],
    ['形象进度：60%', 'progress'],
    ['2021-03-05', 'date'],
    ['3月5日', 'date'],
    ['约八成', 'figure'],
    ['七成', 'figure'],
    ['≥95', 'bound'],
    ['95以上', 'bound'],
    ['近1.2万', 'bound'],
    ['100余', 'bound'],
    ['1,23', 'figure'],
    ['95-98', 'figure'],
    ['=A1', 'figure'],
  ])('%s gives no figure (%s)', (raw, why) => {
    expect(readCell(raw)).toEqual({ kind: 'unreadable', why });
  });

  it.each(['-', '—', '…', '#', '/'])('%s is unknown', (raw) => {
    expect(csv(`指标,年份,实际值\n参保率,2022,${raw}\n`)[0]).toMatchObject({ value: null, unread: null });
  });

  it('a round figure is scored as an estimate, and said', () => {
    const { results } = scorePlan(two, { actuals: csv('指标,年份,实际值\n就业人数,2022,约1.2万\n') });
    expect(results[2]).toMatchObject({ actual: { value: 12000 }, estimated: true, status: 'on-track' });
    expect(results[2]!.messages.map(({ message }) => message).join()).toMatch(/约1\.2万.*12000/);
  });

  it('words are listed with row and reason, and the other rows are scored', () => {
    const rows = csv(
      '指标,年份,实际值,备注\n参保率,2022,已完成,2022年12月前完成98.5\n床位数,2022,完成80%,\n就业人数,2022,12000,\n',
    );
    for (const language of ['zh', 'en'] as const) {
      const card = scorePlan(two, { actuals: rows, language });
      expect(card.results.map(({ status }) => status)).toEqual(['no-data', 'no-data', 'on-track']);
      expect(card.actuals.unmatched.map(({ row, raw, reason }) => [row, raw, reason])).toEqual([
        [2, '已完成', 'value-words'],
        [3, '完成80%', 'value-progress'],
      ]);
      expect(card.actuals.matched.map(({ row }) => row)).toEqual([4]);
      expect(card.results[0]!.messages.map(({ message }) => message).join()).toContain('已完成');
      expect(card.messages.map(({ code }) => code)).toContain('score-rows-unread');
      for (const { message } of card.actuals.unmatched) expect(message).not.toMatch(/[{}]/);
    }
    expect(say('zh', 'score-value-words', { row: 2, raw: '已完成' })).toContain('第 2 行');
  });

  it('so are bounds and shares below zero, whether the file or the plan says that it is a share', () => {
    const rows = csv('指标,年份,实际值\n参保率,2022,-98\n床位数,2022,≥3.3\n就业人数,2022,12000\n');
    for (const language of ['zh', 'en'] as const) {
      const card = scorePlan(two, { actuals: rows, language });
      expect(card.results.map(({ status }) => status)).toEqual(['no-data', 'no-data', 'on-track']);
      expect(card.actuals.unmatched.map(({ row, raw, reason }) => [row, raw, reason])).toEqual([
        [2, '-98', 'value-negative'],
        [3, '≥3.3', 'value-bound'],
      ]);
      expect(card.results[0]!.messages.map(({ message }) => message).join()).toContain('-98');
      for (const { message } of card.actuals.unmatched) expect(message).not.toMatch(/[{}]/);
    }
  });
});

describe('workbooks', () => {
  const header = line(
    1,
    textCell('A1', '类别'),
    textCell('B1', '指标'),
    textCell('C1', '年份'),
    textCell('D1', '实际值'),
  );
  it('a name merged over its years stands at each of them', () => {
    const rows = book({
      rows: [
        header,
        line(2, textCell('A2', '民生'), textCell('B2', '参保率'), numberCell('C2', 2021), numberCell('D2', 92)),
        line(3, numberCell('C3', 2022), numberCell('D3', 93)),
      ].join(''),
      after: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/></mergeCells>',
    });
    expect(brief(rows)).toEqual([
      ['参保率', 2021, 92, null],
      ['参保率', 2022, 93, null],
    ]);
  });

  it('a value merged over rows or years is nobody’s', () => {
    const rows = book({
      rows: [
        header,
        line(2, textCell('B2', '参保率'), numberCell('C2', 2021), numberCell('D2', 92)),
        line(3, textCell('B3', '参保率'), numberCell('C3', 2022)),
        line(4, textCell('B4', '床位数'), numberCell('C4', 2022), numberCell('D4', 5)),
      ].join(''),
      after: '<mergeCells><mergeCell ref="D2:D3"/></mergeCells>',
    });
    expect(brief(rows)).toEqual([
      ['参保率', 2021, null, 'merged'],
      ['参保率', 2022, null, 'merged'],
      ['床位数', 2022, 5, null],
    ]);
    expect(scorePlan(two, { actuals: rows }).actuals.unmatched.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'value-merged'],
      [3, 'value-merged'],
    ]);
    const wide = book({
      rows: [
        line(1, textCell('A1', '指标'), textCell('B1', '2021年'), textCell('C1', '2022年')),
        line(2, textCell('A2', '参保率'), numberCell('B2', 92)),
      ].join(''),
      after: '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>',
    });
    expect(brief(wide)).toEqual([
      ['参保率', 2021, null, 'merged'],
      ['参保率', 2022, null, 'merged'],
    ]);
  });

  it('0.85 shown as 85% is 85 %, a date is no value, text that looks like a number is one', () => {
    const rows = book({
      rows: [
        header,
        line(2, textCell('B2', '参保率'), numberCell('C2', 2021), numberCell('D2', 0.85, 1)),
        line(3, textCell('B3', '床位数'), numberCell('C3', 2022), numberCell('D3', 44260, 2)),
        line(4, textCell('B4', '就业人数'), numberCell('C4', 2022), textCell('D4', "'１２０００")),
      ].join(''),
    });
    expect(rows.map(({ value, unit, unread }) => [value, unit, unread])).toEqual([
      [85, '%', null],
      [null, null, 'date'],
      [12000, null, null],
    ]);
  });
});

describe('tables of their own', () => {
  it.each([
    ['年度 over the years', '序号,指标,单位,年度,,备注\n,,,2021年,2022年,\n'],
    ['实际值 over the years', '序号,指标,单位,实际值,,备注\n,,,2021,2022,\n'],
    [
      'a title and two header rows',
      '附件2 指标完成情况,,,,,\n序号,指标名称,计量单位,完成情况,,备注\n,,,2021年,2022年,\n',
    ],
  ])('two header rows: %s', (_, head) => {
    expect(
      brief(csv(`${head}1,参保率,%,92,93,2022年同比提高1个百分点\n2,床位数,张,4.2,4.6,\n合计,,,100,200,\n`)),
    ).toEqual([
      ['参保率', 2021, 92, null],
      ['参保率', 2022, 93, null],
      ['床位数', 2021, 4.2, null],
      ['床位数', 2022, 4.6, null],
      [null, 2021, 100, null],
      [null, 2022, 200, null],
    ]);
  });

  it('years under 目标值 are not read as values', () => {
    const text = '指标,目标值,,实际值,\n,2021年,2022年,2021年,2022年\n参保率,94,95,92,93\n';
    expect(brief(csv(text))).toEqual([
      ['参保率', 2021, 92, null],
      ['参保率', 2022, 93, null],
    ]);
  });

  it('added rows and a total are listed, columns may stand in any order', () => {
    const rows = csv('实际值,备注,年份,指标\n93,同比+1,2022,参保率\n12,新增,2022,托位数\n105,,2022,合计\n');
    const card = scorePlan(two, { actuals: rows });
    expect(card.results[0]!.status).not.toBe('no-data');
    expect(card.actuals.unmatched.map(({ name }) => name)).toEqual(['托位数', '合计']);
  });
});
