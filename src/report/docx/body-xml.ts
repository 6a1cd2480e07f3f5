// The text of a Word file: its sections one after the other, each on pages of its own.
import type { Language } from '../../messages/index.js';
import type { Picture } from '../picture/picture.js';
import type { Block, GalleryBlock, Runs, Section } from './blocks.js';
import type { Pictures } from './pictures.js';
import { CELL_STYLE, STYLE_IDS } from './styles.js';
import { tableXml } from './table-xml.js';
import { escapeXml, twips } from './xml.js';

/** A4 and its margins, in millimetres, as offices set them; less at the sides of a table across. */
const SHORT = 210;
const LONG = 297;
const UPRIGHT = { top: 32, side: 26 } as const;
const ACROSS = { top: 22, side: 18 } as const;

/** What stands between <w:body> and its end. */
export function bodyXml(sections: readonly Section[], pictures: Pictures, language: Language): string {
  const runsXml = (runs: Runs, properties = ''): string =>
    runs.map((run) => (typeof run === 'string' ? textRun(run, properties, language) : pictures.run(run))).join('');
  return sections
    .map(({ isLandscape, blocks }, i) => {
      const { width, xml } = pageOf(isLandscape);
      const content = blocks.map((block) => blockXml(block, width)).join('');
      // The page of a section stands in its last paragraph, that of the last one at the end of the body.
      const isLast = i === sections.length - 1;
      return content + (isLast ? xml : `<w:p><w:pPr><w:pStyle w:val="${CELL_STYLE}"/>${xml}</w:pPr></w:p>`);
    })
    .join('');

  function blockXml(block: Block, room: number): string {
    if ('style' in block) return paragraphXml(STYLE_IDS[block.style], '', runsXml(block.runs));
    if ('gallery' in block) return galleryXml(block, room);
    // Two tables without a paragraph between them would be one.
    return tableXml(block, room, cellXml) + paragraphXml(CELL_STYLE, '', '');
  }

  function cellXml(content: string | Picture, { isBold, isCentred }: { isBold: boolean; isCentred: boolean }): string {
    const runs = content === '' ? '' : runsXml([content], isBold ? '<w:b/>' : '');
    // A picture is not to lie on the lines of the table.
    const room = typeof content === 'string' ? '' : '<w:spacing w:before="40" w:after="40"/>';
    return paragraphXml(CELL_STYLE, room + (isCentred ? '<w:jc w:val="center"/>' : ''), runs);
  }

  /** A table without lines, two pictures a row. */
  function galleryXml({ gallery }: GalleryBlock, room: number): string {
    const width = Math.floor(room / 2);
    const cell = (content: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content === '' ? paragraphXml(CELL_STYLE, '', '') : content}</w:tc>`;
    const shown = gallery.map(({ picture, caption }) =>
      cell(
        paragraphXml(CELL_STYLE, '<w:keepNext/><w:jc w:val="center"/>', runsXml([picture])) +
          paragraphXml(CELL_STYLE, '<w:spacing w:after="160"/><w:jc w:val="center"/>', runsXml([caption])),
      ),
    );
    const rows = shown.flatMap((one, i) =>
      i % 2 === 1 ? [] : [`<w:tr><w:trPr><w:cantSplit/></w:trPr>${one}${shown[i + 1] ?? cell('')}</w:tr>`],
    );
    return (
      `<w:tbl><w:tblPr><w:tblW w:w="${width * 2}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
      `<w:tblGrid><w:gridCol w:w="${width}"/><w:gridCol w:w="${width}"/></w:tblGrid>${rows.join('')}</w:tbl>` +
      paragraphXml(CELL_STYLE, '', '')
    );
  }
}

function paragraphXml(style: string, properties: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** In Chinese text “ ” … — are as wide as its characters. */
function textRun(text: string, properties: string, language: Language): string {
  const all = `${language === 'zh' ? '<w:rFonts w:hint="eastAsia"/>' : ''}${properties}`;
  return `<w:r>${all === '' ? '' : `<w:rPr>${all}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** The page, and how wide its text is. */
function pageOf(isLandscape: boolean): { readonly width: number; readonly xml: string } {
  const [wide, high, { top, side }] = isLandscape
    ? ([LONG, SHORT, ACROSS] as const)
    : ([SHORT, LONG, UPRIGHT] as const);
  const [vertical, horizontal] = [twips(top), twips(side)];
  return {
    width: twips(wide) - 2 * horizontal,
    xml:
      '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>' +
      `<w:pgSz w:w="${twips(wide)}" w:h="${twips(high)}"${isLandscape ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${vertical}" w:right="${horizontal}" w:bottom="${vertical}" w:left="${horizontal}" w:header="851" w:footer="${twips(top - 12)}" w:gutter="0"/></w:sectPr>`,
  };
}
