import { mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, plan, textOf } from './run.js';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0x01, 0x00]);
const DOCUMENT = '一、主要任务\n1.建成养老机构80家。（责任单位：市民政局）\n';

/** Runs `text` on an input with an output that exists; checks that the command fails and leaves the output alone. */
async function refused(file: string, files: Record<string, string | Uint8Array> = {}, args: string[] = []) {
  const cwd = folderWith({ ...files, 'out.txt': 'old' });
  mkdirSync(join(cwd, 'folder'));
  const before = readdirSync(cwd);
  const run = await plan(['text', file, '-o', 'out.txt', '--lang', 'en', ...args], { cwd });
  expect([run.code, run.stdout]).toEqual([2, '']);
  expect(textOf(cwd, 'out.txt')).toBe('old');
  expect(readdirSync(cwd)).toEqual(before);
  return run.stderr;
}

describe('input that cannot be read: what was found, where, what to do; exit 2; the output is not touched', () => {
  it('an empty file', async () => {
    expect(await refused('a.txt', { 'a.txt': '' })).toMatch(/\[input-empty\].*a\.txt is empty/);
  });

  it('a folder', async () => {
    expect(await refused('folder')).toMatch(/\[input-directory\].*folder is a folder[\s\S]*folder\/\*\.txt/);
  });

  it('a file that does not exist', async () => {
    expect(await refused('b.txt')).toMatch(/\[input-missing\].*b\.txt/);
  });

  it('a file whose name was mistyped', async () => {
    expect(await refused('paln-2025.txt', { 'plan-2025.txt': DOCUMENT })).toMatch(
      /\[input-missing-alike\].*paln-2025\.txt.*plan-2025\.txt\?/,
    );
  });

  it('a picture called .txt', async () => {
    expect(await refused('a.txt', { 'a.txt': JPEG })).toMatch(/\[input-not-a-document\].*a\.txt.*JPEG/);
  });

  it.each(['{"version": 99}', '{\n  "indicators": [', '[1, 2]'])('JSON in place of a document: %s', async (json) => {
    expect(await refused('plan.json', { 'plan.json': json })).toMatch(
      /\[input-json\].*plan\.json holds data for programs \(JSON\)[\s\S]*plan score/,
    );
  });

  it('a file of 200 MB, whose size alone is looked at', async () => {
    const cwd = folderWith({ 'big.txt': '' });
    truncateSync(join(cwd, 'big.txt'), 200 * 1024 * 1024);
    const { code, stderr } = await plan(['extract', 'big.txt', '-o', 'out.json', '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/\[input-too-large\].*200 MB.*64 MB[\s\S]*--max-bytes/);
    expect(readdirSync(cwd)).toEqual(['big.txt']);
  });

  it('a file larger than --max-bytes', async () => {
    expect(await refused('a.txt', { 'a.txt': DOCUMENT }, ['--max-bytes', '50'])).toMatch(/\[input-too-large\].*50 B/);
  });

  it('nothing on standard input', async () => {
    const { code, stderr } = await plan(['text', '-', '--lang', 'en'], { stdin: '' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('[input-empty-stdin]')]);
  });
});

describe('plan JSON that cannot be used', () => {
  const score = async (content: string) => {
    const cwd = folderWith({ 'plan.json': content, 'out.csv': 'old' });
    const run = await plan(['score', 'plan.json', '-o', 'out.csv', '--lang', 'en'], { cwd });
    expect(run.code).toBe(2);
    expect(textOf(cwd, 'out.csv')).toBe('old');
    return run.stderr;
  };

  it('of a future version', async () => {
    expect(await score('{"version": 2, "source": {}}')).toMatch(/\[plan-version\].*plan\.json.*version 2.*version 1/);
  });

  it('cut off', async () => {
    expect(await score('{"version": 1, "sour')).toMatch(/\[plan-json-invalid\].*plan\.json/);
  });

  it('of another shape', async () => {
    expect(await score('{"version": 1, "source": {"file": 3}}')).toMatch(/\[plan-invalid\].*source\.file/);
  });

  it('with a byte order mark, and a line a plan', async () => {
    expect(await score('\ufeff{"version":1}\n{"version":1}\n')).toMatch(/\[plan-json-several\].*2 lines/);
  });

  it('that records a failure', async () => {
    expect(await score('{"version":1,"source":{},"error":{"code":"x","message":"it broke"}}')).toMatch(
      /\[plan-json-error\].*it broke/,
    );
  });
});

describe('outputs', () => {
  it('replace a link instead of following it', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT, 'precious.txt': 'precious' });
    symlinkSync(join(cwd, 'precious.txt'), join(cwd, 'out.txt'));
    expect((await plan(['text', 'a.txt', '-o', 'out.txt'], { cwd })).code).toBe(0);
    expect(textOf(cwd, 'precious.txt')).toBe('precious');
    expect(textOf(cwd, 'out.txt')).toBe(DOCUMENT);
  });

  it.each([
    ['missing/out.txt', 'output-no-folder'],
    ['folder/', 'output-directory'],
    ['folder', 'output-directory'],
    ['a.txt', 'output-is-input'],
    ['/dev/null', 'output-not-a-file'],
  ])('%s → %s', async (output, code) => {
    const cwd = folderWith({ 'a.txt': DOCUMENT });
    mkdirSync(join(cwd, 'folder'));
    const run = await plan(['text', 'a.txt', '-o', output], { cwd });
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(`[${code}]`);
    expect(textOf(cwd, 'a.txt')).toBe(DOCUMENT);
  });

  it('keep the mode of the file that they replace', async () => {
    const cwd = folderWith({ 'a.txt': DOCUMENT });
    writeFileSync(join(cwd, 'out.txt'), 'old', { mode: 0o600 });
    await plan(['text', 'a.txt', '-o', 'out.txt'], { cwd });
    const { statSync } = await import('node:fs');
    expect(statSync(join(cwd, 'out.txt')).mode & 0o777).toBe(0o600);
  });

  it('go to standard output for -o -', async () => {
    expect(await plan(['text', '-', '-o', '-'], { stdin: DOCUMENT })).toMatchObject({ code: 0, stdout: DOCUMENT });
  });
});
