// The examples that stand beside each English phrasing, run as they are printed.
import { describe, expect, it } from 'vitest';
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
