// Sections of headings, paragraphs, pictures and tables → a Word file that Word, WPS and LibreOffice open, with numbers on its pages.
// The same input gives the same bytes.
import type { WordFile } from './blocks.js';
import { bodyXml } from './body-xml.js';
import { Pictures } from './pictures.js';
import { fontTable, stylesPart } from './styles.js';
import { DECLARATION, escapeXml } from './xml.js';
import { zipParts } from './zip-parts.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats';

/** The bytes of a .docx file. */
export function writeDocx({ title, language, sections }: WordFile): Uint8Array {
  const pictures = new Pictures();
  const body = bodyXml(sections, pictures, language);
  const own = ['document', 'styles', 'fontTable', 'settings', 'footer'];
  const types = own.map((name) => {
    const type = `${TYPES}-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml`;
    return `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`;
  });
  const texts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPES}-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${types.join('')}` +
      `<Override PartName="/docProps/core.xml" ContentType="${TYPES}-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ['rIdStyles', `${OFFICE}/styles`, 'styles.xml'],
      ['rIdFonts', `${OFFICE}/fontTable`, 'fontTable.xml'],
      ['rIdSettings', `${OFFICE}/settings`, 'settings.xml'],
      ['rIdFooter', `${OFFICE}/footer`, 'footer.xml'],
      ...pictures.parts.map(({ id, name }) => [id, `${OFFICE}/image`, name] as const),
    ]),
    'word/styles.xml': stylesPart(WORD, language),
    'word/fontTable.xml': fontTable(WORD),
    'word/settings.xml':
      `<w:settings xmlns:w="${WORD}"><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>` +
      '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
    'word/footer.xml':
      `<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
      '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>',
  };
  return zipParts({
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, DECLARATION + text])),
    ...Object.fromEntries(pictures.parts.map(({ name, png }) => [`word/${name}`, png])),
  });
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
