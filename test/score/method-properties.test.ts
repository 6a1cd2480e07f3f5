// What holds for every method, every plan and every file of actuals.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderScorecard } from '../../src/commands/score.js';
import type { ActualRow } from '../../src/model/actuals.js';
import type { Comparator, Indicator } from '../../src/model/plan.js';
import { type Scorecard, scorecardSchema } from '../../src/model/scorecard.js';
import { shiftDecimal } from '../../src/score/decimal.js';
import { type Param, rankOf, scorePlan } from '../../src/score/index.js';
import { METHODS } from '../../src/score/methods/index.js';
import { indicator, NUMERIC_KINDS, plan, row, value } from './builders.js';

const NAMES = [...METHODS.keys()];
const cents = (min: number, max: number) => fc.integer({ min, max }).map((number) => number / 100);
const anyNumber = fc.oneof({ weight: 8, arbitrary: cents(-2000, 20_000) }, { weight: 1, arbitrary: fc.constant(0) });

interface Scene {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly ActualRow[];
  readonly params: readonly Param[];
}

const anyIndicator = fc
  .record({
    kind: fc.constantFrom(...NUMERIC_KINDS),
    mark: fc.constantFrom('', '≥', '≤', '>', '<'),
    target: fc.option(anyNumber, { freq: 6 }),
    upper: fc.option(cents(0, 5000), { freq: 5 }),
    baseline: fc.option(anyNumber, { freq: 6 }),
    way: fc.constantFrom('increase', 'decrease', null),
    total: fc.boolean(),
    limit: fc.constantFrom(null, 100, 0),
  })
  .map(({ kind, mark, target, upper, baseline, way, total, limit }) => {
    const range = upper === null || target === null ? {} : { upper: target + upper, comparator: 'range' as const };
    const printed = `${mark}${target}`;
    return indicator({
      kind,
      way,
      limit,
      unit: '万人',
      ...(baseline === null ? {} : { b: String(baseline) }),
      t: target === null ? '' : value('target', 2025, total ? `[${printed}]` : printed, range),
    });
  });

const anyRow = fc
  .record({
    year: fc.integer({ min: 2019, max: 2027 }),
    number: fc.option(anyNumber, { freq: 8 }),
    basis: fc.constantFrom('annual', 'running', null),
    half: fc.boolean(),
  })
  .map(({ year, number, basis, half }) =>
    row(year, number, { basis, unit: '万人', period: half ? `${year}H1` : null }),
  );

const anyParam: fc.Arbitrary<Param> = fc
  .record({
    notAllowed: anyNumber,
    way: fc.constantFrom(1, -1),
    distance: cents(1, 5000),
    width: cents(1, 500),
    isInterval: fc.boolean(),
  })
  .map(({ notAllowed, way, distance, width, isInterval }) =>
    isInterval
      ? {
          indicator: 't1-1',
          min: notAllowed,
          lower: notAllowed + distance,
          upper: notAllowed + distance + width,
          max: null,
        }
      : { indicator: 't1-1', notAllowed, satisfactory: notAllowed + way * distance },
  );

const anyScene: fc.Arbitrary<Scene> = fc.record({
  indicators: anyIndicator.map((one) => [one]),
  rows: fc.array(anyRow, { maxLength: 6 }).map((rows) => rows.map((each, at) => ({ ...each, row: at + 2 }))),
  params: fc.array(anyParam, { maxLength: 1 }),
});
const anyMethod = fc.constantFrom(...NAMES);

const score = ({ indicators, rows, params }: Scene, method: string, language: 'zh' | 'en' = 'zh') =>
  scorePlan(plan(indicators, { period: { from: 2021, to: 2025 } }), { actuals: rows, params, method, language });

/** Paths to what is no finite number, or not there. */
function findNoise(item: unknown, path = ''): string[] {
  if (typeof item === 'number') return Number.isFinite(item) ? [] : [path];
  if (typeof item === 'string') return /\b(?:NaN|Infinity|undefined)\b/.test(item) ? [path] : [];
  if (item === undefined) return [path];
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item).flatMap(([key, inner]) => findNoise(inner, `${path}.${key}`));
}

/** What a scorecard says apart from words, and from how its rows were written. */
function verdictsOf({ results, lagging, summary }: Scorecard) {
  const plain = results.map(({ messages: _messages, actual, methodDetail, ...result }) => ({
    ...result,
    actual: actual === null ? null : { value: actual.value, period: actual.period },
    methodDetail,
  }));
  return { plain, lagging, counts: summary.counts, value: summary.realisation.value };
}

describe('every method', () => {
  it('prints no NaN, no Infinity and nothing undefined, and what the schema says', () => {
    fc.assert(
      fc.property(anyScene, anyMethod, (scene, method) => {
        const card = score(scene, method);
        expect(findNoise(card)).toEqual([]);
        expect(scorecardSchema.safeParse(card).success).toBe(true);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
        for (const { status, reasons } of card.results)
          if (status === 'not-scored') expect(reasons.status).toBeDefined();
      }),
      { numRuns: 600 },
    );
  });

  it('prints none of these in any format', async () => {
    const look = { language: 'zh', width: 100, colour: false, signs: true } as const;
    await fc.assert(
      fc.asyncProperty(
        anyScene,
        anyMethod,
        fc.constantFrom('table', 'md', 'csv', 'json'),
        fc.constantFrom('zh', 'en'),
        async (scene, method, format, language) => {
          const subject = plan(scene.indicators, { period: { from: 2021, to: 2025 } });
          const text = await renderScorecard(subject, score(scene, method, language), format, { ...look, language });
          expect(text).not.toMatch(/NaN|Infinity|undefined|\{[a-z]+\}/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = anyScene.chain((scene) =>
      fc.tuple(fc.constant(scene), fc.shuffledSubarray([...scene.rows], { minLength: scene.rows.length })),
    );
    fc.assert(
      fc.property(shuffled, anyMethod, ([scene, rows], method) => {
        expect(score({ ...scene, rows }, method)).toEqual(score(scene, method));
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the unit of the rows: 万人 or 人', () => {
    fc.assert(
      fc.property(anyScene, anyMethod, (scene, method) => {
        const rows = scene.rows.map((each) =>
          each.value === null ? each : { ...each, value: shiftDecimal(each.value, 4), unit: '人' },
        );
        expect(verdictsOf(score({ ...scene, rows }, method))).toEqual(verdictsOf(score(scene, method)));
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the language', () => {
    fc.assert(
      fc.property(anyScene, anyMethod, (scene, method) => {
        expect(verdictsOf(score(scene, method, 'en'))).toEqual(verdictsOf(score(scene, method, 'zh')));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a better actual', () => {
  const targets = fc.record({
    kind: fc.constantFrom(...NUMERIC_KINDS),
    target: cents(0, 20_000),
    baseline: fc.option(cents(0, 20_000), { freq: 6 }),
    mark: fc.boolean(),
    rises: fc.boolean(),
    limit: fc.constantFrom(null, 100),
    year: fc.integer({ min: 2021, max: 2026 }),
    distance: cents(1, 5000),
    pair: fc.tuple(cents(0, 20_000), cents(0, 20_000)),
  });

  it.each(NAMES)('never gives a worse status (%s)', (method) => {
    fc.assert(
      fc.property(targets, ({ kind, target, baseline, mark, rises: way, limit, year, distance, pair }) => {
        const isCounted = ['cumulative', 'cumulative-reduction', 'change', 'average-growth'].includes(kind);
        const rises = isCounted || way;
        const [worse, better] = pair[0] < pair[1] === rises ? pair : [pair[1], pair[0]];
        const sign = mark ? (rises ? '≥' : '≤') : '';
        const one = indicator({
          kind,
          limit,
          way: rises ? 'increase' : 'decrease',
          unit: '分',
          ...(baseline === null || isCounted ? {} : { b: String(baseline) }),
          t: kind === 'cumulative' ? `[${sign}${target}]` : `${sign}${target}`,
        });
        const params = [
          { indicator: 't1-1', notAllowed: target, satisfactory: target + (rises ? distance : -distance) },
        ];
        const rank = (number: number) => {
          const actuals = [row(year, number, { basis: isCounted ? 'running' : null })];
          const card = scorePlan(plan([one], { period: { from: 2021, to: 2025 } }), { actuals, method, params });
          return rankOf(card.results[0]!.status);
        };
        const [low, high] = [rank(worse), rank(better)];
        if (low !== null && high !== null)
          expect(high, `${worse} → ${low}, ${better} → ${high}`).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['statcan', 'eurostat'])('never gives a worse status without a target either (%s)', (method) => {
    fc.assert(
      fc.property(targets, ({ baseline, rises, limit, year, pair }) => {
        const [worse, better] = pair[0] < pair[1] === rises ? pair : [pair[1], pair[0]];
        const way = rises ? 'increase' : 'decrease';
        const one = indicator({ way, limit, unit: '分', ...(baseline === null ? {} : { b: String(baseline) }), t: '' });
        const rank = (number: number) =>
          rankOf(scorePlan(plan([one]), { actuals: [row(year, number)], method }).results[0]!.status);
        const [low, high] = [rank(worse), rank(better)];
        if (low !== null && high !== null) expect(high).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: 300 },
    );
  });
});

describe('exact decimals', () => {
  const HOLDS: Readonly<Record<string, [Comparator, (a: number, t: number, rises: boolean) => boolean]>> = {
    '': ['eq', (a, t, rises) => (rises ? a >= t : a <= t)],
    '≥': ['ge', (a, t) => a >= t],
    '>': ['gt', (a, t) => a > t],
    '≤': ['le', (a, t) => a <= t],
    '<': ['lt', (a, t) => a < t],
  };

  it('decide whether a target is met, in every method', () => {
    const near = fc.record({
      // In thousandths: 0.1 + 0.2 and 0.3 are neighbours, and must not be taken for each other or for themselves.
      t: fc.integer({ min: 1, max: 300_000 }),
      off: fc.integer({ min: -2, max: 2 }),
      mark: fc.constantFrom(...Object.keys(HOLDS)),
      rises: fc.boolean(),
      method: anyMethod,
    });
    fc.assert(
      fc.property(near, ({ t, off, mark, rises, method }) => {
        const one = indicator({
          unit: '分',
          way: rises ? 'increase' : 'decrease',
          b: String(rises ? 0.001 : 400),
          t: value('target', 2025, `${mark}${t / 1000}`, { comparator: HOLDS[mark]![0] }),
        });
        const params = [{ indicator: 't1-1', notAllowed: 1, satisfactory: rises ? 2 : 0 }];
        const actuals = [row(2025, (t + off) / 1000)];
        const [result] = scorePlan(plan([one]), { actuals, method, params }).results;
        const expected = HOLDS[mark]![1](t + off, t, rises);
        expect([result!.met, result!.status]).toEqual([expected, expected ? 'met' : 'missed']);
      }),
      { numRuns: 500 },
    );
  });
});
