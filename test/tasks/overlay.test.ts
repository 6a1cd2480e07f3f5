// `plan tasks --overlay`: the table comes back edited. What is certain is taken and said, everything else is shown and not taken.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { breakdownSchema } from '../../src/model/breakdown.js';
import { planSchema } from '../../src/model/plan.js';
import { folderWith, plan } from '../cli/run.js';

const folder = join(import.meta.dirname, '../../fixtures/cli/river-district');
const PLAN = readFileSync(join(folder, 'plan.md'), 'utf8');
let table: Record<string, string>[];

beforeAll(async () => {
  const { stdout } = await plan(['tasks', 'plan.md', '-f', 'csv'], { cwd: folder });
  table = parse(stdout, { columns: true }) as Record<string, string>[];
});

/** What comes of a table after `edit`. */
async function overlaid(
  edit: (rows: Record<string, string>[]) => void,
  { text = PLAN, options = [] as string[] } = {},
) {
  const rows = structuredClone(table);
  edit(rows);
  const cwd = folderWith({ 'plan.md': text, 'edited.csv': stringify(rows, { header: true }) });
  const args = ['tasks', 'plan.md', '--overlay', 'edited.csv', '-f', 'json', ...options];
  const { stdout, stderr, code } = await plan(args, { cwd });
  const { overlay, tasks } = breakdownSchema.parse(JSON.parse(stdout));
  return { changes: overlay!.changes, conflicts: overlay!.conflicts, tasks, stderr, code };
}

describe('plan tasks --overlay', () => {
  it('takes nothing from a table that nobody changed', async () => {
    const { changes, conflicts, stderr } = await overlaid(() => {});
    expect([changes, conflicts, stderr]).toEqual([[], [], '']);
  });

  it('takes units, deadline and title that were changed, and says each', async () => {
    const { changes, conflicts, tasks, stderr } = await overlaid((rows) => {
      rows[0]!.牵头单位 = '区大数据中心';
      rows[1]!.完成时限 = '2026年9月底';
      rows[2]!.重点任务 = '落实减税降费政策';
    });
    expect(conflicts).toEqual([]);
    expect(changes.map(({ row, task, field, from, to }) => [row, task, field, from, to])).toEqual([
      [2, 'a1', 'lead', '区行政审批局', '区大数据中心'],
      [3, 'a2', 'deadline', '2026-12-31', '2026-09-30'],
      [4, 'a3', 'title', '落实减税降费', '落实减税降费政策'],
    ]);
    expect(tasks[0]).toMatchObject({
      lead: ['区大数据中心'],
      support: ['区市场监管局', '区人社局'],
      responsibleFrom: null,
    });
    expect(tasks.map(({ key }) => key)).toEqual(table.map((row) => row.任务编号));
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      '收回的表：采用改动 3 处，冲突 0 处。',
      '第 2 行“推进一件事一次办”：牵头单位由“区行政审批局”改为“区大数据中心”。',
    ]);
  });

  it('takes a name with separators in its brackets for one', async () => {
    const text = PLAN.replace('区市场监管局、区人社局', '区市场监管局、各县（市、区）政府');
    const cwd = folderWith({ 'plan.md': text });
    const rows = parse((await plan(['tasks', 'plan.md', '-f', 'csv'], { cwd })).stdout, { columns: true });
    const put = (to: Record<string, string>[]) => to.splice(0, to.length, ...structuredClone(rows as typeof to));
    const same = await overlaid(put, { text });
    expect([same.changes, same.conflicts, same.stderr]).toEqual([[], [], '']);
    expect(same.tasks[0]!.support).toEqual(['区市场监管局', '各县（市、区）政府']);
    const { tasks } = await overlaid(
      (to) => {
        put(to);
        to[0]!.配合单位 = '各县（市、区）政府，区教育局';
      },
      { text },
    );
    expect(tasks[0]!.support).toEqual(['各县（市、区）政府', '区教育局']);
  });

  it('says of a cell that was or is empty that it is', async () => {
    const { stderr } = await overlaid((rows) => {
      rows[0]!.责任单位 = '区数据局';
      rows[1]!.完成时限 = '';
    });
    expect(stderr).toContain('责任单位由（空）改为“区数据局”。');
    expect(stderr).toContain('完成时限由“2026-12-31”改为（空）。');
  });

  it('knows dates as spreadsheets write them, blanks and separators that were moved, and short forms of one name', async () => {
    const { changes, conflicts } = await overlaid((rows) => {
      rows[0]!.完成时限 = '2026/6/30';
      rows[0]!.配合单位 = '区市场监督管理局,区人社局';
      rows[1]!.具体内容 = `${rows[1]!.具体内容!.slice(0, 12)}\n${rows[1]!.具体内容!.slice(12)}`;
    });
    expect([changes, conflicts]).toEqual([[], []]);
  });

  it('does not take what was changed in a task that the document changed since', async () => {
    const text = PLAN.replace('驿站12个', '驿站15个');
    const { changes, conflicts, tasks } = await overlaid(
      (rows) => {
        rows[1]!.牵头单位 = '区大数据中心';
        rows[3]!.完成时限 = '2026';
      },
      { text },
    );
    expect(changes.map(({ task }) => task)).toEqual(['a4']);
    expect(conflicts.map(({ reason, rows }) => [reason, rows])).toEqual([['source-changed', [3]]]);
    expect(conflicts[0]!.message).toContain('具体内容、量化目标、牵头单位');
    expect(tasks[1]!.lead).toEqual(['区行政审批局', '区发展改革委']);
  });

  it('shows keys that are unknown or missing, and rows of one key that differ', async () => {
    const { changes, conflicts, code } = await overlaid(
      (rows) => {
        rows.push({ ...rows[0]!, 牵头单位: '区大数据中心' });
        rows[1]!.任务编号 = 'T-00000000';
        rows[2]!.任务编号 = '';
      },
      { options: ['--fail-on', 'conflict'] },
    );
    expect(code).toBe(1);
    expect(changes).toEqual([]);
    expect(conflicts.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['twice', [2, 7]],
      ['unknown-key', [3]],
      ['no-key', [4]],
    ]);
  });

  it('does not take other words of the document, nor a deadline that is no date', async () => {
    const { changes, conflicts } = await overlaid((rows) => {
      rows[0]!.具体内容 += '力争更多。';
      rows[0]!.责任单位 = '区数据局';
      rows[1]!.完成时限 = '尽快';
      rows[2]!.完成时限 = '2026-02-30';
    });
    expect(changes.map(({ field, to }) => [field, to])).toEqual([['responsible', '区数据局']]);
    expect(conflicts.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['fixed', [2]],
      ['deadline', [3]],
      ['deadline', [4]],
    ]);
  });

  it('says which tasks are not in the table, rows without a check, and columns that were added', async () => {
    const { stderr } = await overlaid((rows) => {
      rows.pop();
      for (const row of rows) Object.assign(row, { 原文校验: '', 牵头领导: '张' });
    });
    expect(stderr).toContain(
      '自行添加的列不进入规划；再写分解表（.csv、.xlsx、.json）时原样保留：牵头领导（填了 4 项）。',
    );
    expect(stderr).toContain('规划里有 1 项任务不在收回的表里');
    expect(stderr).toContain('有 4 行没有原文校验');
  });

  it('counts what was taken and what not, marks conflicts, and counts a refused row once', async () => {
    const { stderr } = await overlaid((rows) => {
      Object.assign(rows[0]!, { 牵头单位: '区数据局' });
      Object.assign(rows[1]!, { 任务编号: '', 原文校验: '' });
    });
    expect(stderr).toContain('收回的表：采用改动 1 处，冲突 1 处。');
    expect(stderr).toMatch(/^冲突：第 3 行没有任务编号/m);
    expect(stderr).toMatch(/^第 2 行.*牵头单位由/m);
    expect(stderr).not.toContain('没有原文校验');
  });

  it('takes the workbook back as it was written, the same bytes each time, also by unit', async () => {
    const cwd = folderWith({ 'plan.md': PLAN });
    for (const by of ['task', 'unit']) {
      for (const name of ['one.xlsx', 'two.xlsx']) {
        const { code } = await plan(['tasks', 'plan.md', '--by', by, '-o', name, '--force'], { cwd });
        expect(code).toBe(0);
      }
      expect(readFileSync(join(cwd, 'one.xlsx')).equals(readFileSync(join(cwd, 'two.xlsx')))).toBe(true);
      const { stdout } = await plan(['tasks', 'plan.md', '--overlay', 'one.xlsx', '-f', 'json'], { cwd });
      expect(JSON.parse(stdout).overlay).toEqual({ file: 'one.xlsx', changes: [], conflicts: [], own: [] });
    }
  });

  it('keeps the columns that people added, whatever of the rest is taken', async () => {
    const rows = structuredClone(table);
    rows[0]!.具体内容 += '力争更多。'; // is not taken, what is beside it stays
    for (const row of rows) Object.assign(row, { 牵头领导: '', 一季度: '', 备注: '' });
    Object.assign(rows[0]!, { 牵头领导: '张三', 一季度: '启动' });
    rows[2]!.备注 = "'=1+1";
    const cwd = folderWith({ 'plan.md': PLAN, 'edited.csv': stringify(rows, { header: true }) });
    for (const [from, to] of [
      ['edited.csv', 'next.xlsx'],
      ['next.xlsx', 'last.csv'],
    ] as const) {
      const { code } = await plan(['tasks', 'plan.md', '--overlay', from, '-o', to], { cwd });
      expect(code).toBe(0);
    }
    const last = parse(readFileSync(join(cwd, 'last.csv')), { columns: true, bom: true }) as Record<string, string>[];
    expect(Object.keys(last[0]!).slice(-3)).toEqual(['牵头领导', '一季度', '备注']);
    expect(last.map(({ 牵头领导, 一季度, 备注 }) => [牵头领导, 一季度, 备注].join('|'))).toEqual([
      '张三|启动|',
      '||',
      "||'=1+1",
      '||',
      '||',
    ]);
  });

  it('puts together what stands in the rows of one task, and says what stands under no header', async () => {
    const cwd = folderWith({ 'plan.md': PLAN });
    const { stdout: units } = await plan(['tasks', 'plan.md', '--by', 'unit', '-f', 'csv'], { cwd });
    const [header, ...rows] = parse(units) as string[][];
    const key = rows[0]![0];
    const same = rows.filter((row) => row[0] === key);
    expect(same.length).toBe(3);
    const noted = [
      [...header!, '备注', ''],
      ...rows.map((row) => [...row, row === same[1] ? '已商' : row === same[2] ? '待定' : '', '']),
    ];
    noted[1]![header!.length + 1] = '？';
    writeFileSync(join(cwd, 'edited.csv'), stringify(noted));
    const { stdout, stderr } = await plan(['tasks', 'plan.md', '--overlay', 'edited.csv', '-f', 'json'], { cwd });
    const { overlay } = breakdownSchema.parse(JSON.parse(stdout));
    expect(overlay!.own).toEqual([{ header: '备注', cells: [{ key, text: '已商；待定' }] }]);
    expect(overlay!.conflicts).toEqual([]);
    expect(stderr).toContain('edited.csv：从第 2 行起，有 1 格写在没有表头的列里，没有读取；请补上表头。');
  });

  it('does not move a task by the columns that say for whom a row is, and says so', async () => {
    const cwd = folderWith({ 'plan.md': PLAN });
    const { stdout: units } = await plan(['tasks', 'plan.md', '--by', 'unit', '-f', 'csv'], { cwd });
    const rows = parse(units, { columns: true }) as Record<string, string>[];
    const at = rows.findIndex((row) => row.职责 === '配合');
    rows[0]!.单位 = '区大数据中心';
    rows[at]!.职责 = '牵头';
    writeFileSync(join(cwd, 'edited.csv'), stringify(rows, { header: true }));
    const { stdout, stderr } = await plan(['tasks', 'plan.md', '--overlay', 'edited.csv', '-f', 'json'], { cwd });
    const { changes, conflicts } = breakdownSchema.parse(JSON.parse(stdout)).overlay!;
    expect([changes, conflicts.map(({ reason, rows: where }) => [reason, where])]).toEqual([
      [],
      [['place', [2, at + 2]]],
    ]);
    expect(stderr).toContain(
      '单位、职责只说明这一行列在谁名下，改动没有采用；要换单位，请改牵头单位、配合单位、责任单位。',
    );
  });

  it('writes the plan with its tasks changed, which other commands take', async () => {
    const rows = structuredClone(table);
    rows[4]!.牵头单位 = '区数据局';
    rows[4]!.责任单位 = '';
    const cwd = folderWith({ 'plan.md': PLAN, 'edited.csv': stringify(rows, { header: true }) });
    const { stdout } = await plan(['tasks', 'plan.md', '--overlay', 'edited.csv', '-f', 'plan'], { cwd });
    const changed = planSchema.parse(JSON.parse(stdout));
    expect(changed.tasks[4]).toMatchObject({
      lead: ['区数据局'],
      responsible: ['区数据局'],
      mark: null,
      responsibleFrom: null,
    });
    expect(changed.messages.filter(({ code }) => code === 'tasks-overlay-changed')).toHaveLength(2);
    writeFileSync(join(cwd, 'plan.json'), stdout);
    expect((await plan(['tasks', 'plan.json'], { cwd })).stdout).toContain('区数据局  牵头 1');
  });

  it('refuses a table without keys, and to write over a table that is there', async () => {
    const cwd = folderWith({ 'plan.md': PLAN, 'other.csv': '单位,电话\n区数据局,1\n' });
    const other = await plan(['tasks', 'plan.md', '--overlay', 'other.csv'], { cwd });
    expect([other.code, other.stderr.includes('[tasks-overlay-header]')]).toEqual([2, true]);
    const again = await plan(['tasks', 'plan.md', '-o', 'other.csv'], { cwd });
    expect([again.code, again.stderr.includes('[output-exists]')]).toEqual([2, true]);
  });
});
