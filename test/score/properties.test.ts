// What holds for every plan and every file of actuals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActualRow } from '../../src/model/actuals.js';
import type { Indicator } from '../../src/model/plan.js';
import { type Status, scorecardSchema } from '../../src/model/scorecard.js';
import { scorePlan } from '../../src/score/index.js';
import { indicator, NUMERIC_KINDS, plan, row, value } from './builders.js';

const decimal = fc.integer({ min: -2000, max: 20_000 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 0, max: 20_000 }).map((cents) => cents / 100);
const kind = fc.constantFrom(...NUMERIC_KINDS);
const mark = fc.constantFrom('', '≥', '≤', '>', '<');

const anyIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    kind,
    mark,
    target: decimal,
    upper: fc.option(positive, { freq: 5 }),
    baseline: fc.option(decimal, { freq: 5 }),
    way: fc.constantFrom('increase', 'decrease', null),
    total: fc.boolean(),
  })
  .map(({ kind: of, mark: sign, target, upper, baseline, way, total }) => {
    const range = upper === null ? {} : { upper: target + upper, comparator: 'range' as const };
    const printed = `${sign}${target}`;
    return indicator({
      kind: of,
      way,
      unit: '分',
      ...(baseline === null ? {} : { b: String(baseline) }),
      t: value('target', 2025, total ? `[${printed}]` : printed, range),
    });
  });

const anyRow: fc.Arbitrary<ActualRow> = fc
  .record({
    year: fc.integer({ min: 2019, max: 2027 }),
    value: fc.option(decimal, { freq: 8 }),
    basis: fc.constantFrom('annual', 'running', null),
    half: fc.boolean(),
  })
  .map(({ year, value: number, basis, half }) => row(year, number, { basis, period: half ? `${year}H1` : null }));

function findNoise(item: unknown, path = ''): string[] {
  if (typeof item === 'number') return Number.isFinite(item) ? [] : [path];
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([key, inner]) => findNoise(inner, `${path}.${key}`));
}

describe('every scorecard', () => {
  it('is valid, without NaN or Infinity, and gives a reason for every null', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        fc.array(anyRow, { maxLength: 6 }),
        fc.constantFrom('timeline', 'final'),
        (one, rows, method) => {
          const card = scorePlan(plan([one]), { actuals: rows.map((each, at) => ({ ...each, row: at + 2 })), method });
          expect(findNoise(card)).toEqual([]);
          expect(scorecardSchema.safeParse(card).success).toBe(true);
          const { matched, unmatched, ambiguous } = card.actuals;
          expect(matched.length + unmatched.length + ambiguous.length).toBe(rows.length);
          for (const result of card.results) {
            const fields = [
              'met',
              'completion',
              'progress',
              'elapsed',
              'pace',
              'expected',
              'gap',
              'requiredAnnualChange',
              'observedAnnualChange',
              'projected',
              'reachedIn',
            ] as const;
            for (const field of fields)
              expect([field, result[field] === null]).toEqual([field, field in result.reasons]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        fc.array(anyRow, { maxLength: 6 }).chain((rows) => {
          const numbered = rows.map((each, at) => ({ ...each, row: at + 2 }));
          return fc.tuple(fc.constant(numbered), fc.shuffledSubarray(numbered, { minLength: rows.length }));
        }),
        (one, [rows, shuffled]) => {
          expect(scorePlan(plan([one]), { actuals: shuffled })).toEqual(scorePlan(plan([one]), { actuals: rows }));
        },
      ),
      { numRuns: 300 },
    );
  });
});

const RANK: Readonly<Partial<Record<Status, number>>> = {
  missed: 0,
  'out-of-bound': 0,
  regressed: 0,
  lagging: 1,
  slipping: 2,
  'on-track': 3,
  ahead: 4,
  met: 5,
  'achieved-early': 5,
};

describe('a better actual', () => {
  it('never gives a worse status', () => {
    const targets = fc.record({
      kind,
      target: positive,
      baseline: fc.option(positive, { freq: 6 }),
      way: fc.constantFrom('increase', 'decrease'),
      year: fc.integer({ min: 2021, max: 2026 }),
      x: positive,
      y: positive,
    });
    fc.assert(
      fc.property(targets, ({ kind: of, target, baseline, way, year, x, y }) => {
        const counted =
          of === 'cumulative' || of === 'cumulative-reduction' || of === 'change' || of === 'average-growth';
        const rises = counted || way === 'increase';
        const [worse, better] = x < y === rises ? [x, y] : [y, x];
        const one = indicator({
          kind: of,
          way: rises ? 'increase' : 'decrease',
          unit: '分',
          ...(baseline === null || counted ? {} : { b: String(baseline) }),
          t: of === 'cumulative' ? `[${target}]` : String(target),
        });
        const basis = counted ? 'running' : null;
        const status = (number: number) =>
          scorePlan(plan([one]), { actuals: [row(year, number, { basis })] }).results[0]!.status;
        const [low, high] = [status(worse), status(better)];
        if (RANK[low] === undefined || RANK[high] === undefined) return;
        expect(RANK[high], `${worse} ${low}, ${better} ${high}`).toBeGreaterThanOrEqual(RANK[low]);
      }),
      { numRuns: 2000 },
    );
  });
});
