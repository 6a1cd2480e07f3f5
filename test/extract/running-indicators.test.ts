import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import { readDocument } from '../../src/readers/index.js';

async function read(lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`2023年某市工作计划\n\n一、主要目标\n\n${lines.join('\n\n')}\n`);
  const document = await readDocument(bytes, { file: 'plan.txt' });
  return { document, plan: extractPlan(document) };
}

// sentence → name, raw, value, comparator, unit, kind, attribute, units
const SENTENCES: readonly (readonly [
  string,
  string,
  string,
  number,
  string,
  string | null,
  string,
  string,
  readonly string[],
])[] = [
  [
    '1.地区生产总值年均增长7%以上。（预期性指标，牵头单位：市发改委）',
    '地区生产总值',
    '7%以上',
    7,
    'ge',
    '%',
    'average-growth',
    'expected',
    ['市发改委'],
  ],
  ['2.城镇登记失业率控制在4%以内。（预期性）', '城镇登记失业率', '4%以内', 4, 'le', '%', 'ceiling', 'expected', []],
  ['3.森林覆盖率达到65%（约束性指标）', '森林覆盖率', '65%', 65, 'eq', '%', 'level', 'binding', []],
  [
    '4.单位生产总值能耗累计下降13.5%。（约束性指标，责任单位：市发改委、市经信局）',
    '单位生产总值能耗',
    '13.5%',
    13.5,
    'eq',
    '%',
    'cumulative-reduction',
    'binding',
    ['市发改委', '市经信局'],
  ],
  [
    '5.耕地保有量不低于120万亩。（约束性指标）',
    '耕地保有量',
    '不低于120万亩',
    120,
    'ge',
    '万亩',
    'level',
    'binding',
    [],
  ],
];

describe('indicators in running text', () => {
  it.each(SENTENCES)('%s', async (sentence, name, raw, value, comparator, unit, kind, attribute, responsible) => {
    const { document, plan } = await read([sentence]);
    const [indicator] = plan.indicators;
    expect(indicator).toMatchObject({
      id: 'x1-1',
      table: null,
      number: sentence[0],
      name,
      unit,
      kind,
      attribute,
      responsible,
    });
    expect(indicator!.target).toMatchObject({ raw, value, comparator, unit, year: 2023, role: 'target' });
    expect(document.text.slice(indicator!.target!.span.start, indicator!.target!.span.end)).toBe(raw);
  });

  it('are no tasks, and sentences without the mark are none', async () => {
    const { plan } = await read([
      ...SENTENCES.map(([sentence]) => sentence),
      '6.新建学校5所。',
      '7.约束性指标全部完成。',
    ]);
    expect(plan.indicators.map((indicator) => indicator.id)).toEqual(['x1-1', 'x1-2', 'x1-3', 'x1-4', 'x1-5']);
    expect(plan.tasks).toEqual([]);
  });
});
