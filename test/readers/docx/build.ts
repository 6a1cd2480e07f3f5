// Word files for tests, from their XML: what Word writes, and what no library would.
import type { Document } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/index.js';
import { buildZip, type ZipPart } from '../ooxml/build-zip.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly extra?: readonly ZipPart[];
  /** The body is not packed, for files whose packed size would look like a bomb. */
  readonly stored?: boolean;
}

export const xml = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** The bytes of a .docx. */
export function buildDocx({
  body,
  styles,
  numbering,
  footnotes,
  header,
  extra = [],
  stored = false,
}: DocxParts): Uint8Array {
  const related: [type: string, name: string, content: string | undefined][] = [
    ['styles', 'styles', styles && xml('styles', styles)],
    ['numbering', 'numbering', numbering && xml('numbering', numbering)],
    ['footnotes', 'footnotes', footnotes && xml('footnotes', footnotes)],
    ['header', 'header1', header && xml('hdr', header)],
  ];
  const present = related.filter(([, , content]) => content !== undefined);
  const relationships = present.map(
    ([type, name], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${name}.xml"/>`,
  );
  return buildZip([
    { name: '[Content_Types].xml', content: contentTypes(present.map(([type, name]) => [type, name])) },
    {
      name: '_rels/.rels',
      content: rels(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    },
    { name: 'word/document.xml', content: xml('document', `<w:body>${body}</w:body>`), stored },
    { name: 'word/_rels/document.xml.rels', content: rels(relationships.join('')) },
    ...present.map(([, name, content]): ZipPart => ({ name: `word/${name}.xml`, content: content! })),
    ...extra,
  ]);
}

function rels(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function contentTypes(parts: readonly (readonly [type: string, name: string])[]): string {
  const base = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = parts.map(
    ([type, name]) => `<Override PartName="/word/${name}.xml" ContentType="${base}.${type}+xml"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${base}.document.main+xml"/>${overrides.join('')}</Types>`;
}

/** A run. `props` is what stands in its w:rPr. */
export const r = (text: string, props = '') =>
  `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of text, or of runs where it begins with a tag. `props` is what stands in its w:pPr. */
export const p = (text: string, props = '') =>
  `<w:p>${props && `<w:pPr>${props}</w:pPr>`}${text.startsWith('<') ? text : text && r(text)}</w:p>`;
/** The properties of a paragraph of a list. */
export const num = (numId: number, ilvl = 0) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
/** A cell. `props` is what stands in its w:tcPr; the content is a paragraph's text or XML. */
export const tc = (content: string, props = '') =>
  `<w:tc>${props && `<w:tcPr>${props}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (cells: string, props = '') => `<w:tr>${props && `<w:trPr>${props}</w:trPr>`}${cells}</w:tr>`;
export const tbl = (rows: string, widths: readonly number[] = []) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
/** A table of plain texts. */
export const table = (rows: readonly (readonly string[])[]) =>
  tbl(
    rows.map((row) => tr(row.map((cell) => tc(cell)).join(''))).join(''),
    (rows[0] ?? []).map(() => 2000),
  );

export interface LevelSpec {
  readonly text: string;
  readonly format?: string;
  readonly start?: number;
  readonly more?: string;
}

/** A list of several levels and an instance of it with the same number. */
export const list = (id: number, levels: readonly LevelSpec[], more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map((level, i) => lvl(i, level)).join('')}</w:abstractNum>`;
export const lvl = (ilvl: number, { text, format = 'decimal', start = 1, more = '' }: LevelSpec) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const instance = (id: number, abstract: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
export const style = (id: string, name: string, props: string, based = '', more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}${props}</w:style>`;

export function readDocx(parts: DocxParts | string, file = 'plan.docx'): Promise<Document> {
  return readDocument(buildDocx(typeof parts === 'string' ? { body: parts } : parts), { file });
}
