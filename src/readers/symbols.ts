// Characters of symbol fonts, which stand in a file by their places in the font: U+F0B3 in Symbol is ≥.

const SYMBOL: Readonly<Record<string, string>> = {
  '22': '∀',
  '27': '∋',
  '2d': '−',
  '40': '≅',
  '44': 'Δ',
  '46': 'Φ',
  '47': 'Γ',
  '4c': 'Λ',
  '50': 'Π',
  '51': 'Θ',
  '53': 'Σ',
  '57': 'Ω',
  '61': 'α',
  '62': 'β',
  '63': 'χ',
  '64': 'δ',
  '65': 'ε',
  '66': 'φ',
  '67': 'γ',
  '68': 'η',
  '6c': 'λ',
  '6d': 'μ',
  '70': 'π',
  '71': 'θ',
  '72': 'ρ',
  '73': 'σ',
  '74': 'τ',
  '77': 'ω',
  '7e': '∼',
  a2: '′',
  a3: '≤',
  a4: '⁄',
  a5: '∞',
  ab: '↔',
  ac: '←',
  ad: '↑',
  ae: '→',
  af: '↓',
  b0: '°',
  b1: '±',
  b2: '″',
  b3: '≥',
  b4: '×',
  b5: '∝',
  b7: '•',
  b8: '÷',
  b9: '≠',
  ba: '≡',
  bb: '≈',
  bc: '…',
  c5: '⊕',
  c7: '∩',
  c8: '∪',
  d0: '∠',
  d5: '∏',
  d6: '√',
  d7: '⋅',
  e5: '∑',
  f2: '∫',
};
const WINGDINGS: Readonly<Record<string, string>> = {
  '6c': '●',
  '6e': '■',
  '6f': '□',
  '71': '❑',
  '72': '❒',
  '74': '⧫',
  '75': '◆',
  '76': '❖',
  '77': '⬥',
  '9f': '•',
  a1: '○',
  a4: '◉',
  a7: '▪',
  a8: '◻',
  ab: '★',
  ac: '✶',
  d8: '➢',
  e0: '→',
  e8: '➔',
  f0: '⇨',
  fb: '✗',
  fc: '✓',
  fd: '☒',
  fe: '☑',
  '81': '①',
  '82': '②',
  '83': '③',
  '84': '④',
  '85': '⑤',
  '86': '⑥',
  '87': '⑦',
  '88': '⑧',
  '89': '⑨',
  '8a': '⑩',
  '8c': '❶',
  '8d': '❷',
  '8e': '❸',
  '8f': '❹',
  '90': '❺',
  '91': '❻',
  '92': '❼',
  '93': '❽',
  '94': '❾',
  '95': '❿',
};
const WINGDINGS_2: Readonly<Record<string, string>> = {
  '4f': '✗',
  '50': '✓',
  '51': '☒',
  '52': '☑',
  '53': '☒',
  '54': '☒',
  a3: '□',
  a2: '■',
  '97': '●',
  '98': '●',
};
const FONTS: readonly (readonly [font: RegExp, signs: Readonly<Record<string, string>>])[] = [
  [/^wingdings$/i, WINGDINGS],
  [/^wingdings 2$/i, WINGDINGS_2],
  [/^symbol$/i, SYMBOL],
];
const UNKNOWN = '□';

/** Whether characters of a font look like other ones than they are. */
export function isSymbolFont(font: string): boolean {
  return FONTS.some(([pattern]) => pattern.test(font));
}

/** What a character of a symbol font looks like; null where that is not known. `code` as in the file, e.g. 0xF0B3. */
export function symbolText(font: string, code: number): string | null {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const key = (code & 0xff).toString(16).padStart(2, '0');
  for (const [pattern, signs] of FONTS) {
    if (pattern.test(font)) return Object.hasOwn(signs, key) ? signs[key]! : ascii(code & 0xff, font);
  }
  if (!isPrivate)
    return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
  return ascii(code & 0xff, font);
}

export const UNKNOWN_SYMBOL = UNKNOWN;

/** Digits, letters and common signs stand in Symbol where they stand in ASCII. */
function ascii(code: number, font: string): string | null {
  if (!/^symbol$/i.test(font)) return null;
  const char = String.fromCharCode(code);
  return /[0-9!%&()+,./:;<=>?[\]_{|}# ]/.test(char) ? char : null;
}
