// What grows with the input is never handed to a call as so many arguments: that ends with a RangeError from some 100,000 on.
import { expect, it } from 'vitest';
import { readVerbs } from '../../src/language/zh/responsibility-verbs.js';
import { append } from '../../src/util/append.js';
import { maxOf, minOf } from '../../src/util/extremes.js';

const MANY = 150_000;

it('150,000 responsible units in one list', () => {
  const units = Array.from({ length: MANY }, (_, i) => `第${i}局`);
  expect(readVerbs(units.join('、'), 'neutral').neutral).toHaveLength(MANY);
});

it('150,000 numbers', () => {
  const numbers = Array.from({ length: MANY }, (_, i) => i - 7);
  expect([minOf(numbers), maxOf(numbers)]).toEqual([-7, MANY - 8]);
  expect([minOf([]), maxOf([])]).toEqual([Math.min(), Math.max()]);
  append(numbers, numbers.slice());
  expect(numbers).toHaveLength(2 * MANY);
});
