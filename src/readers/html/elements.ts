// What the elements of a page mean to a reader: which begin a line, which are never text, what their style says.
import type { HtmlNode } from './page-tree.js';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a paragraph. */
export const BLOCKS = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
);
/** Elements whose content is no text of the document. */
const SILENT = setOf(
  'script style noscript template iframe frame select button textarea datalist svg math canvas audio video object embed applet map rt rp nav aside footer head link meta base input',
);
/** What the page shows as deleted. */
const STRUCK = setOf('del s strike');
const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');

export interface Style {
  readonly hidden: boolean;
  readonly bold: boolean | null;
  readonly centred: boolean | null;
  readonly block: boolean;
  readonly struck: boolean;
  /** How a list numbers its items, as far as its style says: `decimal`, `cjk-ideographic`, `none`. */
  readonly listType: string | null;
  /** The symbol font its text is in; '' for another font, null where nothing is said. */
  readonly symbolFont: string | null;
  /** Word's automatic number or bullet, which only a browser other than Word shows. */
  readonly isListMark: boolean;
}

const PLAIN: Style = {
  hidden: false,
  bold: null,
  centred: null,
  block: false,
  struck: false,
  listType: null,
  symbolFont: null,
  isListMark: false,
};
const FONT_FAMILY_PATTERN = /(?:^|[;\s])font-family\s{0,4}:\s{0,4}(?<font>[^;]{1,80})/i;
const SYMBOL_FAMILY_PATTERN = /mso-symbol-font-family\s{0,4}:\s{0,4}(?<font>[^;]{1,80})/i;
const SYMBOL_FONT_PATTERN = /^["'\s]{0,3}(?<font>symbol|wingdings(?: 2)?)["'\s]{0,3}(?:,|$)/i;
const LIST_STYLE_PATTERN = /list-style(?:-type)?\s{0,4}:\s{0,4}(?<value>[^;]{1,80})/i;
const LIST_TYPE_PATTERN =
  /\b(?:none|disc|circle|square|decimal(?:-leading-zero)?|(?:lower|upper)-(?:roman|alpha|latin)|cjk-[a-z-]{1,20}|(?:simp|trad)-chinese-(?:in)?formal)\b/i;
const MAX_STYLES = 5_000;

/** Reads `style` attributes; each text of one is read once. */
export class StyleReader {
  readonly #known = new Map<string, Style>();

  of(node: HtmlNode): Style {
    if (node.attributes.length === 0) return PLAIN;
    const css = node.attribute('style');
    const own = css === undefined ? PLAIN : this.#read(css);
    const align = node.attribute('align');
    const isHidden = node.attribute('hidden') !== undefined;
    const face = node.name === 'font' ? symbolFontOf(node.attribute('face')) : '';
    if (align === undefined && !isHidden && face === '') return own;
    const centred = align === undefined ? own.centred : (own.centred ?? align.toLowerCase() === 'center');
    return { ...own, centred, hidden: own.hidden || isHidden, symbolFont: own.symbolFont ?? (face || null) };
  }

  #read(css: string): Style {
    let style = this.#known.get(css);
    if (style === undefined) {
      style = readStyle(css.slice(0, 4000));
      if (this.#known.size < MAX_STYLES) this.#known.set(css, style);
    }
    return style;
  }
}

function readStyle(css: string): Style {
  const weight = /font-weight\s{0,4}:\s{0,4}(?<weight>[a-z\d]+)/i.exec(css)?.groups?.weight?.toLowerCase();
  const align = /text-align\s{0,4}:\s{0,4}(?<align>[a-z]+)/i.exec(css)?.groups?.align?.toLowerCase();
  const font = (SYMBOL_FAMILY_PATTERN.exec(css) ?? FONT_FAMILY_PATTERN.exec(css))?.groups?.font;
  const list = LIST_STYLE_PATTERN.exec(css)?.groups?.value ?? '';
  return {
    hidden: /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all/i.test(css),
    bold: weight === undefined ? null : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    centred: align === undefined ? null : align === 'center',
    block: /display\s{0,4}:\s{0,4}(?:block|flex|list-item)\b/i.test(css),
    struck: /text-decoration(?:-line)?\s{0,4}:[^;]{0,40}line-through/i.test(css),
    listType: LIST_TYPE_PATTERN.exec(list)?.[0].toLowerCase() ?? null,
    symbolFont: font === undefined ? null : symbolFontOf(font),
    isListMark: /mso-list\s{0,4}:\s{0,4}ignore/i.test(css),
  };
}

/** `Symbol`, `Wingdings`; '' for any other font. */
function symbolFontOf(family: string | undefined): string {
  return SYMBOL_FONT_PATTERN.exec(family ?? '')?.groups?.font ?? '';
}

/** Whether an element is shown struck through: deleted, but for its traces. */
export function isStruck(name: string, style: Style): boolean {
  return style.struck || STRUCK.has(name);
}

/** Whether nothing below elements of a name is ever text of the document. */
export function isNoText(name: string): boolean {
  return SILENT.has(name) || STRUCK.has(name);
}

/** Whether nothing below an element is text of the document; the page itself is never hidden (scripts show it later). */
export function isSilent(name: string, style: Style): boolean {
  return SILENT.has(name) || isStruck(name, style) || (style.hidden && name !== 'body' && name !== 'html');
}

/** The level of h1…h6, else null. */
export function headingLevel(name: string): number | null {
  return HEADINGS.has(name) ? Number(name[1]) : null;
}
