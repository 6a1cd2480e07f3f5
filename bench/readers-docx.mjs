// .docx → Document against the floor: inflating the same parts and looking at each of their bytes once.
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const PARTS = [
  '_rels/.rels',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/numbering.xml',
  'word/document.xml',
];

/** A plan of `times` times 90 KB of text in the verbose XML that Word writes, and the work that no reader of it can do without. */
export function docxSubject(times) {
  const parts = makeParts(times);
  const packed = parts.filter(([name]) => PARTS.includes(name)).map(([, content]) => deflateRawSync(content));
  return { bytes: zip(parts), floor: () => scan(packed) };
}

/** The file alone, and how many bytes the parts that are read have, inflated. */
export function docxFile(times) {
  const parts = makeParts(times);
  const inflated = parts.reduce((sum, [name, content]) => sum + (PARTS.includes(name) ? content.length : 0), 0);
  return { bytes: zip(parts), inflated };
}

let seen = 0;

function scan(packed) {
  for (const part of packed) {
    const content = inflateRawSync(part);
    let tags = 0;
    for (let i = 0; i < content.length; i++) if (content[i] === 0x3c) tags++;
    seen += tags;
  }
  return seen;
}

function makeParts(times) {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const root = (name, content) =>
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${name}>`,
    );
  const rels = (...items) =>
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
        .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`)
        .join('')}</Relationships>`,
    );
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return [
    [
      '[Content_Types].xml',
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`,
      ),
    ],
    ['_rels/.rels', rels(['officeDocument', 'word/document.xml'])],
    ['word/_rels/document.xml.rels', rels(['styles', 'styles.xml'], ['numbering', 'numbering.xml'])],
    ['word/styles.xml', root('styles', makeStyles())],
    ['word/numbering.xml', root('numbering', makeNumbering())],
    ['word/document.xml', root('document', `<w:body>${makeBody(times)}</w:body>`)],
  ];
}

const FONTS =
  '<w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:cs="宋体" w:hint="eastAsia"/>';
const LOOK = `<w:rPr>${FONTS}<w:color w:val="000000" w:themeColor="text1"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>`;
const BOLD = LOOK.replace('<w:color', '<w:b/><w:bCs/><w:color');

function makeStyles() {
  const style = (id, name, more) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:uiPriority w:val="99"/><w:rsid w:val="00A77B3E"/><w:pPr>${more}<w:spacing w:line="560" w:lineRule="exact"/></w:pPr>${LOOK}</w:style>`;
  const headings = [1, 2, 3].map((n) => style(n, `heading ${n}`, `<w:outlineLvl w:val="${n - 1}"/>`));
  return headings.join('') + Array.from({ length: 60 }, (_, i) => style(`s${i}`, `样式 ${i}`, '')).join('');
}

function makeNumbering() {
  const level = (n, text, format) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="1">${level(0, '%1、', 'chineseCounting')}${level(1, '（%2）', 'chineseCounting')}${level(2, '%3.', 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
}

/** Words as varied as those of a real text, for how well a file packs says how fast it unpacks. */
function makeWords() {
  const signs =
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';
  let state = 7;
  return (length) => {
    let text = '';
    for (let i = 0; i < length; i++) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      text += signs[(state >> 8) % signs.length];
    }
    return text;
  };
}

function makeBody(times) {
  const words = makeWords();
  const run = (text, look = LOOK) => `<w:r w:rsidRPr="00C32F10">${look}<w:t>${text}</w:t></w:r>`;
  const paragraph = (runs, props = '') =>
    `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00C32F10" w:rsidP="006B5B0E"><w:pPr>${props}<w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>${LOOK}</w:pPr>${runs}</w:p>`;
  const numbered = (level) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  const cell = (text) =>
    `<w:tc><w:tcPr><w:tcW w:w="1700" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(run(text), '<w:jc w:val="center"/>')}</w:tc>`;
  const parts = [];
  for (let i = 0; i < 40 * times; i++) {
    parts.push(paragraph(run(words(10), BOLD), `<w:pStyle w:val="1"/>${numbered(0)}`));
    parts.push(paragraph(run(words(7), BOLD), `<w:pStyle w:val="2"/>${numbered(1)}`));
    for (let j = 0; j < 6; j++) {
      const lead = run(`${words(8)}。`, BOLD);
      const text = `${words(22)}，${words(9)}，${words(14)}，到`;
      const tail = `年，${words(6)}${i + j}个，${words(8)}达到3.${j}%以上，${words(10)}。（责任单位：市${words(3)}局、市${words(4)}委）`;
      parts.push(paragraph(lead + run(text) + run('2025') + run(tail), numbered(2)));
    }
    const rows = Array.from(
      { length: 6 },
      (_, j) =>
        `<w:tr w:rsidR="00A77B3E"><w:trPr><w:trHeight w:val="454"/></w:trPr>${['经济发展', `${j + 1}`, words(9), '%', `${60 + j}`, `≥${70 + j}`].map(cell).join('')}</w:tr>`,
    );
    const grid = '<w:gridCol w:w="1700"/>'.repeat(6);
    parts.push(
      `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`,
    );
  }
  return parts.join('');
}

/** An archive of these parts. */
export function zip(parts) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of parts) {
    const title = Buffer.from(name);
    const data = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(title.length, 22);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    files.push(Buffer.from('PK\x03\x04'), head, title, data);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, end, title);
    at += 30 + title.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.write('PK\x05\x06', 'latin1');
  last.writeUInt16LE(parts.length, 8);
  last.writeUInt16LE(parts.length, 10);
  last.writeUInt32LE(listing.length, 12);
  last.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listing, last]);
}

function crc32(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ -1) >>> 0;
}
