// Writes docs/schema, and the tables of columns in docs/formats.md, from the schemas themselves.
// test/cli/schema.test.ts checks that they are up to date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const names = ['plan', 'actuals', 'scorecard', 'findings', 'config', 'tasks', 'diff', 'overrides'];
const layouts = ['csv-indicators', 'csv-tasks', 'csv-commitments', 'csv-scorecard', 'csv-path', 'csv-template'];
const formats = join(root, 'docs/formats.md');

mkdirSync(join(root, 'docs/schema'), { recursive: true });
const schemas = new Map();
for (const name of [...names, ...layouts]) {
  const schema = execFileSync(process.execPath, [join(root, 'bin/plan.js'), 'schema', name], { encoding: 'utf8' });
  writeFileSync(join(root, 'docs/schema', `${name}.${names.includes(name) ? 'schema' : 'tableschema'}.json`), schema);
  schemas.set(name, JSON.parse(schema));
}

const LAYOUT_PATTERN = /(<!-- layout (csv-\w+) -->\n)[\s\S]*?(<!-- \/layout -->)/g;
const written = readFileSync(formats, 'utf8').replace(
  LAYOUT_PATTERN,
  (_, head, name, tail) => head + tableOf(name) + tail,
);
writeFileSync(formats, written);

function tableOf(name) {
  const rows = schemas.get(name).fields.map(({ name: column, title, type, description, constraints }) => {
    const values = constraints?.enum ? ` One of ${constraints.enum.join(', ')}.` : '';
    const required = constraints?.required ? '' : ' May be empty.';
    return `| ${column} | ${title} | ${type} | ${description}${values}${required} |`;
  });
  return `\n| column | | type | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n`;
}
