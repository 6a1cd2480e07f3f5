// The text of a run as it is seen: bold, hidden, raised, in a symbol font.

import { readRaised } from '../superscript.js';
import { symbolText, UNKNOWN_SYMBOL } from '../symbols.js';
import type { Losses } from './losses.js';
import { NO_RUN, type RunProperties } from './properties.js';
import type { Styles } from './styles.js';

const PRIVATE_PATTERN = /[\uf000-\uf0ff]/g;
const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: '⁰',
    1: '¹',
    2: '²',
    3: '³',
    4: '⁴',
    5: '⁵',
    6: '⁶',
    7: '⁷',
    8: '⁸',
    9: '⁹',
    '+': '⁺',
    '-': '⁻',
  }),
);

/** What the style of the paragraph says of its runs. */
export interface ParagraphEmphasis {
  readonly bold: boolean;
  readonly hidden: boolean;
}

export class RunText {
  readonly #styles: Styles;
  readonly #losses: Losses;
  properties: RunProperties = NO_RUN;
  isBold = false;
  #isHidden = false;
  /** Struck through: what the author has put out without tracking it. */
  #isStruck = false;
  /** How many m:sup are open. */
  #raised = 0;

  constructor(styles: Styles, losses: Losses) {
    this.#styles = styles;
    this.#losses = losses;
  }

  set(properties: RunProperties, paragraph: ParagraphEmphasis | null): void {
    this.properties = properties;
    const character = properties.style === null ? null : this.#styles.run(properties.style);
    const { bold = false, hidden = false } = paragraph ?? {};
    // Bold of a paragraph style and of a character style take each other away.
    this.isBold = properties.bold ?? (character?.bold === true ? !bold : bold);
    this.#isHidden = properties.hidden ?? character?.hidden ?? hidden;
    this.#isStruck = properties.struck ?? character?.struck ?? false;
  }

  /** Whether its text is left out, being hidden or struck through. */
  get isLeftOut(): boolean {
    return this.#isHidden || this.#isStruck;
  }

  /** Counts a text that is left out. */
  countLeftOut(): void {
    if (this.#isHidden) this.#losses.hidden++;
    else this.#losses.struck++;
  }

  /** Begins a superscript of a formula; to be called at its end. */
  raise(): () => void {
    this.#raised++;
    return () => {
      this.#raised--;
    };
  }

  /** Text as it shows behind the text of its paragraph so far. */
  shown(text: string, paragraph: { readonly tail: string }): string {
    const { symbolFont, isSuperscript } = this.properties;
    if (isSuperscript || this.#raised > 0) {
      const before = paragraph.tail;
      const read = isSuperscript && !/[[（(〔【]$/.test(before) ? readRaised(before, text) : null;
      if (read !== null) return read;
      if (/^[0-9+-]+$/.test(text)) return text.replace(/./g, (char) => SUPERSCRIPTS.get(char)!);
    }
    if (symbolFont === '' || text.search(PRIVATE_PATTERN) < 0) return text;
    return text.replace(PRIVATE_PATTERN, (char) => symbolText(symbolFont, char.charCodeAt(0)) ?? char);
  }

  /** What <w:sym> shows. */
  symbol(font: string, code: string): string {
    const text = symbolText(font, Number.parseInt(code, 16) || 0);
    if (text === null) this.#losses.symbols++;
    return text ?? UNKNOWN_SYMBOL;
  }
}
