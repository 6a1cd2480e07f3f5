// The text of a shared or inline string: its runs put together, without the phonetic reading that may follow them.
import { CLOSE, END, OPEN, TEXT, type XmlScanner } from '../ooxml/xml.js';

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_x000D_` for those very characters. */
const ESCAPE_PATTERN = /_x(?<code>[0-9A-Fa-f]{4})_/g;

/** Reads to the end of the element that is open (`si` or `is`). */
export function readRichText(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = '';
  let isText = false;
  for (let kind = xml.next(); kind !== END; kind = xml.next()) {
    if (kind === CLOSE && xml.depth === depth) break;
    if (kind === OPEN && xml.name === 'rPh') xml.skip();
    else if (kind === OPEN && xml.name === 't') isText = true;
    else if (kind === CLOSE && xml.name === 't') isText = false;
    else if (kind === TEXT && isText) text += xml.text;
  }
  return plainString(text);
}

/** A string as Excel shows it: escapes resolved, lines ended by LF. */
export function plainString(text: string): string {
  const unescaped = text.includes('_x')
    ? text.replace(ESCAPE_PATTERN, (...found) =>
        String.fromCharCode(Number.parseInt((found.at(-1) as { code: string }).code, 16)),
      )
    : text;
  return unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped;
}

/** The strings that cells name by their position. */
export function readSharedStrings(xml: XmlScanner | null): readonly string[] {
  const strings: string[] = [];
  while (xml !== null && xml.next() !== END) {
    if (xml.kind === OPEN && xml.name === 'si') strings.push(readRichText(xml));
  }
  return strings;
}
