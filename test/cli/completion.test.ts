// plan completion: what a real bash proposes, and that every shell's script knows every command and option.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { describeTree } from '../../src/cli.js';
import { plan } from './run.js';

const bashScript = (await plan(['completion', 'bash'])).stdout;

/** What bash proposes for the last of these words, which may be unfinished; sorted. */
function proposed(...words: readonly string[]): string[] {
  const script = `${bashScript}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _plan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const output = execFileSync('bash', ['--norc', '-c', script, 'bash', 'plan', ...words], { encoding: 'utf8' });
  return output
    .split('\n')
    .filter((word) => word !== '')
    .sort();
}

describe('in bash', () => {
  it('completes commands', () => {
    expect(proposed('te')).toEqual(['template', 'text']);
    expect(proposed('--lang', 'zh', 'ex')).toEqual(['explain', 'extract']);
    expect(proposed('help', 'ma')).toEqual(['match']);
  });

  it('completes the options of the command, and those of all', () => {
    expect(proposed('diff', 'a.txt', '--fo')).toEqual(['--format']);
    expect(proposed('match', '--co')).toEqual(['--color']);
    expect(proposed('schema', '--format')).toEqual([]);
  });

  it('completes the values of options, after a space or a sign of equality', () => {
    expect(proposed('score', 'a.txt', '--method', 'e')).toEqual(['efficacy', 'eurostat']);
    expect(proposed('score', '--method', '=', 'u')).toEqual(['unsd']);
    expect(proposed('score', '--precision', '=')).toEqual(['exact', 'target']);
    expect(proposed('text', '--lang', '')).toEqual(['en', 'zh']);
  });

  it('completes arguments that are one of some words', () => {
    expect(proposed('schema', 'csv-t')).toEqual(['csv-tasks', 'csv-template']);
    expect(proposed('completion', '')).toEqual(['bash', 'fish', 'zsh']);
  });

  it('completes the ids of rules, of a list the last one', () => {
    expect(proposed('explain', 'unit-')).toEqual([
      'unit-in-text-only',
      'unit-missing',
      'unit-named-variously',
      'unit-twice',
      'unit-unlikely',
      'unit-varies',
    ]);
    expect(proposed('check', 'a.txt', '--rule', 'claim-')).toEqual(['claim-contradicted', 'claim-unverified']);
    expect(proposed('check', '--off', '=', 'placeholder,claim-u')).toEqual(['placeholder,claim-unverified']);
  });

  it('completes words of options that take others as well', () => {
    expect(proposed('report', 'a.txt', '--table', '')).toEqual(['completion', 'midterm', 'tasks']);
    expect(proposed('score', 'a.txt', '--table', '')).toEqual([]);
    expect(proposed('score', '--status-set', 'w')).toEqual(['works']);
    expect(proposed('score', '--policy', 'miss')).toEqual(['missing=exclude', 'missing=zero']);
  });

  it('leaves files to the shell: it proposes nothing of its own', () => {
    expect(proposed('extract', '')).toEqual([]);
    expect(proposed('score', '-a', '')).toEqual([]);
  });
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it('knows the rules, where they are asked for', async () => {
    const { stdout } = await plan(['completion', shell]);
    const lines = stdout.split('\n').filter((line) => line.includes('claim-contradicted'));
    // explain, --rule and --off
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line).toContain('placeholder');
  });

  it.each(['zh', 'en'])('names every command and every option (%s)', async (lang) => {
    const { code, stdout, stderr } = await plan(['completion', shell, '--lang', lang]);
    expect([code, stderr]).toEqual([0, '']);
    const { commands, options } = await describeTree('en');
    expect(commands.length).toBeGreaterThan(14);
    for (const { name } of commands) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
    for (const name of [...options, ...commands.flatMap((command) => command.options)].flatMap(({ names }) => names)) {
      expect(stdout).toContain(shell === 'fish' ? name.replace(/^--?/, name.startsWith('--') ? '-l ' : '-s ') : name);
    }
  });
});

it('refuses a shell that it does not know, and says which it knows', async () => {
  const { code, stdout, stderr } = await plan(['completion', 'bsh', '--lang', 'en']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('bash, zsh, fish');
});
