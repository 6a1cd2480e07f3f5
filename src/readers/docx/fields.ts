// Complex fields (w:fldChar begin, instructions, separate, result, end): only the result is shown.
import { formatNumber } from '../number-formats.js';
import type { Losses } from './losses.js';

interface Field {
  instruction: string;
  isResult: boolean;
  /** How many texts were held back when it began. */
  readonly held: number;
}

interface HeldText {
  readonly text: string;
  readonly isBold: boolean;
}

const NO_TEXTS: readonly HeldText[] = [];
const CONTENTS_PATTERN = /^\s*TOC\b/i;
/** Equation fields have no result: Word draws them. */
const EQUATION_PATTERN = /^\s*EQ\b/i;
/** `EQ \o\ac(○,1)`: a sign in a circle, which Word makes so where no character is at hand. */
const ENCLOSED_PATTERN = /^\s*EQ\s*\\o\s*(?:\\a[clr]\s*)?\(\s*[○〇◯]\s*[,，;；]\s*(?<sign>[^()\s]{1,4})\s*\)\s*$/i;
/** `EQ \f(1,2)` */
const FRACTION_PATTERN = /^\s*EQ\s*\\f\s*\(\s*(?<above>[^(),;\\]{1,40})[,;](?<below>[^(),;\\]{1,40})\)\s*$/i;
const MOST_OPEN = 200;
const LONGEST_INSTRUCTION = 200;

export class Fields {
  readonly #open: Field[] = [];
  readonly #held: HeldText[] = [];
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

  /** Reads a w:fldChar; returns the text of a field that ends and has drawn it without a result (EQ), else ''. */
  fieldChar(type: string | undefined, losses: Losses): string {
    if (type === 'begin') {
      if (this.#open.length >= MOST_OPEN) return '';
      this.#open.push({ instruction: '', isResult: false, held: this.#held.length });
      this.#hiding++;
      return '';
    }
    const field = this.#open.at(-1);
    if (field === undefined) return '';
    if (!field.isResult) this.#held.length = Math.min(this.#held.length, field.held);
    const isEquation = EQUATION_PATTERN.test(field.instruction);
    if (type === 'separate' && !isEquation) this.#showResult(field);
    else if (type === 'end') {
      this.#drop();
      if (isEquation) {
        const text = equationText(field.instruction);
        if (text === null) losses.equations++;
        return text ?? '';
      }
    }
    return '';
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.isResult || field.instruction.length > LONGEST_INSTRUCTION) return;
    field.instruction += text;
  }

  /** Keeps text that stands where an instruction seems to be: it is none if the field turns out to have no end. */
  hold(text: string, isBold: boolean): void {
    this.#held.push({ text, isBold });
  }

  /**
   * Instructions end with their paragraph at the latest: one that is never closed must not swallow the text below, nor that
   * beside it, which is returned.
   */
  endParagraph(): readonly HeldText[] {
    while (this.#hiding > 0) this.#drop();
    return this.#held.length === 0 ? NO_TEXTS : this.#held.splice(0);
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

/** What an equation field shows, as text: ①, 1/2; null where text cannot say it. */
function equationText(instruction: string): string | null {
  const sign = ENCLOSED_PATTERN.exec(instruction)?.groups?.sign;
  if (sign !== undefined) return /^\d{1,2}$/.test(sign) ? formatNumber('decimalEnclosedCircle', Number(sign)) : sign;
  const fraction = FRACTION_PATTERN.exec(instruction)?.groups;
  return fraction === undefined ? null : `${fraction.above!.trim()}/${fraction.below!.trim()}`;
}
