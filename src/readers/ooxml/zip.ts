// The bytes of a zip archive → its parts, by name. Nothing is believed that the archive says of itself: the directory is read
// and checked here, and what comes out of inflate is counted.
import { inflateRawSync } from 'node:zlib';
import { isPlanError, PlanError } from '../../util/plan-error.js';
import { sizeText } from '../limits.js';
import { DEFAULT_LIMITS, type OoxmlLimits, type OoxmlOptions } from './limits.js';
import { readDirectory, type ZipEntry } from './zip-directory.js';

/** A part of usual size is inflated into one stretch of memory, which need not be put together afterwards. */
const LARGEST_CHUNK = 16 * 1024 * 1024;
/** What is only counted need not be in one stretch, and a part that fails is not to have taken so much. */
const LARGEST_CHUNK_TO_CHECK = 1024 * 1024;
/** How much comes out of a part before it fails is not known: so few may be damaged that it does not matter. */
const MOST_DAMAGED = 4;

export interface Zip {
  /** Names of the parts, without those that no part may have (`../x`, `/x`, `C:\x`). */
  readonly names: readonly string[];
  /** How many entries were left out because of their names. */
  readonly strangeNames: number;
  has(name: string): boolean;
  /** The inflated bytes of a part, null where there is none. Throws a PlanError when it is damaged or over a limit. */
  read(name: string): Uint8Array | null;
}

/** Opens an archive. Throws a PlanError for one that is broken, encrypted or over a limit. */
export function openZip(bytes: Uint8Array, options: OoxmlOptions): Zip {
  return openWith(bytes, options, LARGEST_CHUNK);
}

function openWith(bytes: Uint8Array, { file, limits: given = {} }: OoxmlOptions, largestChunk: number): Zip {
  const limits: OoxmlLimits = { ...DEFAULT_LIMITS, ...given };
  const { entries, strangeNames } = readDirectory(bytes, file, limits);
  const byFolded = new Map<string, ZipEntry>();
  for (const entry of entries.values()) {
    const key = entry.name.toLowerCase();
    if (!byFolded.has(key)) byFolded.set(key, entry);
  }
  const find = (name: string) => entries.get(name) ?? byFolded.get(name.toLowerCase());
  let inflated = 0;
  return {
    names: [...entries.keys()],
    strangeNames,
    has: (name) => find(name) !== undefined,
    read: (name) => {
      const entry = find(name);
      if (entry === undefined) return null;
      const part = readEntry(bytes, entry, { file, limits, largestChunk, left: limits.maxInflated - inflated });
      inflated += part.length;
      return part;
    },
  };
}

/**
 * Inflates every part once, for a program that has no limits of its own. Throws a PlanError for an archive over one of ours,
 * and for one whose directory or many of whose parts are broken: what that program would find in it cannot be counted.
 */
export function checkZip(bytes: Uint8Array, options: OoxmlOptions): Zip {
  const zip = openWith(bytes, options, LARGEST_CHUNK_TO_CHECK);
  let damaged = 0;
  for (const name of zip.names) {
    try {
      zip.read(name);
    } catch (error) {
      // a part that is only damaged that program may be able to mend
      if (!isPlanError(error) || error.code.startsWith('limit-')) throw error;
      if (error.code === 'zip-broken' && ++damaged > MOST_DAMAGED) throw error;
    }
  }
  return zip;
}

interface ReadContext {
  readonly file: string;
  readonly limits: OoxmlLimits;
  /** How many more bytes may be inflated. */
  readonly left: number;
  /** Bytes of memory that inflate takes at a time. */
  readonly largestChunk: number;
}

function readEntry(bytes: Uint8Array, entry: ZipEntry, { file, limits, left, largestChunk }: ReadContext): Uint8Array {
  const { name, start, end } = entry;
  if (entry.isEncrypted) throw new PlanError('input-encrypted', { file });
  const packed = bytes.subarray(start, end);
  const byRatio = Math.max(limits.ratioFrom, packed.length * limits.maxRatio);
  const most = Math.min(limits.maxPart, byRatio, left);
  const limit = most === left ? limits.maxInflated : most;
  if (most <= 0) throw tooLarge(file, name, limit);
  if (entry.method === 0) {
    if (packed.length > most) throw tooLarge(file, name, limit);
    return packed;
  }
  if (entry.method !== 8) throw new PlanError('zip-method', { file, name, method: entry.method });
  // deflate never makes a byte more than 1032 times as long, so a size beyond that is a lie
  const claimed = Math.min(entry.size, packed.length * 1032, most);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: most,
      chunkSize: Math.min(largestChunk, Math.max(1024, claimed + 64)),
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file, name, limit);
    throw new PlanError('zip-broken', { file, reason: `${name}: ${code ?? 'inflate'}` }, { cause: error });
  }
}

function tooLarge(file: string, name: string, limit: number): PlanError {
  return new PlanError('limit-inflate', { file, name, limit: sizeText(limit) });
}
