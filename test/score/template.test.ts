// The template: what it asks for, and that a filled one finds every indicator again.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { makeTemplate, readActuals, scorePlan, TEMPLATE_COLUMNS, type TemplateRow } from '../../src/score/index.js';
import { indicator, plan, value } from './builders.js';

const seed = JSON.parse(readFileSync('fixtures/score/seed-table1/plan.json', 'utf8')) as Plan;

function csv(rows: readonly TemplateRow[], fill: (row: TemplateRow) => string): Uint8Array {
  const cell = (text: unknown) => (text === null ? '' : `"${String(text).replaceAll('"', '""')}"`);
  const lines = rows.map((row) =>
    TEMPLATE_COLUMNS.map(({ field }) => cell(field === 'value' ? fill(row) : row[field])).join(','),
  );
  return new TextEncoder().encode([TEMPLATE_COLUMNS.map(({ header }) => header).join(','), ...lines].join('\n'));
}

/** The target itself, or for a strict bound what lies just beyond it. */
function target(source: Plan): (row: TemplateRow) => string {
  const targets = new Map(source.indicators.map((one) => [one.id, one.target]));
  return ({ id }) => {
    const found = targets.get(id);
    if (found?.value == null) return '';
    return String(
      found.comparator === 'gt' ? found.value + 1 : found.comparator === 'lt' ? found.value - 1 : found.value,
    );
  };
}

describe('the template of the founding seed', () => {
  const rows = makeTemplate(seed);

  it('asks for the 13 values that table 1 lacks, and for every year of table 2', () => {
    const first = rows.filter(({ id }) => id.startsWith('t1-'));
    expect(first).toHaveLength(13);
    expect(new Set(first.map(({ year }) => year))).toEqual(new Set([2020]));
    expect(rows.filter(({ id }) => id === 't2-17').map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(rows).toHaveLength(13 + 50 * 5);
    expect(rows.find(({ id }) => id === 't2-12')).toMatchObject({
      number: '12',
      name: '新增城镇就业人数',
      unit: '万人',
      target: '[40 ]',
      targetYear: 2025,
      year: 2021,
      value: null,
      basis: '累计值',
    });
    expect(makeTemplate(seed, { table: 't2', years: [2023] })).toHaveLength(50);
  });

  it('left empty it scores without an unmatched row', () => {
    const { value: actuals } = readActuals(
      csv(rows, () => ''),
      { file: 'a.csv' },
    );
    const card = scorePlan(seed, { actuals });
    expect(card.actuals.matched).toHaveLength(rows.length);
    expect([...card.actuals.unmatched, ...card.actuals.ambiguous]).toEqual([]);
    const first = card.results.filter(({ indicator: id }) => id.startsWith('t1-'));
    const second = card.results.filter(({ indicator: id }) => id.startsWith('t2-'));
    expect([first.length, second.length]).toEqual([33, 50]);
    // What table 1 prints itself is not asked for, and not forgotten.
    const counts = (status: string) => first.filter((one) => one.status === status).length;
    expect(['met', 'missed', 'not-comparable', 'no-data'].map(counts)).toEqual([16, 3, 1, 13]);
    expect(new Set(second.map(({ status }) => status))).toEqual(new Set(['no-data', 'no-target']));
  });

  it('filled with the targets it is met all over', () => {
    const { value: actuals, notes } = readActuals(csv(rows, target(seed)), { file: 'a.csv' });
    expect(notes.filter(({ code }) => code === 'actuals-column-ignored')).toEqual([]);
    const card = scorePlan(seed, { actuals });
    expect(card.asOf).toBe('2025');
    expect([...card.actuals.unmatched, ...card.actuals.ambiguous]).toEqual([]);
    const asked = new Set(rows.map(({ id }) => id));
    const targeted = card.results.filter(({ target: one, indicator: id }) => one !== null && asked.has(id));
    expect(targeted.filter(({ status }) => status !== 'met').map(({ indicator: id, status }) => [id, status])).toEqual(
      [],
    );
    expect(targeted.every(({ met }) => met)).toBe(true);
  });
});

describe('the template of other kinds', () => {
  const kinds = plan([
    indicator({ id: 't1-1', number: '1', t: '6%', kind: 'average-growth', name: '生产总值年均增长' }),
    indicator({ id: 't1-2', number: '2', t: '[13.5]', kind: 'cumulative-reduction', name: '能耗降低' }),
    indicator({ id: 't1-3', number: '3', b: '5.4', t: '≤5.5', way: 'decrease', kind: 'ceiling', name: '失业率' }),
    indicator({ id: 't1-4', number: '4', b: '100', t: '100', kind: 'maintain', name: '达标率' }),
    indicator({ id: 't1-5', number: '5', t: '[5]', kind: 'change', name: '近视率降低' }),
    indicator({
      id: 't1-6',
      number: '6',
      t: value('target', 2025, '6-6.5', { value: 6, upper: 6.5, comparator: 'range' }),
      name: '增速',
    }),
    // 同名的两行
    indicator({ id: 't1-7', number: '7', t: '50', name: '床位数' }),
    indicator({ id: 't2-7', table: 't2', number: '7', t: '60', name: '床位数' }),
  ]);

  it('filled with the targets it is met all over', () => {
    const rows = makeTemplate(kinds);
    expect(rows.find(({ id }) => id === 't1-1')).toMatchObject({ basis: '当年值', note: '填当年增速' });
    const { value: actuals } = readActuals(csv(rows, target(kinds)), { file: 'a.csv' });
    const card = scorePlan(kinds, { actuals });
    expect([...card.actuals.unmatched, ...card.actuals.ambiguous]).toEqual([]);
    expect(card.summary.counts).toEqual({ met: 8 });
  });

  it('asks for a level where a change has a baseline', () => {
    const change = plan([
      indicator({
        b: '60',
        t: value('target', 2025, '提高5个百分点', { measure: 'change', unit: '百分点' }),
        kind: 'change',
      }),
    ]);
    expect(makeTemplate(change)[0]).toMatchObject({ basis: null, note: '填实际水平，不填变化量' });
  });
});
