// What README.md tells people to type exists.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { plan, textOf } from './run.js';

const README = textOf(import.meta.dirname, '../../README.md');
const COMMANDS = [...README.matchAll(/(?:^|`|\$ )plan (?<line>[a-z]+(?: [^`\n#]*)?)/gm)].map((match) =>
  match.groups!.line!.trim(),
);

describe('README.md', () => {
  it('shows commands and options that exist', async () => {
    expect(COMMANDS.length).toBeGreaterThan(10);
    for (const line of COMMANDS) {
      const [command, ...words] = line.split(/\s+/);
      const { code, stdout } = await plan([command!, '--help']);
      expect([line, code]).toEqual([line, 0]);
      for (const option of words.filter((word) => /^--?[a-z]/.test(word)))
        expect(stdout).toContain(option.split('=')[0]);
    }
  });

  it('shows npm scripts that exist', () => {
    const scripts = [...README.matchAll(/npm (?:run )?(?<name>start|test|[a-z:]+)/g)].map(
      ({ groups }) => groups!.name!,
    );
    for (const name of scripts.filter((each) => each !== 'ci')) expect(packageJson.scripts).toHaveProperty(name);
  });

  it('shows library names that exist', async () => {
    const library = await import('../../src/index.js');
    const names = /import \{ (?<names>[^}]+) \} from 'plan-toolkit'/.exec(README)!.groups!.names!.split(', ');
    for (const name of names) expect(library).toHaveProperty(name);
  });

  it('shows findings as they are printed', async () => {
    const shown = [...README.matchAll(/^✗ (?<word>错误|error) [\s\S]*?(?=\n\n|\n```)/gm)];
    expect(shown.length).toBeGreaterThan(2);
    const seed = join(import.meta.dirname, '../../seeds/000_7f78ab94924659f4.txt');
    const printed = async (lang: string) => (await plan(['check', seed, '--no-config', '--lang', lang])).stdout;
    const texts = { 错误: await printed('zh'), error: await printed('en') };
    for (const { 0: lines, groups } of shown) expect(texts[groups!.word as keyof typeof texts]).toContain(lines);
  });

  it('names files that exist', async () => {
    const { existsSync } = await import('node:fs');
    for (const [, path] of README.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      expect([path, existsSync(join(import.meta.dirname, '../..', path!))]).toEqual([path, true]);
    }
  });
});
