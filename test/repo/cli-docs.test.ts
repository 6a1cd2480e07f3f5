// docs/cli.md and the man page are what the command tree says, and are installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

it('are in the package, the man page where npm installs it', () => {
  const { files, man } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[]; man: string };
  expect(files).toEqual(expect.arrayContaining(['docs/cli.md', 'docs/plan.1']));
  expect(man).toBe('./docs/plan.1');
});
