import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { folderWith, plan, textOf } from './run.js';

const PLAN = textOf(import.meta.dirname, '../../fixtures/cli/lake-city/plan.md');
const seeds = join(import.meta.dirname, '../../seeds');

/** Scores the fixture against a file of actuals that cannot be used; returns what was said. */
async function refused(actuals: string, lang: string): Promise<string> {
  const cwd = folderWith({ 'plan.md': PLAN, 'actuals.csv': actuals, 'out.csv': 'old' });
  const run = await plan(['score', 'plan.md', '-a', 'actuals.csv', '-o', 'out.csv', '--lang', lang], { cwd });
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(textOf(cwd, 'out.csv')).toBe('old');
  return run.stderr;
}

describe('actuals that cannot be used: what was found, where, what to do; exit 2; the output is not touched', () => {
  it.each([
    ['no header that we know', '甲,乙\n1,2\n', [/actuals\.csv/, /甲/, /指标/]],
    ['two headers for the same thing', '指标,年份,实际值,完成值\n学前教育毛入园率,2023,91,92\n', [/实际值/, /完成值/]],
    ['a year in words', '指标,年份,实际值\n学前教育毛入园率,二〇二〇,91\n', [/二〇二〇/, /2020/]],
    ['nothing but a header', '指标,年份,实际值\n', [/actuals\.csv/]],
    ['nothing', '', [/actuals\.csv/]],
  ])('%s', async (_, actuals, said) => {
    for (const lang of ['zh', 'en']) {
      const stderr = await refused(actuals, lang);
      for (const pattern of said) expect(stderr).toMatch(pattern);
      expect(stderr).not.toContain('[unexpected]');
    }
  });

  it.each([
    ['约八成', '指标,年份,实际值\n学前教育毛入园率,2023,约八成\n'],
    ['≥91', '指标,年份,实际值\n学前教育毛入园率,2023,≥91\n'],
    ['-91', '指标,年份,实际值,单位\n学前教育毛入园率,2023,-91,%\n'],
  ])('%s does not refuse the file: its row is listed, the others are scored', async (raw, actuals) => {
    for (const lang of ['zh', 'en']) {
      const cwd = folderWith({ 'plan.md': PLAN, 'a.csv': actuals });
      const run = await plan(['score', 'plan.md', '-a', 'a.csv', '--lang', lang], { cwd });
      expect(run.code).toBe(0);
      expect(run.stdout).toContain(raw);
      expect(run.stdout).toMatch(lang === 'zh' ? /第 2 行/ : /row 2/i);
    }
  });

  it('a negative growth is a value like any other', async () => {
    const md = PLAN.replace('学前教育毛入园率', '地区生产总值增长率');
    const cwd = folderWith({ 'plan.md': md, 'a.csv': '指标,年份,实际值,单位\n地区生产总值增长率,2023,-1.5,%\n' });
    expect((await plan(['score', 'plan.md', '-a', 'a.csv', '-q'], { cwd })).code).toBe(0);
  });
});

describe('plan template', () => {
  const files = {
    ...Object.fromEntries(
      readdirSync(seeds).flatMap((file) => (file.startsWith('000') ? [[file, textOf(seeds, file)]] : [])),
    ),
    'plan.md': PLAN,
  };

  it.each(Object.keys(files))('%s: filled in, it scores without a single unmatched row', async (file) => {
    const cwd = folderWith(files);
    const run = await plan(['template', file, '-o', 'actuals.csv', '--lang', 'en'], { cwd });
    expect([run.code, run.stdout]).toEqual([0, '']);
    expect(run.stderr).toMatch(/^actuals\.csv written: \d+ (?:indicators|commitments), \d+ rows/);
    const template = textOf(cwd, 'actuals.csv');
    expect(template.startsWith('\ufeff')).toBe(true);
    const rows = parse(template, { bom: true }) as string[][];
    const value = rows[0]!.indexOf('实际值');
    const filled = rows.map((row, i) => row.map((cell, column) => (i > 0 && column === value ? '50' : cell)));
    const again = folderWith({ ...files, 'filled.csv': stringify(filled) });
    const scored = await plan(['score', file, '-a', 'filled.csv', '-f', 'json'], { cwd: again });
    expect(scored.code).toBe(0);
    const { actuals } = JSON.parse(scored.stdout);
    expect([actuals.unmatched, actuals.ambiguous]).toEqual([[], []]);
    expect(actuals.matched).toHaveLength(rows.length - 1);
  });

  it('calls commitments so, and tells those that no figure can be filled in for', async () => {
    const text = '# 青石县规划\n\n## 重点任务\n\n1.办好教育。到2025年，新建幼儿园8所，普职比保持55：45。\n';
    const run = await plan(['template', 'text.md', '-o', 'actuals.csv'], { cwd: folderWith({ 'text.md': text }) });
    expect(run.stderr).toMatch(/^已写入 actuals\.csv：1 条承诺，\d+ 行待填。\n/);
    expect(run.stderr).toMatch(/1 条承诺是两个数之比，没有评价：c\d+ 普职比保持55：45。/);
  });

  it('never writes over a file that may have been filled in, unless told to', async () => {
    const cwd = folderWith({ ...files, 'actuals.csv': 'filled in by hand' });
    const run = await plan(['template', 'plan.md', '-o', 'actuals.csv', '--lang', 'en'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/\[output-exists\].*actuals\.csv[\s\S]*--force/);
    expect(textOf(cwd, 'actuals.csv')).toBe('filled in by hand');
    expect((await plan(['template', 'plan.md', '-o', 'actuals.csv', '--force'], { cwd })).code).toBe(0);
    expect(textOf(cwd, 'actuals.csv')).toContain('指标');
  });

  it.each([
    [['template', 'plan.md', '--table', 't9'], 'score-unknown-table'],
    [['template', 'plan.md', '--year', '1999'], 'template-no-rows'],
    [['template', 'plan.md', '--year', 'soon'], 'usage-years'],
    [['template', 'bare.md'], 'template-no-indicators'],
  ])('%j → %s', async (args, code) => {
    const cwd = folderWith({ ...files, 'bare.md': '# 关于印发规划的通知\n\n各单位：\n' });
    const run = await plan(args, { cwd });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(`[${code}]`);
  });
});

describe('plan score', () => {
  it('of the first seed comes out as its own column says', async () => {
    const cwd = seeds;
    const { code, stdout } = await plan(['score', '000_7f78ab94924659f4.txt', '-f', 'json'], { cwd });
    const { summary, lagging } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(summary.counts).toEqual({ met: 16, missed: 3, 'not-comparable': 1, 'no-data': 13 });
    expect(summary.realisation.value).toBeCloseTo(0.9871, 4);
    expect(summary.realisation.byCategoryMean).toBeCloseTo(0.9863, 4);
    expect(summary.realisation.coverage).toEqual({ scored: 19, total: 33 });
    expect(lagging).toHaveLength(3);
  });

  it.each([
    [['--fail-on', 'lagging'], 1],
    [['--fail-on', 'binding'], 0],
    [['--fail-on', 'never'], 0],
    [[], 0],
  ])('of the first seed with %j ends with %i', async (args, code) => {
    const run = await plan(['score', '000_7f78ab94924659f4.txt', '-q', ...args], { cwd: seeds });
    expect(run.code).toBe(code);
  });

  it.each(['lagging', 'binding'])('--fail-on %s is not green where nothing could be judged', async (what) => {
    const cwd = folderWith({ 'plan.md': PLAN, 'a.csv': '指标,年份,实际值\n学前教育毛入园率,2023,-\n' });
    const { code, stdout, stderr } = await plan(['score', 'plan.md', '-a', 'a.csv', '--fail-on', what], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('[score-nothing-judged]')]);
    const plain = await plan(['score', 'plan.md', '-a', 'a.csv'], { cwd });
    expect([plain.code, plain.stdout]).toEqual([0, expect.stringContaining('没有一项指标得到评价')]);
  });

  it.each(['xlsx', 'docx'])('-o scores.%s holds the results, and the tool reads it back', async (ending) => {
    const cwd = folderWith({ 'plan.md': PLAN, 'a.csv': '指标,年份,完成值\n学前教育毛入园率,2023,99.1\n' });
    const file = `scores.${ending}`;
    expect((await plan(['score', 'plan.md', '-a', 'a.csv', '-o', file], { cwd })).code).toBe(0);
    const { stdout } = await plan(['text', file], { cwd });
    expect(stdout).toContain('学前教育毛入园率');
    expect(stdout).toContain('99.1');
  });

  it('writes CSV with a byte order mark into a file, without one to standard output', async () => {
    const cwd = folderWith({ 'plan.md': PLAN });
    const args = ['score', 'plan.md', '--as-of', '2023', '-f', 'csv', '-a', join(seeds, 'actuals-2020.csv')];
    expect((await plan(args, { cwd })).stdout).toMatch(/^file,/);
    expect((await plan([...args, '-o', 'out.csv'], { cwd })).code).toBe(0);
    expect(textOf(cwd, 'out.csv')).toMatch(/^\ufefffile,/);
  });
});

describe('plan demo', () => {
  it.each(['zh', 'en'])(
    'extracts, scores, lists conflicts, says what to try next, in 80 columns (%s)',
    async (lang) => {
      const { displayWidth } = await import('../../src/util/text-width.js');
      const { code, stdout, stderr } = await plan(['demo', '--lang', lang]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('98.71%');
      for (const name of ['每千人口床位数', '企业劳动合同签约率', '城市公共交通出行分担率', '新增城镇就业人数']) {
        expect(stdout).toContain(name);
      }
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    },
  );
});
