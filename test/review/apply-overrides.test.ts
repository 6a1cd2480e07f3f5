// What a person said of an extraction, put into the plan: what is taken, what is not, and that it is said.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/index.js';
import type { Correction, FieldValue, Override } from '../../src/model/overrides.js';
import { planSchema } from '../../src/model/plan.js';
import { applyOverrides } from '../../src/review/index.js';
import { reviewItems } from '../../src/review/items.js';
import { HARBOUR, itemOf, overridesFor, planOfFile } from './overrides.js';

const { plan, text } = await planOfFile(HARBOUR);

function apply(...entries: readonly Override[]) {
  const done = applyOverrides(plan, text, overridesFor(plan, text, entries), 'zh');
  expect(planSchema.safeParse(done.plan).success).toBe(true);
  return { ...done, said: done.notes.map(({ code, params }) => [code, say('zh', code, params)]) };
}

function correct(kind: Override['kind'], words: string, field: string, from: FieldValue, to: FieldValue): Override {
  return { ...itemOf(plan, kind, words).about, action: 'correct', field, from, to };
}

const beds = (field: string, from: FieldValue, to: FieldValue) =>
  correct('indicator', '每千人口床位数', field, from, to);
const indicator = (of: typeof plan, id: string) => of.indicators.find((one) => one.id === id)!;

describe('corrections of an indicator', () => {
  it('change the value in the list and where it is the target, and keep what was printed', () => {
    const { plan: after, said, notes } = apply(beds('target.2025.value', 5.53, 5.35));
    const { target, values } = indicator(after, 't1-2');
    expect(target).toMatchObject({ value: 5.35, raw: '5.53', corrected: '5.35', year: 2025, state: 'value' });
    expect(values[2]).toEqual(target);
    expect(text.slice(target!.span.start, target!.span.end)).toBe('5.53');
    expect(said).toEqual([
      ['override-applied', '指标“t1-2 每千人口床位数”：目标值（2025年）由“5.53”更正为“5.35”（人工审核）。'],
    ]);
    expect(notes[0]!.span).toEqual(target!.span);
  });

  it('say why, where the person does', () => {
    const { said } = apply({ ...(beds('unit', '张', '床') as Correction), note: '按公报' });
    expect(said[0]![1]).toBe('指标“t1-2 每千人口床位数”：单位由“张”更正为“床”（人工审核：按公报）。');
  });

  it('give a cell that was no number its number, which is then the target', () => {
    const { plan: after } = apply(correct('indicator', '养老护理员人数', 'target.2025.value', null, 2000));
    expect(indicator(plan, 't1-3').target).toBeNull();
    expect(indicator(after, 't1-3').target).toMatchObject({
      value: 2000,
      raw: '待定',
      state: 'value',
      comparator: 'eq',
    });
  });

  it('take a number away: the cell says what it says in words, and an earlier year is not made the target', () => {
    const { plan: after } = apply(beds('target.2025.value', 5.53, null));
    expect(indicator(after, 't1-2').values[2]).toMatchObject({ state: 'text', value: null, comparator: null });
    expect(indicator(after, 't1-2').target).toBeNull();
  });

  it('let what followed from a value follow from the corrected one', () => {
    // 重复的行 is better higher because 55 is more than 51.
    const { plan: after } = apply(correct('indicator', '重复的行', 'baseline.2020.value', 51, 61));
    expect(indicator(plan, 't1-4').direction).toEqual({ value: 'increase', basis: 'values' });
    expect(indicator(after, 't1-4').direction).toEqual({ value: 'decrease', basis: 'values' });
    // The name of 每千人口床位数 says it; a slip in a value does not change that. A target below the baseline is then a floor.
    const other = apply(beds('baseline.2020.value', 4.1, 41)).plan;
    expect(indicator(other, 't1-2')).toMatchObject({
      direction: { value: 'increase', basis: 'lexicon' },
      kind: 'floor',
    });
  });

  it('have the last word on direction, kind, unit, attribute and units', () => {
    const { plan: after } = apply(
      beds('direction', 'increase', 'decrease'),
      beds('kind', 'level', 'ceiling'),
      beds('unit', '张', '张/千人'),
      beds('attribute', 'expected', 'binding'),
      beds('responsible', ['市卫生健康委'], ['市卫生健康委', '市民政局']),
      beds('name', '每千人口床位数', '每千常住人口床位数'),
    );
    expect(indicator(after, 't1-2')).toMatchObject({
      name: '每千常住人口床位数',
      rawName: '每千人口床位数',
      direction: { value: 'decrease', basis: null },
      kind: 'ceiling',
      unit: '张/千人',
      attribute: 'binding',
      responsible: ['市卫生健康委', '市民政局'],
    });
  });

  it('make a range of a value that gets an upper end, and refuse a range without one', () => {
    const both = apply(beds('target.2025.upper', null, 6));
    expect(indicator(both.plan, 't1-2').target).toMatchObject({ value: 5.53, upper: 6, comparator: 'range' });
    const half = apply(beds('target.2025.comparator', 'eq', 'range'));
    expect(half.plan).toEqual(plan);
    expect(half.said[0]![0]).toBe('override-stale-range');
  });
});

describe('what is shown of a corrected figure', () => {
  it('is what is printed with the new number in it, in its magnitude, else the figure', () => {
    const shown = (words: string, field: string, from: FieldValue, to: FieldValue) => {
      const done = apply(correct('commitment', words, field, from, to)).plan;
      return done.commitments.find(({ quote }) => quote.includes(words))!.corrected;
    };
    expect(shown('新增学位6000个', 'value', 6000, 8000)).toBe('8000个');
    expect(shown('新增学位6000个', 'comparator', 'eq', 'ge')).toBe('≥6000个');
    expect(shown('新增学位6000个', 'deadline', '2025', '2024')).toBeNull();
    const binding = apply(correct('indicator', '公办幼儿园', 'target.2025.value', 55, 58)).plan;
    expect(indicator(binding, 't1-1').target!.corrected).toBe('≥58');
    const unsaid = apply(correct('indicator', '养老护理员人数', 'target.2025.value', null, 2000)).plan;
    expect(indicator(unsaid, 't1-3').target!.corrected).toBe('2000');
  });
});

describe('a corrected value', () => {
  it('does not end below its beginning, and has an upper end where it is a range', () => {
    const codes = (...entries: readonly Override[]) => apply(...entries).said.map(([code]) => code);
    expect(codes(beds('target.2025.upper', null, 5))).toEqual(['override-stale-order']);
    const range = beds('target.2025.comparator', 'eq', 'range');
    expect(codes(range, beds('target.2025.upper', null, null))).toEqual([
      'override-stale-range',
      'override-stale-range',
    ]);
    // An upper end that is not taken is none.
    expect(codes(range, beds('target.2025.upper', 4, 6)).sort()).toEqual([
      'override-stale-range',
      'override-stale-value',
    ]);
    // Known by its words, with both.
    const moved = [range, beds('target.2025.upper', null, 6)].map((one) => ({ ...one, id: 't9-9' }));
    expect(indicator(apply(...moved).plan, 't1-2').target).toMatchObject({ comparator: 'range', upper: 6 });
  });
});

describe('a corrected name', async () => {
  const FIXTURES = ['annual-plan', 'midterm-review', 'no-target', 'two-periods', 'change-columns'];
  it.each(FIXTURES)('changes the name only: %s', async (name) => {
    const folder = `fixtures/extract/tables/${name}`;
    const file = readdirSync(folder).find((one) => /^(?:input|plan)\./.test(one))!;
    const read = await planOfFile(`${folder}/${file}`);
    const items = reviewItems(read.plan).filter(({ kind }) => kind === 'indicator');
    expect(items.length).toBeGreaterThan(0);
    const entries = items.map(({ id, quote, fields }): Override => {
      const from = fields.find((field) => field.name === 'name')!.value;
      return { kind: 'indicator', id, quote, action: 'correct', field: 'name', from, to: `${from}（改）` };
    });
    const after = applyOverrides(read.plan, read.text, overridesFor(read.plan, read.text, entries), 'zh').plan;
    expect(after.indicators).toEqual(read.plan.indicators.map((one) => ({ ...one, name: `${one.name}（改）` })));
  });
});

describe('corrections of tasks, commitments and the document', () => {
  it('put lead and support before the other units', () => {
    const { plan: after } = apply(
      correct('task', '推进学位建设', 'lead', [], ['市教育局']),
      correct('task', '提升养老服务', 'support', ['市财政局', '市卫生健康委'], ['市财政局']),
      correct('task', '提升养老服务', 'deadline', '2023', '2023-12'),
    );
    expect(after.tasks[0]).toMatchObject({ lead: ['市教育局'], responsible: ['市教育局', '市财政局'] });
    expect(after.tasks[1]).toMatchObject({
      support: ['市财政局'],
      responsible: ['市民政局', '市财政局'],
      deadline: '2023-12',
      deadlineText: null,
      mark: plan.tasks[1]!.mark,
    });
  });

  it('take a unit that is no longer responsible out of lead and support', () => {
    const all = ['市民政局', '市财政局', '市卫生健康委'];
    const { plan: after } = apply(correct('task', '提升养老服务', 'responsible', all, ['市民政局', '市财政局']));
    expect(after.tasks[1]).toMatchObject({
      lead: ['市民政局'],
      support: ['市财政局'],
      responsible: ['市民政局', '市财政局'],
    });
  });

  it('make an inferred field one that is said', () => {
    const { plan: after } = apply(correct('commitment', '新建幼儿园20所', 'deadline', '2025', '2024'));
    expect(plan.commitments[0]!.inferred).toContain('deadline');
    expect(after.commitments[0]).toMatchObject({ deadline: '2024', inferred: [], quote: '新建幼儿园20所' });
  });

  it('fill in what the document says of itself', () => {
    const about = { kind: 'plan', id: 'plan', quote: '', action: 'correct' } as const;
    const { plan: after } = apply(
      { ...about, field: 'issuer', from: null, to: '望海市人民政府' },
      { ...about, field: 'period.to', from: 2025, to: 2026 },
    );
    expect(after).toMatchObject({ issuer: '望海市人民政府', period: { from: 2021, to: 2026 } });
  });
});

describe('what is none', () => {
  it('goes, with everything that points at it', () => {
    const { plan: after, said } = apply(
      { ...itemOf(plan, 'commitment', '新增学位6000个').about, action: 'drop', note: '与上句重复' },
      { ...itemOf(plan, 'task', '提升养老服务').about, action: 'drop' },
    );
    expect(after.commitments.map(({ id, task }) => [id, task])).toEqual([
      ['c1', 'a1'],
      ['c3', null],
    ]);
    expect(after.tasks.map(({ id, commitments }) => [id, commitments])).toEqual([['a1', ['c1']]]);
    expect(said).toEqual([
      ['override-dropped', '量化目标“新增学位数 6000个”经人工审核不是量化目标，已去掉：与上句重复。'],
      ['override-dropped', '任务“2 提升养老服务”经人工审核不是任务，已去掉。'],
    ]);
  });

  it('stays where it is not the one that was seen', () => {
    const { about, check } = itemOf(plan, 'indicator', '每千人口床位数');
    const drop = { ...about, action: 'drop' } as const;
    expect(apply({ ...drop, check }).plan.indicators).toHaveLength(plan.indicators.length - 1);
    const codes = (...entries: readonly Override[]) => apply(...entries).said.map(([code]) => code);
    expect(codes({ ...drop, check: '00000000' })).toEqual(['override-stale-seen']);
    expect(codes({ ...drop, id: 't9-9' })).toEqual(['override-stale-gone']);
    // The same words, once of another row that is gone: what is said of this row holds, and it is not dropped.
    const both = [beds('target.2025.value', 5.53, 5.35), { ...drop, id: 't9-9', check }];
    expect(codes(...both)).toEqual(['override-stale-gone', 'override-applied']);
    expect(codes({ ...drop, id: 't9-8', check }, { ...drop, id: 't9-9', check })).toEqual([
      'override-stale-gone',
      'override-stale-gone',
    ]);
  });
});

describe('what was found right', () => {
  it('is counted, and changes nothing', () => {
    const { about, check } = itemOf(plan, 'indicator', '每千人口床位数');
    const { plan: after, said } = apply({ ...about, action: 'accept', check });
    expect(after).toBe(plan);
    expect(said).toEqual([['override-accepted', '1 项经人工审核无误。']]);
  });
});

describe('what is not certain', () => {
  it('is not taken where the plan reads something else by now', () => {
    const { plan: after, said } = apply(beds('target.2025.value', 5.5, 5.35), beds('target.2030.value', 6, 7));
    expect(after).toBe(plan);
    expect(said.map(([code]) => code)).toEqual(['override-stale-value', 'override-stale-field']);
    expect(said[0]![1]).toContain('更正时看到的目标值（2025年）是“5.5”，现在读出的是“5.53”');
  });

  it('is not taken where the item is gone; one that has another id by now is known by its words', () => {
    const { about } = itemOf(plan, 'indicator', '每千人口床位数');
    const moved = apply({ ...about, id: 't9-9', action: 'correct', field: 'unit', from: '张', to: '床' });
    expect(indicator(moved.plan, 't1-2').unit).toBe('床');
    // The id of another row does not make it that row.
    const gone = apply({ ...about, quote: '每千人口护士数', action: 'drop' });
    expect(gone.plan).toBe(plan);
    expect(gone.said[0]).toEqual(['override-stale-gone', expect.stringContaining('“每千人口护士数”现在找不到了')]);
  });

  it('is taken where a task has another number by now, also one of two digits', () => {
    const { about } = itemOf(plan, 'task', '推进学位建设');
    for (const number of ['8.', '12.', '（三）', '']) {
      const quote = about.quote.replace(/^1\./, number);
      const moved = apply({ ...about, quote, action: 'correct', field: 'lead', from: [], to: ['市教育局'] });
      expect(moved.plan.tasks[0]!.lead).toEqual(['市教育局']);
    }
    const other = apply({ ...about, quote: '8.推进医院建设。', id: 'T-0', action: 'drop' });
    expect(other.said[0]![0]).toBe('override-stale-gone');
  });

  it('no longer counts as looked at where the plan reads something else by now', () => {
    const { about } = itemOf(plan, 'indicator', '每千人口床位数');
    expect(apply({ ...about, action: 'accept', check: '00000000' }).said[0]![0]).toBe('override-stale-seen');
  });

  it('is not taken from overrides for another document', () => {
    const overrides = overridesFor(plan, text, [beds('target.2025.value', 5.53, 5.35)]);
    const other = { ...plan, source: { ...plan.source, sha256: 'f'.repeat(64) } };
    const { plan: after, notes } = applyOverrides(other, `${text}\n`, overrides, 'zh');
    expect(after).toBe(other);
    expect(notes).toMatchObject([{ level: 'warning', code: 'override-stale-source', params: { count: 1 } }]);
    // Saved again by a word processor: other bytes, the same text.
    expect(applyOverrides(other, text, overrides, 'zh').notes[0]!.code).toBe('override-applied');
    // The JSON of plan extract has no text; the bytes fit.
    expect(applyOverrides(plan, null, overrides, 'zh').notes[0]!.code).toBe('override-applied');
  });

  it('does not let the whole document be left out', () => {
    expect(apply({ kind: 'plan', id: 'plan', quote: '', action: 'drop' }).said[0]![0]).toBe('override-stale-whole');
  });

  it('knows no item by the names of an object', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(apply({ kind: 'indicator', id, quote: id, action: 'drop' }).said[0]![0]).toBe('override-stale-gone');
    }
  });
});
