// The central directory of a zip archive: which entries there are and where their bytes stand.
import { PlanError } from '../../util/plan-error.js';
import type { OoxmlLimits } from './limits.js';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflate; others are not read. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** What the archive claims the inflated size to be. */
  readonly size: number;
  /** Where the packed bytes stand. */
  readonly start: number;
  readonly end: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const LONGEST_NAME = 1024;
const UTF8 = new TextDecoder();
const UNKNOWN_16 = 0xffff;
const UNKNOWN_32 = 0xffffffff;

/** Reads the directory; of entries with the same name the first counts. Throws a PlanError for one that cannot be. */
export function readDirectory(
  bytes: Uint8Array,
  file: string,
  limits: OoxmlLimits,
): { entries: Map<string, ZipEntry>; strangeNames: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (reason: string) => new PlanError('zip-broken', { file, reason });
  const { count, start } = directoryPlace(view, broken);
  if (count > limits.maxEntries) throw new PlanError('limit-entries', { file, count, limit: limits.maxEntries });
  const entries = new Map<string, ZipEntry>();
  const taken: { start: number; end: number }[] = [];
  let strangeNames = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw broken(`directory entry ${i + 1}`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw broken(`directory entry ${i + 1}`);
    const { size, packed, offset } = placeOf(view, at, nameLength, extraLength);
    const local = offset;
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) throw broken(`entry ${i + 1}`);
    const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const dataEnd = dataStart + packed;
    if (dataEnd > bytes.length) throw broken(`entry ${i + 1} is cut off`);
    taken.push({ start: local, end: dataEnd });
    const name = partName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (name === null) strangeNames++;
    else if (!entries.has(name)) {
      entries.set(name, {
        name,
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        size,
        start: dataStart,
        end: dataEnd,
      });
    }
    at = next;
  }
  taken.sort((a, b) => a.start - b.start);
  for (let i = 1; i < taken.length; i++) {
    if (taken[i]!.start < taken[i - 1]!.end) throw broken('overlapping entries');
  }
  return { entries, strangeNames };
}

/** How many entries there are and where the first one stands. */
function directoryPlace(view: DataView, broken: (reason: string) => PlanError): { count: number; start: number } {
  const end = endRecord(view);
  if (end < 0) throw broken('no directory');
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count !== UNKNOWN_16 && length !== UNKNOWN_32 && start !== UNKNOWN_32) {
    if (start + length > end) throw broken('directory');
    return { count, start };
  }
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return { count, start };
  const at = number64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) throw broken('zip64 directory');
  const place = { count: number64(view, at + 32), start: number64(view, at + 48) };
  if (place.start > at) throw broken('zip64 directory');
  return place;
}

/** Where the end record stands: the last one whose comment fits the file; -1 where there is none. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

/** Sizes and offset of an entry, those of zip64 where it has them. */
function placeOf(view: DataView, at: number, nameLength: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const from = at + 46 + nameLength;
  for (let extra = from; extra + 4 <= from + extraLength; ) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      const stop = Math.min(field + length, from + extraLength);
      const next = (value: number) => {
        if (value !== UNKNOWN_32 || field + 8 > stop) return value;
        field += 8;
        return number64(view, field - 8);
      };
      size = next(size);
      packed = next(packed);
      offset = next(offset);
      break;
    }
    extra += 4 + length;
  }
  return { size, packed, offset };
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** The name of a part, or null for one that no part may have: it would lead out of the package. */
function partName(bytes: Uint8Array): string | null {
  if (bytes.length === 0 || bytes.length > LONGEST_NAME) return null;
  const name = UTF8.decode(bytes)
    .replaceAll('\\', '/')
    .replace(/^\/(?!\/)/, '');
  if (name.includes('\0') || /^(?:\/|[A-Za-z]:)/.test(name)) return null;
  return name.split('/').includes('..') ? null : name;
}
