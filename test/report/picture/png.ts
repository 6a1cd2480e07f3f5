// Reads the PNG files that the charts are painted into: each row is kept as what differs from the row above.
import { crc32, inflateSync } from 'node:zlib';

export interface Image {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel as #rrggbb. */
  readonly at: (x: number, y: number) => string;
}

export function readPng(png: Uint8Array): Image {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('a chunk does not agree with its sum');
    chunks.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += 12 + length;
  }
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT')!);
  const length = width * 3;
  const pixels = Buffer.alloc(height * length);
  for (let y = 0; y < height; y++) {
    if (rows[y * (length + 1)] !== 2) throw new Error('a row of another filter');
    for (let i = 0; i < length; i++) {
      const above = y === 0 ? 0 : pixels[(y - 1) * length + i]!;
      pixels[y * length + i] = rows[y * (length + 1) + 1 + i]! + above;
    }
  }
  return {
    width,
    height,
    at: (x, y) => `#${pixels.subarray(y * length + x * 3, y * length + x * 3 + 3).toString('hex')}`,
  };
}
