// Complex fields (w:fldChar begin, instructions, separate, result, end): only the result is shown.

interface Field {
  instruction: string;
  isResult: boolean;
}

const CONTENTS_PATTERN = /^\s*TOC\b/i;
const MOST_OPEN = 200;
const LONGEST_INSTRUCTION = 200;

export class Fields {
  readonly #open: Field[] = [];
  #hiding = 0;
  #contents = 0;

  /** Whether text is part of an instruction now, and not shown. */
  get isHiding(): boolean {
    return this.#hiding > 0;
  }

  /** Whether text is part of a table of contents now. */
  get isContents(): boolean {
    return this.#contents > 0;
  }

  fieldChar(type: string | undefined): void {
    if (type === 'begin') {
      if (this.#open.length >= MOST_OPEN) return;
      this.#open.push({ instruction: '', isResult: false });
      this.#hiding++;
      return;
    }
    const field = this.#open.at(-1);
    if (field === undefined) return;
    if (type === 'separate') this.#showResult(field);
    else if (type === 'end') this.#drop();
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.isResult || field.instruction.length > LONGEST_INSTRUCTION) return;
    field.instruction += text;
  }

  /** Instructions end with their paragraph at the latest: one that is never closed must not swallow the text below. */
  endParagraph(): void {
    while (this.#hiding > 0) this.#drop();
  }

  /** A heading of the outline is never part of a table of contents: the field has lost its end. */
  leaveContents(): void {
    while (this.#contents > 0) this.#drop();
  }

  #showResult(field: Field): void {
    if (field.isResult) return;
    field.isResult = true;
    this.#hiding--;
    if (CONTENTS_PATTERN.test(field.instruction)) this.#contents++;
  }

  #drop(): void {
    const field = this.#open.pop();
    if (field === undefined) return;
    if (!field.isResult) this.#hiding--;
    else if (CONTENTS_PATTERN.test(field.instruction)) this.#contents--;
  }
}
