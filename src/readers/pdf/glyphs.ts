// The characters of a page with their places, exactly as the file has them.
import { symbolText } from '../symbols.js';
import type { Engine } from './engine.js';

export interface Glyph {
  /** One character; blanks are glyphs too. Empty for one that is crossed out. */
  readonly text: string;
  readonly isBlank: boolean;
  readonly x0: number;
  readonly x1: number;
  /** Baseline, growing downwards. */
  readonly y: number;
  /** The size that it is printed in. */
  readonly em: number;
  readonly isBold: boolean;
  /** Direction in quarter turns against the clock; -1 for one that is slanted. Its place is that on the page turned so. */
  readonly turn: number;
}

/** The page's edges in its own coordinates, where y grows upwards. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

interface Font {
  readonly isBold: boolean;
  /** The symbol font that it is, '' for any other. */
  readonly symbols: string;
}

interface Style extends Font {
  readonly em: number;
  readonly turn: number;
}

const PLAIN: Font = { isBold: false, symbols: '' };
/** `ABCDEF+Symbol`, `SymbolMT`, `Wingdings-Regular`; OpenSymbol holds the signs of Symbol at their places. */
const SYMBOL_NAME_PATTERN = /(?:^|\+)(?:(?<symbol>Symbol(?:MT)?|OpenSymbol)|(?<wingdings>Wingdings)(?:-Regular)?)$/i;

/** Bold by name: `…-Bold`, `SimHei`, 黑体, 小标宋, and what typesetting programs call them (`XBSJ-…`, `HTJ-…`). */
const BOLD_NAME_PATTERN =
  /bold|heavy|black|simhei|heiti|fzhei|fzxbs|fzdbs|fzcs|黑体|小标宋|(?:^|\+)(?:E-H|XBS|DBS|CS|D?HT)[A-Z]*-PK/i;
const FORCE_BOLD_FLAG = 1 << 18;
/** Filled and outlined: a regular font made bold. */
const FILL_AND_STROKE = 2;

/** The characters in the order of the file, without the blanks and line ends that the engine makes up. */
export function readGlyphs(
  engine: Engine,
  textPage: number,
  box: Box,
  scratch: number,
): { glyphs: Glyph[]; unknown: number } {
  const glyphs: Glyph[] = [];
  const fonts = new Map<number, Font>();
  const count = engine.FPDFText_CountChars(textPage);
  const at = scratch >> 2;
  const far = (scratch + 16) >> 3;
  let unknown = 0;
  let object = -1;
  let style: Style = { ...PLAIN, em: 1, turn: 0 };
  for (let i = 0; i < count; i++) {
    const code = engine.FPDFText_GetUnicode(textPage, i);
    if (code === 0x0d || code === 0x0a) continue;
    if (code === 0x20 && engine.FPDFText_IsGenerated(textPage, i) === 1) continue;
    const next = engine.FPDFText_GetTextObject(textPage, i);
    if (next !== object) {
      object = next;
      style = readStyle(engine, textPage, i, object, fonts, scratch);
    }
    // A code that the font gives no character for; the engine then hands out the code as if it were one.
    const isUnmapped = engine.FPDFText_HasUnicodeMapError(textPage, i) === 1;
    const text = isUnmapped ? UNKNOWN : (signOf(code, style.symbols) ?? characterOf(code));
    if (text === '') continue;
    engine.FPDFText_GetLooseCharBox(textPage, i, scratch);
    engine.FPDFText_GetCharOrigin(textPage, i, scratch + 16, scratch + 24);
    const floats = engine.floats();
    const doubles = engine.doubles();
    const { em, isBold, turn } = style;
    let x0 = 0;
    let x1 = 0;
    let y = 0;
    if (turn === 1 || turn === 3) {
      const [top, bottom] = [floats[at + 1]!, floats[at + 3]!];
      x0 = turn === 1 ? Math.min(top, bottom) - box.bottom : box.top - Math.max(top, bottom);
      x1 = x0 + Math.abs(top - bottom);
      y = turn === 1 ? doubles[far]! - box.left : box.right - doubles[far]!;
    } else {
      const [left, right] = [floats[at]!, floats[at + 2]!];
      x0 = turn === 2 ? box.right - right : left - box.left;
      x1 = x0 + (right - left);
      y = turn === 2 ? doubles[far + 1]! - box.bottom : box.top - doubles[far + 1]!;
    }
    if (!Number.isFinite(x0 + x1 + y)) continue;
    if (text === UNKNOWN) unknown++;
    const isBlank = text === ' ' || text === '\u3000' || (code >= 0x80 && code < 0x3000 && text.trim() === '');
    glyphs.push({ text, isBlank, x0, x1, y, em, isBold, turn });
  }
  return { glyphs: withTrueSizes(glyphs), unknown };
}

const IDEOGRAPH_PATTERN = /[\u4e00-\u9fff]/;
/** An ideograph is about as wide as its size; one half as wide is printed in a font with a square of another size. */
const NARROW = 0.62;
const ENOUGH = 12;

/** Some programs write fonts whose characters fill half of their square: the size of the text is then that of its ideographs. */
function withTrueSizes(glyphs: Glyph[]): Glyph[] {
  const widths = new Map<number, number[]>();
  for (const { text, x0, x1, em } of glyphs) {
    if (!IDEOGRAPH_PATTERN.test(text)) continue;
    const known = widths.get(em);
    if (known === undefined) widths.set(em, [x1 - x0]);
    else known.push(x1 - x0);
  }
  const sizes = new Map<number, number>();
  for (const [em, own] of widths) {
    own.sort((a, b) => a - b);
    const usual = own[own.length >> 1]!;
    if (own.length >= ENOUGH && usual > 0 && usual < NARROW * em) sizes.set(em, usual);
  }
  return sizes.size === 0 ? glyphs : glyphs.map((glyph) => ({ ...glyph, em: sizes.get(glyph.em) ?? glyph.em }));
}

function readStyle(
  engine: Engine,
  textPage: number,
  index: number,
  object: number,
  fonts: Map<number, Font>,
  scratch: number,
): Style {
  const size = Math.abs(engine.FPDFText_GetFontSize(textPage, index)) || 1;
  if (engine.FPDFText_GetMatrix(textPage, index, scratch) === 0) return { ...PLAIN, em: size, turn: 0 };
  const [a = 1, b = 0, c = 0, d = 1] = engine.floats().subarray(scratch >> 2, (scratch >> 2) + 4);
  const em = size * Math.hypot(c, d) || size;
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const isStraight = Math.abs(quarters - Math.round(quarters)) < 0.1;
  const turn = isStraight ? (Math.round(quarters) + 4) % 4 : -1;
  if (object === 0) return { ...PLAIN, em, turn };
  const isStroked = engine.FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE;
  const { isBold, symbols } = fontOf(engine, object, fonts, scratch);
  return { em, isBold: isStroked || isBold, symbols, turn };
}

const MAX_NAME = 200;
const UNKNOWN = '\ufffd';

function fontOf(engine: Engine, object: number, fonts: Map<number, Font>, scratch: number): Font {
  const font = engine.FPDFTextObj_GetFont(object);
  if (font === 0) return PLAIN;
  let known = fonts.get(font);
  if (known === undefined) {
    const length = Math.min(MAX_NAME, engine.FPDFFont_GetBaseFontName(font, scratch, MAX_NAME));
    const bytes = engine.bytes().subarray(scratch, scratch + Math.max(0, length - 1));
    const name = new TextDecoder().decode(bytes);
    const flags = engine.FPDFFont_GetFlags(font);
    const isBold = BOLD_NAME_PATTERN.test(name) || (flags > 0 && (flags & FORCE_BOLD_FLAG) !== 0);
    const found = SYMBOL_NAME_PATTERN.exec(name)?.groups;
    known = { isBold, symbols: found === undefined ? '' : found.symbol === undefined ? 'Wingdings' : 'Symbol' };
    fonts.set(font, known);
  }
  return known;
}

/** What a private code of a symbol font looks like; null for any other code. */
function signOf(code: number, font: string): string | null {
  return font !== '' && code >= 0xf020 && code <= 0xf0ff ? symbolText(font, code) : null;
}

/** Radicals that fonts of web prints give instead of the characters that look the same and that NFKC leaves alone. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    ...['⺠民', '⻄西', '⻅见', '⻆角', '⻉贝', '⻋车', '⻓长', '⻔门', '⻘青', '⻙韦', '⻚页', '⻛风', '⻜飞', '⻝食'],
    ...['⻢马', '⻣骨', '⻤鬼', '⻥鱼', '⻦鸟', '⻩黄', '⻬齐', '⻮齿', '⻰龙', '⻁虎', '⺟母', '⻑長', '⻳龟', '⺁厂'],
  ].map((pair) => [pair[0]!, pair[1]!]),
);

/** The character of a code: as it is, but for codes that stand for no character or for a radical's look. */
function characterOf(code: number): string {
  // The engine's sign for a hyphen at the end of a line, and the soft hyphen.
  if (code === 0x02 || code === 0xfffe || code === 0xad) return '-';
  if (code === 0 || code === 0xffff || code === 0xfffd) return UNKNOWN;
  if (code === 0x09 || code === 0xa0) return ' ';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return '';
  const text = code > 0x10ffff ? UNKNOWN : String.fromCodePoint(code);
  if (code >= 0x2e80 && code < 0x2fe0) return RADICALS.get(text) ?? text.normalize('NFKC');
  return text;
}
