// The plan as Word writes it: headings by style with automatic numbers, gridSpan and vMerge, footnotes, the box as a table of one cell,
// text cut into runs.
import { footnotesOf, gridOf } from './plan.mjs';
import { zip } from './zip.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const FONT = '<w:rFonts w:eastAsia="WenQuanYi Micro Hei"/>';

const run = (text) => `<w:r><w:rPr>${FONT}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** Word begins a new run at every change of language or proofing: here, before every number. */
const runs = (text) =>
  text
    .split(/(?<=[\u4e00-\u9fff])(?=\d)/)
    .map(run)
    .join('');
const paragraph = (content, props = '') => `<w:p>${props && `<w:pPr>${props}</w:pPr>`}${content}</w:p>`;
const number = (id, level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;

export function word(blocks) {
  let notes = 0;
  const reference = (block) =>
    block.footnote
      ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${++notes}"/></w:r>`
      : '';
  const body = blocks.map((block) => {
    if (block.title)
      return paragraph(
        `<w:r><w:rPr>${FONT}<w:sz w:val="44"/></w:rPr><w:t>${block.title}</w:t></w:r>`,
        '<w:jc w:val="center"/>',
      );
    if (block.heading) return paragraph(runs(block.text), `<w:pStyle w:val="${block.heading}"/>`);
    if (block.caption) return paragraph(runs(block.caption), '<w:jc w:val="center"/>');
    if (block.table) return table(block);
    if (block.box) return box(block);
    return paragraph(runs(block.text) + reference(block), '<w:ind w:firstLineChars="200" w:firstLine="420"/>');
  });
  const document = `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const parts = [
    ['styles', styles()],
    ['numbering', numbering()],
    ['footnotes', footnotes(footnotesOf(blocks))],
  ];
  const overrides = [['document.main', 'document'], ...parts.map(([name]) => [name, name])].map(
    ([type, name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  const links = parts.map(([name], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${name}" Target="${name}.xml"/>`);
  return zip([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', HEAD + document],
    ['word/_rels/document.xml.rels', `${HEAD}<Relationships xmlns="${RELS}">${links.join('')}</Relationships>`],
    ...parts.map(([name, content]) => [`word/${name}.xml`, HEAD + content]),
  ]);
}

function table({ table: rows, header }) {
  const grid = gridOf(rows);
  const columns = grid[0].length;
  const open = new Array(columns).fill(0);
  const lines = grid.map((cells, r) => {
    const each = cells.map((cell, c) => {
      if (cell !== null) {
        open[c] = cell.rows - 1;
        const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
        const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
        return `<w:tc><w:tcPr><w:tcW w:w="${1500 * cell.columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${paragraph(runs(cell.text))}</w:tc>`;
      }
      if (open[c] === 0) return '';
      open[c]--;
      return '<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc>';
    });
    return `<w:tr>${r < header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${each.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${1500 * columns}" w:type="dxa"/>${BORDERS}</w:tblPr><w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(columns)}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

function box({ box: caption, items }) {
  const content = [paragraph(runs(caption)), ...items.map(({ text }) => paragraph(runs(text), number(2, 0)))];
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/>${BORDERS}</w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc></w:tr></w:tbl>`;
}

function styles() {
  const style = (level) =>
    `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/><w:pPr>${number(1, level - 1)}<w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
  return `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${style(1)}${style(2)}</w:styles>`;
}

function numbering() {
  const level = (index, format, text) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const headings = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）');
  const lists = [headings, level(0, 'decimal', '%1．')].map(
    (levels, i) =>
      `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`,
  );
  const numbers = [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`);
  return `<w:numbering xmlns:w="${W}">${lists.join('')}${numbers.join('')}</w:numbering>`;
}

function footnotes(texts) {
  const separator = (id, type) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const own = texts.map(
    (text, i) => `<w:footnote w:id="${i + 1}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`,
  );
  return `<w:footnotes xmlns:w="${W}">${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}${own.join('')}</w:footnotes>`;
}
