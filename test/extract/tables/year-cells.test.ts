// English cells that hold a year alone: when something happens, or how much there is.
import { describe, expect, it } from 'vitest';
import { extractTables } from '../../../src/extract/tables/index.js';
import { readDocument } from '../../../src/readers/index.js';

async function read(name: string, cells: readonly [string, string], unit = '') {
  const row = (cells: readonly string[], measure: string) =>
    `| ${[cells[0], ...(unit === '' ? [] : [measure]), ...cells.slice(1)].join(' | ')} |`;
  const text = [
    row(['Indicator', 'Baseline 2020', 'Target 2025'], 'Unit'),
    row(['---', '---', '---'], '---'),
    row(['Number of schools', '40', '50'], 'schools'),
    row(['Number of clinics', '4', '5'], 'clinics'),
    row([name, ...cells], unit),
  ].join('\n');
  const document = await readDocument(new TextEncoder().encode(`${text}\n`), { file: 'plan.md' });
  const period = { from: 2021, to: 2025 };
  const { value, notes } = extractTables(document, { sectionOf: () => null, sectionPath: () => [], period });
  const [, , found] = value.indicators;
  return {
    values: found?.values.map((v) => `${v.year} ${v.state} ${v.value ?? v.raw}`),
    years: notes.filter(({ code }) => code === 'cell-is-a-year').map(({ params }) => params.text),
  };
}

describe('is when', () => {
  it.each([
    ['Housing act adopted', ''],
    ['Ring road completed', ''],
    ['Rules in force', ''],
    ['Year of opening', ''],
    ['Bus depot', 'year'],
  ])('%s', async (name, unit) => {
    expect(await read(name, ['–', '2024'], unit)).toEqual({
      values: ['2020 not-applicable –', '2024 text 2024'],
      years: ['2024'],
    });
  });
});

describe('is how many', () => {
  it.each([
    ['Jobs created', '–', '2024', ''],
    ['Teachers trained', '2021', '2025', ''],
    ['Schools opened', '–', '2024', ''],
    ['Number of acts adopted', '–', '2024', ''],
    ['Ring road completed', '–', '2024', 'km'],
    ['Ring road completed', '–', '2040', ''],
    ['Ring road completed', '12', '2024', ''],
    ['Ring road completed', '–', '>2024', ''],
  ])('%s %s %s %s', async (name, before, after, unit) => {
    const { values, years } = await read(name, [before, after], unit);
    expect([values?.[1], years]).toEqual([`2025 value ${after.replace('>', '')}`, []]);
  });
});

it('no note speaks of a row without numbers', async () => {
  expect((await read('Housing act adopted', ['no', 'yes'], 'year')).years).toEqual([]);
});
