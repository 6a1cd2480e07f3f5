// A pull scanner over the bytes of an XML part: next() goes from tag to text to tag. It knows no DTD, builds no tree and does
// not recurse. Names are local ones, so that transitional and strict files, and any prefix, read alike.
import { PlanError } from '../../util/plan-error.js';
import { DEFAULT_LIMITS, type OoxmlLimits } from './limits.js';
import type { Memo } from './memo.js';
import { NameTable } from './name-table.js';
import { decodeXml, toUtf8 } from './xml-text.js';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;

/** What the parts of one file share. */
export interface XmlBudget {
  readonly file: string;
  readonly limits: OoxmlLimits;
  readonly names: NameTable;
  nodes: number;
}

export function newBudget(file: string, limits: Partial<OoxmlLimits> = {}): XmlBudget {
  return { file, limits: { ...DEFAULT_LIMITS, ...limits }, names: new NameTable(), nodes: 0 };
}

const [BANG, QUOTE, SLASH, LESS, EQUALS, GREATER, QUESTION, APOSTROPHE, COLON] = [
  0x21, 0x22, 0x2f, 0x3c, 0x3d, 0x3e, 0x3f, 0x27, 0x3a,
];
const CDATA = '<![CDATA[';

export class XmlScanner {
  /** OPEN, CLOSE, TEXT or END: what the scanner stands at. */
  kind = END;
  /** The local name of the element that OPEN or CLOSE is about. An empty element has both. */
  name = '';
  /** How many elements are open; the one of an OPEN or CLOSE is counted. */
  depth = 0;
  /** True when the part is no well-formed XML: cut off, or tags that do not match. What can be read is read. */
  isBroken = false;
  readonly #bytes: Buffer;
  readonly #budget: XmlBudget;
  readonly #names: NameTable;
  readonly #open: string[] = [];
  #at = 0;
  #isEmpty = false;
  /** Where the last closing tag stands. */
  #closedAt = -1;
  #from = 0;
  #to = 0;
  #isRaw = false;

  constructor(bytes: Uint8Array, budget: XmlBudget) {
    this.#bytes = toUtf8(bytes);
    this.#budget = budget;
    this.#names = budget.names;
  }

  /** Goes on to the next event and returns its kind; all that was open is closed before END. */
  next(): number {
    const bytes = this.#bytes;
    if (this.kind === CLOSE) this.depth = this.#open.length;
    if (this.#isEmpty) {
      this.#isEmpty = false;
      return this.#close(this.#open.length - 1);
    }
    for (;;) {
      const at = this.#at;
      if (at >= bytes.length) return this.#finish();
      if (bytes[at] !== LESS) {
        const next = bytes.indexOf(LESS, at);
        return this.#textEvent(at, next < 0 ? bytes.length : next);
      }
      const byte = bytes[at + 1];
      if (byte === SLASH) {
        const event = this.#closeTag(at);
        if (event >= 0) return event;
      } else if (byte === BANG) {
        const event = this.#markup(at);
        if (event >= 0) return event;
      } else if (byte === QUESTION) this.#skipPast(at, '?>');
      else if (byte === undefined || byte <= 0x20 || byte === LESS || byte === EQUALS || byte === GREATER) {
        this.isBroken = true;
        const next = bytes.indexOf(LESS, at + 1);
        return this.#textEvent(at, next < 0 ? bytes.length : next);
      } else return this.#openTag(at);
    }
  }

  /** The text of a TEXT event. */
  get text(): string {
    return decodeXml(this.#bytes, this.#from, this.#to, this.#isRaw);
  }

  /**
   * The value of an attribute of the element just opened, by its local name; undefined where it has none. `nth`: of several
   * that differ in their prefix only, the one behind so many others.
   */
  attribute(name: string, nth = 0): string | undefined {
    let others = nth;
    const bytes = this.#bytes;
    const end = this.#to;
    let at = this.#from;
    while (at < end) {
      while (at < end && bytes[at]! <= 0x20) at++;
      let from = at;
      while (at < end && bytes[at] !== EQUALS && bytes[at]! > 0x20) {
        if (bytes[at] === COLON) from = at + 1;
        at++;
      }
      const nameEnd = at;
      while (at < end && (bytes[at]! <= 0x20 || bytes[at] === EQUALS)) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) {
        at = Math.max(at, nameEnd + 1);
        continue;
      }
      const start = at + 1;
      at = start;
      while (at < end && bytes[at] !== quote) at++;
      // xmlns:val declares a prefix and is no attribute
      if (nameEnd - from === name.length && isAscii(bytes, from, name) && !isXmlns(bytes, from) && others-- === 0) {
        return decodeXml(bytes, start, at);
      }
      at++;
    }
    return undefined;
  }

  /** Goes to the CLOSE of the element just opened, past all that it contains. */
  skip(): void {
    const depth = this.depth;
    while (this.next() !== END) if (this.kind === CLOSE && this.depth === depth) return;
  }

  /**
   * `read`, which reads the element just opened to its CLOSE, or what it gave before for an element with the same content.
   * To be used with one memo for one kind of element whose attributes do not matter.
   */
  memo<T>(known: Memo<T>, read: (xml: XmlScanner) => T): T {
    if (this.#isEmpty) return read(this);
    const found = known.find(this.#bytes, this.#at);
    if (found !== null) {
      this.#at += found.content.length;
      this.next();
      return found.value;
    }
    const start = this.#at;
    const value = read(this);
    if (this.kind === CLOSE && !this.isBroken) known.keep(this.#bytes, start, this.#closedAt, value);
    return value;
  }

  /** All text within the element just opened, up to its CLOSE. */
  contentText(): string {
    const depth = this.depth;
    let text = '';
    while (this.next() !== END) {
      if (this.kind === TEXT) text += this.text;
      else if (this.kind === CLOSE && this.depth === depth) break;
    }
    return text;
  }

  #textEvent(from: number, to: number): number {
    this.#from = from;
    this.#to = to;
    this.#at = to;
    this.#isRaw = false;
    this.kind = TEXT;
    return TEXT;
  }

  #openTag(at: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    let end = at + 1;
    while (end < length) {
      const byte = bytes[end]!;
      if (byte <= 0x20 || byte === SLASH || byte === GREATER) break;
      end++;
    }
    const nameEnd = end;
    let values = 0;
    while (end < length) {
      const byte = bytes[end]!;
      if (byte === GREATER) break;
      end++;
      if (byte !== QUOTE && byte !== APOSTROPHE) continue;
      values++;
      while (end < length && bytes[end] !== byte) end++;
      end++;
    }
    if (end >= length) {
      // cut off within a tag
      this.isBroken = true;
      this.#at = length;
      return this.#finish();
    }
    this.#check(values);
    this.#isEmpty = bytes[end - 1] === SLASH && end > nameEnd;
    this.#from = nameEnd;
    this.#to = this.#isEmpty ? end - 1 : end;
    this.#at = end + 1;
    this.name = this.#names.localName(bytes, at + 1, nameEnd);
    this.depth = this.#open.push(this.name);
    this.kind = OPEN;
    return OPEN;
  }

  /** Counts an element, with so many attributes, against the limits. */
  #check(attributes: number): void {
    const budget = this.#budget;
    const { limits, file } = budget;
    if (attributes > limits.maxAttributes) {
      throw new PlanError('limit-attributes', { file, limit: limits.maxAttributes });
    }
    if (++budget.nodes > limits.maxNodes) throw new PlanError('limit-nodes', { file, limit: limits.maxNodes });
    if (this.#open.length >= limits.maxDepth) throw new PlanError('limit-depth', { file, limit: limits.maxDepth });
  }

  /** -1 for an end tag without a beginning, which is passed over. */
  #closeTag(at: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    let end = at + 2;
    while (end < length && bytes[end]! > 0x20 && bytes[end] !== GREATER) end++;
    const nameEnd = end;
    while (end < length && bytes[end] !== GREATER) end++;
    const name = this.#names.localName(bytes, at + 2, nameEnd);
    const top = this.#open.length - 1;
    if (this.#open[top] === name) {
      this.#closedAt = at;
      this.#at = end + 1;
      return this.#close(top);
    }
    this.isBroken = true;
    if (this.#open.lastIndexOf(name) < 0) {
      this.#at = end + 1;
      return -1;
    }
    // Elements within were not closed: they are closed one by one, and the tag is looked at again.
    return this.#close(top);
  }

  #close(top: number): number {
    this.depth = top + 1;
    this.name = this.#open.pop() ?? '';
    this.kind = CLOSE;
    return CLOSE;
  }

  #finish(): number {
    const top = this.#open.length - 1;
    if (top >= 0) {
      this.isBroken = true;
      return this.#close(top);
    }
    this.kind = END;
    return END;
  }

  /** <!-- … -->, <![CDATA[ … ]]>; a DTD is refused. -1 where there is nothing to report. */
  #markup(at: number): number {
    const bytes = this.#bytes;
    if (isAscii(bytes, at, '<!--')) {
      this.#skipPast(at + 4, '-->');
      return -1;
    }
    if (isAscii(bytes, at, CDATA)) {
      const start = at + CDATA.length;
      const close = bytes.indexOf(']]>', start);
      if (close < 0) this.isBroken = true;
      const end = close < 0 ? bytes.length : close;
      this.#textEvent(start, end);
      this.#isRaw = true;
      this.#at = Math.min(bytes.length, end + 3);
      return TEXT;
    }
    throw new PlanError('xml-dtd', { file: this.#budget.file });
  }

  #skipPast(at: number, mark: string): void {
    const end = this.#bytes.indexOf(mark, at);
    if (end < 0) this.isBroken = true;
    this.#at = end < 0 ? this.#bytes.length : end + mark.length;
  }
}

function isAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Whether the name at an offset has the prefix xmlns. */
function isXmlns(bytes: Uint8Array, at: number): boolean {
  return bytes[at - 1] === COLON && at >= 6 && isAscii(bytes, at - 6, 'xmlns');
}
