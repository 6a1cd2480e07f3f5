// Writes zip archives for tests: honest ones, and ones that lie.
import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** The content is packed already. */
  readonly packed?: Uint8Array;
  /** What the archive says that the inflated size is. */
  readonly claimedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Points the directory at another entry's bytes. */
  readonly offset?: number;
}

let onZip: (bytes: Uint8Array, parts: readonly ZipPart[]) => void = () => undefined;

/** Tells a listener of every archive that is made from now on. */
export function watchZips(listener: typeof onZip): void {
  onZip = listener;
}

/** The bytes of an archive. */
export function buildZip(parts: readonly ZipPart[], comment = ''): Uint8Array {
  const bytes = packZip(parts, comment);
  onZip(bytes, parts);
  return bytes;
}

function packZip(parts: readonly ZipPart[], comment: string): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = typeof part.content === 'string' ? Buffer.from(part.content) : Buffer.from(part.content);
    const method = part.method ?? (part.stored ? 0 : 8);
    const data = part.packed ? Buffer.from(part.packed) : part.stored ? content : deflateRawSync(content);
    const size = part.claimedSize ?? content.length;
    const sum = crc32(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(part.flags ?? 0x0800, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(part.flags ?? 0x0800, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(sum, 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(part.offset ?? at, 42);
    files.push(local, name, data);
    directory.push(entry, name);
    at += 30 + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return new Uint8Array(Buffer.concat([...files, listing, end, Buffer.from(comment)]));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = CRC_TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
