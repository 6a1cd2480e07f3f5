// What a reader is: bytes of one format → the parts of a Document that depend on the format.
import type { Block } from '../document/document.js';
import type { Source } from '../model/plan.js';
import type { Note } from '../util/note.js';
import type { OoxmlLimits } from './ooxml/limits.js';

export type Format = Source['format'];

export interface ReadParts {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pageStarts: readonly number[];
  readonly notes: readonly Note[];
}

export interface ReaderOptions {
  /** Base name of the file, for messages only. */
  readonly file: string;
  /** Other limits than the usual ones, for the readers that count what they read. */
  readonly limits?: Partial<OoxmlLimits>;
}

export type Reader = (bytes: Uint8Array, options: ReaderOptions) => Promise<ReadParts> | ReadParts;
