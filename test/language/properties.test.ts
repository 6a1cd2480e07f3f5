// Whatever the text: nothing throws, every place lies inside it, places do not overlap, and numbers are finite.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/zh/fold.js';
import { findNumerals } from '../../src/language/zh/numerals.js';
import { readFoldedQuantities } from '../../src/language/zh/quantity/index.js';
import { markQuantities } from '../../src/language/zh/quantity/mark.js';
import { readClaims } from '../../src/language/zh/statement/claims.js';
import { splitClauses } from '../../src/language/zh/statement/clauses.js';
import { readStatements } from '../../src/language/zh/statement/read-statements.js';

const PIECES =
  '新建 新增 80 所 幼儿园 占比 保持 90% 以上 ， 、 。 ； （ ） “ ” 《 》 分别 不低于 100% 两个 一百 三分之二 七成 翻一番 55：45 万 亿 千 1.5 到2025年 “十四五” 每 人 元 全覆盖 清零 全部达到 除 2个指标 滞后 外 其他 的 和 由 提高到 比 给予 最高 补助 \n \u3000 ％ １ . , - ~ : 第 级 号 率 达 指标 __proto__ constructor'.split(
    ' ',
  );
const plain = fc.string({ unit: 'binary', maxLength: 60 });
const han = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const text = fc.oneof({ weight: 3, arbitrary: han }, { weight: 1, arbitrary: plain });
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 3000) };

describe('the grammar on any text', () => {
  it('never throws and keeps its places inside the text', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const folded = fold(printed);
        expect(folded.length).toBe(printed.length);
        const clauses = splitClauses(folded);
        for (const { start, end } of clauses) expect(start >= 0 && start < end && end <= folded.length).toBe(true);
        let last = 0;
        for (const numeral of findNumerals(folded)) {
          expect(numeral.start >= last && numeral.end > numeral.start && numeral.end <= folded.length).toBe(true);
          expect(Number.isFinite(numeral.value)).toBe(true);
          last = numeral.end;
        }
        last = 0;
        const quantities = readFoldedQuantities(folded, clauses);
        for (const { start, end, from, value, upper } of quantities) {
          expect(start >= last && end > start && end <= folded.length && from >= 0 && from <= start).toBe(true);
          expect(Number.isFinite(value) && (upper === null || upper > value)).toBe(true);
          last = end;
        }
        for (const { start, end, quantity, subject } of readStatements(folded, clauses, quantities)) {
          expect(start <= quantity.start && quantity.end <= end && end <= folded.length && subject.length > 1).toBe(
            true,
          );
        }
        for (const { start, end } of readClaims(folded, clauses))
          expect(start < end && end <= folded.length).toBe(true);
      }),
      runs,
    );
  });

  it('marks without losing a character', () => {
    fc.assert(
      fc.property(text, (printed) => {
        fc.pre(!/[⟦⟧]/.test(printed));
        const unmarked = markQuantities(printed).replace(/⟦([^⟦⟧]*?) = [^⟦⟧]*⟧/g, '$1');
        expect(unmarked).toBe(printed);
      }),
      runs,
    );
  });
});
