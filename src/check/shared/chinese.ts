// Character classes of Chinese text for the patterns of the rules.

/** Chinese characters, for use inside a character class. */
export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff〇';

/** True for a paragraph of sentences: not a heading, a caption, a line of a list. */
export function isProse(text: string): boolean {
  return text.length >= 30 && /[。；！？]/.test(text);
}
