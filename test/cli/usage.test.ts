import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/util/text-width.js';
import { plan } from './run.js';

const COMMANDS = [
  'extract',
  'score',
  'check',
  'explain',
  'report',
  'tasks',
  'diff',
  'template',
  'text',
  'schema',
  'completion',
  'demo',
];

describe('help', () => {
  it.each(['zh', 'en'])('begins with examples, for plan and for every command (%s)', async (lang) => {
    for (const args of [['--help'], ...COMMANDS.map((command) => [command, '--help']), ['help', 'score'], []]) {
      const { code, stdout, stderr } = await plan([...args, '--lang', lang]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(lang === 'zh' ? /^示例：\n {2}plan / : /^Examples:\n {2}plan /);
    }
  });

  it.each(['zh', 'en'])('stays within 80 columns and names every option (%s)', async (lang) => {
    for (const command of COMMANDS) {
      const { stdout } = await plan([command, '--help', '--lang', lang]);
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(stdout).toContain('--lang');
    }
  });

  it('lists the examples of commands that exist', async () => {
    const { stdout } = await plan(['--help']);
    const used = [...stdout.matchAll(/^ {2}plan (\w+)/gm)].map(([, name]) => name!);
    expect(used.length).toBeGreaterThan(4);
    for (const name of used) expect(COMMANDS).toContain(name);
  });
});

describe('version', () => {
  it('is the one of package.json', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect(await plan(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('usage errors', () => {
  it.each([
    [['extrct', 'a.txt'], 'usage-unknown-command', 'extract'],
    [['help', 'scroe'], 'usage-unknown-command', 'score'],
    [['extract', 'a.txt', '--formt', 'csv'], 'usage-unknown-option', '--format'],
    [['score', 'a.txt', '--method', 'timelin'], 'usage-choice-nearest', 'timeline'],
    [['extract', 'a.txt', '-f', 'jsno'], 'usage-choice-nearest', 'json'],
    [['extract', 'a.txt', '--color', 'allways'], 'usage-choice-nearest', 'always'],
    [['schema', 'plans'], 'usage-schema-nearest', 'plan'],
    [['extract'], 'usage-missing-argument', 'file'],
    [['extract', 'a.txt', '-o'], 'usage-option-argument', '--output'],
    [['text', 'a.txt', 'b.txt'], 'usage-excess', 'plan text --help'],
    [['plan.txt'], 'usage-no-command', 'plan extract plan.txt'],
    [['extract', 'a.txt', '--max-bytes', 'many'], 'usage-size', '64MB'],
    [['extract', 'a.txt', '--max-failures', 'few'], 'usage-failures', '10%'],
    [['score', 'a.txt', '--tolerance', '-1'], 'usage-number', '--tolerance'],
    [['score', '-', '--actuals', '-'], 'usage-stdin-twice', '-'],
  ])('plan %j → %s, with %s', async (args, code, hint) => {
    for (const lang of ['zh', 'en']) {
      const run = await plan([...args, '--lang', lang]);
      expect([run.code, run.stdout]).toEqual([2, '']);
      expect(run.stderr).toContain(`[${code}]`);
      expect(run.stderr).toContain(hint);
    }
  });
});

describe('language', () => {
  it.each([
    [{}, 'zh'],
    [{ LANG: 'C' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LC_ALL: 'POSIX' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW.UTF-8' }, 'zh'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
  ])('%j → %s', async (env, language) => {
    const { stderr } = await plan(['nonsense'], { env: env as Record<string, string> });
    expect(stderr).toMatch(language === 'zh' ? /^错误/ : /^error/);
  });

  it('is what --lang says, wherever it stands', async () => {
    expect((await plan(['--lang=en', 'nonsense'])).stderr).toMatch(/^error/);
    expect((await plan(['nonsense', '--lang', 'zh'], { env: { LANG: 'en_US' } })).stderr).toMatch(/^错误/);
  });
});
