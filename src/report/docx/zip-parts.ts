// Named parts → a zip archive. The parts have no times of their own, and fflate packs them: what zlib makes of the same text differs
// between its builds. So the same parts give the same bytes on every machine.
import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** 1 January 1980, 0:00: the date in the upper half, the time in the lower. */
const FIRST_DAY = 0x00210000;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;

/** The archive of these parts, in their order. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [partName, text] of Object.entries(parts)) {
    const name = Buffer.from(partName, 'utf8');
    const content = Buffer.from(text, 'utf8');
    const packed = deflateSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt32LE(FIRST_DAY, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const body = Buffer.concat([signature(0x04034b50), common, name, packed]);
    bodies.push(body);
    entries.push(Buffer.concat([signature(0x02014b50, VERSION), common, tail, name]));
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, signature(0x06054b50), end]);
}

function signature(value: number, madeBy?: number): Buffer {
  const bytes = Buffer.alloc(madeBy === undefined ? 4 : 6);
  bytes.writeUInt32LE(value, 0);
  if (madeBy !== undefined) bytes.writeUInt16LE(madeBy, 4);
  return bytes;
}
