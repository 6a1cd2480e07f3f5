// Elements → lines: what is bold, centred, a heading, an item of a list. Whoever uses it says what becomes of a block's lines.
import { isNoteReference, readRaised } from '../superscript.js';
import { symbolText } from '../symbols.js';
import { BLOCKS, headingLevel, type Style } from './elements.js';
import { LineBuffer, type RawLine } from './line-buffer.js';
import { listNumber } from './lists.js';
import type { PageIndex } from './measure.js';
import type { HtmlNode } from './page-tree.js';
import { rawText, type Visitor } from './walk.js';

/** What is true of the block that ends. */
export interface BlockContext {
  readonly headingLevel: number | null;
  readonly bullet: boolean;
  readonly centred: boolean;
  /** The innermost block. */
  readonly node: HtmlNode | null;
}

export interface LineSink {
  /** Called with the lines of each block that has any, which are its own. */
  lines(lines: RawLine[], context: BlockContext): void;
  /** Asked for every element that is not hidden; true: it is dealt with, nothing below it is text. */
  takes?(node: HtmlNode, name: string): boolean;
  /** Told that an element that was walked through ends. */
  left?(node: HtmlNode): void;
}

const NOTE_ADDRESS_PATTERN = /^#_?(?:ftn|edn|fn|footnote|endnote|note|cite_note)/i;
/** A bullet in the fonts that Word uses for bullets. */
const BULLET_PATTERN = /^[·•●○◆◇■□▪►▶★☆※\u00d8\u00a7\u00fc\uf000-\uf0fflnuovqØ§ü–-]$/;

const ANY_SYMBOL_PATTERN = /[\u0021-\u00ff\uf021-\uf0ff]/g;
/** In Symbol digits and letters are mostly what they seem: browsers show them so. */
const HIGH_SYMBOL_PATTERN = /[\u00a2-\u00ff\uf021-\uf0ff]/g;

/** Text in a symbol font as it shows: `³` in Symbol is ≥. */
function inSymbolFont(text: string, font: string): string {
  const pattern = /^symbol$/i.test(font) ? HIGH_SYMBOL_PATTERN : ANY_SYMBOL_PATTERN;
  return text.replace(pattern, (char) => symbolText(font, char.charCodeAt(0)) ?? char);
}

export class TextWalker implements Visitor {
  readonly buffer = new LineBuffer();
  readonly #index: PageIndex;
  readonly #sink: LineSink;
  /** What is open, and what was true outside it. Lists side by side: one object an element would cost more than the text. */
  readonly #open: HtmlNode[] = [];
  readonly #outside: number[] = [];
  readonly #headings: (number | null)[] = [];
  readonly #blocks: HtmlNode[] = [];
  readonly #fonts: string[] = [];
  /** The symbol font that the text is in, '' for any other. */
  #symbolFont = '';
  readonly #keepsNumbers: boolean;
  #bold = false;
  #centred = false;
  #heading: number | null = null;
  #keepsBreaks = false;
  #bullet = false;

  /** `keepsNumbers`: an item without text is read as its number, as in the cells of a column 序号. */
  constructor(index: PageIndex, sink: LineSink, keepsNumbers = false) {
    this.#index = index;
    this.#sink = sink;
    this.#keepsNumbers = keepsNumbers;
  }

  enter(node: HtmlNode): boolean {
    if (node.isText) {
      const text = this.#symbolFont === '' ? node.data : inSymbolFont(node.data, this.#symbolFont);
      if (this.#keepsBreaks) this.buffer.addLines(text, this.#bold);
      else this.buffer.add(text, this.#bold);
      return false;
    }
    const at = node.number;
    if (at < 0) return false;
    const { name } = node;
    if (name === 'br') {
      this.buffer.breakLine();
      return false;
    }
    if (this.#sink.takes?.(node, name)) return false;
    const style = this.#index.styles[at]!;
    if (
      (name === 'sup' && this.#isTakenSuperscript(node)) ||
      (name === 'a' && this.#isNoteLink(node)) ||
      (style.isListMark && this.#isTakenListMark(node))
    ) {
      return false;
    }
    if (node.children.length === 0) {
      if (BLOCKS.has(name)) this.flush();
      if (name === 'li') {
        this.#beginItem(node, style);
        this.buffer.endItem(this.#keepsNumbers);
      }
      return false;
    }
    const isBlock = BLOCKS.has(name) || style.block;
    if (isBlock) {
      this.flush();
      this.#blocks.push(node);
    }
    this.#open.push(node);
    this.#outside.push(
      (isBlock ? 1 : 0) + (this.#bold ? 2 : 0) + (this.#centred ? 4 : 0) + (this.#keepsBreaks ? 8 : 0),
    );
    this.#headings.push(this.#heading);
    this.#fonts.push(this.#symbolFont);
    if (style.symbolFont !== null) this.#symbolFont = style.symbolFont;
    if (style.bold !== null) this.#bold = style.bold;
    else if (name === 'b' || name === 'strong') this.#bold = true;
    if (style.centred !== null) this.#centred = style.centred;
    else if (name === 'center') this.#centred = true;
    if (isBlock) {
      this.#heading = headingLevel(name) ?? this.#heading;
      if (name === 'pre') this.#keepsBreaks = true;
      else if (name === 'li') this.#beginItem(node, style);
    }
    return true;
  }

  leave(node: HtmlNode): void {
    if (this.#open.at(-1) !== node) return;
    const outside = this.#outside.pop()!;
    if ((outside & 1) !== 0) {
      this.flush();
      this.#blocks.pop();
    }
    if (node.name === 'li') this.buffer.endItem(this.#keepsNumbers);
    this.#open.pop();
    this.#symbolFont = this.#fonts.pop()!;
    this.#heading = this.#headings.pop()!;
    this.#bold = (outside & 2) !== 0;
    this.#centred = (outside & 4) !== 0;
    this.#keepsBreaks = (outside & 8) !== 0;
    this.#sink.left?.(node);
  }

  /** Ends the block that is open. */
  flush(): void {
    const lines = this.buffer.take();
    if (lines === null) return;
    const node = this.#blocks.at(-1) ?? null;
    this.#sink.lines(lines, { headingLevel: this.#heading, bullet: this.#bullet, centred: this.#centred, node });
    this.#bullet = false;
  }

  #beginItem(node: HtmlNode, style: Style): void {
    const list = node.parent;
    if (list === null) return;
    const type = style.listType ?? this.#index.styles[this.#index.of(list)]?.listType ?? null;
    if (type === 'none') return;
    const number = listNumber(node, list, type);
    if (number === null) this.#bullet = true;
    else this.buffer.prefix = number;
  }

  /** Superscripts that are exponents are written as such, references to notes are left out. */
  #isTakenSuperscript(node: HtmlNode): boolean {
    const read = readRaised(this.buffer.last, rawText(node, 12));
    if (read !== null && read !== '') this.buffer.add(read, this.#bold);
    return read !== null;
  }

  /** 床位数<a href="#_ftn1">[1]</a>; the number before the note itself stands at the head of its line. */
  #isNoteLink(node: HtmlNode): boolean {
    const address = node.attribute('href') ?? '';
    return NOTE_ADDRESS_PATTERN.test(address) && this.buffer.last !== '' && isNoteReference(rawText(node, 12));
  }

  #isTakenListMark(node: HtmlNode): true {
    const text = rawText(node, 40).replace(/\s+/g, '');
    if (BULLET_PATTERN.test(text)) this.#bullet = true;
    else this.buffer.add(text, this.#bold);
    return true;
  }
}
