// docs/cli.md and the man page are what the command tree says, and are installed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeTree } from '../../src/cli.js';

it('are up to date', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/write-cli-docs.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

it('have every command and option', async () => {
  const page = readFileSync('docs/cli.md', 'utf8');
  const manual = readFileSync('docs/plan.1', 'utf8').replaceAll('\\-', '-').replaceAll('\\(aq', "'");
  const { commands, options } = await describeTree('en');
  for (const command of commands.filter(({ name }) => name !== 'help')) {
    expect(page).toContain(`\n## plan ${command.name}\n`);
    expect(manual).toContain(`\n.SS ${command.usage}\n${command.description}\n`);
  }
  for (const { flags } of [...options, ...commands.flatMap((command) => command.options)]) {
    expect(page).toContain(`\n- \`${flags}\`: `);
    expect(manual).toContain(`\n.B ${flags}\n`);
  }
});

it('say how a run ends, what it heeds and which files it knows, in Chinese as well', async () => {
  const manual = readFileSync('docs/plan.1', 'utf8').replaceAll('\\-', '-');
  for (const title of ['EXIT STATUS', 'ENVIRONMENT', 'FILES']) expect(manual).toContain(`\n.SH ${title}\n`);
  for (const [page, language] of [
    ['docs/cli.md', 'en'],
    ['docs/cli.zh.md', 'zh'],
  ] as const) {
    const text = readFileSync(page, 'utf8');
    const { commands, chapters } = await describeTree(language);
    for (const { name } of commands.filter((command) => command.name !== 'help'))
      expect(text).toContain(`\n## plan ${name}\n`);
    for (const { title, entries } of chapters) {
      expect(text).toContain(`\n## ${title}\n`);
      for (const { term } of entries) expect(text).toContain(`\n- \`${term}\`: `);
    }
  }
  expect(readFileSync('docs/cli.zh.md', 'utf8')).toContain('## 退出码');
});

it('name every variable of the environment that the command line reads', async () => {
  const { chapters } = await describeTree('en');
  const named = chapters.flatMap(({ entries }) => entries.flatMap(({ term }) => term.split(', ')));
  const sources = readdirSync('src/commands', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ts$/.test(name),
  );
  const read = sources.flatMap((name) =>
    [...readFileSync(`src/commands/${name}`, 'utf8').matchAll(/\benv\.(?<name>[A-Z_]+)/g)].map(
      ({ groups }) => groups!.name!,
    ),
  );
  expect(read.length).toBeGreaterThan(6);
  expect(named).toEqual(expect.arrayContaining(read));
});

it('are in the package, the man page where npm installs it', () => {
  const { files, man } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[]; man: string };
  expect(files).toEqual(expect.arrayContaining(['docs/cli.md', 'docs/cli.zh.md', 'docs/plan.1']));
  expect(man).toBe('./docs/plan.1');
});
