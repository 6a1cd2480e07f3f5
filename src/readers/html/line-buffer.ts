// Pieces of text → lines as a reader of the page sees them: blanks collapsed, invisible characters gone, <br> ending a line.

/** A line of a block. */
export interface RawLine {
  /** Without blanks at its ends. */
  readonly text: string;
  /** How many characters at its beginning are bold. */
  readonly boldLead: number;
  /** How many columns lead it: U+3000 counts two. */
  readonly indent: number;
  /** How many empty lines stand before it within its block. */
  readonly gap: number;
}

// Zero-width characters, soft hyphen, direction marks, controls; U+FFFC stands for an object.
const INVISIBLE_PATTERN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g;
const ANY_INVISIBLE_PATTERN = new RegExp(INVISIBLE_PATTERN.source);
const WIDE = '\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\uff00-\\uffef\\u2014\\u2018-\\u201d\\u2026';
const WIDE_PATTERN = new RegExp(`[${WIDE}]`);
/** Nothing in the text but what shows as it stands. */
const SPECIAL_PATTERN = /[\s\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffc]/;
/** The line breaks and blanks that the source of a page is laid out with. */
const BETWEEN_TAGS_PATTERN = /^[ \t\n]+$/;
const BLANK_RUN_PATTERN = /[ \t\n\r\f\v\u00a0]+/g;
const LABEL_PATTERN =
  /^(?:[一二三四五六七八九十\d]{1,3}[、.．)）]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]{1,4}[章节条部]|[①-⑳])/;

/** Whether text shows as it stands: no blanks in it, nothing invisible. */
export function isPlain(text: string): boolean {
  return !SPECIAL_PATTERN.test(text);
}

export class LineBuffer {
  /** Whether a line break of the source between a Chinese and another character is no blank. */
  joinsWide = true;
  #text = '';
  #lead = 0;
  #leadIsOpen = true;
  /** '' | ' ' | '\n': the collapsed blank that waits for more text. */
  #blank = '';
  #gap = 0;
  #prefix = '';
  /** Null while there are none: most blocks that are opened have no text of their own. */
  #lines: RawLine[] | null = null;

  /** Adds text as it stands in the source. */
  add(source: string, isBold: boolean): void {
    if (isPlain(source)) {
      this.#put(source, isBold);
      return;
    }
    if (BETWEEN_TAGS_PATTERN.test(source)) {
      if (this.#text !== '') this.#addBlank(source);
      return;
    }
    const data = ANY_INVISIBLE_PATTERN.test(source) ? source.replace(INVISIBLE_PATTERN, '') : source;
    let from = 0;
    BLANK_RUN_PATTERN.lastIndex = 0;
    for (let match = BLANK_RUN_PATTERN.exec(data); match !== null; match = BLANK_RUN_PATTERN.exec(data)) {
      if (match.index > from) this.#put(data.slice(from, match.index), isBold);
      from = match.index + match[0].length;
      this.#addBlank(match[0]);
    }
    if (from < data.length) this.#put(from === 0 ? data : data.slice(from), isBold);
  }

  /** Adds text whose line breaks are kept: <pre>. */
  addLines(source: string, isBold: boolean): void {
    const [first, ...rest] = source.split('\n');
    this.add(first!, isBold);
    for (const line of rest) {
      this.breakLine();
      this.add(line, isBold);
    }
  }

  /** The last character so far. */
  get last(): string {
    return this.#blank === '' ? this.#text.slice(-1) : ' ';
  }

  /** Whether the line has text. */
  get isEmpty(): boolean {
    return this.#text === '' && this.#lines === null;
  }

  /** A number that the page shows before the line without it being text: used when the text has none of its own. */
  set prefix(value: string) {
    this.#prefix = value;
  }

  /** Ends an item: a number that no text has taken is its text, or gone. */
  endItem(keepsNumber: boolean): void {
    if (keepsNumber && this.#prefix !== '' && this.#text === '') {
      this.#text = this.#prefix;
      this.breakLine();
    }
    this.#prefix = '';
  }

  /** Ends the line: <br>. */
  breakLine(): void {
    const whole = this.#text;
    const text = whole.trim();
    if (text === '') this.#gap++;
    else {
      const before = whole.length - whole.trimStart().length;
      const own = Math.min(text.length, Math.max(0, this.#lead - before));
      const prefix = this.#prefix === '' || LABEL_PATTERN.test(text) ? '' : numbered(this.#prefix, text);
      let indent = before;
      for (let i = 0; i < before; i++) if (whole[i] === '\u3000') indent++;
      const line: RawLine = {
        text: prefix + text,
        boldLead: own > 0 ? own + prefix.length : 0,
        indent,
        gap: this.#lines === null ? 0 : this.#gap,
      };
      // most blocks have one line: a list that grows would take room for many
      if (this.#lines === null) this.#lines = [line];
      else this.#lines.push(line);
      this.#gap = 0;
      this.#prefix = '';
    }
    this.#text = '';
    this.#blank = '';
    this.#lead = 0;
    this.#leadIsOpen = true;
  }

  /** Ends the block: its lines, which are the caller's from now on; null where it has none. */
  take(): RawLine[] | null {
    if (this.#text !== '' || this.#lines !== null) this.breakLine();
    this.#blank = '';
    const lines = this.#lines;
    this.#lines = null;
    this.#gap = 0;
    return lines;
  }

  #addBlank(run: string): void {
    if (run.includes('\u00a0')) {
      // A blank that does not collapse: it indents, or parts the names of a signature.
      this.#text += ' '.repeat(Math.min(run.length, 40));
      this.#blank = '';
    } else if (this.#blank !== ' ') this.#blank = run.includes('\n') ? '\n' : ' ';
  }

  #put(text: string, isBold: boolean): void {
    if (this.#blank !== '' && this.#text !== '') {
      const isJoined =
        this.#blank === '\n' &&
        this.joinsWide &&
        (WIDE_PATTERN.test(this.#text.slice(-1)) || WIDE_PATTERN.test(text[0]!));
      if (!isJoined) this.#text += ' ';
    }
    this.#blank = '';
    this.#text += text;
    if (!this.#leadIsOpen) return;
    if (isBold) this.#lead = this.#text.length;
    else if (text.trim() !== '') this.#leadIsOpen = false;
  }
}

/** `1.建立名录`, but `1. Publish maps`. */
function numbered(number: string, text: string): string {
  return /^[!-~]/.test(text) ? `${number} ` : number;
}
