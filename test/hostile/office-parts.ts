// The few parts that a file needs to be a workbook or a Word document.
import { buildZip, type ZipPart } from '../readers/ooxml/build-zip.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const rels = (content: string) =>
  `<?xml version="1.0"?><Relationships xmlns="${RELS}">${content}</Relationships>`;

export interface BookParts {
  /** What stands in the worksheet besides and in `sheetData`. */
  readonly rows: string;
  readonly after?: string;
  readonly before?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly workbookRels?: string;
  readonly extra?: readonly ZipPart[];
  /** Replaces the worksheet's XML. */
  readonly sheet?: string | Uint8Array;
}

/** The parts of a workbook with one sheet. */
export function bookParts({ rows, after = '', before = '', extra = [], ...parts }: BookParts): ZipPart[] {
  const sheet = `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const book =
    parts.workbook ??
    `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const related = [
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>`,
    parts.strings === undefined
      ? ''
      : `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    parts.styles === undefined ? '' : `<Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    parts.workbookRels ?? '',
  ].join('');
  const found: ZipPart[] = [
    {
      name: '_rels/.rels',
      content: rels(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
    },
    { name: 'xl/workbook.xml', content: book },
    { name: 'xl/_rels/workbook.xml.rels', content: rels(related) },
    { name: 'xl/worksheets/sheet1.xml', content: parts.sheet ?? sheet },
  ];
  if (parts.strings !== undefined) {
    found.push({
      name: 'xl/sharedStrings.xml',
      content: `<?xml version="1.0"?><sst xmlns="${MAIN}">${parts.strings}</sst>`,
    });
  }
  if (parts.styles !== undefined) {
    found.push({
      name: 'xl/styles.xml',
      content: `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>`,
    });
  }
  return [...found, ...extra];
}

/** The bytes of a workbook with one sheet. */
export const buildBook = (parts: BookParts) => buildZip(bookParts(parts));

/** A cell with an inline text. */
export const textCell = (place: string, text: string, style = 0) =>
  `<c r="${place}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${text}</t></is></c>`;
/** A cell with a number. */
export const numberCell = (place: string, value: number | string, style = 0) =>
  `<c r="${place}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
