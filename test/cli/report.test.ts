// `plan report`: the formats that are there, the same bytes each time, and what it refuses.
import { describe, expect, it } from 'vitest';
import { folderWith, plan, textOf } from './run.js';

const SEED = 'seeds/000_7f78ab94924659f4.txt';

describe('plan report', () => {
  it('writes Markdown with the lagging indicators, the years and the findings', async () => {
    const { code, stdout } = await plan(['report', SEED, '-a', 'seeds/actuals-2020.csv', '--lang', 'zh']);
    expect(code).toBe(0);
    expect(stdout).toContain('每千人口床位数');
    expect(stdout).toMatch(/\| 错误 \| 6 \| .*制定地方标准/);
  });

  it('has no gap where nothing can be judged', async () => {
    const cwd = folderWith({ 'plan.md': '# 方案\n\n## 重点任务\n\n1.建设平台。完善机制。（责任单位：县教育局）\n' });
    const { stdout } = await plan(['report', 'plan.md', '--lang', 'zh'], { cwd });
    expect(stdout).toContain('没有可以评价的指标');
    expect(stdout).not.toMatch(/\n\n\n/);
  });

  it('gives the same bytes from the same input', async () => {
    const words = ['report', SEED, '-a', 'seeds/actuals-2020.csv', '-f', 'json'];
    const [one, two] = [await plan(words), await plan(words)];
    expect(one.stdout).toBe(two.stdout);
    expect(Object.keys(JSON.parse(one.stdout))).toEqual(['version', 'plan', 'scorecard', 'findings']);
  });

  it('names the formats that there are', async () => {
    const { code, stderr } = await plan(['report', SEED, '-o', '/tmp/report.odt']);
    expect(code).toBe(2);
    expect(stderr).toContain('csv, docx, html, json, md, xlsx');
  });

  it('writes one table as CSV, of the table of the plan that is named with it', async () => {
    const words = ['report', SEED, '-a', 'seeds/actuals-2020.csv', '-f', 'csv', '--lang', 'zh'];
    const { code, stdout } = await plan([...words, '--table', 'completion,t1', '--columns', '指标名称,完成值']);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('\ufeff指标名称,完成值');
  });

  it('calls units as the list says, and says what of the list was not used', async () => {
    const cwd = folderWith({
      'plan.md': '# 方案\n\n## 重点任务\n\n1.建设平台。建成平台3个。（牵头单位：县数据办；配合单位：县财政局）\n',
      'units.csv': '简称,全称\n县数据办,县大数据中心\n县财政局,\n',
    });
    const report = (...words: string[]) =>
      plan(['report', 'plan.md', '--unit-aliases', 'units.csv', '--lang', 'zh', ...words], { cwd });
    const columns = ['--table', 'tasks', '--columns', '牵头单位,配合单位'];
    expect((await report('-f', 'csv', ...columns)).stdout).toBe('\ufeff牵头单位,配合单位\n县大数据中心,县财政局\n');
    const page = (await report('-f', 'html')).stdout;
    expect(page).toContain('<strong>县大数据中心</strong>');
    expect(page).toContain('units.csv：第 3 行只有简称或只有全称，没有采用。');
  });

  it.each([
    [['-f', 'csv'], 'completion, midterm, tasks'],
    [['-f', 'md', '--table', 'midterm'], 'csv, xlsx'],
    [['-f', 'xlsx', '--columns', '序号'], '--table'],
    [['-f', 'csv', '--table', 'foo'], '没有 foo 这张表。\n可以是：completion, midterm, tasks。'],
    [['-f', 'html', '--table', 'foo'], '没有 foo 这张表。\n可以是：t1, t2, completion, midterm, tasks。'],
    [['-f', 'csv', '--table', 't1'], '[report-table-needed]'],
    [['-f', 'csv', '--table', 'tasks', '--columns', '领导'], '牵头领导'],
  ])('refuses %j and says what there is', async (words, said) => {
    const { code, stderr } = await plan(['report', SEED, ...words, '--lang', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it('refuses a file of actual values in the place of the plan', async () => {
    const { code, stderr } = await plan(['report', 'seeds/actuals-2020.csv', '-f', 'html']);
    expect(code).toBe(2);
    expect(stderr).toContain('actuals-2020.csv');
  });

  it('writes a page by its ending, the same bytes each time', async () => {
    const cwd = process.cwd();
    const folder = folderWith();
    for (const name of ['a.html', 'b.htm']) {
      const words = ['report', SEED, '-a', 'seeds/actuals-2020.csv', '-o', `${folder}/${name}`, '--lang', 'zh'];
      expect((await plan(words, { cwd })).code).toBe(0);
    }
    const page = textOf(folder, 'a.html');
    expect(page).toBe(textOf(folder, 'b.htm'));
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<h2 id="findings-title">审校意见</h2>');
    expect(page).not.toContain(folder);
  });
});

describe('plan report --since', () => {
  const cwd = 'fixtures/cli/annual-round';
  const words = ['report', 'plan.md', '-a', 'actuals-2023.csv', '--lang', 'zh'];

  it('says what changed since the last round, from the scorecard or the report of that round', async () => {
    const { code, stdout } = await plan([...words, '--since', 'round-2022.json', '-f', 'html'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/id="since".*上次为 round-2022\.json/s);
    const { stdout: report } = await plan([...words, '-f', 'json'], { cwd });
    const folder = folderWith({ 'report.json': report, 'card.json': JSON.stringify(JSON.parse(report).scorecard) });
    const since = async (file: string) => {
      const run = await plan([...words, '--since', `${folder}/${file}`, '-f', 'json'], { cwd });
      return { ...JSON.parse(run.stdout).scorecard.since, file: null };
    };
    expect(await since('report.json')).toEqual(await since('card.json'));
  });

  it('refuses what is no round', async () => {
    const { code, stderr } = await plan([...words, '--since', 'plan.md'], { cwd });
    expect([code, stderr.includes('[since-not-json]')]).toEqual([2, true]);
  });
});

describe('plan score -f html', () => {
  it('writes the page with the source text, and does not claim to have checked it', async () => {
    const { code, stdout } = await plan(['score', SEED, '-f', 'html', '--lang', 'zh', '--fail-on', 'lagging']);
    expect(code).toBe(1);
    expect(stdout).toContain('<h2 id="lagging-title">滞后指标</h2>');
    expect(stdout).toContain('<ol class="source"');
    expect(stdout).toContain('没有审校原文。');
    expect(stdout).not.toContain('id="findings"');
  });

  it('says what changed since the last round, and draws the years', async () => {
    const cwd = 'fixtures/cli/annual-round';
    const words = [
      'score',
      'plan.md',
      '-a',
      'actuals-2023.csv',
      '--since',
      'round-2022.json',
      '-f',
      'html',
      '--lang',
      'zh',
    ];
    const { code, stdout } = await plan(words, { cwd });
    expect(code).toBe(0);
    const since = stdout.slice(stdout.indexOf('id="since"'), stdout.indexOf('id="notes"'));
    expect(since).toContain('上次为 round-2022.json');
    expect(since).toMatch(/9 集中式饮用水水源水质达标率.*基本符合预期 → 未达到控制目标/);
    const years = stdout.slice(stdout.indexOf('id="years"'), stdout.indexOf('id="since"'));
    expect(years.match(/<svg class="trend \w+" role="img"/g)!.length).toBe(9);
    expect(years).toContain('2020：9.5；2021：9.1；2022：8.4；目标 ≤8');
  });

  it('does not explain in a page', async () => {
    const { code, stderr } = await plan(['score', SEED, '-f', 'html', '--explain', '6', '--lang', 'zh']);
    expect(code).toBe(2);
    expect(stderr).toContain('html');
  });
});
