import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/score/index.js';
import { difference, proposeMatches } from '../../src/score/match/propose.js';
import { matchActuals } from '../../src/score/matching.js';
import { indicator, plan, row } from './builders.js';

const some = plan(
  ['城镇调查失业率', '每千人口医疗卫生机构床位数', '农村危房改造户数', '居民综合阅读率'].map((name, at) =>
    indicator({ id: `t1-${at + 1}`, number: String(at + 1), name }),
  ),
);
const lineOf = (name: string) => proposeMatches(some, [row(2023, 1, { name })])[0]!;

describe('what a name may stand for', () => {
  it('says what speaks against the nearest indicator', () => {
    const { how, indicator: found, reason, candidates } = lineOf('城镇登记失业率');
    expect([how, found, reason]).toEqual([null, null, 'unknown-name']);
    expect(candidates[0]).toMatchObject({ id: 't1-1', onlyWritten: '登记', onlyPlan: '调查' });
  });

  it('says that two names count different things', () => {
    const { candidates, indicator: found } = lineOf('农村危房改造面积');
    expect(found).toBeNull();
    expect(candidates[0]).toMatchObject({ id: 't1-3', sameQuantity: false });
  });

  it('proposes what was found by likeness, too', () => {
    expect(lineOf('千人口医疗卫生机构床位')).toMatchObject({ how: 'fuzzy', candidates: [{ id: 't1-2' }] });
  });

  it('has no candidate for a name like no other', () => {
    expect(lineOf('高铁通车里程').candidates).toEqual([]);
  });

  it('has one line for all rows of a name', () => {
    const rows = [2022, 2023].map((year, at) => row(year, 1, { name: '综合阅读率', row: at + 2 }));
    expect(proposeMatches(some, rows)).toMatchObject([{ row: 2, rows: 2, written: '综合阅读率' }]);
  });
});

describe('an alias file of proposals', () => {
  const read = (text: string) => readAliases(new TextEncoder().encode(text), { file: 'aliases.csv' });
  const left = ({ notes }: ReturnType<typeof read>) =>
    notes.filter(({ code }) => code === 'aliases-not-accepted').map(({ params }) => params?.count);
  const text = (accepted: string) =>
    `采纳,别名,指标编号,序号,指标,相似度,差别,行\n${accepted},综合阅读率,t1-4,4,居民综合阅读率,0.8,,8\n,综合阅读率,t1-1,1,城镇调查失业率,0.4,,8\n`;

  it('counts only where a person has accepted a row', () => {
    expect(read(text('')).value).toEqual([]);
    expect(left(read(text('')))).toEqual([2]);
    const accepted = read(text('是'));
    const { value } = accepted;
    expect(value).toEqual([{ alias: '综合阅读率', name: 't1-4' }]);
    expect(left(accepted)).toEqual([1]);
    const [match] = matchActuals(some, [row(2023, 1, { name: '综合阅读率' })], value).matched;
    expect([match?.indicator.id, match?.how]).toEqual(['t1-4', 'alias']);
  });
});

describe('difference', () => {
  const words = fc
    .array(fc.constantFrom('城', '镇', '登', '记', '率'), { maxLength: 8 })
    .map((chars) => chars.join(''));
  it('is none between a name and itself, and turns with its sides', () => {
    fc.assert(
      fc.property(words, (a) => {
        expect(difference(a, a)).toEqual(['', '']);
      }),
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = difference(a, b);
        expect((left === '' && right === '') || left !== right).toBe(true);
      }),
    );
  });
});
