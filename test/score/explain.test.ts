// Explanations: every formula that is shown gives the figure beside it; every word that is a quote stands in the plan.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPlan, readActuals, readDocument, scorePlan } from '../../src/index.js';
import type { ActualRow } from '../../src/model/actuals.js';
import type { Plan } from '../../src/model/plan.js';
import {
  type Evidence,
  type Explanation,
  explainResult,
  type ScoreOptions,
  selectResults,
} from '../../src/score/index.js';
import { indicator, plan as planOf, row, type Sketch } from './builders.js';

const folder = join(import.meta.dirname, '../../fixtures/cli/annual-round');
const text = readFileSync(join(folder, 'plan.md'), 'utf8');
const plan = extractPlan(await readDocument(Buffer.from(text), { file: 'plan.md' }));
const rowsOf = (year: number) =>
  readActuals(readFileSync(join(folder, `actuals-${year}.csv`)), { file: 'a.csv' }).value;

function explain(of: Plan, rows: readonly ActualRow[], options: ScoreOptions = {}): Explanation[] {
  const evidence: Evidence[] = [];
  const language = options.language ?? 'zh';
  const card = scorePlan(of, { actuals: rows, ...options, witness: (one) => evidence.push(one) });
  return evidence.map((one) => explainResult(one, { plan: of, card, rows, file: 'a.csv', language }));
}
const one = (sketch: Sketch, rows: readonly ActualRow[], options: ScoreOptions = {}) =>
  explain(planOf([indicator(sketch)]), rows, options)[0]!;

/** The value of a formula as it is printed. */
function compute(formula: string): number {
  const script = formula
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('^', '**')
    .replaceAll(/ln\(/g, 'Math.log(')
    .replaceAll(/\|([^|]+)\|/g, 'Math.abs($1)')
    .replaceAll(/([\d.]+)%/g, '($1/100)');
  expect(script).toMatch(/^[-+*/().\d\sMathlogabs]+$/);
  return Function(`return ${script}`)() as number;
}

describe.each([2022, 2023, 2025])('the round of %i', (year) => {
  it.each(explain(plan, rowsOf(year)).map((each) => [each.name, each] as const))('%s', (_, { steps, plan: quotes }) => {
    for (const { figure, numbers, value } of steps) {
      if (numbers === null || typeof value !== 'number') continue;
      // the numbers in a formula are rounded to four decimals
      expect(Math.abs(compute(numbers) - value), `${figure}: ${numbers}`).toBeLessThan(
        0.002 * Math.max(1, Math.abs(value)),
      );
    }
    const lines = text.split('\n');
    for (const { quote, place } of quotes) expect(lines[place.line! - 1]).toContain(quote);
  });
});

describe('the rule', () => {
  const cases: [Sketch, readonly ActualRow[], string, ScoreOptions?][] = [
    [{ b: '50', t: '100' }, [row(2022, 61)], 'pace-lagging'],
    [{ b: '50', t: '100' }, [row(2022, 40)], 'pace-regressed'],
    [{ b: '50', t: '100' }, [row(2022, 68)], 'pace-slipping'],
    [{ b: '50', t: '100' }, [row(2022, 69)], 'pace-on-track'],
    [{ b: '50', t: '100' }, [row(2022, 90)], 'pace-ahead'],
    [{ b: '50', t: '100' }, [row(2022, 100)], 'achieved-early'],
    [{ b: '50', t: '100' }, [row(2025, 100)], 'met'],
    [{ b: '50', t: '100' }, [row(2025, 99)], 'missed'],
    [{ b: '50', t: '100' }, [row(2022, 61)], 'final-missed', { method: 'final' }],
    [{ b: '97.7', t: '98' }, [row(2021, 97.6)], 'tolerance'],
    [{ b: '5.2', t: '≤5.5', kind: 'ceiling', way: 'decrease' }, [row(2022, 5.3)], 'within-bound'],
    [{ b: '5.2', t: '≤5.5', kind: 'ceiling', way: 'decrease' }, [row(2022, 5.6)], 'out-of-bound'],
    [{ t: '50' }, [row(2022, 30)], 'not-scored-no-baseline'],
    [{ b: '50', t: '100' }, [row(2022, null)], 'no-data'],
    [{ b: '50', t: '逐年提高' }, [row(2022, 51)], 'not-scored'],
    [{ t: '[40]', kind: 'cumulative' }, [row(2023, 9)], 'not-comparable'],
  ];
  it.each(cases)('%j %#: %s', (sketch, rows, code, options = {}) => {
    for (const language of ['zh', 'en'] as const) {
      const { rule, kind, direction, outlook } = one(sketch, rows, { ...options, language });
      expect(rule.code).toBe(code);
      for (const sentence of [rule.text, kind.text, direction.text, ...outlook]) expect(sentence).toMatch(/[。.]$/);
      expect([rule.text, ...outlook].join('')).not.toMatch(/\{|undefined|NaN|null/);
    }
  });

  it('speaks the vocabulary that was asked for', () => {
    expect(one({ b: '50', t: '100' }, [row(2022, 61)], { statusSet: 'works' }).statusWord).toBe('慢于序时');
  });
});

describe('what would change it', () => {
  it('is true: the value that is named gives the status that is named', () => {
    // 69 is .95 of the way that is expected; one digit less slips
    const { outlook } = one({ b: '50', t: '100.0' }, [row(2022, 61)]);
    expect(outlook).toContain('2022 年若不低于 69，即为基本符合预期。');
    expect(one({ b: '50', t: '100.0' }, [row(2022, 69)]).status).toBe('on-track');
    expect(one({ b: '50', t: '100.0' }, [row(2022, 68.9)]).status).toBe('slipping');
  });

  it('excludes the limit where a deviation of half the last digit counts as one already', () => {
    // 9.14 is expected in 2023; .05 below it is slipping or worse, less than that is noise
    const rising = (value: number) => one({ b: '8.9', t: '9.3' }, [row(2023, value)]);
    expect(rising(9.09).outlook).toContain('2023 年若高于 9.09，即为基本符合预期。');
    expect(rising(9.1).outlook).toContain('2023 年若不高于 9.09，即为略慢于预期或更差。');
    expect([rising(9.09).status, rising(9.091).status]).toEqual(['lagging', 'on-track']);
    // and 9.06, .05 above
    const falling = (value: number) => one({ b: '9.3', t: '8.9', way: 'decrease' }, [row(2023, value)]);
    expect(falling(9.11).outlook).toContain('2023 年若低于 9.11，即为基本符合预期。');
    expect(falling(9.1).outlook).toContain('2023 年若不低于 9.11，即为略慢于预期或更差。');
    expect([falling(9.11).status, falling(9.109).status]).toEqual(['lagging', 'on-track']);
  });

  it('rounds a limit to the side on which the sentence holds', () => {
    // .95 · 2/7 of the way from 0 to 100 is 27.142857…
    const of = (value: number) => one({ b: '0', t: '100.0', to: 2027 }, [row(2022, value)]);
    expect(of(26).outlook).toContain('2022 年若不低于 27.1429，即为基本符合预期。');
    expect(of(28).outlook).toContain('2022 年若低于 27.1428，即为略慢于预期或更差。');
    expect([of(27.1429).status, of(27.1428).status]).toEqual(['on-track', 'slipping']);
  });

  it('says what is needed a year', () => {
    // (100 − 61)/3 = 13 a year against 5.5 so far
    expect(one({ b: '50', t: '100' }, [row(2022, 61)]).outlook.slice(0, 3)).toEqual([
      '到 2025 年还有 3 年，每年需提高 13 个百分点。',
      '至今每年 5.5 个百分点，后续需达到这个速度的 2.36 倍。',
      '2023 年的序时目标值是 80。',
    ]);
  });

  it('compounds what compounds', () => {
    const midterm = explain(plan, rowsOf(2023));
    const by = (number: string) => midterm.find((each) => each.number === number)!.outlook;
    // (0.86 / 0.9286974)^(1/2) = 0.962304; (1.06^5 / 1.0568257^3)^(1/2) = 1.064779
    expect(by('8')[0]).toBe('到 2025 年还有 2 年，每年需降低 3.77%（逐年连乘）。');
    expect(by('7')).toEqual(['要达到年均“6.0”，后 2 年年均需 6.48%（至今 5.68%）。']);
  });
});

it('quotes every row, and says which was not used', () => {
  const growth = explain(plan, rowsOf(2023)).find(({ number }) => number === '7')!;
  expect(growth.actuals.map(({ row: line, raw, use }) => [line, raw, use])).toEqual([
    [12, '8.1', 'part'],
    [13, '3.2', 'not-used'],
    [24, '3.4', 'part'],
    [25, '5.6', 'scored'],
  ]);
});

describe('which indicator is meant', () => {
  const card = scorePlan(plan, { actuals: rowsOf(2023) });
  const ids = (...words: string[]) => selectResults(words, card, plan).map((result) => result.indicator);
  const refusal = (word: string) => {
    try {
      return ids(word);
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is found by id, number, name and a part of the name', () => {
    expect(ids('t1-6', '6', '城镇调查失业率', '调查失业率')).toEqual(['t1-6']);
    expect(ids('1,8', '近视率')).toEqual(['t1-1', 't1-8', 't1-2']);
  });

  it('is not guessed', () => {
    expect(refusal('率')).toBe('explain-unknown');
    expect(refusal('城镇')).toBe('explain-several');
    expect(refusal('t1-66')).toBe('explain-unknown-nearest');
    expect(refusal('登记失业率')).toBe('explain-unknown-nearest');
  });
});
