import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, numberText, textText } from '../../../src/readers/xlsx/number-text.js';

describe('the text that Excel shows', () => {
  it.each<[value: number, code: string, text: string]>([
    [0.305, 'General', '0.305'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234567890123, 'General', '1234567890123'],
    [-12.5, 'General', '-12.5'],
    [1 / 3, 'General', '0.333333333'],
    [0, '0', '0'],
    [0.305, '0.0%', '30.5%'],
    [0.3, '0%', '30%'],
    [1, '0.00%', '100.00%'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [-0.001, '0.0', '0.0'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1234567, '#,##0,', '1,235'],
    [0.5, '#.##', '.5'],
    [12, '0000', '0012'],
    [13800138000, '000-0000-0000', '138-0013-8000'],
    [25, '"["0"]"', '[25]'],
    [25, '\\{0\\}', '{25}'],
    [95, '"≥"0"%"', '≥95%'],
    [95, '0"个百分点"', '95个百分点'],
    [12.3, '0.0_ ', '12.3'],
    [-5, '0_);(0)', '(5)'],
    [-5, '0;[Red]-0', '-5'],
    [0, '0;-0;"—"', '—'],
    [150, '[>=100]"多于百";0', '多于百'],
    [50, '[>=100]"多于百";0', '50'],
    [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.5, '# ?/?', '1/2'],
    [2.25, '# ?/?', '2 1/4'],
    [44197, 'yyyy/m/d', '2021/1/1'],
    [44197, 'yyyy"年"m"月"d"日"', '2021年1月1日'],
    [44197, '[$-804]yyyy"年"m"月";@', '2021年1月'],
    [46022, 'yyyy"年"', '2025年'],
    [44197.5, 'yyyy-mm-dd hh:mm:ss', '2021-01-01 12:00:00'],
    [44197.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [44197, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二一年一月一日'],
    [12, '[DBNum1]General', '十二'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [61, 'yyyy/m/d', '1900/3/1'],
    [-1, 'yyyy/m/d', '-1'],
  ])('%d as %s is %s', (value, code, text) => expect(numberText(value, code)).toBe(text));

  it('days of the other calendar', () => expect(numberText(42735, 'yyyy/m/d', true)).toBe('2021/1/1'));
  it('texts within a format', () => expect(textText('甲', '0;0;0;"（"@"）"')).toBe('（甲）'));

  it.each<[value: number, code: string, text: string]>([
    [0.98456, '0.0%', '98.456%'],
    [5.0800000000000001, '0.0', '5.08'],
    [1234567.5, '#,##0', '1234567.5'],
    [46022, 'yyyy"年"', '2025年'],
  ])('%d as %s is exactly %s', (value, code, text) => expect(exactText(value, code)).toBe(text));

  it('never throws, and two decimals are two decimals', () => {
    fc.assert(
      fc.property(fc.double(), fc.string({ maxLength: 40 }), (value, code) => {
        numberText(value, code);
        exactText(value, code);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        expect(Number(numberText(cents / 100, '0.00'))).toBeCloseTo(cents / 100, 10);
      }),
    );
  });
});
