// How many columns of a terminal a text takes: Chinese characters and full-width signs take two.

const WIDE_PATTERN =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

export function charWidth(char: string): number {
  return WIDE_PATTERN.test(char) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most characters are ASCII or 汉字.
    if (code < 0x1100) width++;
    else if (code >= 0x4e00 && code <= 0x9fff) width += 2;
    else width += charWidth(text[i]!);
  }
  return width;
}
