// Categories beside rows of a table lined up by blanks: said to be ambiguous only where their lines allow both readings.
import { expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';

const ROWS = [
  '1     人均预期寿命（岁）    78.6     79.5',
  '2     床位数（张）          6.1      7.3',
  '3     医师数（人）          2.7      3.2',
  '4     护士数（人）          3.1      3.8',
];

async function read(second: number) {
  const body = ROWS.map((row, i) => `${i === 0 ? '健康水平  ' : i === second ? '健康服务  ' : '          '}${row}`);
  const text = `云溪市“十四五”卫生规划\n\n表1  主要指标\n\n类别      序号  指标                  2020年   2025年\n${body.join('\n')}\n`;
  const { indicators, messages } = extractPlan(await readDocument(Buffer.from(text), { file: 'plan.txt' }), {
    language: 'en',
  });
  return {
    categories: indicators.map(({ category }) => category[0]),
    told: messages.filter(({ code }) => code === 'table-category-ambiguous').map(({ message }) => message),
  };
}

it('in the middle of rows 2 to 4, or at the head of rows 3 and 4', async () => {
  const { categories, told } = await read(2);
  expect(categories).toEqual(['健康水平', '健康水平', '健康服务', '健康服务']);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('“健康水平” 1–2, “健康服务” 3–4');
});

it('at row 2 it cannot be the middle of rows 2 to 4', async () => {
  const { categories, told } = await read(1);
  expect(categories).toEqual(['健康水平', '健康服务', '健康服务', '健康服务']);
  expect(told).toEqual([]);
});
