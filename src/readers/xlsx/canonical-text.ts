// The canonical text of a workbook as it grows: lines, with the passage of each piece.
import type { Passage } from '../../document/passage.js';
import { PlanError } from '../../util/plan-error.js';
import type { OoxmlLimits } from '../ooxml/limits.js';

/** A cell of a sheet takes more memory than one of a table in a document. */
const MOST_POSITIONS = 500_000;

export class CanonicalText {
  readonly #pieces: string[] = [];
  readonly #file: string;
  readonly #limits: OoxmlLimits;
  length = 0;
  #positions = 0;

  constructor(file: string, limits: OoxmlLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** Counts the positions of a table's grid, merged and empty ones too. */
  addPositions(count: number): void {
    this.#positions += count;
    const limit = Math.min(this.#limits.maxCells, MOST_POSITIONS);
    if (this.#positions > limit) throw new PlanError('limit-cells', { file: this.#file, limit });
  }

  /** Adds text that belongs to no passage: tabs and line breaks. */
  add(text: string): void {
    this.length += text.length;
    const limit = this.#limits.maxText;
    if (this.length > limit) throw new PlanError('limit-text', { file: this.#file, limit });
    this.#pieces.push(text);
  }

  /** Adds a text as a passage, without the blanks at its ends. */
  addPassage(text: string): Passage {
    const start = this.length + (text.length - text.trimStart().length);
    this.add(text);
    const trimmed = text.trim();
    const end = start + trimmed.length;
    return {
      text: trimmed,
      segments: trimmed === '' ? [] : [{ at: 0, from: start, length: trimmed.length }],
      start,
      end,
    };
  }

  /** Nothing, at the end of what is there. */
  emptyPassage(): Passage {
    return { text: '', segments: [], start: this.length, end: this.length };
  }

  toString(): string {
    return this.#pieces.join('');
  }
}
