// The runs of one paragraph → its text, and how far it is bold.
import type { ParagraphDraft } from './drafts.js';
import type { AutoNumber } from './numbering.js';

/** Line breaks within XML text are blanks; soft hyphens and marks without width are nothing. */
const STRANGE_PATTERN = /[\u0000-\u001f\u00ad\u200b\ufeff]/;
const NO_WIDTH_PATTERN = /[\u00ad\u200b\ufeff]/g;
const CONTROL_PATTERN = /[\u0000-\u0008\u000b-\u001f]|\r?\n/g;
/** `第一章`, `附件1` before a line break that a heading has for its looks. */
const LABEL_ONLY_PATTERN = /(?:^|\s)(?:第[一二三四五六七八九十百零\d]{1,5}[编篇章节部分条]|附[件录表]\s*\d{0,2})$/;
/** How many characters before a run say what it is: a digit, an opening bracket, 10 of 10³. */
const TAIL = 3;

export class ParagraphBuilder {
  #text = '';
  #bold = 0;
  /**
   * Its end, of TAIL characters or more. Kept beside the text: to look at the end of a text that is still put together would
   * put it together for each run.
   */
  #end = '';
  isContents = false;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The last characters so far. */
  get tail(): string {
    return this.#end.slice(-TAIL);
  }

  /** Adds the text of a run. */
  add(text: string, isBold: boolean): void {
    const clean = STRANGE_PATTERN.test(text) ? text.replace(NO_WIDTH_PATTERN, '').replace(CONTROL_PATTERN, ' ') : text;
    const isOpen = this.#bold === this.#text.length;
    this.#text += clean;
    this.#end = clean.length < TAIL ? (this.#end + clean).slice(-TAIL) : clean;
    if (isOpen && (isBold || clean.trim() === '')) this.#bold = this.#text.length;
  }

  /** Adds a line break. */
  addBreak(): void {
    const isOpen = this.#bold === this.#text.length;
    this.#text += '\n';
    this.#end = '\n';
    if (isOpen) this.#bold = this.#text.length;
  }

  /** Takes over what a paragraph holds whose mark was deleted: it goes on in this one. */
  continueFrom(before: ParagraphBuilder): void {
    this.#text = before.#text;
    this.#bold = before.#bold;
    this.#end = before.#end;
    this.isContents ||= before.isContents;
  }

  /** The paragraph with the number in front of it. */
  finish(number: AutoNumber | null, headingLevel: number | null, centred: boolean): ParagraphDraft {
    let body = this.#text.trim();
    let bold = this.#boldOf(body);
    if (headingLevel !== null && body.includes('\n')) {
      const isAllBold = bold === body.length;
      body = joinHeading(body);
      bold = isAllBold ? body.length : 0;
    }
    const label = number === null || number.text === '' ? '' : labelOf(number, body);
    const text = label === '' ? body : (label + body).trim();
    return {
      type: 'paragraph',
      text,
      raw: label === '' && headingLevel === null ? this.#text : text,
      headingLevel,
      boldLead: bold > 0 ? text.length - body.length + bold : 0,
      bullet: number?.isBullet === true && body !== '',
      centred,
      isContents: this.isContents,
    };
  }

  /** How many characters at the beginning of the trimmed text are bold. */
  #boldOf(body: string): number {
    if (this.#bold === 0) return 0;
    const lead = this.#text.length - this.#text.trimStart().length;
    const bold = Math.min(body.length, Math.max(0, this.#bold - lead));
    return body.slice(0, bold).trimEnd().length;
  }
}

/** A number with the gap that Word puts after it; signs such as 、 and ） have theirs built in. */
function labelOf({ text, suffix }: AutoNumber, body: string): string {
  if (suffix === 'nothing' || body === '') return text;
  if (suffix === 'tab' && /[、，。．：）〕】》]$/.test(text)) return text;
  return `${text} `;
}

/** A heading over several lines as one: `第一章⏎总体要求` → `第一章 总体要求`. */
function joinHeading(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((joined, line) => {
      const isParted = LABEL_ONLY_PATTERN.test(joined) || (/[!-~]$/.test(joined) && /^[!-~]/.test(line));
      return joined + (isParted ? ' ' : '') + line;
    });
}
