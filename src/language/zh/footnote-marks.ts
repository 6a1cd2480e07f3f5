// References to notes that a format without raised text prints within it: 床位数① 市教育局[1] 85.2¹ 覆盖率（注2）.

/** Behind a word, a bracket or a sign, before the end or punctuation: 建设①：… and [5]万人 are none, nor are the powers of 亿米³ and 公里². */
const FOOTNOTE_MARK_PATTERN =
  /(?<=[\p{Script=Han}）)%％‰”」》。])(?:[①-⑳]|[¹⁰⁴-⁹][¹²³⁰⁴-⁹]?|(?<![米里])[²³][¹²³⁰⁴-⁹]?|[[［]\^?注?\d{1,2}[\]］]|[(（［[]注\d{0,2}[)）］\]])(?=$|[\s，。；、：:,;）)】\]〕])/gu;

/** Most texts have none of these: they are not looked through for more. */
const SIGN_PATTERN = /[①-⑳¹²³⁰⁴-⁹[［注]/;

/** A name, title or unit without the references to notes in it. */
export function withoutFootnoteMarks(text: string): string {
  return SIGN_PATTERN.test(text) ? text.replace(FOOTNOTE_MARK_PATTERN, '') : text;
}

/** The text with blanks in their place: every offset stays. */
export function blankFootnoteMarks(text: string): string {
  return SIGN_PATTERN.test(text) ? text.replace(FOOTNOTE_MARK_PATTERN, (mark) => ' '.repeat(mark.length)) : text;
}

/** The references to notes in a text, joined: ①②. */
export function footnoteMarksOf(text: string): string {
  return (text.match(FOOTNOTE_MARK_PATTERN) ?? []).join('');
}
