// Archives that are not what they say: bombs, lies, broken and overlapping entries, names that lead out.
import { deflateRawSync } from 'node:zlib';
import { buildDocx, p } from '../readers/docx/build.js';
import { buildZip, type ZipPart } from '../readers/ooxml/build-zip.js';
import type { Attack } from './attack.js';
import { bookParts, buildBook, textCell } from './office-parts.js';

const MEGABYTE = 1024 * 1024;
const SHEET = textCell('A1', '正文');
const zeros = (size: number) => Buffer.alloc(size, 0x20);

/** A document of Word whose main part is these bytes. */
function docxWith(main: Partial<ZipPart> & Pick<ZipPart, 'content'>): Uint8Array {
  return buildZip([
    {
      name: '_rels/.rels',
      content:
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', ...main },
  ]);
}

const bombOf = (size: number): ZipPart['content'] => {
  const head = Buffer.from('<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>');
  return Buffer.concat([head, zeros(size)]);
};

export const zipAttacks: readonly Attack[] = [
  {
    name: 'a bomb that says how large it is',
    file: 'bomb.docx',
    make: () => docxWith({ content: bombOf(400 * MEGABYTE) }),
    ends: 'limit-inflate',
  },
  {
    name: 'a bomb that lies about its size',
    file: 'lying-bomb.docx',
    make: () => docxWith({ content: bombOf(400 * MEGABYTE), claimedSize: 1000 }),
    ends: 'limit-inflate',
  },
  {
    name: 'a bomb for LibreOffice',
    file: 'bomb.odt',
    make: () =>
      buildZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
        { name: 'content.xml', content: bombOf(400 * MEGABYTE) },
      ]),
    ends: 'limit-inflate',
  },
  {
    name: 'a row for LibreOffice that is repeated 10⁹ times',
    file: 'repeated.ods',
    make: () =>
      buildZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
        {
          name: 'content.xml',
          content: `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
        },
      ]),
    ends: 'limit-cells',
  },
  {
    name: 'a size that is larger than the truth',
    file: 'large-claim.xlsx',
    make: () =>
      buildZip(bookParts({ rows: `<row>${SHEET}</row>` }).map((part) => ({ ...part, claimedSize: 0xfffffff0 }))),
    ends: 'text',
  },
  {
    name: 'many parts, each under the limit of one',
    file: 'many-bombs.xlsx',
    make: () => buildZip(manySheets(20, 60 * MEGABYTE)),
    ends: 'limit-inflate',
  },
  {
    name: 'an archive in an archive',
    file: 'nested.docx',
    make: () =>
      docxWith({ content: '<document><body><p><r><t>正文</t></r></p></body></document>', name: 'word/document.xml' }) &&
      buildZip([
        { name: 'word/document.xml', content: '<document><body><p><r><t>正文</t></r></p></body></document>' },
        {
          name: 'word/embeddings/inner.zip',
          content: buildZip([{ name: 'a', content: '', packed: deflateRawSync(zeros(100 * MEGABYTE)) }]),
        },
      ]),
    ends: 'text',
  },
  {
    name: '65,000 entries',
    file: 'entries.docx',
    make: () => buildZip(Array.from({ length: 65_000 }, (_, i) => ({ name: `word/${i}`, content: '', stored: true }))),
    ends: 'limit-entries',
  },
  {
    name: 'entries that overlap',
    file: 'overlap.xlsx',
    make: () => {
      const parts = bookParts({ rows: `<row>${SHEET}</row>` });
      return buildZip(parts.map((part, i) => (i === parts.length - 1 ? { ...part, offset: 0 } : part)));
    },
    ends: 'zip-broken',
  },
  {
    name: 'cut off in the middle',
    file: 'cut.docx',
    make: () => {
      const bytes = buildDocx({ body: p('正文').repeat(1000) });
      return bytes.slice(0, bytes.length / 2);
    },
    ends: ['zip-broken', 'text'],
  },
  {
    name: 'nothing but the first bytes',
    file: 'head.xlsx',
    make: () => buildBook({ rows: '' }).slice(0, 60),
    ends: 'zip-broken',
  },
  {
    name: 'a part whose deflate stream is broken',
    file: 'noise.docx',
    make: () => docxWith({ content: 'x', packed: Uint8Array.from({ length: 999 }, (_, i) => (i * 131 + 7) % 256) }),
    ends: 'zip-broken',
  },
  {
    name: 'names that lead out of the archive',
    file: 'slip.docx',
    make: () =>
      buildDocx({
        body: p('正文'),
        extra: ['../../slip.txt', '/tmp/slip.txt', 'C:\\slip.txt', '..\\slip.txt', 'word/../../slip.txt'].map(
          (name) => ({
            name,
            content: 'slip',
          }),
        ),
      }),
    ends: 'text',
  },
  {
    name: '__proto__ and constructor as names of entries',
    file: 'proto.xlsx',
    make: () =>
      buildBook({
        rows: `<row>${SHEET}</row>`,
        extra: ['__proto__', 'constructor', 'xl/__proto__'].map((name) => ({ name, content: '<a/>' })),
      }),
    ends: 'text',
  },
  {
    name: 'the same entry many times',
    file: 'twice.docx',
    make: () =>
      buildZip([
        ...Array.from({ length: 500 }, () => ({
          name: 'word/document.xml',
          content: '<document><body><p><r><t>正文</t></r></p></body></document>',
        })),
      ]),
    ends: 'text',
  },
  {
    name: 'an encrypted entry',
    file: 'encrypted.docx',
    make: () => docxWith({ content: 'x', flags: 0x0801 }),
    ends: 'input-encrypted',
  },
  {
    name: 'a method that nobody uses',
    file: 'method.docx',
    make: () => docxWith({ content: 'x', method: 99 }),
    ends: 'zip-method',
  },
];

function manySheets(count: number, size: number): ZipPart[] {
  const packed = deflateRawSync(Buffer.concat([Buffer.from('<worksheet><sheetData>'), zeros(size)]), { level: 1 });
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = bookParts({
    rows: '',
    workbook: `<workbook xmlns:r="r"><sheets>${numbers.map((i) => `<sheet name="s${i}" sheetId="${i}" r:id="x${i}"/>`).join('')}</sheets></workbook>`,
    workbookRels: numbers
      .map((i) => `<Relationship Id="x${i}" Type="${types}/worksheet" Target="worksheets/x${i}.xml"/>`)
      .join(''),
  });
  return [...parts, ...numbers.map((i) => ({ name: `xl/worksheets/x${i}.xml`, content: '', packed }))];
}
