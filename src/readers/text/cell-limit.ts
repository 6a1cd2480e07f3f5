// How many places the tables of a text may have: some signs in a file can stand for very many of them.
import { PlanError } from '../../util/plan-error.js';
import type { ReaderOptions } from '../reader.js';

/** Stated in docs/formats.md. Some ten times what the tables of the longest plans have. */
const MAX_CELLS = 200_000;

/** Lines of a text: the longest plans have some ten thousand. */
const MAX_LINES = 500_000;

/** Throws `limit-lines` for a text of more lines than any document has; empty ones do not count. */
export function checkLines(text: string, { file, limits }: ReaderOptions): void {
  const limit = limits?.maxNodes ?? MAX_LINES;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (text[at + 1] !== '\n') count++;
  if (count > limit) throw new PlanError('limit-lines', { file, limit });
}

export class CellLimit {
  readonly #file: string;
  readonly #limit: number;
  #count = 0;

  constructor({ file, limits }: ReaderOptions) {
    this.#file = file;
    this.#limit = limits?.maxCells ?? MAX_CELLS;
  }

  /** Counts the places of a table that was read. Throws `limit-cells` when all tables together have too many. */
  add(places: number): void {
    this.check(places);
    this.#count += places;
  }

  /** Throws `limit-cells` when there would be too many with so many more. */
  check(places: number): void {
    if (this.#count + places > this.#limit)
      throw new PlanError('limit-cells', { file: this.#file, limit: this.#limit });
  }
}
