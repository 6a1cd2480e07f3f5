// Writes docs/cli.md, docs/cli.zh.md and the man page docs/plan.1 from the command tree (after a build).
//
//   node scripts/write-cli-docs.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cliPage } from './cli-page.mjs';
import { manPage } from './man-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { load } = createRequire(import.meta.url)('../bin/plan.js');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { describeTree } = load('cli.cjs');
const program = await describeTree('en');
const pages = {
  'docs/cli.md': cliPage(program),
  'docs/cli.zh.md': cliPage(await describeTree('zh')),
  'docs/plan.1': manPage(program, `${name} ${version}`),
};

for (const [page, text] of Object.entries(pages)) {
  const path = join(root, page);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${page} is not up to date: run npm run build && node scripts/write-cli-docs.mjs`);
    process.exitCode = 1;
  }
}
