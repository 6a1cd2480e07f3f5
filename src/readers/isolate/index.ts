// Reading in a child process, one for each memory limit that is asked for. Faults there are errors here, nothing more.
import { DEFAULT_MAX_MEMORY, type Limits, usualTime } from '../limits.js';
import type { Format, ReaderOptions, ReadParts } from '../reader.js';
import { ReaderProcess } from './reader-process.js';

let current: { readonly maxMemory: number; readonly reader: ReaderProcess } | null = null;

/** Reads the bytes in the child process. Throws a PlanError: those of the reader, `limit-time`, `limit-memory`, `reader-crashed`. */
export function readIsolated(
  format: Format,
  bytes: Uint8Array,
  options: ReaderOptions,
  limits: Limits = {},
): Promise<ReadParts> {
  const { maxTime = usualTime(bytes.length), maxMemory = DEFAULT_MAX_MEMORY } = limits;
  if (current?.maxMemory !== maxMemory) {
    current?.reader.closeWhenDone();
    current = { maxMemory, reader: new ReaderProcess(maxMemory) };
  }
  return current.reader.read({ format, bytes, options, maxTime });
}
