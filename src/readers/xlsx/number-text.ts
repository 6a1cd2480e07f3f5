// A cell's number and its format → the text that Excel shows: 0.125 as 0.0% is 12.5%, 44197 as yyyy"年"m"月" is 2021年1月.
import { renderDate } from './date-text.js';
import { type Decimal, decimalOf, plainText, roundDecimal, shift } from './decimal-text.js';
import { readFormatCode, type Section, type Token } from './format-code.js';
import { hanDigits, hanNumber } from './han-number.js';

/** The text of a number. What a format cannot show (a negative date) is shown as it is. */
export function numberText(value: number, code: string, is1904 = false): string {
  if (!Number.isFinite(value)) return String(value);
  if (code === 'General') return generalText(value);
  const sections = readFormatCode(code);
  const section = sectionFor(value, sections);
  if (section === null || section.tokens.some(({ type }) => type === 'text')) return generalText(value);
  if (section.isDate) return renderDate(value, section, is1904) ?? generalText(value);
  // A section of its own for negative numbers writes its own sign, or none.
  const hasOwnSign = value < 0 && section.condition === null && sections.length > 1 && section !== sections[0];
  const decimal = decimalOf(hasOwnSign ? -value : value);
  const text = renderSection(decimal, section);
  return section.isHan ? toHan(text) : text;
}

/** The text of a text: as it is, or within what the format puts around it (`@"万元"`). */
export function textText(text: string, code: string): string {
  const sections = readFormatCode(code);
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ type }) => type === 'text'));
  if (section === undefined || !section.tokens.some(({ type }) => type === 'text')) return text;
  return section.tokens.map((token) => (token.type === 'text' ? text : 'text' in token ? token.text : '')).join('');
}

/** The number with all its digits, in the unit that the format shows: 0.98456 as 0.0% is 98.456%. */
export function exactText(value: number, code: string, is1904 = false): string {
  const section = Number.isFinite(value) ? sectionFor(value, readFormatCode(code)) : null;
  if (section === null) return String(value);
  if (section.isDate) return renderDate(value, section, is1904) ?? generalText(value);
  const decimal = decimalOf(value);
  return section.percents > 0 ? `${plainText(shift(decimal, 2))}%` : plainText(decimal);
}

/** Whether a format writes dates or times. */
export function isDateFormat(code: string): boolean {
  return readFormatCode(code)[0]?.isDate ?? false;
}

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const decimal = decimalOf(value);
  // Excel shows eleven characters; whole numbers keep their digits, fractions as many as fit.
  const places = Math.max(0, 10 - Math.max(1, decimal.point));
  if (decimal.point >= 15 || decimal.point < -9) return String(value);
  const { whole, fraction } = roundDecimal(decimal, places);
  const rest = fraction.replace(/(?<!0)0+$/, '');
  const text = `${whole || '0'}${rest === '' ? '' : `.${rest}`}`;
  return decimal.isNegative && text !== '0' ? `-${text}` : text;
}

function sectionFor(value: number, sections: readonly Section[]): Section | null {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition !== null)) {
    return (
      sections.find(({ condition }, i) =>
        condition === null ? i > 0 || sections.length === 1 : holds(value, condition),
      ) ?? null
    );
  }
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric.length > 1) return second!;
  if (value === 0 && numeric.length > 2) return third!;
  return first ?? null;
}

function holds(value: number, { operator, value: bound }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '=':
      return value === bound;
    default:
      return value !== bound;
  }
}

function renderSection(decimal: Decimal, section: Section): string {
  const { tokens, percents } = section;
  if (tokens.length === 0) return '';
  if (tokens.some(({ type }) => type === 'general')) return renderGeneral(decimal, tokens);
  if (!tokens.some(({ type }) => type === 'digit')) return literals(tokens);
  const scaled = shift(decimal, percents * 2);
  if (tokens.some(({ type }) => type === 'exponent')) return renderExponent(scaled, tokens);
  if (isFraction(tokens)) return renderFraction(scaled, tokens);
  return renderFixed(scaled, tokens);
}

function literals(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === 'literal' ? token.text : '')).join('');
}

function renderGeneral(decimal: Decimal, tokens: readonly Token[]): string {
  const number = generalText(Number(plainText(decimal)));
  return tokens
    .map((token) => (token.type === 'general' ? number : token.type === 'literal' ? token.text : ''))
    .join('');
}

/** `#,##0.00"万元"`: digits from the right into their places, what is left over before the first. */
function renderFixed(given: Decimal, tokens: readonly Token[]): string {
  const point = tokens.findIndex(({ type }) => type === 'point');
  const wholeEnd = point < 0 ? tokens.length : point;
  const isDigit = (i: number) => tokens[i]?.type === 'digit';
  const lastDigit = lastIndexBefore(tokens, wholeEnd, 'digit');
  let thousands = 0;
  for (let i = lastDigit + 1; tokens[i]?.type === 'comma'; i++) thousands++;
  const isGrouped = tokens.some(
    (token, i) => token.type === 'comma' && i < lastDigit && tokens.slice(0, i).some((t) => t.type === 'digit'),
  );
  const places = point < 0 ? 0 : tokens.filter((_, i) => i > point && isDigit(i)).length;
  const { whole, fraction } = roundDecimal(shift(given, -3 * thousands), places);
  const isZero = whole === '' && /^0*$/.test(fraction);
  const before = wholePart(whole, tokens.slice(0, wholeEnd), isGrouped);
  const after = point < 0 ? '' : fractionPart(fraction, tokens.slice(point + 1));
  return `${given.isNegative && !isZero ? '-' : ''}${before}${after}`;
}

function lastIndexBefore(tokens: readonly Token[], end: number, type: Token['type']): number {
  for (let i = end - 1; i >= 0; i--) if (tokens[i]!.type === type) return i;
  return -1;
}

function wholePart(whole: string, tokens: readonly Token[], isGrouped: boolean): string {
  const first = tokens.findIndex(({ type }) => type === 'digit');
  let at = whole.length;
  let count = 0;
  let text = '';
  const put = (digit: string) => {
    if (isGrouped && count > 0 && count % 3 === 0) text = `,${text}`;
    text = digit + text;
    count++;
  };
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.type === 'literal') text = token.text + text;
    if (token.type !== 'digit') continue;
    if (at > 0) put(whole[--at]!);
    else if (token.text === '0') put('0');
    if (i === first) while (at > 0) put(whole[--at]!);
  }
  return first < 0 ? text + whole : text;
}

function fractionPart(fraction: string, tokens: readonly Token[]): string {
  let at = 0;
  let text = '';
  const significant = fraction.replace(/(?<!0)0+$/, '').length;
  for (const token of tokens) {
    if (token.type === 'literal') text += token.text;
    if (token.type !== 'digit') continue;
    if (at < significant || token.text === '0') text += fraction[at] ?? '0';
    at++;
  }
  return `.${text}`;
}

/** `0.00E+00`. */
function renderExponent(decimal: Decimal, tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ type }) => type === 'exponent');
  const point = tokens.findIndex(({ type }) => type === 'point');
  const places = point < 0 ? 0 : tokens.slice(point, at).filter(({ type }) => type === 'digit').length;
  const width = tokens.slice(at).filter(({ type }) => type === 'digit').length;
  const [mantissa = '0', exponent = '0'] = Number(plainText(decimal)).toExponential(places).split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(width, '0')}${literals(tokens.slice(at))}`;
}

function isFraction(tokens: readonly Token[]): boolean {
  const slash = tokens.findIndex(({ type }) => type === 'slash');
  return slash > 0 && tokens.slice(0, slash).some(({ type }) => type === 'digit');
}

/** `# ?/?`: the nearest fraction whose denominator has as many digits. */
function renderFraction(decimal: Decimal, tokens: readonly Token[]): string {
  const slash = tokens.findIndex(({ type }) => type === 'slash');
  const after = tokens.slice(slash + 1).filter(({ type }) => type === 'digit').length;
  const most = 10 ** Math.min(Math.max(after, 1), 3) - 1;
  const value = Math.abs(Number(plainText(decimal)));
  const hasWhole = tokens.slice(0, slash).some(({ type }, i) => type === 'literal' && i > 0);
  const whole = hasWhole ? Math.floor(value) : 0;
  let best = { top: Math.round(value - whole), bottom: 1, error: Math.abs(value - whole - Math.round(value - whole)) };
  for (let bottom = 2; bottom <= most && best.error > 1e-12; bottom++) {
    const top = Math.round((value - whole) * bottom);
    const error = Math.abs(value - whole - top / bottom);
    if (error < best.error - 1e-12) best = { top, bottom, error };
  }
  const sign = decimal.isNegative ? '-' : '';
  if (hasWhole && best.top === best.bottom) return `${sign}${whole + 1}`;
  if (best.top === 0) return `${sign}${whole}`;
  return `${sign}${whole > 0 ? `${whole} ` : ''}${best.top}/${best.bottom}`;
}

function toHan(text: string): string {
  return /^\d+$/.test(text) ? hanNumber(Number(text)) : hanDigits(text);
}
