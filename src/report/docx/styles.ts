// How the parts of a Word file look: the fonts and sizes that offices use for Chinese reports, named so that Word and WPS find them and put
// others in their place where they are missing; for English text smaller, without an indent.
import type { Language } from '../../messages/index.js';
import type { ParagraphStyle } from './blocks.js';
import { escapeXml } from './xml.js';

/** The ids of Word's own styles, so that the outline of the document and its navigation know them. */
export const STYLE_IDS: Readonly<Record<ParagraphStyle, string>> = {
  title: 'Title',
  heading: 'Heading1',
  subheading: 'Heading2',
  paragraph: 'BodyText',
  note: 'Note',
  caption: 'Caption',
  legend: 'Legend',
};
export const CELL_STYLE = 'Cell';

/** Each font with what takes its place where it is not installed. */
const FONTS: Readonly<Record<string, string>> = {
  仿宋: '仿宋_GB2312,FangSong,STFangsong,Noto Serif CJK SC,Source Han Serif SC',
  黑体: 'SimHei,STHeiti,Noto Sans CJK SC,Source Han Sans SC',
  楷体: '楷体_GB2312,KaiTi,STKaiti,Noto Serif CJK SC,Source Han Serif SC',
  宋体: 'SimSun,STSong,Noto Serif CJK SC,Source Han Serif SC',
};

interface Look {
  readonly font: keyof typeof FONTS;
  /** Half points. */
  readonly size: number;
  readonly isBold?: true;
  readonly paragraph: string;
}

/** word/fontTable.xml */
export function fontTable(namespace: string): string {
  const fonts = Object.entries(FONTS).map(
    ([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}

/** word/styles.xml */
export function stylesPart(namespace: string, language: Language): string {
  const isChinese = language === 'zh';
  const body = isChinese ? 32 : 22;
  // Not less than: a line with a picture is as high as the picture.
  const lines = isChinese ? ' w:line="560" w:lineRule="atLeast"' : ' w:line="276" w:lineRule="auto"';
  const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"${lines}/>`;
  const single = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
  const level = (depth: number) => `<w:outlineLvl w:val="${depth}"/>`;
  const centred = '<w:jc w:val="center"/>';
  const indent = isChinese ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : '';
  const styles: readonly (readonly [id: string, name: string, look: Look])[] = [
    ['Normal', 'Normal', { font: '仿宋', size: body, paragraph: single(0, 0) }],
    ['Title', 'Title', { font: '黑体', size: isChinese ? 44 : 36, paragraph: `${single(240, 480)}${centred}` }],
    ['Heading1', 'heading 1', headingLook('黑体', body, `${spacing(240, 120)}${indent}${level(0)}`)],
    ['Heading2', 'heading 2', headingLook('楷体', body, `${spacing(120, 60)}${indent}${level(1)}`)],
    [
      'BodyText',
      'Body Text',
      { font: '仿宋', size: body, paragraph: `${spacing(0, isChinese ? 0 : 120)}${indent}<w:jc w:val="both"/>` },
    ],
    ['Caption', 'caption', headingLook('黑体', isChinese ? 24 : 20, `${single(200, 100)}${centred}`)],
    ['Note', 'Note', { font: '宋体', size: 18, paragraph: single(60, 120) }],
    ['Legend', 'Legend', { font: '宋体', size: 18, paragraph: `<w:keepNext/>${single(60, 60)}${centred}` }],
    [CELL_STYLE, 'Cell', { font: '宋体', size: isChinese ? 17 : 16, paragraph: single(10, 10) }],
    ['Footer', 'footer', { font: '宋体', size: isChinese ? 24 : 18, paragraph: `${single(0, 0)}${centred}` }],
  ];
  const locale = isChinese ? 'zh-CN' : 'en-GB';
  return (
    `<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋"/>` +
    `<w:lang w:val="${isChinese ? 'en-US' : locale}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `${styles.map(([id, name, look]) => styleXml(id, name, look)).join('')}</w:styles>`
  );
}

/** A heading stays with what it is above. */
function headingLook(font: string, size: number, paragraph: string): Look {
  return { font, size, isBold: true, paragraph: `<w:keepNext/>${paragraph}` };
}

function styleXml(id: string, name: string, { font, size, isBold, paragraph }: Look): string {
  const isNormal = id === 'Normal';
  // 黑体 is bold as it is; Latin text in it is not.
  const latin = font === '黑体' ? 'Arial' : 'Times New Roman';
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"${isNormal ? ' w:default="1"' : ''}><w:name w:val="${escapeXml(name)}"/>` +
    `${isNormal ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr>` +
    `<w:rPr><w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${font}"/>${isBold && font !== '黑体' ? '<w:b/>' : ''}` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`
  );
}
