// The canonical text while it is being written, and the passages that stand in it.
import type { Passage } from '../../document/passage.js';
import { PlanError } from '../../util/plan-error.js';

export class Writer {
  readonly #parts: string[] = [];
  readonly #limit: number;
  readonly #file: string;
  length = 0;

  constructor(file: string, limit: number) {
    this.#file = file;
    this.#limit = limit;
  }

  /** Writes some text and returns it with its place. */
  write(text: string): Passage {
    const start = this.length;
    this.skip(text);
    return {
      text,
      segments: text === '' ? [] : [{ at: 0, from: start, length: text.length }],
      start,
      end: this.length,
    };
  }

  line(text: string): Passage {
    const passage = this.write(text);
    this.skip('\n');
    return passage;
  }

  /** Writes what belongs to no passage: tabs and line breaks. */
  skip(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    this.length += text.length;
    if (this.length > this.#limit) throw new PlanError('limit-text', { file: this.#file, limit: this.#limit });
  }

  toString(): string {
    return this.#parts.join('');
  }
}
