// PDF files whose objects lead in circles, inflate without end, or draw more than any page holds.
import { deflateSync } from 'node:zlib';
import { buildPdf } from '../readers/pdf/build.js';
import type { Attack } from './attack.js';

const MEGABYTE = 1024 * 1024;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

interface Stream {
  readonly dict?: string;
  readonly data: Uint8Array | string;
}

/** A file of these objects, from 1 on; strings, or streams with what their dictionary says besides the length. */
function pdf(objects: readonly (string | Stream)[], trailer = '/Root 1 0 R'): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = chunks[0]!.length;
  const add = (data: Uint8Array | string) => {
    const chunk = Buffer.from(data as string);
    chunks.push(chunk);
    at += chunk.length;
  };
  objects.forEach((object, i) => {
    places.push(at);
    add(`${i + 1} 0 obj\n`);
    if (typeof object === 'string') add(object);
    else {
      const data = Buffer.from(object.data as string);
      add(`<< /Length ${data.length} ${object.dict ?? ''} >>\nstream\n`);
      add(data);
      add('\nendstream');
    }
    add('\nendobj\n');
  });
  const start = at;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const place of places) add(`${String(place).padStart(10, '0')} 00000 n \n`);
  add(`trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(chunks));
}

const PAGE = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F ${FONT} >> /XObject << /X 5 0 R >> >> >>`;
const onePage = (content: Stream, form: string | Stream = '<< >>', page = PAGE) =>
  pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page, content, form]);
const SOME = [
  'text',
  'pdf-no-text',
  'pdf-damaged',
  'pdf-too-large',
  'input-empty',
  'limit-memory',
  'limit-time',
  'limit-inflate',
  'limit-nodes',
  'limit-text',
  'limit-cells',
];
const flate = (data: Uint8Array, times = 1): Stream => {
  let packed = data;
  for (let i = 0; i < times; i++) packed = deflateSync(packed);
  return { dict: `/Filter [${'/FlateDecode '.repeat(times)}]`, data: packed };
};
const spaces = Buffer.alloc(800 * MEGABYTE, 0x20);

export const pdfAttacks: readonly Attack[] = [
  { name: 'a content of 800 MB, inflated', file: 'bomb.pdf', make: () => onePage(flate(spaces)), ends: SOME },
  { name: 'deflate in deflate', file: 'double.pdf', make: () => onePage(flate(spaces, 2)), ends: SOME },
  { name: 'deflate in deflate in deflate', file: 'triple.pdf', make: () => onePage(flate(spaces, 3)), ends: SOME },
  {
    name: 'pages that are their own parents',
    file: 'pages.pdf',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 /Parent 3 0 R >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
      ]),
    ends: SOME,
  },
  {
    name: 'a count of 10⁹ pages',
    file: 'count.pdf',
    make: () => pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000000 >>']),
    ends: SOME,
  },
  {
    name: 'a form that draws itself',
    file: 'form.pdf',
    make: () =>
      onePage(
        { data: '/X Do' },
        {
          dict: '/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >>',
          data: '/X Do /X Do /X Do',
        },
      ),
    ends: SOME,
  },
  {
    name: 'forms in forms, ten to the tenth',
    file: 'forms.pdf',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE,
        { data: '/X Do' },
        ...Array.from({ length: 10 }, (_, i) => ({
          dict: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F ${FONT} >> /XObject << /X ${i + 6} 0 R >> >>`,
          data: i === 9 ? 'BT /F 9 Tf (x) Tj ET' : '/X Do '.repeat(10),
        })),
      ]),
    ends: SOME,
  },
  {
    name: 'an object stream in itself',
    file: 'object-stream.pdf',
    make: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        { dict: '/Type /ObjStm /N 2 /First 8 /Extends 2 0 R', data: '1 0 2 5 << >> << >>' },
      ]),
    ends: SOME,
  },
  {
    name: 'a cross-reference that leads to itself',
    file: 'xref.pdf',
    make: () =>
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'], '/Root 1 0 R /Prev 15'),
    ends: SOME,
  },
  {
    name: 'a length that is itself',
    file: 'length.pdf',
    make: () =>
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Length 2 0 R>>stream\nx\nendstream endobj trailer<</Root 1 0 R>>',
      ),
    ends: SOME,
  },
  {
    name: '100,000 nested arrays',
    file: 'arrays.pdf',
    make: () => pdf([`<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(100_000)} >>`, '<< >>']),
    ends: SOME,
  },
  {
    name: '100,000 saved states',
    file: 'states.pdf',
    make: () => onePage(flate(Buffer.from('q '.repeat(1_000_000)))),
    ends: SOME,
  },
  {
    name: '1,000,000 lines of a table',
    file: 'lines.pdf',
    make: () =>
      onePage(
        flate(
          Buffer.from(
            Array.from({ length: 1_000_000 }, (_, i) => `${i % 500} ${i % 800} m ${(i * 7) % 500} ${i % 800} l S`).join(
              '\n',
            ),
          ),
        ),
      ),
    ends: SOME,
  },
  {
    name: '1,000,000 characters at one place',
    file: 'characters.pdf',
    make: () => onePage(flate(Buffer.from(`BT /F 10 Tf ${'1 0 0 1 100 100 Tm (xy) Tj '.repeat(500_000)} ET`))),
    ends: SOME,
  },
  {
    name: 'places and sizes without end',
    file: 'places.pdf',
    make: () =>
      onePage({
        data: 'BT /F 1e30 Tf 1e38 -1e38 Td (x) Tj /F 0 Tf (y) Tj /F -5 Tf 0 0 0 0 0 0 Tm (z) Tj ET 1e38 0 0 1e38 0 0 cm 0 0 1e38 1e38 re S',
      }),
    ends: SOME,
  },
  {
    name: 'a page of 10⁹ points',
    file: 'huge.pdf',
    make: () =>
      onePage({ data: 'BT /F 12 Tf 10 10 Td (text) Tj ET' }, '<< >>', PAGE.replace('595 842', '1000000000 1000000000')),
    ends: SOME,
  },
  {
    name: 'a page of no size',
    file: 'flat.pdf',
    make: () => onePage({ data: 'BT /F 12 Tf 10 10 Td (text) Tj ET' }, '<< >>', PAGE.replace('595 842', '0 0')),
    ends: SOME,
  },
  {
    name: 'half a file',
    file: 'half.pdf',
    make: () => {
      const bytes = buildPdf([{ texts: [{ at: [50, 50], text: '正文' }] }]);
      return bytes.slice(0, bytes.length / 2);
    },
    ends: SOME,
  },
  { name: 'a head and nothing else', file: 'head.pdf', make: () => Buffer.from('%PDF-1.7\n%%EOF'), ends: SOME },
  {
    name: '__proto__ as a name',
    file: 'proto.pdf',
    make: () => onePage({ data: 'BT /__proto__ 12 Tf 10 10 Td (text) Tj ET /constructor Do' }),
    ends: SOME,
  },
  {
    name: 'a password',
    file: 'locked.pdf',
    make: () => buildPdf([{ texts: [{ at: [50, 50], text: 'text' }] }], { isLocked: true }),
    ends: 'pdf-locked',
  },
];
