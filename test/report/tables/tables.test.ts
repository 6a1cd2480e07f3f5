// The tables that an office hands in: their columns, what stands in them, and what stays empty.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { reportDocx } from '../../../src/report/formats/report/docx/index.js';
import { reportCsv } from '../../../src/report/formats/report/report-csv.js';
import { reportXlsx } from '../../../src/report/formats/report/report-xlsx.js';
import { tableOf } from '../../../src/report/tables/index.js';
import { cellText, type OfficeTable } from '../../../src/report/tables/office-table.js';
import { resultTable } from '../../../src/report/tables/result-table.js';
import { fallingInput, hostileInput, officeInput, oneYearInput, printedInput } from './office-plan.js';

const headersOf = (table: OfficeTable) => table.columns.map(({ header }) => header).join('｜');
const textOf = (table: OfficeTable, row: number) =>
  Object.fromEntries(table.columns.map(({ header }, i) => [header, cellText(table.rows[row]!.cells[i]!)]));

describe('指标完成情况表', () => {
  it('has the columns of the office in their order', async () => {
    expect(headersOf(tableOf('completion', await officeInput()))).toBe(
      '类别｜序号｜指标名称｜单位｜指标属性｜基期值｜规划目标｜完成值｜完成率(%)｜完成情况｜责任单位｜数据来源｜备注',
    );
  });

  it('says what was reached, 92.5 of 95', async () => {
    expect(textOf(tableOf('completion', await officeInput()), 0)).toMatchObject({
      类别: '教育',
      指标属性: '约束性',
      基期值: '90',
      规划目标: '≥95',
      完成值: '92.5',
      '完成率(%)': '97.4',
      责任单位: '市教育局',
      数据来源: '教育年报',
    });
  });

  it('has no rate of completion for a ceiling, and says why', async () => {
    expect(textOf(tableOf('completion', await officeInput()), 2)).toMatchObject({
      规划目标: '≤8',
      完成值: '5.2',
      '完成率(%)': '',
      备注: '目标是上限，不计完成率',
    });
  });

  it('has none for a level that is to fall, nor below a bound, but for how much something is to fall', async () => {
    const table = tableOf('completion', await fallingInput());
    const rates = table.rows.map((_, i) => textOf(table, i)).map((row) => [row.指标名称, row['完成率(%)'], row.备注]);
    expect(rates).toEqual([
      ['生产安全事故死亡率', '', '目标是上限，不计完成率'],
      ['城镇登记失业率', '', '目标是上限，不计完成率'],
      ['儿童近视率', '', '越低越好，不计完成率'],
      // 10 of 13.5 per cent.
      ['单位GDP能耗降低', '74.1', expect.not.stringContaining('不计完成率')],
      ['入园率', '98.9', ''],
      ['孕产妇死亡率', '', ''],
    ]);
  });

  it('is the same in the sheet of results', async () => {
    const table = resultTable(await fallingInput());
    expect(textOf(table, 2)).toMatchObject({ '完成率(%)': '', 备注: '越低越好，不计完成率' });
  });

  it('prints a target of words, and invents no figure beside it', async () => {
    expect(textOf(tableOf('completion', await officeInput()), 3)).toMatchObject({
      基期值: '—',
      规划目标: '全覆盖',
      完成值: '',
      '完成率(%)': '',
      备注: '目标或完成值是文字',
    });
  });
});

describe('中期评估指标表', () => {
  it('has a column for each year until now', async () => {
    expect(headersOf(tableOf('midterm', await officeInput()))).toBe(
      '序号｜类别｜指标名称｜单位｜属性｜基期值｜2021年｜2022年｜2023年｜规划目标｜序时目标值｜目标实现进度(%)｜进展评价｜预计能否实现｜原因及下一步措施｜责任单位｜数据来源',
    );
  });

  it('has the half of a year before the year', async () => {
    const actuals = '指标,期间,完成值\n学前三年毛入园率,2023年,92.5\n每千人口学位数,2023年1-6月,47\n';
    expect(headersOf(tableOf('midterm', await officeInput('zh', actuals)))).toMatch(
      /2022年｜2023-06｜2023年｜规划目标/,
    );
  });

  it('sets the values against what was expected: half of the way after three of five years is not in time', async () => {
    const row = textOf(tableOf('midterm', await officeInput()), 0);
    expect(row).toMatchObject({ '2021年': '', '2022年': '91', '2023年': '92.5', 序时目标值: '93' });
    expect(row).toMatchObject({ '目标实现进度(%)': '50', 原因及下一步措施: '' });
    expect(row.预计能否实现).toContain('2026年');
    expect(textOf(tableOf('midterm', await officeInput()), 1).预计能否实现).toBe('已实现');
  });
});

describe('what the plan prints', () => {
  it('stands in the tables with its brackets, its words and its decimals', async () => {
    const table = tableOf('completion', await printedInput());
    const cells = table.rows.map((_, i) => textOf(table, i)).map((row) => [row.基期值, row.规划目标]);
    expect(cells).toEqual([
      ['6.20', '≤5.50'],
      ['—', '[12]'],
      ['6', '8左右'],
      ['99.00', '99.90'],
    ]);
  });

  it('says whether the target on the way was reached', async () => {
    const input = await printedInput();
    const table = tableOf('midterm', input);
    expect(table.rows.map((_, i) => textOf(table, i).原因及下一步措施)).toEqual([
      '2023年阶段目标≤5.8，未达到',
      '',
      '',
      '2023年阶段目标99.4，已达到',
    ]);
    const said = input.card.results.map(({ messages }) =>
      messages.find(({ code }) => code.startsWith('score-interim')),
    );
    expect(said.map((one) => one?.message)).toEqual([
      '2023 年的阶段目标 ≤5.80 没有达到（完成值 5.84）。',
      undefined,
      undefined,
      '2023 年的阶段目标 99.40 已达到（完成值 99.5）。',
    ]);
  });
});

describe('重点任务分解表', () => {
  it('has the columns of the office, and leaves empty what the plan does not say', async () => {
    const table = tableOf('tasks', await officeInput());
    expect(headersOf(table)).toBe(
      '序号｜重点任务｜具体内容｜年度目标(量化)｜牵头领导｜牵头单位｜配合单位｜完成时限｜一季度节点｜二季度节点｜三季度节点｜四季度节点',
    );
    expect(textOf(table, 0)).toMatchObject({
      重点任务: '扩大学位供给',
      '年度目标(量化)': '到2025年新增学位5000个',
      牵头领导: '',
      牵头单位: '市教育局',
      配合单位: '市财政局、市住建局',
      完成时限: '到2025年',
    });
    expect(textOf(table, 1)).toMatchObject({ 牵头单位: '市民政局（责任单位）', 配合单位: '', 三季度节点: '' });
  });

  it('loses no unit and makes none a lead: those without a part of their own are said to be responsible', async () => {
    const input = await officeInput();
    const task = input.plan.tasks[0]!;
    const cells = (units: Pick<typeof task, 'lead' | 'support' | 'responsible'>) => {
      const plan = { ...input.plan, tasks: [{ ...task, ...units }] };
      const { 牵头单位, 配合单位 } = textOf(tableOf('tasks', { ...input, plan }), 0);
      return [牵头单位, 配合单位];
    };
    const all = ['市教育局', '市财政局', '市住建局'];
    expect(cells({ lead: [], support: [], responsible: all })).toEqual([
      '市教育局、市财政局、市住建局（共同责任，未明确牵头）',
      '',
    ]);
    expect(cells({ lead: [], support: ['市财政局'], responsible: all })).toEqual([
      '市教育局、市住建局（共同责任，未明确牵头）',
      '市财政局',
    ]);
    expect(cells({ lead: ['市教育局'], support: [], responsible: all })).toEqual([
      '市教育局',
      '市财政局、市住建局（责任单位）',
    ]);
    expect(cells({ lead: ['市教育局'], support: ['市财政局'], responsible: all })).toEqual([
      '市教育局',
      '市财政局；市住建局（责任单位）',
    ]);
  });

  it('knows the quarter of a commitment where the plan is of one year', async () => {
    const row = textOf(tableOf('tasks', await oneYearInput()), 0);
    expect([row.一季度节点, row.二季度节点, row.三季度节点, row.四季度节点]).toEqual([
      '',
      '2023年6月底前完成改造30处',
      '',
      '',
    ]);
  });
});

describe('each of the three tables', () => {
  it.each(['completion', 'midterm', 'tasks'] as const)(
    'has the same columns in CSV, workbook and Word file: %s',
    async (table) => {
      const input = { ...(await officeInput()), table };
      const headers = tableOf(table, input).columns.map(({ header }) => header);
      const csv = parse((await reportCsv(input)).slice(1)) as string[][];
      expect(csv[0]).toEqual(headers);
      for (const [file, bytes] of [
        ['a.xlsx', await reportXlsx(input)],
        ['a.docx', await reportDocx(input)],
      ] as const) {
        const { blocks } = await readDocument(bytes, { file });
        const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
        expect(
          rows[0]!.map(({ passage }) => passage.text),
          file,
        ).toEqual(headers);
        expect(rows.length, file).toBe(csv.length);
      }
    },
  );
});

describe('the columns that are asked for', () => {
  it('come in their order, by header or key', async () => {
    const table = tableOf('completion', { ...(await officeInput()), columns: ['完成值', 'name'] });
    expect(headersOf(table)).toBe('完成值｜指标名称');
    expect(textOf(table, 0)).toEqual({ 完成值: '92.5', 指标名称: '学前三年毛入园率' });
  });

  it('are refused by name where the table has none such', async () => {
    const input = { ...(await officeInput()), columns: ['完成数'] };
    expect(() => tableOf('completion', input)).toThrow(/report-column-unknown.*完成数/);
  });
});

describe('CSV', () => {
  it('gives the same bytes, in the language that is asked for', async () => {
    const write = async () => reportCsv({ ...(await officeInput('en')), table: 'completion' });
    expect(await write()).toBe(await write());
    expect(await write()).toMatch(/^\ufeffCategory,No\.,Indicator,/);
  });

  it('runs no formula and has no hidden character', async () => {
    for (const table of ['completion', 'midterm', 'tasks'] as const) {
      const text = (await reportCsv({ ...(await hostileInput()), table })).slice(1);
      const cells = (parse(text) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+@\t]|^-\D/.test(cell))).toEqual([]);
      expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});
