// Folding for matching: one UTF-16 unit stays one UTF-16 unit, so that an offset in the folded text is an offset in the text.

/** Full-width signs that mean the same as their ASCII form. ，；：（）「」 stay: they are Chinese punctuation. */
const FULL_WIDTH_SIGNS = '％＊＋－．／＜＝＞［］＿｛｜｝～';
/** Other signs and blanks that mean the same as an ASCII one. */
const ALIKE: Readonly<Record<string, string>> = {
  '-': '−',
  '~': '〜',
  '<': '﹤',
  '>': '﹥',
  '≤': '≦⩽',
  '≥': '≧⩾',
  ' ': '\u3000\u00a0\u2002\u2003\u2009\u202f',
};
const FULL_WIDTH_OFFSET = 0xfee0;
const PRIVATE_USE = 0xffff;
/** What each character becomes, 0 for almost all of them. A table: every character of a document is looked up. */
const FOLDS = foldTable();

function foldTable(): Uint16Array {
  const folds = new Uint16Array(0x10000).fill(PRIVATE_USE, 0xe000, 0xf900);
  const narrow = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) folds[code] = code - FULL_WIDTH_OFFSET;
  };
  narrow(0xff10, 0xff19);
  narrow(0xff21, 0xff3a);
  narrow(0xff41, 0xff5a);
  for (const sign of FULL_WIDTH_SIGNS) narrow(sign.charCodeAt(0), sign.charCodeAt(0));
  for (const [plain, signs] of Object.entries(ALIKE)) {
    for (const sign of signs) folds[sign.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return folds;
}

/**
 * The text with full-width digits, letters and signs made half-width and special blanks made plain ones; same length.
 * A private-use character between two digits is a decimal point (fonts of government PDFs encode it so, U+E010 above all).
 */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const becomes = FOLDS[text.charCodeAt(i)]!;
    if (becomes === 0) continue;
    const isPrivate = becomes === PRIVATE_USE;
    if (isPrivate && !(isDigit(text, i - 1) && isDigit(text, i + 1))) continue;
    folded += text.slice(from, i) + (isPrivate ? '.' : String.fromCharCode(becomes));
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
