// The examples that stand beside each phrasing and each refiner, run as they are printed in docs/language.md.
import { describe, expect, it } from 'vitest';
import { readQuantities, sayQuantity } from '../../src/language/zh/quantity/index.js';
import { PHRASINGS } from '../../src/language/zh/quantity/phrasings/index.js';
import { REFINERS } from '../../src/language/zh/quantity/refiners/index.js';

describe.each(PHRASINGS)('phrasing $name', ({ name, examples }) => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0));
  it.each(examples)('$text', ({ text, reads }) => {
    const own = readQuantities(text).filter((quantity) => quantity.phrasing === name);
    expect(own.map((quantity) => sayQuantity({ ...quantity, role: 'amount' })).join('; ')).toBe(reads);
  });
});

describe.each(REFINERS)('refiner $name', ({ examples }) => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(0));
  it.each(examples)('$text', ({ text, reads }) => {
    expect(readQuantities(text).map(sayQuantity).join('; ')).toBe(reads);
  });
});
