// Pixels → a PNG file. It is packed by fflate, whose output, unlike that of Node's own zlib, does not change with the version of Node.
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Canvas } from './canvas.js';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const RED_GREEN_BLUE = 2;
const FROM_ROW_ABOVE = 2;

/** The bytes of the file. */
export function encodePng({ width, height, pixels }: Canvas): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = BITS;
  header[9] = RED_GREEN_BLUE;
  // Each row as what differs from the row above, which is little.
  const length = width * 3;
  const rows = new Uint8Array(height * (length + 1));
  for (let row = 0; row < height; row++) {
    const [from, to] = [row * length, row * (length + 1)];
    rows[to] = FROM_ROW_ABOVE;
    for (let i = 0; i < length; i++)
      rows[to + 1 + i] = pixels[from + i]! - (row === 0 ? 0 : pixels[from - length + i]!);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
