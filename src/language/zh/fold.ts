// Folding for matching: one UTF-16 unit stays one UTF-16 unit, so that an offset in the folded text is an offset in the text.

/** Full-width punctuation that means the same as its ASCII form. ，；：（）「」 stay: they are Chinese punctuation. */
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ['％', '%'],
  ['＋', '+'],
  ['－', '-'],
  ['−', '-'],
  ['．', '.'],
  ['／', '/'],
  ['～', '~'],
  ['〜', '~'],
  ['＜', '<'],
  ['＞', '>'],
  ['＝', '='],
  ['﹤', '<'],
  ['﹥', '>'],
  ['≦', '≤'],
  ['≧', '≥'],
  ['⩽', '≤'],
  ['⩾', '≥'],
  ['［', '['],
  ['］', ']'],
  ['｛', '{'],
  ['｝', '}'],
  ['＊', '*'],
  ['＿', '_'],
  ['｜', '|'],
  ['　', ' '],
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
]);

const FOLDABLE_PATTERN =
  /[\uff05\uff0b\uff0d-\uff1a\uff1c-\uff1e\uff21-\uff3b\uff3d\uff3f\uff41-\uff5b\uff5d-\uff5e\uff0a\uff5c\u2212\u301c\ufe64\ufe65\u2266\u2267\u2a7d\u2a7e\u3000\u00a0\u2002\u2003\u2009\u202f\ue000-\uf8ff]/g;

/**
 * The text with full-width digits, letters and signs made half-width and special blanks made plain ones; same length.
 * A private-use character between two digits is a decimal point (fonts of government PDFs encode it so, U+E010 above all).
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE_PATTERN, (char, offset: number) => {
    const code = char.charCodeAt(0);
    if (code >= 0xe000 && code <= 0xf8ff) return isDigit(text, offset - 1) && isDigit(text, offset + 1) ? '.' : char;
    if (code === 0xff1a) return char;
    return FULL_WIDTH.get(char) ?? (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : char);
  });
}

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
