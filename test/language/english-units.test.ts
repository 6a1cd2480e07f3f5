// Cells of responsible bodies in English.
import { describe, expect, it } from 'vitest';
import { splitEnglishUnits } from '../../src/language/en/responsibility.js';
import { processorTime } from '../processor-time.js';

describe('splitEnglishUnits', () => {
  it.each([
    ['MININFRA, MINICOM (REG, EDCL)', ['MININFRA', 'MINICOM', 'REG', 'EDCL']],
    ['Ministry of Health; UNICEF', ['Ministry of Health', 'UNICEF']],
    ['Ministry of Education (MoE)/MINAGRI', ['Ministry of Education (MoE)', 'MINAGRI']],
    [
      'Department of Water and Sanitation and the Ministry of Finance',
      ['Department of Water and Sanitation', 'Ministry of Finance'],
    ],
    ['Parks Department\nCity Manager', ['Parks Department', 'City Manager']],
    ['Office of the\n  mayor,\n\nHousing', ['Office of the mayor', 'Housing']],
    ['Water Board (Region (North)), Police', ['Water Board (Region (North))', 'Police']],
    ['n/a', []],
    ['None', []],
  ])('%s', (cell, units) => {
    expect(splitEnglishUnits(cell)).toEqual(units);
  });

  it('loses none of a long cell', () => {
    const names = Array.from({ length: 400 }, (_, i) => `Agency ${i}`);
    expect(splitEnglishUnits(names.join(', '))).toEqual(names);
  });

  it.each([
    ['blanks', ' '],
    ['line breaks', '\n '],
    ['brackets', '('],
    ['commas', ', - '],
    ['brackets with words', '(a'],
  ])('takes time that grows with the text: %s', (_, piece) => {
    const timeOf = (times: number) =>
      Math.min(...[1, 2, 3].map(() => processorTime(() => splitEnglishUnits(`A${piece.repeat(times)}x`))));
    timeOf(2_000);
    const [short, long] = [timeOf(5_000), timeOf(100_000)];
    expect(long < 200 || long / short < 60).toBe(true);
  });
});
