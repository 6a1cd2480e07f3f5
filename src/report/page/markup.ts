// Markup of a page. It is made by `h`, which escapes all text: nothing that a document says can become markup.
import { visibleText } from '../../util/visible-text.js';

/** Safe to stand in a page as it is: what `h` has made, or a constant of the project. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What an element may hold. Strings are text, never markup. */
export type Part = Markup | string | number | null | readonly Part[];
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const VOID_ELEMENTS: ReadonlySet<string> = new Set(['meta', 'input', 'br']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An element. Attributes of null or false are left out, true is an attribute without a value. */
export function h(name: string, attributes: Attributes = {}, ...parts: readonly Part[]): Markup {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    open += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  }
  return new Markup(VOID_ELEMENTS.has(name) ? `${open}>` : `${open}>${htmlOf(parts)}</${name}>`);
}

/** Several parts as one. */
export function join(...parts: readonly Part[]): Markup {
  return new Markup(htmlOf(parts));
}

/** Text as it may stand between tags or in a quoted attribute; controls and bidi characters are stripped. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

function htmlOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(htmlOf).join('');
  return escapeHtml(String(part));
}
