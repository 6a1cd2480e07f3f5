// How the sheets of a workbook are printed and filtered, for which the library that writes them has no options: pages as wide as the sheet,
// the header on each of them, the name of the sheet above and the number of the page below; filters, which belong right behind the rows.
import { type BookSheet, nameOf } from './book-sheet.js';

/** Inches. */
const MARGINS = 'left="0.45" right="0.45" top="0.6" bottom="0.6" header="0.3" footer="0.3"';

/** The feature that puts all this into the parts of the workbook. */
export function printSetup(sheets: readonly BookSheet[]) {
  const sheetXml = (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const sheet = sheets[sheetIndex]!;
    const pages = content
      .replace(/(?<=<worksheet[^>]*>)/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(/<pageMargins [^<>]*\/>/, `<printOptions horizontalCentered="1"/><pageMargins ${MARGINS}/>`)
      .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
      // &A is the name of the sheet, &P the page, &N how many there are.
      .replace(
        /<pageSetup [^<>]*\/>/,
        '$&<headerFooter><oddHeader>&amp;C&amp;A</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
      );
    if (!('table' in sheet)) return pages;
    const { columns, rows } = sheet.table;
    const filter = `<autoFilter ref="A1:${columnName(columns.length)}${rows.length + 1}"/>`;
    return pages.replace('</sheetData>', `</sheetData>${filter}`);
  };
  const bookXml = (content: string): string => {
    const names = sheets.flatMap((sheet, i) =>
      'table' in sheet
        ? [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${nameOf(sheet).replaceAll("'", "''")}'!$1:$1</definedName>`,
          ]
        : [],
    );
    // A function, because $1 in a replacement would be a group.
    return content.replace('<definedNames/>', () =>
      names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    );
  };
  return {
    files: {
      transform: { 'xl/worksheets/sheet{id}.xml': { transform: sheetXml }, 'xl/workbook.xml': { transform: bookXml } },
    },
  };
}

/** 1 → A, 27 → AA. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}
