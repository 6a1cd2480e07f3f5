// Which format some bytes are, by their content first; the file's name only decides between text and Markdown.
import { PlanError } from '../util/plan-error.js';
import { oleKind } from './doc/ole-kind.js';
import { isWebArchive } from './html/web-archive.js';
import type { Format } from './reader.js';
import { decodeText } from './text/decode.js';

/** What a file is, more exactly than its format: formats of older Office versions and of LibreOffice are read by way of another. */
export type Kind = Format | 'mhtml' | 'rtf' | 'odt' | 'word-xml' | 'xls' | 'ods' | 'excel-xml';

/** Signatures of files that are no documents, with the name that a message gives them. */
const FOREIGN: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAMPLE = 64 * 1024;
/** UTF-8 with damage is known for what it is by the rest of it, and a message says where it is damaged. */
const DAMAGED_WEIGHT = 0.1;

const MARKDOWN_NAME_PATTERN = /\.(?:md|markdown|mdown|mkd)$/i;
const HTML_NAME_PATTERN = /\.(?:html?|xhtml)$/i;
const HTML_DOCUMENT_PATTERN = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_FRAGMENT_PATTERN =
  /^\s*<(?:div|table|p|meta|script|style|section|article|title|span|center|h[1-6])\b[^>]*>/i;
/** Word and Excel 2003 as one XML file, which programs that fill in forms still write and call .doc and .xls. */
const OFFICE_XML_PATTERN =
  /^\s*<\?xml[^>]{0,200}>[\s\S]{0,1000}?(?:progid="(?:Word\.Document|(?<excel>Excel\.Sheet))"|<w:wordDocument\s|<pkg:package\s|(?<workbook><Workbook\s))/;
/** `## 标题` · `| --- | :-: |` · `**加粗开头的行**` */
const MARKDOWN_PATTERN = /^(?:#{1,6}[ \t]+\S|\|?[ \t]*:?-{3,}:?[ \t]*\|[-|: \t]*$|\*\*[^*\s%％][^*\n]{0,200}\*\*)/m;

const FORMATS: ReadonlyMap<Kind, Format> = new Map([
  ['mhtml', 'html'],
  ['rtf', 'doc'],
  ['odt', 'doc'],
  ['word-xml', 'doc'],
  ['xls', 'xlsx'],
  ['ods', 'xlsx'],
  ['excel-xml', 'xlsx'],
]);

/** The format of a file's bytes. Throws a PlanError when they are something that no reader could ever read. */
export function detectFormat(bytes: Uint8Array, file = ''): Format {
  return formatOf(detectKind(bytes, file));
}

/** The format that a kind is read as. */
export function formatOf(kind: Kind): Format {
  return FORMATS.get(kind) ?? (kind as Format);
}

/** What a file's bytes are. Throws a PlanError when they are something that no reader could ever read. */
export function detectKind(bytes: Uint8Array, file = ''): Kind {
  if (startsWith(bytes, OLE)) return oleKind(bytes, file);
  if (startsWith(bytes, RTF)) return 'rtf';
  if (startsWith(bytes, ZIP)) return zipKind(bytes, file);
  if (indexOf(bytes, PDF, 1024) >= 0) return 'pdf';
  if (isWebArchive(bytes)) return 'mhtml';
  const foreign = FOREIGN.find(([, signature]) => startsWith(bytes, signature));
  if (foreign) throw new PlanError('input-not-a-document', { file, kind: foreign[0] });
  const { text, encoding } = decodeText(sample(bytes)).value;
  if (looksBinary(text, encoding === 'utf-8' ? DAMAGED_WEIGHT : 1)) throw new PlanError('input-binary', { file });
  if (isJson(text, bytes)) throw new PlanError('input-json', { file });
  const isMarkdownName = MARKDOWN_NAME_PATTERN.test(file);
  const officeXml = OFFICE_XML_PATTERN.exec(text.slice(0, 4000))?.groups;
  if (officeXml !== undefined) return (officeXml.excel ?? officeXml.workbook) === undefined ? 'word-xml' : 'excel-xml';
  if (HTML_DOCUMENT_PATTERN.test(text)) return 'html';
  if (!isMarkdownName && (HTML_NAME_PATTERN.test(file) || HTML_FRAGMENT_PATTERN.test(text))) {
    if (/<\/?[a-z][^<>]*>/i.test(text)) return 'html';
  }
  return isMarkdownName || MARKDOWN_PATTERN.test(text) ? 'markdown' : 'text';
}

/** JSON, whole or cut short: an object with a quoted key, or a list of values. */
function isJson(text: string, bytes: Uint8Array): boolean {
  if (/^\s*\{\s*"[^"\n]{1,80}"\s*:/.test(text)) return true;
  if (!/^\s*\[/.test(text) || bytes.length > SAMPLE) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Names of entries in archives that are no documents we read. */
const FOREIGN_ENTRIES: readonly (readonly [name: string, kind: string])[] = [
  ['ppt/presentation', 'PowerPoint'],
  ['OFD.xml', 'OFD'],
  ['META-INF/MANIFEST.MF', 'JAR'],
  ['application/epub', 'EPUB'],
];

/** A zip archive is what its entries' names say: Word's live in word/, Excel's in xl/. */
function zipKind(bytes: Uint8Array, file: string): Kind {
  const seen = bytes.length > 4 * SAMPLE ? ends(bytes) : bytes;
  const names = Buffer.from(seen.buffer, seen.byteOffset, seen.length).toString('latin1');
  // an OpenDocument file has its type, not compressed, as the first entry
  const type = /mimetypeapplication\/vnd\.oasis\.opendocument\.(?<type>text|spreadsheet)/.exec(names.slice(0, 200));
  if (type !== null) return type.groups?.type === 'text' ? 'odt' : 'ods';
  const foreign = FOREIGN_ENTRIES.find(([name]) => names.includes(name));
  if (foreign) throw new PlanError('input-not-a-document', { file, kind: foreign[1] });
  const [word, sheet] = [names.includes('word/document'), names.includes('xl/workbook')];
  if (word !== sheet) return word ? 'docx' : 'xlsx';
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/')) return 'xlsx';
  if (/\.do[ct][xm]$/i.test(file)) return 'docx';
  if (/\.xl[st][xm]$/i.test(file)) return 'xlsx';
  throw new PlanError('input-not-a-document', { file, kind: 'zip' });
}

/** The beginning and the end, where the first entries and the directory are. */
function ends(bytes: Uint8Array): Uint8Array {
  const both = new Uint8Array(4 * SAMPLE);
  both.set(bytes.subarray(0, 2 * SAMPLE));
  both.set(bytes.subarray(bytes.length - 2 * SAMPLE), 2 * SAMPLE);
  return both;
}

/** The first bytes, cut after a line break so that no character is halved. */
function sample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const lastBreak = isWide ? -1 : bytes.lastIndexOf(0x0a, SAMPLE);
  if (lastBreak > 0) return bytes.subarray(0, lastBreak + 1);
  return isWide ? bytes.subarray(0, SAMPLE) : bytes;
}

/** True when more than one character in a hundred is one that text never has; characters that are damaged count `weight`. */
function looksBinary(text: string, weight: number): boolean {
  let strange = 0;
  for (const [char] of text.matchAll(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u0084\u0086-\u009f\ufffd]/g)) {
    strange += char === '\u0000' ? 4 : char === '\ufffd' ? weight : 1;
  }
  return strange > Math.max(2, text.length / 100);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function indexOf(bytes: Uint8Array, signature: readonly number[], limit: number): number {
  const end = Math.min(limit, bytes.length - signature.length);
  for (let i = 0; i <= end; i++) if (signature.every((byte, j) => bytes[i + j] === byte)) return i;
  return -1;
}
