// `plan diff`: fixtures/diff/<case>/{a,b}.md and what differs between them, read from the two sources.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/diff/index.js';
import { planSchema } from '../../src/model/plan.js';
import { type DiffChange, type DiffPart, planDiffSchema } from '../../src/model/plan-diff.js';
import { folderWith, plan } from '../cli/run.js';

const root = join(import.meta.dirname, '../../fixtures/diff');

function changeLine({ field, from, to, gone, came, verdict }: DiffChange): string {
  const lists = [...gone.map((one) => `-${one}`), ...came.map((one) => `+${one}`)];
  const words = lists.length > 0 ? lists.join(' ') : `${from} → ${to}`;
  return `${field}: ${words}${verdict === null ? '' : ` ${verdict}`}`;
}

function inShort({ added, dropped, changed, unchanged }: DiffPart) {
  return {
    added: added.map(({ name }) => name),
    dropped: dropped.map(({ name }) => name),
    unchanged,
    changed: Object.fromEntries(changed.map(({ b, changes }) => [b.name, changes.map(changeLine)])),
  };
}

describe.each(readdirSync(root))('fixtures/diff/%s', (name) => {
  const cwd = join(root, name);
  const expected = JSON.parse(readFileSync(join(cwd, 'expected.json'), 'utf8')) as Record<string, unknown>;

  it('says what differs, at its places', async () => {
    const { code, stdout } = await plan(['diff', 'a.md', 'b.md', '-f', 'json', '--fail-on', 'changed'], { cwd });
    const diff = planDiffSchema.parse(JSON.parse(stdout));
    const { indicators, tasks, commitments } = diff;
    expect({ indicators: inShort(indicators), tasks: inShort(tasks), commitments: inShort(commitments) }).toEqual(
      expected,
    );
    expect([diff.changed, code]).toEqual(name === 'same' ? [false, 0] : [true, 1]);
    const text = readFileSync(join(cwd, 'b.md'), 'utf8');
    for (const { span, says } of [...tasks.added, ...commitments.added])
      expect(text.slice(span.start, span.end)).toBe(says);
  });

  it('finds nothing between a plan and itself', async () => {
    const { stdout, code } = await plan(['diff', 'b.md', 'b.md', '--fail-on', 'changed', '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('No indicator, task or commitment changed.');
  });

  it('tells of both ways alike: what is added one way is dropped the other', async () => {
    const of = async (a: string, b: string) =>
      planDiffSchema.parse(JSON.parse((await plan(['diff', a, b, '-f', 'json'], { cwd })).stdout));
    const [there, back] = [await of('a.md', 'b.md'), await of('b.md', 'a.md')];
    for (const part of ['indicators', 'tasks', 'commitments'] as const) {
      expect(back[part].added.map(({ id }) => id)).toEqual(there[part].dropped.map(({ id }) => id));
      expect(back[part].changed).toHaveLength(there[part].changed.length);
    }
  });
});

describe('plan diff', () => {
  it('takes aliases for names that have nothing in common', async () => {
    const table = (name: string) =>
      `# 某县规划\n\n表1 主要指标\n\n| 序号 | 指标名称 | 单位 | 2025年 | 2030年 |\n| --- | --- | --- | --- | --- |\n| 1 | ${name} | % | 30 | 40 |\n`;
    const cwd = folderWith({
      'a.md': table('公交出行比例'),
      'b.md': table('绿色通勤水平'),
      'aliases.csv': '别名,指标\n绿色通勤水平,公交出行比例\n',
    });
    const part = async (...more: string[]) =>
      planDiffSchema.parse(JSON.parse((await plan(['diff', 'a.md', 'b.md', '-f', 'json', ...more], { cwd })).stdout))
        .indicators;
    expect((await part()).added).toHaveLength(1);
    expect(
      (await part('--aliases', 'aliases.csv')).changed.map(({ how, changes }) => [how, changes[0]!.field]),
    ).toEqual([['alias', 'name']]);
  });

  it('does not take a unit that is called otherwise for another one where a list says so', async () => {
    const draft = (lead: string, support: string) =>
      `# 某县行动方案\n\n## 主要任务\n\n1.建设平台。建成平台3个。（牵头单位：${lead}，配合单位：${support}）\n`;
    const cwd = folderWith({
      'a.md': draft('县数据办', '县财政局'),
      'b.md': draft('县大数据发展服务中心', '县教育局'),
      'units.csv': '简称,全称\n县数据办,县大数据发展服务中心\n县教育局,\n',
    });
    const diff = async (...more: string[]) => {
      const { stdout, stderr } = await plan(['diff', 'a.md', 'b.md', '-f', 'json', ...more], { cwd });
      const { tasks } = planDiffSchema.parse(JSON.parse(stdout));
      return { stderr, changes: tasks.changed.flatMap(({ changes }) => changes.map(changeLine)) };
    };
    expect((await diff()).changes).toEqual(['lead: -县数据办 +县大数据发展服务中心', 'support: -县财政局 +县教育局']);
    expect(await diff('--unit-aliases', 'units.csv')).toEqual({
      stderr: 'units.csv：第 3 行只有简称或只有全称，没有采用。\n',
      changes: ['support: -县财政局 +县教育局'],
    });
  });

  it('says the unit of what came and went, and leads from the counts to the parts that differ', async () => {
    const table = (row: string) =>
      `# 某县规划\n\n表1 主要指标\n\n| 序号 | 指标名称 | 单位 | 2025年 | 2030年 |\n| --- | --- | --- | --- | --- |\n${row}`;
    const cwd = folderWith({
      'a.md': table('| 1 | 在园幼儿 | 万人 | 3 | 4 |\n'),
      'b.md': table('| 1 | 公路里程 | 公里 | 30 | 40 |\n'),
    });
    const { stdout } = await plan(['diff', 'a.md', 'b.md'], { cwd });
    expect(stdout).toContain('- 1 在园幼儿（万人）（第 7 行） 4 (2030)');
    expect(stdout).toContain('+ 1 公路里程（公里）（第 7 行） 40 (2030)');
    const page = (await plan(['diff', 'a.md', 'b.md', '-f', 'html'], { cwd })).stdout;
    expect(page.match(/href="#\w+"/g)).toEqual(['href="#indicators"']);
    expect(page).toContain('<section id="indicators">');
  });

  it('writes a page that is the same each time, and in which a document runs nothing', async () => {
    const hostile =
      '# 规划\n\n## 主要任务\n\n1.建设<script>alert(1)</script>平台。建成平台3个。（责任单位：县<img src=x onerror=alert(1)>局）\n';
    const cwd = folderWith({
      'a.txt': '# 规划\n\n## 主要任务\n\n1.办好学校。（责任单位：县教育局）\n',
      'b.txt': hostile,
    });
    const page = async () => (await plan(['diff', 'a.txt', 'b.txt', '-f', 'html'], { cwd })).stdout;
    const one = await page();
    expect(one).toBe(await page());
    expect(one).toContain('&lt;script&gt;alert(1)');
    expect(one).not.toMatch(/<script>alert|<img/);
  });

  it('compares 2,000 reworded tasks with 2,000 in a few seconds', async () => {
    const cwd = folderWith({ 'a.md': '# 规划\n\n## 主要任务\n\n1.办好学校。建设学校3所。（责任单位：县教育局）\n' });
    const one = planSchema.parse(JSON.parse((await plan(['extract', 'a.md'], { cwd })).stdout));
    const word = (i: number) => String.fromCodePoint(0x4e00 + ((i * 7919) % 20000), 0x4e00 + ((i * 104729) % 20000));
    const many = (ending: string) => ({
      ...one,
      tasks: Array.from({ length: 2000 }, (_, i) => ({
        ...one.tasks[0]!,
        id: `a${i}`,
        title: `推进${word(i)}工作${ending}`,
        text: `推进${word(i)}工作${ending}。围绕${word(i + 5)}和${word(i + 9)}，健全机制${ending}。`,
      })),
    });
    const start = process.cpuUsage();
    const { tasks } = diffPlans(many(''), many('体系'));
    const { user } = process.cpuUsage(start);
    expect(tasks.changed).toHaveLength(2000);
    expect(tasks.changed.every(({ a, b }) => a.id === b.id)).toBe(true);
    expect(user / 1e6).toBeLessThan(8);
  });
});
