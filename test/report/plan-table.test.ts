// The summary of `plan extract -f table`: nothing that was extracted is missing, and nothing runs over the edge.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan, readDocument } from '../../src/index.js';
import { renderPlanTable } from '../../src/report/formats/plan-table/index.js';
import type { Look } from '../../src/report/look.js';
import { displayWidth } from '../../src/util/text-width.js';

const root = join(import.meta.dirname, '../..');
const look: Look = { language: 'zh', width: 80, colour: false, signs: true };
const planOf = async (path: string) => {
  const bytes = readFileSync(join(root, path));
  return extractPlan(await readDocument(bytes, { file: path }), { language: 'zh' });
};
const files = [
  'fixtures/cli/reed-county/plan.md',
  'fixtures/cli/annual-round/plan.md',
  'seeds/000_7f78ab94924659f4.txt',
  'seeds/004_2bd20927046ed761.txt',
];

describe.each(files)('%s', (file) => {
  it('takes no more columns than the terminal has', async () => {
    const wide = renderPlanTable(await planOf(file), look, 0)
      .split('\n')
      .filter((line) => displayWidth(line) > look.width);
    expect(wide).toEqual([]);
  });

  it('shows every commitment, fact and value, where all rows are asked for', async () => {
    const plan = await planOf(file);
    const squeezed = renderPlanTable(plan, { ...look, width: 2000 }, 0).replace(/\s/g, '');
    const words = [
      ...plan.indicators.flatMap(({ values }) => values.map(({ raw }) => raw)),
      ...[...plan.commitments, ...plan.facts].flatMap(({ id, subject, valueQuote }) => [id + subject, valueQuote]),
      ...plan.claims.map(({ quote }) => quote),
    ].map((text) => text.replace(/\s/g, ''));
    expect(words.filter((word) => !squeezed.includes(word))).toEqual([]);
  });
});

describe('a long list', () => {
  it('says how many more there are', async () => {
    const plan = await planOf('seeds/004_2bd20927046ed761.txt');
    expect(plan.commitments.length).toBe(135);
    const text = renderPlanTable(plan, look);
    expect(text).toContain('量化承诺（135）');
    expect(text).toContain('… 还有 115 条');
    expect(text).toMatch(/^c20 {2}/m);
    expect(text).not.toMatch(/^c21 /m);
  });

  it('stands whole where its last row would be all that is left out', async () => {
    const plan = await planOf('fixtures/cli/reed-county/plan.md');
    expect(renderPlanTable(plan, look, plan.commitments.length - 1)).not.toContain('还有');
  });
});

describe('units', () => {
  it('stand in a column of their own where the name does not hold them', async () => {
    const text = renderPlanTable(await planOf('fixtures/cli/reed-county/plan.md'), look);
    expect(text).toMatch(/每千人口托位数 +个 /);
    expect(text).toMatch(/^2 +普惠性幼儿园覆盖 {10,}85/m);
  });
});
