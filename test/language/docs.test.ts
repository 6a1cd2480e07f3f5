import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('docs/language.md is what the examples say', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/write-language-docs.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});
