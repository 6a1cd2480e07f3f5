// bytes → canonical text: the byte order mark is dropped, CRLF and CR become LF, nothing else changes.
import { note, type Result } from '../../util/note.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Where more of the sequences are none of UTF-8, the bytes are another encoding's: of GB18030 most are not, while a damaged
 * character of UTF-8 makes up to three bad bytes.
 */
const MAX_BAD_SHARE = 0.1;
const MAX_OFFSETS = 10;

/**
 * Decodes a text file: by its byte order mark, else as UTF-8, as UTF-16 when its zero bytes say so, else as GB18030.
 * A few damaged bytes do not make UTF-8 another encoding: they become U+FFFD, and where they stand is said.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (encoding !== null) return decoded(encoding, new TextDecoder(encoding).decode(bytes));
  try {
    return decoded('utf-8', new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const { good, bad } = surveyUtf8(bytes);
    const isUtf8 = bad.length <= good * MAX_BAD_SHARE;
    return isUtf8
      ? decoded('utf-8', new TextDecoder('utf-8').decode(bytes), bad)
      : decoded('gb18030', new TextDecoder('gb18030').decode(bytes));
  }
}

function decoded(encoding: Encoding, raw: string, bad: readonly number[] = []): Result<Decoded> {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  const name = encoding.toUpperCase();
  const notes = [note('info', 'encoding-used', { encoding: name })];
  if (bad.length > 0) {
    const first = text.indexOf('\ufffd');
    const offsets = bad.slice(0, MAX_OFFSETS).join(', ') + (bad.length > MAX_OFFSETS ? ' …' : '');
    const params = { encoding: name, count: bad.length, offsets };
    notes.push(note('warning', 'bytes-unreadable', params, first < 0 ? null : { start: first, end: first + 1 }));
  }
  return { value: { text, encoding }, notes };
}

/** How many sequences of several bytes are right in UTF-8, and the offsets of the bytes that are not. */
function surveyUtf8(bytes: Uint8Array): { good: number; bad: number[] } {
  const bad: number[] = [];
  let good = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
    let found = 1;
    while (found < length && (bytes[i + found] ?? 0) >> 6 === 0b10) found++;
    if (length > 1 && found === length) good++;
    else bad.push(i);
    i += found;
  }
  return { good, bad };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: line breaks and ASCII have a zero byte on one side only, and Chinese text has a high byte
 * between 4E and 9F at every other place, which no other encoding has.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const units = length / 2;
  const le = { ascii: 0, han: 0 };
  const be = { ascii: 0, han: 0 };
  for (let i = 0; i < length; i += 2) {
    countUnit(le, bytes[i + 1]!, bytes[i]!);
    countUnit(be, bytes[i]!, bytes[i + 1]!);
  }
  for (const [encoding, own, other] of [['utf-16le', le, be] as const, ['utf-16be', be, le] as const]) {
    if (own.ascii > 0 && own.ascii + own.han > units * 0.85 && other.ascii < own.ascii / 2) return encoding;
  }
  return null;
}

function countUnit(count: { ascii: number; han: number }, high: number, low: number): void {
  if (high === 0 && (low >= 0x20 || low === 0x09 || low === 0x0a || low === 0x0d)) count.ascii++;
  else if ((high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20) count.han++;
}
