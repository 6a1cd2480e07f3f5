// Raised text, the same in every format: exponents become superscript characters, references to notes are no text.

const WORD = 12;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const EXPONENT_PATTERN = /^[-−]?\d{1,2}$/;
/** `1`, `[2]`, `（3）`, `①`, `注1` raised behind a word. */
const NOTE_REFERENCE_PATTERN = /^[[（(〔【]?(?:注?\d{1,3}|[①-⑳])[\]）)〕】]?$/;

/**
 * What a raised text reads as behind the text before it: superscript characters behind a figure or a Latin unit (10⁴, km²,
 * 85.2¹: never a digit of the figure itself), nothing for a reference to a note, null where it is text like any other.
 */
export function readRaised(before: string, raised: string): string | null {
  const text = raised.trim();
  // Only the end is looked at: a line may hold thousands of raised texts.
  const word = before.slice(-WORD);
  if (EXPONENT_PATTERN.test(text) && /[A-Za-z\d]$/.test(word))
    return text.replace(/\d/g, (digit) => DIGITS[Number(digit)]!).replace(/[-−]/, '⁻');
  if (/^[23]$/.test(text) && /(?<!方)米$/.test(word)) return DIGITS[Number(text)]!;
  return NOTE_REFERENCE_PATTERN.test(text) && word.trim() !== '' ? '' : null;
}

/** True for what can only be a reference to a note, whatever stands before it: the text of a link to one. */
export function isNoteReference(text: string): boolean {
  return NOTE_REFERENCE_PATTERN.test(text.trim());
}
