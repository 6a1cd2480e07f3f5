// Writes the methods of docs/methods.md from the docstrings in src/score/methods.
//
//   node scripts/write-methods-docs.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs/methods.md');
const folder = join(root, 'src/score/methods');
const MARKS_PATTERN = /(?<=<!-- methods -->\n).*(?=<!-- \/methods -->)/s;
const LABELS = ['Formula', 'Source', "Before the target's time", 'Worked example'];

const names = /\[(?<names>[\w, ]+)\]\.map\(\(method\)/.exec(readFileSync(join(folder, 'index.ts'), 'utf8')).groups
  .names;
const sections = names.split(', ').map((name) => section(name, readFileSync(join(folder, `${name}.ts`), 'utf8')));
const before = readFileSync(page, 'utf8');
const text = before.replace(MARKS_PATTERN, () => `\n${sections.join('\n')}\n`);

if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error('docs/methods.md is not up to date: run node scripts/write-methods-docs.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(page, text);

/** The docstring of one method as a section: title, what it does, then what its labels say. */
function section(name, source) {
  const docstring = new RegExp(`/\\*\\*\n(?<lines>(?: \\*.*\n)+?) \\*/\nconst ${name}: Method`).exec(source)?.groups
    .lines;
  if (docstring === undefined) throw new Error(`${name}.ts has no docstring before its method`);
  const parts = [];
  for (const line of docstring.split('\n').map((each) => each.replace(/^ \* ?/, ''))) {
    const label = LABELS.find((each) => line.startsWith(`${each}:`));
    if (label !== undefined) parts.push({ label, text: line.slice(label.length + 1).trim() });
    else if (parts.length === 0) parts.push({ label: null, text: line });
    else parts.at(-1).text = `${parts.at(-1).text} ${line}`.trim();
  }
  const missing = ['Formula', 'Source', 'Worked example'].filter(
    (label) => !parts.some((part) => part.label === label),
  );
  if (missing.length > 0) throw new Error(`the docstring of ${name}.ts has no ${missing.join(', ')}`);
  const [head, ...rest] = parts;
  const [, title, summary] = /^\w+(?: \((.+?)\))?: (.+)$/s.exec(head.text);
  const body = rest
    .filter(({ label }) => label !== 'Worked example')
    .flatMap(({ label, text: words }) => [`**${label}.** ${words}`, '']);
  const examples = rest
    .filter(({ label }) => label === 'Worked example')
    .map(({ text: words }) => `- ${name}: ${words.replace(/\.$/, '')}`);
  const first = summary[0].toUpperCase() + summary.slice(1);
  return [
    `### ${name}${title === undefined ? '' : ` · ${title}`}`,
    '',
    first,
    '',
    ...body,
    '**Worked examples.**',
    '',
    ...examples,
    '',
  ].join('\n');
}
