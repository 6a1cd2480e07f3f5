// How much a document may cost before reading it is given up. Every limit has a default that no plan comes near; going over
// one is a PlanError whose code begins with `limit-`.
import type { OoxmlLimits } from './ooxml/limits.js';

export interface ChildLimits {
  /** Seconds of processor time that a child process may use on one document. The default grows with the file: `usualTime`. */
  readonly maxTime: number;
  /** Bytes of memory that a child process may hold. */
  readonly maxMemory: number;
}

/** Limits as a caller gives them: those left out have their defaults. */
export type Limits = Partial<ChildLimits & OoxmlLimits>;

const MEGABYTE = 1024 * 1024;
export const DEFAULT_MAX_BYTES = 64 * MEGABYTE;
export const DEFAULT_MAX_MEMORY = 768 * MEGABYTE;
const USUAL_SECONDS = 8;
const SECONDS_PER_MEGABYTE = 5;

/** The seconds that a file of a size may take: enough for the slowest honest file, little for a small one. */
export function usualTime(bytes: number): number {
  return USUAL_SECONDS + SECONDS_PER_MEGABYTE * Math.floor(bytes / MEGABYTE);
}

/** `12.5 MB`, and below a megabyte `300 KB`. */
export function sizeText(bytes: number): string {
  if (bytes < MEGABYTE) return `${Math.ceil(bytes / 1024)} KB`;
  return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;
}
