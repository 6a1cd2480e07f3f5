// How many places the tables of a text may have: some signs in a file can stand for very many of them.
import { PlanError } from '../../util/plan-error.js';
import type { ReaderOptions } from '../reader.js';

/** Stated in docs/formats.md. Some ten times what the tables of the longest plans have. */
const MAX_CELLS = 200_000;

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
