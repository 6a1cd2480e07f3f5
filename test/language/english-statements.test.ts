// The examples that stand beside each English phrasing, run as they are printed.
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/language/en/amounts.js';
import { readEnglishStatements } from '../../src/language/en/statement/index.js';
import { PHRASINGS } from '../../src/language/en/statement/phrasings/index.js';

function say(text: string): string {
  return readEnglishStatements(text, 2020)
    .map(({ amount, subject, tense }) => {
      const value = amount.upper === null ? amount.value : `${amount.value}–${amount.upper}`;
      return `${value} ${amount.unit ?? '-'} ${amount.comparator} ${tense === 'future' ? '' : `${tense} `}${subject}`;
    })
    .join('; ');
}

describe.each(PHRASINGS)('phrasing $name', ({ examples }) => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0));
  it.each(examples)('$text', ({ text, reads }) => {
    expect(say(text)).toBe(reads);
  });
});

describe('amounts', () => {
  it.each([
    ['Waste sent to landfill must not be less than 30% of the total by 2030.', 'ge', 30],
    ['Coverage should not fall below 60% by 2030.', 'ge', 60],
    ['Losses will not be more than 15% by 2030.', 'le', 15],
    ['Losses will fall to less than 15% by 2030.', 'lt', 15],
    ['We will train 1 500 000 teachers by 2030.', 'eq', 1_500_000],
    ['-50 new clinics will be built by 2030.', 'eq', 50],
  ])('%s', (text, comparator, value) => {
    expect(findAmounts(text).map((one) => [one.comparator, one.value])).toContainEqual([comparator, value]);
  });

  it('what a unit holds is no amount of its own', () => {
    const found = findAmounts('Maternal mortality will fall to 70 per 100,000 live births by 2030.');
    expect(found.map(({ value }) => value)).toEqual([70]);
  });
});
