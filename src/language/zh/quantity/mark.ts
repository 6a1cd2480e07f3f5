// The text with what the grammar saw marked in it, for `plan quantities`: 新建⟦80所 = 80 所⟧.
import { readQuantities } from './index.js';
import { sayQuantity } from './quantity.js';

/** The text with every quantity in ⟦ ⟧ and its reading behind it; the same text where it has none. */
export function markQuantities(text: string): string {
  let marked = '';
  let from = 0;
  for (const quantity of readQuantities(text)) {
    marked += `${text.slice(from, quantity.start)}⟦${text.slice(quantity.start, quantity.end)} = ${sayQuantity(quantity)}⟧`;
    from = quantity.end;
  }
  return marked + text.slice(from);
}
