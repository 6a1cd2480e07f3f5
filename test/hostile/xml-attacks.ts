// XML within Office files: DTDs, entities, depth, attributes, spans that are only numbers, keys that are properties of objects.
import { buildDocx, p, r } from '../readers/docx/build.js';
import { buildZip } from '../readers/ooxml/build-zip.js';
import { type Attack, utf8 } from './attack.js';
import { bookParts, buildBook, numberCell, rels, textCell } from './office-parts.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const main = (content: string) =>
  buildZip([
    {
      name: '_rels/.rels',
      content: rels(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    },
    { name: 'word/document.xml', content },
  ]);
const body = (content: string) => main(`<w:document ${W}><w:body>${content}</w:body></w:document>`);
const cell = (props: string, text = '格') => `<w:tc><w:tcPr>${props}</w:tcPr>${p(text)}</w:tc>`;

let seed = 1;
/** Digits that do not pack well, so that it is not the ratio that ends an attack. */
function noise(): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed;
}

/** `<!ENTITY b "&a;&a;…">` a few times over. */
const LAUGHS = `<!DOCTYPE w [<!ENTITY a "哈">${Array.from({ length: 12 }, (_, i) => {
  const [name, before] = [String.fromCharCode(98 + i), String.fromCharCode(97 + i)];
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
}).join('')}]>`;

export const xmlAttacks: readonly Attack[] = [
  {
    name: 'entities in entities',
    file: 'laughs.docx',
    make: () => main(`${LAUGHS}<w:document ${W}><w:body>${p('&m;')}</w:body></w:document>`),
    ends: 'xml-dtd',
  },
  {
    name: 'an entity that is a file',
    file: 'xxe.docx',
    make: () =>
      main(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>${p('&x;')}</w:body></w:document>`,
      ),
    ends: 'xml-dtd',
  },
  {
    name: 'a DTD from elsewhere, in a workbook',
    file: 'dtd.xlsx',
    make: () => buildBook({ rows: '', sheet: '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><worksheet/>' }),
    ends: 'xml-dtd',
  },
  {
    name: '100,000 nested elements',
    file: 'deep.docx',
    make: () => body('<w:tbl><w:tr><w:tc>'.repeat(33_334)),
    ends: 'limit-depth',
  },
  {
    name: '100,000 nested runs',
    file: 'deep-runs.docx',
    make: () => body(`<w:p>${'<w:r>'.repeat(100_000)}`),
    ends: 'limit-depth',
  },
  {
    name: '100,000 attributes',
    file: 'attributes.docx',
    make: () => body(`<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="${i}"`).join(' ')}/>`),
    ends: 'limit-attributes',
  },
  {
    name: 'an attribute of 50 MB',
    file: 'attribute.docx',
    make: () => body(`<w:p w:rsidR="${'a'.repeat(50_000_000)}"/>${p('正文')}`),
    ends: ['text', 'limit-inflate'],
  },
  {
    name: '7 million elements',
    file: 'nodes.docx',
    make: () =>
      body(Array.from({ length: 6_100_000 }, (_, i) => (i % 4 === 0 ? `<w:p a="${noise()}"/>` : '<w:p/>')).join('')),
    ends: 'limit-nodes',
  },
  {
    name: 'a gridSpan of 10⁹',
    file: 'grid-span.docx',
    make: () =>
      body(
        `<w:tbl><w:tr>${cell('<w:gridSpan w:val="1000000000"/>')}${cell('')}</w:tr><w:tr>${cell('')}${cell('')}</w:tr></w:tbl>`,
      ),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'gridBefore and gridAfter of 10⁹',
    file: 'grid-before.docx',
    make: () =>
      body(
        `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000000"/><w:gridAfter w:val="-5"/></w:trPr>${cell('')}</w:tr></w:tbl>${p('完')}`,
      ),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'wide spans in many rows',
    file: 'wide-rows.docx',
    make: () => body(`<w:tbl>${`<w:tr>${cell('<w:gridSpan w:val="60000"/>')}</w:tr>`.repeat(20_000)}</w:tbl>`),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'numbering and styles named __proto__',
    file: 'proto.docx',
    make: () =>
      buildDocx({
        body:
          p('甲', '<w:pStyle w:val="__proto__"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="__proto__"/></w:numPr>') +
          p('乙', '<w:pStyle w:val="constructor"/><w:numPr><w:ilvl w:val="toString"/><w:numId w:val="1"/></w:numPr>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="__proto__"><w:basedOn w:val="constructor"/></w:style><w:style w:type="paragraph" w:styleId="constructor"><w:basedOn w:val="__proto__"/></w:style>',
        numbering:
          '<w:abstractNum w:abstractNumId="__proto__"><w:lvl w:ilvl="0"><w:start w:val="99999999999"/><w:numFmt w:val="constructor"/><w:lvlText w:val="%1%2%3%9%0%__proto__"/></w:lvl></w:abstractNum><w:num w:numId="__proto__"><w:abstractNumId w:val="__proto__"/></w:num><w:num w:numId="1"><w:abstractNumId w:val="nothing"/></w:num>',
      }),
    ends: 'text',
  },
  {
    name: 'styles that are based on each other in a circle',
    file: 'style-loop.docx',
    make: () =>
      buildDocx({
        body: p('甲', '<w:pStyle w:val="s0"/>'),
        styles: Array.from(
          { length: 5000 },
          (_, i) =>
            `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${(i + 1) % 5000}"/><w:link w:val="s${i}"/></w:style>`,
        ).join(''),
      }),
    ends: 'text',
  },
  {
    name: 'roman and Chinese numbers of 2·10⁹',
    file: 'numbers.docx',
    make: () =>
      buildDocx({
        body: [
          'upperRoman',
          'chineseCountingThousand',
          'lowerLetter',
          'cardinalText',
          'decimalEnclosedCircle',
          'none',
          'x',
        ]
          .map((_, i) => p('甲', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${i}"/></w:numPr>`))
          .join(''),
        numbering: [
          'upperRoman',
          'chineseCountingThousand',
          'lowerLetter',
          'cardinalText',
          'decimalEnclosedCircle',
          'none',
          'x',
        ]
          .map(
            (format, i) =>
              `<w:abstractNum w:abstractNumId="${i}"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="${i}"><w:abstractNumId w:val="${i}"/></w:num>`,
          )
          .join(''),
      }),
    ends: 'text',
  },
  {
    name: 'footnotes that refer to themselves',
    file: 'footnotes.docx',
    make: () =>
      buildDocx({
        body: `<w:p>${r('甲')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`.repeat(2000),
        footnotes: `<w:footnote w:id="2"><w:p>${r('注')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>`,
      }),
    ends: 'text',
  },
  {
    name: '20,000 fields that never end',
    file: 'fields.docx',
    make: () =>
      body(
        `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>'.repeat(20_000)}${r('文')}</w:p>${p('完')}`,
      ),
    ends: ['text', 'input-empty'],
  },
  {
    name: 'references of characters that do not exist',
    file: 'characters.docx',
    make: () => body(p('甲&#0;&#xD800;&#x110000;&#99999999;&nothing;&#x1F600;乙')),
    ends: 'text',
  },
  {
    name: 'UTF-16 without end',
    file: 'utf16.docx',
    make: () =>
      buildZip([
        {
          name: 'word/document.xml',
          content: Buffer.concat([
            Buffer.from([0xff, 0xfe]),
            Buffer.from('<w:document><w:body><w:p><w:r><w:t>正文', 'utf16le'),
            Buffer.from([0x3c]),
          ]),
        },
      ]),
    ends: ['text', 'input-empty'],
  },
  {
    name: 'a merged cell over the whole sheet, and 50,000 more',
    file: 'merge.xlsx',
    make: () =>
      buildBook({
        rows: Array.from(
          { length: 2000 },
          (_, i) => `<row r="${i + 1}">${textCell(`A${i + 1}`, '甲')}${numberCell(`XFD${i + 1}`, i)}</row>`,
        ).join(''),
        after: `<mergeCells><mergeCell ref="A1:XFD1048576"/>${Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${i + 1}:XFD1048576"/>`).join('')}</mergeCells>`,
      }),
    ends: 'text',
  },
  {
    name: 'merged cells down all rows, column by column',
    file: 'merge-columns.xlsx',
    make: () => {
      const columns = Array.from({ length: 900 }, (_, i) => columnName(i));
      return buildBook({
        rows: `<row r="1">${columns.map((column) => textCell(`${column}1`, '甲')).join('')}</row>${Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 2}">${numberCell(`AIZ${i + 2}`, i)}</row>`).join('')}`,
        after: `<mergeCells>${columns.map((column) => `<mergeCell ref="${column}1:${column}1048576"/>`).join('')}</mergeCells>`,
      });
    },
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'one shared string of 32,767 characters in 100,000 cells',
    file: 'strings.xlsx',
    make: () =>
      buildBook({
        rows: Array.from(
          { length: 100_000 },
          (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c></row>`,
        ).join(''),
        strings: `<si><t>${'字'.repeat(32_767)}</t></si>`,
      }),
    ends: 'limit-text',
  },
  {
    name: '3 million shared strings',
    file: 'many-strings.xlsx',
    make: () =>
      buildBook({
        rows: '<row><c t="s"><v>0</v></c></row>',
        strings: Array.from({ length: 3_100_000 }, () => `<si><t>${noise()}</t></si>`).join(''),
      }),
    ends: 'limit-nodes',
  },
  {
    name: '1,200,000 cells',
    file: 'cells.xlsx',
    make: () =>
      buildBook({
        rows: Array.from(
          { length: 300_000 },
          () => '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c><c><v>4</v></c></row>',
        ).join(''),
      }),
    ends: 'limit-cells',
  },
  {
    name: '480,000 cells in two columns',
    file: 'long.xlsx',
    make: () =>
      buildBook({
        rows: Array.from({ length: 240_000 }, () => `<row><c><v>${noise()}</v></c><c><v>2</v></c></row>`).join(''),
      }),
    ends: 'text',
  },
  {
    name: 'cells that stand apart diagonally',
    file: 'diagonal.xlsx',
    make: () =>
      buildBook({
        rows: Array.from(
          { length: 16_000 },
          (_, i) =>
            `<row r="${i + 1}">${numberCell(`${columnName(i)}${i + 1}`, i)}${numberCell(`${columnName(i + 1)}${i + 1}`, i)}</row>`,
        ).join(''),
      }),
    ends: ['text', 'limit-cells'],
  },
  {
    name: 'places that no sheet has',
    file: 'places.xlsx',
    make: () =>
      buildBook({
        rows: `<row r="99999999999999999999">${textCell('ZZZZZZ99999999', '甲')}${textCell('A0', '乙')}${textCell('-1', '丙')}<c r="__proto__" s="99999999" t="s"><v>-1</v></c><c t="s"><v>1e999</v></c></row>`,
        before:
          '<dimension ref="A1:XFD1048576"/><cols><col min="-5" max="99999999999" hidden="1"/><col min="1" max="0"/></cols>',
        after: '<mergeCells><mergeCell ref="B2:A1:C3"/><mergeCell ref="__proto__"/><mergeCell/></mergeCells>',
      }),
    ends: ['text', 'input-empty'],
  },
  {
    name: 'number formats without end',
    file: 'formats.xlsx',
    make: () => {
      const codes = [
        '[h]'.repeat(80),
        '0.'.repeat(120),
        `${'#,'.repeat(100)}##0`,
        ';;;;;;',
        '"',
        '\\',
        '[',
        'E+E+E+',
        '?/?/?/?',
        `0.${'0'.repeat(240)}`,
        '[$',
        '_',
        '*',
        '@@@@',
        'General'.repeat(30),
        '[>=__proto__]0',
        'mmmmmmmmmmmm',
      ];
      const values = ['1e308', '-1e308', '5e-324', '44197.5', '-1', '0.1', '1e21', 'NaN'];
      return buildBook({
        rows: codes
          .map((_, i) => `<row>${values.map((value) => `<c s="${i}"><v>${value}</v></c>`).join('')}</row>`)
          .join(''),
        styles: `<numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;').replaceAll('>', '&gt;')}"/>`).join('')}</numFmts><fonts><font/></fonts><cellXfs>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs>`,
      });
    },
    ends: 'text',
  },
  {
    name: 'a workbook whose sheets are itself',
    file: 'loop.xlsx',
    make: () =>
      buildZip([
        ...bookParts({
          rows: `<row>${textCell('A1', '正文')}</row>`,
          workbook: `<workbook xmlns:r="${OFFICE}"><sheets>${['rId1', 'x1', 'x2', 'rId1', 'nothing'].map((id, i) => `<sheet name="s${i}" sheetId="${i}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
          workbookRels: `<Relationship Id="x1" Type="${OFFICE}/worksheet" Target="workbook.xml"/><Relationship Id="x2" Type="${OFFICE}/worksheet" Target="_rels/workbook.xml.rels"/>`,
        }),
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: rels(`<Relationship Id="a" Type="${OFFICE}/worksheet" Target="sheet1.xml"/>`),
        },
      ]),
    ends: 'text',
  },
  {
    name: 'a workbook of no sheets',
    file: 'empty.xlsx',
    make: () => buildBook({ rows: '', workbook: '<workbook/>' }),
    ends: 'input-empty',
  },
  {
    name: 'no XML at all',
    file: 'noise.xlsx',
    make: () => buildBook({ rows: '', sheet: utf8('这不是 XML & < > \u0000') }),
    ends: ['text', 'input-empty'],
  },
];

function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
