// One clause with very many amounts: ten times the text takes about ten times as long.
import { expect, it } from 'vitest';
import { readDeadlines } from '../../src/extract/statements/deadlines.js';
import { fold } from '../../src/language/zh/fold.js';
import { readFoldedQuantities } from '../../src/language/zh/quantity/index.js';
import { splitClauses } from '../../src/language/zh/statement/clauses.js';
import { readStatements } from '../../src/language/zh/statement/read-statements.js';
import { processorTime } from '../processor-time.js';

function read(text: string): void {
  const folded = fold(text);
  const clauses = splitClauses(folded);
  readStatements(folded, clauses, readFoldedQuantities(folded, clauses));
  readDeadlines(text, folded, 2026);
}

function bestOf(text: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    best = Math.min(
      best,
      processorTime(() => read(text)),
    );
  }
  return best;
}

const LONG = 10_000;

it.each([
  ['达到', '1%、'],
  ['新建', '1所、'],
  ['给予', '1万元补助、'],
  ['完成', '两个100%、'],
  ['', '2030年达到2个、'],
  ['', '年内'],
])('%s and very many times %s', { timeout: 60_000 }, (head, item) => {
  read(head + item.repeat(LONG / 10));
  const short = bestOf(head + item.repeat(LONG / 10), 3);
  const long = bestOf(head + item.repeat(LONG), 3);
  // A quadratic reader would take a hundred times as long; half a second is no hang, whatever the ratio.
  expect(long < 500 || long / short < 50).toBe(true);
});
