// What a report says of a scorecard: its rows, its counts, how old its data are.
import { describe, expect, it } from 'vitest';
import { viewScorecard } from '../../src/report/scorecard-view.js';
import { scorePlan } from '../../src/score/index.js';
import { indicator, plan, row } from '../score/builders.js';

const two = plan([
  indicator({ id: 't1-1', b: '80', t: '90' }),
  indicator({ id: 't2-1', table: 't2', b: '80', t: '90', name: '乙' }),
]);
const given = [row(2023, 85), row(2024, 85, { id: 't2-1', row: 3 })];
const view = (...args: Parameters<typeof scorePlan>) => viewScorecard(scorePlan(...args), 'zh');

describe('a scorecard in words', () => {
  it('names the table of each row where there are several', () => {
    expect(view(two, { actuals: given }).rows.map(({ number }) => number)).toEqual(['t1-1', 't2-1']);
    expect(view(two, { actuals: given, table: 't1' }).rows.map(({ number }) => number)).toEqual(['1']);
  });

  it('marks data that are older than the time asked about', () => {
    const mixed = view(two, { actuals: given });
    expect(mixed.rows.map(({ id, actual }) => [id, actual])).toEqual([
      ['t1-1', '85†'],
      ['t2-1', '85'],
    ]);
    expect(mixed.olderData).toBe('† 数据早于评价时点：2023');
    const old = view(two, { actuals: given, table: 't1', asOf: '2025' });
    expect(old.subtitle).toContain('截至 2025 · 数据为 2023 年');
    expect(old.messages.map(({ text }) => text).join()).toContain('不是最终结论');
    expect(view(two, { actuals: given, table: 't1', asOf: '2023' }).olderData).toBeNull();
  });

  it('shows a total as one', () => {
    const jobs = plan([indicator({ t: '[40]', kind: 'cumulative', unit: '万人' })]);
    const rows = [2021, 2022].map((year) => row(year, 9, { row: year, basis: 'annual' }));
    expect(view(jobs, { actuals: rows }).rows[0]!.actual).toBe('累计18');
  });

  it('counts in one way', () => {
    const card = scorePlan(two, { actuals: given });
    expect(viewScorecard(card, 'zh').headline).toContain('评价 2 项');
    expect(card.summary.realisation.coverage).toEqual({ scored: 2, total: 2 });
  });

  it('keeps what can be done on the command line apart from what is said', () => {
    const many = plan([1, 2, 3].map((i) => indicator({ id: `t1-${i}`, name: `甲${i}`, b: '80', t: '90' })));
    const undated = row(2023, 85, { id: 't1-1', year: null });
    const shown = view(many, { actuals: [undated, row(2023, 85, { id: 't1-2', row: 3 })] });
    expect(shown.realisation).toBe('能计算完成率的只有 1/3 项（33%），不足一半，不计算实现度');
    expect(shown.realisationHint).toContain('--allow-low-coverage');
    const about = shown.messages.find(({ text }) => text.includes('没有年份'))!;
    expect(about.text).not.toContain('--');
    expect(about.hint).toContain('--as-of');
  });

  it('names no time where none is known', () => {
    const { messages } = view(two, { actuals: [row(2023, 85, { id: 't1-1', year: null })] });
    const texts = messages.map(({ text }) => text);
    expect(texts).toContain('t1（1 项指标）没有完成值，未评价。');
    expect(texts.join()).not.toContain('时段也不含');
  });

  it('lists two values for one thing under their own heading', () => {
    const doubled = view(two, { actuals: [...given, row(2023, 86, { row: 4 })] });
    expect([doubled.conflicting.length, doubled.ambiguous.length]).toEqual([2, 0]);
  });
});
