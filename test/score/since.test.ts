// What changed since an earlier scorecard, and why: each cause alone, ids that moved, and a scorecard of another plan.
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/plan.js';
import { earlierScorecardSchema } from '../../src/model/score-since.js';
import { sinceHeadline } from '../../src/report/since-words.js';
import { compareScorecards, scorePlan } from '../../src/score/index.js';
import type { ScoreOptions } from '../../src/score/options.js';
import { indicator, plan, row, value } from './builders.js';

type Rows = NonNullable<ScoreOptions['actuals']>;
const steady = indicator({ b: '50', t: '100' });
const other = { ...indicator({ b: '50', t: '100', name: '另一项' }), id: 't1-2', number: '2' };
const card = (rows: Rows, options: ScoreOptions = {}, indicators: readonly Indicator[] = [steady]) =>
  scorePlan(plan(indicators), { actuals: rows, ...options });
/** As it comes back from a file. */
const stored = (scorecard: unknown) => earlierScorecardSchema.parse(JSON.parse(JSON.stringify(scorecard)));
const compare = (now: ReturnType<typeof card>, old: ReturnType<typeof card>) =>
  compareScorecards(now, stored(old), 'old.json', 'zh');
const only = (now: ReturnType<typeof card>, old: ReturnType<typeof card>) => compare(now, old).since.changes[0];

describe('causes', () => {
  const old = card([row(2022, 61)]); // 70 expected, pace .55: lagging

  it('new data', () => {
    const { since } = compare(card([row(2022, 61), row(2023, 82)]), old);
    expect(since.changes).toMatchObject([{ change: 'status', trend: 'better', causes: ['new-data'], matched: 'id' }]);
    expect(since.changes[0]!.message).toBe('滞后 → 快于预期：有新数据（2022 年 61 → 2023 年 82）。');
    expect(since.counts).toMatchObject({ compared: 1, statusChanged: 1, better: 1, worse: 0, unchanged: 0 });
  });

  it('every changed verdict is counted under a kind: what has its first data is neither better nor worse', () => {
    const before = card([row(2022, 61)], {}, [steady, other]);
    const now = card([row(2022, 61), row(2023, 82), row(2023, 82, { name: other.name, row: 3 })], {}, [steady, other]);
    const { since } = compare(now, before);
    expect(since.counts).toMatchObject({ statusChanged: 2, better: 1, worse: 0 });
    expect(sinceHeadline(since, 'zh')).toContain('状态改变 2 项（好转 1，变差 0，首次有数据 1）');
    expect(sinceHeadline(since, 'en')).toContain(
      '2 verdicts changed (1 for the better, 0 for the worse, 1 with first data)',
    );
  });

  it('revised data, of the scored year and of one before it', () => {
    expect(only(card([row(2022, 70)]), old)).toMatchObject({
      causes: ['revised-data'],
      revised: [{ period: '2022', from: 61, to: 70 }],
    });
    const both = only(card([row(2022, 62), row(2023, 82)]), old);
    expect(both).toMatchObject({
      causes: ['new-data', 'revised-data'],
      revised: [{ period: '2022', from: 61, to: 62 }],
    });
  });

  it('a correction is told where the verdict is the same', () => {
    expect(only(card([row(2022, 62)]), old)).toMatchObject({
      change: 'figures',
      trend: null,
      causes: ['revised-data'],
    });
    expect(compare(card([row(2022, 61), row(2023, 60)]), old).since.counts).toMatchObject({
      statusChanged: 0,
      newDataOnly: 1,
    });
  });

  it('another target, another baseline, another kind', () => {
    expect(only(card([row(2022, 61)], {}, [indicator({ b: '50', t: '77' })]), old)).toMatchObject({
      causes: ['target-changed'],
      message: '滞后 → 基本符合预期：目标改变（100（2025） → 77（2025））。',
    });
    expect(only(card([row(2022, 61)], {}, [indicator({ b: '30', t: '100' })]), old)).toMatchObject({
      causes: ['baseline-changed'],
    });
    expect(only(card([row(2022, 61)], {}, [indicator({ b: '50', t: '100', way: 'decrease' })]), old)?.causes).toContain(
      'reading-changed',
    );
  });

  it('another method, other bands', () => {
    expect(only(card([row(2022, 61)], { thresholds: { slipping: 0.5 } }), old)).toMatchObject({
      causes: ['settings-changed'],
      message: '滞后 → 略慢于预期：进度分档改变（1.05,0.95,0.85 → 1.05,0.95,0.5）。',
    });
    expect(only(card([row(2022, 61)], { method: 'final' }), old)).toMatchObject({ causes: ['method-changed'] });
  });

  it('data for the first time, and data that are gone', () => {
    const none = card([row(2022, null)]);
    expect(only(old, none)).toMatchObject({ change: 'status', trend: null, causes: ['first-data'] });
    expect(only(none, old)).toMatchObject({ change: 'status', causes: ['data-withdrawn'] });
  });

  it('what is no longer collected says so, whatever was reported since', () => {
    const gone = card([row(2022, null, { absence: 'discontinued' })]);
    expect(only(gone, old)).toMatchObject({
      causes: ['discontinued'],
      message: '滞后 → 已停止统计：这项指标已停止统计。',
    });
    expect(compare(gone, gone).since.changes).toEqual([]);
  });

  it('nothing but the rules', () => {
    const other = { ...old, results: old.results.map((one) => ({ ...one, status: 'slipping' as const })) };
    expect(only(old, other)).toMatchObject({ causes: ['rules-changed'], trend: 'worse' });
  });

  it('says nothing of what is the same', () => {
    expect(compare(old, old)).toMatchObject({ since: { changes: [], counts: { unchanged: 1 } }, notes: [] });
  });
});

describe('the same indicator', () => {
  const beds = (id: string, name: string, more = {}) => indicator({ id, name, b: '50', t: '100', ...more });

  it('is found by name where its id moved, and never by id alone', () => {
    const old = card([row(2022, 61, { name: '甲' }), row(2022, 70, { name: '乙' })], {}, [
      beds('t1-1', '甲'),
      beds('t1-2', '乙', { number: '2' }),
    ]);
    const now = card([row(2022, 61, { name: '甲' }), row(2022, 70, { name: '乙' })], {}, [
      beds('t1-1', '乙'),
      beds('t1-3', '甲', { number: '3' }),
    ]);
    expect(compare(now, old).since).toMatchObject({ changes: [], counts: { compared: 2, unchanged: 2 } });
  });

  it('is not guessed where two have its name', () => {
    const twins = [beds('t1-1', '甲'), beds('t1-2', '甲', { number: '2' })];
    const old = card([row(2022, 61)], {}, twins);
    const now = card([row(2022, 61, { name: null, id: 't1-9' })], {}, [beds('t1-9', '甲', { number: '9' })]);
    const { changes, counts } = compare(now, old).since;
    expect(changes.map(({ change }) => change)).toEqual(['added', 'removed', 'removed']);
    expect(counts.compared).toBe(0);
  });
});

describe('the earlier scorecard as a whole', () => {
  const now = card([row(2023, 82)]);
  const codes = (old: ReturnType<typeof card>) => compare(now, old).notes.map(({ code }) => code);

  it('may be of another plan, of another file of this one, or later', () => {
    const old = card([row(2022, 61)]);
    expect(codes({ ...old, plan: { ...old.plan, title: '某县规划', sha256: '1' } })).toEqual(['since-other-plan']);
    expect(codes({ ...old, plan: { ...old.plan, sha256: '1' } })).toEqual(['since-edited-plan']);
    expect(codes(card([row(2022, 61)], { asOf: '2024' }))).toEqual(['since-is-later']);
    const other = card([row(2022, 61)], {}, [indicator({ name: '乙', b: '50' })]);
    expect(codes({ ...other, plan: { ...other.plan, sha256: '2' } })).toEqual(['since-nothing-in-common']);
  });

  it('may be one without paths', () => {
    const old = card([row(2022, 61)]);
    const bare = { ...old, results: old.results.map(({ path: _, ...rest }) => rest) } as unknown as typeof old;
    expect(only(card([row(2022, 70)]), bare)).toMatchObject({ revised: [{ period: '2022', from: 61, to: 70 }] });
  });
});

it('a step on the way is no change of the target', () => {
  const stepped = { ...steady, values: [...steady.values, value('interim', 2023, '80')] };
  expect(compare(card([row(2022, 61)], {}, [stepped]), card([row(2022, 61)])).since.changes).toEqual([]);
});
