// How much room text takes in columns: Chinese characters take two.

/**
 * Characters of two columns (East Asian Wide and Fullwidth, emoji), those of punctuation first. Ranges, for a pattern of this size
 * would cost start-up time.
 */
const WIDE_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x2e80, 0x303e],
  [0xff01, 0xff60],
  [0x1100, 0x115f],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
/** Characters of none: controls, combining marks, joiners, variation selectors. */
const ZERO_RANGES: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** Punctuation that does not begin a line (禁则). */
const CLOSING_PATTERN = /^[，。、；：？！）】》〉」』〕”’％,.;:?!)\]%]/;
/** Punctuation that does not end a line. */
const OPENING_PATTERN = /[（【《〈「『〔“‘([]$/;
/** Control and bidi characters: they could rewrite what a terminal shows. */
const UNSAFE_PATTERN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * How — … “ ” ‘ ’ count, which Unicode leaves to the font: narrow in a terminal, wide in a Chinese document, whose authors
 * line columns up by the eye.
 */
export type Punctuation = 'narrow' | 'wide';

/** The columns that a text takes. */
export function displayWidth(text: string, punctuation: Punctuation = 'narrow'): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (code > 0xffff) i++;
    width += characterWidth(code, punctuation);
  }
  return width;
}

function characterWidth(code: number, punctuation: Punctuation = 'narrow'): number {
  // Most characters are ASCII or 汉字.
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (punctuation === 'wide' && (code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201d))) return 2;
  if (isWithin(code, WIDE_RANGES)) return 2;
  return isWithin(code, ZERO_RANGES) ? 0 : 1;
}

function isWithin(code: number, ranges: readonly (readonly [from: number, to: number])[]): boolean {
  for (const range of ranges) if (code >= range[0] && code <= range[1]) return true;
  return false;
}

/** Pads with blanks to a width. */
export function padText(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Cuts a text to a width; what is cut shows as an ellipsis. */
export function cutText(text: string, width: number, ellipsis = '…'): string {
  if (displayWidth(text) <= width) return text;
  const room = width - displayWidth(ellipsis);
  let used = 0;
  let cut = '';
  for (const character of text) {
    used += characterWidth(character.codePointAt(0)!);
    if (used > room) break;
    cut += character;
  }
  return cut.trimEnd() + ellipsis;
}

/** Breaks a text into lines of at most `width` columns: between words, or between Chinese characters. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(width, 4)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const piece of pieces(line)) {
    const room = displayWidth(piece.trimEnd());
    if (used > 0 && used + room > width) {
      lines.push(current.trimEnd());
      [current, used] = ['', 0];
      if (piece.trim() === '') continue;
    }
    for (const part of displayWidth(piece) > width ? piece : [piece]) {
      if (used + displayWidth(part) > width && used > 0 && part.trim() !== '') {
        lines.push(current.trimEnd());
        [current, used] = ['', 0];
      }
      current += part;
      used += displayWidth(part);
    }
  }
  if (current.trim() !== '' || lines.length === 0) lines.push(current.trimEnd());
  return lines;
}

/** Words with the blanks after them, single Chinese characters with the closing punctuation after them. */
function pieces(line: string): string[] {
  const found: string[] = [];
  for (const [word] of line.matchAll(/[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\s+|./gu)) {
    const previous = found.at(-1);
    const joins = previous !== undefined && (CLOSING_PATTERN.test(word) || OPENING_PATTERN.test(previous));
    if (joins) found[found.length - 1] += word;
    else found.push(word);
  }
  return found;
}

/** One line of plain text: blanks and breaks are one blank, nothing that a terminal would obey. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** The text without characters that a terminal would obey instead of show. */
export function printable(text: string): string {
  return text.replace(UNSAFE_PATTERN, '');
}
