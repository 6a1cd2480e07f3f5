// Phrase table: sentences as plans write them → what is read. Each expectation comes from reading the sentence.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/zh/fold.js';
import { readFoldedQuantities } from '../../src/language/zh/quantity/index.js';
import { splitClauses } from '../../src/language/zh/statement/clauses.js';
import { kindOfStatement, readStatements } from '../../src/language/zh/statement/read-statements.js';

interface Row {
  text: string;
  reads: string[];
}

const table: Row[] = JSON.parse(readFileSync('fixtures/language/statements.json', 'utf8'));

function read(text: string): string[] {
  const folded = fold(text);
  const clauses = splitClauses(folded);
  return readStatements(folded, clauses, readFoldedQuantities(folded, clauses)).map((statement) => {
    const { subject, quantity } = statement;
    const { comparator, value, upper, unit, implicit } = quantity;
    const amount = upper === null ? value : `${value}–${upper}`;
    return `${subject} ${comparator} ${amount} ${unit} ${kindOfStatement(statement)}${implicit ? ' implicit' : ''}`;
  });
}

describe('statements', () => {
  it.each(table)('$text', ({ text, reads }) => {
    expect(read(text)).toEqual(reads);
  });
});
