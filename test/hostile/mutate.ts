// Files that are almost right: bytes changed, cut, moved and spliced, by chance that is the same in every run.
import { buildZip, type ZipPart } from '../readers/ooxml/build-zip.js';

/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = () => number;
type Change = (bytes: Buffer, next: Chance, donor: Buffer) => Buffer;

const below = (next: Chance, limit: number) => Math.floor(next() * limit);
const pick = <T>(next: Chance, all: readonly T[]): T => all[below(next, all.length)]!;

/** What parsers of some format take for more than text. */
const TOKENS = [
  ...['\0', '\ufeff', '\ufffe', '\u202e', '<', '>', '&', '"', ']]>', '<!--', '<![CDATA[', '<!DOCTYPE x>', '&#x110000;'],
  ...['__proto__', 'constructor', '4294967295', '-1', '99999999999999999999', '1e999', 'NaN', '%', '|', '```', '|---|'],
  ...['<table>', '</table>', '<tr>', '<td rowspan="9999">', '</p>', '<w:p>', '</w:tc>', '<w:tbl>', '<w:vMerge/>'],
  ...[
    'endobj',
    'endstream',
    'stream\n',
    '<<',
    '>>',
    '[',
    ']',
    '0 0 R',
    'BT',
    'ET',
    'q ',
    'Q ',
    'PK\u0003\u0004',
    '{\\rtf1',
  ],
];

const CHANGES: readonly Change[] = [
  /** Single bytes. */
  (bytes, next) => {
    const changed = Buffer.from(bytes);
    for (let i = below(next, 8) + 1; i > 0; i--) changed[below(next, bytes.length)] = below(next, 256);
    return changed;
  },
  /** Single bits. */
  (bytes, next) => {
    const changed = Buffer.from(bytes);
    for (let i = below(next, 8) + 1; i > 0; i--) changed[below(next, bytes.length)]! ^= 1 << below(next, 8);
    return changed;
  },
  /** The end cut off. */
  (bytes, next) => bytes.subarray(0, below(next, bytes.length) + 1),
  /** The beginning cut off. */
  (bytes, next) => bytes.subarray(below(next, Math.min(bytes.length, 64))),
  /** A piece left out. */
  (bytes, next) => {
    const [from, to] = [below(next, bytes.length), below(next, bytes.length)].sort((a, b) => a - b) as [number, number];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  /** A piece said many times. */
  (bytes, next) => {
    const from = below(next, bytes.length);
    const piece = bytes.subarray(from, from + below(next, 400) + 1);
    return Buffer.concat([bytes.subarray(0, from), ...Array(below(next, 200)).fill(piece), bytes.subarray(from)]);
  },
  /** A piece of another file. */
  (bytes, next, donor) => {
    const [at, from] = [below(next, bytes.length), below(next, donor.length)];
    const piece = donor.subarray(from, from + below(next, 2000) + 1);
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + (next() < 0.5 ? piece.length : 0))]);
  },
  /** Words that mean something. */
  (bytes, next) => {
    let changed = bytes;
    for (let i = below(next, 5) + 1; i > 0; i--) {
      const at = below(next, changed.length);
      changed = Buffer.concat([changed.subarray(0, at), Buffer.from(pick(next, TOKENS)), changed.subarray(at)]);
    }
    return changed;
  },
  /** A number made huge, negative or nothing. */
  (bytes, next) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d{1,10}/g)];
    if (numbers.length === 0) return bytes;
    const { index, 0: digits } = pick(next, numbers);
    const other = pick(next, ['0', '-1', '2147483648', '4294967295', '1000000000', '99999999999999999999', '', '1e9']);
    return Buffer.from(text.slice(0, index) + other + text.slice(index + digits.length), 'latin1');
  },
  /** A tag dropped, or put somewhere else. */
  (bytes, next) => {
    const text = bytes.toString('latin1');
    const tags = [...text.matchAll(/<[^<>]{1,300}>/g)];
    if (tags.length === 0) return bytes;
    const [{ index, 0: tag }, there] = [pick(next, tags), pick(next, tags).index];
    const moved = next() < 0.5 ? text : text.slice(0, there) + tag + text.slice(there);
    const at = moved === text || there > index ? index : index + tag.length;
    return Buffer.from(moved.slice(0, at) + moved.slice(at + tag.length), 'latin1');
  },
];

/** The bytes with one to three changes; some come from another file. */
export function mutate(bytes: Uint8Array, next: Chance, donor: Uint8Array): Uint8Array {
  let changed = Buffer.from(bytes);
  for (let i = below(next, 3) + 1; i > 0 && changed.length > 0; i--) {
    changed = Buffer.from(pick(next, CHANGES)(changed, next, Buffer.from(donor)));
  }
  return changed.length === 0 ? Uint8Array.of(below(next, 256)) : new Uint8Array(changed);
}

/** An archive with one of its parts changed before it is packed: other faults than those of the packing. */
export function mutatePart(parts: readonly ZipPart[], next: Chance, donor: Uint8Array): Uint8Array {
  const at = below(next, parts.length);
  return buildZip(
    parts.map((part, i) =>
      i === at ? { ...part, content: mutate(Buffer.from(part.content as string), next, donor) } : part,
    ),
  );
}
