// Writes docs/rules from the comments of src/check/rules (after a build).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../dist/index.js';
import { rulePage, rulesIndex } from './rule-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs/rules');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const rule of RULES) {
  const source = readFileSync(join(root, 'src/check/rules', rule.group, `${rule.id}.ts`), 'utf8');
  writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule, source));
}
writeFileSync(join(folder, 'README.md'), rulesIndex(RULES));
