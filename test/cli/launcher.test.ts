// The built command, as people run it. `npm test` builds first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { plan } from './run.js';

const root = join(import.meta.dirname, '../..');
const launcher = join(root, 'bin/plan.js');
const seed = join(root, 'seeds/004_2bd20927046ed761.txt');

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 1 << 27,
  });
  return { code: status, stdout, stderr };
}

describe('bin/plan.js', () => {
  it('is the command line', async () => {
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    expect(run(['--help'])).toEqual(await plan(['--help']));
    expect(run(['extract', seed])).toEqual(await plan(['extract', seed]));
    expect(run(['extract', seed, '-f', 'table', '--color', 'always'])).toEqual(
      await plan(['extract', seed, '-f', 'table', '--color', 'always']),
    );
  });

  it.each([
    [['extract', seed, '-f', 'jsno'], 'usage-choice-nearest'],
    [['scroe', seed], 'usage-unknown-command'],
    [['score', 'missing.txt'], 'input-missing'],
  ])('says what is wrong: %j → %s', (args, code) => {
    const said = run(args, { LANG: 'en_US.UTF-8' });
    expect([said.code, said.stdout]).toEqual([2, '']);
    expect(said.stderr).toMatch(`error [${code}]`);
  });

  it('is quiet when its reader has seen enough', () => {
    const script = '"$0" "$1" extract "$2" | head -c 10; exit $PIPESTATUS';
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, launcher, seed], {
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([0, '{\n  "versi', '']);
  });

  it('takes a document from standard input', () => {
    const { stdout } = spawnSync(process.execPath, [launcher, 'text', '-'], {
      encoding: 'utf8',
      input: '规划\n正文。\n',
    });
    expect(stdout).toBe('规划\n正文。\n');
  });
});
