import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../src/commands/schema.js';
import { plan, textOf } from './run.js';

const folder = join(import.meta.dirname, '../../docs/schema');
const NAMES = readdirSync(folder).map((file) => file.replace(/\.(?:table)?schema\.json$/, ''));

describe('docs/schema', () => {
  it('has them all', () => {
    expect(NAMES.sort()).toEqual([
      'actuals',
      'config',
      'csv-commitments',
      'csv-indicators',
      'csv-path',
      'csv-scorecard',
      'csv-tasks',
      'csv-template',
      'diff',
      'findings',
      'overrides',
      'plan',
      'scorecard',
      'tasks',
    ]);
  });

  it.each(NAMES)('%s is up to date (npm run schemas)', async (name) => {
    const file = `${name}.${name.startsWith('csv-') ? 'tableschema' : 'schema'}.json`;
    expect(await schemaText(name)).toBe(textOf(folder, file));
    expect((await plan(['schema', name])).stdout).toBe(textOf(folder, file));
  });
});

describe('JSON Schema', () => {
  it.each(['plan', 'scorecard', 'findings', 'tasks', 'diff'])(
    '%s: no key is ever left out, and fields may be added',
    async (name) => {
      const schema = JSON.parse(await schemaText(name));
      const objects = [schema, ...Object.values(schema.$defs ?? {})] as { properties?: object; required?: string[] }[];
      for (const { properties, required, ...rest } of objects) {
        if (properties) expect(required).toEqual(Object.keys(properties));
        expect(rest).not.toHaveProperty('additionalProperties', false);
      }
    },
  );
});

describe('docs/formats.md', () => {
  const formats = textOf(folder, '../formats.md');
  it.each(NAMES.filter((name) => name.startsWith('csv-')))('lists the columns of %s in order', async (name) => {
    const { fields } = JSON.parse(await schemaText(name)) as { fields: { name: string }[] };
    const table = formats.split(`<!-- layout ${name} -->`)[1]!.split('<!-- /layout -->')[0]!;
    const columns = [...table.matchAll(/^\| (\S+) \|/gm)].map(([, column]) => column).slice(2);
    expect(columns).toEqual(fields.map((field) => field.name));
  });
});

describe('CSV files', () => {
  interface Field {
    readonly name: string;
    readonly type: string;
    readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  }
  const TYPE_PATTERNS: Readonly<Record<string, RegExp>> = {
    string: /^/,
    integer: /^-?\d+$/,
    number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
    boolean: /^(?:true|false)$/,
  };
  const lake = join(import.meta.dirname, '../../fixtures/cli/lake-city');

  it.each([
    ['csv-indicators', ['extract', 'plan.md', '-f', 'csv']],
    ['csv-tasks', ['extract', 'plan.md', '-f', 'csv', '--kind', 'tasks']],
    ['csv-commitments', ['extract', 'plan.md', '-f', 'csv', '--kind', 'commitments']],
    ['csv-scorecard', ['score', 'plan.md', '-a', 'actuals.csv', '-f', 'csv']],
    ['csv-path', ['score', 'plan.md', '-a', 'actuals.csv', '-f', 'csv', '--path']],
    ['csv-template', ['template', 'plan.md']],
  ])('are as %s says', async (name, args) => {
    const { fields } = JSON.parse(await schemaText(name)) as { fields: Field[] };
    const [header, ...rows] = parse((await plan(args, { cwd: lake })).stdout) as string[][];
    expect(header).toEqual(fields.map((field) => field.name));
    for (const row of rows) {
      for (const [i, { type, constraints }] of fields.entries()) {
        const cell = row[i]!;
        if (constraints?.required) expect(cell).not.toBe('');
        if (cell === '') continue;
        expect(cell).toMatch(TYPE_PATTERNS[type]!);
        if (constraints?.enum) expect(constraints.enum).toContain(cell);
      }
    }
  });
});
