// Claims of the document against what was scored: 相符, 不符, 无法核实.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPlan } from '../../src/extract/index.js';
import type { Claim } from '../../src/model/plan.js';
import { readDocument } from '../../src/readers/index.js';
import { scorePlan } from '../../src/score/index.js';
import { indicator, plan } from './builders.js';

const NOWHERE = { line: null, page: null, cell: null, start: 0, end: 0 };

function claim(quote: string, more: Partial<Claim>): Claim {
  return {
    id: 'c',
    quote,
    kind: 'count',
    names: [],
    indicators: [],
    count: null,
    value: null,
    year: null,
    span: NOWHERE,
    ...more,
  };
}

/** Three rows: 甲 met, 乙 missed, 丙 as given. */
function verdicts(third: string | undefined, claims: Claim[]) {
  const rows = ['90', '50', third].map((own, i) =>
    indicator({ id: `t1-${i + 1}`, number: `${i + 1}`, name: '甲乙丙'[i]!, t: '80', own: own ?? '' }),
  );
  return scorePlan(plan(rows, { claims })).claims.map(({ verdict, evidence }) => [verdict, evidence]);
}

describe('the founding seed', () => {
  it('says that two lag and the other 31 reach: true of the two, contradicted by row 13, open for 14 rows', async () => {
    const file = '000_7f78ab94924659f4.txt';
    const document = await readDocument(readFileSync(`seeds/${file}`), { file });
    const { claims } = scorePlan(extractPlan(document));
    expect(claims.map(({ verdict, evidence }) => [verdict, evidence])).toEqual([
      ['unverifiable', []],
      ['supported', ['t1-6', 't1-20']],
      ['contradicted', ['t1-13']],
    ]);
    expect(claims[2]?.message).toContain('13 企业劳动合同签约率');
    expect(claims[2]?.message).toContain('14 项');
  });
});

describe('verdicts', () => {
  const lagging = (...ids: string[]) =>
    claim('除乙外', { kind: 'lagging-named', names: ids, indicators: ids, count: ids.length });
  const named = (names: string[], ...indicators: string[]) =>
    claim('除乙、丁外', { kind: 'lagging-named', names, indicators, count: names.length });
  const others = claim('其他2项指标均达到目标', { count: 2 });

  it.each([
    ['who is named lags', '90', [lagging('t1-2')], ['supported', ['t1-2']]],
    ['who is named has reached the target', '90', [lagging('t1-1')], ['contradicted', ['t1-1']]],
    ['who is named has no actual value', undefined, [lagging('t1-3')], ['unverifiable', ['t1-3']]],
    ['of two names one is of no row', '90', [named(['乙', '丁'], 't1-2')], ['unverifiable', []]],
    ['the name is of no row', '90', [named(['丁'])], ['unverifiable', []]],
    ['a count that agrees', '90', [claim('3项指标中2项完成', { count: 2 })], ['supported', ['t1-1', 't1-3']]],
    ['a count too high', '50', [claim('3项指标中2项完成', { count: 2 })], ['contradicted', ['t1-2', 't1-3']]],
    [
      'a count that an empty cell may fill',
      undefined,
      [claim('3项指标中2项完成', { count: 2 })],
      ['unverifiable', ['t1-3']],
    ],
    ['all met, though one is not', '90', [claim('全部完成', { kind: 'all-met' })], ['contradicted', ['t1-2']]],
    ['another year', '90', [claim('2019年全部完成', { kind: 'all-met', year: 2019 })], ['unverifiable', []]],
    ['a share of realisation', '90', [claim('实现度97%', { kind: 'achieved-share', value: 97 })], ['unverifiable', []]],
  ] as const)('%s', (_, third, claims, expected) => {
    expect(verdicts(third, [...claims])[0]).toEqual(expected);
  });

  it('takes 其他 as all that the text does not name', () => {
    expect(verdicts('90', [lagging('t1-2'), others])[1]).toEqual(['supported', ['t1-1', 't1-3']]);
    expect(verdicts('50', [lagging('t1-2'), others])[1]).toEqual(['contradicted', ['t1-3']]);
    expect(verdicts(undefined, [lagging('t1-2'), others])[1]).toEqual(['unverifiable', ['t1-3']]);
  });
});

describe('what a claim speaks of', () => {
  /** t1: 甲 met and 乙 missed, binding, in 幼有所育; 丙 and 丁 met, expected, in 现代教育服务. t2: two rows, both met. */
  const rows = [
    ['t1', '甲', '90', 'binding', '幼有所育'],
    ['t1', '乙', '50', 'binding', '幼有所育'],
    ['t1', '丙', '90', 'expected', '现代教育服务'],
    ['t1', '丁', '90', 'expected', '现代教育服务'],
    ['t2', '戊', '90', null, '生态环境'],
    ['t2', '己', '90', null, '生态环境'],
  ].map(([table, name, own, attribute, category], i) =>
    indicator({
      id: `${table}-${i + 1}`,
      table: table!,
      name: name!,
      number: `${i + 1}`,
      t: '80',
      own: own!,
      attribute: attribute as 'binding' | null,
      category: [category!],
    }),
  );
  const judge = (quote: string, more: Partial<Claim>) =>
    scorePlan(plan(rows, { claims: [claim(quote, more)] })).claims[0]!;

  it.each([
    ['约束性指标全部完成', { kind: 'all-met' }, 'contradicted', ['t1-2']],
    ['预期性指标全部完成', { kind: 'all-met' }, 'supported', ['t1-3', 't1-4']],
    ['2项预期性指标全部完成', { count: 2 }, 'supported', ['t1-3', 't1-4']],
    ['3项预期性指标全部完成', { count: 3 }, 'contradicted', ['t1-3', 't1-4']],
    ['“幼有所育”领域指标均达到100%', { kind: 'all-met' }, 'contradicted', ['t1-2']],
    ['“幼有所育”领域指标实现度均达到100%', { kind: 'achieved-share', value: 100 }, 'contradicted', ['t1-2']],
    ['教育领域2项指标全部完成', { count: 2 }, 'supported', ['t1-3', 't1-4']],
    ['“老有所养”领域指标全部完成', { kind: 'all-met' }, 'unverifiable', []],
    ['4项指标中3项完成', { count: 3 }, 'supported', ['t1-1', 't1-3', 't1-4']],
    ['2项指标中2项完成', { count: 2 }, 'supported', ['t2-5', 't2-6']],
    ['9项指标中8项完成', { count: 8 }, 'unverifiable', []],
    [
      '指标完成率达到83.3%',
      { kind: 'achieved-share', value: 83.3 },
      'supported',
      ['t1-1', 't1-3', 't1-4', 't2-5', 't2-6'],
    ],
    ['指标完成率达到90%', { kind: 'achieved-share', value: 90 }, 'contradicted', ['t1-2']],
    ['约束性指标完成率达到50%', { kind: 'achieved-share', value: 50 }, 'supported', ['t1-1']],
    ['项目完成率达到90%', { kind: 'achieved-share', value: 90 }, 'unverifiable', []],
  ] as const)('%s', (quote, more, verdict, evidence) => {
    expect(judge(quote, more)).toMatchObject({ verdict, evidence });
  });

  it('lays a 实现度 beside our own figure, which verifies nothing and is not called official', () => {
    const { verdict, message } = judge('实现度为97.2%', { kind: 'achieved-share', value: 97.2 });
    expect(verdict).toBe('unverifiable');
    // five of six at 1, one at 50/80
    expect(message).toContain('93.75%，不是官方算法');
  });
});

describe('so many lag, without their names', () => {
  const lag = (count: number) => claim(`有${count}项指标未达到目标`, { kind: 'lagging-named', count });
  it('is counted where the data are complete', () => {
    expect(verdicts('90', [lag(1), lag(2)])).toEqual([
      ['supported', ['t1-2']],
      ['contradicted', ['t1-2']],
    ]);
  });
  it('is open where a row could still make it true', () => {
    expect(verdicts(undefined, [lag(1), lag(2), lag(3)])).toEqual([
      ['unverifiable', ['t1-3']],
      ['unverifiable', ['t1-3']],
      ['contradicted', ['t1-2']],
    ]);
  });
});

it('no claim has empty brackets where none is behind', () => {
  const rows = ['90', '85'].map((own, i) => indicator({ id: `t1-${i + 1}`, number: `${i + 1}`, t: '80', own }));
  const claims = [claim('1项指标达到目标', { count: 1 })];
  for (const language of ['zh', 'en'] as const) {
    const [said] = scorePlan(plan(rows, { claims }), { language }).claims;
    expect([said!.verdict, said!.message]).toEqual(['contradicted', expect.not.stringMatching(/（）|\(\)/)]);
  }
});

describe('names that no row has', () => {
  const lagging = claim('除丁指标滞后外', { kind: 'lagging-named', names: ['丁'], count: 1 });
  const others = claim('其他2项指标均达到目标', { count: 2 });
  const said = (third: string) => {
    const rows = ['90', '50', third].map((own, i) =>
      indicator({ id: `t1-${i + 1}`, number: `${i + 1}`, name: '甲乙丙'[i]!, t: '80', own }),
    );
    return scorePlan(plan(rows, { claims: [lagging, others] })).claims;
  };

  it('the one that is behind may be the one excepted: not to be verified, with the row that is meant', () => {
    const [first, second] = said('90');
    expect(first).toMatchObject({ verdict: 'unverifiable', message: expect.stringContaining('（丁）有 1 项对不上') });
    expect(second).toMatchObject({ verdict: 'unverifiable', evidence: ['t1-2'] });
  });

  it('two that are behind are one more than the text excepts', () => {
    expect(said('50')[1]).toMatchObject({ verdict: 'contradicted', evidence: ['t1-2', 't1-3'] });
  });

  it('a short name is the only row that ends with it', async () => {
    const table = (rows: string) =>
      `# 某市规划（2021—2025年）\n\n除参保率1个指标滞后外，其他指标均达到目标。\n\n| 序号 | 指标 | 单位 | 2020年 | 2025年目标 | 2025年完成情况 |\n| --- | --- | --- | --- | --- | --- |\n${rows}\n`;
    const named = async (rows: string) => {
      const document = await readDocument(new TextEncoder().encode(table(rows)), { file: 'plan.md' });
      return extractPlan(document).claims.find(({ kind }) => kind === 'lagging-named')?.indicators;
    };
    const pension = '| 1 | 基本养老保险参保率 | % | 97 | 98 | 97.9 |';
    expect(await named(`${pension}\n| 2 | 义务教育巩固率 | % | 97 | 98 | 98.1 |`)).toEqual(['t1-1']);
    expect(await named(`${pension}\n| 2 | 基本医疗保险参保率 | % | 97 | 98 | 98.1 |`)).toEqual([]);
  });
});
