// Bytes of XML → strings: UTF-8 with the five entities and numeric references. Plain text is decoded here: the engine's decoder of
// UTF-8 takes several times as long for 汉字, and a call of it longer than a few characters do.

const AMPERSAND = 0x26;
/** Texts of so many bytes at most. */
const LONGEST_PLAIN = 4096;
/** UTF-16LE of the text that is being decoded. */
const units = Buffer.alloc(2 * LONGEST_PLAIN);

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
  const plain = end - start <= LONGEST_PLAIN && !isRaw ? decodePlain(bytes, start, end) : null;
  if (plain !== null) return plain;
  const text = bytes.toString('utf8', start, end);
  if (isRaw || !text.includes('&')) return text;
  return text.replace(REFERENCE_PATTERN, (_, ...rest) => {
    const { decimal, hex, name } = rest.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (name !== undefined) return NAMED.get(name)!;
    return character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
  });
}

/** Null for what is not plain: references, characters beyond U+FFFF, damaged bytes. */
function decodePlain(bytes: Buffer, start: number, end: number): string | null {
  let length = 0;
  for (let i = start; i < end; length++) {
    const byte = bytes[i]!;
    let unit = byte;
    if (byte < 0x80) {
      if (byte === AMPERSAND) return null;
      i++;
    } else if (byte >= 0xc2 && byte < 0xe0 && i + 1 < end) {
      const second = bytes[i + 1]!;
      if ((second & 0xc0) !== 0x80) return null;
      unit = ((byte & 0x1f) << 6) | (second & 0x3f);
      i += 2;
    } else if (byte >= 0xe1 && byte < 0xf0 && byte !== 0xed && i + 2 < end) {
      const [second, third] = [bytes[i + 1]!, bytes[i + 2]!];
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return null;
      unit = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      i += 3;
    } else return null;
    units[2 * length] = unit;
    units[2 * length + 1] = unit >> 8;
  }
  if (length <= 4) return fewUnits(length);
  return length === end - start ? bytes.toString('latin1', start, end) : units.toString('utf16le', 0, 2 * length);
}

/** The first of the units, up to four. */
function fewUnits(length: number): string {
  const unit = (i: number) => units[2 * i]! | (units[2 * i + 1]! << 8);
  switch (length) {
    case 0:
      return '';
    case 1:
      return String.fromCharCode(unit(0));
    case 2:
      return String.fromCharCode(unit(0), unit(1));
    case 3:
      return String.fromCharCode(unit(0), unit(1), unit(2));
    default:
      return String.fromCharCode(unit(0), unit(1), unit(2), unit(3));
  }
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
