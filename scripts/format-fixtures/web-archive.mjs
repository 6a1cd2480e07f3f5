// The plan as Word and WPS save a page in one file: GB 2312, quoted-printable, its pictures and header beside it.
import { html } from './html.mjs';

const BOUNDARY = '----=_NextPart_01DB2A40.5C1E7A30';
const PLACE = 'file:///C:/3F2A1B04/plan';
const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export function webArchive(blocks) {
  const page = html(blocks).replace(
    '<meta charset="utf-8">',
    '<meta http-equiv=Content-Type content="text/html; charset=gb2312">',
  );
  const part = (location, type, encoding, content) =>
    [
      `Content-Location: ${PLACE}${location}`,
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Type: ${type}`,
      '',
      content,
      '',
    ].join('\r\n');
  const parts = [
    part(
      '.htm',
      'text/html; charset="gb2312"',
      'quoted-printable',
      quotedPrintable(gb2312(page.replaceAll('\n', '\r\n'))),
    ),
    part('.files/image001.gif', 'image/gif', 'base64', PIXEL),
    part(
      '.files/header.htm',
      'text/html; charset="gb2312"',
      'quoted-printable',
      '<html><body><p>=B5=DA 1 =D2=B3</p></body></html>',
    ),
    part(
      '.files/filelist.xml',
      'text/xml; charset="utf-8"',
      'quoted-printable',
      '<xml><o:File HRef=3D"header.htm"/></xml>',
    ),
  ];
  const head = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${BOUNDARY}"\r\n\r\n此文档为“单个文件网页”。\r\n\r\n`;
  return `${head.replace(/[^\x00-\x7f]/g, '?')}${parts.map((each) => `--${BOUNDARY}\r\n${each}\r\n`).join('')}--${BOUNDARY}--\r\n`;
}

/** Lines of 76 characters at most, a `=` at the end of one that goes on. */
function quotedPrintable(bytes) {
  let out = '';
  let line = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x0d && bytes[i + 1] === 0x0a) {
      out += '\r\n';
      line = 0;
      i++;
      continue;
    }
    const sign =
      byte >= 0x20 && byte < 0x7f && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line + sign.length > 75) {
      out += '=\r\n';
      line = 0;
    }
    out += sign;
    line += sign.length;
  }
  return out;
}

/** Node only decodes the encoding: each character is looked up in what its two bytes give. */
function gb2312(text) {
  const known = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) known.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return [...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    if (code >= 0x80 && !known.has(char)) throw new Error(`${char} is none of GB 2312`);
    return code < 0x80 ? [code] : known.get(char);
  });
}
