// `--overrides`, on every command that works on a plan.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Override } from '../../src/model/overrides.js';
import type { Plan } from '../../src/model/plan.js';
import { HARBOUR, itemOf, overridesFor, planOfFile } from '../review/overrides.js';
import { folderWith, plan } from './run.js';

let folder: string;
const run = (...args: string[]) => plan(args, { cwd: folder });
const beds = ({ indicators }: Plan) => indicators.find(({ id }) => id === 't1-2')!.target!.value;

beforeAll(async () => {
  const { plan: read, text } = await planOfFile(HARBOUR);
  const correct = { ...itemOf(read, 'indicator', '每千人口床位数').about, action: 'correct' } as const;
  const good: Override = { ...correct, field: 'target.2025.value', from: 5.53, to: 5.35 };
  const units: Override = {
    ...itemOf(read, 'task', '推进学位建设').about,
    action: 'correct',
    field: 'lead',
    from: [],
    to: ['市教育局'],
  };
  const stale: Override = { ...correct, field: 'baseline.2020.value', from: 4.5, to: 4.1 };
  const json = (entries: readonly Override[]) => JSON.stringify(overridesFor(read, text, entries), null, 2);
  const source = readFileSync(HARBOUR, 'utf8');
  folder = folderWith({
    'plan.md': source,
    'actuals.csv': '序号,年份,完成值\n2,2025,5.4\n',
    'changed.md': `${source}\n另起一段。\n`,
    'good.json': json([good, units]),
    'stale.json': json([good, stale]),
    'wrong.json': json([{ ...good, to: '5.35' }]),
  });
});

describe('a figure that a person corrected', () => {
  const both = '5.35（人工更正，原文“5.53”）';
  const with_ = (...args: string[]) => run(...args, '--overrides', 'good.json');

  it('is shown everywhere as it is now, with what is printed', async () => {
    const table = (await with_('extract', 'plan.md', '-f', 'table')).stdout;
    // The column is narrow: its words are broken.
    expect(table).toMatch(/5\.35（人工/);
    const why = (await with_('score', 'plan.md', '-a', 'actuals.csv', '--explain', '2')).stdout;
    expect(why).toContain(both);
    const page = (await with_('report', 'plan.md', '-a', 'actuals.csv', '-f', 'html')).stdout;
    expect(page).toMatch(/>5\.35<\/a><span class="faint small"> 人工更正，原文“5\.53”</);
    const rows = (await with_('template', 'plan.md')).stdout.split('\n').filter((row) => row.startsWith('t1-2,'));
    for (const row of rows) {
      expect(row).toContain(',5.35,2025,');
      expect(row).toContain('目标值经人工更正，原文为“5.53”');
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  it('is compared as it is now', async () => {
    const corrected = join(folder, 'corrected.json');
    await with_('extract', 'plan.md', '-o', corrected);
    const { stdout } = await run('diff', 'plan.md', corrected);
    expect(stdout).toContain('目标值：5.53 (2025) → 5.35 (2025)');
  });
});

describe('plan extract --overrides', () => {
  it('writes the corrected plan, and says each correction in its messages', async () => {
    const { code, stdout, stderr } = await run('extract', 'plan.md', '--overrides', 'good.json');
    expect([code, stderr]).toEqual([0, '']);
    const read = JSON.parse(stdout) as Plan;
    expect(beds(read)).toBe(5.35);
    expect(read.messages.filter(({ code: one }) => one === 'override-applied')).toHaveLength(2);
  });

  it('tells what it does not take, once, in every format', async () => {
    for (const format of ['json', 'ndjson', 'csv', 'table']) {
      const { code, stderr } = await run('extract', 'plan.md', '-f', format, '--overrides', 'stale.json');
      expect(code).toBe(0);
      expect(stderr.split('override-stale-value')).toHaveLength(2);
      expect(stderr).toContain('现在读出的是“4.1”');
    }
    expect((await run('extract', 'plan.md', '-q', '--overrides', 'stale.json')).stderr).toBe('');
  });

  it('takes nothing for another version of the document', async () => {
    const { stdout, stderr } = await run('extract', 'changed.md', '--overrides', 'good.json', '--lang', 'en');
    expect(beds(JSON.parse(stdout))).toBe(5.53);
    expect(stderr).toContain('[override-stale-source]');
    expect(stderr).toContain('none of the 2 was taken');
  });

  it('refuses a file that cannot be right, several documents, and to write over the file', async () => {
    const wrong = await run('extract', 'plan.md', '--overrides', 'wrong.json');
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('[overrides-value]');
    expect((await run('extract', 'plan.md', 'changed.md', '--overrides', 'good.json')).stderr).toContain(
      '[overrides-one-file]',
    );
    expect((await run('extract', 'plan.md', '--overrides', 'good.json', '-o', 'good.json')).stderr).toContain(
      '[output-is-input]',
    );
  });
});

describe('the other commands', () => {
  it('work on the corrected plan', async () => {
    const score = await run('score', 'plan.md', '--overrides', 'good.json', '-a', 'actuals.csv', '-f', 'json');
    const { results } = JSON.parse(score.stdout) as { results: { indicator: string }[] };
    expect(results.find(({ indicator }) => indicator === 't1-2')).toMatchObject({ target: { value: 5.35 }, met: true });
    const tasks = await run('tasks', 'plan.md', '--overrides', 'good.json', '-f', 'plan');
    expect((JSON.parse(tasks.stdout) as Plan).tasks[0]!.lead).toEqual(['市教育局']);
    const report = await run('report', 'plan.md', '--overrides', 'good.json', '-f', 'json');
    expect(report.stdout).toContain('5.35');
    // A figure that differs from its quote is explained, in every report.
    for (const format of ['md', 'html']) {
      const page = await run('report', 'plan.md', '--overrides', 'good.json', '-a', 'actuals.csv', '-f', format);
      expect(page.stdout).toContain('目标值（2025年）由“5.53”更正为“5.35”（人工审核）。');
    }
  });

  it('take a plan given as JSON', async () => {
    await run('extract', 'plan.md', '-o', 'plan.json');
    const { stdout, stderr } = await run('tasks', 'plan.json', '--overrides', 'good.json', '-f', 'plan');
    expect([beds(JSON.parse(stdout)), stderr]).toEqual([5.35, '']);
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toContain('5.53');
  });
});

describe('plan fill --overrides', () => {
  it('takes them for the plan, and says what does not hold', async () => {
    const good = await run('fill', 'plan.md', '--overrides', 'good.json');
    expect([good.code, good.stderr.includes('override-stale')]).toEqual([0, false]);
    const stale = await run('fill', 'plan.md', '--overrides', 'stale.json');
    expect([stale.code, stale.stderr.includes('override-stale-value')]).toEqual([0, true]);
  });
});

describe('plan check --overrides', () => {
  it('passes where all of it still holds', async () => {
    const { code } = await run('check', 'plan.md', '--overrides', 'good.json', '--rule', 'override-stale');
    expect(code).toBe(0);
  });

  it('fails where some of it does not, at the place', async () => {
    const { code, stdout, stderr } = await run('check', 'plan.md', '--overrides', 'stale.json', '-f', 'github');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error file=plan\.md,line=12.*override-stale/m);
  });

  it('fails for another version of the document', async () => {
    const { code, stdout } = await run(
      'check',
      'changed.md',
      '--overrides',
      'good.json',
      '--rule',
      'override-stale',
      '-f',
      'json',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('2 条都没有采用');
  });
});
