// What the parent and its reader child say to each other.
import type { Format, ReaderOptions, ReadParts } from '../reader.js';

export interface Job {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly options: ReaderOptions;
  /** Seconds of processor time. */
  readonly maxTime: number;
}

export type Answer = (
  | { readonly parts: ReadParts }
  | { readonly error: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } }
) & {
  /** Bytes that the child holds after the job. */
  readonly memory: number;
};

/** File descriptor of the pipe on which the child's watchdog says which limit it met before it ends the child. */
export const VERDICT_FD = 4;
