import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/schemas.js';
import { folderWith, plan, textOf } from './run.js';

const PLAN = textOf(import.meta.dirname, '../../fixtures/cli/lake-city/plan.md');
const seeds = join(import.meta.dirname, '../../seeds');

describe('plan extract', () => {
  it('prints one JSON object for one file, valid by the schema', async () => {
    const cwd = folderWith({ 'a.md': PLAN });
    const { code, stdout, stderr } = await plan(['extract', 'a.md'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(planSchema.parse(JSON.parse(stdout)).source.file).toBe('a.md');
  });

  it('names what comes from standard input, and knows its format by that name', async () => {
    const { stdout } = await plan(['extract', '-', '--stdin-filename', 'dir/a.md'], { stdin: PLAN });
    expect(JSON.parse(stdout).source).toMatchObject({ file: 'a.md', format: 'markdown' });
  });

  it('prints a line for each of several files, in their order; a failed one has its line, and the exit code is 3', async () => {
    const cwd = folderWith({ 'a.md': PLAN, 'b.txt': '', 'c.md': PLAN });
    const { code, stdout } = await plan(['extract', 'c.md', 'b.txt', 'a.md', '--lang', 'en'], { cwd });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(lines.map(({ source }) => source.file)).toEqual(['c.md', 'b.txt', 'a.md']);
    expect(lines[1]).toEqual({
      version: 1,
      source: { file: 'b.txt', format: null, bytes: null, sha256: null },
      error: { code: 'input-empty', message: expect.stringContaining('is empty') },
    });
  });

  it.each([
    ['1', 0],
    ['0', 3],
    ['50%', 0],
    ['33%', 3],
  ])('--max-failures %s of one failure in two → exit %i', async (limit, code) => {
    const cwd = folderWith({ 'a.md': PLAN, 'b.txt': '' });
    expect((await plan(['extract', 'a.md', 'b.txt', '-q', '--max-failures', limit], { cwd })).code).toBe(code);
  });

  it('-f ndjson of one failed file is a line as well', async () => {
    const cwd = folderWith({ 'b.txt': '' });
    const { code, stdout } = await plan(['extract', 'b.txt', '-f', 'ndjson', '-q'], { cwd });
    expect([code, JSON.parse(stdout).error.code]).toEqual([3, 'input-empty']);
  });

  it('takes the format from the ending of -o', async () => {
    const cwd = folderWith({ 'a.md': PLAN });
    expect((await plan(['extract', 'a.md', '-o', 'out.csv', '--kind', 'tasks'], { cwd })).code).toBe(0);
    expect(textOf(cwd, 'out.csv')).toMatch(/^\ufefffile,task,number,title,/);
    expect((await plan(['extract', 'a.md', '-o', 'out.ndjson'], { cwd })).code).toBe(0);
    expect(textOf(cwd, 'out.ndjson').split('\n')).toHaveLength(2);
  });

  it('writes all kinds of CSV into a folder, with byte order marks; none on standard output', async () => {
    const cwd = folderWith({ 'a.md': PLAN, 'b.md': PLAN });
    expect((await plan(['extract', 'a.md', 'b.md', '-f', 'csv', '-o', 'out/'], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['commitments.csv', 'indicators.csv', 'tasks.csv']);
    const indicators = textOf(cwd, 'out', 'indicators.csv');
    expect(indicators.startsWith('\ufeff')).toBe(true);
    expect(indicators.match(/^a\.md,/gm)).toHaveLength(14);
    expect(indicators.match(/^b\.md,/gm)).toHaveLength(14);
    expect((await plan(['extract', 'a.md', '-f', 'csv'], { cwd })).stdout).toMatch(/^file,/);
  });

  it('writes a workbook whose sheets the tool itself reads back', async () => {
    const cwd = folderWith({ 'a.md': PLAN });
    expect((await plan(['extract', 'a.md', '-o', 'out.xlsx'], { cwd })).code).toBe(0);
    const { indicators } = JSON.parse((await plan(['extract', 'a.md'], { cwd })).stdout);
    const { stdout } = await plan(['text', 'out.xlsx'], { cwd });
    expect(indicators).toHaveLength(7);
    for (const { name } of indicators) expect(stdout).toContain(name);
  });

  it.each([
    [['a.md', 'b.md', '-f', 'xlsx'], 'extract-one-workbook'],
    [['a.md', '-f', 'json', '-o', 'folder/'], 'output-directory'],
    [['-', '-'], 'usage-stdin-twice'],
  ])('%j → %s', async (args, code) => {
    const cwd = folderWith({ 'a.md': PLAN });
    const run = await plan(['extract', ...args], { cwd });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(`[${code}]`);
    expect(readdirSync(cwd)).toEqual(['a.md']);
  });

  it('guards text against formulas and leaves numbers alone', async () => {
    const table =
      '| 序号 | 指标名称 | 2020年 | 2025年 |\n| --- | --- | --- | --- |\n| 1 | =1+1覆盖率（%） | -3.5 | 95 |\n';
    const { stdout } = await plan(['extract', '-', '-f', 'csv', '-q'], { stdin: `# 规划\n\n${table}` });
    expect(stdout).toContain(",'=1+1覆盖率");
    expect(stdout).toMatch(/,-3\.5,/);
    expect(stdout).not.toMatch(/,'-3\.5,[^']*,value,.*,'-3\.5,/);
  });

  it.each([
    ['auto', true, {}, true],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', false, {}, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['auto', true, { TERM: 'dumb' }, false],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ])('--color %s, terminal %s, %j → coloured: %s', async (color, isTTY, env, coloured) => {
    const setting = { stdin: PLAN, isTTY, env: env as Record<string, string> };
    const { stdout } = await plan(['extract', '-', '-f', 'table', '--color', color], setting);
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });
});

describe('JSON on a terminal that nobody asked for', () => {
  const stdin = '# 规划\n';
  it.each([
    ['is followed by what else there is', [], true, true],
    ['not in a pipe', [], false, false],
    ['not where it was asked for', ['-f', 'json'], true, false],
    ['not where only errors are wanted', ['-q'], true, false],
  ])('%s', async (_, words, isTTY, says) => {
    const { stderr, stdout } = await plan(['extract', '-', ...words], { stdin, isTTY });
    expect(stderr.includes('-f table')).toBe(says);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });
});

describe('the founding documents', () => {
  it.each(readdirSync(seeds).filter((file) => file.endsWith('.txt')))(
    '%s: JSON in, JSON out, the same scorecard',
    async (file) => {
      const { stdout } = await plan(['extract', file], { cwd: seeds });
      const cwd = folderWith({ 'plan.json': stdout });
      const args = ['-f', 'csv', '--lang', 'zh'];
      expect((await plan(['score', 'plan.json', ...args], { cwd })).stdout).toBe(
        (await plan(['score', file, ...args], { cwd: seeds })).stdout,
      );
    },
  );
});
