// What the elements of a page mean to a reader: which begin a line, which are never text, what their style says.
import type { HtmlNode } from './page-tree.js';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a paragraph. */
export const BLOCKS = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul',
);
/** Elements whose content is no text of the document. */
const SILENT = setOf(
  'script style noscript template iframe frame select button textarea datalist svg math canvas audio video object embed applet map nav aside footer head link meta base input',
);
const HEADINGS = setOf('h1 h2 h3 h4 h5 h6');

export interface Style {
  readonly hidden: boolean;
  readonly bold: boolean | null;
  readonly centred: boolean | null;
  readonly block: boolean;
  readonly noMarker: boolean;
  /** Word's automatic number or bullet, which only a browser other than Word shows. */
  readonly isListMark: boolean;
}

const PLAIN: Style = { hidden: false, bold: null, centred: null, block: false, noMarker: false, isListMark: false };
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
    if (align === undefined && !isHidden) return own;
    const centred = align === undefined ? own.centred : (own.centred ?? align.toLowerCase() === 'center');
    return { ...own, centred, hidden: own.hidden || isHidden };
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
  return {
    hidden: /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all/i.test(css),
    bold: weight === undefined ? null : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    centred: align === undefined ? null : align === 'center',
    block: /display\s{0,4}:\s{0,4}(?:block|flex|list-item)\b/i.test(css),
    noMarker: /list-style(?:-type)?\s{0,4}:\s{0,4}none/i.test(css),
    isListMark: /mso-list\s{0,4}:\s{0,4}ignore/i.test(css),
  };
}

/** Whether nothing below an element is text of the document; the page itself is never hidden (scripts show it later). */
export function isSilent(name: string, style: Style): boolean {
  return SILENT.has(name) || (style.hidden && name !== 'body' && name !== 'html');
}

/** The level of h1…h6, else null. */
export function headingLevel(name: string): number | null {
  return HEADINGS.has(name) ? Number(name[1]) : null;
}
