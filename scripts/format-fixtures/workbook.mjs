// The plan as a sheet: a row a paragraph, the table with its merged cells and numbers that are numbers.
import { footnotesOf, gridOf } from './plan.mjs';
import { zip } from './zip.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MARKS = '①②③④⑤';

export function workbook(blocks) {
  const strings = [];
  const merges = [];
  const lines = [];
  let count = 0;
  const place = (row, column) => `${String.fromCharCode(65 + column)}${row}`;
  const cell = (row, column, text) => {
    if (/^\d+(?:\.\d+)?$/.test(text))
      return `<c r="${place(row, column)}" s="${/\./.test(text) ? 1 : 0}"><v>${text}</v></c>`;
    if (!strings.includes(text)) strings.push(text);
    return `<c r="${place(row, column)}" t="s"><v>${strings.indexOf(text)}</v></c>`;
  };
  const add = (cells) => {
    lines.push(cells);
  };
  const single = (text) => add((row) => cell(row, 0, text));
  for (const block of blocks) {
    if (block.table) {
      for (const cells of gridOf(block.table)) {
        add((row) => {
          cells.forEach((each, c) => {
            if (each !== null && each.rows * each.columns > 1)
              merges.push(`${place(row, c)}:${place(row + each.rows - 1, c + each.columns - 1)}`);
          });
          return cells.map((each, c) => (each === null ? '' : cell(row, c, each.text))).join('');
        });
      }
    } else if (block.box) {
      add(null);
      for (const text of [block.box, ...block.items.map(({ label, text: item }) => label + item)]) single(text);
      add(null);
    } else
      single(
        (block.title ?? block.caption ?? (block.label ?? '') + block.text) + (block.footnote ? MARKS[count++] : ''),
      );
  }
  add(null);
  for (const [i, text] of footnotesOf(blocks).entries()) single(MARKS[i] + text);
  const rows = lines.map((make, i) => (make === null ? '' : `<row r="${i + 1}">${make(i + 1)}</row>`)).join('');
  const sheet = `<worksheet xmlns="${S}"><sheetData>${rows}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;
  const parts = [
    [
      'xl/workbook.xml',
      'sheet.main',
      `<workbook xmlns="${S}" xmlns:r="${R}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/worksheets/sheet1.xml', 'worksheet', sheet],
    [
      'xl/sharedStrings.xml',
      'sharedStrings',
      `<sst xmlns="${S}">${strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('')}</sst>`,
    ],
    [
      'xl/styles.xml',
      'styles',
      `<styleSheet xmlns="${S}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    ],
  ];
  const links = [
    ['worksheet', 'worksheets/sheet1.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ].map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`);
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>`);
  return zip([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/_rels/workbook.xml.rels', `${HEAD}<Relationships xmlns="${RELS}">${links.join('')}</Relationships>`],
    ...parts.map(([name, , content]) => [name, HEAD + content]),
  ]);
}
