// How much of an Office file is read before it is refused. Sizes in an archive are only claims: these count what really comes out.

export interface OoxmlLimits {
  /** Bytes of all parts of a file together, inflated. */
  readonly maxInflated: number;
  /** Bytes of one part, inflated. */
  readonly maxPart: number;
  /** How many times its packed size a part may have, once it is larger than `ratioFrom` bytes. */
  readonly maxRatio: number;
  readonly ratioFrom: number;
  /** Entries of the archive. */
  readonly maxEntries: number;
  /** How deep elements may stand in each other. */
  readonly maxDepth: number;
  /** Elements of all parts together. */
  readonly maxNodes: number;
  /** Attributes of one element. */
  readonly maxAttributes: number;
  /** Places of the grids of all tables together: spans are only numbers in a file. */
  readonly maxCells: number;
  /** Characters of the canonical text. */
  readonly maxText: number;
}

const MEGABYTE = 1024 * 1024;

/** Stated in docs/formats.md. A plan of 90 KB of text has some 30 000 elements, 15 deep. */
export const DEFAULT_LIMITS: OoxmlLimits = {
  maxInflated: 256 * MEGABYTE,
  maxPart: 128 * MEGABYTE,
  maxRatio: 300,
  ratioFrom: 16 * MEGABYTE,
  maxEntries: 10_000,
  maxDepth: 500,
  maxNodes: 6_000_000,
  maxAttributes: 500,
  maxCells: 3_000_000,
  maxText: 16 * MEGABYTE,
};

/** What the core is told about a file: its name for messages, and other limits than the usual ones. */
export interface OoxmlOptions {
  readonly file: string;
  readonly limits?: Partial<OoxmlLimits>;
}
