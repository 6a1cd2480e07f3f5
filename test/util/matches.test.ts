import { expect, it } from 'vitest';
import { matchesOf } from '../../src/util/matches.js';

it.each([
  ['到2025年、2030年', /20\d\d(?=年)/g, [1, 7]],
  ['没有年份', /20\d\d(?=年)/g, []],
  ['', /x*/g, [0]],
  ['甲x乙', /x*/g, [0, 1, 2, 3]],
])('finds in %j what matchAll finds', (text, pattern, places) => {
  expect([...matchesOf(text, pattern)].map(({ index }) => index)).toEqual(places);
  expect(pattern.lastIndex).toBe(0);
});

it('may look with a pattern that is just being used', () => {
  const pattern = /\d/g;
  const found = [...matchesOf('1a2', pattern)].flatMap(({ 0: digit }) => [
    digit,
    ...[...matchesOf('a3', pattern)].map(([inner]) => inner),
  ]);
  expect(found).toEqual(['1', '3', '2', '3']);
});
