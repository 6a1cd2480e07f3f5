// Bytes of XML → strings: UTF-8 with the five entities and numeric references. Short runs of text are decoded here, for a call
// into the engine's decoder costs more than a few characters do.

const AMPERSAND = 0x26;
const SHORT = 40;
const scratch = new Uint16Array(SHORT);

const REFERENCE_PATTERN = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>lt|gt|amp|quot|apos));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text in bytes[start, end). `isRaw`: references are not references (CDATA). */
export function decodeXml(bytes: Buffer, start: number, end: number, isRaw = false): string {
  const short = end - start <= SHORT && !isRaw ? decodeShort(bytes, start, end) : null;
  if (short !== null) return short;
  const text = bytes.toString('utf8', start, end);
  if (isRaw || !text.includes('&')) return text;
  return text.replace(REFERENCE_PATTERN, (_, ...rest) => {
    const { decimal, hex, name } = rest.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (name !== undefined) return NAMED.get(name)!;
    return character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
  });
}

/** Null for what is not plain: references, characters beyond U+FFFF, damaged bytes. */
function decodeShort(bytes: Uint8Array, start: number, end: number): string | null {
  let length = 0;
  for (let i = start; i < end; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      if (byte === AMPERSAND) return null;
      scratch[length++] = byte;
      i++;
    } else if (byte >= 0xc2 && byte < 0xe0 && i + 1 < end) {
      const second = bytes[i + 1]!;
      if ((second & 0xc0) !== 0x80) return null;
      scratch[length++] = ((byte & 0x1f) << 6) | (second & 0x3f);
      i += 2;
    } else if (byte >= 0xe1 && byte < 0xf0 && byte !== 0xed && i + 2 < end) {
      const [second, third] = [bytes[i + 1]!, bytes[i + 2]!];
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return null;
      scratch[length++] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      i += 3;
    } else return null;
  }
  return length === 0 ? '' : String.fromCharCode.apply(null, scratch.subarray(0, length) as unknown as number[]);
}

function character(code: number): string {
  const isAllowed = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isAllowed ? String.fromCodePoint(code) : '\ufffd';
}

/** The bytes as UTF-8 without byte order mark; UTF-16 is turned into it. */
export function toUtf8(bytes: Uint8Array): Buffer {
  const [a, b] = [bytes[0], bytes[1]];
  const isLittle = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c);
  if (isLittle || isBig) return Buffer.from(new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes));
  const skipped = a === 0xef && b === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + skipped, bytes.length - skipped);
}
