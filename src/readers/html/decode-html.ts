// bytes of a web page → its text: what the bytes are comes first, what the page says of its encoding second.
import { note, type Result } from '../../util/note.js';
import { decodeText } from '../text/decode.js';

/** `<meta charset=gb2312>`, `content="text/html; charset=big5"`, `<?xml version="1.0" encoding="gbk"?>` */
const CHARSET_PATTERN = /\b(?:charset|encoding)\s{0,4}=\s{0,4}["']?\s{0,4}(?<name>[\w.:-]{2,30})/i;
const HEAD = 4096;
/** The encodings that `decodeText` finds by itself. */
const FOUND_PATTERN =
  /^(?:utf-?8|utf-16(?:le|be)?|unicode|x-?gbk|gbk|gb2312|gb_2312-80|gb18030|hz-gb-2312|euc-cn|cp936|ms936)$/i;

/**
 * Decodes a page. GB 2312 and GBK are read as GB 18030; a page that only claims to be one of them and is UTF-8 is UTF-8.
 * `stated` is what is said of its encoding outside the page.
 */
export function decodeHtml(bytes: Uint8Array, stated: string | null = null): Result<string> {
  const { value, notes } = decodeText(bytes);
  if (value.encoding === 'gb18030') {
    const named = stated ?? declaredEncoding(bytes);
    const other = named === null || FOUND_PATTERN.test(named) ? null : decoderOf(named);
    if (other !== null) {
      const text = other.decode(bytes).replace(/\r\n?/g, '\n');
      return { value: text, notes: [note('info', 'encoding-used', { encoding: other.encoding.toUpperCase() })] };
    }
  }
  // Places in the source are none in the text that is made of it.
  return { value: value.text, notes: notes.map((said) => ({ ...said, at: null })) };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return CHARSET_PATTERN.exec(head)?.groups?.name ?? null;
}

function decoderOf(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
