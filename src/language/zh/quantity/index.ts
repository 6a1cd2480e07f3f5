// Text → the quantities in it. The grammar stands on its own: it knows nothing of documents.
import { append } from '../../../util/append.js';
import { fold } from '../fold.js';
import { readUnit } from '../measure-units.js';
import { findNumerals } from '../numerals.js';
import { type Clause, clauseIndexes, splitClauses } from '../statement/clauses.js';
import { findImplicit } from './implicit.js';
import { PHRASINGS } from './phrasings/index.js';
import type { Quantity, Reading } from './quantity.js';
import { REFINERS } from './refiners/index.js';

export type { Quantity } from './quantity.js';
export { sayQuantity } from './quantity.js';

/** All quantities of a text in print order: amounts, and the numbers that are none, with the role that says why. */
export function readQuantities(text: string): Quantity[] {
  const folded = fold(text);
  return readFoldedQuantities(folded, splitClauses(folded));
}

/** The same for text that is folded and split already. */
export function readFoldedQuantities(folded: string, clauses: readonly Clause[]): Quantity[] {
  const explicit: Quantity[] = [];
  let end = 0;
  for (const numeral of findNumerals(folded)) {
    if (numeral.start < end) continue;
    const quantity = readFirst(folded, numeral);
    if (quantity === null) continue;
    explicit.push(quantity);
    end = quantity.end;
  }
  const found = mergeImplicit(explicit, findImplicit(folded));
  if (found.length === 0) return found;
  const starts = found.map((quantity) => quantity.start);
  const reading: Reading = { text: folded, clauses, clauseOf: clauseIndexes(clauses, starts) };
  let refined: readonly Quantity[] = found;
  for (const refiner of REFINERS) refined = refiner.refine(reading, refined);
  return [...refined];
}

function readFirst(folded: string, numeral: ReturnType<typeof findNumerals>[number]): Quantity | null {
  const unit = readUnit(folded, numeral.end);
  for (const phrasing of PHRASINGS) {
    const quantity = phrasing.read(folded, numeral, unit);
    if (quantity !== null) return quantity;
  }
  return null;
}

/** In print order; 100%全覆盖 is one target, not two. */
function mergeImplicit(explicit: Quantity[], implicit: readonly Quantity[]): Quantity[] {
  if (implicit.length === 0) return explicit;
  const merged: Quantity[] = [];
  let next = 0;
  for (const quantity of implicit) {
    while (next < explicit.length && explicit[next]!.start < quantity.start) merged.push(explicit[next++]!);
    const previous = merged.at(-1);
    if (previous === undefined || previous.implicit || quantity.start - previous.end > 2 || previous.kind !== 'ratio')
      merged.push(quantity);
    // 零 of 清零所 belongs to the word.
    while (next < explicit.length && explicit[next]!.start < quantity.end) next += 1;
  }
  append(merged, explicit.slice(next));
  return merged;
}
