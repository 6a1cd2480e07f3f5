// styles.xml → for each cell style its number format and whether it is bold.
import { CLOSE, END, OPEN, type XmlScanner } from '../ooxml/xml.js';

export interface CellStyle {
  readonly format: string;
  readonly isBold: boolean;
}

/** The formats that files name by number only; 27–36 and 50–58 as Excel has them for Chinese, 14 as Chinese Excel shows it. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  ...[27, 36, 50, 52, 57].map((id) => [id, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, 'm"月"d"日"'] as const),
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  ...[34, 55].map((id) => [id, '上午/下午h"时"mm"分"'] as const),
  ...[35, 56].map((id) => [id, '上午/下午h"时"mm"分"ss"秒"'] as const),
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

export const PLAIN_STYLE: CellStyle = { format: 'General', isBold: false };

/** The styles that cells name by their position. */
export function readStyles(xml: XmlScanner | null): readonly CellStyle[] {
  const styles: CellStyle[] = [];
  const formats = new Map<number, string>();
  const boldFonts: boolean[] = [];
  let within = '';
  while (xml !== null && xml.next() !== END) {
    const { kind, name } = xml;
    if (kind === CLOSE && name === within) within = '';
    if (kind !== OPEN) continue;
    if (name === 'fonts' || name === 'cellXfs' || name === 'dxfs' || name === 'cellStyleXfs') within = name;
    else if (name === 'numFmt' && within === '') {
      formats.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? 'General');
    } else if (within === 'fonts' && name === 'font') boldFonts.push(false);
    else if (within === 'fonts' && name === 'b') {
      const isOff = /^(?:0|false)$/.test(xml.attribute('val') ?? '');
      if (boldFonts.length > 0) boldFonts[boldFonts.length - 1] = !isOff;
    } else if (within === 'cellXfs' && name === 'xf') {
      const id = Number(xml.attribute('numFmtId') ?? 0);
      const isBold = boldFonts[Number(xml.attribute('fontId') ?? 0)] ?? false;
      styles.push({ format: formats.get(id) ?? BUILT_IN.get(id) ?? 'General', isBold });
    }
  }
  return styles;
}
