// Headings, paragraphs and tables → a Word file that Word, WPS and LibreOffice open: A4 across, header rows repeated on every page.
import { displayWidth } from '../../util/text-width.js';
import { visibleText } from '../../util/visible-text.js';
import { cellText, type OfficeTable } from '../tables/office-table.js';
import { zipParts } from './zip-parts.js';

export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'caption'; readonly text: string }
  | { readonly kind: 'table'; readonly table: OfficeTable };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Twentieths of a point: A4 across, less its margins. */
const TEXT_WIDTH = 14_570;
const STYLES: Readonly<Record<Exclude<Block['kind'], 'table'>, string>> = {
  title: 'Title',
  heading: 'Heading1',
  paragraph: 'Normal',
  item: 'Normal',
  caption: 'Caption',
};
/** Halves of characters, which XML has no way to write. */
const HALF_PATTERN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The bytes of a .docx file. */
export function writeDocx(blocks: readonly Block[]): Uint8Array {
  const body = blocks
    .map((block) => (block.kind === 'table' ? tableXml(block.table) : paragraphXml(block.text, STYLES[block.kind])))
    .join('');
  const page =
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return zipParts({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${body}${page}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `${DECLARATION}<w:styles xmlns:w="${WORD}">${stylesXml()}</w:styles>`,
  });
}

function stylesXml(): string {
  const style = (id: string, name: string, paragraph: string, run: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>` +
    `${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
  return (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>' +
    `${size(21)}</w:rPr></w:rPrDefault></w:docDefaults>` +
    style('Normal', 'Normal', '<w:spacing w:after="80"/>', '') +
    style('Title', 'Title', '<w:spacing w:after="240"/><w:jc w:val="center"/>', `<w:b/>${size(36)}`) +
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>',
      `<w:b/>${size(28)}`,
    ) +
    style(
      'Caption',
      'caption',
      '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:jc w:val="center"/>',
      '<w:b/>',
    ) +
    style('Cell', 'Cell', '<w:spacing w:after="0"/>', size(16))
  );
}

function paragraphXml(text: string, style: string, run = ''): string {
  const content = text === '' ? '' : `<w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function tableXml(table: OfficeTable): string {
  const widths = widthsOf(table);
  const cell = (text: string, i: number, isHeader: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="dxa"/>${isHeader ? '<w:shd w:val="clear" w:color="auto" w:fill="D9E1F2"/>' : ''}</w:tcPr>` +
    `${paragraphXml(text, 'Cell', isHeader ? '<w:rPr><w:b/></w:rPr>' : '')}</w:tc>`;
  const head = table.columns.map(({ header }, i) => cell(header, i, true)).join('');
  const rows = table.rows.map(
    ({ cells }) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map((one, i) => cell(cellText(one), i, false)).join('')}</w:tr>`,
  );
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head}</w:tr>${rows.join('')}</w:tbl>${paragraphXml('', 'Normal')}`
  );
}

/** The width of the page, shared by how much room the cells ask for, within bounds. */
function widthsOf({ columns, rows }: OfficeTable): number[] {
  const wants = columns.map(({ header }, i) => {
    const widest = Math.max(displayWidth(header) / 2, ...rows.map(({ cells }) => displayWidth(cellText(cells[i]!))));
    return Math.min(36, Math.max(7, widest));
  });
  const total = wants.reduce((sum, want) => sum + want, 0);
  return wants.map((want) => Math.floor((want / total) * TEXT_WIDTH));
}

function escapeXml(text: string): string {
  return visibleText(text)
    .replace(HALF_PATTERN, '')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
}
