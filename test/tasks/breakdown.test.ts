// `plan tasks`: who does what by when, keys that stay, and one name a unit.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { breakdownSchema } from '../../src/model/breakdown.js';
import { folderWith, plan } from '../cli/run.js';

const PLAN = `# 清河区2026年行动方案

2026年2月10日

## 一、重点任务

### （一）提升政务服务

1.推进一件事一次办。6月底前新增高频事项20项。（牵头单位：区行政审批局；配合单位：区市场监管局）

2.建设政务服务驿站。建成驿站12个。（责任单位：区行政审批局、区发改委）

### （二）降低经营成本

3.落实减税降费。全年减负3亿元。

4.规范涉企收费。开展专项检查2次。

（责任单位：区发展改革委）
`;

async function breakdown(text: string, ...options: string[]) {
  const cwd = folderWith({ 'plan.md': text, 'units.csv': '简称,全称\n区发改委,区发展和改革委员会\n' });
  const { stdout, stderr, code } = await plan(['tasks', 'plan.md', '-f', 'json', ...options], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return breakdownSchema.parse(JSON.parse(stdout));
}

describe('plan tasks --by unit', () => {
  it('lists for each unit what it leads and supports; forms of one name are one unit', async () => {
    const { groups, tasks } = await breakdown(PLAN);
    const number = new Map(tasks.map((task) => [task.key, task.number]));
    const shown = groups.map(({ name, alsoWritten, tasks: own }) => [
      name,
      alsoWritten,
      own.map(({ key, role }) => `${number.get(key)} ${role}`),
    ]);
    expect(shown).toEqual([
      ['区行政审批局', [], ['1 lead', '2 responsible']],
      ['区市场监管局', [], ['1 support']],
      ['区发展改革委', ['区发改委'], ['2 responsible', '3 responsible', '4 responsible']],
    ]);
  });

  it('says which tasks have their units from the mark of their chapter', async () => {
    const { tasks } = await breakdown(PLAN);
    expect(tasks.map((task) => task.responsibleFrom)).toEqual(['own', 'own', 'chapter', 'chapter']);
  });

  it('calls units as the list of aliases does', async () => {
    const { groups } = await breakdown(PLAN, '--unit-aliases', 'units.csv');
    expect(groups.at(-1)).toMatchObject({ name: '区发展和改革委员会', alsoWritten: ['区发改委', '区发展改革委'] });
  });

  it('puts tasks without units last', async () => {
    const { groups, tasks } = await breakdown(
      PLAN.replace('（责任单位：区行政审批局、区发改委）', '').replace('\n（责任单位：区发展改革委）\n', ''),
    );
    expect(groups.at(-1)!.name).toBe(null);
    expect(groups.flatMap((group) => group.tasks)).toHaveLength(tasks.length + 1);
  });
});

describe('plan tasks --by deadline', () => {
  it('goes by the end of what is said, tasks without a deadline last', async () => {
    const { groups } = await breakdown(PLAN, '--by', 'deadline');
    expect(groups.map(({ name, tasks }) => [name, tasks.length])).toEqual([
      ['2026-06-30', 1],
      ['2026', 1],
      [null, 2],
    ]);
  });
});

describe('keys', () => {
  const keysOf = async (text: string) =>
    new Map((await breakdown(text)).tasks.map(({ title, key, check }) => [title, { key, check }]));

  it('stay when a task comes in above and the others are renumbered', async () => {
    const before = await keysOf(PLAN);
    const after = await keysOf(
      PLAN.replace('1.推进', '1.开展走访服务。走访企业500家。（责任单位：区发改委）\n\n2.推进')
        .replace('2.建设', '3.建设')
        .replace('3.落实', '4.落实'),
    );
    expect(after.size).toBe(before.size + 1);
    for (const [title, { key }] of before) expect(after.get(title)!.key).toBe(key);
  });

  it('stay when the text changes, and the check does not', async () => {
    const [before, after] = [await keysOf(PLAN), await keysOf(PLAN.replace('驿站12个', '驿站15个'))];
    expect(after.get('建设政务服务驿站')!.key).toBe(before.get('建设政务服务驿站')!.key);
    expect(after.get('建设政务服务驿站')!.check).not.toBe(before.get('建设政务服务驿站')!.check);
    expect(after.get('落实减税降费')).toEqual(before.get('落实减税降费'));
  });

  it('differ for tasks of one title, by their chapter', async () => {
    const twice = PLAN.replace('4.规范涉企收费', '4.建设政务服务驿站');
    const { tasks } = await breakdown(twice);
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(4);
  });
});

describe('targets of one clause', () => {
  const CLAUSE = '幼儿园、小学入学率分别不低于90%、96%';
  const text = `# 县行动方案\n\n## 重点任务\n\n1.办好学校。${CLAUSE}。（责任单位：县教育局）\n`;

  it.each(['table', 'csv'])('stand in one cell once (%s)', async (format) => {
    const cwd = folderWith({ 'plan.md': text });
    const { tasks } = await breakdown(text);
    expect(tasks[0]!.commitments.length).toBe(2);
    const { stdout } = await plan(['tasks', 'plan.md', '-f', format], { cwd });
    // once as the target, in CSV once more in the text of the task
    expect(stdout.replace(/\s/g, '').split(CLAUSE).length - 1).toBe(format === 'csv' ? 2 : 1);
  });

  it('come back from the table unchanged', async () => {
    const cwd = folderWith({ 'plan.md': text });
    await plan(['tasks', 'plan.md', '-o', 't.xlsx'], { cwd });
    const { stdout } = await plan(['tasks', 'plan.md', '--overlay', 't.xlsx', '-f', 'json'], { cwd });
    expect(breakdownSchema.parse(JSON.parse(stdout)).overlay).toMatchObject({ changes: [], conflicts: [] });
  });
});

describe('plan tasks -f csv', () => {
  it('has a row a task, and by unit a row for each of its units', async () => {
    const cwd = folderWith({ 'plan.md': PLAN });
    const rows = async (...options: string[]) =>
      parse((await plan(['tasks', 'plan.md', '-f', 'csv', ...options], { cwd })).stdout) as string[][];
    const [tasks, units] = [await rows(), await rows('--by', 'unit')];
    expect([tasks.length, units.length]).toEqual([1 + 4, 1 + 6]);
    expect(units[0]!.slice(0, 3)).toEqual(['任务编号', '单位', '职责']);
    expect(tasks[0]![0]).toBe('任务编号');
  });
});
