// A plan as Word writes it: headings by style with automatic numbers, gridSpan and vMerge, footnotes, a box as a table of one cell,
// text cut into runs.
import { footnotesOf, gridOf } from './plan.mjs';
import { zip } from './zip.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const FONT = '<w:rFonts w:eastAsia="Noto Serif CJK SC"/>';
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text) => text.replace(/[&<>]/g, (char) => ESCAPES[char]);
const run = (text) => `<w:r><w:rPr>${FONT}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
/** Word begins a new run at every change of language or proofing: here, before every number. */
const runs = (text) =>
  text
    .split(/(?<=[\u4e00-\u9fff])(?=\d)/)
    .map(run)
    .join('');
const paragraph = (content, props = '') => `<w:p>${props && `<w:pPr>${props}</w:pPr>`}${content}</w:p>`;
const number = (id, level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
/** A number that the author typed where the style would count. */
const NO_NUMBER = number(0, 0);
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;
const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="420"/>';
/** What tables fill between the margins, in twentieths of a point. */
const WIDTH = 8800;
/** Leaves 156 mm of the page for text, as official papers have it (GB/T 9704). */
const SIDE = 1531;
const CENTRED = '<w:jc w:val="center"/>';

/** The bytes of the .docx; `numberPages` puts — 1 — at the foot of every page, `justified` sets the text to both margins. */
export function word(blocks, { numberPages = false, justified = false } = {}) {
  let notes = 0;
  const lists = itemLists();
  const text = justified ? `${INDENT}<w:jc w:val="both"/>` : INDENT;
  const reference = (block) =>
    block.footnote
      ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${++notes}"/></w:r>`
      : '';
  const body = blocks.map((block, i) => {
    if (block.title)
      return paragraph(`<w:r><w:rPr>${FONT}<w:sz w:val="44"/></w:rPr><w:t>${block.title}</w:t></w:r>`, CENTRED);
    if (block.heading) {
      const style = `<w:pStyle w:val="${block.heading}"/>`;
      return block.typed
        ? paragraph(runs(block.label + block.text), style + NO_NUMBER)
        : paragraph(runs(block.text), style);
    }
    if (block.caption) return paragraph(runs(block.caption), CENTRED);
    // tables that nothing parts are one to Word
    const gap = blocks[i + 1]?.table || blocks[i + 1]?.items ? '<w:p/>' : '';
    if (block.table) return table(block) + gap;
    if (block.items) return box(block, lists) + gap;
    if (block.right) return paragraph(runs(block.text), '<w:jc w:val="right"/>');
    if (block.item && !block.typed) return paragraph(runs(block.text), lists.number(block.item, block.label) + text);
    return paragraph(runs((block.label ?? '') + block.text) + reference(block), text);
  });
  const document = `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.join('')}<w:sectPr>${numberPages ? '<w:footerReference w:type="default" r:id="rId4"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="${SIDE}" w:bottom="1440" w:left="${SIDE}" w:header="${numberPages ? 720 : 0}" w:footer="${numberPages ? 720 : 0}" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const parts = [
    ['styles', styles()],
    ['numbering', numbering(lists.marks)],
    ['footnotes', footnotes(footnotesOf(blocks))],
    ...(numberPages ? [['footer', footer()]] : []),
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
  const width = Math.floor(WIDTH / columns);
  const open = new Array(columns).fill(0);
  const lines = grid.map((cells, r) => {
    const each = cells.map((cell, c) => {
      if (cell !== null) {
        open[c] = cell.rows - 1;
        const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
        const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
        const content = cell.text.split('\n').map((line) => paragraph(runs(line)));
        return `<w:tc><w:tcPr><w:tcW w:w="${width * cell.columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${content.join('')}</w:tc>`;
      }
      if (open[c] === 0) return '';
      open[c]--;
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc>`;
    });
    return `<w:tr>${r < header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${each.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/>${BORDERS}</w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${lines.join('')}</w:tbl>`;
}

/** A table of one column; the caption has a row of its own when the box has two. */
function box({ box: caption, items, rows = 1 }, lists) {
  const list = {};
  const content = items.map(({ label, text, typed }) =>
    typed ? paragraph(runs(label + text)) : paragraph(runs(text), lists.number(list, label)),
  );
  const head = caption === null ? [] : [paragraph(runs(caption))];
  const cells = rows === 2 ? [head, content] : [[...head, ...content]];
  const lines = cells.map(
    (cell) => `<w:tr><w:tc><w:tcPr><w:tcW w:w="${WIDTH}" w:type="dxa"/></w:tcPr>${cell.join('')}</w:tc></w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/>${BORDERS}</w:tblPr><w:tblGrid><w:gridCol w:w="${WIDTH}"/></w:tblGrid>${lines.join('')}</w:tbl>`;
}

/** A list of numbered items for each key: a box, or the text. Number 1 is the list of the headings. */
function itemLists() {
  const ids = new Map();
  const marks = [];
  return {
    marks,
    number(key, label) {
      if (!ids.has(key)) ids.set(key, marks.push(label.replace(/\d+/, '%1')) + 1);
      return number(ids.get(key), 0);
    },
  };
}

function styles() {
  const style = (level) =>
    `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="a"/><w:pPr>${number(1, level - 1)}<w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
  return `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${style(1)}${style(2)}${style(3)}</w:styles>`;
}

function numbering(marks) {
  const level = (index, format, text) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  const headings =
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3、');
  const lists = [headings, ...marks.map((mark) => level(0, 'decimal', mark))].map(
    (levels, i) =>
      `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`,
  );
  const numbers = lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`);
  return `<w:numbering xmlns:w="${W}">${lists.join('')}${numbers.join('')}</w:numbering>`;
}

/** — 1 — in the middle of the foot, the number as a field. */
function footer() {
  const field = ['begin', 'end'].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`);
  const page = field.join('<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>');
  return `<w:ftr xmlns:w="${W}">${paragraph(`${run('— ')}${page}${run(' —')}`, CENTRED)}</w:ftr>`;
}

function footnotes(texts) {
  const separator = (id, type) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`;
  const own = texts.map(
    (text, i) => `<w:footnote w:id="${i + 1}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`,
  );
  return `<w:footnotes xmlns:w="${W}">${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}${own.join('')}</w:footnotes>`;
}
